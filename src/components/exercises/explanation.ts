import { partsOf } from "../../exercises/grade.js";
import type { Evidence, Exercise, Feedback, Graded, PartResult, Progress } from "../../exercises/types.js";
import type { Inline } from "../../prose/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder, type Child } from "../dom.js";
import { lessonFor, line, texts, type Practice } from "./context.js";
import { evidenceList } from "./evidence.js";
import { reveal } from "./reveal.js";
import { answerLine, partsRight } from "./verdicts.js";

const words = exerciseStrings.said;

type Answered = Exclude<Progress, { state: "unanswered" }>;

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
    ...(isOver ? (reveal(practice, exercise) ?? []) : []),
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

function opening(exercise: Exercise, { state, graded }: Answered): string {
  if (state === "right") return words.right;
  if (state === "shown") return words.shown;
  if (state === "done") return exercise.predict ? words.prediction : words.own;
  if (graded.outcome === "wrong")
    return graded.parts.length > 0 && exercise.type !== "choice" ? words.wrongMany : words.wrong;
  const share = partsRight(exercise, graded.parts);
  return share === null ? words.partlyMissing : words.partly(share.right, share.all);
}

/** Feedback, and what it is about where an answer has several parts. */
interface Saying {
  about: readonly Inline[] | null;
  feedback: Feedback;
}

function sayings(exercise: Exercise, { state, graded }: Answered): Saying[] {
  if (exercise.type === "choice") return choiceSayings(exercise.key.options, exercise, state, graded);
  if (graded.parts.length === 0) {
    if (state === "shown" && (exercise.type === "number" || exercise.type === "repair")) {
      return [{ about: null, feedback: exercise.right }];
    }
    return graded.feedback.map((feedback) => ({ about: null, feedback }));
  }
  return distinct(graded.parts.filter((part) => isSaid(part, state)).map((part) => about(exercise, part)));
}

function choiceSayings(key: readonly string[], exercise: Exercise, state: Answered["state"], graded: Graded): Saying[] {
  const asSaying = ({ feedback }: PartResult): Saying => ({ about: null, feedback });
  if (state === "shown") return graded.parts.filter(({ id }) => key.includes(id)).map(asSaying);
  const chosen = graded.parts.filter((part) => part.chosen);
  const isOther = exercise.predict && !chosen.some(({ id }) => key.includes(id));
  const supported = isOther ? graded.parts.filter(({ id }) => key.includes(id)) : [];
  return [...chosen, ...supported].map(asSaying);
}

/** While a try is left, only what was chosen and is wrong is spoken about; then all that was chosen or missed. */
function isSaid({ outcome, chosen }: PartResult, state: Answered["state"]): boolean {
  if (state === "again") return outcome === "wrong";
  return chosen || outcome === "missed" || outcome === "either";
}

function about(exercise: Exercise, part: PartResult): Saying {
  const named = partsOf(exercise).find(({ id }) => id === part.id) as { text?: readonly Inline[] | string } | undefined;
  const text = named?.text;
  const printed =
    typeof text === "string" && exercise.type === "mark"
      ? [{ kind: "printed" as const, report_id: exercise.report_id, text }]
      : text;
  return { about: typeof printed === "string" || printed === undefined ? null : printed, feedback: part.feedback };
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
  const own = said.flatMap(({ feedback }) => feedback.evidence);
  const all = own.some(({ kind }) => kind === "words") ? own : [...own, ...key.evidence];
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
