import type { Dimension } from "../../coding/types.js";
import { setName } from "../../workbench/work.js";
import { namesOf } from "../claims/model.js";
import { builder } from "../dom.js";
import type { Lesson, LessonData } from "../lesson/data.js";
import type { FragmentState } from "../lesson/state.js";
import type { Bench } from "./state.js";

/** The tables of the work as a lesson reads them. */
export function benchData({ work, built }: Bench): LessonData {
  return { dataset: setName(work), ...built.tables, codebook: built.codebook, notes: {} };
}

/** A lesson on the work's reports. What it keeps in an address on its own page, it keeps here as long as it is shown. */
export function benchLesson(bench: Bench, window: Window, dimension: Dimension): Lesson {
  const { document } = window;
  const names = namesOf(bench.built.codebook);
  const [data, h, state] = [benchData(bench), builder(document), memoryState()];
  return { data, dimension, page: "try", names, window, document, h, state };
}

function memoryState(): FragmentState {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set(key, value) {
      if (value === null) values.delete(key);
      else values.set(key, value);
    },
    current: "",
    onChange: () => undefined,
  };
}
