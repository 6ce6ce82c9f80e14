import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesOf } from "../loaders/framework/files.js";
import type { BuiltPage } from "../loaders/framework/page.js";
import { append, newElement, nodesOf } from "../loaders/framework/tree.js";
import type { Files } from "../src/offline/files.js";
import { compiled } from "./compiled.js";

/** Where the script stands that every page runs to keep the notebook for use without a network. */
const FOLDER = "_offline";

/**
 * Writes the script that registers the service worker, and adds it to every page of a built site.
 */
export async function addOffline(dist: string, pages: readonly BuiltPage[]): Promise<void> {
  const script = await compiled("src/offline/page.ts", {});
  const name = `${FOLDER}/page.${hashOf(Buffer.from(script))}.js`;
  writeOut(path.join(dist, name), script);
  for (const page of pages)
    append(page.need("body"), newElement("script", { type: "module", src: page.root + name }), ...nodesOf("\n"));
}

/** Writes the service worker, which knows every file of the site by its content. After everything else. */
export async function writeWorker(dist: string): Promise<void> {
  const files: Record<string, string> = {};
  for (const file of filesOf(dist)) if (file !== "sw.js") files[file] = hashOf(readFileSync(path.join(dist, file)));
  const known: Files = files;
  writeOut(path.join(dist, "sw.js"), await compiled("src/offline/worker.ts", { FILES: JSON.stringify(known) }));
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

function writeOut(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
