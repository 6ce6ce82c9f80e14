import { hasTerm } from "../terms.js";
import type { Passage, Where } from "../types.js";
import type { Answer } from "./answers.js";
import { isOneMatter, isSurelyOne } from "./oneMatter.js";
import { agreesWith, countShared, isRepeat, relation } from "./relations.js";
import { isEmptyWord, isSaying, stemOf, wholeWords } from "./words.js";

/** One matter to which several reports give a value: which words stand beside it, and which must not. */
export interface Matter {
  /** One answer a report. */
  answers: Answer[];
  /** These, and whatever says the same once more. */
  told: Answer[];
  /** One of these stands in the sentence; none: it is what each report gives first. */
  near: string[];
  /** None of these stands in the clause: they belong to other matters. */
  not: string[];
  /** The values are what each report gives first, so that no word need single them out. */
  isFirst?: boolean;
  /** Where the answers stand, if no words find them and nothing else; `near` then are words that they share. */
  passages?: readonly Passage[];
  /** Some of the answers lie near the others and share words with them, and no more tells that they are of the same. */
  isJoined?: boolean;
}

/** How an item finds the answers of a matter. */
export function whereOf({ near, not, passages }: Matter): Partial<Where> {
  return { near, not, first: true, ...(passages !== undefined && { passages }) };
}

/** Words that tell a matter from others, at most. */
const MOST_WORDS = 6;
const MOST_NOT = 3;
/** Words that name what was searched for answers that stand in passages, at most. */
const MOST_SEARCHED = 3;

/**
 * Sorts values of one kind by what they are about. "The siren sounded at 6 p.m." and "the dyke broke at 7.40 p.m." answer
 * two questions; that three reports repeat the first makes it no answer to the second. Two values are about one matter
 * where they agree and share a word, or where they do not agree and share two: a word alone is chance. A matter is taken
 * only where words of the reports single its values out in every report that has one of them.
 * @param answers all answers of all reports, those of a report in the order of its text
 * @param least so many reports must give a value
 * @param most so many matters at most
 * @param isNamed whether what is counted has a name of its own, such as "houses", which counts as a shared word
 * @param all what the coding will find as well, if more than the answers
 */
export function mattersOf(
  answers: readonly Answer[],
  least: number,
  most: number,
  { isNamed = false, all = answers }: { isNamed?: boolean; all?: readonly Answer[] } = {},
): Matter[] {
  const matters: Matter[] = [];
  // A figure in somebody's own words belongs to a statement, and versions of statements are compared as such.
  let rest = answers.filter(({ isOfSaying, isTorn, isStanding }) => !isOfSaying && !isTorn && !isStanding);
  while (comparable(matters).length < most) {
    const best = bestMatter(rest, all, least, isNamed);
    if (best === null) break;
    matters.push(best);
    rest = rest.filter((one) => !best.answers.some((other) => isRepeat(one, other)));
  }
  return matters;
}

/** The matters on which something can be compared: not those of which several reports print one and the same sentence. */
export function comparable(matters: readonly Matter[]): Matter[] {
  return matters.filter(({ answers }) => !isOneText(answers));
}

/** Whether several reports print one and the same sentence: they are one witness, and nothing in it can be compared. */
function isOneText(answers: readonly Answer[]): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return answers.length > 1 && new Set(answers.map(({ text }) => plain(text))).size === 1;
}

function bestMatter(rest: readonly Answer[], all: readonly Answer[], least: number, isNamed: boolean): Matter | null {
  const groups = rest
    .map((seed) => groupFrom(seed, rest, all, isNamed))
    .filter((group) => group.length >= least)
    .sort((a, b) => b.length - a.length);
  for (const group of groups) {
    const told = singleOut(group, all, isNamed);
    const placed = (told?.answers.length ?? 0) < group.length ? inPassages(group, all, isNamed) : null;
    const best = placed !== null && placed.answers.length > (told?.answers.length ?? 0) ? placed : told;
    if (best !== null && best.answers.length >= least)
      return isSure(best, all, isNamed) ? best : { ...best, isJoined: true };
  }
  return null;
}

