import { editable } from "../../exercises/chosen.js";
import { inlineText } from "../../exercises/plain.js";
import { itemsOf, lessonsWith } from "../../exercises/progress.js";
import type { Exercise, ExerciseSet } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { workbench } from "../../strings/workbench.js";
import { MOST_OWN_QUESTIONS, type OwnQuestion } from "../../exercises/own.js";
import { exerciseOf, newQuestion } from "../../exercises/ownQuestions.js";
import { moved, questionsOf, reword, rewordOption, wordsOfQuestion } from "../../workbench/questions.js";
import { MOST_PROMPT_CHARACTERS, type Work } from "../../workbench/work.js";
import { type Child, builder, button } from "../dom.js";
import { practiceOf } from "../exercises/context.js";
import { exerciseRun } from "../exercises/run.js";
import { problemNotice } from "../exercises/work.js";
import { lessonIcon } from "../icons.js";
import type { Lesson } from "../lesson/data.js";
import { nameOf, ownFields } from "./ownQuestion.js";
import { type Bench, newId } from "./state.js";

const words = workbench.questions;
const MOST = String(MOST_PROMPT_CHARACTERS);

/** Where the list of questions is unfolded; it stays so while the work changes. */
const unfolded = new WeakSet<Bench>();

/** The question whose words were looked at last: its fields stay open. */
const lookedAt = new WeakMap<Bench, string>();

/** Where a question was just begun: its first field is typed into next. */
const begun = new WeakSet<Bench>();

/** The questions on the work, to be answered; the teacher chooses, rewords, orders and adds some, for the one file too. */
export function questions(bench: Bench, lesson: Lesson): HTMLElement {
  const h = builder(lesson.document);
  const { work } = bench;
  const { all, undecided, set } = questionsOf(work, bench.built);
  const ids = all.map(({ id }) => id);
  const unfinished = work.own.filter((one) => exerciseOf(one) === null);
  const list = h(
    "details",
    { class: "choose-questions" },
    h("summary", {}, words.choose(set.exercises.length, all.length)),
    all.length === 0 ? h("p", {}, words.none) : h("p", { class: "caption" }, words.hint),
    h(
      "ul",
      {},
      ...all.map((one) => h("li", {}, h("div", { class: "question-line" }, choice(one), ...order(one)), fields(one))),
      ...unfinished.map((one) => h("li", {}, ownPart(one))),
    ),
    work.own.length < MOST_OWN_QUESTIONS ? button(h, words.write, "secondary", begin) : h("p", {}, words.own.tooMany),
  );
  list.toggleAttribute("open", unfolded.has(bench));
  list.addEventListener("toggle", () => {
    if (list.hasAttribute("open")) unfolded.add(bench);
    else unfolded.delete(bench);
  });
  // Once the list stands in the page.
  if (begun.delete(bench)) queueMicrotask(() => list.querySelector<HTMLElement>(".reword[open] textarea")?.focus());
  return h("div", {}, list, h("div", { class: "exercise-step" }, ...answering(lesson, set)));

  function begin(): void {
    const question = newQuestion(newId());
    lookedAt.set(bench, question.id);
    begun.add(bench);
    bench.change({ ...bench.work, own: [...bench.work.own, question] });
  }

  function choice({ id, lesson: dimension, title }: Exercise): HTMLElement {
    const box = h("input", { type: "checkbox", checked: !work.leftOut.includes(id) });
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

  /** The ways up and down; at an end of the list one of them leads nowhere. */
  function order({ id, title }: Exercise): HTMLElement[] {
    const way = (by: -1 | 1, sign: string, name: string): HTMLElement => {
      const step = button(h, sign, "link", () => {
        bench.change(moved(bench.work, ids, id, by));
      });
      step.setAttribute("aria-label", name);
      step.toggleAttribute("disabled", moved(work, ids, id, by) === work);
      return step;
    };
    return [way(-1, "↑", words.up(title)), way(1, "↓", words.down(title))];
  }

  function fields(exercise: Exercise): HTMLElement {
    const own = work.own.find(({ id }) => id === exercise.id);
    return own === undefined ? wording(exercise) : ownPart(own);
  }

  function ownPart(question: OwnQuestion): HTMLElement {
    const isAsked = ids.includes(question.id);
    const parts = ownFields(question, {
      document: lesson.document,
      confirm: (sure) => lesson.window.confirm(sure),
      onChange: (next) => {
        const change = (one: OwnQuestion): OwnQuestion[] =>
          one.id !== question.id ? [one] : next === null ? [] : [next];
        bench.change({ ...bench.work, own: bench.work.own.flatMap(change) });
      },
    });
    return fold(question.id, isAsked ? words.own.edit : nameOf(question), ...parts);
  }

  /** The question's words and its options' in fields; emptied, they are the made ones again. */
  function wording(exercise: Exercise): HTMLElement {
    const { id, title } = exercise;
    const put = (was: string, now: string, change: (work: Work) => Work): void => {
      if (now !== was) bench.change(change(bench.work));
    };
    const field = h("textarea", { rows: "2", maxlength: MOST, "aria-label": words.ask(title) });
    field.value = wordsOfQuestion(exercise);
    field.addEventListener("change", () => {
      put(wordsOfQuestion(exercise), field.value, (old) => reword(old, id, field.value));
    });
    const key = exercise.type === "choice" || exercise.type === "multiple" ? exercise.key.options : [];
    const rows = editable(exercise).map(({ id: option, text }, i) => {
      const was = inlineText(text);
      const line = h("input", { type: "text", value: was, maxlength: MOST, "aria-label": words.option(i + 1, title) });
      line.addEventListener("change", () => {
        put(was, line.value, (old) => rewordOption(old, id, option, line.value));
      });
      const mark = key.includes(option) ? words.isRight : words.isWrong;
      return h("li", {}, line, h("span", { class: "caption" }, exercise.predict ? "" : mark));
    });
    return fold(id, words.reword, field, rows.length > 0 && h("ul", { class: "option-words" }, ...rows));
  }

  function fold(id: string, name: string, ...parts: Child[]): HTMLElement {
    const part = h("details", { class: "reword" }, h("summary", {}, name), ...parts);
    part.toggleAttribute("open", lookedAt.get(bench) === id);
    part.addEventListener("toggle", () => {
      if (part.hasAttribute("open")) lookedAt.set(bench, id);
      else if (lookedAt.get(bench) === id) lookedAt.delete(bench);
    });
    return part;
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
