import { countWords } from "../../coding/terms.js";
import type { Quotation } from "../../parser/types.js";
import { strings } from "../../strings/index.js";
import { withMarks } from "./layers.js";
import { namesIn, type Reading } from "./model.js";
import type { Draft } from "./noteModel.js";
import type { Phrase } from "./phrases.js";

const words = strings.reading;

/** Who speaks, as the codebook names them, else as the report does; joint speakers with "and". */
export function speakerOf(quotation: Quotation, reading: Pick<Reading, "events" | "speakers">): string {
  const { source } = quotation;
  if (source === null) return words.speakerUnsaid;
  if (source.id === "outlet") return words.outletsMarks;
  const { speaker } = namesIn(reading);
  const known = source.id?.split("+").map((id) => speaker(id));
  if (known !== undefined && source.id !== known.join("+")) return known.join(` ${words.card.and} `);
  return source.name ?? source.id ?? words.speakerUnsaid;
}

/** Notes on marks that are wrong, on sources without a name, on documents, and on the longest quotation. */
export function quotationNotes(reading: Reading): Draft[] {
  const { text } = reading;
  const spoken = reading.quotations.filter(({ source }) => source?.id !== "outlet");
  const lengths = spoken.map((quotation) => countWords(text, quotation));
  const most = Math.max(0, ...lengths);
  const single = spoken.flatMap((quotation, i): Draft[] => {
    const sentences: string[] = [];
    if (quotation.broken !== null) sentences.push(words.broken[quotation.broken]);
    if (spoken.length > 1 && lengths[i] === most && lengths.indexOf(most) === i) sentences.push(words.longest);
    if (quotation.source === null) sentences.push(words.unsaid);
    if (sentences.length === 0) return [];
    return [draft(quotation, words.speakerWords(speakerOf(quotation, reading), lengths[i]!), [sentences.join(" ")])];
  });
  return [...single, ...speakerNotes()];

  /** One note a speaker, at the last of the speaker's quotations. */
  function speakerNotes(): Draft[] {
    return reading.speakers.flatMap((speaker): Draft[] => {
      if (speaker.source_type !== "unnamed-official" && speaker.source_type !== "document") return [];
      const quoted = spoken.filter(({ source }) => source?.id === speaker.id);
      const last = quoted.at(-1);
      if (last === undefined) return [];
      const total = quoted.reduce((sum, quotation) => sum + countWords(text, quotation), 0);
      if (speaker.source_type === "document")
        return [draft(last, speaker.name, [words.document(quoted.length, total)])];
      const named = quoted.find(({ source }) => source?.start !== null)?.source;
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
