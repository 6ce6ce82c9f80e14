import type { Lesson } from "../lesson/data.js";
import { noteBefore, noteCards } from "../lesson/notes.js";

/** What the author says before the reveal about a step and about its items. */
export function before(lesson: Lesson, ids: readonly string[]): HTMLElement[] {
  return ids.map((id) => noteBefore(lesson, id)).filter((note) => note !== null);
}

/**
 * The author's cards about a step and its items, for after the reveal, with the computed sentences on what is known
 * where the author wrote none for any of them.
 * @param ids the step's id first
 */
export function cards(lesson: Lesson, ids: readonly string[], known: readonly string[]): HTMLElement[] {
  const notes = lesson.data.notes[lesson.page]?.notes ?? [];
  const authored = notes.some(({ id, cards: own }) => ids.includes(id) && own.some(({ isKnown }) => isKnown));
  // The card of what is known stands last, whichever note it belongs to.
  const knows = (id: string): boolean =>
    notes.some((note) => note.id === id && note.cards.some(({ isKnown }) => isKnown));
  const inOrder = [...ids].sort((a, b) => Number(knows(a)) - Number(knows(b)));
  return inOrder
    .map((id, i) => noteCards(lesson, id, authored || i < inOrder.length - 1 ? [] : known))
    .filter((card) => card !== null);
}
