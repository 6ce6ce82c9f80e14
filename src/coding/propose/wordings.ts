import type { Parse, Quotation, Source, Span } from "../../parser/index.js";
import { quotedStretchesIn } from "../brokenQuotations.js";
import { normal } from "../collation/normal.js";
import { WordClass } from "../collation/types.js";
import { inCommon } from "../inCommon.js";
import { countWords, hasTerm, wordsOf } from "../terms.js";
import type { WordingGroup } from "../types.js";
import { isOneName, type NameUse } from "./sameName.js";
import { hasMatter, slug } from "./words.js";

/** Quotations of two reports are versions of one statement where they share so many of their words with matter. */
const LEAST_SHARED = 2;
/** Where they share no more than that, so much of the shorter one stands in the other in the same order: "empty our shops". */
const IN_ORDER = 0.65;
/** Of the shorter quotation's: a report may quote a part of what another quotes whole. */
const LEAST_SHARE = 0.6;
/** Two speakers use two words alike by chance; so many of them, hardly. */
const MANY_SHARED = 3;
const MOST_QUOTATIONS = 400;
const MOST_TERMS = 3;

interface Quoted {
  report: string;
  speaker: string;
  text: string;
  /** Where it begins in its report, and which quotation of it is part of; null: it stands without marks. */
  start: number;
  quotation: Span | null;
  /** Whether a few of its words stand between marks, and are a quotation by themselves. */
  isAround?: boolean;
  /** Its words with matter by their normal form, each as it is printed: "hold" → "held". */
  words: Map<string, string>;
}

/**
 * Groups of quotations, of different reports, that look like versions of one statement: by what is said, not by the names
 * in it or by who is said to say it.
 */
export function proposeWordings(parses: readonly Parse[]): WordingGroup[] {
  const quotations = withWoven(parses, parses.flatMap(quotedOf));
  const groups: Quoted[][] = [];
  for (const quoted of quotations.slice(0, MOST_QUOTATIONS)) {
    // Like most of the group, so that no chain of likenesses leads from one statement to another.
    const group = groups.find(
      (members) => members.filter((other) => alike(other, quoted)).length * 2 >= members.length,
    );
    if (group) group.push(quoted);
    else groups.push([quoted]);
  }
  const grouped = new Set(groups.flatMap((group) => (group.length > 1 ? group.map(({ quotation }) => quotation) : [])));
  const retold = parses.flatMap((parse) => retoldIn(parse, grouped));
  return withRetold(joined(groups), retold)
    .filter(({ group, further }) => new Set([...group, ...further].map(({ report }) => report)).size > 1)
    .map((gathered) => {
      const { group, further } = gathered;
      const found = proposedGroup(gathered, [...quotations, ...unused(retold, further)]);
      return isOfSeveral(group) ? asOne(found, gathered, quotations) : withFurther(found, group, further);
    })
    .filter((group, i, all) => group.any.length > 0 && all.findIndex(({ id }) => id === group.id) === i);
}

/** What a report quotes, sentence by sentence. */
function quotedOf(parse: Parse): Quoted[] {
  return quotedStretchesIn(parse)
    .flatMap((stretch) => sentencesIn(parse, stretch).map((span) => ({ span, quotation: stretch.quotation })))
    .map(({ span, quotation }) => quotedAs(parse, span, quotation));
}

function quotedAs(parse: Parse, { start, end }: Span, quotation: Quotation): Quoted {
  const text = parse.text.slice(start, end);
  return { report: parse.id, speaker: lastName(quotation.source), text, start, quotation, words: matterIn(text) };
}

/** Fewer words between marks than so many are no version where the sentence that they are woven into is one. */
const FEW_WOVEN = 5;

/**
 * The quotations, a few words that are woven into what another report quotes whole as all of it: “a competent person” stands in
 * “Concerns were inspected by a competent person”, and so do the words that the report prints around it.
 */
