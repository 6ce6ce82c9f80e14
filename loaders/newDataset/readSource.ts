import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { refuseLarge, textOf, type OpenPage, type Source } from "../../src/sources/textOf.js";
import { startPdf } from "./pdfThread.js";

/** Reads a report from a file on disk. @throws {UnreadableSource} as `textOf` does */
export async function readSource(path: string): Promise<Source> {
  const file = basename(path);
  refuseLarge(file, statSync(path).size);
  return textOf(file, new Uint8Array(readFileSync(path)), openPage, startPdf);
}

/** As a browser does it that shows nothing: jsdom is loaded only where there is a page. */
const openPage: OpenPage = async (html) => {
  const { JSDOM } = await import("jsdom");
  const parser = new new JSDOM("").window.DOMParser();
  return parser.parseFromString(html, "text/html");
};
