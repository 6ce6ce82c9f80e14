import { exerciseSet } from "../../loaders/exercises/exerciseSet.js";
import { readLesson, wordsOf } from "../../loaders/markdown.js";
import { printDatasets } from "../../loaders/pageData.js";
import { sitePages } from "../../loaders/sitePages.js";
import { DIMENSIONS } from "../../src/coding/index.js";
import { MAKE_TABLE } from "../../src/coding/lessonTables.js";
import { sharedAndDiffering } from "../../src/findings/home.js";

const pages = sitePages();

printDatasets((built) => {
  const { dataset, directory, codebook, tables } = built;
  const { name, title, summary, date } = dataset;
  const { claims, silences, reports } = tables;
  const { paths, exercises } = exerciseSet(built);
  return {
    name,
    title,
    summary,
    date,
    claims: claims.length,
    silences: silences.length,
    reports,
    comparison: sharedAndDiffering({ ...tables, codebook, provenance: MAKE_TABLE.timing(built) }),
    lessons: DIMENSIONS.filter((dimension) => claims.some((claim) => claim.dimension === dimension)),
    context: readLesson(directory, "context"),
    paths,
    predictions: exercises.filter(({ predict }) => predict).map(({ id }) => id),
    pages,
    words: wordsOf(readLesson(directory, "glossary") ?? []),
  };
});
