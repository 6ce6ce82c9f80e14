import { getDocument, Util, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
// It puts itself where the library looks for it: no thread beside this one is started.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { MOST_PAGES, type PdfFault, type PdfPage, type Piece, type Told } from "./types.js";

/** Runs of letters on one page: a page of a newspaper has some thousands. */
const MOST_PIECES = 40_000;
const MOST_CHARACTERS = 1_000_000;
/** What one part of a PDF may unpack to. A page of text has some hundred kilobytes; pictures are not unpacked. */
const MOST_UNPACKED = 64_000_000;

class Fault extends Error {
  constructor(readonly fault: PdfFault) {
    super(fault);
  }
}

/**
 * Reads the words of a PDF, page by page, with their places. Nothing of it is drawn or run, no code is made of it
 * (`isEvalSupported`), and nothing is fetched.
 */
export async function readPages(bytes: Uint8Array, tell: (told: Told) => void): Promise<void> {
  const room = boundedRoom();
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    disableFontFace: true,
    // Letters are not drawn: no font is asked for.
    useSystemFonts: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw new Fault("pages");
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(pdf, number);
      characters += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
      // The library goes on with what it has where there is no room.
      if (room.isFull()) throw new Fault("memory");
      if (characters > MOST_CHARACTERS) throw new Fault("size");
      tell({ pdf: "page", page });
    }
    tell({ pdf: "end" });
  } catch (error) {
    tell({ pdf: "fault", fault: faultOf(error, room.isFull()) });
  } finally {
    room.close();
    void task.destroy();
  }
}

function faultOf(error: unknown, isFull: boolean): PdfFault {
  if (isFull) return "memory";
  if (error instanceof Fault) return error.fault;
  return (error as Error).name === "PasswordException" ? "password" : "broken";
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{
    items: { str?: string; transform?: number[]; width?: number }[];
  }>;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const { str = "", transform: own, width: across = 0 } of read.value.items) {
      if (str === "" || own === undefined) continue;
      const [a, b, c, d, x, y] = Util.transform(transform, own) as [number, number, number, number, number, number];
      const angle = Math.round((Math.atan2(b, a) * 180) / Math.PI);
      const piece = { text: str, x, y, width: across, size: Math.hypot(c, d), angle };
      if (Object.values(piece).every((value) => typeof value === "string" || Number.isFinite(value)))
        pieces.push(piece);
    }
    if (pieces.length > MOST_PIECES) throw new Fault("size");
  }
  page.cleanup();
  return { width, height, pieces };
}

/**
 * A few bytes can unpack to more than a machine has. The library unpacks into arrays of bytes that it makes larger and
 * larger: as long as this holds, in this thread, none gets larger than a text needs.
 */
function boundedRoom(): { isFull: () => boolean; close: () => void } {
  const own = globalThis.Uint8Array;
  let isFull = false;
  globalThis.Uint8Array = new Proxy(own, {
    construct(target, args: unknown[], newTarget) {
      if (typeof args[0] === "number" && args[0] > MOST_UNPACKED) {
        isFull = true;
        throw new RangeError("it unpacks to too much");
      }
      return Reflect.construct(target, args, newTarget === globalThis.Uint8Array ? target : newTarget) as Uint8Array;
    },
  });
  return {
    isFull: () => isFull,
    close: () => {
      globalThis.Uint8Array = own;
    },
  };
}
