import { inCommon } from "../inCommon.js";
import { overlaps, WORD_OR_PART } from "../terms.js";
import type { PassageSide, SharedPassage } from "./types.js";

/** What a report puts between marks, and whom it gives it to. */
export interface Quoted {
  report_id: string;
  source: string;
  words: readonly Word[];
  /** The report's text, into which the words' offsets count. */
  text: string;
}

interface Word {
  start: number;
  end: number;
  key: string;
}

/** So many words in a row that two reports have from one speaker are the same words of the speaker. */
const FEWEST_IN_A_ROW = 5;
/** Where all that one report prints stands in the other, so many are enough. */
const FEWEST_WHOLE = 2;
const TELLING_LETTERS = 5;
/** Of words in another order so many must be the same. */
const LEAST_SIMILAR = 0.8;

/** @param quotation its text between the marks stands at `start` to `end` */
export function quotedOf(
  report: { report_id: string; text: string },
  quotation: { start: number; end: number; source: string },
): Quoted {
  const { start, end, source } = quotation;
  const words = [...report.text.slice(start, end).matchAll(WORD_OR_PART)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    key: match[0].toLowerCase().replaceAll("’", "'"),
  }));
  return { report_id: report.report_id, text: report.text, source, words };
}

/**
 * Quotations of one speaker that two reports have in the same words, where they are too short to be found as a passage, or
 * have another order: “then we talk about money”; “seemed constructive to me”, “seemed to me constructive”.
 * @param all by report, in the dataset's order
 * @param known passages that were found already
 */
export function sameQuotations(all: readonly Quoted[], known: readonly SharedPassage[]): SharedPassage[] {
  const found: SharedPassage[] = [];
  const bySource = new Map<string, Quoted[]>();
  for (const one of all) {
    const others = bySource.get(one.source) ?? [];
    for (const other of others) {
      if (other.report_id === one.report_id) continue;
      const passage = samePassage(other, one);
      if (passage !== null && ![...known, ...found].some((old) => isIn(old, passage))) found.push(passage);
    }
    if (one.source !== "" && others.length < MOST_OF_ONE) bySource.set(one.source, [...others, one]);
  }
  return found;
}

/** A speaker's quotations are compared with so many of the same speaker. */
const MOST_OF_ONE = 100;

function isIn(old: SharedPassage, { a, b }: SharedPassage): boolean {
  return [a, b].every((side) => [old.a, old.b].some((one) => one.report_id === side.report_id && overlaps(one, side)));
}

function samePassage(one: Quoted, other: Quoted): SharedPassage | null {
  const [i, j, n] = longestRun(one.words, other.words);
  const run = one.words.slice(i, i + n);
  const isWhole = n >= FEWEST_WHOLE && n === Math.min(one.words.length, other.words.length);
  const isTelling = run.some(({ key }) => key.length >= TELLING_LETTERS);
  if (n >= FEWEST_IN_A_ROW || (isWhole && isTelling)) return passage(one, run, other, other.words.slice(j, j + n));
  return moved(one, other);
}

/** Where the longest run of equal words begins in both, and how long it is. */
function longestRun(one: readonly Word[], other: readonly Word[]): [number, number, number] {
  let best: [number, number, number] = [0, 0, 0];
  let before: number[] = [];
  one.forEach(({ key }, i) => {
    const runs = other.map((word, j) => (word.key === key ? (j > 0 ? (before[j - 1] ?? 0) : 0) + 1 : 0));
    runs.forEach((n, j) => {
      if (n > best[2]) best = [i - n + 1, j - n + 1, n];
    });
    before = runs;
  });
  return best;
}

/** All words of the shorter one, in another order, in as many words of the longer one. */
function moved(one: Quoted, other: Quoted): SharedPassage | null {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const n = short.words.length;
  if (n < FEWEST_IN_A_ROW) return null;
  const count = (window: readonly Word[]): number => common(short.words, window).length;
  const windows = long.words.slice(0, long.words.length - n + 1).map((_, i) => long.words.slice(i, i + n));
  const best = windows.reduce((most, window) => (count(window) > count(most) ? window : most), windows[0]!);
  if (count(best) < Math.max(FEWEST_IN_A_ROW, n * LEAST_SIMILAR)) return null;
  return short === one ? passage(one, short.words, other, best) : passage(one, best, other, short.words);
}

/** The words of the second that the first has too. */
function common(one: readonly Word[], other: readonly Word[]): Word[] {
  return inCommon(one, other, ({ key }) => key);
}

function passage(one: Quoted, words: readonly Word[], other: Quoted, others: readonly Word[]): SharedPassage {
  const [inA, inB] = [common(others, words), common(words, others)];
  const [a, b] = [sideOf(one, words, inA), sideOf(other, others, inB)];
  const similarity = (2 * inA.length) / (a.words + b.words);
  return { a, b, matched: inA.length, outside: 0, similarity, kind: "quotation" };
}

function sideOf({ report_id, text }: Quoted, words: readonly Word[], same: readonly Word[]): PassageSide {
  const [start, end] = [words[0]!.start, words.at(-1)!.end];
  const differing = words.filter((word) => !same.includes(word)).map((word) => ({ start: word.start, end: word.end }));
  return { report_id, text: text.slice(start, end), start, end, words: words.length, quoted: words.length, differing };
}
