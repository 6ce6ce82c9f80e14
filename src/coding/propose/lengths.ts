import type { Parse } from "../../parser/index.js";
import { minutesOf } from "../../values/durations.js";
import { hasTerm } from "../terms.js";
import type { Item } from "../types.js";
import { type Answer, timesIn } from "./answers.js";
import { item } from "./item.js";
import { isLoose } from "./loose.js";
import { inPassages, isFoundBy, whereOf } from "./matters.js";
import { EVENTS } from "./senses.js";
import { fewest, mostOf } from "./words.js";

/**
 * How long an event lasted and how long it should have lasted: reports have many verbs for the one ("lasted nearly three
 * hours", "continued more than four hours", "met for 170 minutes") and for the other ("set aside", "due to talk for"), so that
 * the words beside two lengths need not be alike.
 */

const ABOUT = String.raw`(?:(?:for|on|in|after|about|around|some|almost|nearly|barely|roughly|just|only|over|under|more|less|fewer|than|at|least|well|a good|the best part of)\s+){0,4}`;
/** "lasted nearly", "continued more than", "met for", "was over in". */
const LASTED = new RegExp(
  String.raw`\b(lasted|lasting|lasts|continued|went on|dragged on|burned|burnt|raged|stretched|took|taken|talked|met|spoke|was over|were over|ended after|finished after)\s+${ABOUT}$`,
  "iu",
);
/** "just under three hours after they had gone in". */
const SINCE_BEGUN =
  /^\s+(after\s+(?:it|they|he|she|the\s+\p{L}+)\s+(?:had\s+)?(?:begun|began|started|gone\s+in|sat\s+down))/iu;
/** "a seven-hour rescue": the noun right behind. */
const DESCRIBED = /^\s+(?:\p{Ll}+\s)?(\p{Ll}{4,})/u;
/** These verbs say what somebody did for so long, too: "took an hour along the quay". */
const ANY_ACT = /^(?:took|taken|spoke|stretched)$/iu;
/** Those who meet have a meeting. */
const MEETS = /^(?:met|talked)$/iu;

/** "Two hours had been set aside", "due to talk for two hours", "supposed to be over in an hour". */
const PLANNED =
  /\b(?:set aside|planned|scheduled|supposed|due to|was to|were to|had been due|meant to|expected to|allotted|booked for|earmarked)\b/iu;
/** "a trip that normally takes 70 minutes", "would take two days": no length of the event. */
const USUAL = /\b(?:normally|usually|typically|would|could|will|may|might|every|longer|shorter|later|earlier)\b/iu;

interface Lasting {
  answer: Answer;
  /** The words that say that it lasted, as printed. */
  sign: string;
  /** The event by its first name; empty where the sentence names none. */
  event: string;
  /** The noun that the report has for it. */
  noun: string;
}

/** Lengths of an event, and lengths that were planned, of several reports; each with the answers that it finds. */
export function proposeLengths(parses: readonly Parse[]): Asked[] {
  const all = timesIn(parses, ({ type, value }) => type === "duration" && /^PT/.test(value ?? ""));
  const told = all.filter(({ isOfSaying, isStanding }) => !isOfSaying && !isStanding);
  const lengths = told.flatMap((one) => lasting(one) ?? []);
  const events = new Set(lengths.map(({ event }) => event).filter(Boolean));
  const lasted = [...events].flatMap((event) => {
    // "three hours after they had gone in" is of the one event whose length others give.
    const some = lengths.filter((one) => one.event === event || (one.event === "" && events.size === 1));
    return named(some, all, fewest(parses)) ?? [];
  });
  const own = [...lasted, ...plannedIn(told, all, fewest(parses))];
  const rest = told.filter((one) => LASTED.test(one.before) && !own.some(({ answers }) => answers.includes(one)));
  return [...own, ...onlyOnes(rest, all, fewest(parses))];
}

function lasting(answer: Answer): Lasting | null {
  const { before, behind, clause, text } = answer;
  if (PLANNED.test(clause) || USUAL.test(clause)) return null;
  const verb = LASTED.exec(before)?.[1] ?? "";
  const since = SINCE_BEGUN.exec(behind)?.[1] ?? "";
  const noun = /-(?:hour|minute)s?$/iu.test(answer.printed) ? (DESCRIBED.exec(behind)?.[1] ?? "") : "";
  if (verb === "" && since === "" && noun === "") return null;
  const own = noun === "" ? eventIn(clause) : eventIn(noun);
  if (own === null && (noun !== "" || ANY_ACT.test(verb))) return null;
  const known = own ?? (MEETS.test(verb) ? { event: EVENTS[0]![0]!, noun: "" } : eventIn(text));
  if (known === null && since === "") return null;
  const sign = verb === "" ? since || noun : MEETS.test(verb) ? `${verb} for` : verb;
  return { answer, sign, ...(known ?? { event: "", noun: "" }) };
}

