import { readLesson, wordsOf } from "../../loaders/markdown.js";
import { printDatasets } from "../../loaders/pageData.js";
import { compareReports, DIMENSIONS } from "../../src/coding/index.js";

printDatasets(({ dataset, directory, codebook, tables }) => {
  const { name, title, summary, date } = dataset;
  const { claims, silences, reports } = tables;
  const ids = reports.map(({ report_id }) => report_id);
  return {
    name,
    title,
    summary,
    date,
    claims: claims.length,
    silences: silences.length,
    reports,
    comparison: compareReports(ids, tables, codebook),
    lessons: DIMENSIONS.filter((dimension) => claims.some((claim) => claim.dimension === dimension)),
    context: readLesson(directory, "context"),
    words: wordsOf(readLesson(directory, "glossary") ?? []),
  };
});
