import type { Dimension } from "../coding/types.js";
import { allOf, count, joined, numberWord, plural } from "./words.js";

/** An event's first page in English. */
export const homeStrings = {
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
  lessons: "What you can look at",
  question: {
    timing: "When?",
    framing: "Which view?",
    wording: "Which words?",
    provenance: "From where?",
  } satisfies Record<Dimension, string>,
  lesson: {
    timing: "Which day, how long, and in what order? Compare the times that each report gives.",
    framing: "Which word stands for the same thing? See what each report names, and what it leaves out.",
    wording: "One statement in several versions. See which words change, and who is said to have spoken them.",
    provenance: "Which news agency does each report credit? Reports with one source are not separate witnesses.",
  } satisfies Record<Dimension, string>,
  context: "Before you read: what lies around the reports",
};
