import type { Span } from "../parser/index.js";
import { certaintyOf } from "./certainty.js";
import { type CodingReport, draftOn } from "./claims.js";
import { stretchAt } from "./layout.js";
import { sourceOf, sourceType } from "./sources.js";
import type { Claim, Codebook, Correction, Dimension } from "./types.js";

/** What `was` calls a length that is over or under no plan. */
export const WHOLE = "whole";

/** The corrections of one report and item, applied to its numbered claims. Hand-coded rows carry `method: coded`. */
export function applyCorrections(report: CodingReport, codebook: Codebook, item: string, claims: Claim[]): Claim[] {
  const itemCorrections = codebook.corrections.filter(
    (c) => c.report === report.meta.id && c.item === item && c.action !== "silent",
  );
  return itemCorrections.reduce<Claim[]>((rows, correction) => {
    if (correction.action === "add") return [...rows, added(report, codebook, correction, rows)];
    const evidence = evidenceSpan(report, correction);
    const meant = (claim: Claim) => isMeant(claim, correction, evidence);
    if (!rows.some(meant)) throw new Error(noSuchRow(correction));
    if (correction.action === "drop") return rows.filter((claim) => !meant(claim));
    return rows.map((claim) => (meant(claim) ? changed(codebook, claim, correction) : claim));
  }, claims);
}

/** Where the words of a correction stand. @throws where the report has no such words, or only outside the article */
function evidenceSpan({ parse, meta, layout }: CodingReport, correction: Correction): Span {
  let start = -1;
  for (let n = 0; n < correction.occurrence; n++) {
    start = parse.text.indexOf(correction.evidence, start + 1);
    if (start < 0) break;
  }
  const span = { start, end: start + correction.evidence.length };
  if (start < 0 || !stretchAt(layout, span)) {
    throw new Error(
      `evidence "${correction.evidence}" of the correction to ${correction.item} is not in the article of report ` +
        `"${meta.id}". Copy the words exactly from ${meta.file}.`,
    );
  }
  return span;
}

/** `PT1H40M` means each row of that value; `PT1H40M over` the time over a plan alone, `PT1H40M whole` the length in all. */
function isMeant(claim: Claim, { was }: Correction, evidence: Span): boolean {
  const { value, sense, start, end } = claim;
  const isValue = was === "" || value === was || `${value} ${sense || WHOLE}` === was;
  return start < evidence.end && evidence.start < end && isValue;
}

function noSuchRow({ action, report, item, evidence }: Correction): string {
  return `nothing to ${action}: report "${report}" has no claim of ${item} at "${evidence}". Use "add", or remove it.`;
}

function changed(codebook: Codebook, claim: Claim, correction: Correction): Claim {
  const source = correction.source || claim.source;
  return {
    ...claim,
    value: correction.value || claim.value,
    reading: correction.reading || claim.reading,
    certainty: correction.certainty ?? claim.certainty,
    source,
    source_type: correction.source ? sourceType(codebook, source) : claim.source_type,
    attribution: correction.attribution ?? claim.attribution,
    doubt: "",
    method: "coded",
    note: correction.reason,
  };
}

/** A row that no rule found. It is numbered after the parsed ones, so these keep their ids. */
function added(report: CodingReport, codebook: Codebook, correction: Correction, rows: readonly Claim[]): Claim {
  const { parse, layout, meta } = report;
  const evidence = evidenceSpan(report, correction);
  const stretch = stretchAt(layout, evidence)!;
  const number = Math.max(0, ...rows.map((row) => Number(row.claim_id.split(".").at(-1)))) + 1;
  const sourcing = sourceOf(parse, codebook, evidence);
  const source = correction.source || sourcing.source;
  const item = codebook.items.find(({ id }) => id === correction.item);
  const dimension: Dimension = item?.dimension ?? (isWording(codebook, correction.item) ? "wording" : "framing");
  const draft = draftOn(report, stretch, evidence, {
    dimension,
    item: correction.item,
    value: correction.value || correction.evidence,
    value_type: valueType(item?.rule, correction.value),
    reading: correction.reading,
    certainty: correction.certainty ?? certaintyOf(parse.text, evidence, evidence),
    ...sourcing,
    source,
    source_type: sourceType(codebook, source),
    attribution: correction.attribution ?? sourcing.attribution,
    method: "coded",
    note: correction.reason,
  });
  return { ...draft, claim_id: `${meta.id}.${correction.item}.${number}`, doubt: "" };
}

function isWording(codebook: Codebook, id: string): boolean {
  return codebook.wordings.some((group) => group.id === id);
}

function valueType(rule: Codebook["items"][number]["rule"] | undefined, value: string): Claim["value_type"] {
  switch (rule?.by) {
    case "time":
      return rule.kind;
    case "number":
    case "money":
      return /^\d+(\.\d+)?$/.test(value) ? "number" : "category";
    case "choice":
    case "agency":
      return "category";
    case "said":
      return "speaker";
    default:
      return "text";
  }
}
