import { codeDataset, parseOptions, type Tables } from "../../src/coding/index.js";
import { type Provenance, provenanceOf } from "../../src/coding/provenance.js";
import { originsOf } from "../../src/findings/provenance/origin.js";
import { parse } from "../../src/parser/index.js";
import { codebook, dataset } from "./coding.js";

/** Two paragraphs of a report that names no paper. */
export const STORY =
  "The harbour ferry ran aground on Monday evening with 40 people on board. Nobody was hurt, the harbour office said.\n\n" +
  "The ferry was pulled free by two tugs before midnight and towed into port, where divers looked at its keel.";

/** What a report with such a head states about itself, as "kind: words", and what was not found. */
export function told(...head: string[]): { stated: string[]; notFound: readonly string[]; outlet: string } {
  const { tables, provenance, book } = setOf({ one: `${head.join("\n")}\n\n${STORY}` });
  const [origin] = originsOf({ ...tables, codebook: book, provenance });
  return {
    stated: origin!.stated.flatMap(({ what, words }) => words.map(({ text }) => `${what}: ${text}`)),
    notFound: origin!.notFound,
    outlet: tables.reports[0]!.outlet,
  };
}

/** Reports without an outlet in their data set, coded. */
export function setOf(
  texts: Record<string, string>,
  words: Parameters<typeof codebook>[0] = {},
): {
  tables: Tables;
  provenance: Provenance;
  book: ReturnType<typeof codebook>;
} {
  const book = codebook(words);
  const set = dataset(Object.keys(texts), book);
  const reports = set.reports.map((report) => ({ ...report, outlet: "" }));
  const parses = reports.map((report) => parse(texts[report.id]!, parseOptions(set, report)));
  const tables = codeDataset({ ...set, reports }, parses);
  return { tables, provenance: provenanceOf(reports, parses, tables, book), book };
}
