import type { Parse, ParseOptions } from "../parser/index.js";
import { claimsOfItem, type CodingReport, type Draft } from "./claims.js";
import { inOrder } from "./columns.js";
import { applyCorrections } from "./corrections.js";
import { coverageOf } from "./coverage.js";
import { doubtOf } from "./doubt.js";
import { claimsOfFrame } from "./frames.js";
import { layOut } from "./layout.js";
import { proposeCodebook } from "./propose/index.js";
import { reportRow, sentenceRows } from "./rows.js";
import { withOutlet } from "./outletName.js";
import { settleWeekdays } from "./settleWeekdays.js";
import { alikeParagraphs } from "./alikeClaims.js";
import { silenceRows } from "./silences.js";
import type { Claim, Codebook, Dataset, ReportMeta, Tables, VariantRow } from "./types.js";
import { variantRow, variantsOfGroup } from "./variants.js";
import { givenIn, sharedPassages } from "./sharedPassages/index.js";
import { weighReadings } from "./weighReadings.js";
import { linksOn, witnessLinks } from "./witnesses.js";

export * from "./types.js";

/** What the parser may know about one report of a dataset. Pass the result to `parse`. */
export function parseOptions(dataset: Dataset, report: ReportMeta): ParseOptions {
  return {
    id: report.id,
    date: report.published || dataset.date,
    anchor: report.published ? "published" : "event",
    speakers: dataset.codebook?.speakers ?? [],
    events: dataset.codebook?.events ?? [],
    ...(report.story !== undefined && { story: report.story }),
    ...(report.translatedFrom ? { translatedFrom: report.translatedFrom } : {}),
  };
}

/** The dataset's codebook, or the one that its parses suggest where it has none. */
export function codebookOf(dataset: Dataset, parses: readonly Parse[]): Codebook {
  return dataset.codebook ?? proposeCodebook(parses);
}

/**
 * Codes the reports of a dataset into its tables.
 *
 * @param parses one a report, in any order, told apart by `id`; made with `parseOptions`, and read together
 * @returns rows in the order codebook × reports × text, so that equal input gives equal files
 * @throws where a report has no parse, or a correction names words or a row that a report lacks
 */
export function codeDataset(dataset: Dataset, parses: readonly Parse[]): Tables {
  const codebook = codebookOf(dataset, parses);
  const reports = dataset.reports.map((meta): CodingReport => {
    const parse = parses.find(({ id }) => id === meta.id);
    if (!parse) throw new Error(`report "${meta.id}" of ${dataset.name} has no parse. Parse it with parseOptions().`);
    return { dataset: dataset.name, meta: withOutlet(meta, parse), parse, layout: layOut(parse) };
  });
  const variants: VariantRow[] = [];
  const claims: Claim[] = [];
  const take = (item: string, draftsOf: (report: CodingReport) => Draft[]) => {
    for (const report of reports) claims.push(...numbered(report, codebook, item, draftsOf(report)));
  };
  for (const item of codebook.items) take(item.id, (report) => claimsOfItem(report, codebook, item));
  for (const frame of codebook.frames) take(frame.id, (report) => claimsOfFrame(report, codebook, frame));
  for (const group of codebook.wordings) {
    take(group.id, (report) => variantsOfGroup(report, codebook, group));
    // A version of a wording is a claim too: its value is its words.
    variants.push(...claims.filter(({ item }) => item === group.id).map((claim) => variantRow(group, claim)));
  }
  const passages = sharedPassages(
    reports.map(({ meta, parse, layout }) => ({
      report_id: meta.id,
      text: parse.text,
      stretches: layout.stretches.filter(({ part }) => part === "headline" || part === "dek" || part === "body"),
      quotations: parse.quotations,
      given: givenIn(parse),
    })),
  );
  const metas = reports.map(({ meta }) => meta);
  const links = witnessLinks(metas, claims, codebook, passages);
  const weighed = weighReadings(
    settleWeekdays(claims, dataset.reports),
    (one, other) => linksOn(links, [one, other]).length > 0,
  );
  const alikeTo = alikeParagraphs(reports, weighed);
  const silences = reports.flatMap((report) => silenceRows(report, codebook, weighed, alikeTo));
  return {
    claims: weighed,
    reports: reports.map((report) => reportRow(report, weighed, silences)),
    sentences: reports.flatMap((report) => sentenceRows(report, weighed)),
    coverage: codebook.topics.flatMap((topic) => reports.map((report) => coverageOf(report, topic))),
    variants,
    silences,
  };
}

/** Numbers claims by report and item, so that an edit elsewhere leaves ids alone, then applies the corrections. */
function numbered(report: CodingReport, codebook: Codebook, item: string, drafts: readonly Draft[]): Claim[] {
  const claims = drafts.map((draft, i): Claim => {
    return { ...draft, claim_id: `${report.meta.id}.${item}.${i + 1}`, doubt: doubtOf(report.parse, draft) };
  });
  return applyCorrections(report, codebook, item, claims).map((claim) => inOrder("claims", claim));
}
export { readTogether } from "./readTogether.js";
export { linksOn, witnessesOf, type WitnessLink } from "./witnesses.js";
export { WHOLE } from "./corrections.js";
