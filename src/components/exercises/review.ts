import { openDrafts } from "../../exercises/drafts.js";
import { isOver, workOn, type Item } from "../../exercises/progress.js";
import { dueOf } from "../../exercises/review.js";
import type { ReviewStore } from "../../exercises/reviewStore.js";
import { openStore } from "../../exercises/store.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder, button } from "../dom.js";
import type { Practice } from "./context.js";
import { exerciseRun } from "./run.js";

const words = exerciseStrings.review;

interface ReviewPanel {
  element: HTMLElement;
  /** Looks again what is due. */
  refresh: () => void;
}

/**
 * What is due for review, and the review itself in the place of the exercises. Its answers stand in no file: they only
 * tell when an exercise comes back.
 * @param show puts a review in the place of all exercises, or with null those back
 */
export function reviewPanel(
  practice: Practice,
  reviews: ReviewStore,
  show: (review: HTMLElement | null) => void,
  now: () => Date = () => new Date(),
): ReviewPanel {
  const h = builder(practice.lesson.document);
  const element = h("section", { class: "review", "aria-label": words.title });

  function refresh(): void {
    const { student } = practice.store;
    const due = dueOf(practice.set.exercises, student.entries, reviews.of(student.key), now());
    element.hidden = student.entries.size === 0;
    const begin = button(h, words.begin(due.length), "secondary", () => {
      open(due.map((exercise): Item => ({ exercise, round: 1 })));
    });
    element.replaceChildren(
      title(),
      h("p", {}, due.length === 0 ? words.none : words.due(due.length)),
      ...(due.length === 0 ? [] : [h("p", {}, begin)]),
    );
  }

  function title(): HTMLElement {
    return h("h2", { tabindex: "-1" }, words.title);
  }
  /** Who worked by keys goes on there. */
  function focusTitle(): void {
    element.querySelector("h2")?.focus();
  }

  function open(items: readonly Item[]): void {
    const own = reviewOf(practice);
    const recorded = new Set<Item>();
    const run = exerciseRun(own, [{ title: "", items }], () => {
      for (const item of items) {
        const { progress } = workOn(own.store, item);
        if (recorded.has(item) || !isOver(progress)) continue;
        recorded.add(item);
        const { id, hash } = item.exercise;
        const isRight = progress.state === "right";
        reviews.keep(practice.store.student.key, { id, hash, at: now().toISOString(), isRight });
      }
    });
    const back = button(h, words.back, "link", () => {
      show(null);
      refresh();
      focusTitle();
    });
    element.replaceChildren(title(), h("p", {}, words.lede), h("p", {}, back));
    show(run.element);
    focusTitle();
  }

  refresh();
  return { element, refresh };
}

/** A fresh start on the same exercises: what was answered before is not shown, and is not changed. */
function reviewOf(practice: Practice): Practice {
  const { lesson, set, seed, together } = practice;
  const store = openStore(set.dataset, null);
  return {
    lesson,
    set,
    seed,
    together,
    store,
    drafts: openDrafts(set.dataset, null, store),
    hold: null,
    isReview: true,
  };
}
