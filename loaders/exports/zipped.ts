import { Zip, ZipDeflate } from "fflate";
import type { Progress } from "../progress.js";

/** A zip remembers when its files were made; the same files shall give the same bytes. */
const MADE = new Date(Date.UTC(2000, 0, 1, 12));

/** Files as a zip, one after the other, by their paths. */
export function zipped(files: ReadonlyMap<string, Uint8Array>, progress?: Progress): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  let done = 0;
  for (const [path, content] of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = MADE;
    zip.add(file);
    file.push(content, true);
    progress?.(++done, files.size);
  }
  zip.end();
  return Buffer.concat(chunks);
}
