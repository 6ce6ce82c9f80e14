import { keyInWords } from "../../exercises/answers.js";
import { partsOf } from "../../exercises/grade.js";
import { hasTrait } from "../../exercises/kinds/index.js";
import type { Evidence, Exercise, Feedback, PartResult } from "../../exercises/types.js";
import type { Inline } from "../../prose/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder, type Child } from "../dom.js";
import { lessonFor, line, texts, type Practice } from "./context.js";
import { evidenceList } from "./evidence.js";
import { pageKindOf } from "./kinds/index.js";
import type { Answered } from "./kinds/verdict.js";

const words = exerciseStrings.said;

/** What is said after an answer: about the answer, never more than the state allows. */
export function explanation(practice: Practice, exercise: Exercise, progress: Answered): Child[] {
  const { lesson } = practice;
  const h = builder(lesson.document);
  const isOver = progress.state !== "again";
  const answer = progress.state === "shown" ? answerLine(exercise) : "";
  const said = sayings(exercise, progress);
  const evidence = isOver ? evidenceOf(exercise, said) : [];
  return [
    h("p", { class: "said" }, h("strong", {}, opening(exercise, progress)), answer !== "" && ` ${answer}`),
    ...sayingsAsText(practice, said),
    ...(isOver ? (pageKindOf(exercise).reveal?.(practice, exercise) ?? []) : []),
    !isOver && toCompare(practice, exercise, progress),
    isOver && evidenceList(lessonFor(practice, exercise), evidence),
    ...(isOver ? compare(practice, exercise) : []),
    ...(isOver ? texts(practice, exercise.after) : []),
    !isOver &&
      exercise.hint.length > 0 &&
      h(
        "div",
        { class: "hint" },
        h("p", { class: "hint-title" }, exerciseStrings.card.hint),
        ...texts(practice, exercise.hint),
      ),
  ];
}

/** A word that nobody foresaw is not called wrong: the sentences of the other reports stand beside it. */
function toCompare(practice: Practice, exercise: Exercise, { graded }: Answered): Child {
  if (graded.isUnforeseen !== true || !("others" in exercise)) return null;
  return evidenceList(lessonFor(practice, exercise), exercise.others, false);
}

function opening(exercise: Exercise, { state, graded }: Answered): string {
  if (state === "right") return words.right;
  if (state === "shown") return graded.isUnforeseen === true ? words.unforeseenShown : words.shown;
  if (graded.isUnforeseen === true) return words.unforeseen;
  if (state === "done") return exercise.predict ? words.prediction : words.own;
  const { outcome, parts } = graded;
  if (outcome === "wrong") return parts.length > 0 && !hasTrait(exercise, "one") ? words.wrongMany : words.wrong;
  if (!hasTrait(exercise, "all")) return words.partlyMissing;
  const right = parts.filter((part) => part.outcome === "right" || part.outcome === "either").length;
  return words.partly(right, parts.length);
}

/** How a right answer is told where no part of the card shows it. */
function answerLine(exercise: Exercise): string {
  const key = keyInWords(exercise);
  return partsOf(exercise).length > 0 || key === "" ? "" : words.answerIs(key);
}

/** Feedback, and what it is about where an answer has several parts. */
interface Saying {
  about: readonly Inline[] | null;
  feedback: Feedback;
}

function sayings(exercise: Exercise, { state, graded }: Answered): Saying[] {
  if (graded.parts.length === 0) {
    const said = state === "shown" && "right" in exercise ? [exercise.right] : graded.feedback;
    return said.map((feedback) => ({ about: null, feedback }));
  }
  if (hasTrait(exercise, "one")) return onePart(state, graded.parts).map(({ feedback }) => ({ about: null, feedback }));
  const said = graded.parts.filter((part) => isSaid(part, state));
  return distinct(said.map(({ id, feedback }) => ({ about: about(exercise, id), feedback })));
}

/** Of one choice: what was chosen; once it is over, what should have been. */
function onePart(state: Answered["state"], parts: readonly PartResult[]): PartResult[] {
  const missed = parts.filter(({ outcome }) => outcome === "missed");
  if (state === "shown") return missed;
  return [...parts.filter(({ chosen }) => chosen), ...(state === "done" ? missed : [])];
}

/** While a try is left, only what was chosen and is wrong is spoken about; then all that was chosen or missed. */
function isSaid({ outcome, chosen }: PartResult, state: Answered["state"]): boolean {
  if (state === "again") return outcome === "wrong";
  return chosen || outcome === "missed" || outcome === "either";
}

function about(exercise: Exercise, part: string): readonly Inline[] | null {
  const named = partsOf(exercise).find(({ id }) => id === part);
  if (typeof named?.text !== "string") return named?.text ?? null;
  return [{ kind: "printed", report_id: named.report_id, text: named.text }];
}

/** What is said about several parts in the same words is said once. */
function distinct(said: readonly Saying[]): Saying[] {
  const text = ({ feedback }: Saying): string => JSON.stringify(feedback.blocks);
  return said.filter((one, i) => said.findIndex((other) => text(other) === text(one)) === i);
}

function sayingsAsText(practice: Practice, said: readonly Saying[]): HTMLElement[] {
  const h = builder(practice.lesson.document);
  const spoken = said.filter(({ feedback }) => feedback.blocks.length > 0);
  if (spoken.every(({ about }) => about === null)) {
    return spoken.flatMap(({ feedback }) => texts(practice, feedback.blocks));
  }
  const items = spoken.map(({ about, feedback }) =>
    h("li", {}, about && h("p", { class: "about" }, ...line(practice, about)), ...texts(practice, feedback.blocks)),
  );
  return [h("ul", { class: "sayings" }, ...items)];
}

/** The evidence of what is said, each once; where it has none, the key's. */
function evidenceOf({ key }: Exercise, said: readonly Saying[]): Evidence[] {
  const saidEvidence = said.flatMap(({ feedback }) => feedback.evidence);
  const all = saidEvidence.some(({ kind }) => kind === "words") ? saidEvidence : [...saidEvidence, ...key.evidence];
  const name = (row: Evidence): string =>
    row.kind === "words"
      ? `${row.report_id} ${row.start} ${row.end}`
      : `${row.report_id} ${row.item} ${row.terms.join()}`;
  return all.filter((row, i) => all.findIndex((other) => name(other) === name(row)) === i);
}

/** What a student compares free writing with: a model answer and a checklist. */
function compare(practice: Practice, exercise: Exercise): Child[] {
  if (!("checklist" in exercise)) return [];
  const h = builder(practice.lesson.document);
  return [
    exercise.model.length > 0 &&
      h(
        "div",
        { class: "model" },
        h("p", { class: "hint-title" }, exerciseStrings.writing.model),
        ...texts(practice, exercise.model),
      ),
  ];
}
