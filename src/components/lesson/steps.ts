import { strings } from "../../strings/index.js";

import { DIMENSIONS } from "../../coding/types.js";
import { afterPaint } from "../afterPaint.js";
import { lessonIcon } from "../icons.js";
import type { StepId } from "../../lessons.js";
import { askedIn } from "./asked.js";
import { onPath, showPathBar } from "../path/bar.js";
import type { Lesson } from "./data.js";
import { ending, introduction } from "./notes.js";
import { bringIntoView } from "./inView.js";
import { placeOf, type Shown } from "./place.js";

const words = strings.lesson;

/** One idea of a lesson. One step is shown at a time, so that what comes later gives nothing away. */
export interface Step extends Shown {
  /** What the address says: `#step=length`. */
  id: StepId;
  /** In the step bar. */
  name: string;
  /** The page's first heading while the step is open. */
  title: string;
}

/** A lesson: its tag, the bar of its steps, and the step that the address names, or the first. */
export function lessonPage(lesson: Lesson, steps: readonly Step[]): HTMLElement {
  const { h, document, window, state, dimension } = lesson;
  const tag = h(
    "p",
    { class: `tag lesson-tag tint-${dimension}` },
    lessonIcon(dimension, { document }),
    words.lesson(DIMENSIONS.indexOf(dimension) + 1, strings.dimensions[dimension]),
  );
  if (steps.length === 0) return h("div", { class: "lesson" }, tag, h("p", {}, words.nothing));

  const path = onPath(window, lesson.data.dataset, ".");
  const made = new Map<string, HTMLElement>();
  const asked = askedIn(lesson);
  const place = h("div", { class: "step" });
  const bar = h("ol", { class: "step-bar" });
  const root = h("div", { class: "lesson" }, tag, h("nav", { "aria-label": words.steps }, bar), place);

  function current(): Step {
    return steps.find(({ id }) => id === state.get("step")) ?? steps[0]!;
  }

  function show(): void {
    const step = current();
    const at = steps.indexOf(step);
    bar.replaceChildren(
      ...steps.map(({ id, name }, i) =>
        h(
          "li",
          { class: i < at ? "before" : null },
          h("a", { href: `#step=${id}`, "aria-current": i === at ? "step" : null }, h("span", {}, name)),
        ),
      ),
    );
    let content = made.get(step.id);
    if (content === undefined || isWaiting(content)) {
      content = placeOf(lesson, step, asked);
      made.set(step.id, content);
    }
    const intro = at === 0 ? introduction(lesson) : null;
    const closing = at === steps.length - 1 ? ending(lesson) : null;
    // The page's heading asks the step's question; below it findings are headings of the third level.
    const heading = h("h2", { class: "visually-hidden" }, step.name);
    place.replaceChildren(...[intro, heading, content, next(at), closing].filter((child) => child !== null));
    title(step);
  }

  function next(at: number): HTMLElement | null {
    const following = steps[at + 1];
    const onward = at >= pathEnd() ? (path?.link("primary") ?? null) : null;
    // At its stop's end a path goes on; the bar of steps still leads to the others.
    if (onward !== null) return h("p", { class: "next-step" }, onward);
    const further =
      following && h("a", { class: "primary", href: `#step=${following.id}` }, words.next(following.name));
    return further === undefined ? null : h("p", { class: "next-step" }, further);
  }

  /** The step with which this page's stop of a path is over: that which it names, or the last. */
  function pathEnd(): number {
    const id = new URLSearchParams(path?.here?.href.split("#")[1]).get("step");
    const at = steps.findIndex((step) => step.id === id);
    return at < 0 ? steps.length - 1 : at;
  }

  /** The page's own first heading says the step's question. */
  function title(step: Step): void {
    const heading = document.querySelector("#observablehq-main h1");
    if (heading === null) return;
    heading.textContent = step.title;
    const before = heading.previousElementSibling;
    // A built page has the tag already, see scripts/firstLook.ts.
    if (before?.classList.contains("lesson-tag") === true) before.replaceWith(tag);
    else heading.before(tag);
    document.title = `${step.title} | ${strings.site.title}`;
  }

  let shown = current();
  state.onChange(() => {
    // A link into what a step shows opens it, though its question waits.
    if (current() === shown && !isWaiting(place)) return;
    shown = current();
    show();
    window.scrollTo({ top: 0 });
    const heading = document.querySelector<HTMLElement>("#observablehq-main h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
    openedInView();
  });

  /** Who follows a link to a sentence sees it. */
  function openedInView(): void {
    const opened = place.querySelector(".evidence-place.is-open, .matrix-detail");
    if (opened !== null) bringIntoView(opened, window);
  }

  show();
  // Framework puts the page in its place after this returns.
  afterPaint(window, openedInView);
  showPathBar(window, lesson.data.dataset, ".");
  return root;
}

/** Whether a question stands in the place of what a step shows. */
function isWaiting(place: HTMLElement): boolean {
  return place.querySelector(".ask-option") !== null;
}
