import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { refuseLarge, textOf, UnreadableSource, type OpenPage, type Source } from "../../src/sources/textOf.js";
import { statusOf } from "../ownFiles.js";
import { startPdf } from "./pdfThread.js";

/** Reads a report from a file on disk. @throws {UnreadableSource} as `textOf` does */
export async function readSource(path: string): Promise<Source> {
  const file = basename(path);
  const status = statusOf(path);
  // A pipe has no end, and a device no size: reading one waits for ever.
  if (status?.isFile() !== true) throw new UnreadableSource(`${path}: this is a device or a pipe. Name a file.`);
  refuseLarge(file, status.size);
  return textOf(file, new Uint8Array(readFileSync(path)), openPage, startPdf);
}

/** As a browser does it that shows nothing: jsdom is loaded only where there is a page. */
const openPage: OpenPage = async (html) => {
  const { JSDOM } = await import("jsdom");
  const parser = new new JSDOM("").window.DOMParser();
  return parser.parseFromString(html, "text/html");
};
