import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { printOnce } from "../../loaders/pageData.js";

/** What the workbench loads when it draws lessons: the styles of all four, in one file. */
printOnce(() => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL("../styles/pages/lessons.css", import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
});
