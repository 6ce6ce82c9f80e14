import { lessonNotes } from "../../../loaders/lessonNotes.js";
import { printJson } from "../../../loaders/pageData.js";

// Everything that a lesson's page needs, in one file that all lessons share.
printJson((built) => {
  const { dataset, codebook, tables } = built;
  return { dataset: dataset.name, ...tables, codebook, notes: lessonNotes(built).notes };
});
