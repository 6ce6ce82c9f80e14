import type { Doubt } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { claimsStrings } from "../../strings/claims.js";
import { reading as words } from "../../strings/reading.js";
import { builder, type Child } from "../dom.js";
import { readAs } from "../claims/evidence.js";
import { silenceInWords } from "../silence.js";
import { glyph, type Sign } from "../glyph.js";
import { lessonIcon, markIcon } from "../icons.js";
import { addsToWords } from "../../values/fold.js";
import { valueInWords } from "../../values/words/told.js";
import { claimFragment } from "./fragment.js";
import { namesIn, type Cluster, type Reading, type ReadingClaim, type ReadingItem } from "./model.js";
import { pageAt } from "../pageAt.js";

/**
 * What all reports say about the items of one place: their words, what these come to, and the way there. Opens below
 * the paragraph of the place.
 */
export function neighbours(
  cluster: Cluster,
  reading: Reading,
  signs: ReadonlyMap<string, Sign>,
  close: () => void,
  document: Document,
): HTMLElement {
  const h = builder(document);
  const names = namesIn(reading);
  const inItems = new Set(cluster.claims.map(({ item }) => item));
  const button = h("button", { type: "button", class: "link", onclick: close }, words.neighbours.close);
  return h(
    "section",
    { class: "neighbours", "aria-label": words.neighbours.title, tabindex: -1 },
    ...reading.items.filter(({ id }) => inItems.has(id)).map(item),
    h("p", { class: "neighbours-end" }, button),
  );

  function item({ id, label, question, dimension }: ReadingItem): HTMLElement {
    const first = cluster.claims.find((claim) => claim.item === id)!;
    const href = pageAt("..", "claims", `#${new URLSearchParams({ claim: first.claim_id }).toString()}`);
    return h(
      "div",
      { class: "neighbours-item" },
      h(
        "p",
        { class: "neighbours-question" },
        h(
          "span",
          { class: `tag tint-${dimension}` },
          lessonIcon(dimension, { document }),
          strings.dimensions[dimension],
        ),
        " ",
        h("b", {}, question || label),
      ),
      h("ul", {}, ...[...signs.keys()].flatMap((report) => rowsOfReport(id, report))),
      h("p", { class: "neighbours-table" }, h("a", { href }, words.neighbours.claimsLink)),
    );
  }

  function rowsOfReport(itemId: string, report: string): HTMLElement[] {
    const claims = reading.claims.filter((claim) => claim.item === itemId && claim.report_id === report);
    const sign = signs.get(report)!;
    if (claims.length === 0) return [notFound(itemId, report, sign)];
    // Readings of the same words stand in one line.
    const byWords = new Map<string, ReadingClaim[]>();
    for (const claim of claims) {
      const key = `${claim.start}-${claim.end}`;
      byWords.set(key, [...(byWords.get(key) ?? []), claim]);
    }
    return [...byWords.values()].map((same) => said(same, sign));
  }

  function said(claims: readonly ReadingClaim[], sign: Sign): HTMLElement {
    const claim = claims[0]!;
    const isOwn = claim.report_id === reading.report.report_id;
    const text = h("q", { class: quoteClass(claim.text), "data-printed": claim.report_id }, claim.text);
    const address = pageAt(".", claim.report_id, claimFragment(claim.claim_id));
    const gloss = glossOf(claims);
    return h(
      "li",
      { class: isOwn ? "own" : null },
      glyph(sign, { document, size: 20 }),
      h(
        "div",
        {},
        isOwn ? text : h("a", { href: address, class: "neighbours-words" }, text),
        gloss !== "" && h("span", { class: "gloss" }, gloss),
        // That there are several readings, the readings themselves say.
        claim.doubt !== "" && claim.doubt !== "readings" && doubt(claim.doubt),
        h("span", { class: "place" }, ...place(claim, sign), isOwn && `, ${words.neighbours.this}`),
      ),
    );
  }

  function doubt(why: Doubt): HTMLElement {
    const { doubts } = claimsStrings.details;
    return h("span", { class: "doubt" }, markIcon("unsure", { document }), " ", doubts[why]);
  }

  function notFound(itemId: string, report: string, sign: Sign): HTMLElement {
    const row = reading.silences.find((one) => one.item === itemId && one.report_id === report);
    return h(
      "li",
      { class: "silence" },
      glyph(sign, { document, size: 20, filled: false }),
      h("div", {}, silenceInWords(row ?? { search: "", others: "", alike: null, confirmed: false }, names)),
    );
  }

  /** What the words come to, where they do not say it themselves; every reading of them. */
  function glossOf(claims: readonly ReadingClaim[]): string {
    return claims
      .map((claim) => {
        const value = readAs(claim, names);
        const kind = claim.reading === "" ? "" : claimsStrings.readings[claim.reading];
        return [addsToWords(claim.text, valueInWords(claim, names)) || kind !== "" ? value : "", kind]
          .filter(Boolean)
          .join(", ");
      })
      .filter(Boolean)
      .join("; ");
  }

  function place({ part, paragraph }: ReadingClaim, { letter }: Sign): Child[] {
    if (paragraph === null) return [words.neighbours.placeIn(letter, words.places[part] ?? part)];
    return [words.neighbours.place(letter, paragraph)];
  }
}

/** Words that stand between the report's own marks get none of ours. */
function quoteClass(text: string): string {
  return /^[“"‘«„][^]*[”"’»“]$/.test(text) ? "printed marked" : "printed";
}
