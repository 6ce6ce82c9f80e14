import type { Attribution, Parse, Quotation, Span } from "../parser/index.js";
import { contains, countWords } from "./terms.js";

/** What a report puts between marks for one source, from the first mark to the last. */
interface QuotedStretch extends Span {
  /** The quotation that it is, or the first of its pieces. */
  quotation: Quotation;
  /** Whether the outlet tells a part of it without marks: then it is no clause between marks, whatever its pieces are. */
  isBroken: boolean;
}

/** Another clause begins: what stands behind is another thing that was said, not the rest of this one. */
const NEXT_CLAUSE = /[,;:–—]|\s-\s|\b(?:and|but|or|nor|while|whereas)\b/iu;

/**
 * The quotations of an attribution, the pieces of one statement as one: Berg said the firm “knew by the spring” that the roof
 * could fall “and let us sleep under it.” Two that are listed stay two (“old” and the walls “rotten”).
 */
export function quotedStretches(parse: Parse, { quotations }: Pick<Attribution, "quotations">): QuotedStretch[] {
  const made: QuotedStretch[] = [];
  for (const index of quotations) {
    const quotation = parse.quotations[index]!;
    const last = made.at(-1);
    if (last !== undefined && goesOn(parse, last, quotation)) {
      last.end = quotation.end;
      last.isBroken = true;
    } else made.push({ start: quotation.start, end: quotation.end, quotation, isBroken: false });
  }
  return made;
}

/** Whether one sentence holds both, and what stands between them belongs to the same clause. */
function goesOn({ text, sentences }: Parse, before: Span, after: Span): boolean {
  const between = { start: before.end, end: after.start };
  if (between.start >= between.end || countWords(text, between) === 0) return false;
  const isOneSentence = sentences.some((one) => contains(one, before) && contains(one, after));
  return isOneSentence && !NEXT_CLAUSE.test(text.slice(between.start, between.end));
}

/** All that a report quotes somebody with, in the order of its text; what the outlet puts between marks itself is left out. */
export function quotedStretchesIn(parse: Parse): QuotedStretch[] {
  const broken = parse.attributions.flatMap((one) => quotedStretches(parse, one)).filter(({ isBroken }) => isBroken);
  return parse.quotations
    .filter(({ source }) => source?.id !== "outlet")
    .flatMap((quotation): QuotedStretch[] => {
      const { start, end } = quotation;
      const whole = broken.find((one) => contains(one, quotation));
      if (whole === undefined) return [{ start, end, quotation, isBroken: false }];
      return whole.quotation === quotation ? [whole] : [];
    });
}
