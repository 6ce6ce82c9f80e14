import { part } from "./language.js";
import { allOf, count, joined, numberWord, plural } from "./words.js";

/** An event's first page in English. */
const english = {
  headlines: (reports: number) => `One event, ${count(reports, "headline", "headlines")}`,
  lengths: (shortest: number, longest: number) =>
    `The coloured line above each headline shows the report’s length, from ${shortest} to ${longest} words. ` +
    "Each report keeps its colour, shape and letter on every page.",
  words: (words: number) => `${words} words`,
  open: "Open the claims table",
  claims: (claims: number, silences: number) =>
    `${claims} ${plural(claims, "claim")}, ${silences} ${plural(silences, "silence")}`,
  agency: (agency: string) => `agency: ${agency}`,
  rights: "The rights in the reports stay with their publishers.",
  others: (events: number) => plural(events, "Another event", "Other events"),
  shelf: (date: string, reports: number, claims: number) =>
    `${date}. ${reports} ${plural(reports, "report")}, ${claims} ${plural(claims, "claim")}.`,
  compare: {
    title: "What they share, where they differ",
    shareTitle: (reports: number) => (reports === 2 ? "Both reports" : `All ${numberWord(reports)} reports`),
    differTitle: "Not all the same",
    single: "There is one report so far, so there is nothing to compare it with.",
    mention: (reports: number, topics: string) => `${allOf(reports)} mention ${topics}.`,
    answer: (reports: number, point: string, value: string) =>
      `On ${point}, ${allOf(reports).toLowerCase()} have an answer in common: ${value}.`,
    nothingShared: (reports: number) =>
      `There is no topic and no answer that ${allOf(reports).toLowerCase()} reports share.`,
    differ: (points: number, list: string) =>
      `They differ on ${numberWord(points)} ${plural(points, "point")}: ${list}.`,
    nothingDiffers: "Where they answer the same question, their answers agree.",
    list: (labels: readonly string[], more: number) =>
      joined(more > 0 ? [...labels, `${numberWord(more)} more`] : labels),
    counted: "Counted from the claims table. A report that is silent on a point does not differ on it.",
  },
  startWith: (lesson: string) => `Start with ${lesson.toLowerCase()}`,
  readFirst: (reports: number) => `Read the ${plural(reports, "report")} first`,
  lessons: {
    title: "What you will do",
    number: (number: number) => `Lesson ${number}`,
  },
  path: {
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
        "/try": "A bench to try your own reports",
      },
    },
  } as const,
  context: "Before you read: what lies around the reports",
};

export const homeStrings = part("home", english);
