import { itemsOf, lessonsWith } from "../../exercises/progress.js";
import type { Exercise, ExerciseSet } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { workbench } from "../../strings/workbench.js";
import { questionsOf, reword, wordsOfQuestion } from "../../workbench/questions.js";
import { MOST_PROMPT_CHARACTERS } from "../../workbench/work.js";
import { builder } from "../dom.js";
import { practiceOf } from "../exercises/context.js";
import { exerciseRun } from "../exercises/run.js";
import { problemNotice } from "../exercises/work.js";
import { lessonIcon } from "../icons.js";
import type { Lesson } from "../lesson/data.js";
import type { Bench } from "./state.js";

const words = workbench.questions;

/** Where the list of questions is unfolded; it stays so while the work changes. */
const unfolded = new WeakSet<Bench>();

/** The question whose words were changed last: its field stays open. */
const reworded = new WeakMap<Bench, string>();

/** The questions on the work, to be answered; the teacher leaves some out, for the one file too. */
export function questions(bench: Bench, lesson: Lesson): HTMLElement {
  const h = builder(lesson.document);
  const { all, undecided, set } = questionsOf(bench.work, bench.built);
  if (all.length === 0) return h("p", {}, words.none);
  const list = h(
    "details",
    { class: "choose-questions" },
    h("summary", {}, words.choose(set.exercises.length, all.length)),
    h("p", { class: "caption" }, words.hint),
    h("ul", {}, ...all.map((one) => h("li", {}, choice(one), wording(one)))),
  );
  list.toggleAttribute("open", unfolded.has(bench));
  list.addEventListener("toggle", () => {
    if (list.hasAttribute("open")) unfolded.add(bench);
    else unfolded.delete(bench);
  });
  return h("div", {}, list, h("div", { class: "exercise-step" }, ...answering(lesson, set)));

  function choice({ id, lesson: dimension, title }: Exercise): HTMLElement {
    const box = h("input", { type: "checkbox", checked: !bench.work.leftOut.includes(id) });
    box.addEventListener("change", () => {
      const others = bench.work.leftOut.filter((one) => one !== id);
      bench.change({ ...bench.work, leftOut: box.checked ? others : [...others, id] });
    });
    const waits = undecided.some((one) => one.id === id);
    return h(
      "label",
      { class: "choice" },
      box,
      lessonIcon(dimension, { document: lesson.document }),
      h("span", {}, title, waits && h("span", { class: "caption" }, ` ${words.waits}`)),
    );
  }

  /** The question's words in a field; emptied, they are the made ones again. */
  function wording(exercise: Exercise): HTMLElement {
    const { id, title } = exercise;
    const field = h("textarea", {
      rows: "2",
      maxlength: String(MOST_PROMPT_CHARACTERS),
      "aria-label": words.ask(title),
      onchange: () => {
        reworded.set(bench, id);
        const asked = field.value === wordsOfQuestion(exercise) ? bench.work : reword(bench.work, id, field.value);
        if (asked !== bench.work) bench.change(asked);
      },
    });
    field.value = wordsOfQuestion(exercise);
    const fold = h("details", { class: "reword" }, h("summary", {}, words.reword), field);
    fold.toggleAttribute("open", reworded.get(bench) === id);
    return fold;
  }
}

/** The exercises in groups, a lesson each. */
function answering(lesson: Lesson, set: ExerciseSet): HTMLElement[] {
  const practice = practiceOf(lesson, set);
  const problem = problemNotice(practice);
  const groups = lessonsWith(set.exercises).map((dimension) => ({
    title: strings.dimensions[dimension],
    items: itemsOf(
      set.exercises.filter((one) => one.lesson === dimension),
      dimension,
    ),
  }));
  return [problem.element, exerciseRun(practice, groups, problem.refresh).element];
}
