import { compareValues, type Valued } from "../compareValues.js";
import { hasTerm } from "../terms.js";
import { bestWords, type Answer } from "./singleOut.js";
import { Holders } from "./words.js";

/** One matter that several reports give a value for: which words stand beside it, and which must not. */
export interface Matter {
  /** One of these stands in the sentence; none: it is what each report gives first. */
  near: string[];
  /** None of these stands in the clause: they belong to other matters. */
  not: string[];
}

const MOST_MATTERS = 3;

/**
 * Sorts values of one kind, such as times of day, by what they are about. "The siren sounded at 6 p.m." and "the dyke
 * broke at 7.40 p.m." answer two questions; that three reports repeat the first makes it no answer to the second.
 *
 * Matters that words tell apart cleanly come first, those of most reports before others: in no report does one of their
 * words stand beside another value first. What is left over is one more matter where the first value of each report does
 * better than any words.
 * @param answers all answers of all reports, those of a report in the order of its text
 * @param least so many reports must give values that fit each other
 * @param byFirst whether what each report gives first may be a matter
 * @returns none where no value is given by so many reports
 */
export function mattersOf(answers: readonly Answer[], least: number, byFirst = true): Matter[] {
  const matters: Matter[] = [];
  const not: string[] = [];
  let rest = fitted(answers);
  while (matters.length < MOST_MATTERS) {
    const values = new Holders<string>();
    for (const { value, report } of rest) values.add(value, report);
    const mains = values.heldBy(least);
    if (mains.length === 0) break;
    const [best] = mains
      .map((main) => bestWords(rest, main, least))
      .filter(({ words, isClean }) => words.length > 0 && isClean)
      .sort((a, b) => b.worth - a.worth);
    const first = byFirst && (isOneEach(rest) || best === undefined || !best.isBetterThanFirst);
    if (first) {
      matters.push({ near: [], not: [...not] });
      break;
    }
    if (best === undefined) break;
    matters.push({ near: best.words, not: [...not] });
    not.push(...best.words);
    rest = withoutMatter(rest, best.words);
  }
  return matters;
}

/** The answers that are left when the first of each report beside some words is taken, and all that share their clause. */
function withoutMatter(answers: readonly Answer[], words: readonly string[]): Answer[] {
  const has = (text: string): boolean => hasTerm(text, words, { start: 0, end: text.length });
  const taken = new Set<string>();
  return answers.filter(({ report, text, clause }) => {
    const isFirst = has(text) && !taken.has(report);
    if (isFirst) taken.add(report);
    return !isFirst && !has(clause);
  });
}

/** The answers with one value for all that fit: "about 200", "197" and "fewer than 200" count as one. */
function fitted(answers: readonly Answer[]): Answer[] {
  const kept: Valued[] = [];
  return answers.map((answer) => {
    if (answer.valued === undefined) return answer;
    const { valued } = answer;
    const known = kept.find((one) => ["same", "fit"].includes(compareValues(one, valued)));
    if (known === undefined) kept.push(valued);
    return { ...answer, value: (known ?? valued).value };
  });
}

function isOneEach(answers: readonly Answer[]): boolean {
  const values = new Set(answers.map(({ report, value }) => `${report} ${value}`));
  return values.size === new Set(answers.map(({ report }) => report)).size;
}

/** “siren”, “siren” or “alarm”: the words of a question. */
export function quotedWords(words: readonly string[]): string {
  return words
    .slice(0, 3)
    .map((word) => `“${word}”`)
    .join(" or ");
}
