import type { Exercise, ExerciseSet } from "../../exercises/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { presentStrings as words } from "../../strings/present.js";
import { builder, button } from "../dom.js";
import { togetherOf } from "../exercises/context.js";
import { exercisePicker } from "../handouts/picker.js";
import { lessonOf, type LessonData } from "../lesson/data.js";
import { slideOf, type Slide } from "./slide.js";

/** The key of the page's address that keeps the question shown, so that a reload or a link comes back to it. */
const QUESTION = "question";

/**
 * For the front of the class: one question in large type, its answer on a key. Steps forward are those of a presenter's
 * remote: the answer first, then the next question.
 */
export function presentPage(data: LessonData, set: ExerciseSet, window: Window): HTMLElement {
  const lesson = lessonOf(data, "timing", window, "present");
  const { document, state } = lesson;
  const h = builder(document);
  if (set.exercises.length === 0) return h("p", {}, exerciseStrings.noneAtAll);
  const practice = togetherOf(lesson, set);

  const place = h("div", { class: "present-place" });
  const back = button(h, words.back, "secondary", () => {
    go(-1);
  });
  const show = button(h, words.show, "primary", () => {
    toggle();
  });
  const next = button(h, words.next, "secondary", () => {
    go(1);
  });
  const full = button(h, words.full, "secondary", () => {
    // Where a browser refuses, the page stays as it is.
    void stage.requestFullscreen().catch(() => undefined);
  });
  full.hidden = !document.fullscreenEnabled;
  const stage = h(
    "section",
    { class: "present-stage", "aria-label": words.stage },
    place,
    h("div", { class: "present-actions" }, back, show, next, full),
  );
  /** By exercise, so that going to another and back loses no count. */
  const counts = new Map<string, Map<string, number>>();
  let shown: readonly Exercise[] = [];
  let current = state.get(QUESTION) ?? "";
  let slide: Slide | null = null;
  const picker = exercisePicker(set, document, () => {
    shown = picker.chosen();
    draw(indexOf(current));
  });

  function indexOf(id: string): number {
    return Math.max(
      0,
      shown.findIndex((exercise) => exercise.id === id),
    );
  }

  function draw(index: number): void {
    const exercise = shown[index];
    current = exercise?.id ?? "";
    state.set(QUESTION, exercise?.id ?? null);
    slide = exercise === undefined ? null : slideAt(exercise, index);
    place.replaceChildren(slide?.element ?? h("p", {}, words.none));
    back.disabled = index === 0;
    next.disabled = index >= shown.length - 1;
    show.disabled = slide === null;
    show.textContent = words.show;
  }

  function slideAt(exercise: Exercise, index: number): Slide {
    const counted = counts.get(exercise.id) ?? new Map<string, number>();
    counts.set(exercise.id, counted);
    return slideOf(practice, exercise, `present-${index}`, words.position(index + 1, shown.length), counted);
  }

  function go(by: 1 | -1): void {
    const index = indexOf(current) + by;
    if (index < 0 || index >= shown.length) return;
    draw(index);
    slide?.focus();
  }

  function toggle(): void {
    slide?.show(!slide.isShown);
    show.textContent = slide?.isShown ? words.hide : words.show;
    if (slide?.isShown) bringUp(slide.answer, window);
  }

  document.addEventListener("keydown", (event) => {
    const step = stepOf(event);
    if (step === 0 || slide === null || !stage.isConnected) return;
    event.preventDefault();
    if (step === 1 && !slide.isShown) toggle();
    else go(step);
  });

  const chosen = picker.chosen();
  // A link may lead to a question outside the path that is chosen at first.
  const isElsewhere = set.exercises.some(({ id }) => id === current) && !chosen.some(({ id }) => id === current);
  shown = isElsewhere ? set.exercises : chosen;
  draw(indexOf(current));
  return h(
    "div",
    { class: "present" },
    h(
      "details",
      { class: "present-choose" },
      h("summary", {}, words.choose),
      picker.element,
      h("p", { class: "caption" }, words.kept),
    ),
    h("p", { class: "caption present-keys" }, words.keys),
    stage,
  );
}

/** Scrolls to an answer of which not all is in sight. */
function bringUp(answer: HTMLElement, window: Window): void {
  if (answer.getBoundingClientRect().bottom > window.innerHeight) answer.scrollIntoView({ block: "start" });
}

/** Fields in which the arrows have their own meaning; in those for text and values, so have the page keys. */
const ARROWS = "input, select, textarea, summary, [role=slider], [role=radiogroup] *, [contenteditable]";
const PAGES = "input:not([type=radio], [type=checkbox]), select, textarea, [role=slider], [contenteditable]";

/** One step on or back, as a remote or a keyboard asks for it; 0 for any other key, and inside fields. */
function stepOf(event: KeyboardEvent): 1 | -1 | 0 {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
  const target = event.target as Element | null;
  const isIn = (fields: string): boolean => target?.closest(fields) != null;
  if (event.key === "PageDown" || event.key === "PageUp") {
    if (isIn(PAGES)) return 0;
    return event.key === "PageDown" ? 1 : -1;
  }
  if ((event.key !== "ArrowRight" && event.key !== "ArrowLeft") || isIn(ARROWS)) return 0;
  return event.key === "ArrowRight" ? 1 : -1;
}
