import type { StartPdf } from "../../sources/pdf/types.js";
import {
  refuseLarge,
  textOf,
  textOfCopied,
  UnreadableSource,
  type OpenPage,
  type Source,
} from "../../sources/textOf.js";
import type { Stated } from "../../workbench/work.js";
import { nameOf, type Copied, type Report } from "./reports.js";

/** What was read of files that a person dropped or chose. */
interface ReadFiles {
  reports: Report[];
  /** One message a file that cannot be read, or of which little was taken. */
  problems: string[];
}

/**
 * The texts of files, one after the other.
 * @param tools what makes a document of a web page, and what starts a thread for a PDF
 * @param onFile told before each file: which of them is next, from 0; awaited, so that a page can show it
 */
export async function readFiles(
  files: readonly File[],
  { openPage, startPdf }: { openPage: OpenPage; startPdf: StartPdf | null },
  onFile: (next: number) => Promise<void> | void,
): Promise<ReadFiles> {
  const read: ReadFiles = { reports: [], problems: [] };
  for (const [i, file] of files.entries()) {
    await onFile(i);
    try {
      refuseLarge(file.name, file.size);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const source = await textOf(file.name, bytes, openPage, startPdf);
      const { text, doubt } = source;
      const stated = statedBy(source);
      read.reports.push({ label: nameOf(text, stated) || file.name.replace(/\.[^.]*$/, ""), text, stated });
      if (doubt !== undefined) read.problems.push(`${file.name}: ${doubt}`);
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error;
      read.problems.push(error.message);
    }
  }
  return read;
}

/** The report that was copied or dragged out of a web page, or another text. */
export async function readCopied({ html, plain }: Copied, openPage: OpenPage): Promise<Omit<Report, "label">> {
  const source: Omit<Source, "file"> = html === "" ? { text: plain } : await textOfCopied(html, plain, openPage);
  return { text: source.text, stated: statedBy(source) };
}

/** What goes into a report's fields, and what was left out; what a page does not say is left to the teacher. */
function statedBy({ says, leftOut = [] }: Omit<Source, "file">): Stated {
  const { outlet = "", url = "", published = "", retrieved = "" } = says ?? {};
  const fields = Object.fromEntries(
    Object.entries({ outlet, url, published, retrieved }).filter(([, value]) => value !== ""),
  );
  return { ...fields, ...(leftOut.length > 0 && { leftOut: [...leftOut] }) };
}
