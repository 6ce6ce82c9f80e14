import type { Answer } from "./answers.js";
import type { Matter } from "./matters.js";
import { senseStem } from "./senses.js";
import { measureOf } from "../../values/measures.js";
import { isEmptyWord, SHORT_EMPTY, VERB } from "./words.js";

/** The label and the question of a proposed item: what is asked stands in a report's own words, so that it claims nothing. */

const WORDS_BEFORE = 8;
/** A whole clause may be longer than a cut one: it says nothing else. */
const WORDS_WHOLE = 14;
const WORDS_BEHIND = 6;
/** Small words at the end of what stands before a value: they belong to the value. */
const LEADING =
  /\s+(?:(?:at|on|in|by|for|after|before|about|around|some|almost|nearly|barely|shortly|just|only|more|fewer|less|than|up|to|at|least|between|towards?|from|of|the|an?|until|over|under|early|late|and|but|or|that|who|which|hour|has|had|have|was|were|as|including|among|because|while|when)\s*)+$/iu;

/** Some words without small ones at their ends; null where they say too little, or nothing of the matter. */
function telling(words: readonly string[], shared: ReadonlySet<string>, least: number): string | null {
  const [first = ""] = words;
  // "which is to create" does not say what.
  const own = /^(?:and|but)$/u.test(first) ? words.slice(1) : words;
  if (/^(?:which|who|that|is|are|was|were|would|will|could|to)$/u.test(own[0] ?? "")) return null;
  const trimmed = ` ${own.join(" ")} `.replace(LEADING, "").trim();
  const left = trimmed.split(" ");
  if (left.length < least || /[“”"()]/u.test(trimmed)) return null;
  return left.some((word) => shared.has(senseStem(word.replace(/\P{L}+$/u, "")))) ? trimmed : null;
}

const FIGURE =
  /^\P{L}*\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds|thousands|dozens)$/iu;
const DAY = /^(?:\p{L}+day|today|tonight|tomorrow)$/iu;
const UNIT = /^(?:million|billion|thousand|euro|dollar|pound|crown|franc|hour|minute|percent)s?$/iu;
const JOINT = /^(?:and|or|but|when|as|while|after|before|because|where)$/u;
/** What follows narrows the noun before: "a team that can be proud". */
const RELATIVE = /\b(?:who|which|that|whose)\b/u;
const MARKS = /^[\s,;:–—-]+|[\s,;:.!?–—-]+$/gu;

interface Told {
  words: string;
  /** How near to its value the words stand: 2 right before or behind it, 1 the end of a long clause, 0 its beginning. */
  nearness: number;
}

/** Who is meant stands in another sentence: "It learned of the landing". */
const PRONOUN = /^(?:it|they|he|she|we|i|you|this|that|these|those|there|who|which)\s+/iu;
/** Whose view it is stands apart: "calculates that", "The farmer said that". */
const SAYS =
  /^(?:(?:[\p{L}’-]+\s+){0,4})(?:sa(?:id|ys)|told|claim(?:s|ed)|calculat(?:es|ed)|estimat(?:es|ed)|explain(?:s|ed)|announced|added|warned|confirmed|reported|according to \p{L}+)\s+(?:that\s+)?/iu;

/** "When the dyke broke": it asks when, and the words must not say it. */
const WHEN = /^(?:when|while|as|after|before|since|until|because|where|once)\s+/iu;

/** Words as they begin a question: what a clause was cut from, or a pronoun, is three dots. */
function opened(words: string): string {
  const own = words.replace(SAYS, "").replace(WHEN, "… ").replace(PRONOUN, "… ");
  return /^\p{Ll}/u.test(own) ? `… ${own}` : own;
}

const BEFORE_NOUN =
  /^(?:of|with|from|in|on|at|for|by|to|the|an?|its|their|his|her|these|those|this|that|some|any|all|no|\d[\d,.]*)$/iu;

/** A finite verb, and no participle of a noun before it: "launched by". */
function isVerbAt(words: readonly string[], i: number): boolean {
  if (!VERB.test(words[i]!)) return false;
  const [before, next] = [words[i - 1] ?? "", words[i + 1] ?? ""];
  const isPassive = /^(?:was|were|been|being|is|are|be)$/u.test(before);
  // "of smoked mackerel": the participle belongs to the noun.
  if (!isPassive && /ed$/u.test(words[i]!) && BEFORE_NOUN.test(before)) return false;
  return !/^\p{Ll}{2,}ed$/u.test(words[i]!) || isPassive || !/^(?:by|in|at|on|from|with)$/u.test(next) || i === 1;
}

/** The end of a long clause from its last verb on: a subject that is cut is another one's: "… came down in a field". */
function fromVerb(words: readonly string[]): string[] {
  let at = words.findLastIndex((_, i) => isVerbAt(words, i));
  while (at > 0 && /^(?:was|were|had|have|has|is|are|would|will|could|been)$/u.test(words[at - 1]!)) at--;
  return at < 0 ? [] : words.slice(at);
}

/** The words of a clause round its value: “The siren sounded …”, “The match began … late”, “… waste had run into the Lark”. */
function clauseOf({ before, behind: own, valued, text, printed }: Answer, shared: ReadonlySet<string>): Told | null {
  // The question must not give its answer.
  const isAnswer = (word: string): boolean => FIGURE.test(word) || (valued.value_type === "date" && DAY.test(word));
  const words = before.replace(MARKS, "").split(/\s+/).filter(Boolean);
  // "At 3:10 p.m., the sheriff ordered everyone to leave": what happened stands in the clause behind.
  const isAlone = !/\p{L}/u.test(before + own) && text.startsWith(before.trimStart() + printed);
  const behind = isAlone
    ? (/^[^.;:!?]*/u.exec(text.slice(before.trimStart().length + printed.length))?.[0] ?? "")
    : own;
  const rest = behind.replace(MARKS, "");
  const first = words.findIndex(isAnswer);
  const tail = /^\p{Ll}+$/u.test(rest) ? ` ${rest}` : "";
  if (first < 0 && words.length <= WORDS_WHOLE) {
    const parted = partedBy(words, rest, isAnswer);
    if (parted !== null) return { words: parted, nearness: 2 };
    const whole = telling(words, shared, 2);
    if (whole !== null) return { words: `${opened(whole)} …${tail}`, nearness: 2 };
    const all = rest.split(/\s+/).filter(Boolean);
    const second = all.findIndex(isAnswer);
    const behindIt = words.length > 0 ? null : telling(all.slice(0, second < 0 ? WORDS_BEFORE : second), shared, 2);
    return behindIt === null ? null : { words: `… ${behindIt}`, nearness: 2 };
  }
  const last = words.findLastIndex((word) => isAnswer(word) || UNIT.test(word));
  const ending = fromVerb(words.slice(last + 1));
  const told = ending.length > WORDS_BEFORE ? null : telling(ending, shared, 2);
  if (told !== null) return { words: `${opened(told)} …${tail}`, nearness: 1 };
  // "Workers walked off the job early Friday after 14 hours of talks": what the hours measure does not stand there.
  if (valued.value_type === "duration") return null;
  // "A court fined the dairy | 850,000 pounds on Thursday": what stands before the first figure is whole.
  const beginning = words.slice(0, Math.max(first, 0));
  const isWhole = beginning.length <= WORDS_WHOLE && beginning.some((_, i) => i > 0 && isVerbAt(beginning, i));
  const whole = isWhole ? telling(beginning, shared, 2) : null;
  return whole === null ? null : { words: `${opened(whole)} …`, nearness: 0 };
}

/** "The High Court | yesterday | ordered Vantrell to pay": a day between subject and verb is three dots between them. */
function partedBy(before: readonly string[], rest: string, isAnswer: (word: string) => boolean): string | null {
  const behind = rest.split(/\s+/).filter(Boolean);
  if (before.length === 0 || before.some((word) => VERB.test(word)) || !VERB.test(behind[0] ?? "")) return null;
  const end = behind.findIndex((word, i) => i > 0 && (isAnswer(word) || JOINT.test(word) || /[,;:.]$/u.test(word)));
  const verb = ` ${behind.slice(0, Math.min(end < 0 ? behind.length : end, WORDS_BEHIND)).join(" ")} `;
  const words = `${before.join(" ")} … ${verb.replace(LEADING, "").trim()}`;
  return /[“”"()]/u.test(words) ? null : `${opened(words)} …`;
}

/** Stems of a text's words with matter: "will pay", "the sea". */
function stemsIn(words: string): string[] {
  const isTelling = (word: string): boolean => !isEmptyWord(word) && !SHORT_EMPTY.test(word.toLowerCase());
  return (words.match(/\p{L}{3,}/gu) ?? []).filter(isTelling).map(senseStem);
}

/** Whether a word with that stem stands in the sentence of an answer. */
const isTold = ({ wide, text }: Answer, stem: string): boolean => wide.has(stem) || stemsIn(text).includes(stem);

/** What several answers of a matter share: the words by which a reader knows it. */
function sharedStems({ answers }: Matter): Set<string> {
  const counts = new Map<string, number>();
  for (const { stems } of answers) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([stem]) => stem));
}

