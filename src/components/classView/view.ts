import { MAKE_TABLE, type ReadTable } from "../../coding/lessonTables.js";
import { DIMENSIONS, type Dimension } from "../../coding/types.js";
import { lessonsWith } from "../../exercises/progress.js";
import type { ExerciseSet } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { homeStrings } from "../../strings/home.js";
import { workbench } from "../../strings/workbench.js";
import { cautious } from "../../workbench/doubts.js";
import { questionsOf } from "../../workbench/questions.js";
import { build, type Built, setName, type Work } from "../../workbench/work.js";
import { builder, button } from "../dom.js";
import { headlines } from "../headlines.js";
import { lessonOf, type LessonData } from "../lesson/data.js";
import { lessonPage } from "../lesson/steps.js";
import type { LessonSteps } from "../workbench/compare.js";
import { type View, viewFragment } from "./address.js";
import { keepLinks } from "./links.js";

const words = workbench.set;

interface ClassViewOptions {
  view: View;
  steps: LessonSteps;
  /** Puts the set on the workbench, to change it. */
  edit: () => void;
}

/** For students, in this order, and for their teacher. */
const STUDENTS = ["start", "reports", ...DIMENSIONS, "practice", "claims"] as const;
const TEACHERS = ["present", "handouts", "print", "class"] as const;

/**
 * A set of reports as a class gets it: the lessons, practice and pages for teachers that a built dataset has, made in the browser
 * by the same code. What is undecided is neither asked nor said to contradict.
 */
export async function classView(work: Work, window: Window, options: ClassViewOptions): Promise<HTMLElement> {
  const { view, edit } = options;
  const { document } = window;
  const h = builder(document);
  const { built: coded } = build(work);
  const { set } = questionsOf(work, coded);
  const built: Built = { ...coded, codebook: cautious(work, coded) };
  const practised = lessonsWith(set.exercises);
  const data: LessonData = { dataset: set.dataset, ...built.tables, codebook: built.codebook, notes: {}, practised };
  const title = work.title.trim() || words.untitled;

  const link = (to: View): HTMLElement =>
    h(
      "li",
      {},
      h(
        "a",
        { href: viewFragment(work.id, to), "aria-current": to === view ? "page" : null },
        to === "start" ? title : viewName(to),
      ),
    );
  const change = button(h, words.edit, "link", edit);
  const nav = h(
    "nav",
    { class: "class-nav", "aria-label": words.nav },
    h("ul", {}, ...STUDENTS.map(link)),
    h("ul", {}, h("li", { class: "caption" }, strings.site.teachers), ...TEACHERS.map(link), h("li", {}, change)),
  );
  sayTitle();
  const root = h("div", { class: "class-view", "data-set": setName(work) }, nav, await content(view));
  keepLinks(root, work.id, view, window);
  return root;

  /** The page's own heading; a lesson's says its step instead. */
  function sayTitle(): void {
    document.querySelector("#observablehq-main > .lede")?.remove();
    const heading = document.querySelector("#observablehq-main h1");
    const name = view === "start" ? title : viewName(view);
    if (heading !== null) heading.textContent = name;
    document.title = view === "start" ? `${title} | ${strings.site.title}` : `${name} | ${title}`;
  }

  async function content(shown: View): Promise<HTMLElement> {
    switch (shown) {
      case "start":
        return start();
      case "reports": {
        const { reportsView } = await import("./reports.js");
        return reportsView(built, { document, arrived: arrivedAt(window.location.hash, data) });
      }
      case "practice":
        return (await import("../exercises/practice.js")).practicePage(data, set, window);
      case "claims":
        return (await import("../claims/explorer.js")).claimsExplorer({ ...data }, { document });
      case "present":
        return (await import("../present/page.js")).presentPage(data, set, window);
      case "handouts": {
        const practice = (fragment: string): string => viewFragment(work.id, "practice", fragment.replace(/^#/, ""));
        return (await import("../handouts/page.js")).handoutPage(data, set, window, { practice });
      }
      case "print":
        return (await import("./paper.js")).paperView(title, built, data, set, window);
      case "class":
        return (await import("../classResults/page.js")).classPage(data, set, window).element;
      default:
        return lesson(shown);
    }
  }

  async function lesson(dimension: Dimension): Promise<HTMLElement> {
    const { withExercises } = await import("../exercises/step.js");
    const on = lessonOf(data, dimension, window);
    const read: ReadTable = (name) => MAKE_TABLE[name](built);
    const steps = options.steps[dimension]?.(on, read) ?? [];
    return lessonPage(
      on,
      withExercises(on, steps, () => Promise.resolve(set satisfies ExerciseSet)),
    );
  }

  function start(): HTMLElement {
    const href = ({ report_id }: { report_id: string }): string =>
      viewFragment(work.id, "reports", `report=${encodeURIComponent(report_id)}`);
    return h(
      "div",
      {},
      work.summary !== "" && h("p", { class: "summary" }, work.summary),
      headlines(built.tables.reports, { document, href }),
      h(
        "p",
        { class: "actions" },
        h(
          "a",
          { class: "primary", href: viewFragment(work.id, "timing") },
          homeStrings.startWith(strings.dimensions.timing),
        ),
        h("a", { class: "secondary", href: viewFragment(work.id, "practice") }, strings.site.practice),
      ),
    );
  }
}

function viewName(view: View): string {
  switch (view) {
    case "start":
      return strings.site.start;
    case "reports":
      return words.reports;
    case "practice":
    case "claims":
    case "present":
    case "handouts":
      return strings.site[view];
    case "class":
      return strings.site.classResults;
    case "print":
      return words.paper.title;
    default:
      return strings.dimensions[view];
  }
}

/** The words that a link into the reading room means. */
function arrivedAt(hash: string, { claims }: LessonData): { report_id: string; start: number; end: number } | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const claim = claims.find(({ claim_id }) => claim_id === parameters.get("claim"));
  if (claim !== undefined) return claim;
  const report_id = parameters.get("report");
  if (report_id === null) return null;
  const [start = 0, end = 0] = (parameters.get("at") ?? "").split("-").map(Number);
  return { report_id, start: start || 0, end: end || 0 };
}