/** Whether two answers that contradict each other are surely of one matter; or none contradict. */
function isSure({ answers }: Matter, all: readonly Answer[], isNamed: boolean): boolean {
  const differing = answers.flatMap((a, i) =>
    answers.slice(i + 1).flatMap((b) => (relation(a, b) === "differ" ? [[a, b] as const] : [])),
  );
  return differing.length === 0 || differing.some(([a, b]) => isSurelyOne(a, b, all, isNamed));
}

/**
 * The answers by the very words that hold them; null where they share no word by which other reports can be searched.
 * @param isNamed whether what is counted has a name by which they can
 */
export function inPassages(group: readonly Answer[], all: readonly Answer[], isNamed = false): Matter | null {
  const answers = group.filter(({ passage }) => passage !== null);
  const passages = answers.map(({ report, passage }) => ({ report, words: passage! }));
  const own = new Set(answers.map(({ report }) => report));
  // Nothing was searched by a word that stands beside such a value of another report.
  const others = all.filter(({ report }) => !own.has(report));
  const near = candidates(answers)
    .filter((word) => answers.filter(({ text }) => has(text, [word])).length > 1)
    .filter((word) => !others.some(({ text }) => has(text, [word])))
    .slice(0, MOST_SEARCHED);
  return near.length === 0 && !isNamed && !haveOneNoun(answers)
    ? null
    : { ...matter(answers, all, near, []), passages };
}

/** How many words beside a value stand beside another one; its value itself tells as much. */
function nearness(one: Answer, seed: Answer): number {
  return countShared(one.close, seed.close) + (agreesWith(one, seed) ? 1 : 0);
}

/** "1,400 residents", "4,100 residents": a noun that says which people these are. */
function haveOneNoun(answers: readonly Answer[]): boolean {
  const nouns = new Set(answers.map(({ noun }) => noun.toLowerCase()));
  return nouns.size === 1 && !/^(?:|people|persons|men|women)$/u.test([...nouns][0]!);
}

/** A value with those of other reports that are about the same, one a report: each is about the same as half of the others. */
function groupFrom(seed: Answer, rest: readonly Answer[], all: readonly Answer[], isNamed: boolean): Answer[] {
  const group = [seed];
  // "Three satellites in Scottish rocket failure", "was carrying eight satellites": of a report's values the one told most alike.
  const nearest = [...rest].sort((a, b) => nearness(b, seed) - nearness(a, seed));
  for (let grew = true; grew;) {
    grew = false;
    for (const one of nearest) {
      if (group.some(({ report }) => report === one.report)) continue;
      const like = group.filter((other) => isOneMatter(one, other, all, isNamed)).length;
      // The only value of a report that agrees with one of the group has nothing else to belong to.
      const hasOnly =
        one.isOnly && group.some((other) => agreesWith(one, other) && isOneMatter(one, other, all, isNamed));
      if (like * 2 < group.length && !hasOnly) continue;
      group.push(one);
      grew = true;
    }
  }
  return group;
}

/** Whether an answer is one of a matter's, or the same told once more. */
export function isOfMatter(one: Answer, { answers }: Matter): boolean {
  return answers.some((other) => isRepeat(one, other));
}

/** Whether an item with these words finds the answers, each as the first of its report, and of no report another. */
export function isFoundBy(
  answers: readonly Answer[],
  all: readonly Answer[],
  { near, not }: Pick<Matter, "near" | "not">,
): boolean {
  const { right, wrong } = judge(answers, all, near, not);
  return wrong.length === 0 && right.length === answers.length;
}

