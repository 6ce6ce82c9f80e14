import type { Parse, Span } from "../parser/index.js";
import { type Contrast, contrastsIn } from "./contrasts.js";
import { layOut, type Stretch } from "./layout.js";
import { overlapping } from "./overlapping.js";
import { senseStem } from "./propose/senses.js";
import { isEmptyWord, isSaying, SHORT_EMPTY } from "./propose/words.js";
import { wordsOf } from "./terms.js";
import type { Claim } from "./types.js";

/**
 * Sentences of different reports that share telling words, put side by side. What they share is a fact that a search can
 * check; whether they tell of one thing, and what else they say of it, is for the reader. So nothing more is said of them.
 */

/** One sentence of a group. */
interface SharingSentence extends Span {
  report_id: string;
  /** The words in it that most sentences of the group have, in text order: UTF-16 offsets into the report. */
  shared: Span[];
  /** A "He" of the sentence that says something, with who that is by another sentence; null where there is none. */
  pronoun: { printed: string; name: string } | null;
}

/** Sentences that share words, one a report. */
export interface SentenceGroup {
  /** Words that every sentence of the group prints in this form, the rarest first; none where no word is in all. */
  words: string[];
  /** In the dataset's order. */
  sentences: SharingSentence[];
  /** What they print differently at the same place. */
  contrasts: Contrast[];
}

/** A sentence with the words that tell what it is about. */
interface Told extends Span {
  report: number;
  /** Each stem with the places of its words. */
  stems: ReadonlyMap<string, Span[]>;
  /** Which of the stems are names. */
  names: ReadonlySet<string>;
  /** Of "the second rocket" its noun's stem, with which one it is. */
  ordinals: ReadonlyMap<string, string>;
  /** Stretches of `PHRASE` words, one of them telling, in small letters. */
  phrases: ReadonlySet<string>;
  /** Sum of the stems' weights. */
  weight: number;
}

/** Shorter sentences say too little to be compared, longer ones too much. */
const WORDS = { least: 4, most: 70 };
/** Two sentences are alike from this share of their telling words on, weighed by how rare they are (Dice 1945). */
const ALIKE = 0.24;
/** So many words that are no names do two sentences share at least: a name alone makes no matter. */
const FEWEST_SHARED = 2;
/** Or so many words in a row, small ones counted, with a telling one among them: "taken to hospital". */
const PHRASE = 3;
/** So many groups are kept: more is no exercise any more. */
const MOST_GROUPS = 12;
/** Of so many groups it is asked what they print differently. */
const MOST_COMPARED = 40;
const MOST_WORDS = 3;
/** So many sentences with a word are compared with each other: a word that more of them have tells none apart. */
const MOST_HOLDERS = 40;

/**
 * Groups of sentences that share telling words, each sentence in one group at most: those that no question of the codebook compares
 * are kept first, of them those that print another verb or figure at one place, then those that most reports share; they stand in
 * the order of the text. A sentence that stands mostly between quotation marks belongs to the lesson on wording, and
 * one that all print word for word has nothing to compare.
 * @param parses one a report, in the dataset's order
 * @param claims what other lessons compare already
 */
export function sideBySide(parses: readonly Parse[], claims: readonly Claim[] = []): SentenceGroup[] {
  const { all, groups } = alikeIn(parses);
  const isAsked = (group: readonly Weighed[]): boolean => isOfOneItem(group, parses, claims);
  return groups
    .filter((group) => !isOneText(group, parses))
    .map((group) => ({ group, alike: group.reduce((sum, one) => sum + one.weight, 0) / group.length }))
    .sort((a, b) => b.group.length - a.group.length || b.alike - a.alike)
    .slice(0, MOST_COMPARED)
    .map(({ group }) => group.sort((a, b) => a.report - b.report))
    .map((group) => ({ group, told: groupOf(group, parses, all) }))
    .sort((a, b) => Number(isTelling(b.told)) - Number(isTelling(a.told)))
    .sort((a, b) => Number(isAsked(a.group)) - Number(isAsked(b.group)))
    .slice(0, MOST_GROUPS)
    .sort((a, b) => a.group[0]!.report - b.group[0]!.report || a.group[0]!.start - b.group[0]!.start)
    .map(({ told }) => told);
}

/** Whether most sentences of a group answer one question: what is compared elsewhere need not be compared here. */
function isOfOneItem(group: readonly Weighed[], parses: readonly Parse[], claims: readonly Claim[]): boolean {
  const counts = new Map<string, number>();
  for (const { report, start, end } of group) {
    const own = claims.filter(
      (one) =>
        one.report_id === parses[report]!.id && one.start < end && start < one.end && one.dimension !== "provenance",
    );
    for (const item of new Set(own.map((one) => one.item))) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > 1 && count * 2 >= group.length);
}

