import {
  DIMENSIONS,
  type Claim,
  type CoverageRow,
  type ReportRow,
  type SentenceRow,
  type SilenceRow,
  type TableName,
  type VariantRow,
} from "../src/coding/index.js";

/** A column for people and machines: its type in the data package, and what it means. */
interface Column {
  type: "string" | "integer" | "number" | "boolean";
  description: string;
}

/** Every column of a row type, in the order of the files. The compiler sees to it that none is forgotten. */
type Columns<Row> = Record<keyof Row & string, Column>;

const text = (description: string): Column => ({ type: "string", description });
const integer = (description: string): Column => ({ type: "integer", description });
const share = (description: string): Column => ({ type: "number", description });

const dataset = text("Name of the dataset.");
const report_id = text("Id of the report.");
const outlet = text("Who published the report; empty where the copy does not say.");
const evidence = {
  text: text("The exact words in the report."),
  start: integer("Where the words begin in the untouched report: UTF-16 units from 0."),
  end: integer("Where they end: the first UTF-16 unit after them."),
};
const place = {
  part: text("headline, dek, dateline, byline, body or credits."),
  paragraph: integer("Paragraph of the body, from 1; empty outside the body."),
  sentence: integer("Sentence in the paragraph, from 1; empty outside the body."),
  position: share("Share of the body's words before the sentence begins: 0 to 1."),
};
const sourcing = {
  source: text("Who it is attributed to: a speaker of the codebook, several as a+b, or the outlet itself."),
  source_type: text("named-official, unnamed-official, institution, agency, document or outlet."),
  attribution: text("direct, partial, indirect or none."),
  cue: text("The reporting words as printed."),
};
const making = {
  method: text("parsed: recognised by rule. coded: coded by hand, with the reason in the note."),
  note: text("What the value does not say."),
};

const claims: Columns<Claim> = {
  claim_id: text("<report>.<item>.<number>; an edit elsewhere does not change it."),
  dataset,
  report_id,
  outlet,
  dimension: text(`${DIMENSIONS.slice(0, -1).join(", ")} or ${DIMENSIONS.at(-1)!}.`),
  item: text("The item, frame or wording group of the codebook that the claim speaks to."),
  value: text(
    "What the words say, in one form for all reports: a date, month or duration by ISO 8601, a number, a word.",
  ),
  value_type: text("date, time, month, duration, sequence, number, category, text or speaker."),
  unit: text("Currency (ISO 4217) or counted noun of a number."),
  reading: text("Empty where the words can be read in one way only; else likeliest or alternative."),
  certainty: text("asserted, hedged, denied or expected."),
  ...sourcing,
  ...evidence,
  ...place,
  doubt: text(
    "Why the machine is less sure: readings, unclosed, no-speaker, indirect, no-verb. Empty: it is not, or a person coded it.",
  ),
  ...making,
};

const reports: Columns<ReportRow> = {
  dataset,
  report_id,
  letter: text("The report's letter on charts."),
  label: text("The report's name on pages."),
  outlet,
  agency: text("The agencies that it came from."),
  url: text("Where it stands, as far as known."),
  published: text("Day of publication, as far as known."),
  retrieved: text("Day on which the copy was taken."),
  rights: text("Whose text it is."),
  translated_from: text("Language tag, where the text says that it is translated."),
  publish: text("full, or excerpts: only sentences on which a claim rests."),
  headline: text("The headline."),
  dek: text("The line below the headline; empty where only excerpts may be published and no claim rests on it."),
  words: integer("Words of the body."),
  paragraphs: integer("Paragraphs of the body."),
  sentences: integer("Sentences of the body."),
  quoted_words: integer("Words of the body inside real quotations."),
  direct: integer("Direct quotations with a speaker."),
  partial: integer("Words of a speaker woven into a sentence of the outlet."),
  indirect: integer("Reported speech without marks."),
  claims: integer("Claims of the report."),
  silences: integer("Items of which the report says nothing."),
  characters: integer("Length of the untouched text in UTF-16 units."),
  boilerplate_words: integer("Words of the page that are no part of the article."),
};

const sentences: Columns<SentenceRow> = {
  dataset,
  report_id,
  ...place,
  words: integer("Words of the sentence."),
  quoted_words: integer("Words inside real quotations."),
  claims: integer("Claims that rest on the sentence."),
  ...evidence,
};

const coverage: Columns<CoverageRow> = {
  dataset,
  topic: text("Id of the topic."),
  label: text("The topic's name."),
  report_id,
  found: { type: "boolean", description: "Whether the report mentions the topic." },
  terms: text("The terms that were searched, joined with semicolons."),
  matched: text("The words that were found, as printed."),
  mentions: integer("How many times."),
  first_position: share("Share of the body's words before the first sentence with a mention: 0 to 1."),
  first_paragraph: integer("Paragraph of the first mention."),
  share: share("Share of the body's words in sentences with a mention: 0 to 1."),
  ...evidence,
};

const variants: Columns<VariantRow> = {
  dataset,
  group: text("Id of the wording group."),
  label: text("The group's name."),
  report_id,
  outlet,
  ...sourcing,
  ...evidence,
  ...place,
  ...making,
};

const silences: Columns<SilenceRow> = {
  dataset,
  dimension: claims.dimension,
  item: text("The item or wording group of which the report says nothing."),
  label: text("The item's name."),
  question: text("The item's question."),
  report_id,
  outlet,
  terms: text("The words that were searched, joined with semicolons."),
};

/** The columns of every table, in order. */
export const TABLES: Record<TableName, Record<string, Column>> = {
  claims,
  reports,
  sentences,
  coverage,
  variants,
  silences,
};

/** Columns that tell the rows of a table apart, where there are such. */
export const PRIMARY_KEYS: Partial<Record<TableName, string[]>> = {
  claims: ["claim_id"],
  reports: ["report_id"],
  sentences: ["report_id", "start"],
  coverage: ["topic", "report_id"],
  silences: ["item", "report_id"],
};

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
