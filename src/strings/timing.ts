import { part } from "./language.js";
import type { Certainty } from "../coding/types.js";
import { allOf, capital, count, joined, linked, type LinkedGroup, numberWord } from "./words.js";

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
  reading: { "": "", likeliest: "likelier reading", alternative: "a possible reading" },
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
  notFound: "not found",
  /** Reports in which the search for an item found nothing. */
  notFoundIn: (letters: readonly string[]) => `not found in ${joined(letters)}`,
  noneSays: "Not found in any report.",
  /** Reports in which a value of the kind stands beside other words than those that were searched. */
  missed: (letters: readonly string[]) =>
    `${joined(letters)} may give one too, beside other words: read what stands there.`,
  /** By which named clocks reports tell the time. */
  zones: (told: readonly { letters: readonly string[]; zone: string }[]) =>
    `${told.map(({ letters, zone }, i) => `${joined(letters)}${i === 0 ? ` ${verb(letters.length, "tells", "tell")} the time` : ""} by “${zone}”`).join(", ")}: clocks of two zones can show one moment hours apart.`,
  /** Who says it, where that is not the outlet. */
  voices: (voices: readonly { letters: readonly string[]; speaker: string }[]) =>
    `Named as the source: ${voices.map(({ letters, speaker }) => `in ${joined(letters)}, ${speaker}`).join("; ")}.`,

  silence: {
    says: (letter: string) => `${letter}: not found.`,
    confirmed: (letter: string) => `${letter} does not say: a person read it to make sure.`,
    searched: (paragraphs: number, what: string) => `We searched its ${count(paragraphs, "paragraph")} for ${what}.`,
    short: (none: string, what: string) => `${none}; searched: ${what}; other words may say it`,
  },

  /** What the reports together say, as far as it does not hang on what they give. */
  known: {
    alone: "No other report here can confirm it or speak against it.",
    agree: "That counts for more if they did not copy each other.",
    /** @param groups of reports that are no witnesses apart from each other */
    together: (groups: readonly LinkedGroup[]) => linked(groups, " count as one witness here"),
    most: "That most of them fit together does not prove it: they may have it from one source.",
    odd: (reports: number) =>
      `${capital(numberWord(reports))} different ${verb(reports, "report does", "reports do")} not cancel the others, and nothing in these times says why ${verb(reports, "it differs", "they differ")}.`,
    unsettled: "The reports do not settle it among themselves, and nothing in these times says why they differ.",
    tie: "With as many reports on each side, these reports alone cannot settle it.",
    several: "They may be of different things: read each sentence before you compare.",
    open: "Read each sentence: how exact its words are decides what can be compared.",
    noLength: (letters: readonly string[]) =>
      `In ${joined(letters)} no length was found, which speaks neither for a shorter one nor for a longer one.`,
  },

  day: {
    name: "Which day?",
    title: "Which day?",
    /**
     * @param days each day with how many reports print its weekday, its date, both, or mean it by other words
     * @param isAll whether no other report may give a day beside other words
     * @param found in so many reports
     */
    finding: (days: readonly PrintedDay[], isAll: boolean, found: number) => {
      const [only, ...others] = days;
      if (only === undefined) return "No report gives a day.";
      // As long as others may give a day too, it is what we found, and no count of who prints it.
      if (!isAll)
        return `We found a day in ${count(found, "report")}: ${days.map((day) => dayPart(day, false, false)).join("; ")}.`;
      return `${capital(days.map((day, i) => dayPart(day, i === 0, others.length === 0)).join("; "))}.`;
    },
    /** Where reports print several days each, days are not rival answers. */
    findingMany: (reports: number, days: number) =>
      `${capital(count(reports, "report"))} ${verb(reports, "gives", "give")} ${count(days, "day")}.`,
    caption:
      "Each sign stands on the day that the report’s words point to. Select the words to read the whole sentence.",
    reckonedCaption: " “Reckoned”: it does not stand in these words.",
    readings: " Filled sign: the likelier reading. Outlined: another way to read the same words.",
    gap: (days: number) => `${count(days, "day")} between`,
    lessExact: "Less exact",
    also: "Other days and months",
    /** Behind a date that we worked out from a weekday or from "today". */
    reckoned: "reckoned",
    isReckoned: (day: string) => `${day}, reckoned`,
  },

  clock: {
    name: "What time?",
    title: "At what time of day?",
    caption: "Each sign stands at the time of day that the report gives. Select it to read the whole sentence.",
    told: told("a time of day", "times of day", "the same time of day"),
    also: "Other times of day",
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
    noPin: "You said that this sentence alone does not tell you. Here is what the reports say.",
    reset: "Reset and predict again",
    told: told("a length", "lengths", "the same length"),
    caption: "Each sign stands at the figure in its report’s words.",
    rough: " The labels say where a figure is rough.",
    elsewhere: (letters: readonly string[]) =>
      ` ${joined(letters)}: not on the line, because the likelier reading is no length in all; see below.`,
    likelier: (letters: readonly string[]) =>
      ` ${joined(letters)} ${verb(letters.length, "stands", "stand")} at ${verb(letters.length, "its", "their")} likelier reading.`,
    open: (letters: readonly string[]) =>
      ` Outlined: all ways to read ${joined(letters)}; nothing makes one of them likelier.`,
    noSpot: "Not on the line",
    readings: {
      heading: (letter: string, ways: number) => `${letter} can be read in ${numberWord(ways)} ways`,
      /** @param open whether one reading leaves open how much more than `most` it was */
      finding: (ways: number, least: string, most: string, open: boolean) => {
        const same = `${capital(numberWord(ways))} readings of the same words`;
        if (least === most && !open) return `${same}.`;
        return `${same}, from ${least} to ${open ? "more than " : ""}${most}.`;
      },
      caption: "Filled sign: the likelier reading. Outlined: possible too.",
      captionOpen: "All signs are outlined: no reading is likelier.",
      underlined: " Underlined: words that the reading takes together.",
      comma: "With a comma that is not printed",
      dotted: (value: string, letters: readonly string[]) => ` Dotted line: ${value}, as in ${joined(letters)}.`,
      pin: (name: string, place: number) => `${name} follows the ${ORDINALS[place] ?? `${place + 1}th`} reading below.`,
      /** Why one reading is likelier: it fits what others give, or only it leaves room for that; or a person coded it. */
      fits: (reading: string, letters: readonly string[]) =>
        `Likelier: ${reading}. It fits what ${joined(letters)} ${verb(letters.length, "gives", "give")}, and no other reading fits as well.`,
      room: (reading: string, letters: readonly string[]) =>
        `Likelier: ${reading}. What ${joined(letters)} ${verb(letters.length, "gives", "give")} for the whole is longer than that, and no other reading fits it.`,
      coded: (reading: string) => `Likelier: ${reading}. A person coded it so.`,
      none: "Nothing in these reports makes one of the readings likelier.",
      inAll: (value: string) => `${value} in all`,
      unknownPlan: (letter: string) => `How long the plan was, ${letter} does not say.`,
      ownPlan: (plan: string) => `The plan was ${plan}.`,
      ifPlan: (plan: string, letters: readonly string[]) => `If the plan was ${plan}, as in ${joined(letters)}:`,
      sentence: (parts: readonly string[]) => parts.map((part) => (/[.:]$/.test(part) ? part : `${part}.`)).join(" "),
      atLeast: (value: string) => `more than ${value}`,
      if: (value: string) => `${value}, if …`,
    },
    also: "Other lengths",
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
    caption: (event: string) => `Time runs to the right. Everything is measured from one event: ${event}.`,
    captionBar: " Grey bar: that event, as long as each report says.",
    captionDashed: " Dashed bar: we found no length in the report, or none that its words settle.",
    captionMark: " Sign: where the report puts what it times. Bold words say when, underlined words say what.",
    start: "start",
    moment: "that moment",
    regions: { before: "before", during: "during", after: "after" },
    lasted: (value: string) => `lasted ${value}`,
    lastedRead: (value: string) => `lasted ${value}, likelier reading`,
    lastedUnknown: "no one length found",
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
      isOnly ? `the one gap: ${length}` : isUpTo ? `up to ${length} apart` : `${length} apart`,
    neither: "Not found",
    legend: {
      moment: "a stated moment",
      fade: "fades where the words stop being precise",
      hatch: "anywhere in this span",
      dashed: "length unknown",
      outlined: "a possible reading of the words",
    },
    finding: {
      things: (things: number) =>
        things === 1 ? "One thing is timed." : `${capital(numberWord(things))} things are timed.`,
      one: (letter: string) => `We found it timed by this in ${letter}; others may name the same in other words.`,
      gap: (both: Letters, first: Letters, second: Letters, length: string) =>
        `${joined(both)} time the same one, and ${apartBy(first, second, "they", length)}`,
      gapAlone: (both: Letters, first: Letters, second: Letters, length: string) =>
        apartBy(first, second, joined(both), length),
      upTo: (length: string) => `Exact moments for the same one lie up to ${length} apart.`,
      gaps: (n: number) => `In ${numberWord(n)} of them, reports name different moments.`,
      /** @param thing its label where several things are timed, else empty */
      against: (thing: string, before: Letters, after: Letters) =>
        `${thing === "" ? "" : `${thing}: `}${joined(before)} ${verb(before.length, "says", "say")} before, ${joined(after)} after: if they time the same thing, both cannot be true.`,
      /** @param told reports that time the thing by something else, with the words that say when */
      otherwise: (told: readonly { letters: Letters; printed: readonly string[] }[]) =>
        `Timed by other words: ${told.map(({ letters, printed }) => `in ${joined(letters)} ${joined(printed.map((words) => `“${words}”`))}`).join("; ")}. Whether that is the same moment, only a reader can tell.`,
      noGap: "Nothing in these words shows a contradiction.",
      listed: (letters: readonly string[]) =>
        `${joined(letters)} ${verb(letters.length, "places", "place")} something before or after this${letters.length > 1 ? "; it may be different things" : ""}.`,
    },
    known: {
      many: (things: number, reports: number, event: string) =>
        `In ${count(reports, "report")} we found ${things === 1 ? "one thing" : count(things, "thing")} placed before, during or after this: ${event}.`,
      counts: (first: readonly string[], from: string, second: readonly string[], to: string, length: string) =>
        `${joined(first)} ${verb(first.length, "counts", "count")} from the ${from}, ${joined(second)} from the ${to}, and their moments lie ${length} apart.`,
      ends: { start: "start", end: "end" },
      gap: (first: readonly string[], second: readonly string[], length: string) =>
        `${joined(first)} ${verb(first.length, "gives", "give")} one exact moment, ${joined(second)} another, and they lie ${length} apart.`,
      noClock: "These words give an order, not a time of day.",
      opposed: "Nothing in these words says who is right.",
    },
  },

  sure: {
    name: "How sure?",
    title: "How sure is it?",
    caption:
      "The higher the rung, the surer the words. One report can stand on several rungs. Select the words to read the whole sentence.",
    rungs: {
      asserted: ["Said as a fact", "The words leave no room for doubt."],
      expected: ["Expected", "It has not happened yet, but the report counts on it."],
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
  /** What each step asks before it shows anything, and what the tables say to it. */
  asks: {
    day: (letter: string, others: number) =>
      `Report ${letter} gives this day. ${others === 1 ? "One other report gives" : `${capital(numberWord(others))} other reports give`} a day too. Is it the same one?`,
    clock: (letter: string, others: number) =>
      `Report ${letter} gives this time. ${others === 1 ? "One other report gives" : `${capital(numberWord(others))} other reports give`} a time for it too. ${others === 1 ? "Does it fit" : "Do they fit"} with this one?`,
    order: {
      same: (thing: string) => `${thing}: do both reports mean the same moment?`,
      answers: { same: "The same moment", different: "Two different moments", open: "These words leave it open" },
      where: (thing: string, event: string) => `${thing}: where does this sentence put it, seen from this: ${event}?`,
      relations: { before: "Before it", during: "While it went on, or at the same time", after: "After it" },
      puts: {
        before: (letter: string, event: string) => `${letter} puts it before this: ${event}.`,
        during: (letter: string, event: string) => `${letter} puts it at the same time as this: ${event}.`,
        after: (letter: string, event: string) => `${letter} puts it after this: ${event}.`,
      },
    },
    sure: {
      question: (thing: string) => `${thing}: what do the marked words say?`,
      says: (rung: string, meaning: string) => `We read them as “${rung}”. ${meaning}`,
    },
  },
};

export const timingStrings = part("timing", english);

/** How many reports print a day's weekday, its date, both of them, or mean it by other words ("today"). */
interface PrintedDay {
  weekday: string;
  date: string;
  withWeekday: number;
  withDate: number;
  withBoth: number;
  otherwise: number;
}

/** "four reports print Wednesday, one of them with the date". */
function dayPart(day: PrintedDay, isFirst: boolean, isOnly: boolean): string {
  const { weekday, date, withWeekday, withDate, withBoth, otherwise } = day;
  const n = withWeekday + withDate - withBoth;
  const subject = (those: number): string =>
    !isFirst
      ? numberWord(those)
      : isOnly && those > 1 && (n === 0 || otherwise === 0)
        ? `${allOf(those).toLowerCase()} reports in which we found a day`
        : count(those, "report");
  const what =
    withWeekday === 0
      ? date
      : withDate === 0
        ? weekday
        : withBoth === n
          ? `${weekday}, ${date}`
          : withWeekday === n
            ? `${weekday}, ${numberWord(withBoth)} of them with the date`
            : `${weekday} or its date, ${date}`;
  const means = (those: number): string => verb(those, "means", "mean");
  if (n === 0) return `${subject(otherwise)} ${means(otherwise)} ${weekday}, ${date}, by other words`;
  const main = `${subject(n)} ${verb(n, "prints", "print")} ${what}`;
  return otherwise === 0
    ? main
    : `${main}, and ${numberWord(otherwise)} ${means(otherwise)} the same day by other words`;
}

/** Sentences about values on one line: "Five reports give lengths, and all of them can be true." */
function told(one: string, many: string, same: string) {
  const give = (n: number, what: string, isAll: boolean): string =>
    isAll ? `${capital(reports(n))} ${verb(n, "gives", "give")} ${what}` : `We found ${what} in ${reports(n)}`;
  return {
    /** @param isAll whether no other report may give one beside other words: then we know who does; else what we found */
    one: (value: string, isAll: boolean) => `${give(1, one, isAll)}: ${value}.`,
    oneOpen: (isAll: boolean) => `${give(1, one, isAll)}, in words that can be read in several ways.`,
    several: (n: number, isAll: boolean) => `${give(n, many, isAll)}. They may be of different things.`,
    same: (n: number, value: string) => `${capital(reports(n))} give ${same}: ${value}.`,
    fit: (n: number) => `${capital(reports(n))} give ${many}, and all of them can be true.`,
    rounding: (n: number, length: string) =>
      `They differ by ${n > 2 ? "up to " : ""}${length}, and rounding can explain that.`,
    /** @param sides reports that can be true together, with what they give; several values fit each other */
    differ: (n: number, sides: readonly { letters: readonly string[]; values: readonly string[] }[], isAll: boolean) =>
      `${give(n, one, isAll)}. If all mean one thing, not all can be true: ${sides
        .map(({ letters, values }) =>
          values.length > 1
            ? `${joined(letters)} fit together`
            : `${joined(letters)} ${verb(letters.length, "gives", "give")} ${joined(values)}`,
        )
        .join("; ")}.`,
    open: (n: number, isAll: boolean) => `${give(n, one, isAll)}. Whether all reports agree stays open.`,
  };
}

/** Two reports "are 20 minutes apart"; where one side is several, it is said who differs from whom. */
function apartBy(first: readonly string[], second: readonly string[], both: string, length: string): string {
  if (first.length === 1 && second.length === 1) return `${both} are ${length} apart.`;
  return `${joined(first)} ${verb(first.length, "differs", "differ")} from ${joined(second)} by ${length}.`;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];

function reports(n: number): string {
  return n === 0 ? "no report" : count(n, "report");
}
