import type { Parse } from "../../parser/index.js";
import { readClock } from "../../values/clock.js";
import { isDay as isIsoDay } from "../../values/days.js";
import { readSequence } from "../../values/sequences.js";
import type { Item, TimeKind, Where } from "../types.js";
import { type Answer, timesIn } from "./answers.js";
import { askedTime } from "./asked.js";
import { item, numberedId } from "./item.js";
import { joined } from "./joined.js";
import { proposeLengths } from "./lengths.js";
import { isLoose } from "./loose.js";
import { comparable, type Matter, mattersOf, whereOf } from "./matters.js";
import { agreesWith, sharesMatter } from "./relations.js";
import { fewest } from "./words.js";

const MOST_MATTERS = 3;
/** So many are looked for, since some have no words to ask by. */
const MOST_SOUGHT = 6;

/** Questions about times that several reports can be asked, each about one matter. */
export function proposeTimes(parses: readonly Parse[]): Item[] {
  return [...days(parses), ...timesOfDay(parses), ...lengths(parses), ...order(parses)];
}

function time(id: string, label: string, question: string, kind: TimeKind, where: Partial<Where> = {}): Item {
  return item(id, label, question, { by: "time", kind, reading: "" }, where);
}

function items(matters: readonly Matter[], id: string, label: string, what: string, kind: TimeKind): Item[] {
  const told = matters.flatMap((matter) => {
    // "Closed until Wednesday" is no answer to what happened on Wednesday.
    const isUntil = matter.answers.every(({ before }) => /\b(?:until|till)\s+(?:the\s+)?$/iu.test(before));
    const asked = [isUntil ? `${label} until` : label, isUntil ? `Until ${what.replace(/^On /, "")}` : what] as const;
    const words = askedTime(...asked, matter);
    if (words !== null) return [{ matter, words }];
    // "It stopped on Tuesday": no words tell what; it is the first that each report gives.
    const first = matter.isFirst === true ? { ...matter, near: [], not: [] } : null;
    const bare = first === null ? null : askedTime(...asked, first);
    return first === null || bare === null ? [] : [{ matter: first, words: bare }];
  });
  return told.slice(0, MOST_MATTERS).map(({ matter, words }, i) => {
    const asked = time(numberedId(id, i), ...words, kind, whereOf(matter));
    return isLoose(matter) ? { ...asked, loose: true } : asked;
  });
}

function days(parses: readonly Parse[]): Item[] {
  const answers = timesIn(parses, ({ type, value }) => (type === "date" || type === "relative") && isIsoDay(value));
  const matters = comparable(mattersOf(answers, fewest(parses), MOST_SOUGHT));
  const first = firstDays(answers, fewest(parses));
  // What shares words is asked by them, unless what stands first tells the same of more reports.
  const isIn = ({ answers: own }: Matter): boolean => own.some((one) => first.includes(one));
  const isOther = (one: Answer): boolean =>
    first.some((other) => other.report === one.report && !agreesWith(one, other));
  // Where all name one day, a question with words of one report would say that they name it for one thing: "power was restored".
  const isOne = first.every((one) => agreesWith(one, first[0]!));
  const isBetter = matters
    .filter(isIn)
    .every(({ answers: own }) => own.length < first.length + (isOne ? 1 : 0) && !own.some(isOther));
  if (first.length === 0 || !isBetter) return items(matters, "event-day", "Day", "On which day?", "date");
  const where = { first: true, top: true };
  return inOrder([
    time("event-day", "Day given first", "Which day does the report give first?", "date", where),
    ...items(
      matters.filter((one) => !isIn(one)),
      "event-day",
      "Day",
      "On which day?",
      "date",
    ),
  ]);
}

/**
 * The day that each report names first in its first paragraphs: in news that of the event. It is asked where most of them
 * agree, and where what another day tells shares words with what they tell: else each begins with something else.
 * @returns one a report; none where nothing can be asked
 */
function firstDays(answers: readonly Answer[], least: number): Answer[] {
  const top = answers.filter(({ isTop }) => isTop);
  const first = top.filter((one, i) => top.findIndex(({ report }) => report === one.report) === i);
  const agreeing = (one: Answer): Answer[] => first.filter((other) => agreesWith(one, other));
  const [most = []] = first.map(agreeing).sort((a, b) => b.length - a.length);
  if (most.length < least || most.length * 2 < first.length) return [];
  const isTold = (one: Answer): boolean =>
    !one.isOfSaying && !one.isStanding && most.some((other) => sharesMatter(one, other));
  return first.every((one) => most.includes(one) || isTold(one)) ? first : [];
}

function timesOfDay(parses: readonly Parse[]): Item[] {
  const isClock = (value: string | null): boolean => readClock(value ?? "")?.isUniversal === false;
  const answers = timesIn(parses, ({ type, value }) => type === "time" && isClock(value));
  const matters = comparable(joined(mattersOf(answers, fewest(parses), MOST_SOUGHT), answers));
  return items(matters, "event-time", "Time of day", "At what time?", "time");
}

/** Items of one kind from several proposals: each with a number of its own. */
function inOrder(all: readonly Item[]): Item[] {
  return all.map((one, i) => ({ ...one, id: numberedId(one.id.replace(/-\d+$/u, ""), i) }));
}