function withWoven(parses: readonly Parse[], quotations: readonly Quoted[]): Quoted[] {
  const some = quotations.slice(0, MOST_QUOTATIONS);
  const whole = parses.flatMap((parse) =>
    parse.attributions.slice(0, MOST_QUOTATIONS).flatMap((attribution): Quoted[] => {
      const [quotation, ...others] = attribution.quotations.map((index) => parse.quotations[index]!);
      if (quotation === undefined || others.length > 0 || countWords(parse.text, quotation) >= FEW_WOVEN) return [];
      // Nothing is woven into where nothing stands around the marks.
      if (countWords(parse.text, attribution) < COPIED.words) return [];
      const one = { ...quotedAs(parse, attribution, quotation), isAround: true };
      const isVersion = some.some((other) => other.report !== one.report && isNearlyCopied(one, other) > 0);
      return isVersion ? [one] : [];
    }),
  );
  const byQuotation = new Map(whole.map((one) => [one.quotation, one]));
  return quotations.map((one) => byQuotation.get(one.quotation) ?? one);
}

/** What is told outside of marks and is no version; the words around a quotation are counted with it. */
function unused(retold: readonly Quoted[], further: readonly Quoted[]): Quoted[] {
  return retold.filter((one) => !one.isAround && !further.includes(one));
}

/** So many reports print two statements one right after the other in one quotation, where they are one statement. */
const LEAST_JOINED = 2;

/**
 * Joins statements that reports print as one: of “Space is hard. Proud of the team. Questions will be asked” one report may
 * print the first two sentences and another the last, and only the whole shows what is not there.
 */
function joined(groups: readonly (readonly Quoted[])[]): Quoted[][] {
  const all = groups.map((group) => [...group]);
  const nextOf = followersIn(groups.flat());
  const followers = (one: readonly Quoted[], other: readonly Quoted[]): number => {
    const following = new Set(one.flatMap((a) => nextOf.get(a) ?? []));
    return new Set(other.filter((b) => following.has(b)).map(({ report }) => report)).size;
  };
  for (let i = 0; i < all.length; i++) {
    if (!all[i]!.some((one) => nextOf.has(one))) continue;
    const next = all.findIndex((other, k) => k !== i && followers(all[i]!, other) >= LEAST_JOINED);
    if (next < 0) continue;
    all[i]!.push(...all[next]!);
    all.splice(next, 1);
    i = Math.min(i, next) - 1;
  }
  return all;
}

/** The sentence that stands next in the same quotation, of each that has one. */
function followersIn(all: readonly Quoted[]): Map<Quoted, Quoted> {
  const byQuotation = new Map<Span, Quoted[]>();
  for (const one of all)
    if (one.quotation !== null) byQuotation.set(one.quotation, [...(byQuotation.get(one.quotation) ?? []), one]);
  const sorted = [...byQuotation.values()].map((own) => [...own].sort((a, b) => a.start - b.start));
  return new Map(sorted.flatMap((own) => own.slice(1).map((next, i): [Quoted, Quoted] => [own[i]!, next])));
}

/** A group of quotations with versions that put it in other words, or without marks. */
interface Gathered {
  group: readonly Quoted[];
  further: Quoted[];
}

/**
 * What a report gives to somebody without marks, or with marks around a few of its words, none of which are a version
 * themselves: the bridge was looked at by “a competent person” and judged safe.
 * @param grouped quotations that are versions of something
 */
function retoldIn(parse: Parse, grouped: ReadonlySet<Span | null>): Quoted[] {
  return parse.attributions
    .filter(({ start, end, quotations, source }) => {
      if (source?.id === "outlet") return false;
      if (quotations.length === 0) return source?.name != null;
      const own = quotations.map((index) => parse.quotations[index]!);
      const isWider = start < own[0]!.start - 1 || own.at(-1)!.end + 1 < end;
      return isWider && !own.some((quotation) => grouped.has(quotation));
    })
    .map(({ start, end, source, quotations }) => {
      const text = parse.text.slice(start, end);
      const own = { report: parse.id, speaker: lastName(source), text, start, quotation: null, words: matterIn(text) };
      return { ...own, isAround: quotations.length > 0 };
    });
}

