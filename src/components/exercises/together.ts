import { answerInWords } from "../../exercises/answers.js";
import type { Answer, Exercise } from "../../exercises/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import type { Build, Child } from "../dom.js";

const words = exerciseStrings.together;

/**
 * Two students at one screen: each answers alone while the other looks away, then both answers stand side by side and the
 * two agree on one. Only the one that they agree on is checked and kept.
 */
export interface Together {
  readonly isOn: boolean;
  turn: (isOn: boolean) => void;
  /** Calls back when it is turned on or off, on whichever card. */
  onChange: (listener: () => void) => void;
}

/** Off at first, and the same for all exercises of a page. */
export function together(): Together {
  let isOn = false;
  const listeners: (() => void)[] = [];
  return {
    get isOn() {
      return isOn;
    },
    turn(next) {
      isOn = next;
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

/** Whatever is chosen can be chosen by each alone; a text is written by both. */
export function canBeTwo(exercise: Exercise): boolean {
  return !("checklist" in exercise);
}

/** Whether both have locked in the same. */
export function isSame(exercise: Exercise, [first, second]: readonly Answer[]): boolean {
  if (first === undefined || second === undefined) return false;
  return answerInWords(exercise, first) === answerInWords(exercise, second);
}

/** Whose turn it is, without what the other chose; when both have, what each of them chose. */
export function turnNotice(h: Build, exercise: Exercise, alone: readonly Answer[]): Child[] {
  const [first, second] = alone;
  if (first === undefined) return [h("p", {}, h("strong", {}, words.first), ` ${words.lookAway}`)];
  if (second === undefined) return [h("p", {}, h("strong", {}, words.second), ` ${words.hidden}`)];
  const said = (name: string, answer: Answer): HTMLElement =>
    h("li", {}, h("strong", {}, name), ` ${answerInWords(exercise, answer)}`);
  return [
    h("ul", {}, said(words.firstChose, first), said(words.secondChose, second)),
    h("p", {}, isSame(exercise, alone) ? words.same : words.differ),
  ];
}
