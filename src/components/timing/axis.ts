import { builder, type Child } from "../dom.js";
import type { Scale } from "./scale.js";

/** What stands on a line says where by `--at`, a share of the line; the stylesheet lays the line across or down. */
export function at(share: number): string {
  return `--at: ${share.toFixed(4)}`;
}

/** A line with its ticks and numbers. Marks are put into it as children with a class `on-line`. */
export function axis(document: Document, scale: Scale, ...children: Child[]): HTMLElement {
  const h = builder(document);
  return h(
    "div",
    { class: "axis" },
    h(
      "div",
      { class: "axis-ticks", "aria-hidden": "true" },
      ...scale.ticks.map(({ at: share, label }) =>
        h("span", { class: label === "" ? "tick on-line" : "tick tick-major on-line", style: at(share) }, label),
      ),
    ),
    ...children,
  );
}
