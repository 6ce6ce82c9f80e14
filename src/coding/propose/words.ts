import type { Span } from "../../parser/index.js";
import { wordsOf } from "../terms.js";

/** Words that carry no matter of their own; short words are left out before. */
const EMPTY = new Set(
  `all any get got how let lot now off our out own say too way who why yet
  about after again against almost along also although already among another around away back because been before being below
  between both came cannot come could different does doing done down during each early either else ever every first five
  four from further gave give given goes going gone good great have having here hers herself himself however including
  into itself just kept knew know last late later least less like likely little long made make many might more most much
  must near need never next nine none nothing once only onto other others over part past people perhaps place plan put
  quite rather really said same says second seven several shall should since some something soon still such take taken
  talk tell ten than that their them themselves then there these they thing things third this those though three through
  thus time today together told tomorrow took toward towards under until upon used very want wants week well went were
  what when where whether which while whole whom whose will with within without would year years yesterday your`.split(
    /\s+/,
  ),
);

/** Words of three letters that carry none; others do: "gas", "bus", "tax". */
export const SHORT_EMPTY =
  /^(?:the|and|was|had|has|for|but|not|who|all|any|are|his|her|its|our|out|two|one|off|now|may|can|did|own|new|old|way|day|yet|too|put|set|get|got|let|say|via|per|due|how|why|she|him|you|low|big|six|ten|far|few|saw|nor|ran|sat|won|led|met|men|red|lot|bit|end|use|top|aim|add|ago|ask|era|job|man|run|see|son|try)$/u;

/** "Ångström, Mayor" → "angstrom-mayor". */
export function slug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return plain.slice(0, 50).replace(/-$/, "");
}

/** A word where it stands. */
interface Word {
  word: string;
  span: Span;
}

/** The words with matter in a stretch of a report: no short ones, no names, no function words, no numbers. */
export function matterOf(text: string, span: Span): Word[] {
  return wordsIn(text, span).filter(
    ({ word }) => word.length > 2 && !EMPTY.has(word) && !SHORT_EMPTY.test(word) && /^\p{Ll}[\p{L}-]*$/u.test(word),
  );
}

/** Words with a capital, but for the first of the stretch, which always has one. */
export function namesIn(text: string, span: Span): Word[] {
  return wordsIn(text, span).filter(
    ({ word, span: { start } }) => start > span.start && word.length > 2 && /^\p{Lu}\p{Ll}/u.test(word),
  );
}

function wordsIn(text: string, span: Span): Word[] {
  return wordsOf(text, span).map((at) => ({ word: text.slice(at.start, at.end).replace(/[’']s?$/u, ""), span: at }));
}

/** Whether a word can tell a matter: no function word. */
export function hasMatter(word: string): boolean {
  return !EMPTY.has(word);
}

/** In how many reports each key occurs. */
export class Holders<Key> {
  private readonly reports = new Map<Key, Set<string>>();

  add(key: Key, report: string): void {
    this.reports.set(key, (this.reports.get(key) ?? new Set()).add(report));
  }

  count(key: Key): number {
    return this.reports.get(key)?.size ?? 0;
  }

  /** The reports that have a key. */
  of(key: Key): ReadonlySet<string> {
    return this.reports.get(key) ?? new Set();
  }

  /** Keys that at least so many reports have: the most widely held first, then in the order of their finding. */
  heldBy(least: number): Key[] {
    return [...this.reports]
      .filter(([, reports]) => reports.size >= least)
      .sort(([, a], [, b]) => b.size - a.size)
      .map(([key]) => key);
  }
}

/** The word without a common ending, so that as a term, found from the start of words, it finds the other forms too. */
export function stemOf(word: string): string {
  const stem = word.replace(/(?:ing|ed|es|s)$/u, "");
  return stem.length > 3 ? stem : word;
}

/**
 * A stem as the words that have it in some texts, so that readers are shown words: "robb" → "robbed", "clos" → "close",
 * "closing". A term finds longer words too, so "reopen" stands for "reopened". A word that is always a name keeps its capital.
 */
export function wholeWords(stem: string, texts: readonly string[]): string[] {
  const forms = new Map<string, string>();
  for (const [word] of texts.flatMap((text) => [...text.matchAll(/(?<![\p{L}\p{N}])\p{L}+/gu)])) {
    const small = word.toLowerCase();
    if (small.startsWith(stem) && (!forms.has(small) || word === small)) forms.set(small, word);
  }
  const shortest = [...forms.keys()].sort((a, b) => a.length - b.length);
  const kept = shortest.filter((form, i) => !shortest.slice(0, i).some((other) => form.startsWith(other)));
  return kept.length === 0 ? [stem] : kept.map((form) => forms.get(form)!);
}

/** A past, a participle, and some common forms that no ending shows. */
export const VERB =
  /^(?:was|were|had|have|has|are|is|died|left|took|saw|came|went|got|lost|won|fell|broke|broken|burst|began|begun|begin|cost|costs|rose|stood|sat|met|fled|ran|hit|made|put|beat|joined|gave|held|paid|sold|sent|spent|struck|stole|stolen|shot|set|found|tore|swept|rang|drove|flew|fought|threw|sank|slid|led|kept|grew|drew|spoke|rode|\p{Ll}{2,}ed)$/u;

/** Whether a word tells no matter. */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word.toLowerCase());
}

/** How many of some reports are enough to call a thing shared: two, or the one that there is. */
export function fewest(parses: readonly { id: string }[]): number {
  return Math.min(2, parses.length);
}

const SAYING =
  /^(?:sa(?:id|ys?|ying)|t(?:old|ell(?:s|ing)?)|according|(?:explain|claim|announc|admit|report|add|declar|confirm|warn(?:ed)? that)\p{L}*)$/u;

/** Whether a word only says that somebody spoke: "explains". */
export function isSaying(word: string): boolean {
  return SAYING.test(word);
}

/** The word that stands there most often, of several the first; empty where there are none. */
export function mostOf(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
