import type { SentenceRow } from "../../coding/types.js";
import { spanFragment } from "../reading/fragment.js";
import { claimsStrings } from "../../strings/claims.js";
import { fold } from "../../values/fold.js";
import type { Build } from "../dom.js";
import { glyph } from "../glyph.js";
import type { Filters } from "./filters.js";
import type { ClaimsData, Group } from "./model.js";
import { reportAt } from "../pageAt.js";

const words = claimsStrings.sentences;
/** More of them say less; a longer search finds fewer. */
const MOST = 40;

/**
 * Sentences of the reports in which the searched words stand, but no claim that the table shows for them: what was printed
 * can be found, whether the lessons compare it or not. In the order of the reports and of the text.
 */
export function sentencesWith(data: ClaimsData, shown: readonly Group[], filters: Filters): SentenceRow[] {
  const searched = fold(filters.words.trim());
  if (searched === "") return [];
  const claims = shown.flatMap(({ entries }) => entries.flatMap(({ claim }) => claim ?? []));
  const order = new Map(data.reports.map(({ report_id }, i) => [report_id, i]));
  return data.sentences
    .filter(({ report_id, text }) => filters.report.has(report_id) && folded(text).includes(searched))
    .filter(
      (row) => !claims.some((one) => one.report_id === row.report_id && one.start < row.end && row.start < one.end),
    )
    .sort((a, b) => order.get(a.report_id)! - order.get(b.report_id)! || a.start - b.start);
}

/** While somebody types, each sentence is looked at again for every letter. */
const FOLDED = new Map<string, string>();
function folded(text: string): string {
  const known = FOLDED.get(text) ?? fold(text);
  FOLDED.set(text, known);
  return known;
}

/** The list of such sentences, each with its report's sign and a way to it. @param isRead whether there is a reading room */
export function sentenceList(
  h: Build,
  document: Document,
  rows: readonly SentenceRow[],
  reports: ClaimsData["reports"],
  searched: string,
  isRead: boolean,
): HTMLElement {
  const signs = new Map(reports.map(({ report_id, letter, label }, order) => [report_id, { letter, label, order }]));
  const back = new URLSearchParams({ words: searched }).toString();
  const items = rows.slice(0, MOST).map((row) => {
    const place = row.paragraph === null ? (claimsStrings.parts[row.part] ?? row.part) : words.place(row.paragraph);
    const href = reportAt(".", row.report_id, spanFragment(row, { from: "claims", back }));
    return h(
      "li",
      {},
      glyph(signs.get(row.report_id)!, { document, size: 20 }),
      h("span", { class: "printed", "data-printed": row.report_id }, row.text),
      " ",
      isRead ? h("a", { href }, place) : h("span", {}, place),
    );
  });
  return h(
    "section",
    { class: "claims-sentences" },
    h("h2", {}, words.title(searched)),
    h("p", { class: "caption" }, words.note),
    h("ul", {}, ...items),
    rows.length > MOST && h("p", { class: "caption" }, words.more(rows.length - MOST)),
  );
}
