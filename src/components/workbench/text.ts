import type { Claim } from "../../coding/types.js";
import type { Parse, Span } from "../../parser/types.js";
import { builder, type Child } from "../dom.js";

/**
 * A report's text with the words of its claims marked, a paragraph for each of the report's, page furniture struck.
 * @param selected words to stand out, or null
 * @param onSelect called with the claims that stand where the reader clicked
 */
export function markedText(
  { text, parts }: Parse,
  claims: readonly Claim[],
  selected: Span | null,
  onSelect: (claims: Claim[]) => void,
  report_id: string,
  document: Document,
): HTMLElement {
  const h = builder(document);
  let paragraph = 0;
  const rows = parts.map(({ part, start, end }) => {
    if (part === "body") paragraph++;
    const partClaims = claims.filter((claim) => claim.start < end && start < claim.end);
    const isFurniture = part === "boilerplate";
    return h(
      "div",
      { class: `bench-row bench-${part}` },
      h("span", { class: "bench-number" }, part === "body" ? `¶${paragraph}` : ""),
      h(
        isFurniture ? "s" : "p",
        { class: "printed", "data-printed": report_id },
        ...(isFurniture ? [text.slice(start, end)] : pieces({ start, end }, partClaims)),
      ),
    );
  });
  return h("div", { class: "bench-text" }, ...rows);

  /** The words between two borders of claims carry one set of claims. */
  function pieces({ start, end }: Span, own: readonly Claim[]): Child[] {
    const borders = new Set([start, end]);
    for (const span of [...own, ...(selected === null ? [] : [selected])]) {
      for (const at of [span.start, span.end]) if (at > start && at < end) borders.add(at);
    }
    const sorted = [...borders].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((from, i): Child => {
      const to = sorted[i + 1]!;
      const here = own.filter((claim) => claim.start <= from && to <= claim.end);
      const isSelected = selected !== null && selected.start <= from && to <= selected.end;
      const words = text.slice(from, to);
      if (here.length === 0 && !isSelected) return words;
      const dimension = here[0]?.dimension ?? "provenance";
      const mark = h(
        "mark",
        { class: `tint-${dimension}${isSelected ? " is-selected" : ""}`, "data-start": from },
        words,
      );
      mark.addEventListener("click", () => {
        onSelect(here);
      });
      return mark;
    });
  }
}
