import { isPersonName } from "../../coding/propose/persons.js";
import { hasNoAuthor, isName } from "../../coding/quotedWords.js";
import { countWords } from "../../coding/terms.js";
import type { Quotation } from "../../parser/types.js";
import { reading as words } from "../../strings/reading.js";
import { withMarks } from "./layers.js";
import { namesIn, type Reading } from "./model.js";
import type { Draft } from "./noteModel.js";
import type { Phrase } from "./phrases.js";

const PRONOUN = /^(?:he|she|it|they|we|i|you)$/iu;

/** Who speaks, as the codebook names them, else as the report does; joint speakers with "and". */
export function speakerOf(
  quotation: Quotation,
  reading: Pick<Reading, "events" | "sentences" | "speakers" | "text">,
): string {
  const { source } = quotation;
  // The outlet's own marks, a title or a name in marks: nobody is named for them either.
  if (source === null || source.id === "outlet" || hasNoAuthor(reading, quotation)) return words.speakerUnsaid;
  // Whom a pronoun means was not found out.
  if (source.id === null && PRONOUN.test(source.name ?? "")) return words.speakerUnsaid;
  const { speaker } = namesIn(reading);
  const known = source.id?.split("+").map((id) => speaker(id));
  // Each report prints a name in its own way: "Raphael Quenell", and not as another one has it.
  const printed = source.name ?? "";
  if (known?.length === 1 && isPersonName(printed) && isPersonName(known[0]!) && reading.text.includes(printed))
    return printed;
  if (known !== undefined && source.id !== known.join("+")) return known.join(` ${words.card.and} `);
  return source.name ?? source.id ?? words.speakerUnsaid;
}

/** A quotation over one or several paragraphs: the mark opens again in each. */
export interface WholeQuotation {
  pieces: [Quotation, ...Quotation[]];
  words: number;
}

/** Quotations as they were spoken or written, whatever paragraphs they are printed in; names in marks are none. */
export function wholeQuotations({ quotations, text }: Pick<Reading, "quotations" | "text">): WholeQuotation[] {
  const whole: WholeQuotation[] = [];
  for (const quotation of quotations.filter((one) => !isName(text, one))) {
    const words = countWords(text, quotation);
    const last = whole.at(-1);
    if (quotation.broken === "reopened-paragraph" && last !== undefined) {
      last.pieces.push(quotation);
      last.words += words;
    } else whole.push({ pieces: [quotation], words });
  }
  return whole;
}

/** Notes on marks that are wrong, on sources without a name, on documents, and on the longest quotation. */
export function quotationNotes(reading: Reading): Draft[] {
  const { text } = reading;
  const spoken = wholeQuotations(reading).filter(({ pieces }) => pieces[0].source?.id !== "outlet");
  const most = Math.max(0, ...spoken.map(({ words: count }) => count));
  const longest = spoken.find(({ words: count }) => count === most);
  const single = spoken.flatMap((one) =>
    one.pieces.flatMap((quotation, i): Draft[] => {
      const sentences: string[] = [];
      if (quotation.broken !== null) sentences.push(words.broken[quotation.broken]);
      if (i === 0 && spoken.length > 1 && one === longest) sentences.push(words.longest);
      if (i === 0 && (quotation.source === null || hasNoAuthor(reading, quotation))) sentences.push(words.unsaid);
      if (sentences.length === 0) return [];
      return [draft(quotation, words.speakerWords(speakerOf(quotation, reading), one.words), [sentences.join(" ")])];
    }),
  );
  return [...single, ...speakerNotes()];

  /** One note a speaker, at the last of the speaker's quotations. */
  function speakerNotes(): Draft[] {
    return reading.speakers.flatMap((speaker): Draft[] => {
      const isDocument = speaker.source_type === "document";
      if (!isDocument && !speaker.source_type.startsWith("unnamed")) return [];
      const quoted = spoken.filter(({ pieces }) => pieces[0].source?.id === speaker.id);
      const last = quoted.at(-1)?.pieces.at(-1);
      if (last === undefined) return [];
      const total = quoted.reduce((sum, one) => sum + one.words, 0);
      if (isDocument) return [draft(last, speaker.name, [words.document(quoted.length, total)])];
      const named = quoted.find(({ pieces }) => pieces[0].source?.start !== null)?.pieces[0].source;
      const printed = named?.start == null || named.end == null ? "" : text.slice(named.start, named.end);
      const who: Phrase[] = printed === "" ? [] : [{ printed, report: reading.report.report_id }, ": "];
      return [draft(last, words.unnamed, [...who, words.unnamedCount(quoted.length, total)])];
    });
  }

  function draft(quotation: Quotation, title: string, phrases: Phrase[]): Draft {
    const { start, end } = withMarks(text, quotation);
    return { start, end, dimension: "wording", title, phrases, cluster: null, isCompared: false };
  }
}
