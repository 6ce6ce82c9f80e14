import { part } from "./language.js";
import { allOf, capital, joined, numberWord, plural } from "./words.js";

/** Letters of reports with what they have: "A and D: Wednesday". */
export type Side = readonly [letters: readonly string[], value: string];

const sides = (all: readonly Side[]): string =>
  `${all.map(([letters, value]) => `${joined(letters)}: ${value}`).join("; ")}.`;
const quoted = (words: string): string => `“${words}”`;
/** "none of the other four", "the other one does not". */
const ofOthers = (n: number, others: number): string =>
  others === 1
    ? n === 1
      ? "The other one does"
      : "The other one does not"
    : n === 0
      ? others === 2
        ? "Neither of the other two does"
        : `None of the other ${numberWord(others)} does`
      : n === others
        ? `${allOf(n)} ${n === 2 ? "others" : "of the others"} do`
        : `${capital(numberWord(n))} of the other ${numberWord(others)} ${plural(n, "does", "do")}`;

/** What each step of a lesson asks before it shows anything, and what the tables say to it. */
const english = {
  noMark: "Decide first. This is not marked.",
  skip: "Show me without guessing",
  again: "Ask me again",
  picked: "You picked",
  linked: "Picked where this link was copied:",
  quoted,
  place: (letter: string, where: string) => `Report ${letter}, ${where}`,
  sides,
  /** One report's words are shown; how many others have the same. */
  others: {
    all: (others: number) =>
      others === 1 ? "Yes, the other one does" : others === 2 ? "Both do" : `All ${numberWord(others)} do`,
    some: (others: number) => (others === 2 ? "Only one does" : "Some do"),
    none: (others: number) => (others === 1 ? "No, the other one does not" : "None does"),
    says: (same: number, others: number) => `${ofOthers(same, others)}.`,
  },
  /** In how many reports something stands. */
  share: {
    answers: { all: "In all", most: "In more than half", few: "In half or fewer", none: "In none" },
    found: (thing: string, reports: number) =>
      `${thing}: in how many of the ${numberWord(reports)} reports did we find something on it?`,
    foundSays: (having: readonly string[], lacking: readonly string[]) =>
      having.length === 0
        ? "We found it in none of them."
        : `We found it in ${joined(having)}${lacking.length === 0 ? "" : `, and not in ${joined(lacking)}`}.`,
  },
};

export const askStrings = part("asks", english);
