import { printDatasets } from "../../loaders/pageData.js";

printDatasets(({ dataset: { name, title, summary }, tables: { claims, silences, reports } }) => {
  return { name, title, summary, claims: claims.length, silences: silences.length, reports };
});
