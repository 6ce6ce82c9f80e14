import { codeItStrings } from "../../strings/codeIt.js";
import type { Frame } from "../../coding/types.js";
import { NONE } from "./units.js";

const words = codeItStrings.quiz;

/** A question on the codebook, with an explanation of every option. */
export interface Question {
  id: string;
  text: string;
  options: { id: string; label: string; isRight: boolean; why: string }[];
}

/** Two or three questions from the codebook: where a word belongs, where another one does, and what has no word. */
export function questionsOf(frames: readonly Frame[]): Question[] {
  const withTerms = frames.filter(({ terms }) => terms.length > 0);
  const asked = [withTerms[0], withTerms.length > 1 ? withTerms.at(-1) : undefined].filter(
    (frame) => frame !== undefined,
  );
  // Not the first term of a frame: it often says the frame's name.
  const byTerm = asked.map((frame, i): Question => {
    const term = ownTerms(frame, frames).at(-1) ?? frame.terms.at(-1)!;
    return {
      id: `term-${i + 1}`,
      text: words.term(term),
      options: [
        ...frames.map(({ id, label, terms }) => ({
          id,
          label,
          isRight: terms.includes(term),
          why: terms.includes(term) ? words.listed(term, label) : words.notListed(term, label, terms),
        })),
        { id: NONE, label: codeItStrings.none, isRight: false, why: words.notNone(frame.label) },
      ],
    };
  });
  if (withTerms.length === 0) return byTerm;
  const nothing: Question = {
    id: "nothing",
    text: words.nothing,
    options: [
      ...frames.map(({ id, label }) => ({ id, label, isRight: false, why: words.nothingWrong(label) })),
      { id: NONE, label: codeItStrings.none, isRight: true, why: words.nothingRight },
    ],
  };
  return [...byTerm, nothing];
}

/** Terms that no other frame lists. */
function ownTerms(frame: Frame, frames: readonly Frame[]): string[] {
  return frame.terms.filter((term) => frames.every((other) => other === frame || !other.terms.includes(term)));
}
