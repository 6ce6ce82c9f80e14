import type { Answer, Exercise } from "../../../exercises/types.js";
import type { Build, Child } from "../../dom.js";
import type { Practice } from "../context.js";
import type { Verdict } from "../verdicts.js";

/** What an input for an answer is made from. */
export interface InputContext<E extends Exercise = Exercise> {
  practice: Practice;
  exercise: E;
  h: Build;
  document: Document;
  /** Unique on the page; ids of elements begin with it. */
  id: string;
  /** The id of what is asked, for the names of groups. */
  labelledBy: string;
  /** What the input begins with. */
  given: Answer | null;
  /** True where nothing can be changed now. */
  isLocked: boolean;
  verdicts: ReadonlyMap<string, Verdict>;
  /** Options that a second try cannot choose again. */
  barred: ReadonlySet<string>;
  onChange: () => void;
}

/** What a student answers with. */
export interface AnswerInput {
  element: HTMLElement;
  /** Null as long as there is something left to choose or to write. */
  answer: () => Answer | null;
  /** What is there already, where that is more than nothing and less than an answer. */
  begun?: () => Answer | null;
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
