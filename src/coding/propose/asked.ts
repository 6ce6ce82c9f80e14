import type { Answer } from "./answers.js";
import type { Matter } from "./matters.js";
import { senseStem, VERB } from "./words.js";

/** The label and the question of a proposed item: what is asked stands in a report's own words, so that it claims nothing. */

const WORDS_BEFORE = 8;
const WORDS_BEHIND = 6;
/** Small words at the end of what stands before a value: they belong to the value. */
const LEADING =
  /\s+(?:(?:at|on|in|by|for|after|before|about|around|some|almost|nearly|barely|shortly|just|only|more|fewer|less|than|up|to|at|least|between|towards?|from|of|the|an?|until|over|under|early|late|and|but|or|that|who|which|hour)\s*)+$/iu;

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
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty|hundreds|thousands|dozens)$/iu;
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

/** The words of a clause round its value: “The siren sounded …”, “The match began … late”, “… waste had run into the Lark”. */
function clauseOf({ before, behind, valued }: Answer, shared: ReadonlySet<string>): Told | null {
  // The question must not give its answer.
  const isAnswer = (word: string): boolean => FIGURE.test(word) || (valued.value_type === "date" && DAY.test(word));
  const words = before.replace(MARKS, "").split(/\s+/).filter(Boolean);
  const rest = behind.replace(MARKS, "");
  const first = words.findIndex(isAnswer);
  const tail = /^\p{Ll}+$/u.test(rest) ? ` ${rest}` : "";
  if (first < 0 && words.length <= WORDS_BEFORE) {
    const whole = telling(words, shared, 2);
    if (whole !== null) return { words: `${whole} …${tail}`, nearness: 2 };
    const all = rest.split(/\s+/).filter(Boolean);
    const second = all.findIndex(isAnswer);
    const behindIt = words.length > 0 ? null : telling(all.slice(0, second < 0 ? WORDS_BEFORE : second), shared, 2);
    return behindIt === null ? null : { words: `… ${behindIt}`, nearness: 2 };
  }
  const last = words.findLastIndex((word) => isAnswer(word) || UNIT.test(word));
  const ending = telling(words.slice(Math.max(last + 1, words.length - WORDS_BEFORE)), shared, 3);
  if (ending !== null) return { words: `… ${ending} …${tail}`, nearness: 1 };
  const beginning = telling(words.slice(0, first < 0 ? WORDS_BEFORE : Math.min(first, WORDS_BEFORE)), shared, 2);
  return beginning === null ? null : { words: `${beginning} …`, nearness: 0 };
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
    const told = clauseOf(answer, own);
    if (told === null) return [];
    const { words, nearness } = told;
    const verb = /\b(?:last|took|taken)/u.test(words) ? 6 : words.split(" ").some((word) => VERB.test(word)) ? 5 : 0;
    const whole = /^\p{Lu}/u.test(words) ? 2 : 0;
    return [{ words, worth: verb + whole + 2 * nearness + (answer.part === "body" ? 1 : 0) }];
  });
  return found.sort((a, b) => b.worth - a.worth || a.words.length - b.words.length)[0]?.words ?? null;
}

/** "How many fish died?": the words behind a count that is the subject of its clause, up to the next figure or joint. */
function countedSubject({ told }: Matter, noun: string): string | null {
  const found = told.flatMap(({ before, behind, noun: own }) => {
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
    return [
      {
        own,
        words: words
          .join(" ")
          .replace(/[\s.,;:!?]+$/u, "")
          .replace(/^was\b/u, "were")
          .replace(/^is\b/u, "are"),
      },
    ];
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
  const isAll = isOnly && matter.near.length + matter.not.length === 0;
  if (counted === null && words === null && !isAll) return null;
  const question =
    counted !== null
      ? `How many ${counted}?`
      : words !== null
        ? `How many ${noun}? “${words}”`
        : `How many ${noun} does the report name?`;
  const key = isOnly && matter.near.length === 0 ? "" : keyOf(matter, question);
  return [bracketed(`Number of ${noun}`, key), question];
}
