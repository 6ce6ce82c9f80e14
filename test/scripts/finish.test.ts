import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { finish } from "../../scripts/finish.js";

let dist = "";
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), "finish-"));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});
const write = (name: string, text: string): void => {
  writeFileSync(path.join(dist, name), text);
};

it("names the language and lets people zoom", () => {
  write(
    "index.html",
    '<!DOCTYPE html>\n<html>\n<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">',
  );
  expect(finish(dist)).toEqual([]);
  const html = readFileSync(path.join(dist, "index.html"), "utf8");
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('content="width=device-width, initial-scale=1"');
});

it("fails on an error that the build left inside a page", () => {
  write("index.html", '<div class="observablehq observablehq--error">SyntaxError: no such file</div>');
  expect(finish(dist)).toEqual([expect.stringContaining("SyntaxError: no such file")]);
});

it.each([
  ["a script", "index.html", '<script src="https://cdn.example/x.js"></script>'],
  ["a font", "index.html", '<link rel="stylesheet" href="//fonts.example/css">'],
  ["a module", "index.html", '<script type="module">import {a} from "https://cdn.example/+esm";</script>'],
  ["a style sheet's import", "style.css", '@import url("https://cdn.example/x.css");'],
])("fails on %s from another place", (_, name, text) => {
  write(name, text);
  expect(finish(dist)).toEqual([expect.stringMatching(/example/)]);
});

it("lets a page link to another site", () => {
  write("index.html", '<a href="https://outlet.example/report">the report</a>');
  expect(finish(dist)).toEqual([]);
});

it("leads past the navigation on the page that stands at any address", () => {
  write("404.html", '<!DOCTYPE html>\n<html>\n<base href="/">\n<body></body>');
  write("index.html", "<!DOCTYPE html>\n<html>\n<body></body>");
  finish(dist);
  const skip = (name: string): string | undefined =>
    /class="skip" href="([^"]*)"/.exec(readFileSync(path.join(dist, name), "utf8"))?.[1];
  expect([skip("404.html"), skip("index.html")]).toEqual(["404#observablehq-main", "#observablehq-main"]);
});
