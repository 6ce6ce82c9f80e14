import type { Parse } from "../parser/index.js";
import type { CodingReport } from "./claims.js";
import { kindsBeside } from "./kindBeside.js";
import { layOut } from "./layout.js";
import { mentionsOf, type MentionRow } from "./mentions.js";
import { quotedWordsOf, type QuotedRow } from "./quotedWords.js";
import { sideBySide, type SentenceGroup } from "./sideBySide.js";
import type { Claim, Codebook, Dataset } from "./types.js";

/** What the lesson on framing needs beside the tables. */
export interface FramingTables {
  /** In the order topics × reports × text. */
  mentions: MentionRow[];
  /** In the order reports × text. */
  quoted: QuotedRow[];
  /** Sentences of different reports that share telling words, in the order of the text. */
  sideBySide: SentenceGroup[];
}

/**
 * Where each topic stands, whose words each report quotes, and which sentences share words.
 * @param parses one a report, in any order, told apart by `id`
 * @param codebook the dataset's own or the proposed one
 * @param claims what the reports answer to the codebook's questions
 */
export function framingTables(
  dataset: Dataset,
  parses: readonly Parse[],
  codebook: Codebook,
  claims: readonly Claim[] = [],
): FramingTables {
  const reports = dataset.reports.flatMap((meta): CodingReport[] => {
    const parse = parses.find(({ id }) => id === meta.id);
    return parse === undefined ? [] : [{ dataset: dataset.name, meta, parse, layout: layOut(parse) }];
  });
  const kindInText = kindsBeside(codebook, parses);
  return {
    mentions: codebook.topics.flatMap((topic) => reports.flatMap((report) => mentionsOf(report, topic))),
    quoted: reports.flatMap((report) => quotedWordsOf(report, codebook, kindInText)),
    sideBySide: sideBySide(
      reports.map(({ parse }) => parse),
      claims,
    ),
  };
}