/** Words by which the first value of each report is one of the group's, and of no report another; null where there are none. */
function singleOut(group: readonly Answer[], all: readonly Answer[], isNamed: boolean): Matter | null {
  const plain = judge(group, all, [], []);
  const isPlain = plain.wrong.length === 0 && plain.right.length === group.length;
  // "Number of houses" says what is counted; a time says nothing of what it is the time of.
  if (isPlain && isNamed) return matter(plain.right, all, [], []);
  const without = chooseNear(group, all, []);
  if (without?.answers.length === group.length) return isPlain ? { ...without, isFirst: true } : without;
  if (isPlain) return matter(plain.right, all, [], []);
  const not = wordsAgainst(group, all);
  const barred = not.length > 0 ? chooseNear(group, all, not) : null;
  const barredOnly = not.length > 0 ? judge(group, all, [], not) : null;
  const found = [without, barred].filter((one) => one !== null);
  if (barredOnly?.wrong.length === 0) found.push(matter(barredOnly.right, all, [], not));
  return found.sort((a, b) => b.answers.length - a.answers.length)[0] ?? null;
}

function matter(answers: Answer[], all: readonly Answer[], near: readonly string[], not: readonly string[]): Matter {
  const told = all.filter((one) => answers.some((other) => isRepeat(one, other)) && !one.isOfSaying);
  const texts = all.map(({ text }) => text);
  const whole = (terms: readonly string[]): string[] => terms.flatMap((term) => wholeWords(term, texts));
  return { answers, told, near: whole(near), not: whole(not) };
}

/** Adds the word that finds most of the group and nothing else, as long as one finds more. */
function chooseNear(group: readonly Answer[], all: readonly Answer[], not: readonly string[]): Matter | null {
  const words = candidates(group);
  let near: string[] = [];
  let right: Answer[] = [];
  while (near.length < MOST_WORDS) {
    const [best] = words
      .filter((word) => !near.includes(word))
      .map((word) => ({ word, ...judge(group, all, [...near, word], not) }))
      .filter(({ wrong }) => wrong.length === 0)
      .sort((a, b) => b.right.length - a.right.length);
    if (best === undefined || best.right.length <= right.length) break;
    // A word of one report alone ("terrified") joined to one of another ("mounting") is no matter of both.
    if (near.length === 0 && group.length > 1 && best.right.length < 2) return null;
    near = [...near, best.word];
    right = best.right;
  }
  return near.length === 0 ? null : matter(right, all, near, not);
}

/** Who says something, and where it is written, is no matter: "Omar Reed explains that the siren sounded". */
function tellsMatter(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !isSaying(word);
}

/** The words of the group's clauses, then of its sentences; those that most have come first. */
function candidates(group: readonly Answer[]): string[] {
  const counts = new Map<string, number>();
  for (const { stems, wide } of group)
    for (const [stem, word] of wide) {
      // A name tells a matter where nothing else does: "Bauer was sent off".
      const weight = (stems.has(stem) ? 2 : 1) * (tellsMatter(word) ? 100 : 1);
      const term = stemOf(word.toLowerCase());
      counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}

/** Words that stand in clauses of other values and in none of the group's. */
function wordsAgainst(group: readonly Answer[], all: readonly Answer[]): string[] {
  const own = group.map(({ clause }) => clause).join("\n");
  const counts = new Map<string, number>();
  for (const other of all) {
    if (group.some((one) => isRepeat(other, one))) continue;
    for (const [stem, word] of other.wide) {
      const term = stemOf(word.toLowerCase());
      if (!other.stems.has(stem) || isEmptyWord(word) || !tellsMatter(word) || has(own, [term])) continue;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_NOT)
    .map(([term]) => term);
}

/** Which first values of the reports are the group's, and which are others, under some conditions. */
function judge(group: readonly Answer[], all: readonly Answer[], near: readonly string[], not: readonly string[]) {
  const first = new Map<string, Answer>();
  for (const one of all) {
    if (first.has(one.report) || (near.length > 0 && !has(one.text, near)) || has(one.clause, not)) continue;
    first.set(one.report, one);
  }
  const right: Answer[] = [];
  const wrong: Answer[] = [];
  for (const one of first.values()) (group.some((other) => isRepeat(one, other)) ? right : wrong).push(one);
  return { right, wrong };
}

function has(text: string, words: readonly string[]): boolean {
  return words.length > 0 && hasTerm(text, words, { start: 0, end: text.length });
}
