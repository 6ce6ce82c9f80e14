import type { Span } from "../../src/parser/index.js";
import { growOverMarks, linesOf, quotedIn, trimMarks, trimPunctuation } from "./marks.js";
import { wordRange } from "./tokens.js";
import type { GoldQuote, Layer, PredictedQuote } from "./types.js";

/** One span to compare, of one line. */
export interface Item<Quote> {
  quote: Quote;
  /** Without quotation marks. */
  strict: Span;
  /** Without punctuation at the ends either. */
  exact: Span;
  /** Numbers of its words, half-open. */
  from: number;
  to: number;
}

type Raw<Quote> = Span & { quote: Quote };

/** The annotated spans of a layer, and those that count neither way. */
export function goldItems(text: string, starts: readonly number[], quotes: readonly GoldQuote[], layer: Layer) {
  const counted: Raw<GoldQuote>[] = [];
  const ignored: Raw<GoldQuote>[] = [];
  for (const quote of quotes) {
    const skip = quote.ignore === true || quote.ignore === layer;
    if (layer === "content") {
      (skip ? ignored : counted).push({ start: quote.start, end: quote.end, quote });
    } else {
      for (const [start, end, out] of quote.quoted ?? []) (skip || out ? ignored : counted).push({ start, end, quote });
    }
  }
  return { counted: prepare(text, starts, counted), ignored: prepare(text, starts, ignored) };
}

/** The parser's spans of a layer, line by line. */
export function predictedItems(
  text: string,
  starts: readonly number[],
  quotes: readonly PredictedQuote[],
  layer: Layer,
) {
  const raw = quotes.flatMap((quote) =>
    (quote.parts.length > 0 ? quote.parts : [quote])
      .flatMap((span) => (layer === "quoted" ? quotedLines(text, quote, span) : linesOf(text, span)))
      .map(({ start, end }) => ({ start, end, quote })),
  );
  return prepare(text, starts, raw);
}

/** What stands in marks. Of words woven into the outlet's sentence only those in marks; indirect speech has none. */
function quotedLines(text: string, quote: PredictedQuote, span: Span): Span[] {
  if (quote.type === "indirect") return [];
  const grown = growOverMarks(text, span);
  const inside = quotedIn(text, grown);
  const oneLine = !text.slice(span.start, span.end).includes("\n");
  return quote.type === "partial" && oneLine && inside.length > 0 ? inside : linesOf(text, grown);
}

/** Trims spans, drops those without a word, and counts repeated ones once. */
function prepare<Quote>(text: string, starts: readonly number[], raw: readonly Raw<Quote>[]): Item<Quote>[] {
  const items = new Map<string, Item<Quote>>();
  for (const { quote, ...span } of raw) {
    const strict = trimMarks(text, span);
    const exact = trimPunctuation(text, strict);
    const { from, to } = wordRange(starts, exact);
    const item = { quote, strict, exact, from, to };
    if (to > from && !items.has(keyOf(exact))) items.set(keyOf(exact), item);
  }
  return [...items.values()];
}

export function keyOf({ start, end }: Span): string {
  return `${start}:${end}`;
}
