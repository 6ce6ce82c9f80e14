import type { Row, TableName } from "../columns.js";

/** The rows of the tables that coding makes. What a column holds is said in `../columns.ts`. */

export type { TableName };

/** What one report says about one item. Alternative readings of the same words are rows of their own. */
export type Claim = Row<"claims">;

export type ReportRow = Row<"reports">;

/** One row a sentence of headline, dek and body. */
export type SentenceRow = Row<"sentences">;

/** One row a topic × report. */
export type CoverageRow = Row<"coverage">;

/** One row a version of a wording group; a report without a version has no row. */
export type VariantRow = Row<"variants">;

/**
 * One row an item × report where the searched words were not found: data, and no claim. Other words may say it; only where
 * a person confirmed it, the report is silent.
 */
export type SilenceRow = Row<"silences">;

export type Tables = { [Name in TableName]: Row<Name>[] };
