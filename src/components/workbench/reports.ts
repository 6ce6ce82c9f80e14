import { parse } from "../../parser/index.js";
import { statedOutlet } from "../../coding/outletName.js";
import { addReport, type Stated, type Work } from "../../workbench/work.js";

/** A report that is not on the bench yet. */
export interface Report {
  /** Who printed it, or the file's name; empty where nobody has said it. */
  label: string;
  text: string;
  /** What its page says of itself. */
  stated?: Stated;
}

/** What was copied or dragged here. */
export interface Copied {
  html: string;
  plain: string;
}

/** Takes it out at once: a browser empties it when the event is over. @returns null where there are no words in it */
export function copiedIn(data: Pick<DataTransfer, "getData">): Copied | null {
  const plain = data.getData("text/plain").replace(/\r\n?/g, "\n");
  return plain.trim() === "" ? null : { html: data.getData("text/html"), plain };
}

/**
 * Adds reports as long as there is room.
 * @returns the work with them, and the labels of those that found no room
 */
export function addAll(work: Work, reports: readonly Report[]): { work: Work; leftOut: string[] } {
  const leftOut: string[] = [];
  let filled = work;
  for (const { label, text, stated } of reports) {
    const next = addReport(filled, label || nameOf(text, stated), text, stated);
    if (next === null) leftOut.push(label);
    else filled = next;
  }
  return { work: filled, leftOut };
}

/** Who printed a text that nobody named: what its page says, or the paper's name in its head. */
export function nameOf(text: string, { outlet = "" }: Stated = {}): string {
  return outlet || (text.trim() === "" ? "" : statedOutlet(parse(text)));
}
