import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** The script of the thread in which a browser reads a PDF, as one file: /try loads it when a PDF comes. */
export function pdfThreadScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("../src/sources/pdf/thread.ts", import.meta.url))],
    bundle: true,
    // No module: a classic script starts in every browser that reads this notebook.
    format: "iife",
    minify: true,
    target: "es2022",
    charset: "utf8",
    write: false,
    // The library names Node's own files where it asks whether it runs there.
    logLevel: "error",
  });
  return outputFiles[0]!.text;
}
