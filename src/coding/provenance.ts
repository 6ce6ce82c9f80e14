import type { Parse, Span } from "../parser/index.js";
import { overlapping } from "./overlapping.js";
import { givenIn, sharedPassages, type PassageText, type SharedPassage } from "./sharedPassages/index.js";
import { type Quoted, quotedOf, sameQuotations } from "./sharedPassages/quoted.js";
import { isEcho, sourcing } from "./sources.js";
import { kindsBeside } from "./kindBeside.js";
import { withOutlet } from "./outletName.js";
import { witnessLinks } from "./witnesses.js";
import type { Codebook, ReportMeta, Tables } from "./types.js";
import { mentionsIn } from "./provenance/outletMentions.js";
import { namesAgency, printedLines } from "./provenance/printedLines.js";
import { sourceRows } from "./provenance/sourceRows.js";
import { type Provenance, type Report, reportOf } from "./provenance/words.js";

export type { PrintedKind, PrintedLine, Provenance, SourceRow } from "./provenance/words.js";

/**
 * Where the reports come from, as far as their texts show it. Of a report that may be shown in excerpts only, nothing is
 * taken but from sentences and lines that claims rest on.
 * @param parses one a report, told apart by `id`
 */
export function provenanceOf(
  reports: readonly ReportMeta[],
  parses: readonly Parse[],
  tables: Pick<Tables, "sentences" | "claims">,
  codebook: Codebook,
): Provenance {
  const all = reportsOf(reports, parses, tables);
  const alike = sharedPassages(all.map(passageText));
  const passages = [
    ...alike,
    ...sameQuotations(
      all.flatMap((one) => quotedIn(one, codebook)),
      alike,
    ),
  ];
  const metas = all.map(({ meta }) => meta);
  const mentions = all.flatMap((one) => mentionsIn(one, metas, codebook));
  const kindInText = kindsBeside(codebook, parses);
  return {
    links: witnessLinks(metas, tables.claims, codebook, passages, mentions),
    mentions,
    namesAgency: all.flatMap(({ meta, parse }) => (namesAgency(parse) ? [meta.id] : [])),
    printed: all.flatMap(printedLines),
    sources: all.flatMap((one) => sourceRows(one, codebook, kindInText)),
    passages,
  };
}

/** Passages that one report shares with the others, where nobody needs those of all pairs. */
export function passagesBetween(
  reports: readonly ReportMeta[],
  parses: readonly Parse[],
  tables: Pick<Tables, "sentences" | "claims">,
  report: string,
): SharedPassage[] {
  return sharedPassages(reportsOf(reports, parses, tables).map(passageText), report);
}

function reportsOf(
  reports: readonly ReportMeta[],
  parses: readonly Parse[],
  tables: Pick<Tables, "sentences" | "claims">,
): Report[] {
  return reports.flatMap((meta) => {
    const parse = parses.find(({ id }) => id === meta.id);
    return parse === undefined ? [] : [reportOf(withOutlet(meta, parse), parse, tables)];
  });
}

/** What a report puts between marks, with the speaker; where it may be shown. */
function quotedIn({ meta, parse, isShown }: Report, codebook: Codebook): Quoted[] {
  return parse.quotations
    .filter((quotation) => isShown(quotation) && !isEcho(parse, quotation))
    .map((quotation) => {
      const { source } = sourcing(codebook, quotation, quotation.kind);
      return quotedOf(
        { report_id: meta.id, text: parse.text },
        { ...quotation, source: source === "outlet" ? "" : source },
      );
    });
}

/** A report's paragraphs, or the stretches of them that may be shown. */
function passageText({ meta, parse, sentences }: Report): PassageText {
  const stretches: Span[] = [];
  for (const part of parse.parts) {
    if (!["headline", "dek", "body"].includes(part.part)) continue;
    if (meta.publish === "full") stretches.push(part);
    else stretches.push(...overlapping(sentences, part).map(({ start, end }) => ({ start, end })));
  }
  const { text, quotations, sentences: all } = parse;
  return { report_id: meta.id, text, stretches, quotations, given: givenIn(parse), sentences: all };
}