/**
 * The same speaker's same statement in other words: without marks in one report ("nobody has informed the guests during half
 * an hour"), or translated anew ("We have done all that we could"). Each stands with the quotation that it is most like.
 */
function withRetold(groups: readonly (readonly Quoted[])[], retold: readonly Quoted[]): Gathered[] {
  const gathered = groups.map((group): Gathered => ({ group, further: [] }));
  const lone = groups.flatMap((group) => (group.length === 1 ? group : []));
  for (const one of [...lone, ...retold]) {
    const own = gathered.find(({ group }) => group.includes(one));
    if (own !== undefined && own.further.length > 0) continue;
    const [best] = gathered
      .filter(({ group, further }) => [...group, ...further].every(({ report }) => report !== one.report))
      .map((other) => ({ other, likeness: Math.max(...other.group.map((member) => likeness(member, one))) }))
      .filter((found) => found.likeness > 0)
      .sort((x, y) => y.likeness - x.likeness || y.other.group.length - x.other.group.length);
    if (best === undefined) continue;
    best.other.further.push(one);
    if (own !== undefined) gathered.splice(gathered.indexOf(own), 1);
  }
  return gathered;
}

/** So many words that are not small stand in both, and so large a share of the shorter one's; `matter`: beside names. */
const RETOLD = { words: 3, matter: 2, share: 0.5, inOrder: 0.5 };
/**
 * Or so many words of any kind, in the same order: "We did everything we could", "We have done all that we could". Without a
 * word of matter in common they are most of both.
 */
const REWORDED = { words: 4, share: 0.75, shareOfBoth: 0.55 };

/** How large a share of the shorter one stands in the other, where both are one statement of one speaker; else 0. */
function likeness(a: Quoted, b: Quoted): number {
  // Of somebody whom the report does not name again the words themselves must tell that it is one statement.
  if (a.speaker === "" || b.speaker === "") return isQuotedAndTold(a, b) ? isNearlyCopied(a, b) : 0;
  if (!isOneSpeaker(a, b)) return 0;
  const [short, long] = [a, b].map(({ text }) => keysOf(text)).sort((x, y) => x.length - y.length) as [Key[], Key[]];
  const [few, many] = [short, long].map((keys) => keys.filter((one) => one.class !== WordClass.light)) as [
    Key[],
    Key[],
  ];
  const shared = inCommon(many, few, ({ key }) => key);
  const least = Math.min(few.length, many.length);
  const matter = sharedMatter(a, b);
  const inOrder = longestInOrder(short, long);
  // "The determination of Ann Berg and her team to do so": with one word of matter, names count in the same order only.
  const isEnough = matter >= RETOLD.matter || (matter > 0 && inOrder >= RETOLD.inOrder * short.length);
  if (isEnough && shared.length >= RETOLD.words && shared.length >= RETOLD.share * least) return shared.length / least;
  const isMost = matter > 0 || inOrder >= REWORDED.shareOfBoth * long.length;
  return isMost && inOrder >= REWORDED.words && inOrder >= REWORDED.share * short.length ? inOrder / short.length : 0;
}

/** So many words in the same order are no chance, where they are so large a share of the shorter one. */
const COPIED = { words: 8, share: 0.6 };

function isQuotedAndTold(a: Quoted, b: Quoted): boolean {
  return a.quotation === null || b.quotation === null;
}

function isNearlyCopied(a: Quoted, b: Quoted): number {
  const [one, other] = [keysOf(a.text), keysOf(b.text)];
  const inOrder = longestInOrder(one, other);
  const share = inOrder / Math.min(one.length, other.length);
  return inOrder >= COPIED.words && share >= COPIED.share ? share : 0;
}

/** Names may be spelled in two ways: “Ron Svoboda”, “Ron Swoboda”. */
function isOneSpeaker(a: Quoted, b: Quoted): boolean {
  return a.speaker === b.speaker || isOneName(nameOf(a), nameOf(b));
}

function nameOf({ speaker, report }: Quoted): NameUse {
  return { name: speaker, reports: new Set([report]) };
}

