import { readFileSync } from "node:fs";
import type { Problems } from "../src/dataset/schemaReader.js";
import { statusOf } from "./ownFiles.js";

/** First bytes of files that are often taken for text, and the way to the text in them. */
const NO_TEXT: readonly [string, string][] = [
  ["PK\x03\x04", "this is a Word file or another packed file. Save it as plain text (.txt, UTF-8) in its program."],
  ["%PDF-", "this is a PDF. Copy its text out of a PDF reader into a plain text file."],
  ["\xd0\xcf\x11\xe0", "this is an old Word file. Save it as plain text (.txt, UTF-8) in its program."],
  ["{\\rtf", "this is rich text. Save it as plain text (.txt, UTF-8) in its program."],
  ["\x89PNG", "this is a picture. Type its text, or copy it out of a text recognition."],
  ["\xff\xd8\xff", "this is a picture. Type its text, or copy it out of a text recognition."],
];

/** Reads a file as strict UTF-8. Null, and a problem, where that cannot be done. */
export function readText(path: string, file: string, most: number, problems: Problems): string | null {
  const status = statusOf(path);
  if (status === null) {
    problems.add(file, null, "the file is missing. Put it there.");
    return null;
  }
  if (!status.isFile()) {
    const kind = status.isDirectory() ? "a folder" : "a device or a pipe";
    problems.add(file, null, `this is ${kind}, not a file. Put the report's text into a file of this name.`);
    return null;
  }
  if (status.size > most) {
    problems.add(file, null, `the file has ${status.size} bytes. At most ${most} are read; shorten it.`);
    return null;
  }
  return decoded(readFileSync(path), file, problems);
}

function decoded(bytes: Buffer, file: string, problems: Problems): string | null {
  const start = bytes.subarray(0, 8).toString("latin1");
  const known = NO_TEXT.find(([sign]) => start.startsWith(sign));
  if (known !== undefined) {
    problems.add(file, null, known[1]);
    return null;
  }
  const zero = bytes.indexOf(0);
  try {
    // A byte order mark stays: the text is untouched.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (zero < 0) return text;
  } catch {
    const line = lineCount(bytes.toString("utf8").split("\ufffd", 1)[0]!);
    problems.add(file, line, "the text is not UTF-8. Open it in an editor and save it as UTF-8.");
    return null;
  }
  const line = lineCount(bytes.subarray(0, zero).toString("utf8"));
  problems.add(file, line, "this is no plain text: a byte in it is zero. Open it in an editor and save it as UTF-8.");
  return null;
}

function lineCount(text: string): number {
  return text.split("\n").length;
}
