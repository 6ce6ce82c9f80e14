import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { workFile } from "./file.js";
import { FileProblem, readWorkFile } from "./readFile.js";
import type { Work } from "./work.js";

/** Longest address that browsers and chat programs pass on whole. */
const LONGEST_FRAGMENT = 8_000;
/** What a fragment may unpack to: it is anybody's to write. */
const MOST_UNPACKED = 1_000_000;

/** The work as a fragment (`#work=…`), or null where it is too large to share by its address. */
export function workFragment(work: Work): string | null {
  // What was left out stays with who has the files: a link has no room for it.
  const reports = work.reports.map((report) => ({ ...report, leftOut: undefined }));
  const packed = deflateSync(strToU8(workFile({ ...work, reports })), { level: 9 });
  let bytes = "";
  for (const byte of packed) bytes += String.fromCharCode(byte);
  const fragment = `#work=${btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
  return fragment.length > LONGEST_FRAGMENT ? null : fragment;
}

/**
 * Reads the work of a fragment; null where it names none.
 * @throws {FileProblem} where the fragment was cut or holds something else
 */
export function workOfFragment(hash: string): Work | null {
  const packed = /^#work=([\w-]+)$/.exec(hash)?.[1];
  if (packed === undefined) return null;
  if (packed.length > LONGEST_FRAGMENT) throw new FileProblem("The link is longer than a link of this notebook.");
  let text: string;
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
    // A buffer of this size cannot be outgrown: a small link may unpack to something huge.
    text = strFromU8(inflateSync(bytes, { out: new Uint8Array(MOST_UNPACKED) }));
  } catch {
    throw new FileProblem("The link was cut off. Ask for it again.");
  }
  return readWorkFile(text);
}
