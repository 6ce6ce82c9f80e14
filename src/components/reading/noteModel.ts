import type { Dimension } from "../../coding/types.js";
import type { Span } from "../../parser/types.js";
import type { Cluster } from "./model.js";
import type { Phrase } from "./phrases.js";

/** A remark in the margin, worked out from the data. Its number stands in the text at `end`. */
export interface Draft extends Span {
  dimension: Dimension;
  title: string;
  phrases: Phrase[];
  /** The claims that it is about, whose mark bears its number. */
  cluster: Cluster | null;
  /** Whether it offers to compare them with the other reports'. */
  isCompared: boolean;
}

export interface Note extends Draft {
  /** From 1, in the order of the text. */
  number: number;
}
