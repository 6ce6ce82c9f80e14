import { certaintyOf } from "./certainty.js";
import { clauseAt } from "./clause.js";
import { type CodingReport, type Draft, draftOn } from "./claims.js";
import { printerOf } from "./sources.js";
import { findTerms, wordEnd } from "./terms.js";
import type { Codebook, Frame } from "./types.js";

/** The words of a frame, one claim a sentence: the evidence reaches from the first of them to the last. */
export function claimsOfFrame(report: CodingReport, codebook: Codebook, frame: Frame): Draft[] {
  const { parse, layout } = report;
  const { text } = parse;
  return layout.stretches.flatMap((stretch): Draft[] => {
    if (!frame.parts.includes(stretch.part)) return [];
    const hits = findTerms(text, frame.terms, stretch, frame.not).map((hit) => ({
      ...hit,
      end: wordEnd(text, hit.end),
    }));
    if (hits.length === 0) return [];
    const evidence = { start: hits[0]!.start, end: hits.at(-1)!.end };
    return [
      draftOn(report, stretch, evidence, {
        dimension: "framing",
        item: frame.id,
        value: hits.map(({ start, end }) => text.slice(start, end)).join("; "),
        certainty: certaintyOf(text, evidence, clauseAt(text, stretch, evidence)),
        // How a headline puts it is the outlet's, but for what it quotes whole.
        ...printerOf(parse, codebook, evidence),
      }),
    ];
  });
}
