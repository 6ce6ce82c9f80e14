import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { escapeMarkup } from "../loaders/exports/html.js";
import { withExercises } from "../src/components/exercises/step.js";
import { framingSteps } from "../src/components/framing/steps.js";
import { lessonOf, type Lesson, type LessonData } from "../src/components/lesson/data.js";
import { lessonPage, type Step } from "../src/components/lesson/steps.js";
import { provenanceSteps } from "../src/components/provenance/steps.js";
import { timingSteps } from "../src/components/timing/steps.js";
import { wordingSteps } from "../src/components/wording/steps.js";
import { DIMENSIONS, type Dimension } from "../src/coding/types.js";
import { strings } from "../src/strings/index.js";
import { LOADER_CACHE } from "./paths.js";

/** Reads a dataset's file that the loaders have made, as "framing.json". */
type ReadData = (file: string) => unknown;

/** The steps of each lesson, as its page makes them. */
const STEPS: Record<Dimension, (lesson: Lesson, read: ReadData) => Step[]> = {
  timing: (lesson) => timingSteps(lesson),
  framing: (lesson, read) => framingSteps(lesson, read("framing.json") as Parameters<typeof framingSteps>[1]),
  wording: (lesson) => wordingSteps(lesson),
  provenance: (lesson, read) =>
    provenanceSteps(lesson, read("provenance.json") as Parameters<typeof provenanceSteps>[1]),
};

/**
 * Puts the first step of each lesson into its page, drawn by the components that the browser runs: a reader sees the first
 * chart when the page is read, and does not wait for scripts and data. The page's own code then takes its place, with the
 * same look. After `bundle`, before `finish`.
 * @param dist the built folder; the lessons' HTML files are rewritten in place
 * @param names the datasets
 */
export function addFirstLooks(dist: string, names: readonly string[], data = path.join(LOADER_CACHE, "data")): void {
  for (const name of names)
    for (const dimension of DIMENSIONS) {
      const file = path.join(dist, name, `${dimension}.html`);
      if (!existsSync(file)) continue;
      const read: ReadData = (one) => JSON.parse(readFileSync(path.join(data, name, one), "utf8"));
      writeFileSync(file, withFirstLook(readFileSync(file, "utf8"), dimension, read));
    }
}

/** A cell's place in a page; Framework shows an element of this name before it until the cell shows something else. */
const CELL = /<!--:[0-9a-f]{8}(?:-\d+)?:-->/g;

/** A lesson's page with its first step in it. */
export function withFirstLook(html: string, dimension: Dimension, read: ReadData): string {
  const { window } = new JSDOM(html, { url: "https://notebook.invalid/" });
  const { document } = window;
  const lesson = lessonOf(read("lesson.json") as LessonData, dimension, window as unknown as Window);
  const never = (): Promise<never> => new Promise(() => undefined);
  const noScript = `<noscript><p class="needs-script">${escapeMarkup(strings.lesson.needsScript)}</p></noscript>`;
  const { outerHTML } = lessonPage(lesson, withExercises(lesson, STEPS[dimension](lesson, read), never));
  const heading = document.querySelector("#observablehq-main h1")!;
  const cell = html.match(CELL)!.at(-1)!;
  const made = html
    .replace(/<h1[\s\S]*?<\/h1>/, () => (heading.previousElementSibling?.outerHTML ?? "") + heading.outerHTML)
    .replace(/<title>[\s\S]*?<\/title>/, () => document.querySelector("title")!.outerHTML)
    .replace(
      cell,
      () => `<observablehq-loading class="first-look">${noScript}${outerHTML}</observablehq-loading>${cell}`,
    );
  window.close();
  return made;
}
