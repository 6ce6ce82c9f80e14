import type { ReportRow } from "../../coding/types.js";
import type { Build, Child } from "../dom.js";
import type { Sign } from "../glyph.js";
import type { Names } from "../../values/words/told.js";
import type { EvidenceOptions } from "./evidence.js";
import type { ClaimsData } from "./model.js";

export interface TableOptions extends EvidenceOptions {
  /** False where the rows stand in another order than the lessons'. */
  hasLessonOrder?: boolean;
  /** Ids of the claims whose evidence is open. */
  open?: ReadonlySet<string>;
  /** Called when a row opens or closes, with the claims that rest on its words. */
  onToggle?: (claimIds: readonly string[], isOpen: boolean) => void;
}

/** What the rows share. */
export interface Context {
  h: Build;
  document: Document;
  data: ClaimsData;
  reports: Map<string, ReportRow>;
  signs: Map<string, Sign>;
  names: Names;
  options: TableOptions;
}

/** Of the table: about, report, words, kind, where. */
export const COLUMNS = 5;

export function cell(h: Build, name: string, ...children: Child[]): HTMLElement {
  return h("td", { role: "cell", class: `col-${name}` }, h("div", {}, ...children));
}
