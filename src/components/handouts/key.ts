import { keyInWords } from "../../exercises/answers.js";
import { measureInWords } from "../../values/words/told.js";
import { partsOf } from "../../exercises/grade.js";
import { numberOf } from "../../exercises/numbers.js";
import type { Exercise } from "../../exercises/types.js";
import type { Block } from "../../prose/types.js";
import { handoutsStrings } from "../../strings/handouts.js";
import { builder, type Build, type Child } from "../dom.js";
import { lessonFor, line, texts, type Practice } from "../exercises/context.js";
import { evidenceList } from "../exercises/evidence.js";
import { pageKindOf } from "../exercises/kinds/index.js";
import type { Said } from "../exercises/kinds/kind.js";

const words = handoutsStrings.handout;

/** The key of one exercise, for the teacher: the answer, why, what else is answered, and what to ask. */
export function keyOnPaper(practice: Practice, exercise: Exercise): HTMLElement {
  const h = builder(practice.lesson.document);
  const typed = exercise.key.basis === "typed" && h("p", { class: "task-do" }, words.typed);
  const reads = exercise.key.reads !== "" && h("p", { class: "caption" }, words.reads(exercise.key.reads));
  return h(
    "section",
    { class: "task key" },
    h("h3", {}, words.task(numberOf(practice.set.exercises, exercise), exercise.title)),
    answer(h, exercise),
    ...free(practice, h, exercise),
    typed,
    reads,
    ...why(practice, h, exercise),
    evidenceList(lessonFor(practice, exercise), exercise.key.evidence),
    ...texts(practice, exercise.after),
    ...asked(practice, h, exercise.ask),
  );
}

function answer(h: Build, exercise: Exercise): HTMLElement {
  if ("reveal" in exercise && exercise.predict) {
    const values = [...new Set(exercise.reveal.map(({ value }) => measureInWords(exercise, value)))];
    return h("p", {}, words.prediction, " ", h("b", {}, values.join(", ")));
  }
  const key = keyInWords(exercise);
  return key === "" ? h("p", {}, words.noKey) : h("p", {}, `${words.answer}: `, h("b", {}, key));
}

function free(practice: Practice, h: Build, exercise: Exercise): Child[] {
  if (!("checklist" in exercise)) return [];
  const items = exercise.checklist.map(({ text }) => h("li", {}, ...line(practice, text)));
  return [
    ...texts(practice, exercise.model),
    items.length > 0 && h("p", {}, h("b", {}, words.checklist)),
    items.length > 0 && h("ul", {}, ...items),
  ];
}

/** What is said about each answer: first the right ones, then the others with what may be behind them. */
function why(practice: Practice, h: Build, exercise: Exercise): HTMLElement[] {
  const rows = (pageKindOf(exercise).said?.(exercise) ?? parts(exercise)).filter(
    ({ feedback }) => feedback.blocks.length > 0,
  );
  if (rows.length === 0) return [];
  const items = rows.map(({ about, feedback, misconception }) =>
    h(
      "li",
      {},
      about.length > 0 && h("p", {}, h("b", {}, ...line(practice, about))),
      ...texts(practice, feedback.blocks),
      ...texts(practice, misconception).map((element) => {
        element.classList.add("misconception");
        return element;
      }),
    ),
  );
  return [h("ul", { class: "key-feedback" }, ...items)];
}

function parts(exercise: Exercise): Said[] {
  return partsOf(exercise).map(({ text, feedback, misconception = [] }) => {
    return { about: typeof text === "string" ? [`“${text}”`] : text, feedback, misconception };
  });
}

function asked(practice: Practice, h: Build, ask: readonly Block[]): HTMLElement[] {
  return ask.length === 0 ? [] : [h("p", {}, h("b", {}, words.ask)), ...texts(practice, ask)];
}
