import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** What the workbench loads when it draws lessons: the styles of all of them, in one file. */
export function lessonStyles(): string {
  return joined("lessons");
}

/** What it loads besides where a class opens a set of reports: the styles of all pages that such a set has. */
export function classStyles(): string {
  return joined("classView");
}

function joined(page: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../src/styles/pages/${page}.css`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}
