import type { Dimension } from "../../coding/types.js";
import { isCompared } from "../../exercises/carried.js";
import { numberOf } from "../../exercises/numbers.js";
import { isOver, summaryOf, workOn, type Item } from "../../exercises/progress.js";
import type { Answer, Exercise } from "../../exercises/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder } from "../dom.js";
import { exerciseCard, type Card } from "./card.js";
import { isCiting } from "./carried.js";
import { nameOf, type Practice } from "./context.js";

const words = exerciseStrings.list;

/** Exercises under one heading: a lesson's, or those of one stop of a path. */
export interface Group {
  /** Empty where the page itself is the heading. */
  title: string;
  /** Beside the title: minutes, or a link to a page that belongs here. */
  note?: Node | null;
  /** The lesson whose exercises these are: their numbers need no name. */
  lesson?: Dimension;
  items: readonly Item[];
}

interface Run {
  element: HTMLElement;
  /** Draws everything anew: another student, a fresh start, the teacher's word. */
  refresh: () => void;
}

/** A group as it stands on the page. */
interface Listed {
  group: Group;
  element: HTMLElement;
  first: HTMLElement;
  rest: HTMLElement;
  more: HTMLDetailsElement;
  /** How far the group is done; null where it does not fold. */
  done: HTMLElement | null;
}

/** So many exercises of a group are in sight; the rest is one click away. */
export const MOST_SHOWN = 6;

/**
 * A list of exercises and, one at a time, their cards. The address keeps which one is open (`#exercise=id`); without
 * it the first that is not finished is open, so that a student goes on where they stopped.
 * @param onAnswer called after each answer
 * @param end what comes after the last; without it the list
 */
export function exerciseRun(
  practice: Practice,
  groups: readonly Group[],
  onAnswer: () => void,
  end: { name: string; go: () => void } | null = null,
): Run {
  const { document, state } = practice.lesson;
  const h = builder(document);
  const all = groups.flatMap(({ items }) => items);
  const cards = new Map<string, Card>();
  const canFold = groups.length > 1 && groups.every(({ title, note }) => title !== "" && note === undefined);
  const listed = groups.map(listedGroup);
  const list = h("nav", { class: "exercise-list", "aria-label": words.title }, ...listed.map(({ element }) => element));
  const progress = h("p", { class: "exercise-progress caption" });
  const place = h("div", { class: "exercise-place" });

  /** A review stands in no address. */
  function asked(): string | null {
    return practice.isReview === true ? null : state.get("exercise");
  }
  function current(): Item | undefined {
    const key = asked();
    return all.find((item) => itemKey(item) === key) ?? all.find((item) => !isDone(item)) ?? all[0];
  }
  function isDone(item: Item): boolean {
    const work = workOn(practice.store, item);
    return isHeld() ? work.answers.length > 0 : isOver(work.progress);
  }
  function isHeld(): boolean {
    return practice.hold !== null && !practice.hold.isReleased;
  }

  function listedGroup(group: Group): Listed {
    const { title, note, items } = group;
    const first = h("ol", {});
    const rest = h("ol", {});
    const more = h(
      "details",
      { class: "list-more", hidden: items.length <= MOST_SHOWN },
      h("summary", {}, words.more(items.length - MOST_SHOWN)),
      rest,
    );
    const done = canFold ? h("span", { class: "stop-note" }) : null;
    const content = [first, more];
    const element = canFold
      ? h("details", { class: "exercise-group" }, h("summary", {}, h("h2", {}, title), " ", done), ...content)
      : h("div", { class: "exercise-group" }, title !== "" && h("h2", {}, title, note && " ", note), ...content);
    return { group, element, first, rest, more, done };
  }

  function drawList(open: Item | undefined): void {
    for (const { group, element, first, rest, more, done } of listed) {
      const items = group.items.map((item) => h("li", {}, button(group, item, item === open)));
      first.replaceChildren(...items.slice(0, MOST_SHOWN));
      rest.replaceChildren(...items.slice(MOST_SHOWN));
      const at = open === undefined ? -1 : group.items.indexOf(open);
      if (at >= MOST_SHOWN) more.open = true;
      if (at >= 0 && canFold) (element as HTMLDetailsElement).open = true;
      if (done !== null) done.textContent = words.progress(group.items.filter(isDone).length, group.items.length, 0, 0);
    }
    const { over, all: count, right, marked } = summaryOf(practice.store, all);
    const isAllDone = all.length > 0 && all.every(isDone);
    const said = isHeld() ? "" : words.progress(over, count, right, marked);
    // One exercise is no list.
    list.hidden = all.length === 1 && listed.every(({ group }) => group.title === "");
    progress.hidden = list.hidden && !isAllDone;
    progress.textContent = isAllDone ? `${words.allDone} ${said}` : said;
  }
  function button({ lesson }: Group, item: Item, isOpen: boolean): HTMLElement {
    const { exercise } = item;
    const work = workOn(practice.store, item);
    const state = isHeld() && work.answers.length > 0 ? "held" : work.progress.state;
    // A text whose sentences nobody has held against their sources earns no tick.
    const name = state === "done" && !isWeighed(exercise, work.answers) ? "uncompared" : state;
    const sign = { unanswered: "", again: "…", right: "✓", shown: "→", done: "✓", held: "✓", uncompared: "…" }[name];
    const isOwn = lesson === exercise.lesson;
    const number = isOwn ? String(numberOf(practice.set.exercises, exercise)) : nameOf(practice, exercise);
    return h(
      "button",
      {
        type: "button",
        class: `list-item is-${name}`,
        "aria-current": isOpen ? "step" : null,
        "data-exercise": itemKey(item),
        onclick: () => {
          open(item, true);
        },
      },
      h("span", { class: "list-number" }, number, " "),
      h("span", { class: "list-title" }, exercise.title),
      h("span", { class: "visually-hidden" }, `, ${words.states[name]}`),
      h("span", { class: "list-sign", "aria-hidden": "true" }, sign),
    );
  }

  function open(item: Item | undefined, withFocus: boolean): void {
    drawList(item);
    if (item === undefined) {
      place.replaceChildren(h("p", {}, exerciseStrings.noneAtAll));
      return;
    }
    if (withFocus && practice.isReview !== true) state.set("exercise", itemKey(item));
    const card = cards.get(itemKey(item)) ?? make(item);
    cards.set(itemKey(item), card);
    if (place.firstChild !== card.element) place.replaceChildren(card.element);
    if (withFocus) card.focus();
  }
  function make(item: Item): Card {
    const following = all[all.indexOf(item) + 1];
    return exerciseCard(practice, item, {
      id: `exercise-${item.exercise.id}-${item.round}`,
      next: {
        name: following !== undefined ? exerciseStrings.card.next : (end?.name ?? exerciseStrings.card.last),
        go: () => {
          if (following !== undefined) open(following, true);
          else if (end !== null) end.go();
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
    if (asked() !== null) open(current(), false);
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

/** Whether nothing is left to compare of a text with citations. */
function isWeighed(exercise: Exercise, answers: readonly Answer[]): boolean {
  const last = answers.at(-1);
  return !("citations" in exercise) || !isCiting(last) || isCompared(exercise, last);
}

/** An item's name in an address. */
function itemKey({ exercise, round }: Item): string {
  return round === 1 ? exercise.id : `${exercise.id}~2`;
}
