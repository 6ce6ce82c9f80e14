import { codebookOf, codeDataset, parseOptions, readTogether, type Dataset } from "../../src/coding/index.js";
import { framingTables } from "../../src/coding/framing.js";
import { provenanceOf } from "../../src/coding/provenance.js";
import { parse } from "../../src/parser/index.js";
import type { Facts } from "../../src/findings/facts.js";
import type { Texts } from "./changes.js";

/** What the build makes of a dataset with these texts. Reports without a text are left out, hand coding too: its words may be gone. */
export function factsOf(dataset: Dataset, texts: Texts): Facts {
  const reports = dataset.reports.filter(({ id }) => texts.has(id));
  const codebook = dataset.codebook && { ...dataset.codebook, corrections: [] };
  const own: Dataset = { ...dataset, reports, codebook };
  const parses = readTogether(
    own,
    reports.map((meta) => parse(texts.get(meta.id)!, parseOptions(own, meta))),
  );
  const book = codebookOf(own, parses);
  const tables = codeDataset(own, parses);
  return {
    ...tables,
    codebook: book,
    language: dataset.language,
    framing: framingTables(own, parses, book),
    provenance: provenanceOf(reports, parses, tables, book),
  };
}
