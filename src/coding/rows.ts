import type { Quotation } from "../parser/index.js";
import type { CodingReport } from "./claims.js";
import { placeOf, type Stretch } from "./layout.js";
import { overlapping } from "./overlapping.js";
import { translatedFrom } from "./stamps.js";
import { countWords } from "./terms.js";
import type { Claim, ReportRow, SentenceRow, SilenceRow } from "./types.js";

/** The report's row: what it is, how long, how much of it is quoted. */
export function reportRow(report: CodingReport, claims: readonly Claim[], silences: readonly SilenceRow[]): ReportRow {
  const { dataset, meta, parse, layout } = report;
  const { text } = parse;
  const kinds = (kind: string) => parse.attributions.filter((attribution) => attribution.kind === kind).length;
  const reportClaims = claims.filter((claim) => claim.report_id === meta.id);
  const named = (part: string) => {
    const found = parse.parts.find((p) => p.part === part);
    return found && isShown(report, part, overlapping(reportClaims, found).length)
      ? text.slice(found.start, found.end).trim()
      : "";
  };
  const body = layout.stretches.filter((stretch) => stretch.part === "body");
  return {
    dataset,
    report_id: meta.id,
    letter: meta.letter,
    label: meta.label,
    outlet: meta.outlet,
    agency: meta.agency,
    url: meta.url,
    published: meta.published,
    retrieved: meta.retrieved,
    rights: meta.rights,
    translated_from: translatedFrom(meta.translatedFrom, parse),
    publish: meta.publish,
    headline: named("headline"),
    dek: named("dek"),
    words: layout.bodyWords,
    paragraphs: layout.paragraphs,
    sentences: body.length,
    quoted_words: body.reduce((sum, stretch) => sum + quotedWords(report, stretch), 0),
    direct: kinds("direct"),
    partial: kinds("partial"),
    indirect: kinds("indirect"),
    claims: reportClaims.length,
    silences: silences.filter((silence) => silence.report_id === meta.id).length,
    characters: text.length,
    boilerplate_words: parse.parts
      .filter(({ part }) => part === "boilerplate")
      .reduce((sum, part) => sum + countWords(text, part), 0),
  };
}

/** Sentences of headline, dek and body. Of a report in excerpts only those on which a claim rests keep their words. */
export function sentenceRows(report: CodingReport, claims: readonly Claim[]): SentenceRow[] {
  const { dataset, meta, parse, layout } = report;
  const reportClaims = claims.filter((claim) => claim.report_id === meta.id);
  return layout.stretches
    .filter(({ part }) => part === "headline" || part === "dek" || part === "body")
    .map((stretch) => {
      const { start, end, words } = stretch;
      const resting = overlapping(reportClaims, stretch).length;
      return {
        dataset,
        report_id: meta.id,
        ...placeOf(stretch),
        words,
        quoted_words: quotedWords(report, stretch),
        claims: resting,
        text: isShown(report, stretch.part, resting) ? parse.text.slice(start, end) : "",
        start,
        end,
      };
    });
}

/** Whether the words of a part may be shown: of a report in excerpts the headline, and that on which a claim rests. */
function isShown({ meta }: CodingReport, part: string, resting: number): boolean {
  return meta.publish === "full" || resting > 0 || part === "headline";
}

/** Words of a stretch inside real quotations: scare quotes and titles are the outlet's own. */
function quotedWords({ parse }: CodingReport, stretch: Stretch): number {
  const real = (quotation: Quotation) => quotation.source?.id !== "outlet";
  return overlapping(parse.quotations, stretch)
    .filter(real)
    .reduce((sum, quotation) => {
      const start = Math.max(quotation.start, stretch.start);
      return sum + countWords(parse.text, { start, end: Math.min(quotation.end, stretch.end) });
    }, 0);
}
