import { itemsOf, lessonsWith } from "../../exercises/progress.js";
import type { Exercise, ExerciseSet } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { workbench } from "../../strings/workbench.js";
import { questionsOf } from "../../workbench/work.js";
import { builder } from "../dom.js";
import { lessonIcon } from "../icons.js";
import type { Lesson } from "../lesson/data.js";
import type { Bench } from "./state.js";

const words = workbench.questions;

/** Where the list of questions is unfolded; it stays so while the work changes. */
const unfolded = new WeakSet<Bench>();

/** The questions on the work, to be answered; the teacher leaves some out, for the one file too. */
export function questions(bench: Bench, lesson: Lesson): HTMLElement {
  const h = builder(lesson.document);
  const { all, set } = questionsOf(bench.work, bench.built);
  if (all.length === 0) return h("p", {}, words.none);
  const list = h(
    "details",
    { class: "choose-questions" },
    h("summary", {}, words.choose(set.exercises.length, all.length)),
    h("p", { class: "caption" }, words.hint),
    h("ul", {}, ...all.map((one) => h("li", {}, choice(one)))),
  );
  list.toggleAttribute("open", unfolded.has(bench));
  list.addEventListener("toggle", () => {
    if (list.hasAttribute("open")) unfolded.add(bench);
    else unfolded.delete(bench);
  });
  const place = h("div", { class: "exercise-step" }, strings.lesson.check.loading);
  void fill(place, lesson, set);
  return h("div", {}, list, place);

  function choice({ id, lesson: dimension, title }: Exercise): HTMLElement {
    const box = h("input", { type: "checkbox", checked: !bench.work.leftOut.includes(id) });
    box.addEventListener("change", () => {
      const others = bench.work.leftOut.filter((one) => one !== id);
      bench.change({ ...bench.work, leftOut: box.checked ? others : [...others, id] });
    });
    return h("label", { class: "choice" }, box, lessonIcon(dimension, { document: lesson.document }), title);
  }
}

/** What shows questions is loaded when they are asked for. */
async function fill(place: HTMLElement, lesson: Lesson, set: ExerciseSet): Promise<void> {
  const h = builder(lesson.document);
  try {
    const [{ practiceOf }, { exerciseRun }, { problemNotice }] = await Promise.all([
      import("../exercises/context.js"),
      import("../exercises/run.js"),
      import("../exercises/work.js"),
    ]);
    const practice = practiceOf(lesson, set);
    const problem = problemNotice(practice);
    const groups = lessonsWith(set.exercises).map((dimension) => ({
      title: strings.dimensions[dimension],
      items: itemsOf(
        set.exercises.filter((one) => one.lesson === dimension),
        dimension,
      ),
    }));
    place.replaceChildren(problem.element, exerciseRun(practice, groups, problem.refresh).element);
  } catch (error) {
    place.replaceChildren(h("p", { role: "alert" }, strings.lesson.check.failed));
    throw error;
  }
}
