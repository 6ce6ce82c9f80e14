import { readText, textCode } from "../scormBits.js";

/** Free text in answers: what is kept of it, and its code behind that of what is ticked. */

/** Longest free text that is kept of a student. */
export const LONGEST_TEXT = 20_000;

export function textOf(given: unknown): string | null {
  return typeof given === "string" ? given.slice(0, LONGEST_TEXT) : null;
}

/** Between what is ticked and what is written. */
const TEXT = ":";

export function codeOfText(before: string, text: string): string {
  return before + TEXT + textCode(text);
}

/** Reads `codeOfText`; null where it is none. */
export function textOfCode(code: string): { before: string; text: string } | null {
  const at = code.indexOf(TEXT);
  const text = at < 0 ? null : readText(code.slice(at + 1));
  return text === null ? null : { before: code.slice(0, at), text };
}
