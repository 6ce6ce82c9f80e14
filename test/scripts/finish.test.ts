import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { BuiltPage } from "../../loaders/framework/page.js";
import { mend, problemsOf, problemsOfStyles } from "../../scripts/finish.js";

/** What a page says when the build has mended it. */
function mended(file: string, html: string): string {
  const page = new BuiltPage(file, html);
  mend(page);
  return page.html;
}

function problems(html: string): string[] {
  return problemsOf(new BuiltPage("index.html", html));
}

it("names the language and lets people zoom", () => {
  const html = mended(
    "index.html",
    '<!DOCTYPE html>\n<html>\n<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">',
  );
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('content="width=device-width, initial-scale=1"');
});

it("fails on an error that the build left inside a page", () => {
  const html = '<div class="observablehq observablehq--error">SyntaxError: no such file</div>';
  expect(problems(html)).toEqual([expect.stringContaining("SyntaxError: no such file")]);
});

it.each([
  ["a script", '<script src="https://cdn.example/x.js"></script>'],
  ["a font", '<link rel="stylesheet" href="//fonts.example/css">'],
  ["a module", '<script type="module">import {a} from "https://cdn.example/+esm";</script>'],
])("fails on %s from another place", (_, html) => {
  expect(problems(html)).toEqual([expect.stringMatching(/example/)]);
});

it("fails on a style sheet's import from another place", () => {
  const dist = mkdtempSync(path.join(tmpdir(), "finish-"));
  try {
    writeFileSync(path.join(dist, "style.css"), '@import url("https://cdn.example/x.css");');
    expect(problemsOfStyles(dist)).toEqual([expect.stringMatching(/example/)]);
  } finally {
    rmSync(dist, { recursive: true });
  }
});

it("lets a page link to another site", () => {
  expect(problems('<a href="https://outlet.example/report">the report</a>')).toEqual([]);
});

it("leads past the navigation on the page that stands at any address", () => {
  const skip = (file: string, html: string): string | undefined =>
    /class="skip" href="([^"]*)"/.exec(mended(file, html))?.[1];
  expect(skip("404.html", '<!DOCTYPE html>\n<html>\n<base href="/">\n<body></body>')).toBe(
    "404.html#observablehq-main",
  );
  expect(skip("index.html", "<!DOCTYPE html>\n<html>\n<body></body>")).toBe("#observablehq-main");
});
