import type { Claim, SentenceRow } from "../../src/coding/index.js";
import type { BuiltDataset } from "../buildTables.js";

/** How much text before and after the words goes along, so that they are found again in a changed copy. */
const CONTEXT = 32;

/**
 * The claims as W3C Web Annotations (www.w3.org/TR/annotation-model). Positions count Unicode code points there, not
 * UTF-16 units.
 */
export function annotations({ dataset, texts, tables }: BuiltDataset) {
  const reports = new Map(dataset.reports.map((report) => [report.id, report]));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:same-story:${dataset.name}`,
    type: "AnnotationPage",
    items: tables.claims.map((claim) => {
      const report = reports.get(claim.report_id)!;
      const excerpts = report.publish === "excerpts" ? sentenceOf(claim, tables.sentences) : null;
      return annotation(claim, texts.get(claim.report_id)!, report.url || `reports/${report.file}`, excerpts);
    }),
  };
}

function sentenceOf(claim: Claim, sentences: readonly SentenceRow[]): SentenceRow | null {
  const holds = (row: SentenceRow) =>
    row.report_id === claim.report_id && row.start <= claim.start && claim.start < row.end;
  return sentences.find(holds) ?? null;
}

function annotation(claim: Claim, text: string, source: string, within: { start: number; end: number } | null) {
  const from = Math.max(within?.start ?? 0, claim.start - CONTEXT);
  const to = Math.min(within?.end ?? text.length, claim.end + CONTEXT);
  const quote = {
    type: "TextQuoteSelector",
    exact: claim.text,
    prefix: text.slice(from, claim.start),
    suffix: text.slice(claim.end, Math.max(claim.end, to)),
  };
  const position = {
    type: "TextPositionSelector",
    start: codePoints(text.slice(0, claim.start)),
    end: codePoints(text.slice(0, claim.end)),
  };
  const body = (purpose: string, value: string) => ({ type: "TextualBody", purpose, value, format: "text/plain" });
  return {
    id: `urn:same-story:${claim.dataset}:${claim.claim_id}`,
    type: "Annotation",
    motivation: "classifying",
    body: [body("classifying", claim.item), body("describing", claim.value)],
    target: { source, selector: [quote, position] as const },
  };
}

function codePoints(text: string): number {
  return Array.from(text).length;
}
