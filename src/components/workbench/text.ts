import type { Claim } from "../../coding/types.js";
import type { Parse, Part, Span } from "../../parser/types.js";
import { workbench as words } from "../../strings/workbench.js";
import type { Struck } from "../../workbench/leftOut.js";
import { builder, button, type Child } from "../dom.js";

/** Characters of a stretch that name its button. */
const LONGEST_NAME = 60;

interface MarkedOptions {
  claims: readonly Claim[];
  /** What was left out, or taken back in. */
  struck: readonly Struck[];
  /** Words to stand out, or null. */
  selected: Span | null;
  /** Called with the claims that stand where the reader clicked. */
  onSelect: (claims: Claim[]) => void;
  /** Called to take a stretch in, or to leave it out again. */
  onStruck: (struck: Struck) => void;
  report_id: string;
  document: Document;
}

/**
 * A report's text with the words of its claims marked, a paragraph for each of the report's. What was left out stands struck
 * where it stood, with its kind, and one button takes it in.
 */
export function markedText(
  { text, parts }: Parse,
  { claims, struck, selected, onSelect, onStruck, report_id, document }: MarkedOptions,
): HTMLElement {
  const h = builder(document);
  let paragraph = 0;
  const rows: HTMLElement[] = [];
  for (let i = 0; i <= parts.length; i++) {
    const here = struck.filter(({ at }) => at === i);
    rows.push(...here.map(struckRow));
    const gone = here.find((one) => one.parts > 0 && !one.isIn);
    if (gone !== undefined) i += gone.parts - 1;
    else if (i < parts.length) rows.push(partRow(parts[i]!));
  }
  return h("div", { class: "bench-text" }, ...rows);

  function partRow({ part, start, end }: Part): HTMLElement {
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
  }

  /** What a stretch is, the button that takes it in or leaves it out, and its words while they are out. */
  function struckRow(one: Struck): HTMLElement {
    const kind = words.leftOut.kinds[one.kind] ?? words.leftOut.kinds["around"]!;
    const change = button(h, one.isIn ? words.leftOut.leave : words.leftOut.take, "link", () => {
      onStruck(one);
    });
    change.setAttribute("aria-label", `${change.textContent}: ${kind}, ${one.lines[0]!.slice(0, LONGEST_NAME)}`);
    // Words that the file has, and the report on the bench has not.
    const printed = one.parts > 0 ? { "data-printed": report_id } : {};
    return h(
      "div",
      { class: `bench-row bench-struck${one.isIn ? " is-in" : ""}` },
      h("span", { class: "bench-number" }),
      h(
        "div",
        {},
        h("p", { class: "bench-kind" }, one.isIn ? words.leftOut.isIn(kind) : words.leftOut.isOut(kind), " ", change),
        ...(one.isIn ? [] : one.lines.map((line) => h("s", { class: "printed", ...printed }, line))),
      ),
    );
  }

  /** The words between two borders of claims carry one set of claims. */
  function pieces({ start, end }: Span, marked: readonly Claim[]): Child[] {
    const borders = new Set([start, end]);
    for (const span of [...marked, ...(selected === null ? [] : [selected])]) {
      for (const at of [span.start, span.end]) if (at > start && at < end) borders.add(at);
    }
    const sorted = [...borders].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((from, i): Child => {
      const to = sorted[i + 1]!;
      const here = marked.filter((claim) => claim.start <= from && to <= claim.end);
      const isSelected = selected !== null && selected.start <= from && to <= selected.end;
      const own = text.slice(from, to);
      if (here.length === 0 && !isSelected) return own;
      const dimension = here[0]?.dimension ?? "provenance";
      const mark = h(
        "mark",
        { class: `tint-${dimension}${isSelected ? " is-selected" : ""}`, "data-start": from },
        own,
      );
      mark.addEventListener("click", () => {
        onSelect(here);
      });
      return mark;
    });
  }
}
