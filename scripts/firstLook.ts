import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { escapeMarkup } from "../loaders/exports/html.js";
import type { BuiltPage } from "../loaders/framework/page.js";
import { htmlOf, insertBefore, nodesOf, remove, setText } from "../loaders/framework/tree.js";
import { withExercises } from "../src/components/exercises/step.js";
import { lessonOf, type LessonData } from "../src/components/lesson/data.js";
import { lessonPage } from "../src/components/lesson/steps.js";
import { LESSON_STEPS } from "../src/components/lessons.js";
import type { ReadTable } from "../src/coding/lessonTables.js";
import { DIMENSIONS, type Dimension } from "../src/coding/types.js";
import { strings } from "../src/strings/index.js";
import { LOADER_CACHE } from "./paths.js";

/** Reads a dataset's file that the loaders have made, as "framing.json". */
type ReadData = (file: string) => unknown;

/**
 * Puts the first step of each lesson into its page, drawn by the components that the browser runs: a reader sees the first
 * chart when the page is read, and does not wait for scripts and data. The page's own code then takes its place, with the
 * same look. After `bundle`.
 * @param names the datasets
 */
export function addFirstLooks(
  pages: readonly BuiltPage[],
  names: readonly string[],
  data = path.join(LOADER_CACHE, "data"),
): void {
  for (const name of names)
    for (const dimension of DIMENSIONS) {
      const page = pages.find(({ file }) => file === `${name}/${dimension}.html`);
      const read: ReadData = (one) => JSON.parse(readFileSync(path.join(data, name, one), "utf8"));
      if (page !== undefined) addFirstLook(page, dimension, read);
    }
}

/** A lesson's first step, in its page. */
export function addFirstLook(page: BuiltPage, dimension: Dimension, read: ReadData): void {
  const heading = page.need("heading");
  // What a lesson finds in its page, and changes.
  const title = page.need("title");
  const { window } = new JSDOM(`${htmlOf(title)}<main id="observablehq-main">${htmlOf(heading)}</main>`, {
    url: "https://notebook.invalid/",
  });
  const { document } = window;
  const lesson = lessonOf(read("lesson.json") as LessonData, dimension, window as unknown as Window);
  const steps = LESSON_STEPS[dimension](lesson, ((name) => read(`${name}.json`)) as ReadTable);
  const never = (): Promise<never> => new Promise(() => undefined);
  const noScript = `<noscript><p class="needs-script">${escapeMarkup(strings.lesson.needsScript)}</p></noscript>`;
  const { outerHTML } = lessonPage(lesson, withExercises(lesson, steps, never));
  // Nobody can answer a question without scripts: what it holds back stands there then.
  const [first] = steps;
  const heldBack = typeof first?.asks === "function" ? `<noscript>${first.content().outerHTML}</noscript>` : "";
  insertBefore(heading, ...nodesOf(document.querySelector("main")!.innerHTML));
  remove(heading);
  setText(title, document.title);
  // Framework shows an element of this name before a cell until the cell shows something else.
  insertBefore(
    page.cells().at(-1)!,
    ...nodesOf(`<observablehq-loading class="first-look">${noScript}${outerHTML}${heldBack}</observablehq-loading>`),
  );
  window.close();
}
