import type { Claim } from "../../coding/types.js";
import { workbench as words } from "../../strings/workbench.js";
import { correct } from "../../workbench/correct.js";
import { builder, button } from "../dom.js";
import { lessonIcon } from "../icons.js";
import { place, printed } from "../lesson/evidence.js";
import type { Bench } from "./state.js";

interface FoundOptions {
  document: Document;
  /** Shows words in the text. */
  onShow: (claim: Claim) => void;
}

/** What was found in one report. To untick a claim is a correction that drops it, and no other. */
export function found(bench: Bench, report_id: string, { document, onShow }: FoundOptions): HTMLElement {
  const h = builder(document);
  const { built } = bench;
  const { items, wordings, frames } = built.codebook;
  const labels = new Map([...items, ...wordings, ...frames].map(({ id, label }) => [id, label]));
  const claims = built.tables.claims.filter((claim) => claim.report_id === report_id);
  return h(
    "section",
    {},
    h("h2", {}, words.found, " ", h("span", { class: "caption" }, words.accepted(claims.length))),
    claims.length === 0
      ? h("p", { class: "caption" }, words.foundNothing)
      : h("ul", { class: "found" }, ...claims.map(row)),
  );

  function row(claim: Claim): HTMLElement {
    const label = labels.get(claim.item) ?? claim.item;
    const box = h("input", { type: "checkbox", checked: true, "aria-label": label });
    box.addEventListener("change", () => {
      const { work } = bench;
      bench.change({ ...work, corrections: [...work.corrections, correct(bench.built, claim, words.reason)] });
    });
    const show = button(h, place(claim), "link", () => {
      onShow(claim);
    });
    show.setAttribute("aria-label", `${words.show}: ${place(claim)}`);
    return h(
      "li",
      { "data-claim": claim.claim_id },
      box,
      lessonIcon(claim.dimension, { document }),
      h("span", { class: "found-label" }, label),
      h("span", {}, printed(h, claim)),
      show,
    );
  }
}
