import { MAKE_TABLE, type ReadTable } from "../../coding/lessonTables.js";
import { DIMENSIONS, type Claim, type Dimension } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { workbench as words } from "../../strings/workbench.js";
import { claimsExplorer } from "../claims/explorer.js";
import { builder } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";
import { benchData, benchLesson } from "./benchLesson.js";
import type { Bench } from "./state.js";

/** What makes the steps of lessons, see `components/lessons.ts`. */
export type LessonSteps = Partial<Record<Dimension, (lesson: Lesson, read: ReadTable) => Step[]>>;

/** What compares the reports on the bench, with the steps that it draws. */
export interface Comparison {
  compare: typeof compare;
  lessons: LessonSteps;
}

interface CompareOptions {
  window: Window;
  lessons: LessonSteps;
  onShow: (claim: Claim) => void;
}

/** Which lesson is open stays while the work changes. */
const open = new WeakMap<Bench, Dimension | "claims" | "questions">();

/** The lessons on the work's reports, drawn by the same components as on their own pages, and all claims as a table. */
export function compare(bench: Bench, { window, lessons }: CompareOptions): HTMLElement {
  const { document } = window;
  const h = builder(document);
  const { work, built } = bench;
  const withText = work.reports.filter(({ text }) => text.trim() !== "");
  const root = h("section", { class: "compare-place" }, h("h2", {}, words.compare));
  if (withText.length < 2) root.append(h("p", {}, words.addSecond));
  const place = h("div", { class: "bench-lesson" });
  const names = [...DIMENSIONS.filter((dimension) => lessons[dimension] !== undefined), "questions", "claims"] as const;
  const buttons = names.map((name) => {
    const button = h("button", { type: "button" }, label(name));
    button.addEventListener("click", () => {
      choose(name);
    });
    return button;
  });
  root.append(h("div", { class: "bench-compare" }, ...buttons), place);
  choose(open.get(bench) ?? names[0]);
  return root;

  function label(name: (typeof names)[number]): string {
    if (name === "claims") return words.claims;
    return name === "questions" ? words.questions.title : strings.dimensions[name];
  }

  function choose(name: (typeof names)[number]): void {
    open.set(bench, name);
    buttons.forEach((button, i) => {
      button.setAttribute("aria-pressed", String(names[i] === name));
    });
    if (name === "claims") place.replaceChildren(claimsExplorer({ ...benchData(bench) }, { document }));
    else if (name === "questions") void askQuestions();
    else place.replaceChildren(...lessonSteps(name));
  }

  /** What makes and shows questions is loaded when it is asked for. */
  async function askQuestions(): Promise<void> {
    place.replaceChildren(h("p", {}, strings.lesson.check.loading));
    try {
      const { questions } = await import("./questions.js");
      if (open.get(bench) === "questions")
        place.replaceChildren(questions(bench, benchLesson(bench, window, "provenance")));
    } catch (error) {
      place.replaceChildren(h("p", { role: "alert" }, strings.lesson.check.failed));
      throw error;
    }
  }

  function lessonSteps(dimension: Dimension): HTMLElement[] {
    const steps = lessons[dimension]!(benchLesson(bench, window, dimension), (name) => MAKE_TABLE[name](built));
    if (steps.length === 0) return [h("p", {}, strings.lesson.nothing)];
    return steps.map(({ title, content }) => h("section", {}, h("h3", {}, title), content()));
  }
}
