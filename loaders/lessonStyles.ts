import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** What the workbench loads when it draws lessons: the styles of all of them, in one file. */
export function lessonStyles(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("../src/styles/pages/lessons.css", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}
