import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { emptyCache } from "../../loaders/framework/cache.js";
import { importedFrom, importedModules, readAtOnce, registeredFiles } from "../../loaders/framework/code.js";
import {
  datasetOf,
  filesOf,
  isDataFile,
  isLoadedByPages,
  isSearchIndex,
  packageOf,
} from "../../loaders/framework/files.js";
import { readPages, type BuiltPage } from "../../loaders/framework/page.js";
import { PARTS, type PartName } from "../../loaders/framework/parts.js";
import { searchOf, type SearchIndex } from "../../loaders/framework/search.js";
import { attribute, nextElement, textOf } from "../../loaders/framework/tree.js";
import { ROOT } from "../../scripts/paths.js";
import { binOf, environment } from "../../scripts/run.js";
import { OFFLINE } from "../support/offline.js";

/**
 * A small site that Framework builds: has it got what the build of the notebook takes for granted? Framework documents none
 * of this. Where a new version of it fails here, the test's name says what it writes no more.
 */
const SOURCE = {
  "package.json": '{ "type": "module" }',
  "observablehq.config.js": `export default {
  root: "src", output: "dist", title: "Canary", home: "Canary", style: "style.css", globalStylesheets: [], search: true,
  preserveExtension: true, toc: false, pager: false, footer: "", pages: [{ name: "Deep", path: "/deep/page" }],
};`,
  "src/style.css": "p { color: red; }",
  "src/show.js": 'import { zipSync } from "fflate"; export const show = () => zipSync({});',
  "src/data/town/now.json.js": 'process.stdout.write("made anew")',
  "src/data/town/later.json.js": 'process.stdout.write("made anew")',
  "src/.observablehq/cache/data/town/now.json": '{ "kept": "now" }',
  "src/.observablehq/cache/data/town/later.json": '{ "kept": "later" }',
  "src/index.md": "# Start\n\n```js\nno JavaScript (\n```\n",
  "src/404.md": "# None\n",
  "src/deep/page.md": `# Deep

\`\`\`js
import { show } from "../show.js";
const now = await FileAttachment("../data/town/now.json").json();
const later = () => FileAttachment("../data/town/later.json").json();
\`\`\`

\`\`\`js
display(show(now));
\`\`\`
`,
};

let folder: string;
let dist: string;
let pages: BuiltPage[];
let files: string[];
let deep: BuiltPage;
let code: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "same-story-"));
  dist = path.join(folder, "dist");
  emptyCache(path.join(folder, "src/.observablehq/cache"));
  for (const [file, text] of Object.entries(SOURCE)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
    if (file.endsWith(".json.js")) utimesSync(path.join(folder, file), new Date(0), new Date(0));
  }
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
  const program = binOf("@observablehq/framework", "observable");
  const env = { ...environment(), ...OFFLINE };
  // What it says when it asks for anything all the same stands in the error.
  execFileSync(process.execPath, [program, "build"], { cwd: folder, env, stdio: "pipe" });
  pages = readPages(dist);
  files = filesOf(dist);
  deep = pages.find(({ file }) => file === "deep/page.html")!;
  code = deep.all("moduleScript").map(textOf).join("\n");
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const EVERYWHERE = Object.keys(PARTS).filter((part) => !["base", "error"].includes(part)) as PartName[];

it.each(EVERYWHERE.map((part) => [part, PARTS[part].says] as const))("%s: %s", (part) => {
  for (const page of pages) expect(page.all(part).length, page.file).toBeGreaterThan(0);
});

it(`base: ${PARTS.base.says}`, () => {
  expect(pages.filter(({ isAnywhere }) => isAnywhere).map(({ file }) => file)).toEqual(["404.html"]);
});

it(`error: ${PARTS.error.says}`, () => {
  const broken = pages.filter((page) => page.one("error") !== undefined);
  expect(broken.map(({ file }) => file)).toEqual(["index.html"]);
  expect(textOf(broken[0]!.need("error"))).toContain("SyntaxError");
});

it("the order of a head: the charset, then styles, then modules", () => {
  const at = (part: PartName): number => deep.elements().indexOf(deep.need(part));
  expect(at("charset")).toBe(at("head") + 1);
  expect(at("preload")).toBeLessThan(at("stylesheet"));
  expect(at("stylesheet")).toBeLessThan(at("modulePreload"));
  expect(at("modulePreload")).toBeLessThan(at("moduleScript"));
});

it("the label that closes the list of pages stands before its first entry", () => {
  expect(nextElement(deep.need("sidebarClose"))?.tagName).toBe("li");
});

it("the list of pages leads to files", () => {
  const links = deep.elements().filter(({ tagName }) => tagName === "a");
  expect(links.map((link) => attribute(link, "href"))).toContain("./page.html");
});

it("each cell leaves a comment with its id in the page", () => {
  expect(deep.cells()).toHaveLength(2);
});

it("addresses are relative to the page; below <base> they start at the root", () => {
  expect(deep.fileAt(importedFrom(code)[0]!)).toMatch(/^_observablehq\/client\.[0-9a-f]{8}\.js$/);
  expect(importedFrom(code)[0]).toMatch(/^\.\.\/_observablehq/);
  const none = pages.find(({ file }) => file === "404.html")!;
  const imported = none.all("moduleScript").map(textOf).flatMap(importedFrom);
  expect(imported.every((url) => url.startsWith("./_observablehq/"))).toBe(true);
});

it('a page imports the notebook\'s modules by import("…/_import/….js")', () => {
  expect(importedModules(code).map((url) => deep.fileAt(url).replace(/\w{8}\.js$/, "HASH.js"))).toEqual([
    "_import/show.HASH.js",
  ]);
});

it("a page names the files that it may ask for by registerFile, with their addresses", () => {
  const named = [...registeredFiles(code)].map(([name, url]) => [name, datasetOf(deep.fileAt(url))]);
  expect(named).toEqual([
    ["../data/town/later.json", "town"],
    ["../data/town/now.json", "town"],
  ]);
});

it('what a page waits for is FileAttachment("…").json() without a function around it', () => {
  const [url, ...others] = readAtOnce(code);
  expect(others).toEqual([]);
  expect(isDataFile(deep.fileAt(url!), "town", "now")).toBe(true);
});

it("a loader's result that lies in the cache and is newer than the loader is taken as it is", () => {
  const made = files.filter((file) => datasetOf(file) === "town");
  expect(made.map((file) => readFileSync(path.join(dist, file), "utf8"))).toEqual([
    '{ "kept": "later" }',
    '{ "kept": "now" }',
  ]);
});

it("a package that a module imports is one file, which says the package's name", () => {
  expect(files.flatMap((file) => packageOf(file) ?? [])).toEqual(["fflate"]);
});

it("all that pages load stands in folders that begin with an underscore", () => {
  expect(files.filter((file) => !isLoadedByPages(file))).toEqual(["404.html", "deep/page.html", "index.html"]);
});

it("the search reads MiniSearch's index: what is left without one page still names the others", () => {
  const [file, ...others] = files.filter(isSearchIndex);
  expect(others).toEqual([]);
  const index = JSON.parse(readFileSync(path.join(dist, file!), "utf8")) as SearchIndex;
  expect(Object.values(searchOf(index, ["deep/page.html"]).documentIds)).toEqual(["/deep/page.html"]);
  const words = (one: SearchIndex): string[] => one.index.map(([term]) => term);
  expect(words(index)).toContain("start");
  expect(words(searchOf(index, ["deep/page.html"]))).toEqual(["deep"]);
});
