import type { Claim } from "../../coding/types.js";
import { claimsStrings } from "../../strings/claims.js";
import type { Build, Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { markIcon } from "../icons.js";
import { distinctReadings } from "../../findings/notes.js";
import { addsToWords } from "../../values/fold.js";
import { valueInWords, voiceInWords } from "../../values/words/told.js";
import { evidence, readAs } from "./evidence.js";
import { kindOf } from "./filters.js";
import { settingOf, type Entry, type Group } from "./model.js";
import { cell, COLUMNS, type Context, type TableOptions } from "./row.js";

/** What one row of the table shows: a silence, or the claims that rest on the same words, the likeliest reading first. */
type Stretch = { claims: readonly [Claim, ...Claim[]] } | Extract<Entry, { silence: object }>;

/** Gathers neighbouring claims of one report that read the same words differently: they are one row. */
export function stretchesOf(entries: readonly Entry[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const entry of entries) {
    const last = stretches.at(-1);
    const { claim } = entry;
    if (claim === undefined) stretches.push(entry);
    else if (last !== undefined && "claims" in last && isSameWords(last.claims[0], claim)) {
      last.claims = claim.reading === "likeliest" ? [claim, ...last.claims] : [...last.claims, claim];
    } else stretches.push({ claims: [claim] });
  }
  return stretches;
}

function isSameWords(a: Claim, b: Claim): boolean {
  const isReading = a.reading !== "" && b.reading !== "";
  return isReading && a.report_id === b.report_id && a.start === b.start && a.end === b.end;
}

/** The row of one stretch of words and, below it, the row in which its evidence opens. */
export function claimRows(context: Context, group: Group, claims: readonly [Claim, ...Claim[]]): HTMLElement[] {
  const { h, document, signs, options } = context;
  const [claim] = claims;
  const ids = claims.map(({ claim_id }) => claim_id);
  const kind = kindOf(claim);
  const id = `evidence-${claim.claim_id}`;
  const panel = h("td", { role: "cell", colspan: COLUMNS - 2, class: "evidence-cell" });
  const spare = h("td", { role: "cell", class: "evidence-spare" });
  const below = h("tr", { role: "row", class: "evidence-row", id, hidden: true }, spare, panel);
  const button = h(
    "button",
    { type: "button", class: "words", "aria-expanded": "false", "aria-controls": id },
    h("q", { class: quoteClass(claim.text), "data-printed": claim.report_id }, claim.text),
    ...gloss(context, claims),
  );
  const row = h(
    "tr",
    { role: "row", class: "claim", "data-claims": ids.join(" ") },
    cell(h, "report", glyph(signs.get(claim.report_id)!, { document })),
    cell(h, "words", button),
    cell(h, "kind", markIcon(kind, { document }), claimsStrings.kinds[kind]),
    cell(h, "where", ...placeLink(h, claim, options)),
  );
  const show = (isOpen: boolean): void => {
    if (isOpen && panel.childElementCount === 0) panel.append(panelOf(context, group, claims));
    button.setAttribute("aria-expanded", String(isOpen));
    row.classList.toggle("open", isOpen);
    below.hidden = !isOpen;
  };
  show(ids.some((one) => options.open?.has(one)));
  row.addEventListener("click", (event) => {
    if (!isForRow(event, button)) return;
    const isOpen = below.hidden !== false;
    show(isOpen);
    options.onToggle?.(ids, isOpen);
  });
  return [row, below];
}

/** Links keep their own meaning, and words that somebody is selecting should not close. */
function isForRow(event: Event, button: HTMLElement): boolean {
  const target = event.target as Element;
  if (button.contains(target)) return true;
  return target.closest("a") === null && (target.ownerDocument.getSelection()?.isCollapsed ?? true);
}

function panelOf(context: Context, group: Group, claims: readonly [Claim, ...Claim[]]): HTMLElement {
  const { data, reports, names, options } = context;
  const [claim] = claims;
  const setting = settingOf(claim, data.sentences);
  const other =
    claim.reading === "" ? [] : distinctReadings(claim, data.claims).filter(({ item }) => item !== claim.item);
  const labels = new Map(data.codebook.items.map(({ id, label }) => [id, label]));
  const elsewhere = other.map((one) => ({ claim: one, label: labels.get(one.item) ?? one.item }));
  return evidence({ claims, elsewhere, group, report: reports.get(claim.report_id)!, setting, names }, options);
}

function quoteClass(text: string): string {
  return /^[“"‘«„][^]*[”"’»“]$/.test(text) ? "printed marked" : "printed";
}

/** What the words come to, where they do not say it themselves; who says it, where that is not the outlet; which reading it is, or how many there are. */
function gloss({ h, names, data }: Context, claims: readonly [Claim, ...Claim[]]): HTMLElement[] {
  const [claim] = claims;
  // Some readings may answer another item: they count here as everywhere.
  const readings = claim.reading === "" ? 0 : distinctReadings(claim, data.claims).length;
  const voice = claim.value_type === "speaker" ? "" : voiceInWords(claim, names);
  if (readings > 1) return glossed([claimsStrings.readingsOf(readings), voice]);
  return glossed([
    addsToWords(claim.text, valueInWords(claim, names)) ? readAs(claim, names) : "",
    claim.reading === "" ? "" : claimsStrings.readings[claim.reading],
    voice,
    // "Could reach 15 million" and "will cost 15 million" print the same figure.
    claim.value_type === "number" && claim.certainty === "hedged" ? claimsStrings.details.certainty.hedged : "",
  ]);

  function glossed(parts: readonly string[]): HTMLElement[] {
    const told = parts.filter((part) => part !== "");
    return told.length === 0 ? [] : [h("span", { class: "gloss" }, told.join(", "))];
  }
}

/** The place, as a link to the words in their report where the page has a reading room. */
function placeLink(h: Build, claim: Claim, { readHref }: TableOptions): Child[] {
  const href = readHref?.(claim) ?? null;
  return href === null ? place(h, claim) : [h("a", { href }, ...place(h, claim))];
}

function place(h: Build, { part, paragraph, sentence }: Claim): Child[] {
  if (paragraph === null || sentence === null) return [claimsStrings.parts[part] ?? part];
  return [
    h("span", { "aria-hidden": "true" }, claimsStrings.place(paragraph, sentence)),
    h("span", { class: "visually-hidden" }, claimsStrings.placeInWords(paragraph, sentence)),
  ];
}
