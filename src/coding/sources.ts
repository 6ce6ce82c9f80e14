import type { Attribution, Parse, Quotation, Span } from "../parser/index.js";
import { overlapping } from "./overlapping.js";
import { kindByWords } from "./sourceKinds.js";
import { contains } from "./terms.js";
import type { AttributionKind, Codebook, SourceType } from "./types.js";

/** The source columns of a row. */
export interface Sourcing {
  source: string;
  source_type: SourceType | "";
  attribution: AttributionKind;
  cue: string;
}

/** The report speaks in its own name. */
const OUTLET: Sourcing = { source: "outlet", source_type: "outlet", attribution: "none", cue: "" };

/** A real quotation whose speaker the report leaves unsaid. */
const UNSAID = { source: "", source_type: "" } as const;

/**
 * Who says what stands in a span: the narrowest attribution that holds it, else the first that it touches ("“frank” and
 * “useful”" touches two of one speaker), else the outlet itself.
 */
export function sourceOf(parse: Parse, codebook: Codebook, span: Span): Sourcing {
  const quotation = overlapping(parse.quotations, span)[0];
  if (quotation?.source?.id === "outlet") return OUTLET;
  const touching = overlapping(parse.attributions, span);
  const holding = touching
    .filter((attribution) => contains(attribution, span))
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const attribution = holding ?? touching[0];
  if (!attribution) return OUTLET;
  const quoted = attribution.quotations.some((index) => parse.quotations[index] === quotation);
  const found = sourcing(codebook, attribution, quoted && quotation ? quotation.kind : "indirect");
  return quoted && quotation && isEcho(parse, quotation) ? { ...found, ...UNSAID } : found;
}

/**
 * Who has words printed in this form. A spelling, a description or a trace of translation inside reported speech is the
 * outlet's: nobody spoke it in that form. Inside quotation marks it belongs to whoever is quoted.
 */
export function printerOf(parse: Parse, codebook: Codebook, span: Span): Sourcing {
  const inMarks = overlapping(parse.quotations, span).some((quotation) => contains(quotation, span));
  return inMarks ? sourceOf(parse, codebook, span) : OUTLET;
}

/**
 * "Talks open despite “differences”": a few words in marks in a sentence that names nobody for them. That a speaker uses
 * the same word later in the report makes it no quotation of that speaker here.
 */
export function isEcho(parse: { readonly sentences: readonly Span[] }, { kind, cue, source, end }: Quotation): boolean {
  if (kind !== "partial" || cue !== null || source?.start == null) return false;
  const sentence = overlapping(parse.sentences, { start: end - 1, end })[0];
  return sentence !== undefined && source.start >= sentence.end;
}

/** The source columns of an attribution, or of one of its quotations. */
export function sourcing(
  codebook: Codebook,
  from: Pick<Attribution, "source" | "cue">,
  attribution: AttributionKind,
): Sourcing {
  const source = from.source?.id ?? speakerId(codebook, from.source?.name ?? "");
  return { source, source_type: sourceType(codebook, source), attribution, cue: from.cue?.text ?? "" };
}

/** The id of the speaker with that name or alias; a name that the codebook lacks stands for itself. */
function speakerId({ speakers }: Codebook, name: string): string {
  const plain = name.toLowerCase();
  const known = speakers.find((s) => [s.id, s.name, ...s.aliases].some((alias) => alias.toLowerCase() === plain));
  return known?.id ?? name;
}

/**
 * Joint sources have a type only where all have the same. Where the codebook gives none, the words may: an agency that it
 * asks for, "insiders", "senior officials", "the statement", "Ann Lee".
 */
export function sourceType(codebook: Codebook, source: string): SourceType | "" {
  if (source === "outlet") return "outlet";
  const types = new Set(
    source.split("+").map((id) => {
      const { sourceType: type = "", name = id } = codebook.speakers.find((speaker) => speaker.id === id) ?? {};
      return type || (isAgency(codebook, name) ? "agency" : kindByWords(name));
    }),
  );
  return types.size === 1 ? [...types][0]! : "";
}

function isAgency({ items }: Codebook, name: string): boolean {
  return items.some(({ rule }) => rule.by === "agency" && rule.names.includes(name));
}

/** Whether a source is one of the speakers; a joint source is where any of its speakers is. No speakers: anybody. */
export function isSaidBy(source: string, speakers: readonly string[]): boolean {
  return speakers.length === 0 || speakers.includes(source) || source.split("+").some((id) => speakers.includes(id));
}
