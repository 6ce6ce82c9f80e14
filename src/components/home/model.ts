import type { Dimension, ReportRow } from "../../coding/types.js";
import type { SharedAndDiffering } from "../../findings/home.js";
import type { Path } from "../../exercises/types.js";
import type { Block, Word } from "../../prose/types.js";

/** A dataset as its first page shows it. */
export interface HomeData {
  name: string;
  title: string;
  summary: string;
  /** ISO 8601 date of the event. */
  date: string;
  claims: number;
  silences: number;
  reports: ReportRow[];
  comparison: SharedAndDiffering;
  /** Lessons that have claims. */
  lessons: Dimension[];
  /** From outside the reports; null where the author wrote none. */
  context: Block[] | null;
  words: Word[];
  /** Ways through the lessons, as the author wrote them; where there are none, one is made of what there is. */
  paths: readonly Path[];
  /** Ids of the exercises that are predictions. */
  predictions: readonly string[];
  /** The pages that the site has: `timing`, `read`, and those beside the datasets with a slash, `/try`. */
  pages: readonly string[];
}
