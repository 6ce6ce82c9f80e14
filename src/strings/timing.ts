import { part } from "./language.js";
import type { Certainty } from "../coding/types.js";
import { allOf, capital, count, joined, numberWord } from "./words.js";

/** "D gives", "D and E give". */
const verb = (n: number, one: string, many: string): string => (n <= 1 ? one : many);

/** Reports' letters, in the dataset's order. */
type Letters = readonly string[];

/** Words of the lesson on times. */
const english = {
  names: (letters: readonly string[]) => joined(letters),
  report: (letter: string) => `Report ${letter}`,
  alsoHeading: "Other times in these reports",
  alsoCertain: {
    asserted: "",
    hedged: "possible, not sure",
    denied: "not so",
    unmentioned: "not mentioned",
    expected: "expected",
  } as Record<Certainty, string>,
  saidBy: (speaker: string) => `said by ${speaker}`,
  reading: { "": "", likeliest: "likeliest reading", alternative: "another reading" },
  /** Name of a mark: "D: The Gazette, 1 h 40, “…”, paragraph 2. Show the sentence." */
  mark: (report: string, value: string, text: string, where: string) =>
    `${report}, ${value}, “${text}”, ${where}. Show the sentence`,
  /** What is said before and behind the words on a mark. */
  markAround: (report: string, value: string, where: string): [string, string] => [
    `${report}, ${value}: `,
    `, ${where}. Show the sentence`,
  ],
  columns: {
    report: "Report",
    day: "Day",
    clock: "Time of day",
    length: "Length",
    moment: "When",
    what: "What is timed",
    certainty: "How sure",
    printed: "What it prints",
    reading: "Reading",
    place: "Where",
  },
  silent: "silent",
  silentOn: (letters: readonly string[]) => `silent: ${joined(letters)}`,
  noneSays: "No report says it.",

  silence: {
    day: (letter: string) => `${letter} names no day.`,
    clock: (letter: string) => `${letter} gives no time of day.`,
    length: (letter: string) => `${letter} gives no length.`,
    order: (letter: string) => `${letter} does not say when.`,
    sure: (letter: string) => `${letter} is silent on this.`,
    /** What was searched. @param kind "a length", or empty; @param words the words beside which it was looked for */
    searched: (paragraphs: number, kind: string, words: readonly string[], more: number) => {
      const quoted = words.map((word) => `“${word}”`);
      const list =
        more > 0
          ? `${quoted.join(", ")} and ${count(more, "more word or phrase", "more words or phrases")}`
          : joined(quoted, "or");
      const what = kind === "" ? list : words.length === 0 ? kind : `${kind}, near ${list}`;
      return `We searched its ${count(paragraphs, "paragraph")} for ${what}, and found nothing.`;
    },
    /** What a rule about times looks for, as the tables name it in English. */
    kinds: {
      "a day": "a day",
      "a month": "a month",
      "a time of day": "a time of day",
      "a length": "a length",
    } as Record<string, string>,
    /** What is looked for where something is placed before or after an event. */
    sequence: "words that place it before, during or after something",
    searchedNothing: (paragraphs: number) => `We searched its ${count(paragraphs, "paragraph")}, and found nothing.`,
  },

  day: {
    name: "Which day?",
    title: "Which day?",
    /** @param days each day with the number of reports that say it, most reports first */
    finding: (days: readonly { day: string; reports: number }[]) => {
      const [first, ...others] = days;
      if (first === undefined) return "No report names a day.";
      if (others.length === 0)
        return `${first.reports === 1 ? "One report names" : `${allOf(first.reports)} reports that name a day name`} ${first.day}.`;
      const parts = days.map(
        ({ day, reports }, i) =>
          `${numberWord(reports)} ${i === 0 ? verb(reports, "report names", "reports name") : verb(reports, "names", "name")} ${day}`,
      );
      return `${capital(joined(parts))}.`;
    },
    /** Where reports name several days each, days are not rival answers. */
    findingMany: (reports: number, days: number) =>
      `${capital(count(reports, "report"))} ${verb(reports, "names", "name")} ${count(days, "day")}.`,
    caption: "Each sign stands on the day that the report names. Choose its words for the whole sentence.",
    readings: " Filled sign: the likeliest reading. Outlined: another way to read the same words.",
    silences: " A report below the line names no day.",
    gap: (days: number) => `${count(days, "day")} between`,
    lessExact: "Less exact",
    also: "Other days and months",
    known: {
      one: (letter: string, day: string) => [
        `One report, ${letter}, names a day: ${day}.`,
        "No other report here can confirm it or speak against it.",
      ],
      same: (reports: number, day: string) => [
        `${allOf(reports)} reports that name a day name ${day}.`,
        "That counts for more if they did not copy each other.",
      ],
      /** @param others how many reports name another day than most do */
      split: (finding: string, others: number, isMajority: boolean) => [
        finding,
        isMajority
          ? `${capital(numberWord(others))} different ${verb(others, "report does", "reports do")} not cancel the others, and nothing in these times says why ${verb(others, "it differs", "they differ")}.`
          : "The reports do not settle it among themselves, and nothing in these times says why they differ.",
      ],
      tie: (finding: string) => [finding, "With as many reports on each side, these reports alone cannot settle it."],
      many: (finding: string) => [
        finding,
        "They may be days of different things: read each sentence before you compare.",
      ],
    },
  },

  clock: {
    name: "What time?",
    title: "At what time of day?",
    caption: "Each sign stands at the time of day that the report gives. Choose it for the whole sentence.",
    same: (reports: number, time: string) =>
      reports === 1
        ? `One report gives a time of day: ${time}.`
        : `${capital(count(reports, "report"))} give the same time of day: ${time}.`,
    apart: (reports: number, length: string) =>
      `${capital(count(reports, "report"))} give a time of day. They lie up to ${length} apart.`,
    findingMany: (reports: number) =>
      `${capital(count(reports, "report"))} ${verb(reports, "gives", "give")} times of day. They may be of different things.`,
    also: "Other times of day",
    known: {
      one: (letter: string, time: string) => [
        `One report, ${letter}, gives a time of day: ${time}.`,
        "No other report here can confirm it or speak against it.",
      ],
      same: "That counts for more if they did not copy each other.",
      most: (letters: readonly string[], time: string) =>
        `${joined(letters)} give ${time}. Most reports say so, and that alone does not prove it: they may have it from one source.`,
      open: "The reports do not settle it among themselves, and nothing in these times says why they differ.",
      many: "They may be times of different things: read each sentence before you compare.",
    },
  },

  length: {
    name: "How long?",
    title: "How long did it take?",
    place: (letter: string, where: string) => `Report ${letter}, ${where}`,
    task: "Go by this sentence alone. Put the pin on the line. You can move it until you reveal what the reports give.",
    pin: "Your prediction",
    orType: "Or type it",
    lock: "Lock in and reveal",
    cannotTell: "I can’t tell from this",
    noMark: "There is no mark for this one. Your pin stays on the line so that you can compare.",
    yourPin: "Your pin",
    linkedPin: "The pin in this link",
    noPin: "You said that this sentence alone does not tell. Here is what the reports give.",
    reset: "Reset and predict again",
    finding: (reports: number, spread: string | null) => {
      const give = `${capital(count(reports, "report"))} ${verb(reports, "gives", "give")} a length.`;
      if (reports < 2) return give;
      return spread === null
        ? `${capital(count(reports, "report"))} give a length, and it is the same.`
        : `${give} They are ${spread} apart.`;
    },
    findingMany: (reports: number) =>
      `${capital(count(reports, "report"))} ${verb(reports, "gives", "give")} lengths. They may be of different things.`,
    caption: (item: string) => `${item}, as each report states it.`,
    ambiguous: (letters: readonly string[]) =>
      ` ${joined(letters)} ${verb(letters.length, "stands", "stand")} at ${verb(letters.length, "its", "their")} likeliest reading.`,
    noSpot: "Not on the line",
    readings: {
      heading: (letter: string, ways: number) => `${letter} can be read in ${numberWord(ways)} ways`,
      /** @param open whether one reading leaves open how much more than `most` it was */
      finding: (ways: number, least: string, most: string, open: boolean) => {
        const same = `${capital(numberWord(ways))} readings of the same words`;
        if (least === most && !open) return `${same}.`;
        return `${same}, from ${least} to ${open ? "more than " : ""}${most}.`;
      },
      caption: "Filled sign: the likeliest reading. Outlined: possible too.",
      dotted: (value: string, letters: readonly string[]) => ` Dotted line: ${value}, as in ${joined(letters)}.`,
      pin: (name: string, place: number) => `${name} follows the ${ORDINALS[place] ?? `${place + 1}th`} reading below.`,
      nearest: (value: string, isLikeliest: boolean, others: number) =>
        `Of these readings, ${value} lies nearest to what the other ${others === 1 ? "report gives" : "reports give"}${isLikeliest ? "" : ", yet the words alone make another one likelier"}.`,
      total: (value: string) => `In all: ${value}.`,
      over: (value: string, letter: string) => `${value} over the plan. How long the plan was, ${letter} does not say.`,
      overOwn: (value: string, plan: string) => `${value} over the plan of ${plan}.`,
      ifPlan: (plan: string, letters: readonly string[], sum: string) =>
        `If the plan was ${plan}, as in ${joined(letters)}: ${sum} in all.`,
      atLeast: (value: string) => `more than ${value}`,
      if: (value: string) => `${value}, if …`,
    },
    also: "Other lengths",
    known: {
      one: (letter: string, value: string, isRead: boolean) => [
        `One report, ${letter}, gives a length: ${value}${isRead ? " in its likeliest reading" : ""}.`,
        "No other report here can confirm it or speak against it.",
      ],
      same: (reports: number, value: string) => [
        `${capital(count(reports, "report"))} give ${value}.`,
        "That counts for more if they did not copy each other.",
      ],
      range: (reports: number, least: string, most: string, isRead: boolean) => {
        const said = `${count(reports, "report")} put it between ${least} and ${most}.`;
        return isRead ? `Where words are read in their likeliest way, ${said}` : capital(said);
      },
      silent: (letters: readonly string[]) =>
        `${joined(letters)} ${verb(letters.length, "gives", "give")} none, which speaks neither for a shorter length nor for a longer one.`,
      rest: "A difference can be rounding or another way of counting; the numbers alone do not tell.",
      many: "Read each sentence before you compare: the lengths may be of different things.",
    },
  },

  line: {
    notPlaced: "not placed yet",
    example: { minutes: "for example 2 h 40, 2:40 or 160 min", number: "for example 12" },
    unreadable: {
      minutes: (typed: string) => `“${typed}” cannot be read as a length. Type it like 2 h 40, 2:40 or 160 min.`,
      number: (typed: string) => `“${typed}” cannot be read as a number. Type it in digits, like 12.`,
    },
    outside: (typed: string, from: string, to: string) =>
      `“${typed}” is not on the line. Choose something from ${from} to ${to}.`,
  },

  order: {
    name: "What is timed, and when?",
    title: "What is timed, and when?",
    heading: (event: string) => `Before, during or after: ${event}`,
    sayWhen: (letters: readonly string[]) => `${joined(letters)} ${verb(letters.length, "says", "say")} when`,
    caption: (event: string) => `Everything is placed against this: ${event}.`,
    captionBar: " Grey bar: how long it lasted, by each report’s own length.",
    captionDashed: " Dashed bar: the report gives no length.",
    captionMark:
      " Sign: what is timed, where that report puts it. In the quotations, bold says when, underlined says what.",
    start: "start",
    moment: "then",
    regions: { before: "before", during: "during", after: "after" },
    lasted: (value: string) => `lasted ${value}`,
    lastedUnknown: "length not given",
    /** How a report's words place a thing, against an event that lasts. */
    relation: {
      "before-start": "before it began",
      "before-end": "before it ended",
      "after-start": "after it began",
      "after-end": "after it ended",
      during: "while it lasted",
    },
    /** Against an event that is one moment. */
    atMoment: { before: "before it", after: "after it", during: "at the same time" },
    offset: (length: string, relation: string) => `${length} ${relation}`,
    or: (parts: readonly string[]) => joined(parts, "or"),
    gap: (length: string, isOnly: boolean, isUpTo: boolean) =>
      isOnly ? `the one real gap: ${length}` : isUpTo ? `up to ${length} apart` : `${length} apart`,
    neither: (things: number) => (things === 1 ? "Silent" : things === 2 ? "Silent on both" : "Silent on all of them"),
    legend: {
      moment: "a stated moment",
      fade: "fades where the words stop being precise",
      hatch: "anywhere in this span",
      dashed: "length unknown",
      outlined: "another reading of the same words",
      silent: "the report is silent",
    },
    finding: {
      things: (things: number) =>
        things === 1 ? "One thing is timed." : `${capital(numberWord(things))} things are timed.`,
      one: (letter: string) => `Only ${letter} says when.`,
      gap: (both: Letters, first: Letters, second: Letters, length: string) =>
        `${joined(both)} time the same one, and ${apartBy(first, second, "they", length)}`,
      gapAlone: (both: Letters, first: Letters, second: Letters, length: string) =>
        apartBy(first, second, joined(both), length),
      upTo: (length: string) => `Exact moments for the same one lie up to ${length} apart.`,
      gaps: (n: number) => `In ${numberWord(n)} of them, reports name different moments.`,
      noGap: "No two reports give exact moments that differ for the same one.",
      noGapAlone: "No two reports give exact moments that differ.",
    },
    known: {
      many: (things: number, reports: number, event: string) =>
        `${capital(count(reports, "report"))} ${verb(reports, "places", "place")} ${things === 1 ? "one thing" : count(things, "thing")} before, during or after this: ${event}.`,
      counts: (first: readonly string[], from: string, second: readonly string[], to: string, length: string) =>
        `${joined(first)} ${verb(first.length, "counts", "count")} from the ${from}, ${joined(second)} from the ${to}, and their moments lie ${length} apart.`,
      ends: { start: "start", end: "end" },
      gap: (first: readonly string[], second: readonly string[], length: string) =>
        `${joined(first)} ${verb(first.length, "gives", "give")} one exact moment, ${joined(second)} another, and they lie ${length} apart.`,
      noClock: "None of these times is a time of day; a time stamp would settle the order.",
    },
  },

  sure: {
    name: "How sure?",
    title: "How sure is it?",
    caption:
      "The higher the rung, the surer the words. One report can stand on several rungs. Choose its words for the whole sentence.",
    rungs: {
      asserted: ["Said as a fact", "The words leave no doubt open."],
      expected: ["Expected", "It has not happened yet, and the words count on it."],
      hedged: ["Possible", "Words such as “may”, “possible” or “unclear” leave it open."],
      denied: ["Not so", "The words deny it."],
      unmentioned: ["Not mentioned", "The words say that it was not spoken of. That denies nothing."],
    } as Record<Certainty, readonly [string, string]>,
    nobody: "no report",
    finding: (parts: readonly string[]) => `${capital(joined(parts))}.`,
    part: {
      asserted: (n: number) => `${reports(n)} ${verb(n, "says", "say")} it as a fact`,
      expected: (n: number) => `${reports(n)} ${verb(n, "expects", "expect")} it`,
      hedged: (n: number) => `${reports(n)} ${verb(n, "leaves", "leave")} it open`,
      denied: (n: number) => `${reports(n)} ${verb(n, "denies", "deny")} it`,
      unmentioned: (n: number) => `${reports(n)} ${verb(n, "says", "say")} that it was not mentioned`,
    } as Record<Certainty, (n: number) => string>,
    several: (letters: readonly string[]) =>
      `${joined(letters)} ${verb(letters.length, "stands", "stand")} on more than one rung.`,
    known: {
      unsettled: "These words tell how sure each report was when it was written, not what happened later.",
      mixed: (letters: readonly string[]) =>
        `${joined(letters)} ${verb(letters.length, "is", "are")} surer in one place than in another, so one phrase does not stand for a whole report.`,
      single: "Read a whole report before you say how sure it is: one phrase does not stand for all of it.",
    },
    also: "Other answers",
  },
};

export const timingStrings = part("timing", english);

/** Two reports "are 20 minutes apart"; where one side is several, it is said who differs from whom. */
function apartBy(first: readonly string[], second: readonly string[], both: string, length: string): string {
  if (first.length === 1 && second.length === 1) return `${both} are ${length} apart.`;
  return `${joined(first)} ${verb(first.length, "differs", "differ")} from ${joined(second)} by ${length}.`;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];

function reports(n: number): string {
  return n === 0 ? "no report" : count(n, "report");
}
