import type { Line } from "./lines.js";
import { isOneSentence } from "./shape.js";

/** Longest first paragraph that can be a dek. */
export const LONGEST_DEK = 260;

const SHORT = 4;

/** What tells whether two paragraphs tell the same: their longer words, cut to six letters so that inflections meet. */
function stems(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

function share(of: Set<string>, others: Set<string>): number {
  let common = 0;
  for (const stem of of) if (others.has(stem)) common++;
  return of.size < SHORT ? 0 : common / of.size;
}

/** Names of two words or more that stand in both texts: "Maria Lopez … Maria Lopez". */
function namesInBoth(dek: string, body: string): number {
  const names = dek.match(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu) ?? [];
  return names.filter((name) => body.includes(name)).length;
}

/**
 * Whether the first paragraph is a dek: one sentence, after which the story begins over. A story names its people in
 * full once; if the next paragraphs name them in full again, or say the first one's words again at greater length, the
 * first one stood apart: "The pool in Elm Street will close after a vote of 7 to 4." / "After a vote of seven to four on
 * Monday night, the council decided to close the pool in Elm Street …".
 */
export function beginsOver(first: Line, next: Line, third: Line | undefined): boolean {
  if (first.text.length > LONGEST_DEK || !isOneSentence(first.text)) return false;
  if (next.text.length < first.text.length * 1.2) return false;
  const told = stems(first.text);
  const again = share(told, stems(next.text));
  const both = third ? `${next.text} ${third.text}` : next.text;
  return again >= 0.5 || (share(told, stems(both)) >= 0.5 && again >= 0.25 && namesInBoth(first.text, both) >= 2);
}
