import type { CodingReport } from "./claims.js";
import { findTerms, wordEnd } from "./terms.js";
import type { CoverageRow, Topic } from "./types.js";

/** What one report has on one topic: where it is mentioned, and in how much of the body. */
export function coverageOf({ dataset, meta, parse, layout }: CodingReport, topic: Topic): CoverageRow {
  const { text } = parse;
  const mentions = layout.stretches
    .map((stretch) => ({ stretch, hits: findTerms(text, topic.terms, stretch, topic.not) }))
    .filter(({ hits }) => hits.length > 0);
  const printed = mentions.flatMap(({ hits }) =>
    hits.map((hit) => ({ start: hit.start, end: wordEnd(text, hit.end) })),
  );
  const words = mentions.reduce((sum, { stretch }) => sum + (stretch.part === "body" ? stretch.words : 0), 0);
  const first = printed[0];
  return {
    dataset,
    topic: topic.id,
    label: topic.label,
    report_id: meta.id,
    found: first !== undefined,
    terms: topic.terms.join("; "),
    matched: [...new Set(printed.map(({ start, end }) => text.slice(start, end)))].join("; "),
    mentions: printed.length,
    first_position: mentions[0] ? round(mentions[0].stretch.position) : null,
    first_paragraph: mentions[0]?.stretch.paragraph ?? null,
    share: layout.bodyWords > 0 ? round(words / layout.bodyWords) : 0,
    text: first ? text.slice(first.start, first.end) : "",
    start: first?.start ?? null,
    end: first?.end ?? null,
  };
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
