import type { ReportRow } from "../../coding/types.js";
import { reading as words } from "../../strings/reading.js";
import { isWebAddress } from "../../values/webAddress.js";
import { builder, type Child } from "../dom.js";
import { phraseNodes } from "./phrases.js";
import type { Entry, Fact } from "./provenance.js";

/** The provenance card: a filled dot for what the text states, an open one for what we infer. */
export function provenanceCard(facts: readonly Fact[], report: ReportRow, document: Document): HTMLElement {
  const h = builder(document);
  const { card } = words;
  return h(
    "details",
    { class: "provenance-card", open: true },
    h("summary", {}, h("h2", {}, card.title)),
    h("dl", {}, ...facts.flatMap(({ term, entries }) => [h("dt", {}, term), ...entries.map(entry)])),
    h("p", { class: "origin-dots" }, dot(true), ` ${card.stated} `, dot(false), ` ${card.inferred}`),
    ...about(),
  );

  function entry({ how, phrases }: Entry): HTMLElement {
    const name = { stated: card.statedHidden, inferred: card.inferredHidden, searched: card.searchedHidden }[how];
    return h(
      "dd",
      {},
      how !== "searched" && dot(how === "stated"),
      h("span", { class: "visually-hidden" }, `${name} `),
      h("span", {}, ...phraseNodes(document, phrases)),
    );
  }

  function dot(isFull: boolean): HTMLElement {
    return h("span", { class: isFull ? "origin-dot full" : "origin-dot", "aria-hidden": "true" });
  }

  /** What the data set says of the copy: its rights, and where it was found. */
  function about(): Child[] {
    const { rights, url, retrieved, publish } = report;
    const link = isWebAddress(url) && h("a", { href: url, rel: "noopener noreferrer external" }, card.source);
    const day = retrieved !== "" && card.retrieved(retrieved);
    const source = link || day;
    return [
      rights !== "" && h("p", { class: "rights" }, `${card.rights}: ${rights}`),
      source && h("p", { class: "rights" }, link, link && day ? `, ${day}` : day),
      publish === "excerpts" && h("p", { class: "rights" }, words.excerpts),
    ];
  }
}
