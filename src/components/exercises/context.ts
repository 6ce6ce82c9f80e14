import { openDrafts, type Drafts } from "../../exercises/drafts.js";
import { numberOf } from "../../exercises/numbers.js";
import { asShown, TOGETHER } from "../../exercises/shuffle.js";
import { openStore, type Store } from "../../exercises/store.js";
import type { Exercise, ExerciseSet } from "../../exercises/types.js";
import type { Block, Inline } from "../../prose/types.js";
import { strings } from "../../strings/index.js";
import { exerciseStrings } from "../../strings/exercises.js";
import type { Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { proseOptions } from "../lesson/notes.js";
import { prose } from "../prose.js";
import { storageOf } from "../storage.js";
import { together, type Together } from "./together.js";

/** A teacher's word that the answers may be seen. */
interface Hold {
  readonly isReleased: boolean;
}

/** What all exercises of a page share. */
export interface Practice {
  lesson: Lesson;
  set: ExerciseSet;
  store: Store;
  drafts: Drafts;
  /** Not null where a teacher's link holds the answers back. */
  hold: Hold | null;
  /** Whether two students answer at this screen. */
  together: Together;
  /** Whose order options stand in; see `asShown`. */
  readonly seed: string;
  /** True in a review: nothing of it goes into a file or an address. */
  isReview?: boolean;
}

/** What a page of exercises works with: each student has an order of options of their own, the same on each visit. */
export function practiceOf(lesson: Lesson, set: ExerciseSet): Practice {
  const storage = storageOf(lesson.window);
  const store = openStore(set.dataset, storage);
  store.begin();
  return {
    lesson,
    set,
    store,
    drafts: openDrafts(set.dataset, storage, store),
    hold: null,
    together: together(),
    get seed() {
      return store.student.key;
    },
  };
}

/** The same for a page that a class looks at together. Its answers are nobody's, and kept nowhere. */
export function togetherOf(lesson: Lesson, set: ExerciseSet): Practice {
  const store = openStore(set.dataset, null);
  return {
    lesson,
    set,
    store,
    drafts: openDrafts(set.dataset, null, store),
    hold: null,
    together: together(),
    seed: TOGETHER,
  };
}

/** Options, rows or categories in the order in which they are shown here. */
export function inOrder<T extends { id: string; report_id: string }>(
  { seed }: Pick<Practice, "seed">,
  { id }: Pick<Exercise, "id">,
  options: readonly T[],
): T[] {
  return asShown(options, id, seed);
}

/** An exercise's name for those who speak of it: "Timing 3". */
export function nameOf({ set }: Pick<Practice, "set">, exercise: Pick<Exercise, "id" | "lesson">): string {
  return exerciseStrings.name(strings.dimensions[exercise.lesson], numberOf(set.exercises, exercise));
}

/** The lesson as an exercise sees it: with the exercise's own tint. */
export function lessonFor({ lesson }: Practice, exercise: Exercise): Lesson {
  return { ...lesson, dimension: exercise.lesson };
}

/** An author's text, its citations leading into the reading room. */
export function texts(practice: Practice, blocks: readonly Block[], heading: 3 | 4 = 3): HTMLElement[] {
  return prose(blocks, proseOptions(practice.lesson, heading));
}

/** A line of an author's text without links, for what can be chosen itself. */
export function line({ lesson }: Practice, children: readonly Inline[]): Child[] {
  const [paragraph] = prose([{ kind: "paragraph", children: [...children] }], { document: lesson.document });
  return [...paragraph!.childNodes];
}

/** A report's sign; nothing where there is no report. */
export function reportGlyph({ lesson }: Practice, report_id: string, size: number, filled = true): Child {
  return report_id !== "" && glyph(sign(lesson.data, report_id), { document: lesson.document, size, filled });
}
