import type { Span } from "../parser/index.js";

/** "It took four hours.": what it was stands in the sentence before. */
const GOES_ON = /^["“‘]?(?:It|They)(?![\p{L}’'])/u;

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
  const before = sentences[sentences.findIndex(({ start }) => start === sentence.start) - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return sentence;
  return { start: before.start, end: sentence.end };
}
