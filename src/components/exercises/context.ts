import { openDrafts, type Drafts } from "../../exercises/drafts.js";
import type { Store } from "../../exercises/store.js";
import { openStore } from "../../exercises/store.js";
import type { Exercise, ExerciseSet } from "../../exercises/types.js";
import type { Block, Inline } from "../../prose/types.js";
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
}

/** What a page of exercises works with. @param storage null where nothing is to be kept */
export function practiceOf(lesson: Lesson, set: ExerciseSet, storage = storageOf(lesson.window)): Practice {
  const store = openStore(set.dataset, storage);
  return { lesson, set, store, drafts: openDrafts(set.dataset, storage, store), hold: null, together: together() };
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