/** "COUNCILLORS voted": a tabloid begins in capitals. */
const SHOUTED = /^\p{Lu}{5,}(?!\p{L})/u;

/** Small words that judge. */
const LOADED =
  /\b(?:only|even|just|finally|merely|already|still|at last|monster|horror|terror|nightmare|hell|fury|furious|shock|chaos|miracle|killer|deadly)\b/iu;

/**
 * The clause of an answer that tells best what is meant: one with a verb, a whole one, of a body, a short one. All answers
 * have a word of it; where nothing but their place in the reports singles them out, there is none without.
 */
function bestClause(matter: Matter): Clause | null {
  const { answers, near, not } = matter;
  const shared = sharedStems(matter);
  const own = shared.size > 0 ? shared : new Set(matter.told.flatMap(({ stems }) => [...stems]));
  // Of all that was on one day only the answers themselves tell the matter.
  const isDay = answers.some(({ valued }) => valued.value_type === "date");
  const found = (isDay ? answers : matter.told).flatMap((answer) => {
    const told = clauseOf(answer, own);
    if (told === null || !isOfMost(told.words, answers)) return [];
    const { words, nearness } = told;
    const stems = stemsIn(words);
    const isOfAll = answers.every((one) => stems.some((stem) => isTold(one, stem)));
    if (!isOfAll && near.length + not.length === 0) return [];
    // "In Marlow …" tells where, and not what.
    if (stems.length < 2 && !words.split(" ").some((word) => VERB.test(word))) return [];
    const foreign = stems.filter((stem) => !answers.every((one) => isTold(one, stem))).length;
    const verb = /\b(?:last|took|taken)/u.test(words) ? 6 : words.split(" ").some((word) => VERB.test(word)) ? 5 : 0;
    const whole = /^\p{Lu}/u.test(words) ? 3 : 0;
    // "Families who fled on Tuesday began going home on Wednesday" tells of two days.
    const twoDays =
      isDay && (answer.text.match(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/gu) ?? []).length > 1 ? 4 : 0;
    // "The siren only sounded …" asks with the word of one side.
    const loaded = LOADED.test(words) || SHOUTED.test(words) ? 5 : 0;
    const worth =
      verb - loaded - twoDays + whole + 2 * nearness + (answer.part === "body" ? 1 : 0) + (isOfAll ? 4 : 0) - foreign;
    return [{ words, worth }];
  });
  const [best] = found.sort((a, b) => b.worth - a.worth || a.words.length - b.words.length);
  return best === undefined ? null : inCommon(best.words, answers);
}

