import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Files } from "../src/offline/files.js";
import { compiled } from "./compiled.js";
import { filesOf, pagesOf, rootFrom } from "./sitePages.js";

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
  for (const page of pagesOf(dist)) {
    const file = path.join(dist, page);
    const html = readFileSync(file, "utf8");
    const tag = `<script type="module" src="${rootFrom(page, html)}${name}"></script>\n`;
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

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

function writeOut(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
