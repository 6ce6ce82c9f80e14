import type { Span } from "../../parser/types.js";
import { overlapping } from "../overlapping.js";
import { WORD_OR_PART } from "../terms.js";
import type { PassageText } from "./types.js";

/** The words of a report's stretches, in text order, as columns. */
export interface Words {
  report: PassageText;
  count: number;
  start: number[];
  end: number[];
  /** Equal words have equal numbers, in all reports that share an `Ids`. */
  id: number[];
  /** Which stretch a word stands in. */
  stretch: number[];
  isQuoted: boolean[];
  /** Between marks, or given to somebody without them. */
  isGiven: boolean[];
  /** Says something of its own: no name, no title, no small word; a number does. */
  isTelling: boolean[];
}

type Ids = Map<string, number>;

/** Small words are short (Zipf 1935); without a list of them this tells them apart in any language. */
const TELLING_LETTERS = 5;

/** Splits a report's stretches into words. Case, and the kind of apostrophe, make no other word. */
export function wordsOf(report: PassageText, ids: Ids): Words {
  const words: Words = {
    report,
    count: 0,
    start: [],
    end: [],
    id: [],
    stretch: [],
    isQuoted: [],
    isGiven: [],
    isTelling: [],
  };
  const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start);
  const quotations = inOrder(report.quotations);
  const givenAway = inOrder(report.given ?? []);
  report.stretches.forEach((stretch, n) => {
    const quoted = overlapping(quotations, stretch);
    const given = overlapping(givenAway, stretch);
    for (const match of report.text.slice(stretch.start, stretch.end).matchAll(WORD_OR_PART)) {
      const [word] = match;
      const start = stretch.start + match.index;
      words.start.push(start);
      words.end.push(start + word.length);
      words.id.push(idOf(word, ids));
      words.stretch.push(n);
      words.isQuoted.push(isInside(start, quoted));
      words.isGiven.push(words.isQuoted.at(-1)! || isInside(start, given));
      words.isTelling.push((word.length >= TELLING_LETTERS && /^\p{Ll}/u.test(word)) || /\d/.test(word));
      words.count++;
    }
  });
  return words;
}

function idOf(word: string, ids: Ids): number {
  const plain = word.normalize("NFC").toLowerCase().replaceAll("’", "'");
  let id = ids.get(plain);
  if (id === undefined) {
    id = ids.size + 1;
    ids.set(plain, id);
  }
  return id;
}

function isInside(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= at && at < end);
}
