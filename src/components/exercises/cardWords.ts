import type { Exercise, Progress } from "../../exercises/types.js";
import { exerciseStrings } from "../../strings/exercises.js";

const words = exerciseStrings.card;

/** What stands in a card's head about its tries. @param isHeld whether a teacher holds the answers back */
export function triesText(exercise: Exercise, { state, answers }: Progress, isHeld: boolean): string {
  if (isHeld) return words.held;
  if (exercise.predict) return words.prediction;
  if (exercise.key.basis === "none") return words.own;
  if (state === "right") return words.solvedAt(answers.length);
  return words.tries(state === "shown" ? 0 : 2 - answers.length, state === "unanswered");
}

/** The name of the button that takes an answer. */
export function checkName(exercise: Exercise, isHeld: boolean): string {
  if (isHeld) return words.keep;
  if (exercise.predict) return words.lock;
  return "checklist" in exercise ? words.done : words.check;
}
