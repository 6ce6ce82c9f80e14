import { exerciseSet } from "../../../loaders/exercises/exerciseSet.js";
import { lessonNotes } from "../../../loaders/lessonNotes.js";
import { printJson } from "../../../loaders/pageData.js";

// Everything that a lesson's page needs, in one file that all lessons share. Its exercises come when they are opened.
printJson((built) => {
  const { dataset, codebook, tables } = built;
  const practised = [...new Set(exerciseSet(built).exercises.map(({ lesson }) => lesson))];
  return { dataset: dataset.name, ...tables, codebook, notes: lessonNotes(built).notes, practised };
});
