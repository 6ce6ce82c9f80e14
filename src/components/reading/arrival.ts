import type { Span } from "../../parser/types.js";
import { reading as words } from "../../strings/reading.js";
import { builder } from "../dom.js";
import { backHref, type Target } from "./fragment.js";
import { ownClaims, type Reading, type ReadingClaim } from "./model.js";

/** What an address asks for, looked up in the report. */
export interface Arrival {
  /** The words; null where the report does not have them. */
  span: Span | null;
  claim: ReadingClaim | null;
  /** Where the link in the bar leads; null: it takes the mark away. */
  back: string | null;
}

/** Looks up what an address asks for; null where it asks for nothing. */
export function arrivalOf(target: Target, reading: Reading): Arrival | null {
  if (target.claim !== "") {
    const claim = ownClaims(reading).find(({ claim_id }) => claim_id === target.claim) ?? null;
    return { span: claim, claim, back: backHref(claim === null ? { ...target, claim: "" } : target) };
  }
  if (target.at === null) return null;
  const { start, end } = target.at;
  const isThere = end <= reading.text.length && reading.text.slice(start, end).trim() !== "";
  return { span: isThere ? target.at : null, claim: null, back: target.back === "" ? null : backHref(target) };
}

/** The dark bar: what the words are evidence for, and the way back. */
export function arrivalBar(
  { span, claim, back }: Arrival,
  target: Target,
  reading: Reading,
  clear: () => void,
  document: Document,
): HTMLElement {
  const h = builder(document);
  const item = reading.items.find(({ id }) => id === claim?.item);
  const text =
    span === null
      ? [words.arrival.gone]
      : claim === null
        ? [words.arrival.words]
        : [`${words.arrival.evidence} `, h("b", {}, item?.question || item?.label || claim.item)];
  return h(
    "div",
    { class: "arrival" },
    h("p", { id: "arrival-text", role: span === null ? "status" : null }, ...text),
    h("p", { class: "arrival-way" }, wayOut(), " ", h("kbd", {}, words.arrival.key)),
  );

  function wayOut(): HTMLElement {
    if (back !== null) {
      const name = target.from === "claims" ? words.arrival.back.claims : words.arrival.back.other;
      return h("a", { href: back, class: "way-back" }, name);
    }
    return h("button", { type: "button", class: "link way-back", onclick: clear }, words.arrival.clear);
  }
}
