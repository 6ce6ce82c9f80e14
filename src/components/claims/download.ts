import type { Claim } from "../../coding/types.js";
import { claimsStrings } from "../../strings/claims.js";
import { kindOf } from "./filters.js";
import { settingOf, type ClaimsData, type Group } from "./model.js";

/** A row of the file that the page saves: the claims table's columns, and the row's own words beside its ids. */
type DownloadRow = Claim & Record<"report" | "about" | "kind" | "sentence_text", string>;

/** The claims among the rows that are shown, so that a row explains itself in a spreadsheet; silences are no claims. */
export function downloadRows(data: ClaimsData, groups: readonly Group[]): DownloadRow[] {
  const labels = new Map(data.reports.map(({ report_id, label }) => [report_id, label]));
  return groups.flatMap(({ label, entries }) =>
    entries.flatMap(({ claim }) => {
      if (claim === undefined) return [];
      const sentences = settingOf(claim, data.sentences).sentences.map(({ text }) => text);
      return beside(claim, {
        report_id: { report: labels.get(claim.report_id) ?? claim.report_id },
        item: { about: label },
        unit: { kind: claimsStrings.kinds[kindOf(claim)] },
        position: { sentence_text: sentences.join(" ") },
      });
    }),
  );
}

/** A claim in the order of its columns, with more cells after some of them. */
function beside(claim: Claim, more: Partial<Record<keyof Claim, Record<string, string>>>): DownloadRow {
  const cells = Object.entries(claim).flatMap(([column, cell]) => [
    [column, cell],
    ...Object.entries(more[column as keyof Claim] ?? {}),
  ]);
  return Object.fromEntries(cells) as DownloadRow;
}
