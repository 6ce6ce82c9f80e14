import { workbench as words } from "../../strings/workbench.js";
import { builder } from "../dom.js";
import type { LessonSteps } from "./compare.js";
import type { needs } from "./needs.js";
import { loadStyles } from "./styles.js";

/** Parts of the workbench that come when there is a text: an empty bench needs none of them. */

/** Said where a part did not come. */
function notLoaded(document: Document): HTMLElement {
  return builder(document)("p", { role: "alert" }, words.notLoaded);
}

interface ChartsOptions {
  document: Document;
  /** The steps of each lesson, or what loads them. */
  lessons: LessonSteps | (() => Promise<LessonSteps>);
  /** Where the style sheet of the charts is. */
  styles: string | undefined;
}

/** Draws the lessons into a place once their steps and styles are here. */
export function chartsOf({ document, lessons, styles }: ChartsOptions) {
  let steps = typeof lessons === "function" ? null : lessons;
  let state: "unstyled" | "loading" | "styled" = styles === undefined && steps !== null ? "styled" : "unstyled";
  return draw;

  /** @param make draws them; nothing else is drawn anew, so that whoever works with keys stays where they are */
  function draw(place: HTMLElement, make: (steps: LessonSteps) => HTMLElement | null): void {
    const drawn = state === "styled" && steps !== null ? make(steps) : null;
    if (drawn !== null) place.replaceChildren(drawn);
    if (state !== "unstyled") return;
    state = "loading";
    const takeSteps = typeof lessons === "function" ? lessons().then((loaded) => (steps = loaded)) : null;
    // Without styles the charts are plain lists of what they show: still better than nothing.
    const styled = styles === undefined ? null : loadStyles(styles, document).catch(() => undefined);
    void Promise.all([takeSteps, styled]).then(
      () => {
        state = "styled";
        draw(place, make);
      },
      () => {
        // The next change tries again.
        state = "unstyled";
        place.replaceChildren(notLoaded(document));
      },
    );
  }
}

/**
 * What needs a person. What finds it out makes all questions, and is loaded first.
 * @returns what makes its place, now or as soon as it can be made
 */
export function needsWhenLoaded(document: Document, make: (draw: typeof needs) => HTMLElement): () => HTMLElement {
  const h = builder(document);
  let draw: typeof needs | null = null;
  return element;

  function element(): HTMLElement {
    if (draw !== null) return make(draw);
    const place = h("section", { class: "needs" }, h("h2", {}, words.needs));
    void import("./needs.js").then(
      (loaded) => {
        draw = loaded.needs;
        if (place.isConnected) place.replaceWith(element());
      },
      () => {
        place.append(notLoaded(document));
      },
    );
    return place;
  }
}
