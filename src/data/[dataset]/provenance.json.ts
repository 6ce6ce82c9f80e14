import { printJson } from "../../../loaders/pageData.js";
import { provenanceOf } from "../../coding/provenance.js";

// What the texts show of where they come from. The tables stand in lesson.json.
printJson(({ dataset, codebook, parses, tables }) => ({
  language: dataset.language,
  ...provenanceOf(dataset.reports, parses, tables, codebook),
}));
