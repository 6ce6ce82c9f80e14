import { overlapping } from "../overlapping.js";
import type { Matched } from "./extend.js";
import type { Words } from "./words.js";

/** A sentence that says one thing in its own way has so many words, so many of which are neither names nor small. */
const LONG = { words: 7, telling: 3 };
/** A shorter one, "The harbour was empty at 9", can be chance; two of them in the same two reports hardly are. */
const SHORT = { words: 5, telling: 2 };
const FEWEST_SHORT = 2;
/** A sentence of so many words needs no name and no number: two writers do not hit on it by chance. */
const LONGEST = { words: 12, telling: 1 };
/** What more reports print is a phrase that everybody has. */
const MOST_PLACES = 24;

/** A sentence outside quotation marks: words [from, to) of a report. */
interface Place {
  report: number;
  from: number;
  to: number;
}

/**
 * Whole sentences that two reports print word for word outside of quotation marks, by the pair's number: "The Halda, built
 * in 1994, was last repaired in January." What names or counts nothing is a sentence that anybody may write, unless it
 * is very long; one such, or one short one, is no sign by itself, two are.
 */
export function sameSentences(all: readonly Words[]): Map<number, Matched[]> {
  const places = new Map<string, Place[]>();
  all.forEach((words, report) => {
    for (const [from, to] of sentencesOf(words)) {
      const key = words.id.slice(from, to).join(" ");
      const own = places.get(key);
      if (own === undefined) places.set(key, [{ report, from, to }]);
      else if (own.length < MOST_PLACES && own.at(-1)!.report !== report) own.push({ report, from, to });
    }
  });
  const pairs = new Map<number, { matched: Matched; isLong: boolean }[]>();
  for (const own of places.values()) {
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) {
        const pair = a.report * all.length + b.report;
        const matched = { a: range(a), b: range(b) };
        const isLong = isLongIn(all[a.report]!, a) || isLongIn(all[b.report]!, b);
        pairs.set(pair, [...(pairs.get(pair) ?? []), { matched, isLong }]);
      }
    });
  }
  return new Map(
    [...pairs].map(([pair, found]) => {
      const isEnough = found.length >= FEWEST_SHORT;
      return [pair, found.filter(({ isLong }) => isLong || isEnough).map(({ matched }) => matched)];
    }),
  );
}

/** The sentences that say enough to be compared. */
function sentencesOf(words: Words): [from: number, to: number][] {
  const { sentences = [], stretches } = words.report;
  const found: [number, number][] = [];
  let from = 0;
  for (const stretch of stretches) {
    for (const sentence of overlapping(sentences, stretch)) {
      while (from < words.count && words.start[from]! < sentence.start) from++;
      let to = from;
      while (to < words.count && words.end[to]! <= sentence.end) to++;
      const isWhole = sentence.start >= stretch.start && sentence.end <= stretch.end;
      if (isWhole && saysEnough(words, from, to)) found.push([from, to]);
      from = to;
    }
  }
  return found;
}

function saysEnough(words: Words, from: number, to: number): boolean {
  if (to - from < SHORT.words || words.isQuoted.slice(from, to).some(Boolean)) return false;
  if (isLongest(words, from, to)) return true;
  const isLong = to - from >= LONG.words;
  const fewest = isLong ? LONG.telling : SHORT.telling;
  return tellingIn(words, from, to) >= fewest && (isLong || namesOrCounts(words, from, to));
}

/** Whether a sentence is a sign by itself: a long one with a name or a number, or a very long one. */
function isLongIn(words: Words, { from, to }: Place): boolean {
  return isLongest(words, from, to) || (to - from >= LONG.words && namesOrCounts(words, from, to));
}

function isLongest(words: Words, from: number, to: number): boolean {
  return to - from >= LONGEST.words && tellingIn(words, from, to) >= LONGEST.telling;
}

function tellingIn({ id, isTelling }: Words, from: number, to: number): number {
  return new Set(id.slice(from, to).filter((_, i) => isTelling[from + i])).size;
}

const COUNTS =
  /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|dozens?)$/iu;
/** "on Monday", "in March": a day is a name that everybody writes. */
const DAY = /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|I)$/u;

/** Whether a sentence holds a number, or a name behind its first word. */
function namesOrCounts({ report, start, end }: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = report.text.slice(start[i], end[i]);
    if (COUNTS.test(word) || (i > from && /^\p{Lu}/u.test(word) && !DAY.test(word))) return true;
  }
  return false;
}

function range({ from, to }: Place): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
