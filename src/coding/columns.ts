import type { Mod } from "../parser/index.js";
import {
  type AttributionKind,
  type Certainty,
  DIMENSIONS,
  type Doubt,
  type Method,
  type Sense,
  SOURCE_TYPES,
  type SourceType,
  VALUE_TYPES,
} from "./types/values.js";

/**
 * The tables that coding makes: a record a table, a column an entry. The rows' types, the files, the data package, what a
 * query may name and what the claims page saves all follow from it, in this order.
 *
 * In every table `start` and `end` are zero-based, half-open UTF-16 offsets into the untouched report, and
 * `text === report.slice(start, end)`.
 */

/** A column for people and machines: its type in the data package, and what it means. */
export interface Column<Cell = unknown> {
  type: "string" | "integer" | "number" | "boolean";
  description: string;
  /** For the compiler alone: what a cell may hold. */
  cell?: Cell;
}

const text = <Cell extends string = string>(description: string): Column<Cell> => ({ type: "string", description });
/** One of these words; the column's description names them all. */
const word = <Word extends string>(words: readonly Word[]): Column<Word> =>
  text(`${words.slice(0, -1).join(", ")} or ${words.at(-1)!}.`);
const integer = <Cell extends number | null = number>(description: string): Column<Cell> => ({
  type: "integer",
  description,
});
const share = <Cell extends number | null = number>(description: string): Column<Cell> => ({
  type: "number",
  description,
});

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
  paragraph: integer<number | null>("Paragraph of the body, from 1; empty outside the body."),
  sentence: integer<number | null>("Sentence in the paragraph, from 1; empty outside the body."),
  position: share("Share of the body's words before the sentence begins: 0 to 1."),
};
const sourcing = {
  source: text("Who it is attributed to: a speaker of the codebook, several as a+b, or the outlet itself."),
  source_type: word(SOURCE_TYPES) as Column<SourceType | "">,
  attribution: text<AttributionKind>("direct, partial, indirect or none."),
  cue: text("The reporting words as printed."),
};
const making = {
  method: text<Method>("parsed: recognised by rule. coded: coded by hand, with the reason in the note."),
  note: text("What the value does not say."),
};

const claims = {
  claim_id: text("<report>.<item>.<number>; an edit elsewhere does not change it."),
  dataset,
  report_id,
  outlet,
  dimension: word(DIMENSIONS),
  item: text("The item, frame or wording group of the codebook that the claim speaks to."),
  value: text(
    "What the words say, in one form for all reports: a date, month or duration by ISO 8601, a number, a word.",
  ),
  value_type: word(VALUE_TYPES),
  unit: text(
    "Currency (ISO 4217) or counted noun of a number; of a time of day the zone by which its report tells the time, as printed.",
  ),
  mod: text<Mod | "">(
    "How exact the words are, by TimeML's names: APPROX (about), LESS_THAN (almost, fewer than), EQUAL_OR_LESS (up to), MORE_THAN, EQUAL_OR_MORE (at least), START, MID, END; empty where they stand plain.",
  ),
  printed: text(
    "A date or month as far as the words give it, X for what is reckoned from the day of publication or of the event: XXXX-WXX-3 a Wednesday, XXXX-06 June. Empty where they give all of it, and for other values.",
  ),
  sense: text<Sense>("Of a length: over or under a plan, or planned; empty: in all."),
  reading: text<"" | "likeliest" | "alternative">(
    "Empty where the words can be read in one way only; likeliest where other reports speak for this reading; else alternative.",
  ),
  fits: text("Why a reading is the likeliest: the ids of the other reports' claims that it fits."),
  certainty: text<Certainty>(
    "asserted, hedged, denied, expected, or unmentioned: the words say that it was not spoken of, which denies nothing.",
  ),
  ...sourcing,
  ...evidence,
  ...place,
  doubt: text<Doubt>(
    "Why the machine is less sure: readings, unclosed, no-speaker, indirect, verb, no-verb, agreed. Empty: it is not, or a person coded it.",
  ),
  ...making,
};

const reports = {
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
  translated_from: text(
    "Language tag, where the text says that it is translated; `und` where it does not say from which language.",
  ),
  publish: text<"full" | "excerpts">("full, or excerpts: only sentences on which a claim rests."),
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
  silences: integer("Items for which the search found nothing."),
  characters: integer("Length of the untouched text in UTF-16 units."),
  boilerplate_words: integer("Words of the page that are no part of the article."),
};

const sentences = {
  dataset,
  report_id,
  ...place,
  words: integer("Words of the sentence."),
  quoted_words: integer("Words inside real quotations."),
  claims: integer("Claims that rest on the sentence."),
  ...evidence,
};

const coverage = {
  dataset,
  topic: text("Id of the topic."),
  label: text("The topic's name."),
  report_id,
  found: { type: "boolean", description: "Whether the report mentions the topic." } as Column<boolean>,
  terms: text("The terms that were searched, joined with semicolons."),
  matched: text("The words that were found, as printed."),
  mentions: integer("How many times."),
  first_position: share<number | null>("Share of the body's words before the first sentence with a mention: 0 to 1."),
  first_paragraph: integer<number | null>("Paragraph of the first mention."),
  share: share("Share of the body's words in sentences with a mention: 0 to 1."),
  text: evidence.text,
  start: integer<number | null>(evidence.start.description),
  end: integer<number | null>(evidence.end.description),
};

const variants = {
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

const silences = {
  dataset,
  dimension: claims.dimension,
  item: text("The item or wording group for which the search found nothing."),
  label: text("The item's name."),
  question: text("The item's question."),
  report_id,
  outlet,
  terms: text("The words that were searched, joined with semicolons."),
  search: text("How they were joined: (a length) beside (lasted | took); | is or."),
  others: text(
    "Numbers, sums or times of that kind that the report has beside other words, that may answer the question, and on which no claim rests; as printed, joined with semicolons.",
  ),
  further: {
    type: "boolean",
    description:
      "The report has other values of that kind, too far from the answers of the others to be named; nobody may say that all agree.",
  } as Column<boolean>,
  alike: {
    type: "integer",
    description:
      "The paragraph with a sentence that shares telling words with a sentence of another report on which a claim of the item rests; empty where there is none.",
  } as Column<number | null>,
  confirmed: {
    type: "boolean",
    description:
      "A person read the report and found no answer to the question in it; else only the search found nothing.",
  } as Column<boolean>,
};

/** The columns of every table, in order. */
export const COLUMNS = { claims, reports, sentences, coverage, variants, silences };

export type TableName = keyof typeof COLUMNS;
export const TABLE_NAMES = Object.keys(COLUMNS) as TableName[];

/** A row of a table. */
export type Row<Name extends TableName> = {
  -readonly [Key in keyof (typeof COLUMNS)[Name]]: (typeof COLUMNS)[Name][Key] extends Column<infer Cell>
    ? Cell
    : never;
};

/** A row with its cells in the order of the columns, and no others. */
export function inOrder<Name extends TableName>(name: Name, row: Row<Name>): Row<Name> {
  return Object.fromEntries(
    Object.keys(COLUMNS[name]).map((column) => [column, row[column as keyof Row<Name>]]),
  ) as Row<Name>;
}

/** Columns that tell the rows of a table apart, where there are such. */
export const PRIMARY_KEYS: Partial<Record<TableName, string[]>> = {
  claims: ["claim_id"],
  reports: ["report_id"],
  sentences: ["report_id", "start"],
  coverage: ["topic", "report_id"],
  silences: ["item", "report_id"],
};
