import { isOver, summaryOf, workOn, type Item } from "../../exercises/progress.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder } from "../dom.js";
import { exerciseCard, type Card } from "./card.js";
import type { Practice } from "./context.js";

const words = exerciseStrings.list;

/** Exercises under one heading: a lesson's, or those of one stop of a path. */
export interface Group {
  /** Empty where the page itself is the heading. */
  title: string;
  /** Beside the title: minutes, or a link to a page that belongs here. */
  note?: Node | null;
  items: readonly Item[];
}

interface Run {
  element: HTMLElement;
  /** Draws everything anew: another student, a fresh start, the teacher's word. */
  refresh: () => void;
}

/**
 * A list of exercises and, one at a time, their cards. The address keeps which one is open (`#exercise=id`); without
 * it the first that is not finished is open, so that a student goes on where they stopped.
 * @param onAnswer called after each answer
 */
export function exerciseRun(practice: Practice, groups: readonly Group[], onAnswer: () => void): Run {
  const { document, state } = practice.lesson;
  const h = builder(document);
  const all = groups.flatMap(({ items }) => items);
  const cards = new Map<string, Card>();
  const list = h("nav", { class: "exercise-list", "aria-label": words.title });
  const progress = h("p", { class: "exercise-progress caption" });
  const place = h("div", { class: "exercise-place" });

  function current(): Item | undefined {
    const asked = state.get("exercise");
    return all.find((item) => itemKey(item) === asked) ?? all.find((item) => !isDone(item)) ?? all[0];
  }
  function isDone(item: Item): boolean {
    const work = workOn(practice.store, item);
    return isHeld() ? work.answers.length > 0 : isOver(work.progress);
  }
  function isHeld(): boolean {
    return practice.hold !== null && !practice.hold.isReleased;
  }

  function drawList(open: Item | undefined): void {
    const sections = groups.map(({ title, note, items }) =>
      h(
        "div",
        { class: "exercise-group" },
        title !== "" && h("h2", {}, title, note && " ", note),
        h("ol", {}, ...items.map((item, i) => h("li", {}, button(item, i + 1, item === open)))),
      ),
    );
    list.replaceChildren(...sections);
    const { over, all: count, right, marked } = summaryOf(practice.store, all);
    const isAllDone = all.length > 0 && all.every(isDone);
    const said = isHeld() ? "" : words.progress(over, count, right, marked);
    progress.textContent = isAllDone ? `${words.allDone} ${said}` : said;
  }
  function button(item: Item, at: number, isOpen: boolean): HTMLElement {
    const work = workOn(practice.store, item);
    const name = isHeld() && work.answers.length > 0 ? "held" : work.progress.state;
    const sign = { unanswered: "", again: "…", right: "✓", shown: "→", done: "✓", held: "✓" }[name];
    return h(
      "button",
      {
        type: "button",
        class: `list-item is-${name}`,
        "aria-current": isOpen ? "step" : null,
        "aria-label": words.item(at, item.exercise.title, words.states[name]),
        onclick: () => {
          open(item, true);
        },
      },
      h("span", { class: "list-number" }, String(at)),
      h("span", { class: "list-title" }, item.exercise.title),
      h("span", { class: "list-sign" }, sign),
    );
  }

  function open(item: Item | undefined, withFocus: boolean): void {
    drawList(item);
    if (item === undefined) {
      place.replaceChildren(h("p", {}, exerciseStrings.noneAtAll));
      return;
    }
    if (withFocus) state.set("exercise", itemKey(item));
    const card = cards.get(itemKey(item)) ?? make(item);
    cards.set(itemKey(item), card);
    if (place.firstChild !== card.element) place.replaceChildren(card.element);
    if (withFocus) card.focus();
  }
  function make(item: Item): Card {
    const group = groups.find(({ items }) => items.includes(item))!;
    const following = all[all.indexOf(item) + 1];
    return exerciseCard(practice, item, {
      id: `exercise-${item.exercise.id}-${item.round}`,
      at: group.items.indexOf(item) + 1,
      of: group.items.length,
      next: {
        name: following === undefined ? exerciseStrings.card.last : exerciseStrings.card.next,
        go: () => {
          if (following !== undefined) open(following, true);
          else list.querySelector<HTMLElement>("button")?.focus();
        },
      },
      onAnswer: () => {
        drawList(item);
        onAnswer();
      },
    });
  }

  state.onChange(() => {
    if (state.get("exercise") !== null) open(current(), false);
  });
  open(current(), false);
  return {
    element: h("div", { class: "exercise-run" }, list, progress, place),
    refresh() {
      cards.clear();
      open(current(), false);
    },
  };
}

/** An item's name in an address. */
function itemKey({ exercise, round }: Item): string {
  return round === 1 ? exercise.id : `${exercise.id}~2`;
}
