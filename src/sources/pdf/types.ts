/** Words as a PDF places them, in points from the upper left corner of the page as it is shown. */
export interface Piece {
  text: string;
  x: number;
  /** Of the line on which the letters stand. */
  y: number;
  width: number;
  /** Of the letters. */
  size: number;
  /** In which direction they run: degrees, clockwise; 0 from left to right. */
  angle: number;
}

/** A page of a PDF. */
export interface PdfPage {
  width: number;
  height: number;
  pieces: Piece[];
}

/** A report has a few pages; a newspaper some forty. */
export const MOST_PAGES = 60;
/** Within this time a report is read, on a slow machine too. */
export const MOST_SECONDS = 30;

/** Why a PDF gives no text. */
export type PdfFault = "password" | "broken" | "pages" | "size" | "memory" | "time" | "letters" | "scanned";

/** What the thread tells: a page that it has read, that all are read, or why it stops. */
export type Told = { pdf: "page"; page: PdfPage } | { pdf: "end" } | { pdf: "fault"; fault: PdfFault };

/** A thread that runs `thread.ts`: it reads one PDF, and is ended. */
interface PdfThread {
  send: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** Told what the thread posts; other libraries in it post too. */
  onTold: (listener: (told: unknown) => void) => void;
  /** Told when it stops by itself. */
  onStop: (listener: () => void) => void;
  end: () => void;
}

/** Starts such a thread. */
export type StartPdf = () => PdfThread;
