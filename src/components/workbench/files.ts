import type { PageSays } from "../../sources/page/index.js";
import {
  refuseLarge,
  textOf,
  textOfCopied,
  UnreadableSource,
  type OpenPage,
  type Source,
} from "../../sources/textOf.js";
import { addReport, type Stated, type Work } from "../../workbench/work.js";

/** A report that is not on the bench yet. */
export interface Report {
  /** Who printed it, or the file's name. */
  label: string;
  text: string;
  /** What its page says of itself. */
  stated?: Stated;
}

/** What was read of files that a person dropped or chose. */
interface ReadFiles {
  reports: Report[];
  /** One message a file that cannot be read, or of which little was taken. */
  problems: string[];
}

/**
 * The texts of files, one after the other.
 * @param openPage makes a document of a web page
 * @param onFile told before each file: which of them is next, from 0; awaited, so that a page can show it
 */
export async function readFiles(
  files: readonly File[],
  openPage: OpenPage,
  onFile: (next: number) => Promise<void> | void,
): Promise<ReadFiles> {
  const read: ReadFiles = { reports: [], problems: [] };
  for (const [i, file] of files.entries()) {
    await onFile(i);
    try {
      refuseLarge(file.name, file.size);
      const { text, doubt, says } = await textOf(file.name, new Uint8Array(await file.arrayBuffer()), openPage);
      const stated = says === undefined ? {} : { stated: statedBy(says) };
      read.reports.push({ label: says?.outlet || file.name.replace(/\.[^.]*$/, ""), text, ...stated });
      if (doubt !== undefined) read.problems.push(`${file.name}: ${doubt}`);
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error;
      read.problems.push(error.message);
    }
  }
  return read;
}

/**
 * The report that was copied or dragged out of a web page, or another text.
 * @returns null where there are no words in it
 */
export async function readCopied(
  data: Pick<DataTransfer, "getData">,
  openPage: OpenPage,
): Promise<Omit<Report, "label"> | null> {
  const html = data.getData("text/html");
  const plain = data.getData("text/plain").replace(/\r\n?/g, "\n");
  if (plain.trim() === "") return null;
  const { text, says }: Omit<Source, "file"> =
    html === "" ? { text: plain } : await textOfCopied(html, plain, openPage);
  return { text, ...(says === undefined ? {} : { stated: statedBy(says) }) };
}

/** What goes into a report's fields; what a page does not say is left to the teacher. */
function statedBy({ outlet, url, published, retrieved }: PageSays): Stated {
  return Object.fromEntries(Object.entries({ outlet, url, published, retrieved }).filter(([, value]) => value !== ""));
}

/**
 * Adds reports as long as there is room.
 * @returns the work with them, and the labels of those that found no room
 */
export function addAll(work: Work, reports: readonly Report[]): { work: Work; leftOut: string[] } {
  const leftOut: string[] = [];
  let filled = work;
  for (const { label, text, stated } of reports) {
    const next = addReport(filled, label, text, stated);
    if (next === null) leftOut.push(label);
    else filled = next;
  }
  return { work: filled, leftOut };
}
