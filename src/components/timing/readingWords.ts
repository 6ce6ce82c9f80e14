import type { Claim } from "../../coding/types.js";
import type { Reading } from "../../findings/timing/readings.js";
import { timingStrings as words } from "../../strings/timing.js";
import { parseLength } from "../../values/words/typed.js";
import type { Child } from "../dom.js";
import { outletColour } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { printed } from "../lesson/evidence.js";

/** A stretch of the words, whether a reading takes it as one, and whether it needs a comma behind it that is not printed. */
interface Phrase {
  text: string;
  isOne: boolean;
  hasComma: boolean;
}

/** How a reading takes words apart that can be read in several ways; as one stretch that is not marked where that is not plain. */
export function phrasesOf(text: string, { sense, minutes }: Pick<Reading, "sense" | "minutes">): Phrase[] {
  const phrase = (piece: string, isOne: boolean, hasComma = false): Phrase => ({ text: piece, isOne, hasComma });
  // What is over or under a plan needs the plan's words: all of them together.
  if (sense !== "") return [phrase(text, sense === "over" || sense === "under")];
  const found = stretchOf(text, minutes);
  if (found === null) return [phrase(text, false)];
  const [from, to] = found;
  const rest = text.slice(to);
  const and = /^\s+and\s+/.exec(rest)?.[0] ?? "";
  const further = rest.slice(and.length);
  const phrases = [
    phrase(text.slice(0, from), false),
    phrase(text.slice(from, to), true, and === "" && /^\s+\S/.test(rest)),
    phrase(and, false),
    phrase(further, and !== ""),
  ];
  return phrases.filter((one) => one.text !== "");
}

/** The shortest stretch of whole words that is a length of so many minutes. */
function stretchOf(text: string, minutes: number): [from: number, to: number] | null {
  const all = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((word) => [word.index, word.index + word[0].length] as const);
  for (let size = 1; size <= all.length; size++)
    for (let i = 0; i + size <= all.length; i++) {
      const [from, to] = [all[i]![0], all[i + size - 1]![1]];
      if (lengthOf(text.slice(from, to)) === minutes) return [from, to];
    }
  return null;
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** Minutes of a length in a report's words: "an hour and 40 minutes", "two hours". */
function lengthOf(printedWords: string): number | null {
  if (!/\p{L}$/u.test(printedWords)) return null;
  const digits = printedWords
    .toLowerCase()
    .replace(/[a-z]+/g, (word) => (/^an?$/.test(word) ? "1" : String(NUMBERS.indexOf(word) + 1 || word)));
  return parseLength(digits);
}

/** The words of a reading; what it takes together is underlined, and a comma that it needs stands in a dashed box. */
export function readingWords(lesson: Lesson, claim: Claim, reading: Reading): HTMLElement {
  const { h } = lesson;
  const { order } = sign(lesson.data, claim.report_id);
  const line = claim.reading === "likeliest" ? " is-likelier" : "";
  const pieces = phrasesOf(claim.text, reading).flatMap(({ text, isOne, hasComma }): Child[] => {
    const piece = printed(h, { ...claim, text });
    if (isOne) piece.classList.add("is-one");
    const comma = h("ins", { title: words.length.readings.comma }, ",");
    return hasComma ? [piece, comma] : [piece];
  });
  return h("p", { class: `reading-phrases${line}`, style: `--outlet: ${outletColour(order)}` }, ...pieces);
}

/** Whether a reading needs a comma that its report does not print. */
export function needsComma(claim: Claim, reading: Reading): boolean {
  return phrasesOf(claim.text, reading).some(({ hasComma }) => hasComma);
}
