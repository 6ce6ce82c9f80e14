import { readMarkdown } from "../prose/markdown.js";
import { linesOf } from "../prose/plain.js";
import { decoded, decodedAs, fromWindows1252 } from "./encoding.js";
import { NoText } from "./noText.js";
import type { Page, PageSays } from "./page/index.js";
import type { LeftOut } from "./leftOut.js";
import { pause } from "./pause.js";
import type { StartPdf } from "./pdf/types.js";
import type { OpenPage } from "./openPage.js";

export type { OpenPage } from "./openPage.js";

/** A text that a teacher has: where it came from, and its words. */
export interface Source {
  /** File name without its folder. */
  file: string;
  text: string;
  /** What a web page says of itself. */
  says?: PageSays;
  /** Why a reader should look whether the text is all of the report. */
  doubt?: string;
  /** What the file prints around the report, and what is no part of the text. */
  leftOut?: readonly LeftOut[];
}

type Read = Omit<Source, "file">;

/** What a reader is given beside the bytes. */
interface Tools {
  openPage: OpenPage;
  /** Null where no PDF is read. */
  startPdf: StartPdf | null;
}

const MOST_BYTES = 20_000_000;

/**
 * What can be read. The readers of web pages and of Word are loaded when such a file comes: most texts are pasted, and the
 * page on which that is done is small without them.
 */
const READERS: Record<string, (bytes: Uint8Array, tools: Tools) => Read | Promise<Read>> = {
  ".txt": (bytes, tools) => (PAGE.test(headOf(bytes)) ? readPageFile(bytes, tools) : decoded(bytes)),
  ".md": (bytes) => {
    const { text, ...rest } = decoded(bytes);
    return { text: markdownText(text), ...rest };
  },
  ".html": readPageFile,
  ".htm": readPageFile,
  ".mhtml": readMhtml,
  ".mht": readMhtml,
  ".docx": async (bytes) => ({ text: (await import("./zipped.js")).docxText(bytes) }),
  ".odt": async (bytes) => ({ text: (await import("./zipped.js")).odtText(bytes) }),
  ".rtf": async (bytes) => {
    const { rtfText } = await import("./rtf.js");
    const charset = `windows-${/\\ansicpg(\d{3,4})\b/.exec(headOf(bytes))?.[1] ?? "1252"}`;
    return { text: rtfText(fromWindows1252(bytes), (byte) => decodedAs(Uint8Array.of(byte), charset)) };
  },
  ".epub": async (bytes, { openPage }) => (await import("./epub.js")).epubText(bytes, openPage),
  ".pdf": async (bytes, { startPdf }) => (await import("./pdf/index.js")).readPdf(bytes, startPdf),
};
export const READABLE = Object.keys(READERS);

const COPY_TEXT = "Open it, select its text, copy it into a file that ends with .txt, and use that.";
const ADVICE: Record<string, string> = {
  ".webarchive": "Safari alone reads this. Open it there, and save the page as “Page Source”, with .html at its end.",
  ".doc": "This is the old Word format. Open it in Word or LibreOffice and save it as .docx or .txt.",
};
/** Kinds of zip beside a Word document. */
const ZIPS = new Set([".odt", ".epub"]);
const PICTURE = /^\.(?:png|jpe?g|gif|webp|hei[cf]|tiff?|bmp|avif)$/;

/** A file that holds no text that can be read: what it is, and what to do. */
export class UnreadableSource extends Error {}

/**
 * The text of a report in a file that a teacher has: .txt, .md, .html, .mhtml, .docx, .odt, .rtf, .epub or .pdf.
 * @param file its name, without folders
 * @param openPage makes a document of a web page
 * @param startPdf starts a thread that reads a PDF
 * @throws {UnreadableSource} with what to do instead, for every other kind of file and for one that is too large, empty
 *   or not what its name says
 */
export async function textOf(
  file: string,
  bytes: Uint8Array,
  openPage: OpenPage,
  startPdf: StartPdf | null = null,
): Promise<Source> {
  const kind = /\.[^./\\]{1,10}$/.exec(file)?.[0].toLowerCase() ?? "";
  refuseLarge(file, bytes.length);
  const reader = READERS[kind];
  if (reader === undefined) throw new UnreadableSource(`${file}: ${adviceFor(kind)}`);
  const really = signature(bytes);
  if (really !== null && really !== kind && !(really === ".docx" && ZIPS.has(kind))) {
    throw new UnreadableSource(
      `${file}: the file says ${kind} but is ${KINDS[really]!}. Rename it to end with ${really}.`,
    );
  }
  try {
    const read = await reader(bytes, { openPage, startPdf });
    const text = tidy(read.text);
    if (text === "") throw new UnreadableSource(`${file}: there is no text in it. ${COPY_TEXT}`);
    return { ...read, file, text };
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    if (error instanceof NoText) throw new UnreadableSource(`${file}: ${error.message}`);
    throw new UnreadableSource(`${file}: it cannot be read as ${kind} (${(error as Error).message}). ${COPY_TEXT}`);
  }
}

