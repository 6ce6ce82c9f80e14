import type { Answer } from "./answers.js";
import type { Matter } from "./matters.js";
import { senseStem } from "./words.js";

/** The label and the question of a proposed item: what is asked stands in a report's own words, so that it claims nothing. */

const WORDS_BEFORE = 8;
const WORDS_BEHIND = 6;
/** Small words at the end of what stands before a value: they belong to the value. */
const LEADING =
  /\s+(?:(?:at|on|in|by|for|after|before|about|around|some|almost|nearly|barely|shortly|just|only|more|fewer|less|than|up|to|at|least|between|towards?|from|of|the|an?|until|is|put|over|under|early|late|and|but|or|that|who|which|hour)\s*)+$/iu;
const VERB =
  /^(?:was|were|had|have|has|are|is|died|left|took|saw|came|went|got|lost|won|fell|broke|stood|sat|met|fled|ran|hit|made|joined|\p{Ll}{2,}ed)$/u;

/** The first words of some words, up to the first figure; null where they say too little. */
function beginning(words: string, shared: ReadonlySet<string>, hidesDays: boolean): string | null {
  const all = words.split(/\s+/).filter((word) => word !== "");
  const figure = all.findIndex((word) => FIGURE.test(word) || (hidesDays && DAY.test(word)));
  const some = all.slice(0, figure < 0 ? WORDS_BEFORE : Math.min(figure, WORDS_BEFORE)).join(" ");
  const trimmed = ` ${some} `
    .replace(/^\s*(?:which|who|that|and|but)\s/u, " ")
    .replace(LEADING, "")
    .trim();
  if (trimmed.split(" ").length < 2 || /[“”"()]/u.test(trimmed)) return null;
  const isTold = trimmed.split(" ").some((word) => shared.has(senseStem(word.replace(/\P{L}+$/u, ""))));
  return isTold ? trimmed : null;
}

const FIGURE =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundreds|thousands|dozens)$/iu;
const DAY = /^(?:\p{L}+day|today|tonight|tomorrow)$/iu;
const MARKS = /^[\s,;:–—-]+|[\s,;:.!?–—-]+$/gu;

/** The words of a clause round its value: “The siren sounded …”, “The match began … late”, “… waste had run into the Lark”. */
function clauseOf({ before, behind, valued }: Answer, shared: ReadonlySet<string>): string | null {
  // The question must not give its answer.
  const hidesDays = valued.value_type === "date";
  const first = beginning(before.replace(MARKS, ""), shared, hidesDays);
  const rest = behind.replace(MARKS, "");
  if (first !== null) return `${first} …${/^\p{Ll}+$/u.test(rest) ? ` ${rest}` : ""}`;
  const second = before.replace(MARKS, "") === "" ? beginning(rest, shared, hidesDays) : null;
  return second === null ? null : `… ${second}`;
}

/** What several answers of a matter share: the words by which a reader knows it. */
function sharedStems({ answers }: Matter): Set<string> {
  const counts = new Map<string, number>();
  for (const { stems } of answers) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([stem]) => stem));
}

/** The clause of an answer that tells best what is meant: one with a verb, a whole one, of a body, a short one. */
function bestClause(matter: Matter): string | null {
  const shared = sharedStems(matter);
  const own = shared.size > 0 ? shared : new Set(matter.told.flatMap(({ stems }) => [...stems]));
  const found = matter.told.flatMap((answer) => {
    const words = clauseOf(answer, own);
    if (words === null) return [];
    const verb = /\b(?:last|took|taken)/u.test(words) ? 6 : words.split(" ").some((word) => VERB.test(word)) ? 4 : 0;
    const whole = /^\p{Lu}/u.test(words) ? 2 : 0;
    return [{ words, worth: verb + whole + (answer.part === "body" ? 1 : 0) }];
  });
  return found.sort((a, b) => b.worth - a.worth || a.words.length - b.words.length)[0]?.words ?? null;
}

/** "How many fish died?": the words behind a count that is the subject of its clause. */
function countedSubject({ told }: Matter, noun: string): string | null {
  const found = told.flatMap(({ before, behind, noun: own }) => {
    const words = behind.trim().split(/\s+/);
    const [verb = ""] = words;
    const rest = words.slice(0, WORDS_BEHIND + 1);
    if (before.trim() !== "" || own === "" || !VERB.test(verb) || words.length > WORDS_BEHIND) return [];
    if (/[\d“”"()]/u.test(rest.join(" "))) return [];
    return [{ own, words: rest.join(" ").replace(/[\s.,;:!?]+$/u, "") }];
  });
  const isNoun = (own: string): number => Number(own.startsWith(noun));
  const [best] = found.sort((a, b) => isNoun(b.own) - isNoun(a.own) || a.words.length - b.words.length);
  return best === undefined ? null : `${/s$|people|men|women|children/.test(best.own) ? best.own : noun} ${best.words}`;
}

/** "injured three drivers" → "drivers were injured". */
function countedObject({ told }: Matter, noun: string): string | null {
  for (const { before } of told) {
    const [whole, verb] = /(\p{Ll}{3,}ed)\s+(?:\p{Ll}+\s+)?$/u.exec(before) ?? [];
    const isPassive = /(?:was|were|been|being|is|are)\s+$/u.test(before.slice(0, before.length - (whole?.length ?? 0)));
    const isPrepositional = /(?:ed)\s+(?:for|by|on|in|at|to|of|from|with|about|than)\s+$/u.test(before);
    if (verb !== undefined && !isPassive && !isPrepositional) return `${noun} were ${verb}`;
  }
  return null;
}

/** The word that names a matter on a label: the first by which it is found, as a report prints it. */
function keyOf({ near, answers }: Matter, question: string): string {
  const counts = new Map<string, { word: string; count: number }>();
  for (const { stems, wide } of answers) {
    for (const stem of stems) {
      const word = wide.get(stem);
      const known = counts.get(stem);
      if (known !== undefined) known.count++;
      else if (word !== undefined) counts.set(stem, { word, count: 1 });
    }
  }
  const isAsked = (word: string): number => Number(question.includes(word));
  const isVerb = (word: string): number => Number(VERB.test(word));
  const [best] = [...counts.values()].sort(
    (a, b) => b.count - a.count || isAsked(b.word) - isAsked(a.word) || isVerb(a.word) - isVerb(b.word),
  );
  return best?.word ?? near[0] ?? "";
}

const bracketed = (label: string, key: string): string => (key === "" ? label : `${label} (${key})`);

/** At what time? “The siren sounded …” Where no words single the matter out, it is all that the reports name of its kind. */
export function askedTime(label: string, what: string, matter: Matter): [string, string] | null {
  const words = bestClause(matter);
  if (words === null)
    return matter.near.length + matter.not.length > 0 ? null : [label, `${label}: what does the report say?`];
  const question = `${what} “${words}”`;
  return [bracketed(label, keyOf(matter, question)), question];
}

/** How many fish died? */
export function askedNumber(noun: string, matter: Matter, isOnly: boolean): [string, string] | null {
  const counted = countedSubject(matter, noun) ?? countedObject(matter, noun);
  const words = counted === null ? bestClause(matter) : null;
  if (counted === null && words === null) return null;
  const question = counted !== null ? `How many ${counted}?` : `How many ${noun}? “${words}”`;
  const key = isOnly && matter.near.length === 0 ? "" : keyOf(matter, question);
  return [bracketed(`Number of ${noun}`, key), question];
}
