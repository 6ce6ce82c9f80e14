import { strings } from "../../strings/index.js";
import { workbench } from "../../strings/workbench.js";
import { FileProblem } from "../../workbench/readFile.js";
import { workOfFragment } from "../../workbench/share.js";
import type { Work } from "../../workbench/work.js";
import { shownBy, type View, viewFragment } from "../classView/address.js";
import { keepForClass, keptSet } from "../classView/kept.js";
import { builder } from "../dom.js";
import { storageOf } from "../storage.js";
import { bench, newId } from "./state.js";
import { loadStyles } from "./styles.js";
import { workbenchPage, type WorkbenchOptions } from "./page.js";

const words = workbench.set;

interface TryOptions extends WorkbenchOptions {
  /** Where the style sheet of the class's pages is. */
  classStyles?: string;
}

/**
 * "Try your own reports": the workbench, or the lessons on a set of reports where the address names one. A file or a link for a
 * class opens beside the work on the bench, and never in its place.
 */
export function tryPage(window: Window & typeof globalThis, options: TryOptions): HTMLElement {
  const storage = storageOf(window);
  let said = "";
  let start: Work | null = null;
  try {
    const shared = workOfFragment(window.location.hash);
    if (shared?.isForClass === true) {
      const id = keepForClass(storage, shared.work);
      if (id === null) said = words.notKept;
      else window.history.replaceState(null, "", viewFragment(id, "start"));
    } else start = shared?.work ?? null;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    said = error.message;
  }
  const shown = shownBy(window.location.hash);
  // Each view is drawn on a page of its own: nothing of one listens on the next.
  window.addEventListener("hashchange", () => {
    const next = shownBy(window.location.hash);
    if (next?.id !== shown?.id || next?.view !== shown?.view || next?.view === "reports") window.location.reload();
  });
  const set = shown === null ? null : keptSet(storage, shown.id);
  if (shown !== null && set !== null) return classPlace(window, set, shown.view, options);
  if (shown !== null) said = words.notHere;
  return workbenchPage(window, { ...options, start, said });
}

function classPlace(
  window: Window,
  work: Work,
  view: View,
  { comparison, styles, classStyles }: TryOptions,
): HTMLElement {
  const { document } = window;
  const place = builder(document)("div", {}, builder(document)("p", {}, strings.lesson.check.loading));
  void draw().catch((error: unknown) => {
    place.replaceChildren(builder(document)("p", { role: "alert" }, strings.lesson.check.failed));
    throw error;
  });
  return place;

  async function draw(): Promise<void> {
    const sheets = [styles, classStyles].filter((href) => href !== undefined);
    const [{ classView }, { lessons }] = await Promise.all([
      import("../classView/view.js"),
      typeof comparison === "function" ? comparison() : comparison,
      // Without styles there are still the words.
      ...sheets.map((href) => loadStyles(href, document).catch(() => undefined)),
    ]);
    place.replaceChildren(await classView(work, window, { view, steps: lessons, edit }));
  }

  /** Puts the set on the bench; what lies there goes to the works of before. */
  function edit(): void {
    const mine = bench(storageOf(window), null, newId);
    if (mine.work.id !== work.id) mine.open(work);
    window.history.replaceState(null, "", window.location.pathname);
    window.location.reload();
  }
}
