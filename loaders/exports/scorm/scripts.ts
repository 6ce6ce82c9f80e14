import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { ScormPackage } from "../../../src/scorm/package.js";

const SCRIPTS = { launch: "scorm/launch.js", page: "scorm/page.js" };

/**
 * The scripts that a package adds to the notebook, each as one file: pages of a package may load files of their own and
 * nothing else.
 * @returns path → content
 */
export function packageScripts(pack: ScormPackage): Map<string, Uint8Array> {
  return new Map(Object.entries(SCRIPTS).map(([name, path]) => [path, bundle(name, pack)]));
}

function bundle(name: string, pack: ScormPackage): Uint8Array {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(`../../../src/scorm/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    define: { PACKAGE: JSON.stringify(pack) },
  });
  return outputFiles[0]!.contents;
}
