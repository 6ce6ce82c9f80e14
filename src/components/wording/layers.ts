import { wordingStrings as words } from "../../strings/wording.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { unseen } from "../lesson/parts.js";

const LAYERS = ["noise", "meaning", "undecided", "marks"] as const;
const KEY = "hide";

/** Switches that show each layer of differences or leave it out; what is left out is kept in the address. */
export function layerSwitches({ h, state }: Lesson, chart: Element): HTMLElement {
  const hidden = new Set((state.get(KEY) ?? "").split(",").filter((layer) => LAYERS.some((one) => one === layer)));
  const apply = (): void => {
    for (const layer of LAYERS) chart.classList.toggle(`hide-${layer}`, hidden.has(layer));
  };
  const boxes = LAYERS.map((layer) => {
    const input = h("input", {
      type: "checkbox",
      name: "wording-layer",
      value: layer,
      checked: !hidden.has(layer),
      onchange: ({ currentTarget }) => {
        if (currentTarget.checked) hidden.delete(layer);
        else hidden.add(layer);
        state.set(KEY, [...hidden].join(","));
        apply();
      },
    });
    const name: Child[] =
      layer === "marks"
        ? [
            h("span", { class: "mark-box", "aria-hidden": "true" }, "“"),
            h("span", {}, words.printedMark),
            h("span", { class: "mark-box mark-missing", "aria-hidden": "true" }, "“"),
            h("span", {}, words.missingMark),
            unseen(h, words.marks),
          ]
        : [
            h("span", { "aria-hidden": "true" }, words.signs[layer]),
            h("span", { class: `layer-name kin-${layer}` }, words.kinds[layer]),
          ];
    return h("label", { class: "chip" }, input, ...name);
  });
  apply();
  return h(
    "div",
    { class: "layers tint-wording", role: "group", "aria-label": words.show },
    h("span", { class: "layers-name" }, words.show),
    ...boxes,
  );
}