/**
 * The report in what was copied from a web page. A few words are taken as they stand, and so is what the reader of pages
 * would lose the most of.
 * @param plain the same as plain text
 */
export async function textOfCopied(html: string, plain: string, openPage: OpenPage): Promise<Read> {
  const words = wordCount(plain);
  if (words < FEW_TAKEN || html.length > MOST_BYTES) return { text: plain };
  try {
    const read = await readHtml(html, openPage);
    return wordCount(read.text) < words * LEAST_KEPT ? { text: plain } : { ...read, text: tidy(read.text) };
  } catch {
    return { text: plain };
  }
}
const LEAST_KEPT = 0.4;

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** How a saved page begins whose name says that it is plain text. */
const PAGE = /^(?:\ufeff|ï»¿)?\s*<(?:!doctype html|html[\s>]|\?xml[^>]{1,100}>\s*<(?:!doctype html|html[\s>]))/i;
/** How a page begins that a browser saved with its pictures in one file, whatever its name says. */
const IN_PARTS = /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*content-type:\s*multipart\/related/i;

function headOf(bytes: Uint8Array): string {
  return fromWindows1252(bytes.subarray(0, 2048));
}

async function readPageFile(bytes: Uint8Array, tools: Tools): Promise<Read> {
  const head = headOf(bytes);
  if (IN_PARTS.test(head)) return readMhtml(bytes, tools);
  if (head.startsWith("bplist")) throw new NoText(ADVICE[".webarchive"]);
  const { text, doubt } = decoded(bytes, true);
  const read = await readHtml(text, tools.openPage);
  const doubts = [doubt, read.doubt].filter((one) => one !== undefined);
  return doubts.length === 0 ? read : { ...read, doubt: doubts.join(" ") };
}

async function readHtml(html: string, openPage: OpenPage): Promise<Read> {
  const [{ readPage }, { harmless }] = await Promise.all([import("./page/index.js"), import("./page/harmless.js")]);
  const safe = harmless(html);
  await pause();
  const document = await openPage(safe);
  await pause();
  const { text, says, leftOut, openDay, taken, all } = await readPage(document, html);
  return { text, says, leftOut, ...doubtOf(taken, all, openDay) };
}

async function readMhtml(bytes: Uint8Array, { openPage }: Tools): Promise<Read> {
  const { mhtmlPage } = await import("./mhtml.js");
  return readHtml(mhtmlPage(fromWindows1252(bytes), decodedAs), openPage);
}

/** Fewer words than these, of more than those, are seldom a report. */
const FEW_TAKEN = 60;
const MANY = 300;

function doubtOf(taken: Page["taken"], all: Page["all"], openDay: Page["openDay"]): { doubt?: string } {
  const doubts = [
    taken < FEW_TAKEN &&
      all > MANY &&
      `only ${taken} of its ${all} words were taken for the report. Look whether the story is whole.`,
    openDay !== "" && `its day, “${openDay}”, can be read with the day or with the month first. Say which day it is.`,
  ].filter((one) => one !== false);
  return doubts.length === 0 ? {} : { doubt: doubts.join(" And ") };
}

/** Says no to a file that is too large before it is read. @param size in bytes */
export function refuseLarge(file: string, size: number): void {
  if (size <= MOST_BYTES) return;
  throw new UnreadableSource(
    `${file}: the file has ${size} bytes. At most ${MOST_BYTES} are read. Keep one report only.`,
  );
}

function adviceFor(kind: string): string {
  if (PICTURE.test(kind)) {
    return (
      "This is a picture. A phone or a Mac copies text out of it: open it in the photo app, hold a word down, choose “Select " +
      "all” and “Copy”, and paste that. Elsewhere a program that reads scanned pages (OCR) does."
    );
  }
  return ADVICE[kind] ?? `"${kind || "no ending"}" is no kind of file that is read. Known: ${READABLE.join(", ")}.`;
}

const KINDS: Record<string, string> = { ".docx": "a Word document (or another zip)", ".pdf": "a PDF" };

/** What a file is by its first bytes, where they tell. */
function signature(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.slice(0, 4));
  if (start.startsWith("PK\u0003\u0004")) return ".docx";
  return start === "%PDF" ? ".pdf" : null;
}

/** Markdown without its marks: a paragraph a block. */
function markdownText(source: string): string {
  return readMarkdown(source).flatMap(linesOf).join("\n\n");
}

/** A blank line between paragraphs, no blanks at the ends of lines. What a report prints stays as it is. */
function tidy(text: string): string {
  const lines = text
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n")
    // Control characters are no text; tabs are blanks.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
    .split("\n")
    .map((line) => line.replace(/\t/g, " ").trimEnd());
  const body = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return body === "" ? "" : `${body}\n`;
}
