import type { Claim } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { kindOf } from "./filters.js";
import { settingOf, type ClaimsData, type Group } from "./model.js";

/** A claim with the words for its ids and its whole sentence, so that a row explains itself in a spreadsheet. */
interface DownloadRow extends Claim {
  report: string;
  about: string;
  kind: string;
  sentence_text: string;
}

/** The claims table's columns, with the row's own words beside its ids. */
export const downloadColumns: readonly (keyof DownloadRow)[] = [
  "claim_id",
  "dataset",
  "report_id",
  "report",
  "outlet",
  "dimension",
  "item",
  "about",
  "value",
  "value_type",
  "unit",
  "kind",
  "reading",
  "doubt",
  "certainty",
  "source",
  "source_type",
  "attribution",
  "cue",
  "text",
  "start",
  "end",
  "part",
  "paragraph",
  "sentence",
  "position",
  "sentence_text",
  "method",
  "note",
];

/** The claims among the rows that are shown; silences are no claims and stay out. */
export function downloadRows(data: ClaimsData, groups: readonly Group[]): DownloadRow[] {
  const labels = new Map(data.reports.map(({ report_id, label }) => [report_id, label]));
  return groups.flatMap(({ label, entries }) =>
    entries.flatMap(({ claim }) => {
      if (claim === undefined) return [];
      const sentences = settingOf(claim, data.sentences).sentences.map(({ text }) => text);
      return [
        {
          ...claim,
          report: labels.get(claim.report_id) ?? claim.report_id,
          about: label,
          kind: strings.claims.kinds[kindOf(claim)],
          sentence_text: sentences.join(" "),
        },
      ];
    }),
  );
}
