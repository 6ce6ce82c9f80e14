import type { Cue } from "../parser/index.js";

/** Who "agreed with an assessment that …" repeats somebody else's words: their author is not given. */
const AGREEING = /^(?:agree|agrees|agreed|agreeing|concur|concurs|concurred|concurring)$/iu;

/** Whether the words were chosen by somebody else than the source, who only agrees with them. */
export function isAgreedWith(text: string, cue: Pick<Cue, "text" | "end"> | null, start: number): boolean {
  if (cue === null || cue.end > start || !AGREEING.test(cue.text)) return false;
  return /^\s+with\s/iu.test(text.slice(cue.end, Math.min(start, cue.end + 20)));
}