/** Words that tell what a matter is. */
interface Clause {
  words: string;
  /** Whether they are one report's, and others say it otherwise. */
  isOfOne: boolean;
}

/**
 * “Tram was doing …” stays, “… recorder showed the tram doing …” is “… tram doing …” where one of the answers has little of
 * it, and “… every passenger would be paid …” is one report's: its words must not be laid over those of another, which says
 * something else perhaps.
 */
function inCommon(words: string, answers: readonly Answer[]): Clause {
  const stems = stemsIn(words);
  const isStrange = (one: Answer): boolean => stems.filter((stem) => isTold(one, stem)).length * 2 < stems.length;
  if (!answers.some(isStrange)) return { words, isOfOne: false };
  const isOfAll = (word: string): boolean => {
    const own = stemsIn(word);
    return own.length > 0 && own.every((stem) => answers.every((one) => isTold(one, stem)));
  };
  const kept = words
    .split(" ")
    .map((word) => (isOfAll(word) ? word.replace(/[\s.,;:!?]+$/u, "") : "…"))
    .filter((word, i, all) => word !== "…" || all[i - 1] !== "…");
  const isEnough = kept.filter((word) => word !== "…").length > 1;
  return isEnough ? { words: kept.join(" "), isOfOne: false } : { words, isOfOne: true };
}

