import type { Attribution, Parse, Span } from "../parser/index.js";
import { quotedStretches } from "./brokenQuotations.js";
import { type CodingReport, type Draft, draftOn } from "./claims.js";
import { inOrder } from "./columns.js";
import { stretchAt } from "./layout.js";
import { isSaidBy, sourcing, type Sourcing } from "./sources.js";
import { overlapping } from "./overlapping.js";
import { contains, findTerms, hasTerm } from "./terms.js";
import type { Claim, Codebook, VariantRow, WordingGroup } from "./types.js";

interface Candidate extends Span {
  sourcing: Sourcing;
  /** Whether it is told by the outlet, with some words between marks: any quotation of the group's words goes before it. */
  isPartly?: boolean;
}

const RANK = { direct: 3, partial: 2, indirect: 1, none: 0 };

/** The versions of a statement in one report, as claims: the fullest of each speaker, quoted before reported. */
export function variantsOfGroup(report: CodingReport, codebook: Codebook, group: WordingGroup): Draft[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates(report.parse, codebook, group)) {
    const { source } = candidate.sourcing;
    if (!isSaidBy(source, group.saidBy)) continue;
    const other = best.get(source);
    if (!other || fuller(candidate, other)) best.set(source, candidate);
  }
  return [...best.values()].sort((a, b) => a.start - b.start).flatMap((candidate) => draft(report, group, candidate));
}

function fuller(a: Candidate, b: Candidate): boolean {
  const rank = rankOf(a) - rankOf(b);
  return rank !== 0 ? rank > 0 : a.end - a.start > b.end - b.start;
}

function rankOf({ sourcing: { attribution }, isPartly }: Candidate): number {
  return isPartly === true ? RANK.indirect + 0.5 : RANK[attribution];
}

/** Every quotation, and every reported content without marks, that holds the group's words. */
function candidates(parse: Parse, codebook: Codebook, group: WordingGroup): Candidate[] {
  return parse.attributions.flatMap((attribution) => {
    const quoted = quotedStretches(parse, attribution).flatMap((stretch): Candidate[] => {
      if (!matches(parse.text, stretch, group)) return [];
      const { quotation, isBroken } = stretch;
      const from = { source: attribution.source ?? quotation.source, cue: attribution.cue ?? quotation.cue };
      const said = sourcing(codebook, from, isBroken ? "partial" : quotation.kind);
      return [{ ...statement(parse, stretch, group), sourcing: said }];
    });
    if (quoted.length > 0 || !matches(parse.text, attribution, group)) return quoted;
    return [reported(codebook, attribution)];
  });
}

/** What is told with the group's words outside of marks; where some other words of it stand between marks, it is partly quoted. */
function reported(codebook: Codebook, attribution: Attribution): Candidate {
  const { start, end, quotations } = attribution;
  const isPartly = quotations.length > 0;
  return { start, end, sourcing: sourcing(codebook, attribution, isPartly ? "partial" : "indirect"), isPartly };
}

function matches(text: string, span: Span, group: WordingGroup): boolean {
  return (
    group.all.every((term) => hasTerm(text, [term], span)) &&
    (group.any.length === 0 || hasTerm(text, group.any, span)) &&
    !hasTerm(text, group.not, span)
  );
}

/** Of a quotation of several sentences, those that hold the group's words. */
function statement(parse: Parse, quotation: Span, group: WordingGroup): Span {
  const terms = findTerms(parse.text, [...group.all, ...group.any, ...group.also], quotation);
  const sentences = overlapping(parse.sentences, quotation).filter((s) => terms.some((term) => contains(s, term)));
  if (sentences.length === 0) return { start: quotation.start, end: quotation.end };
  const start = Math.max(quotation.start, sentences[0]!.start);
  const end = Math.min(quotation.end, sentences.at(-1)!.end);
  return start < end ? { start, end } : { start: quotation.start, end: quotation.end };
}

function draft(report: CodingReport, group: WordingGroup, { start, end, sourcing }: Candidate): Draft[] {
  const stretch = stretchAt(report.layout, { start, end });
  // What stands in boilerplate is no version of anything.
  if (!stretch) return [];
  const value = report.parse.text.slice(start, end);
  const { id, note } = group;
  const said = { dimension: "wording", item: id, value, certainty: "asserted", note, ...sourcing } as const;
  return [draftOn(report, stretch, { start, end }, said)];
}

/** A version's claim as a row of the table of variants. */
export function variantRow({ id, label }: WordingGroup, claim: Claim): VariantRow {
  return inOrder("variants", { ...claim, group: id, label });
}
