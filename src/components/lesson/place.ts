import { answered, askFirst, UNGUESSED, type Ask } from "./ask.js";
import type { Asked } from "./asked.js";
import type { Lesson } from "./data.js";
import { bringToTop } from "./inView.js";

/** What a step asks and shows. */
export interface Shown {
  /**
   * The question that stands in the place of what the step shows until the reader has picked an answer; null where the
   * tables carry none. `itself`: the content asks before it shows.
   */
  asks?: (() => Ask | null) | "itself";
  /** What the author says before anything is shown; it begins the content too. */
  before?: () => readonly HTMLElement[];
  /** Called when the step is first shown. */
  content: () => HTMLElement;
}

/** The key of the page's fragment that keeps the pick, so that a copied link opens what its reader saw. */
const KEY = "ask";
/** Keys of what is open on a page: who follows a link to it has asked for it. */
const OPENED = /^(?:open|reading|group|pair|who|cell|order|side|shown|more)/;

/** Where a step stands: its question first, and, once the reader has picked an answer, that answer above what it shows. */
export function placeOf(lesson: Lesson, step: Shown & { id: string }, asked: Asked): HTMLElement {
  const { h, state, window } = lesson;
  const ask = typeof step.asks === "function" ? step.asks() : null;
  if (ask === null) return step.content();
  const place = h("div", { class: "asked-place" });
  const id = `ask-${step.id}`;

  function show(one: Ask, picked: string, isOwn: boolean): void {
    // What follows may be drawn by what was picked.
    if (one.options.some((option) => option.id === picked)) one.keeps?.(picked);
    const content = step.content();
    const question = answered(lesson, one, picked, { id, isOwn, again });
    // The author's words come before the question, as they did when it was asked.
    const lead = [...content.querySelectorAll(":scope > .note-before")].at(-1);
    if (lead === undefined) content.prepend(question);
    else lead.after(question);
    place.replaceChildren(content);
  }
  function put(one: Ask): void {
    const pick = (picked: string): void => {
      asked.set(step.id, picked);
      state.set(KEY, picked);
      show(one, picked, true);
      // The answer moves up, so that it and what the step shows are on one screen.
      const answer = place.querySelector<HTMLElement>(".ask-answer");
      answer?.focus({ preventScroll: true });
      bringToTop(answer?.closest(".ask") ?? place, window);
    };
    place.replaceChildren(
      h("div", { class: lesson.dimension }, ...(step.before?.() ?? []), askFirst(lesson, one, { id, pick })),
    );
  }
  function again(): void {
    asked.set(step.id, null);
    for (const key of keysOf(lesson)) if (key === KEY || OPENED.test(key)) state.set(key, null);
    put(ask!);
    place.querySelector<HTMLElement>(".ask-option")?.focus();
  }

  const known = (picked: string | null): picked is string =>
    picked === UNGUESSED || ask.options.some((option) => option.id === picked);
  const [own, linked] = [asked.get(step.id), state.get(KEY)];
  if (known(own)) show(ask, own, true);
  else if (known(linked)) show(ask, linked, false);
  else if (keysOf(lesson).some((key) => OPENED.test(key))) show(ask, UNGUESSED, true);
  else put(ask);
  return place;
}

function keysOf({ state }: Lesson): string[] {
  return [...new URLSearchParams(state.current).keys()];
}
