import type {
  Claim,
  CoverageRow,
  ReportRow,
  SentenceRow,
  SilenceRow,
  TableName,
  VariantRow,
} from "../../coding/types.js";

const PLACE = ["text", "start", "end", "part", "paragraph", "sentence", "position"] as const;

/** Columns that a query may name. `dataset` is the same in every row; nobody asks for it. */
export const COLUMNS: Record<TableName, readonly string[]> = {
  claims: [
    "claim_id",
    "report_id",
    "outlet",
    "dimension",
    "item",
    "value",
    "value_type",
    "unit",
    "reading",
    "certainty",
    "source",
    "source_type",
    "attribution",
    "cue",
    ...PLACE,
    "method",
    "note",
  ] satisfies (keyof Claim)[],
  coverage: [
    "topic",
    "label",
    "report_id",
    "found",
    "terms",
    "matched",
    "mentions",
    "first_position",
    "first_paragraph",
    "share",
    "text",
    "start",
    "end",
  ] satisfies (keyof CoverageRow)[],
  variants: [
    "group",
    "label",
    "report_id",
    "outlet",
    "source",
    "source_type",
    "attribution",
    "cue",
    ...PLACE,
    "method",
    "note",
  ] satisfies (keyof VariantRow)[],
  silences: ["dimension", "item", "label", "question", "report_id", "outlet", "terms"] satisfies (keyof SilenceRow)[],
  reports: [
    "report_id",
    "letter",
    "label",
    "outlet",
    "agency",
    "published",
    "translated_from",
    "headline",
    "dek",
    "words",
    "paragraphs",
    "sentences",
    "quoted_words",
    "direct",
    "partial",
    "indirect",
    "claims",
    "silences",
  ] satisfies (keyof ReportRow)[],
  sentences: ["report_id", ...PLACE, "words", "quoted_words", "claims"] satisfies (keyof SentenceRow)[],
};

/** The column's name in a table: `report` is short for `report_id`. */
export function columnName(name: string): string {
  return name === "report" ? "report_id" : name;
}

/** As a teacher writes it. */
export function columnLabel(column: string): string {
  return column === "report_id" ? "report" : column;
}

/** What comes out of a table where the query does not say. */
export function ownColumn(from: TableName): string {
  return from === "claims" ? "value" : "report_id";
}
