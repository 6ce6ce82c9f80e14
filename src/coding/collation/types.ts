import type { Span } from "../../parser/types.js";

/** One version of a statement: its words and where they begin. */
export interface Version {
  text: string;
  /** UTF-16 offset of `text` in its report; every offset of a collation counts from the same zero. */
  start: number;
  /** Stretches of it that are none of the statement's words: “…,” he said, “…”. */
  gaps?: readonly Span[];
}

/** What kind of word a token is, for aligning and for telling noise from difference. */
export const enum WordClass {
  /** Articles, forms of "be", "have", "do" and "will", plain prepositions: they change with every translation. */
  light = 0,
  /** Words of person and mode ("we", "can", "not"): small too, but another one of them is another meaning. */
  closed,
  content,
  number,
  punctuation,
}

/** A word, a number or a punctuation mark of a version. */
export interface CollatedToken extends Span {
  /** As printed: the report's `slice(start, end)`. */
  text: string;
  /** In small letters, with straight apostrophes. */
  spelled: string;
  /** The word in its normal form: "wants" and "wanted" share one. Empty for a quotation mark. */
  key: string;
  class: WordClass;
  /** How a quotation mark stands: it opens or closes; null for everything else. */
  mark: "opens" | "closes" | null;
  /** Index of the column that it stands in. */
  column: number;
}

/** How the versions that reach a column agree in it. */
export type Agreement = "same" | "noise" | "different";

/** What stands in one place of the statement. */
export interface Column {
  /** Quotation marks stand in columns of their own. */
  kind: "word" | "opens" | "closes";
  /** By version: index of its token; null where it has none. */
  cells: readonly (number | null)[];
  agreement: Agreement;
}

/** Words that stand in one place in some versions and in another place in others. */
export interface Move {
  /** Columns of the same words, pair by pair, both ascending. */
  pairs: readonly { from: number; to: number }[];
  /** Versions that have the words in the `from` columns, and those that have them in the `to` columns. */
  here: readonly number[];
  there: readonly number[];
}

/** Versions of one statement aligned in columns. */
export interface Collation {
  /** By version, in the order given: its tokens in the order printed. */
  tokens: readonly (readonly CollatedToken[])[];
  columns: readonly Column[];
  moves: readonly Move[];
}
