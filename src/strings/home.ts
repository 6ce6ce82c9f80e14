import { part } from "./language.js";
import { allOf, count, joined, linked, type LinkedGroup, numberWord, plural } from "./words.js";

/** An event's first page in English. */
const english = {
  headlines: (reports: number) => `One event, ${count(reports, "headline", "headlines")}`,
  lengths: (shortest: number, longest: number) =>
    `The coloured line above each headline shows the report’s length, from ${shortest} to ${longest} words. ` +
    "Each report keeps its colour, shape and letter on every page.",
  words: (words: number) => `${words} words`,
  open: "Open the claims table",
  claims: (claims: number, silences: number) =>
    `${claims} ${plural(claims, "claim")}, ${silences} ${plural(silences, "search", "searches")} that found nothing`,
  agency: (agency: string) => `material from ${agency}`,
  rights: "The rights in the reports stay with their publishers.",
  others: (events: number) => plural(events, "Another event", "Other events"),
  shelf: (date: string, reports: number, claims: number) =>
    `${date}. ${reports} ${plural(reports, "report")}, ${claims} ${plural(claims, "claim")}.`,
  compare: {
    show: "Show it (it answers what the first lesson asks)",
    title: "What they share, where they differ",
    shareTitle: (reports: number) => (reports === 2 ? "Both reports" : `All ${numberWord(reports)} reports`),
    differTitle: "They differ",
    wordedTitle: "They choose different words",
    single: "There is one report so far, so there is nothing to compare it with.",
    /**
     * @param topics how many topics all reports mention; which they are, a question asks
     * @param followed how many topics are looked for
     */
    mention: (reports: number, topics: number, followed: number) =>
      `We searched for words of ${count(followed, "topic")}. ${
        topics === followed
          ? `${followed === 1 ? "Some" : "Words of each"} stand in ${allOf(reports).toLowerCase()} reports.`
          : `Words of ${numberWord(topics)} stand in ${allOf(reports).toLowerCase()} reports; of the others, a report may tell in other words.`
      }`,
    topics: (topics: number, followed: number) =>
      `Words of ${numberWord(topics)} of the ${count(followed, "topic")} that we searched for: which, you will find out`,
    agree: (reports: number, points: string) =>
      `Here the answers of ${allOf(reports).toLowerCase()} can be true together: ${points}.`,
    nothingShared: (reports: number) =>
      `By the words that we searched for, we found no topic and no answer that ${allOf(reports).toLowerCase()} reports share: they may tell it in other words.`,
    differ: (points: number, list: string) =>
      `They differ on at least ${numberWord(points)} ${plural(points, "point")}: ${list}.`,
    /** @param asked how many questions two reports or more answer */
    noneDiffers: (asked: number) =>
      `We found ${count(asked, "question")} that two reports answer, and no contradiction. Much was not asked.`,
    sideBySide: "Read sentences side by side",
    worded: (points: number, list: string) => `For ${count(points, "thing")} they choose different words: ${list}.`,
    list: (labels: readonly string[], more: number) =>
      joined(more > 0 ? [...labels, `${numberWord(more)} more`] : labels),
    counted:
      "We counted what stands in our tables of claims and topics. There may be more. Rounded figures that fit do not differ, nor does a report in which nothing was found.",
    /** @param pairs of reports that are linked */
    together: (pairs: readonly LinkedGroup[]) =>
      `${linked(pairs)} For what ${pairs.length === 1 ? "they" : "the two of a pair"} share, they count as one witness.`,
  },
  startWith: (lesson: string) => `Start with ${lesson.toLowerCase()}`,
  readFirst: (reports: number) => `Read the ${plural(reports, "report")} first`,
  lessons: {
    title: "What you will do",
    stamp: (day: string) => `finished, ${day}`,
    number: (number: number) => `Lesson ${number}`,
  },
  path: {
    begin: "Begin this path",
    title: (paths: number) => (paths === 1 ? "A path to follow" : "Choose a path"),
    scale: "A minute is as wide in each path.",
    stops: (path: string) => `Stops of “${path}”`,
    minutes: (minutes: number) => `${minutes} ${plural(minutes, "minute")}`,
    minutesShort: (minutes: number) => `${minutes} min`,
    questions: "All its questions",
  },
  /** Of a path that is made where the author wrote none: each a title and what one does there. */
  defaultPath: {
    about: "A first look",
    context: ["Context", "What lies around it"],
    shared: (reports: number) => [`What ${allOf(reports).toLowerCase()} share`, "And where they differ"] as const,
    lesson: (lesson: string) => [lesson, "The first lesson"] as const,
    questions: ["Questions", "On your own"],
  } as const,
  promises: {
    account: [
      "No account needed.",
      "Your answers stay in this browser and nothing is sent. Download them as a file if your teacher asks.",
    ],
    verdicts: [
      "No verdicts.",
      "A few reports show how these reports differ. They cannot show that an outlet is biased.",
    ],
    teaching: {
      title: "Teaching this?",
      pages: {
        handouts: "Handouts to print",
        class: "A page that reads your class’s answer files",
        "/try": "A place to try your own reports",
      },
    },
  } as const,
  contextRest: "Show it (it names the day, and what came later)",
  context: "Context",
};

export const homeStrings = part("home", english);
