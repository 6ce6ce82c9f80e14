import { grade } from "./grade.js";
import { kindOf } from "./kinds/index.js";
import { type Answer, type Exercise, MOST_TRIES, type Progress } from "./types.js";

/** Where a student stands after answers to an exercise, given one after the other. */
export function progressOf(exercise: Exercise, answers: readonly Answer[]): Progress {
  return answers.reduce<Progress>((progress, answer) => answered(progress, exercise, answer), {
    state: "unanswered",
    answers: [],
  });
}

/**
 * What an answer makes of where a student stands. Right, or unmarked: it is over. Wrong, partly right, or a word that
 * nobody foresaw: another try is left, until the answer is shown. What is over stays as it is.
 */
export function answered(progress: Progress, exercise: Exercise, answer: Answer): Progress {
  if (progress.state !== "unanswered" && progress.state !== "again") return progress;
  const answers = [...progress.answers, answer];
  const graded = grade(exercise, answer);
  const triesLeft = Math.max(0, MOST_TRIES - answers.length);
  if (graded.outcome === "unmarked" && graded.isUnforeseen !== true)
    return { state: "done", answers, graded, triesLeft: 0 };
  if (graded.outcome === "right") return { state: "right", answers, graded, triesLeft };
  return { state: triesLeft > 0 ? "again" : "shown", answers, graded, triesLeft };
}

/** What a second try begins with: what was right stays, what was wrong has to be given anew. */
export function startOfRetry(exercise: Exercise, progress: Progress): Answer | null {
  const last = progress.answers.at(-1);
  if (last === undefined || progress.state === "unanswered") return null;
  const wrong = progress.graded.parts.filter(({ outcome }) => outcome === "wrong").map(({ id }) => id);
  return kindOf(exercise).retry(last, (id) => !wrong.includes(id));
}