interface Key {
  key: string;
  class: WordClass;
}

/** The words of a text in their normal form; "cannot" and "can’t" are two words, as "can not" is. */
function keysOf(text: string): Key[] {
  const plain = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\bcan(?:not|'t)\b/g, "can not")
    .replace(/n't\b/g, " not");
  return wordsOf(plain, { start: 0, end: plain.length }).map(({ start, end }) => normal(plain.slice(start, end), ""));
}

/** The length of the longest series of words that both have in the same order. */
function longestInOrder(a: readonly Key[], b: readonly Key[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const { key } of a) {
    const next = [0];
    b.forEach((other, i) => next.push(other.key === key ? row[i]! + 1 : Math.max(row[i + 1]!, next[i]!)));
    row = next;
  }
  return row.at(-1)!;
}

/** So many of a version's first words find it, and nothing else. */
const PHRASE = 6;

/** The group with what finds the further versions: their own first words, beside the group's sign where one word is enough. */
function withFurther(found: WordingGroup, group: readonly Quoted[], further: readonly Quoted[]): WordingGroup {
  if (found.any.length > 0 && further.every((one) => isFound(one, found))) return found;
  const isOneWord = found.all.length < 2 && found.any.length > 0;
  const any = isOneWord ? [...found.any, ...further.map(phraseOf)] : [...group, ...further].map(phraseOf);
  return { ...found, all: [], any: [...new Set(any)] };
}

/**
 * A statement of several sentences is found by the first words of each; a sentence beside them in one of these quotations
 * belongs to the version too: “The space is difficult”, where others have “Space is hard”.
 */
function asOne(found: WordingGroup, { group, further }: Gathered, quotations: readonly Quoted[]): WordingGroup {
  const members = [...group, ...further];
  const own = new Set(members);
  const nextOf = followersIn(quotations);
  const following = new Set(members.map((one) => nextOf.get(one)));
  const countOf = (report: string): number => members.filter((one) => one.report === report).length;
  const most = Math.max(...members.map(({ report }) => countOf(report)));
  // In a report that has all of its sentences, what stands beside them is another one.
  const beside = quotations.filter(
    (one) => !own.has(one) && countOf(one.report) < most && (following.has(one) || own.has(nextOf.get(one)!)),
  );
  const phrases = (some: readonly Quoted[]): string[] => [...new Set(some.map(phraseOf))];
  return { ...found, all: [], any: phrases(members), also: phrases(beside), not: [] };
}

/** Whether a report has several sentences of a group. */
function isOfSeveral(group: readonly Quoted[]): boolean {
  return new Set(group.map(({ report }) => report)).size < group.length;
}

function phraseOf({ text }: Quoted): string {
  const words = wordsOf(text, { start: 0, end: text.length }).slice(0, PHRASE);
  return text.slice(words[0]!.start, words.at(-1)!.end);
}

function lastName(source: Source | null): string {
  return source?.name?.split(" ").at(-1) ?? "";
}

/** A quotation of several sentences holds several statements. */
function sentencesIn(parse: Parse, quotation: Span): Span[] {
  return parse.sentences
    .map(({ start, end }) => ({ start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) }))
    .filter(({ start, end }) => start < end);
}

function bare(text: string): string {
  return withoutMarks(text).replace(/[,.;:!?]+$/, "");
}

/** So many words of a statement are enough to name it. */
const FEWEST_IN_LABEL = 3;

/**
 * A statement's name takes no side: of "We got lucky with the wind" and "We got unlucky with the wind" it is "We got … with the wind".
 * Of several versions the nearest one counts; where too little is common to both, the name is the version itself.
 */
function inCommonWith(text: string, versions: readonly string[]): string {
  const wordsIn = (words: string): string[] => words.split(/\s+/u);
  const plain = (word: string | undefined): string =>
    (word ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "")
      .replace(/^(?:an?|this|that)$/u, "the");
  const own = wordsIn(text);
  const alike = versions.filter((other) => wordsIn(other).map(plain).join(" ").includes(own.map(plain).join(" ")));
  // What most of them print is no one's side.
  if (alike.length * 2 > versions.length) return text;
  const frames = versions
    .map(wordsIn)
    .filter((other) => other.map(plain).join(" ") !== own.map(plain).join(" "))
    .map((other) => {
      const most = Math.min(own.length, other.length);
      let head = 0;
      while (head < most && plain(own[head]) === plain(other[head])) head++;
      let tail = 0;
      while (tail < most - head && plain(own.at(-1 - tail)) === plain(other.at(-1 - tail))) tail++;
      // An article goes with the word behind it.
      while (plain(own[head - 1]) === "the") head--;
      // One that only stops sooner says nothing else.
      return most - head - tail > 0 ? { head, tail } : { head: 0, tail: 0 };
    });
  const [nearest] = frames.sort((a, b) => b.head + b.tail - a.head - a.tail);
  if (
    nearest === undefined ||
    nearest.head + nearest.tail < Math.max(FEWEST_IN_LABEL, own.length / 2) ||
    nearest.head === 0
  )
    return text;
  const { head, tail } = nearest;
  return [...own.slice(0, head), "…", ...(tail > 0 ? own.slice(-tail) : [])].join(" ").replace(/[,;:] …/u, " …");
}

/**
 * The group's sign is what its versions share and other quotations do not: one word of which every version has a form
 * ("hold", "held"), and where others have it too, a second and a third.
 */
function proposedGroup({ group, further }: Gathered, quotations: readonly Quoted[]): WordingGroup {
  const counts = new Map<string, number>();
  for (const { words } of group) for (const key of words.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).sort(([a, x], [b, y]) => y - x || b.length - a.length);
  const inAll = shared.filter(([, count]) => count === group.length).map(([key]) => key);
  const formsOf = (key: string): string[] => [...new Set(group.flatMap(({ words }) => words.get(key) ?? []))];
  const chosen = (inAll.length > 0 ? inAll : shared.map(([key]) => key)).slice(0, MOST_TERMS);
  const texts = [...group, ...further].map((one) => bare(one.text));
  const label = inCommonWith(bare(typical(begun(group)).text), texts);
  // A word with one form for all versions must stand in each; of one with several forms, one of them.
  const all = inAll.length > 0 ? chosen.filter((key) => formsOf(key).length === 1).flatMap(formsOf) : [];
  const several = chosen.find((key) => formsOf(key).length > 1);
  const any = inAll.length === 0 ? chosen.flatMap(formsOf) : several === undefined ? all : formsOf(several);
  const found = { all, any };
  const others = quotations.filter((one) => !group.includes(one) && isFound(one, found));
  const not = strangers(group, others);
  const isExcluded = ({ text }: Quoted): boolean => hasTerm(text, not, { start: 0, end: text.length });
  // One word that others have as well, the same speaker's too, tells no statement: "money".
  const isTelling = inAll.length > 1 || others.every(isExcluded);
  return {
    id: slug(chosen.join(" ")) || slug(label),
    label: label.length > 60 ? `${label.slice(0, 57).replace(/\s\S*$/, "")} …` : label,
    question: "How does each report put this statement?",
    saidBy: [],
    ...(inAll.length === 0 && others.length > 0
      ? { all: [], any: [] }
      : isTelling
        ? found
        : { all: [], any: [...new Set(group.map(phraseOf))] }),
    also: [],
    not: isTelling ? not : [],
    note: "",
  };
}

/** Of a stranger's words so many stand in a version where the two are one statement. */
const MOST_OF_IT = 0.75;

/** A word of each quotation that has the group's sign and says something else: "Nobody stopped believing". */
function strangers(group: readonly Quoted[], others: readonly Quoted[]): string[] {
  const speakers = new Set(group.map(({ speaker }) => speaker));
  const own = new Set(group.flatMap(({ words }) => [...words.keys()]));
  const isVersion = ({ words }: Quoted): boolean =>
    [...words.keys()].filter((key) => own.has(key)).length >= words.size * MOST_OF_IT;
  const strange = others.filter((one) => !speakers.has(one.speaker) && !isVersion(one));
  return [...new Set(strange.flatMap(({ words }) => [...words].find(([key]) => !own.has(key))?.[1] ?? []))];
}

function isFound({ text }: Quoted, { all, any }: Pick<WordingGroup, "all" | "any">): boolean {
  const span = { start: 0, end: text.length };
  return all.every((term) => hasTerm(text, [term], span)) && hasTerm(text, any, span);
}

/** Of a statement of several sentences the first that each report prints: “The sum is manageable. The precedent is not.” */
function begun(group: readonly Quoted[]): Quoted[] {
  return group.filter(
    (one) =>
      !group.some(({ quotation, start }) => quotation !== null && quotation === one.quotation && start < one.start),
  );
}

/** Without the marks between which a report breaks the words in two. */
function withoutMarks(text: string): string {
  return text.replace(/[“”"„«»]/gu, "");
}

/**
 * The version that a group is named after: of those that deny what most deny (“never lost control” is not named after one that
 * says “lost control”), the shortest whose words most versions print: no “passes” where two of three have “goes by”.
 */
function typical(group: readonly Quoted[]): Quoted {
  const denying = group.filter(({ text }) => NEGATION.test(text));
  const usual = denying.length * 2 >= group.length ? denying : group.filter((one) => !denying.includes(one));
  const isRare = (key: string): boolean => group.filter(({ words }) => words.has(key)).length * 2 < group.length;
  const rare = ({ words }: Quoted): number => [...words.keys()].filter(isRare).length;
  const quoted = usual.filter(({ isAround }) => isAround !== true);
  const [first] = [...(quoted.length > 0 ? quoted : usual)].sort(
    (a, b) => rare(a) - rare(b) || a.text.length - b.text.length,
  );
  return first!;
}

const NEGATION = /\b(?:not|no|never|none|nobody|nothing|cannot|without)\b|n[’']t\b/i;

/** Words with matter: no small ones, and no names, which stand inside a sentence with a capital. */
function matterIn(text: string): Map<string, string> {
  const words = wordsOf(text, { start: 0, end: text.length }).map((span, i) => ({
    word: text.slice(span.start, span.end),
    i,
  }));
  return new Map(
    words.flatMap(({ word, i }): [string, string][] => {
      const printed = word.toLowerCase().replace(/[’']s?$/u, "");
      const { key, class: kind } = normal(printed, "");
      const isName = i > 0 && /^\p{Lu}/u.test(word);
      return kind !== WordClass.content || isName || word.length < 3 || !hasMatter(printed) ? [] : [[key, printed]];
    }),
  );
}

/** So many words alike at the beginning are one statement, of which one version may stop earlier. */
const FEWEST_ALIKE = 4;

function beginsAlike(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((text) => wordsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)))
    .sort((one, other) => one.length - other.length) as [string[], string[]];
  return short.length >= FEWEST_ALIKE && short.every((word, i) => word.toLowerCase() === long[i]!.toLowerCase());
}

function alike(a: Quoted, b: Quoted): boolean {
  if (a.report === b.report) return false;
  const shared = sharedMatter(a, b);
  // "It is not what we …": names and small words alone are anybody's.
  if (shared > 0 && beginsAlike(a.text, b.text)) return true;
  if (a.speaker !== b.speaker && shared < MANY_SHARED) return false;
  if (shared < LEAST_SHARED || shared < LEAST_SHARE * Math.min(a.words.size, b.words.size)) return false;
  return shared > LEAST_SHARED || shareInOrder(a, b) >= IN_ORDER;
}

/** How many words with matter, names left out, stand in both. */
function sharedMatter(a: Quoted, b: Quoted): number {
  return [...a.words.keys()].filter((key) => b.words.has(key)).length;
}

/** How much of the shorter one stands in the longer one in the same order, small words too. */
function shareInOrder(a: Quoted, b: Quoted): number {
  const [one, other] = [keysOf(a.text), keysOf(b.text)];
  return longestInOrder(one, other) / Math.min(one.length, other.length);
}
