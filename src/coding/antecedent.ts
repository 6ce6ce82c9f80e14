import type { Span } from "../parser/index.js";

/** "It took four hours.": what it was stands in the sentence before. */
const GOES_ON = /^["“‘]?(?:It|They)(?![\p{L}’'])/u;
/** "It was half past two before the flames were beaten", "It was Reddy who decided": such an "it" stands for nothing before. */
const CLEFT =
  /^["“‘]?It (?:is|was) (?:not )?(?:(?:[^\s.;:]+ ){1,7}(?:before|when|that|who|which)(?!\p{L})|(?:until|only|after|at|on|in)(?!\p{L}))/u;
/** So many characters of a sentence show that it is one. */
const LONGEST_CLEFT = 80;

/**
 * A sentence together with the one before it, where it goes on from that with a pronoun and both stand in one paragraph:
 * words that say what a number or a time is about may stand there.
 * @param sentences all of the text, in order
 */
export function withAntecedent(
  text: string,
  sentences: readonly (Span & { paragraph?: number | null })[],
  sentence: Span & { paragraph?: number | null },
): Span {
  if (!GOES_ON.test(text.slice(sentence.start, sentence.start + 8))) return sentence;
  if (CLEFT.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_CLEFT)))) return sentence;
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return sentence;
  return { start: before.start, end: sentence.end };
}
