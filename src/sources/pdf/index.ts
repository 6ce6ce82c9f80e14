import { NoText } from "../noText.js";
import { blocksOf } from "./columns.js";
import { bounded, type LeftOut } from "../leftOut.js";
import { withoutMargins } from "./margins.js";
import { paragraphsOf } from "./paragraphs.js";
import { runsOf } from "./rows.js";
import { MOST_PAGES, MOST_SECONDS, type PdfFault, type PdfPage, type StartPdf, type Told } from "./types.js";

/** What was read of a PDF. */
interface PdfText {
  text: string;
  leftOut: LeftOut[];
  doubt?: string;
}

const COPY = "Or open it, select its text, copy it, and paste that.";
const FAULTS: Record<PdfFault, string> = {
  password: `This PDF is locked with a password. Open it with the password, print it into a new PDF, and use that. ${COPY}`,
  broken: "This PDF is damaged, or its end is missing. Download it again, and use the new file.",
  pages: `This PDF has more than ${MOST_PAGES} pages. Print the pages of the report into a new PDF, and use that. ${COPY}`,
  size: `This PDF has more text than a report. Print the pages of the report into a new PDF, and use that. ${COPY}`,
  memory: `This PDF unpacks to more than can be read. Print the pages of the report into a new PDF, and use that. ${COPY}`,
  time: `Reading this PDF takes longer than ${MOST_SECONDS} seconds. Print the pages of the report into a new PDF, and use that. ${COPY}`,
  letters:
    "This PDF shows letters and does not say which they are. Let a program that reads scanned pages make text of it (OCR), " +
    "or type the text.",
  scanned:
    "This PDF is a picture of a page: there are no letters in it. Let a program that reads scanned pages make text of it " +
    "(OCR), or type the text.",
};

/**
 * The text of a PDF, a line a paragraph.
 * @param start starts the thread in which it is read; it is ended whatever happens
 * @throws {NoText} with why there is none, and what to do
 */
export async function readPdf(bytes: Uint8Array, start: StartPdf | null): Promise<PdfText> {
  if (start === null) throw new NoText(`No PDF is read here. ${COPY}`);
  return textOfPages(await pagesFrom(bytes, start));
}

async function pagesFrom(bytes: Uint8Array, start: StartPdf): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  const thread = start();
  let clock: ReturnType<typeof setTimeout> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const stop = (fault: PdfFault): void => {
        reject(new NoText(FAULTS[fault]));
      };
      clock = setTimeout(() => {
        stop("time");
      }, MOST_SECONDS * 1_000);
      thread.onTold((told) => {
        if (!isTold(told)) return;
        if (told.pdf === "page") pages.push(told.page);
        else if (told.pdf === "fault") stop(told.fault);
        else resolve();
      });
      thread.onStop(() => {
        stop("memory");
      });
      // A copy: it goes to the other thread for good.
      thread.send(new Uint8Array(bytes));
    });
  } finally {
    clearTimeout(clock);
    thread.end();
  }
  return pages;
}

function isTold(told: unknown): told is Told {
  return typeof told === "object" && told !== null && "pdf" in told;
}

/** Pages as their letters stand, as one text. @throws {NoText} where there are no letters, or they mean nothing */
export function textOfPages(pages: readonly PdfPage[]): PdfText {
  const turned = pages.map(runsOf);
  const { pages: trimmed, leftOut } = withoutMargins(turned);
  const paragraphs = paragraphsOf(trimmed.flatMap((runs) => blocksOf(runs)));
  const text = paragraphs.join("\n\n");
  if (isMeaningless(text)) throw new NoText(FAULTS.letters);
  const empty = turned.flatMap(({ runs }, i) => (runs.length === 0 ? [i + 1] : []));
  if (text === "") throw new NoText(FAULTS.scanned);
  const end = paragraphs.at(-1)!;
  const across = turned.flatMap((page) =>
    page.across.map((words): LeftOut => ({ kind: "across", text: words, after: end })),
  );
  const margins = leftOut.map(({ isAbove, ...rest }): LeftOut => ({ ...rest, after: isAbove ? "" : end }));
  const doubt = `${empty.length === 1 ? `page ${empty[0]} has` : `pages ${empty.join(", ")} have`} no letters, most likely a picture. What it says is missing.`;
  return { text, leftOut: bounded([...margins, ...across]), ...(empty.length === 0 ? {} : { doubt }) };
}

/** A font without a table of its letters gives signs of private use, or none. */
function isMeaningless(text: string): boolean {
  const signs = text.replace(/\s/g, "");
  // eslint-disable-next-line no-control-regex
  const lost = signs.match(/[\ue000-\uf8ff\ufffd\u0000-\u001f]/g)?.length ?? 0;
  return lost > 0.2 * signs.length;
}
