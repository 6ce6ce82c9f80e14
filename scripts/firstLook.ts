import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { escapeMarkup } from "../loaders/exports/html.js";
import type { BuiltPage } from "../loaders/framework/page.js";
import { htmlOf, insertBefore, nodesOf, remove, setText } from "../loaders/framework/tree.js";
import { withExercises } from "../src/components/exercises/step.js";
import { ASKED_KEY } from "../src/components/lesson/asked.js";
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
 * chart when the page is read, and does not wait for scripts and data. What the other steps begin with lies beside it, for
 * an address that names one of them. The page's own code then takes its place, with the same look. After `bundle`.
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

/** What a step begins with is left out where it is longer, in characters: then it would keep the first step waiting. */
const LONGEST_LOOK = 60_000;

/** A lesson's first step, in its page, and what the others begin with. */
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
  const all = withExercises(lesson, steps, never);
  const { outerHTML } = lessonPage(lesson, all);
  // Nobody can answer a question without scripts: what it holds back stands there then.
  const [first] = steps;
  const heldBack = typeof first?.asks === "function" ? `<noscript>${first.content().outerHTML}</noscript>` : "";
  insertBefore(heading, ...nodesOf(document.querySelector("main")!.innerHTML));
  remove(heading);
  setText(title, document.title);
  const others = all.slice(1).map(({ id }) => lookAt(id));
  // Framework shows an element of this name before a cell until the cell shows something else.
  insertBefore(
    page.cells().at(-1)!,
    ...nodesOf(
      `<observablehq-loading class="first-look">${noScript}${outerHTML}${heldBack}${others.join("")}<script>${CHOICE}</script></observablehq-loading>`,
    ),
  );
  window.close();

  /** What a step begins with, as a template that nothing shows by itself. */
  function lookAt(step: string): string {
    window.location.hash = `step=${step}`;
    const template = document.createElement("template");
    template.dataset["step"] = step;
    template.dataset["asked"] = `${lesson.page}.${step}`;
    template.dataset["store"] = ASKED_KEY + lesson.data.dataset;
    template.innerHTML = lessonPage(lesson, all).outerHTML;
    template.dataset["title"] = document.title;
    template.dataset["heading"] = document.querySelector("h1")?.textContent ?? "";
    return template.innerHTML.length > LONGEST_LOOK ? "" : template.outerHTML;
  }
}

/**
 * Runs in the page behind what the build drew: where the address names another step and nothing else, what that step begins
 * with is shown. As with the first, only in English, and not to who has answered its question.
 */
const CHOICE =
  `{const r=document.documentElement,s=document.currentScript,m=/^#step=([a-z]+)$/.exec(location.hash),` +
  `t=m&&s.parentNode.querySelector('template[data-step="'+m[1]+'"]');` +
  `if(t&&r.lang==="en"){const d=t.dataset;let a=null;try{a=localStorage.getItem(d.store)}catch{}` +
  `if(!a?.includes('"'+d.asked+'"')){document.title=d.title;document.querySelector("h1").textContent=d.heading;` +
  `s.parentNode.replaceChildren(t.content);r.classList.remove("later")}}}`;