/** The label of something that a clause tells, and what is asked. */
function withClause(label: string, what: string, { words, isOfOne }: Clause): [string, string] {
  return isOfOne
    ? [`${label} (one report: “${words}”)`, `${what} In the words of one report: “${words}”`]
    : [`${label} (“${words}”)`, `${what} “${words}”`];
}

/** Whether most answers have what a label says, names aside: "Mrs Justice Quarrie came" is of one report alone. */
function isOfMost(words: string, answers: readonly Answer[]): boolean {
  const stems = stemsIn(words.replace(/(?<=\P{L})\p{Lu}[\p{L}’'-]+/gu, ""));
  const having = answers.filter((one) => stems.some((stem) => isTold(one, stem))).length;
  return having >= 2 ? having * 2 >= answers.length : answers.length < 2;
}

/** "marched through the Austrian | city": a phrase that lost its noun goes as a whole. */
const CUT_PHRASE =
  /\s+(?:through|in|at|to|into|of|from|on|by|with|for|after|before|across|along|over|under)(?:\s+(?:the|an?|its|their))?(?:\s+\p{L}+)?$/u;

/** "were treated for cold" → "were treated", where one of the answers has no "cold"; null where nothing is left to ask. */
function ofAll(words: string, { answers }: Matter): string | null {
  const all = words.split(" ");
  const isOwn = (word: string): boolean => stemsIn(word).every((stem) => answers.every((one) => isTold(one, stem)));
  const end = all.findIndex((word) => !isOwn(word));
  const kept = (
    end < 0 ? words : ` ${all.slice(0, end).join(" ")}`.replace(LEADING, "").replace(CUT_PHRASE, "")
  ).trim();
  return stemsIn(kept).length > 0 ? kept : null;
}

/** "How many fish died?": the words behind a count that is the subject of its clause, up to the next figure or joint. */
function countedSubject(matter: Matter, noun: string): string | null {
  const found = matter.told.flatMap(({ before, behind, noun: own }) => {
    const all = behind.trim().split(/\s+/);
    const end = all.findIndex((word, i) => i > 0 && (FIGURE.test(word) || JOINT.test(word)));
    // "slightly injured" would ask for fewer than "injured".
    const words = (end < 0 ? all : all.slice(0, end)).filter((word) => !/^\p{Ll}{3,}ly$/u.test(word));
    if (RELATIVE.test(words.join(" "))) return [];
    if (before.trim() !== "" || own === "" || !VERB.test(words[0] ?? "") || words.length > WORDS_BEHIND) return [];
    // "were" alone tells nothing, and neither does "were put into".
    if (words.length < 2 && /^(?:was|were|had|have|has|are|is)$/.test(words[0]!)) return [];
    if (/[“”"()]/u.test(words.join(" ")) || /^(?:of|to|in|into|at|on|by|for|with|the|an?)$/u.test(words.at(-1)!))
      return [];
    const asked = ofAll(words.join(" ").replace(/[\s.,;:!?]+$/u, ""), matter);
    return asked === null ? [] : [{ own, words: asked.replace(/^was\b/u, "were").replace(/^is\b/u, "are") }];
  });
  const isNoun = (own: string): number => Number(own.startsWith(noun));
  const [best] = found.sort((a, b) => isNoun(b.own) - isNoun(a.own) || a.words.length - b.words.length);
  return best === undefined ? null : `${/s$|people|men|women|children/.test(best.own) ? best.own : noun} ${best.words}`;
}

/** "injured three drivers" → "drivers were injured". */
function countedObject({ told, answers }: Matter, noun: string): string | null {
  for (const { before } of told) {
    const [whole, verb] = /(\p{Ll}{3,}ed)\s+(?:\p{Ll}+\s+)?$/u.exec(before) ?? [];
    const isPassive = /(?:was|were|been|being|is|are)\s+$/u.test(before.slice(0, before.length - (whole?.length ?? 0)));
    const isPrepositional = /(?:ed)\s+(?:for|by|on|in|at|to|of|from|with|about|than)\s+$/u.test(before);
    if (verb === undefined || !answers.every((one) => isTold(one, senseStem(verb)))) continue;
    if (!isPassive && !isPrepositional) return `${noun} were ${verb}`;
  }
  return null;
}

/** How long? “… of contract talks”: where every answer has a word of it. */
function lengthOf({ told, answers }: Matter): Clause | null {
  const found = told.flatMap(({ behind }) => {
    const noun = /^\s+of\s+((?:\p{Ll}+\s+)?\p{Ll}{4,})(?=[\s.,;:]|$)/u.exec(behind)?.[1];
    if (noun === undefined || VERB.test(noun.split(" ").at(-1)!)) return [];
    return stemsIn(noun).some((stem) => answers.every((one) => isTold(one, stem))) ? [noun] : [];
  });
  return found.length === 0 ? null : { words: `… of ${found[0]!}`, isOfOne: false };
}

/** At what time? “The siren sounded …” Where no words single the matter out, it is the first of its kind in each report. */
export function askedTime(label: string, what: string, matter: Matter): [string, string] | null {
  const isLength = matter.answers.every(({ valued }) => valued.value_type === "duration");
  const clause = bestClause(matter) ?? (isLength ? lengthOf(matter) : null);
  if (clause !== null) return withClause(label, what, clause);
  if (matter.near.length + matter.not.length > 0) return null;
  return [label, `What ${label.toLowerCase()} does the report give first?`];
}

/** How much money? By the clause that tells it, or by what the sums are: "… damage …", where each is put at one. */
export function askedSum(matter: Matter): [string, string] | null {
  const words = askedTime("Amount of money", "How much money?", matter);
  const [first] = matter.answers;
  if (words !== null || first === undefined || first.head === "") return words;
  if (!matter.answers.every(({ head, wide }) => head === first.head || wide.has(first.head))) return null;
  const noun = matter.answers.map(({ wide }) => wide.get(first.head)).find((word) => word !== undefined);
  return noun === undefined
    ? null
    : withClause("Amount of money", "How much money?", { words: `… ${noun.toLowerCase()} …`, isOfOne: false });
}

/** Members of what, which people: these nouns ask for nothing by themselves. */
const NEEDS_MORE = /^(?:people|persons|members|men|women|others|times|points|cases|things|places|parts)$/u;

/** How many fish died? */
export function askedNumber(noun: string, matter: Matter): [string, string] | null {
  const counted = countedSubject(matter, noun) ?? countedObject(matter, noun);
  if (counted !== null) return [`How many ${counted}`, `How many ${counted}?`];
  const clause = bestClause(matter);
  if (clause !== null) return withClause(`Number of ${noun}`, `How many ${noun}?`, clause);
  if (matter.near.length + matter.not.length > 0 || NEEDS_MORE.test(noun)) return null;
  return [`Number of ${noun}`, `How many ${noun}?`];
}

/** How many passengers? Where their number tells which they are; "how many people" asks for nothing. */
export function askedBySize(noun: string): [string, string] | null {
  return NEEDS_MORE.test(noun) ? null : [`Number of ${noun}`, `How many ${noun}?`];
}

/** What a length is measured from, an area is part of: "… from his house", "… of his barley". */
const MEASURED_BY =
  /^\s+((?:from|of|away\s+from|above|below|around|off|inside|outside|into|beyond)\s+(?:[\p{L}’-]+\s*){1,4})/u;

/** How many metres? What is measured must stand in the words; a bare "how many metres" asks for nothing. */
export function askedMeasure(unit: string, matter: Matter): [string, string] | null {
  const shared = sharedStems(matter);
  const found = matter.told.flatMap(({ behind }) => {
    const words = (MEASURED_BY.exec(behind)?.[1] ?? "").split(/\s+/).filter(Boolean);
    const joint = words.findIndex((word) => JOINT.test(word) || VERB.test(word) || FIGURE.test(word));
    const phrase = ` ${words.slice(0, joint < 0 ? words.length : joint).join(" ")} `.replace(LEADING, "").trim();
    const stems = stemsIn(phrase);
    const worth = stems.filter(
      (stem) => matter.answers.filter((one) => isTold(one, stem)).length > 1 || shared.has(stem),
    ).length;
    return stems.length > 0 && !phrase.endsWith("’s") ? [{ phrase, worth }] : [];
  });
  const [best] = found
    .filter(({ phrase }) => isOfMost(phrase, matter.answers))
    .sort((a, b) => b.worth - a.worth || a.phrase.length - b.phrase.length);
  const phrase = best && inCommon(`… ${best.phrase}`, matter.answers);
  const clause = best !== undefined && best.worth > 0 ? phrase : (bestClause(matter) ?? phrase);
  if (clause == null) return null;
  const [label, what] =
    measureOf(unit)?.dimension === "speed" ? ["Speed", "How fast?"] : [`Number of ${unit}`, `How many ${unit}?`];
  return withClause(label, what, clause);
}