/** Whether the sentences of a group print another figure or another verb at one place: that is worth reading first. */
function isTelling({ contrasts }: SentenceGroup): boolean {
  return contrasts.some(({ kind }) => kind !== "source");
}

function alikeIn(parses: readonly Parse[]): { all: Weighed[]; groups: Weighed[][] } {
  const all = weighed(parses.flatMap(sentencesOf));
  return { all, groups: grouped(pairsOf(all).sort((a, b) => b.alike - a.alike)) };
}

/**
 * All groups of sentences that share telling words, those printed alike among them: what reports tell of one matter, whatever
 * words they have for it.
 * @returns of each sentence the number of its report and its place there, in UTF-16 offsets
 */
export function alikeSentences(parses: readonly Parse[]): (Span & { report: number })[][] {
  return alikeIn(parses).groups;
}

function sentencesOf(parse: Parse, report: number): Omit<Told, "weight">[] {
  return layOut(parse)
    .stretches.filter(
      ({ part, words }) => (part === "body" || part === "dek") && words >= WORDS.least && words <= WORDS.most,
    )
    .filter((stretch) => !isQuoted(parse, stretch))
    .map((stretch) => ({ start: stretch.start, end: stretch.end, report, ...tellingIn(parse, stretch) }));
}

/** Whether more than half of a sentence stands between quotation marks. */
function isQuoted({ quotations }: Parse, stretch: Stretch): boolean {
  const quoted = overlapping(quotations, stretch).reduce(
    (sum, { start, end }) => sum + Math.min(end, stretch.end) - Math.max(start, stretch.start),
    0,
  );
  return quoted * 2 > stretch.end - stretch.start;
}

/**
 * What is no matter of a sentence: who says something ("fire chief Hanna Brandt told reporters"), and a statement between
 * marks, whose versions the lesson on wording compares.
 */
function leftOut({ attributions, quotations }: Parse, stretch: Span): Span[] {
  const speakers = overlapping(attributions, stretch).flatMap(({ source }) =>
    source?.start == null || source.end === null ? [] : [{ start: source.start, end: source.end }],
  );
  return [...speakers, ...overlapping(quotations, stretch).filter(({ kind }) => kind === "direct")];
}

const ORDINAL = /\b(first|second|third|fourth|fifth|last|previous|next)\s+(?:\p{Ll}+\s+)?(\p{Ll}{4,})/giu;

function ordinalsIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ORDINAL)].map(([, which = "", noun = ""]) => [senseStem(noun), which.toLowerCase()]),
  );
}

