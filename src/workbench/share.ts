import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { classFile } from "./file.js";
import { FileProblem, readWorkFile } from "./readFile.js";
import type { Work } from "./work.js";

/** Every browser of today opens an address of this length; six reports of 900 words take some 20,000. */
const LONGEST_FRAGMENT = 32_000;
/** What chat programs are sure to pass on whole. */
export const SURE_LENGTH = 8_000;
/** What a fragment may unpack to: it is anybody's to write. */
const MOST_UNPACKED = 1_000_000;

/** The work as a fragment (`#class=…`) that a class opens, or null where it is too large to share by its address. */
export function classFragment(work: Work): string | null {
  const packed = deflateSync(strToU8(classFile(work)), { level: 9 });
  let bytes = "";
  for (const byte of packed) bytes += String.fromCharCode(byte);
  const fragment = `#class=${btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
  return fragment.length > LONGEST_FRAGMENT ? null : fragment;
}

/**
 * Reads the work of a fragment; null where it names none. `#work=…`, as links were written before there was a class's view,
 * is read too.
 * @throws {FileProblem} where the fragment was cut or holds something else
 */
export function workOfFragment(hash: string): { work: Work; isForClass: boolean } | null {
  const [, kind, packed] = /^#(work|class)=([\w-]+)$/.exec(hash) ?? [];
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
  return { work: readWorkFile(text), isForClass: kind === "class" };
}
