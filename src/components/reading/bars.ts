import { reading as words } from "../../strings/reading.js";
import { builder } from "../dom.js";
import { glyph, type Sign } from "../glyph.js";
import { LAYERS, type Layer, type LayerSpans } from "./layers.js";
import { pageAt } from "../pageAt.js";

/** The reports as tabs: links, so that each has an address of its own. */
export function reportTabs(signs: ReadonlyMap<string, Sign>, current: string, document: Document): HTMLElement {
  const h = builder(document);
  const items = [...signs].map(([id, sign]) =>
    h(
      "li",
      {},
      h(
        "a",
        { href: pageAt(".", id), "aria-current": id === current ? "page" : null },
        glyph(sign, { document, size: 24, decorative: true }),
        h("span", { class: "tab-label" }, sign.label),
      ),
    ),
  );
  return h("nav", { class: "report-tabs", "aria-label": words.reports }, h("ul", {}, ...items));
}

/** Checkboxes for the layers that this report has, each with how often. */
export function layerBar(
  spans: LayerSpans,
  chosen: ReadonlySet<Layer>,
  change: (layer: Layer, isShown: boolean) => void,
  document: Document,
): HTMLElement {
  const h = builder(document);
  const chips = LAYERS.filter((layer) => spans[layer].length > 0).map((layer) => {
    const box = h("input", {
      type: "checkbox",
      name: "layer",
      value: layer,
      checked: chosen.has(layer),
      onchange: ({ currentTarget }) => {
        change(layer, currentTarget.checked);
      },
    });
    const name = h("span", { class: `layer-name top-${layer}` }, words.layers[layer]);
    return h("label", { class: "chip" }, box, name, " ", h("span", { class: "count" }, String(spans[layer].length)));
  });
  return h("fieldset", { class: "layer-bar" }, h("legend", {}, words.show), h("div", { class: "chips" }, ...chips));
}