function tellingIn(parse: Parse, stretch: Stretch): Pick<Told, "stems" | "names" | "phrases" | "ordinals"> {
  const { text } = parse;
  const out = leftOut(parse, stretch);
  const stems = new Map<string, Span[]>();
  const names = new Set<string>();
  const phrases = new Set<string>();
  const words = wordsOf(text, stretch);
  for (const [i, span] of words.entries()) {
    const word = text.slice(span.start, span.end).replace(/[’']s?$/u, "");
    const isName = /^\p{Lu}/u.test(word) && span.start > stretch.start;
    if (!tells(word) || out.some((other) => other.start < span.end && span.start < other.end)) continue;
    const stem = senseStem(word);
    if (isName) names.add(stem);
    else for (const phrase of phrasesAt(text, words, i)) phrases.add(phrase);
    // "Eleven intensive-care patients", "eleven patients in intensive care"
    const parts = word.includes("-") && !isName ? word.split("-").filter(tells).map(senseStem) : [];
    for (const one of new Set(parts.length > 0 ? parts : [stem])) stems.set(one, [...(stems.get(one) ?? []), span]);
  }
  return { stems, names, phrases, ordinals: ordinalsIn(text.slice(stretch.start, stretch.end)) };
}

/** All stretches of `PHRASE` words that hold the i-th. */
function phrasesAt(text: string, words: readonly Span[], i: number): string[] {
  return Array.from({ length: PHRASE }, (_, k) => words.slice(Math.max(0, i - k), i - k + PHRASE))
    .filter((own) => own.length === PHRASE)
    .map((own) => own.map(({ start, end }) => text.slice(start, end).toLowerCase()).join(" "))
    .filter((phrase) => !BARE.test(phrase));
}

/** "The town hall", "at the town": a noun with its small words is one word, and no phrase. */
const BARE = /^(?:the|an?|its?|his|her|their|this|that|in|on|at|of|to|from|by|for|with|and|or)\s/u;

/** A word that tells a matter: no short one, no function word; a figure of two digits or more, which may be a value. */
function tells(word: string): boolean {
  // "called off the merger", "called it a deal": a verb of many matters.
  if (isSaying(word) || /^call(?:s|ed|ing)?$/iu.test(word)) return false;
  if (/^(?:half|quarter|dozen|hundred|thousand|million|billion|percent)s?$/iu.test(word)) return false;
  if (/^\d[\d.,]+$/u.test(word)) return true;
  if (!/^\p{L}[\p{L}-]{2,}$/u.test(word) || isEmptyWord(word)) return false;
  // "gas", and no "Joe"
  return word.length > 3 || (/^\p{Ll}/u.test(word) && !SHORT_EMPTY.test(word));
}

/** Gives each sentence the sum of its stems' weights: how rare they are among all sentences; a name counts half. */
function weighed(sentences: readonly Omit<Told, "weight">[]): (Told & { weights: ReadonlyMap<string, number> })[] {
  const holders = new Map<string, number>();
  for (const { stems } of sentences) for (const stem of stems.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return sentences.map((one) => {
    const weights = new Map(
      [...one.stems.keys()].map((stem) => {
        const rare = Math.log((sentences.length + 1) / holders.get(stem)!);
        return [stem, one.names.has(stem) ? rare / 2 : rare];
      }),
    );
    return { ...one, weights, weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
  });
}

type Weighed = ReturnType<typeof weighed>[number];

interface Pair {
  a: Weighed;
  b: Weighed;
  alike: number;
}

/** Sentences of two reports that are alike. Only those with a word in common are looked at. */
function pairsOf(all: readonly Weighed[]): Pair[] {
  const holders = new Map<string, number[]>();
  all.forEach(({ stems }, i) => {
    for (const stem of stems.keys()) holders.set(stem, [...(holders.get(stem) ?? []), i]);
  });
  const met = new Set<number>();
  const pairs: Pair[] = [];
  for (const own of holders.values()) {
    const some = own.slice(0, MOST_HOLDERS);
    some.forEach((i, k) => {
      for (const j of some.slice(k + 1)) {
        const [a, b] = [all[i]!, all[j]!];
        if (a.report === b.report || met.has(i * all.length + j)) continue;
        met.add(i * all.length + j);
        const alike = alikeness(a, b);
        if (alike >= ALIKE) pairs.push({ a, b, alike });
      }
    });
  }
  return pairs;
}

/** How alike two sentences are, 0–1; 0 where they share too few words that are no names. */
function alikeness(a: Weighed, b: Weighed): number {
  const shared = [...a.stems.keys()].filter((stem) => b.stems.has(stem));
  const matter = shared.filter((stem) => !a.names.has(stem) && !b.names.has(stem));
  const isEnough =
    (matter.length >= FEWEST_SHARED && !isOneTerm(matter, a, b)) ||
    [...a.phrases].some((phrase) => b.phrases.has(phrase));
  if (matter.length === 0 || !isEnough || areCountedApart(a, b)) return 0;
  const weight = (one: Weighed): number => shared.reduce((sum, stem) => sum + one.weights.get(stem)!, 0);
  return (weight(a) + weight(b)) / (a.weight + b.weight);
}

/** "The first rocket was lost after a minute", "the second rocket was lost yesterday": each tells of its own. */
function areCountedApart(a: Told, b: Told): boolean {
  return [...a.ordinals].some(([noun, which]) => b.ordinals.has(noun) && b.ordinals.get(noun) !== which);
}

/** Two words that stand beside each other in both sentences are one term: "town hall". A figure is none with its unit. */
function isOneTerm(matter: readonly string[], a: Told, b: Told): boolean {
  const [one, other, ...more] = matter;
  if (one === undefined || other === undefined || more.length > 0 || /\d/u.test(one + other)) return false;
  const adjoin = ({ stems }: Told): boolean =>
    stems.get(one)!.some((x) => stems.get(other)!.some((y) => x.end + 1 === y.start || y.end + 1 === x.start));
  return adjoin(a) && adjoin(b);
}

/** Joins the most alike first; who joins a group is like half of it, shares a word with all of it, and its report is not in it yet. */
function grouped(pairs: readonly Pair[]): Weighed[][] {
  const groupAt = new Map<Weighed, Weighed[]>();
  const like = new Set(
    pairs.flatMap(({ a, b }) => [
      `${a.report} ${a.start} ${b.report} ${b.start}`,
      `${b.report} ${b.start} ${a.report} ${a.start}`,
    ]),
  );
  const isLike = (a: Weighed, b: Weighed): boolean => like.has(`${a.report} ${a.start} ${b.report} ${b.start}`);
  for (const { a, b } of pairs) {
    const [one, other] = [groupAt.get(a) ?? [a], groupAt.get(b) ?? [b]];
    if (one === other || one.some((x) => other.some((y) => x.report === y.report))) continue;
    const both = one.flatMap((x) => other.map((y) => isLike(x, y)));
    if (both.filter(Boolean).length * 2 < both.length) continue;
    // Where two of them share nothing, a third that has words of either does not make them tell of one thing.
    if (!one.every((x) => other.every((y) => sharesMatter(x, y)))) continue;
    // Of "several small launch firms", "a small firm" and "the launch" no two words make one matter.
    if (!haveOneWord([...one, ...other])) continue;
    const joined = [...one, ...other];
    for (const sentence of joined) groupAt.set(sentence, joined);
  }
  return [...new Set(groupAt.values())];
}

/** Whether all sentences have one word, no name, in common. */
function haveOneWord([first, ...others]: readonly Told[]): boolean {
  return [...(first?.stems.keys() ?? [])].some(
    (stem) => !first!.names.has(stem) && others.every(({ stems, names }) => stems.has(stem) && !names.has(stem)),
  );
}

/** Whether two sentences have a word in common that is no name. */
function sharesMatter(a: Told, b: Told): boolean {
  return [...a.stems.keys()].some((stem) => b.stems.has(stem) && !a.names.has(stem) && !b.names.has(stem));
}

/** Whether all print the same words, or one of two all that the other has. */
function isOneText(group: readonly Weighed[], parses: readonly Parse[]): boolean {
  const [first, ...others] = group.map(({ report, start, end }) =>
    (
      parses[report]!.text.slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(" "),
  );
  return others.every((text) => text === first);
}

/** "He said the siren had sounded": who "he" is stands in another sentence. */
function pronounIn({ text, attributions }: Parse, sentence: Span): SharingSentence["pronoun"] {
  for (const { source } of overlapping(attributions, sentence)) {
    if (source?.start == null || source.end === null) continue;
    const printed = text.slice(source.start, source.end);
    if (
      /^s?he$/iu.test(printed) &&
      source.start >= sentence.start &&
      source.end <= sentence.end &&
      source.name !== null
    )
      return { printed, name: source.name };
  }
  return null;
}

function groupOf(group: readonly Weighed[], parses: readonly Parse[], all: readonly Weighed[]): SentenceGroup {
  const counts = new Map<string, number>();
  for (const { stems } of group) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const shared = [...counts].filter(([, n]) => n > 1 && n * 2 >= group.length).map(([stem]) => stem);
  const inAll = shared
    .filter((stem) => counts.get(stem) === group.length)
    .map((stem) => [stem, formInAll(stem)] as const);
  const rare = (stem: string): number => all.filter(({ stems }) => stems.has(stem)).length;
  const isName = (stem: string): boolean => group.some(({ names }) => names.has(stem));
  const byWorth = inAll
    .filter(([, form]) => form !== null)
    .sort(([a], [b]) => Number(isName(a)) - Number(isName(b)) || rare(a) - rare(b));

  /** The form of a word that every sentence prints, in any case; null where they print several. */
  function formInAll(stem: string): string | null {
    const forms = group.map(({ report, stems }) =>
      (stems.get(stem) ?? []).map(({ start, end }) => parses[report]!.text.slice(start, end).replace(/[’']s?$/u, "")),
    );
    const isIn = (form: string, own: readonly string[]): boolean =>
      own.some((other) => other.toLowerCase() === form.toLowerCase());
    return forms[0]?.find((form) => forms.every((own) => isIn(form, own))) ?? null;
  }

  const sentences = group.map(({ report, start, end, stems }) => ({
    parse: parses[report]!,
    start,
    end,
    shared: shared.flatMap((stem) => stems.get(stem) ?? []).sort((a, b) => a.start - b.start),
  }));
  return {
    words: byWorth.slice(0, MOST_WORDS).map(([, form]) => form!),
    sentences: sentences.map(({ parse, ...one }) => ({
      report_id: parse.id,
      ...one,
      pronoun: pronounIn(parse, one),
    })),
    contrasts: contrastsIn(sentences),
  };
}
