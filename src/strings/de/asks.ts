import type { askStrings, Side } from "../asks.js";
import type { Translation } from "../language.js";
import { allOf, capital, joined, numberWord } from "./words.js";

const sides = (all: readonly Side[]): string =>
  `${all.map(([letters, value]) => `${joined(letters)}: ${value}`).join("; ")}.`;
const quoted = (words: string): string => `„${words}“`;
/** Other reports with their verb: "vier andere Berichte nennen". */
export const otherReports = (n: number, verb: readonly [one: string, many: string]): string =>
  n === 1 ? `Ein anderer Bericht ${verb[0]}` : `${capital(numberWord(n))} andere Berichte ${verb[1]}`;

/** "Keiner der anderen vier", "einer von ihnen". */
const ofOthers = (n: number, of: number): string => {
  if (of === 1) return n === 1 ? "Ja, der andere auch" : "Nein, der andere nicht";
  if (n === 0) return `Keiner der anderen ${numberWord(of)}`;
  if (n === of) return capital(allOf(n));
  return `${n === 1 ? "Einer" : capital(numberWord(n))} der anderen ${numberWord(of)}`;
};

/** What each step asks before it shows anything, in German. */
export const asks: Translation<typeof askStrings> = {
  noMark: "Entscheide dich zuerst. Dafür gibt es keine Noten.",
  skip: "Ohne zu raten zeigen",
  again: "Noch einmal fragen",
  picked: "Deine Wahl:",
  linked: "Gewählt, als dieser Link kopiert wurde:",
  quoted,
  place: (letter, where) => `Bericht ${letter}, ${where}`,
  sides,
  others: {
    all: (n) => (n === 1 ? "Ja, der andere auch" : n === 2 ? "Beide" : `Alle ${numberWord(n)}`),
    some: (n) => (n === 2 ? "Nur einer" : "Einige"),
    none: (n) => (n === 1 ? "Nein, der andere nicht" : "Keiner"),
    says: (same, of) => `${ofOthers(same, of)}.`,
  },
  share: {
    answers: { all: "In allen", most: "In mehr als der Hälfte", few: "In der Hälfte oder weniger", none: "In keinem" },
    found: (thing, reports) =>
      `${thing}: In wie vielen der ${numberWord(reports)} Berichte haben wir etwas dazu gefunden?`,
    foundSays: (having, lacking) =>
      having.length === 0
        ? "Wir haben es in keinem gefunden."
        : `Gefunden haben wir es in ${joined(having)}${lacking.length === 0 ? "" : `, nicht in ${joined(lacking)}`}.`,
  },
};
