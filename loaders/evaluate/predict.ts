import type { Parse } from "../../src/parser/index.js";
import type { PredictedQuote } from "./types.js";

/**
 * A parse's attributions in the form in which they are scored: one quote an attribution. A direct one is its quotations;
 * a partial one is its whole content, whose words in marks the quoted layer cuts out by itself.
 */
export function predictedQuotes(parse: Parse): PredictedQuote[] {
  return parse.attributions.map(({ start, end, kind, quotations, source }) => ({
    start,
    end,
    type: kind,
    parts: kind === "partial" ? [] : quotations.map((index) => parse.quotations[index]!),
    speaker: source?.name ?? null,
    speakerStart: source?.start ?? null,
    speakerEnd: source?.end ?? null,
  }));
}
