import type { StepId } from "../../lessons.js";
import type { Child } from "../dom.js";
import type { Lesson } from "./data.js";
import { noteBefore, noteCards } from "./notes.js";
import type { Step } from "./steps.js";

/** What a step says and shows. */
interface StepParts {
  id: StepId;
  name: string;
  title: string;
  /** Items that it is about, whose notes stand beside the step's own. */
  about?: readonly string[];
  /** Whether the author's cards follow what is shown; unless told they do. */
  hasCards?: boolean;
  /** What is asked before anything is shown, see `Step`. */
  asks?: Step["asks"];
  /** Called when the step is first shown; `knows`: what the reports together say, where the author wrote nothing on it. */
  opens: () => { shows: readonly Child[]; knows?: readonly string[] };
}

/** A step as all lessons have them: the author's words before the reveal, what is shown, the author's cards after it. */
export function lessonStep(
  lesson: Lesson,
  { id, name, title, about = [], hasCards = true, asks, opens }: StepParts,
): Step {
  const ids = [id, ...about];
  const content = (): HTMLElement => {
    const { shows, knows = [] } = opens();
    const after = hasCards ? cards(lesson, ids, knows) : [];
    return lesson.h("div", { class: lesson.dimension }, ...before(lesson, ids), ...shows, ...after);
  };
  const asking = asks === undefined ? {} : { asks };
  return { id, name, title, ...asking, before: () => before(lesson, ids), content };
}

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
  // The card of what is known stands last, whichever note it belongs to.
  const knows = (id: string): boolean =>
    notes.some((note) => note.id === id && note.cards.some(({ isKnown }) => isKnown));
  const inOrder = [...ids].sort((a, b) => Number(knows(a)) - Number(knows(b)));
  const last = ids.some(knows) ? -1 : ids.length - 1;
  return inOrder.map((id, i) => noteCards(lesson, id, i === last ? known : [])).filter((card) => card !== null);
}