function eventIn(words: string): { event: string; noun: string } | null {
  for (const [event = "", ...others] of EVENTS)
    for (const noun of [event, ...others])
      if (new RegExp(String.raw`(?<!\p{L})${noun}(?!\p{L})`, "iu").test(words)) return { event, noun };
  return null;
}

/** A question with the answers of reports on which it rests. */
interface Asked {
  item: Item;
  answers: Answer[];
  /** Nothing but that something lasted is shared. */
  isBare?: boolean;
}

/** "How long did the meeting last?", where the words that tell it find these lengths and no other. */
function named(lengths: readonly Lasting[], all: readonly Answer[], least: number): Asked[] | null {
  const first = lengths.filter(
    (one, i) => lengths.findIndex(({ answer }) => answer.report === one.answer.report) === i,
  );
  if (first.length < least) return null;
  const near = [...new Set(first.map(({ sign }) => sign.toLowerCase()))];
  const answers = first.map(({ answer }) => answer);
  const noun = mostOf(first.map((one) => one.noun).filter(Boolean)) || first[0]!.event;
  const rule = { by: "time", kind: "duration", reading: "" } as const;
  const where = { near, not: notOf(answers, all, near), beside: ["hour", "minute"], first: true };
  if (!isFoundBy(answers, all, where)) return null;
  const asked = item("event-length", `Length of the ${noun}`, `How long did the ${noun} last?`, rule, where);
  return [{ answers, item: isLoose({ answers }) ? { ...asked, loose: true } : asked }];
}

/** Words of plans in clauses of other lengths: what was planned is none of these. */
function notOf(own: readonly Answer[], all: readonly Answer[], near: readonly string[]): string[] {
  const others = all.filter((one) => !own.includes(one) && hasTerm(one.text, near, { start: 0, end: one.text.length }));
  const found = others.flatMap(({ clause }) => [PLANNED.exec(clause)?.[0] ?? [], USUAL.exec(clause)?.[0] ?? []].flat());
  return [...new Set(found.map((word) => word.toLowerCase()))];
}

/**
 * "The clashes lasted about 40 minutes", "the skirmishes went on for close to two hours": where each report has one length that
 * something lasted, these may be of one thing, by whatever names. Nothing tells that they are, so nobody says that they differ.
 */
function onlyOnes(lengths: readonly Answer[], all: readonly Answer[], least: number): Asked[] {
  const some = lengths.filter(
    (one) =>
      !ANY_ACT.test(LASTED.exec(one.before)![1]!) &&
      !PLANNED.test(one.clause) &&
      !USUAL.test(one.clause) &&
      lengths.filter(({ report }) => report === one.report).length === 1,
  );
  if (some.length < least || !areOfOneSize(some)) return [];
  const matter = inPassages(some, all, true);
  if (matter === null || matter.answers.length < some.length) return [];
  const rule = { by: "time", kind: "duration", reading: "" } as const;
  const asked = item("event-length", "How long it lasted", "How long did it last?", rule, {
    ...whereOf(matter),
    beside: ["hour", "minute"],
  });
  return [{ answers: some, item: { ...asked, loose: true }, isBare: true }];
}

/** So many times as long as another, a length is hardly of the same thing. */
const LONGEST_TO_SHORTEST = 5;

function areOfOneSize(lengths: readonly Answer[]): boolean {
  const minutes = lengths.map(({ valued }) => minutesOf(valued.value) ?? NaN);
  return Math.max(...minutes) <= Math.min(...minutes) * LONGEST_TO_SHORTEST;
}

function plannedIn(told: readonly Answer[], all: readonly Answer[], least: number): Asked[] {
  const some = told.filter(({ clause }) => PLANNED.test(clause));
  const answers = some.filter((one, i) => some.findIndex(({ report }) => report === one.report) === i);
  if (answers.length < least) return [];
  const near = [...new Set(answers.map(({ clause }) => PLANNED.exec(clause)![0].toLowerCase()))];
  const rule = { by: "time", kind: "duration", reading: "" } as const;
  const where = { near, not: [], beside: ["hour", "minute"], first: true };
  if (!isFoundBy(answers, all, where)) return [];
  return [{ answers, item: item("event-length", "Planned length", "How long should it have lasted?", rule, where) }];
}
