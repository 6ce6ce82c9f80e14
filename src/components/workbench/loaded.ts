import { workbench as words } from "../../strings/workbench.js";
import { builder } from "../dom.js";
import type { Comparison } from "./compare.js";
import type { needs } from "./needs.js";
import { loadStyles } from "./styles.js";

/** Parts of the workbench that come when there is a text: an empty bench needs none of them. */

/** Said where a part did not come. */
function notLoaded(document: Document): HTMLElement {
  return builder(document)("p", { role: "alert" }, words.notLoaded);
}

interface ChartsOptions {
  document: Document;
  /** What compares the reports, or what loads it. */
  comparison: Comparison | (() => Promise<Comparison>);
  /** Where the style sheet of the charts is. */
  styles: string | undefined;
}

/** Draws the comparison into a place once it and its styles are here. */
export function chartsOf({ document, comparison, styles }: ChartsOptions) {
  let known = typeof comparison === "function" ? null : comparison;
  let state: "unstyled" | "loading" | "styled" = styles === undefined && known !== null ? "styled" : "unstyled";
  return draw;

  /** @param make draws them; nothing else is drawn anew, so that whoever works with keys stays where they are */
  function draw(place: HTMLElement, make: (comparison: Comparison) => HTMLElement | null): void {
    const drawn = state === "styled" && known !== null ? make(known) : null;
    if (drawn !== null) place.replaceChildren(drawn);
    if (state !== "unstyled") return;
    state = "loading";
    const taken = typeof comparison === "function" ? comparison().then((loaded) => (known = loaded)) : null;
    // Without styles the charts are plain lists of what they show: still better than nothing.
    const styled = styles === undefined ? null : loadStyles(styles, document).catch(() => undefined);
    void Promise.all([taken, styled]).then(
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