/** Lengths in hours and minutes, then those in days and weeks, in months and years: "runs for 18 months", "lasts a year and a half". */
function lengths(parses: readonly Parse[]): Item[] {
  const inHours = lengthsOf(parses, /^PT/);
  // What shares words is asked by them, unless the verbs of lasting find more reports, or the very same lengths.
  const isBetter = (own: Matter, answers: readonly Answer[]): boolean =>
    own.answers.length > answers.length ||
    (own.answers.length === answers.length && !own.answers.every((one) => isIn(one, answers)));
  const isIn = (one: Answer, answers: readonly Answer[]): boolean => answers.some((other) => isSamePlace(one, other));
  const named = proposeLengths(parses).filter(
    // Where no word is shared but that it lasted, words of the reports ask better.
    ({ answers, isBare = false }) =>
      !inHours.some(
        (own) =>
          own.answers.some((one) => isIn(one, answers)) &&
          (isBetter(own, answers) || (isBare && own.answers.length >= answers.length)),
      ),
  );
  const others = inHours.filter((own) => !own.answers.some((one) => named.some(({ answers }) => isIn(one, answers))));
  return [
    ...inOrder([
      ...named.map(({ item: one }) => one),
      ...items(others, "event-length", "Length", "How long?", "duration").map(beside(["hour", "minute"])),
    ]),
    ...items(lengthsOf(parses, /^P\d+[DW]$/), "event-days", "Length", "How long?", "duration").map(
      beside(["day", "week"]),
    ),
    ...items(lengthsOf(parses, /^P(?:\d+(?:\.\d+)?[MY])+$/), "event-months", "Length", "How long?", "duration").map(
      beside(["month", "year"]),
    ),
  ];
}

function lengthsOf(parses: readonly Parse[], form: RegExp): Matter[] {
  const found = timesIn(parses, ({ type, value }) => type === "duration" && form.test(value ?? ""));
  return comparable(joined(mattersOf(found, fewest(parses), MOST_SOUGHT), found));
}

const beside =
  (words: string[]) =>
  (one: Item): Item => ({ ...one, where: { ...one.where, beside: words } });

function isSamePlace(one: Answer, other: Answer): boolean {
  return one.report === other.report && one.clause === other.clause && one.printed === other.printed;
}

/** What came before or after an event that two reports name: "the siren sounded before the dyke broke". */
function order(parses: readonly Parse[]): Item[] {
  const answers = timesIn(parses, ({ type, value }) => {
    const moment = type === "sequence" ? readSequence(value ?? "") : null;
    return moment !== null && moment.relation !== "during" && moment.event !== "that";
  });
  const events = new Set(answers.map(eventOf));
  return [...events]
    .flatMap((event) => {
      const own = answers.filter((answer) => eventOf(answer) === event);
      const found = comparable(mattersOf(own, fewest(parses), 1, { all: answers })).filter(
        ({ passages }) => passages === undefined,
      );
      const [matter = sharedMatter(own, answers, fewest(parses))] = found;
      if (matter === null || !isTold(matter)) return [];
      const words = askedTime("Order", `Before or after “${eventInPrint(matter)}”?`, matter);
      return words === null ? [] : [{ matter, words }];
    })
    .slice(0, MOST_MATTERS)
    .map(({ matter, words }, i) =>
      time(numberedId("order", i), ...words, "sequence", { ...whereOf(matter), first: false }),
    );
}

/**
 * What several reports place against one event, by a word that stands in each of these clauses: “siren”. Where that is an
 * event of its own, as in "before the siren came", it is not what is placed.
 */
function sharedMatter(own: readonly Answer[], all: readonly Answer[], least: number): Matter | null {
  const answers = own.filter((one, i) => !one.isOfSaying && own.findIndex(({ report }) => report === one.report) === i);
  const [first] = answers;
  if (first === undefined || answers.length < least) return null;
  const shared = [...first.stems].find((stem) => first.wide.has(stem) && answers.every(({ stems }) => stems.has(stem)));
  if (shared === undefined) return null;
  const word = first.wide.get(shared)!.toLowerCase();
  const events = new Set(all.map(eventOf).filter((event) => event.split("-").includes(word)));
  return { answers, told: answers, near: [word], not: [...events].map((event) => event.replaceAll("-", " ")) };
}

/** Where all have it after the same event and none says how long, there is nothing to ask. */
function isTold({ answers }: Matter): boolean {
  const sequences = answers.map(({ valued }) => readSequence(valued.value));
  return new Set(sequences.map((one) => one?.relation)).size > 1 || sequences.some((one) => one?.distance !== "");
}

/** "the dyke broke": what stands behind "before" or "after". */
function eventInPrint({ answers }: Matter): string {
  const [shortest = ""] = answers
    .map(({ printed }) =>
      printed.replace(/^.*?\b(?:before|after|since|until|till|following|ahead of|prior to)\s+/isu, ""),
    )
    .sort((a, b) => a.length - b.length);
  return shortest.replace(/[\s.,;:”"]+$/u, "");
}

function eventOf({ valued }: Answer): string {
  return readSequence(valued.value)?.event ?? "";
}
