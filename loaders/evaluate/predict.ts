import type { Parse } from "../../src/parser/index.js";
import type { PredictedQuote } from "./types.js";

/** A parse's attributions in the form in which they are scored. */
export function predictedQuotes(parse: Parse): PredictedQuote[] {
  return parse.attributions.map(({ start, end, kind, quotations, source }) => ({
    start,
    end,
    type: kind,
    parts: quotations.map((index) => parse.quotations[index]!),
    speaker: source?.name ?? null,
    speakerStart: source?.start ?? null,
    speakerEnd: source?.end ?? null,
  }));
}
