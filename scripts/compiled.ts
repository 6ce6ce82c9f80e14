import { build, type Format } from "esbuild";
import { ROOT } from "./paths.js";

/**
 * One of the notebook's own scripts as one file.
 * @param entry its path from the project's root
 * @param define names in it that stand for these JSON texts
 */
export async function compiled(entry: string, define: Record<string, string>, format: Format = "esm"): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    define,
    bundle: true,
    format,
    minify: true,
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}
