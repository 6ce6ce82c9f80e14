import type { Valued } from "../compareValues.js";
import { hasTerm } from "../terms.js";
import { Holders } from "./words.js";

/** One answer that a report gives, with the words of its sentence that may tell which matter it belongs to. */
export interface Answer {
  report: string;
  value: string;
  /** The value as it is compared with others; absent: values are alike or not. */
  valued?: Valued;
  /** The sentence; with the one before, where it goes on from that with "It" or "They". */
  text: string;
  /** The clause. */
  clause: string;
  /** Words of the sentence that are no answers themselves. */
  words: readonly string[];
}

/** Words that tell the event's sentences from others, at most. */
const MOST_WORDS = 8;
/** Words that are tried, at most: the best come first. */
const MOST_TRIED = 60;

/**
 * The conditions by which the first answer of each report is the one about the event that most reports tell of. That
 * event's value is the one that most reports give; the words are those that stand beside it and not beside others
 * ("voted on Tuesday", "the council decided on Tuesday").
 * @param answers all answers of all reports, those of a report in the order of its text
 * @param least so many reports must give the value
 * @returns words of which one stands in the sentence; none where the first answer of each report does as well; `null`
 *   where so many reports do not give the same value
 */
export function singleOut(answers: readonly Answer[], least: number): string[] | null {
  const values = new Holders<string>();
  for (const { value, report } of answers) values.add(value, report);
  const [main] = values.heldBy(least);
  if (main === undefined) return null;
  if (new Set(answers.map(({ report, value }) => `${report} ${value}`)).size === countReports(answers)) return [];
  const { words, isBetterThanFirst } = bestWords(answers, main, least);
  return isBetterThanFirst ? words : [];
}

/** The words that tell the answers with one value from others, as far as words can. */
export interface BestWords {
  words: string[];
  /** In no report that gives the value does one of the words stand beside another value first. */
  isClean: boolean;
  /** They do no worse than taking the first answer of each report: words that leave out most reports are poorer. */
  isBetterThanFirst: boolean;
  /** How well they single the value out; see `worthOf`. */
  worth: number;
}

export function bestWords(answers: readonly Answer[], main: string, least: number): BestWords {
  const candidates = wordsBeside(answers, main, least).map((word) => ({
    word,
    found: answers.map(({ text }) => hasTerm(text, [word], { start: 0, end: text.length })),
  }));
  const words = chosenWords(answers, main, candidates);
  const all = worthOf(answers, main, [{ word: "", found: answers.map(() => true) }]);
  return {
    words: words.map(({ word }) => word),
    isClean: wrongFirst(answers, main, words) === 0,
    isBetterThanFirst: worthOf(answers, main, words) >= all,
    worth: worthOf(answers, main, words),
  };
}

/** How many reports give the value, but another one first beside the words. */
function wrongFirst(answers: readonly Answer[], main: string, words: readonly Candidate[]): number {
  const holders = new Set(answers.filter(({ value }) => value === main).map(({ report }) => report));
  return [...firstBeside(answers, words)].filter(([report, value]) => value !== main && holders.has(report)).length;
}

function countReports(answers: readonly Answer[]): number {
  return new Set(answers.map(({ report }) => report)).size;
}

/** The words beside the main value in several reports, those first that stand beside other values least. */
function wordsBeside(answers: readonly Answer[], main: string, least: number): string[] {
  const beside = new Holders<string>();
  const elsewhere = new Holders<string>();
  for (const { report, value, words } of answers) {
    for (const word of words) (value === main ? beside : elsewhere).add(word, report);
  }
  const lead = (word: string): number => beside.count(word) - elsewhere.count(word);
  const ranked = beside.heldBy(least).filter((word) => lead(word) > 0);
  return ranked.sort((a, b) => lead(b) - lead(a)).slice(0, MOST_TRIED);
}

interface Candidate {
  word: string;
  /** For each answer, whether its sentence has the word. */
  found: boolean[];
}

/** Adds the word that mends most, as long as one does. */
function chosenWords(answers: readonly Answer[], main: string, candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  let best = -Infinity;
  while (chosen.length < MOST_WORDS) {
    const [next] = candidates
      .filter((candidate) => !chosen.includes(candidate))
      .map((candidate) => ({ candidate, worth: worthOf(answers, main, [...chosen, candidate]) }))
      .sort((a, b) => b.worth - a.worth);
    if (next === undefined || next.worth <= best) break;
    chosen.push(next.candidate);
    best = next.worth;
  }
  return chosen;
}

/**
 * How well some words single the event out. A report that gives the main value, and first of all: good; one that gives
 * it, but another one first: bad. One that answers with another value counts a little: it may be the one that differs.
 */
function worthOf(answers: readonly Answer[], main: string, words: readonly Candidate[]): number {
  const holders = new Set(answers.filter(({ value }) => value === main).map(({ report }) => report));
  let worth = 0;
  for (const [report, value] of firstBeside(answers, words))
    worth += value === main ? 1 : holders.has(report) ? -1 : ANSWERED;
  return worth;
}

const ANSWERED = 0.25;

/** For each report the first value beside one of the words. */
function firstBeside(answers: readonly Answer[], words: readonly Candidate[]): Map<string, string> {
  const first = new Map<string, string>();
  answers.forEach(({ report, value }, i) => {
    if (!first.has(report) && words.some(({ found }) => found[i])) first.set(report, value);
  });
  return first;
}
