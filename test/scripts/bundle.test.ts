import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BuiltPage, readPages, writePages } from "../../loaders/framework/page.js";
import { bundle } from "../../scripts/bundle.js";

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), "same-story-"));
});
afterEach(() => {
  rmSync(dist, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  mkdirSync(path.join(dist, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
}

async function bundled(): Promise<void> {
  const pages = readPages(dist);
  await bundle(dist, pages);
  writePages(dist, pages);
}

function html(root: string, page: string, preloads: readonly string[]): string {
  const links = preloads.map((file) => `<link rel="modulepreload" href="${root}${file}">\n`).join("");
  return `<head>\n${links}<script type="module">\nconst [{show}] = await Promise.all([import("${root}${page}")]);\n</script></head>`;
}

/** Addresses that a page asks for early, and whether each is there. */
function preloads(page: string): [string, boolean][] {
  const text = readFileSync(path.join(dist, page), "utf8");
  return [...text.matchAll(/modulepreload" href="([^"]*)"/g)].map(([, href = ""]) => [
    href,
    existsSync(path.join(dist, path.dirname(page), href)),
  ]);
}

/** A comment that makes a module too large to be joined with others. */
const LONG = `/* ${"x".repeat(30_000)} */`;

it("joins what a page needs, leaves out what nothing calls, and shares what two pages need", async () => {
  write("_observablehq/client.1.js", "export {};");
  write("_import/shared.2.js", `${LONG} export const both = () => "BOTH"; export const nobody = () => "NOBODY";`);
  write("_import/a/part.3.js", 'export const part = () => "PART";');
  write(
    "_import/a/page.4.js",
    `${LONG} import {both} from "../shared.2.js"; import {part} from "./part.3.js"; export const show = () => both() + part();`,
  );
  write("_import/b/page.5.js", `${LONG} import {both} from "../shared.2.js"; export const show = () => both();`);
  write("index.html", html("./", "_import/a/page.4.js", ["_observablehq/client.1.js", "_import/a/page.4.js"]));
  write("deep/er/b.html", html("../../", "_import/b/page.5.js", ["_import/b/page.5.js", "_import/shared.2.js"]));
  await bundled();

  const scripts = readdirSync(path.join(dist, "_import"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  const text = scripts.map((file) => readFileSync(path.join(dist, "_import", file), "utf8"));
  expect(text.filter((one) => one.includes("BOTH"))).toHaveLength(1);
  expect(text.filter((one) => one.includes("PART"))).toHaveLength(1);
  expect(text.filter((one) => one.includes("NOBODY"))).toEqual([]);

  expect(preloads("index.html").map(([, isThere]) => isThere)).toEqual([true, true, true]);
  expect(preloads("index.html")[0]).toEqual(["./_observablehq/client.1.js", true]);
  expect(preloads("deep/er/b.html").map(([, isThere]) => isThere)).toEqual([true, true]);
  const { show } = (await import(path.join(dist, "_import/a/page.4.js"))) as { show: () => string };
  expect(show()).toBe("BOTHPART");
});

it("leaves a page without scripts of its own as it is", async () => {
  const html = "<head></head><body>words</body>";
  write("index.html", html);
  await bundled();
  expect(readFileSync(path.join(dist, "index.html"), "utf8")).toBe(new BuiltPage("index.html", html).html);
});

it("loads what is asked for later only then", async () => {
  write("_import/later.1.js", 'export const later = () => "LATER";');
  write("_import/page.2.js", 'export const show = async () => (await import("./later.1.js")).later();');
  write("index.html", html("./", "_import/page.2.js", ["_import/page.2.js"]));
  await bundled();
  expect(preloads("index.html")).toEqual([["./_import/page.2.js", true]]);
  expect(readFileSync(path.join(dist, "_import/page.2.js"), "utf8")).not.toContain("LATER");
});

it("gives a page that imports several modules one that passes them on", async () => {
  write("_import/a.1.js", 'export const a = () => "A";');
  write("_import/b.2.js", 'export const b = () => "B";');
  write(
    "index.html",
    `<head>\n<link rel="modulepreload" href="./_import/a.1.js">\n<script type="module">
const [{a}, {b}] = await Promise.all([import("./_import/a.1.js"), import("./_import/b.2.js")]);
</script></head>`,
  );
  await bundled();
  const imports = [...readFileSync(path.join(dist, "index.html"), "utf8").matchAll(/import\("([^"]*)"\)/g)];
  expect(new Set(imports.map(([, url]) => url)).size).toBe(1);
  const { a, b } = (await import(path.join(dist, imports[0]![1]!))) as { a: () => string; b: () => string };
  expect(a() + b()).toBe("AB");
});

it("refuses two modules of a page that export one name", async () => {
  write("_import/a.1.js", 'export const same = () => "A";');
  write("_import/b.2.js", 'export const same = () => "B";');
  write("index.html", '<script>import("./_import/a.1.js"); import("./_import/b.2.js");</script>');
  await expect(bundled()).rejects.toThrow("same");
});
