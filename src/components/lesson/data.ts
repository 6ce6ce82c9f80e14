import type {
  Claim,
  Codebook,
  CoverageRow,
  Dimension,
  ReportRow,
  SentenceRow,
  SilenceRow,
  VariantRow,
} from "../../coding/types.js";
import type { LessonNotes } from "../../prose/types.js";
import { namesOf } from "../claims/model.js";
import { builder, type Build } from "../dom.js";
import type { Sign } from "../glyph.js";
import type { Names } from "../../values/words/told.js";
import { fragmentState, type FragmentState } from "./state.js";

/** What every lesson page gets: the tables, the codebook, and what the dataset's author wrote. */
export interface LessonData {
  dataset: string;
  claims: readonly Claim[];
  silences: readonly SilenceRow[];
  reports: readonly ReportRow[];
  sentences: readonly SentenceRow[];
  coverage: readonly CoverageRow[];
  variants: readonly VariantRow[];
  codebook: Codebook;
  notes: LessonNotes;
  /** The lessons that have exercises; left out where no page asks for them. */
  practised?: readonly Dimension[];
}

/** A lesson on its page: what it shows, and the window it is shown in. */
export interface Lesson {
  data: LessonData;
  dimension: Dimension;
  /** Name of the lesson's page in its dataset, for the way back from the reading room: "timing". */
  page: string;
  names: Names;
  window: Window;
  document: Document;
  /** Makes elements of the document. */
  h: Build;
  state: FragmentState;
}

/** Binds a lesson to its window. @param page the page's name in its dataset, where it is not the dimension's */
export function lessonOf(data: LessonData, dimension: Dimension, window: Window, page: string = dimension): Lesson {
  const { document } = window;
  const [h, names] = [builder(document), namesOf(data.codebook)];
  return { data, dimension, page, names, window, document, h, state: fragmentState(window) };
}

/** A report's glyph. A report that does not exist gets no letter. */
export function sign({ reports }: Pick<LessonData, "reports">, report_id: string): Sign {
  const order = reports.findIndex((report) => report.report_id === report_id);
  const { letter = "", label = report_id } = reports[order] ?? {};
  return { letter, label, order: Math.max(0, order) };
}
