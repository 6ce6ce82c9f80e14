import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import type { Files } from "../src/offline/files.js";
import { ROOT } from "./paths.js";

/** Where the script stands that every page runs to keep the notebook for use without a network. */
const FOLDER = "_offline";

/**
 * Writes the script that registers the service worker, and adds it to every page of a built site. Before `finish`, which
 * gives pages their policy.
 */
export async function addOffline(dist: string): Promise<void> {
  const script = await compiled("src/offline/page.ts", {});
  const name = `${FOLDER}/page.${hashOf(Buffer.from(script))}.js`;
  writeOut(path.join(dist, name), script);
  for (const page of filesOf(dist).filter((file) => file.endsWith(".html"))) {
    const file = path.join(dist, page);
    const html = readFileSync(file, "utf8");
    // The page for what is not there stands at any address, below its own <base>.
    const root = html.includes("<base href=") ? "./" : "../".repeat(page.split("/").length - 1) || "./";
    const tag = `<script type="module" src="${root}${name}"></script>\n`;
    writeFileSync(
      file,
      html.replace("</body>", () => `${tag}</body>`),
    );
  }
}

/** Writes the service worker, which knows every file of the site by its content. After everything else. */
export async function writeWorker(dist: string): Promise<void> {
  const files: Record<string, string> = {};
  for (const file of filesOf(dist)) if (file !== "sw.js") files[file] = hashOf(readFileSync(path.join(dist, file)));
  const known: Files = files;
  writeOut(path.join(dist, "sw.js"), await compiled("src/offline/worker.ts", { FILES: JSON.stringify(known) }));
}

async function compiled(entry: string, define: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    define,
    bundle: true,
    format: "esm",
    minify: true,
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(path.join(dist, file)).isFile())
    .map((file) => file.split(path.sep).join("/"))
    .sort();
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

function writeOut(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
