import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { preloadData } from "../../scripts/preloadData.js";

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), "same-story-"));
});
afterEach(() => {
  rmSync(dist, { recursive: true, force: true });
});

const REGISTERED = (name: string, file: string): string =>
  `registerFile("../data/${name}", {"name":"../data/${name}","mimeType":"application/json","path":"../_file/${file}","size":9});`;

function preloadsOf(script: string): string[] {
  const page = path.join(dist, "page.html");
  writeFileSync(
    page,
    `<head>\n<link rel="modulepreload" href="../a.js">\n<script type="module">\n${script}\n</script></head>`,
  );
  preloadData(dist);
  const html = readFileSync(page, "utf8");
  return [...html.matchAll(/<link rel="preload" as="fetch" crossorigin href="([^"]*)">/g)].map(([, href = ""]) => href);
}

it("asks early for the data that a page waits for, each once", () => {
  const script = `${REGISTERED("a.json", "a.1.json")}
define({body: async () => { await Promise.all([FileAttachment("../data/a.json").json(), FileAttachment("../data/a.json").json()]); }});`;
  expect(preloadsOf(script)).toEqual(["../_file/a.1.json"]);
});

it("leaves for later what a function loads", () => {
  const script = `${REGISTERED("a.json", "a.1.json")}${REGISTERED("b.json", "b.2.json")}
const a = await FileAttachment("../data/a.json").json();
const later = () => FileAttachment("../data/b.json").json();`;
  expect(preloadsOf(script)).toEqual(["../_file/a.1.json"]);
});

it("leaves a page without data as it is", () => {
  expect(preloadsOf("const x = 1;")).toEqual([]);
});
