import { joined } from "./words.js";

/** Words in files for other systems. */
export const exportStrings = {
  category: (title: string, lesson: string) => `${title} (${lesson})`,
  words: (letter: string, text: string) => `${letter}: “${text}”`,
  silence: (letter: string, terms: readonly string[]) =>
    terms.length === 0 ? `${letter}: not found.` : `${letter}: not found. Searched: ${joined(terms)}.`,
  damaged: (letter: string, text: string) => `${letter}: “${text}”`,
  position: (n: number, of: number, poles: readonly [string, string]) =>
    n === 1 ? `1 (${poles[0]})` : n === of ? `${n} (${poles[1]})` : String(n),
  minutes: "Answer in minutes.",
  unit: (unit: string) => `Answer in ${unit}.`,
  day: "Answer with a day, as 2024-05-31.",
  checklist: "A good answer:",
  wordCount: (min: number, max: number) => `${min} to ${max} words.`,
  cite: "Name the claims that it rests on by their ids, in square brackets.",
  sortThese: (rows: readonly string[], categories: readonly string[]) =>
    `To place: ${joined(rows)}. Places: ${joined(categories, "or")}.`,
  prediction: "This is a prediction. No answer is wrong.",

  find: "Give the address, the outlet, the day that stands on it, and one sentence on what it says.",

  /** What is written as something else, for the list that goes along with an export. */
  nearest: {
    prediction: "a prediction, written as free text: other systems would mark it",
    undecidedChoice: "several answers count; written as multiple choice in which each of them gives full marks",
    undecidedTicks: (texts: readonly string[]) => `undecided, and left out of the options: ${joined(texts)}`,
    order: "an order, written as matching with positions",
    undecidedRows: (texts: readonly string[]) => `undecided, and left out of the rows: ${joined(texts)}`,
    mark: "sentences to mark, written as multiple choice",
    day: "a day, written as a short text",
    repair: "words to repair, written as a short text; how sure one is cannot be asked",
    writing: "writing that cites claims, written as free text; nobody checks the citations there",
    lookup: "a search outside the page, written as free text",
    fewPairs: "matching in which most rows are undecided, written as free text",
  },
  never: "Hints, the second try, the claims table and links into the reports stay in the notebook.",
};
