import { findTerms } from "../../coding/terms.js";
import { codeItStrings } from "../../strings/codeIt.js";
import { dateInWords } from "../../strings/dates.js";
import { isDay } from "../../values/days.js";
import type { Coding } from "./context.js";
import { type CodingFile, emptyRound, fresh, type Round } from "./file.js";
import type { Coder } from "./results.js";
import { NONE } from "./units.js";

const words = codeItStrings.compare;

/** With what somebody who codes alone can compare: a second coding of one's own, or the codebook's words. */
export type Other = "codebook" | "self";

/** Whether both rounds have answers. */
export function isCodedTwice({ rounds }: CodingFile): boolean {
  return rounds.length > 1 && rounds.every(({ answers }) => Object.keys(answers).length > 0);
}

/** The two codings that somebody compares alone. */
export function codersAlone({ session: { file }, units, frames }: Coding, other: Other): Coder[] {
  if (other === "self") {
    return file.rounds.map((round, i) => ({
      name: words.youAt(i + 1, dayOf(round)),
      file: { ...file, rounds: [round] },
    }));
  }
  const round = roundByWords(units, frames);
  return [
    { name: words.you, file },
    { name: words.codebook, file: { ...fresh(file), rounds: [round] } },
  ];
}

function dayOf({ day = "" }: Round): string {
  return isDay(day) ? (dateInWords(day) ?? "") : "";
}

/**
 * What the codebook's words alone would choose: the frame of which most words stand in a unit, "none of these" where none
 * of any frame does. Where two frames have as many, it is left open: words cannot decide that.
 */
function roundByWords(units: Coding["units"], frames: Coding["frames"]): Round {
  const round = emptyRound();
  for (const { id, text } of units) {
    const counts = frames.map(({ terms, not }) => findTerms(text, terms, { start: 0, end: text.length }, not).length);
    const most = Math.max(0, ...counts);
    const first = counts.indexOf(most);
    if (most === 0) round.answers[id] = NONE;
    else if (first === counts.lastIndexOf(most)) round.answers[id] = frames[first]!.id;
  }
  return round;
}
