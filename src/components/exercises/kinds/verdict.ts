import type { PartResult, Progress } from "../../../exercises/types.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import type { Build, Child } from "../../dom.js";

const words = exerciseStrings.said;

/** An exercise that was answered, whether it may be tried again or not. */
export type Answered = Exclude<Progress, { state: "unanswered" }>;

/** What is said about one option, row, item or unit. Never by colour: by a mark, a line and words. */
export interface Verdict {
  look: "wrong" | "right" | "answer";
  text: string;
}

/** A verdict on each part, where one says something about it. */
export function verdictsBy(
  progress: Answered,
  verdict: (part: PartResult, isOver: boolean) => Verdict | null,
): Map<string, Verdict> {
  const isOver = progress.state !== "again";
  const verdicts = progress.graded.parts.map((part) => [part.id, verdict(part, isOver)] as const);
  return new Map(verdicts.filter((pair): pair is readonly [string, Verdict] => pair[1] !== null));
}

/** Whether a part is right, as far as it may be said. @param supported what the sentences support, where that is known */
export function partVerdict({ outcome, chosen }: PartResult, isOver: boolean, supported = ""): Verdict | null {
  if (outcome === "either") return chosen || isOver ? { look: "right", text: words.yoursEither } : null;
  if (outcome === "right") return chosen ? { look: "right", text: words.partRight } : null;
  if (outcome === "wrong") return { look: "wrong", text: `${words.partWrong} ${supported}`.trim() };
  return isOver ? { look: "answer", text: supported || words.partMissed } : null;
}

/** What is said about a part, with its mark; null where nothing is said. */
export function verdictLine(h: Build, verdict: Verdict | undefined): Child {
  return verdict && h("span", { class: "part-verdict" }, verdict.text);
}

/** ✕, ✓ or a frame: the sign that goes with a verdict. */
export function verdictMark(h: Build, verdict: Verdict | undefined): Child {
  if (verdict === undefined) return null;
  const sign = { wrong: "✕", right: "✓", answer: "→" }[verdict.look];
  return h("span", { class: "verdict-mark", "aria-hidden": "true" }, sign);
}

/** The class of a part by what is said about it. */
export function verdictClass(name: string, verdict: Verdict | undefined): string {
  return verdict === undefined ? name : `${name} is-${verdict.look}`;
}
