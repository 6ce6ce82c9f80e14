import type { Parse, Quotation, Span } from "../parser/index.js";
import type { CodingReport } from "./claims.js";
import { placeOf, stretchAt } from "./layout.js";
import { kindByRole, kindInSentence } from "./kindInSentence.js";
import { namedBy } from "./oneSpeaker.js";
import { named, printedNamesOf } from "./printedName.js";
import { printedRolesOf } from "./printedRoles.js";
import { overlapping } from "./overlapping.js";
import { isAgreedWith } from "./agreedWith.js";
import { isEcho, sourcing } from "./sources.js";
import { countWords } from "./terms.js";
import type { Codebook, SourceType } from "./types.js";

/** One row a real quotation in the body of a report, with the number of its words. */
export interface QuotedRow {
  report_id: string;
  /** Codebook speaker id, joint ids as `a+b`, or a name that the codebook lacks; empty: the report gives no author. */
  source: string;
  /** The side of the speaker, or of all joint speakers; empty where the codebook gives none, or several. */
  side: string;
  source_type: SourceType | "";
  /** What the report says that the source is: "Mayor"; empty where it prints the name alone. */
  role: string;
  /** How this report prints the name, where the codebook has it in another form: "Raphael Quenell". */
  named?: string;
  /** Whether it goes on from the paragraph before: one quotation, whose mark opens again. */
  goesOn: boolean;
  /** Words between the marks, in the body. */
  words: number;
  /** What stands between the marks: UTF-16 offsets into the untouched report. */
  start: number;
  end: number;
  /** Empty where the report may be shown in excerpts only. */
  text: string;
  part: string;
  paragraph: number | null;
  sentence: number | null;
}

/**
 * The quotations in a report's body with their words, in text order. Titles and names in marks are left out, and so is
 * the headline. Words that the report gives to nobody have no source: a quotation without a speaker, one with which the
 * speaker only agrees, and what an outlet sets in marks itself (recalled “for consultations”).
 * @param kindInText the kind of a source by the words of all reports, where its name does not tell
 */
export function quotedWordsOf(
  { meta, parse, layout }: CodingReport,
  codebook: Codebook,
  kindInText: (source: string) => SourceType | "",
): QuotedRow[] {
  const { text } = parse;
  const roles = printedRolesOf(parse, codebook);
  const names = printedNamesOf(text, codebook);
  const body = layout.stretches.filter(({ part }) => part === "body");
  return parse.quotations.flatMap((quotation): QuotedRow[] => {
    if (isName(text, quotation)) return [];
    const isOwn = quotation.source?.id === "outlet";
    const words = overlapping(body, quotation).reduce((sum, stretch) => {
      const start = Math.max(stretch.start, quotation.start);
      return sum + countWords(text, { start, end: Math.min(stretch.end, quotation.end) });
    }, 0);
    const stretch = stretchAt(layout, quotation);
    if (words === 0 || stretch === null) return [];
    const { start, end } = quotation;
    const { part, paragraph, sentence } = placeOf(stretch);
    const speaker = isOwn || hasNoAuthor(parse, quotation) ? NOBODY : speakerOf(parse, quotation, codebook, kindInText);
    const role = meta.publish === "full" ? (roles.get(speaker.source) ?? "") : "";
    return [
      {
        report_id: meta.id,
        ...speaker,
        source_type: speaker.source_type || kindByRole(namedBy(codebook.speakers, speaker.source).name, role),
        role,
        ...named(speaker.source, names),
        goesOn: quotation.broken === "reopened-paragraph",
        words,
        start,
        end,
        text: meta.publish === "full" ? text.slice(start, end) : "",
        part,
        paragraph,
        sentence,
      },
    ];
  });
}

type Speaker = Pick<QuotedRow, "source" | "side" | "source_type">;
const NOBODY: Speaker = { source: "", side: "", source_type: "" };

/** Marks that an outlet sets round a name or a title: “Nord Stream 2”. Nobody is quoted with it. */
export function isName(text: string, { source, start }: Pick<Quotation, "source" | "start">): boolean {
  return source?.id === "outlet" && !/^\p{Ll}/u.test(text.slice(start));
}

/** Whether the report does not say whose words they are: a sentence that names nobody, or one who only agrees with them. */
export function hasNoAuthor(
  parse: { readonly sentences: readonly Span[]; readonly text: string },
  quotation: Quotation,
): boolean {
  return isAgreedWith(parse.text, quotation.cue, quotation.start) || isEcho(parse, quotation);
}

function speakerOf(
  parse: Parse,
  quotation: Quotation,
  codebook: Codebook,
  kindInText: (source: string) => SourceType | "",
): Speaker {
  if (quotation.source === null) return NOBODY;
  const { source, source_type } = sourcing(codebook, quotation, quotation.kind);
  const isSpoken = source_type === "document" && !namesDocument(parse, quotation);
  return {
    source,
    side: sideOf(source, codebook),
    source_type: isSpoken ? "institution" : kindInSentence(parse, quotation.source, source_type || kindInText(source)),
  };
}

const DOCUMENT =
  /\b(?:read-?out|statement|release|communiqu|summar|transcript|letter|report|memo|minutes|document|post|tweet|note|text)/iu;

/**
 * Whether a report says that words stand in a document: "a readout by the ministry". That the ministry "announced" them
 * names none, even where the codebook has it for its documents.
 */
function namesDocument({ text, sentences }: Parse, { source, start, end }: Quotation): boolean {
  const place = source?.start == null ? { start, end } : { start: source.start, end: source.start + 1 };
  return overlapping(sentences, place).some((sentence) => DOCUMENT.test(text.slice(sentence.start, sentence.end)));
}

/** Joint speakers have a side only where all have the same. */
function sideOf(source: string, { speakers }: Codebook): string {
  const sides = new Set(source.split("+").map((id) => speakers.find((speaker) => speaker.id === id)?.side ?? ""));
  return sides.size === 1 ? [...sides][0]! : "";
}
