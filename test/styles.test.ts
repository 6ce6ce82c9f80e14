import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const STYLES = path.join(import.meta.dirname, "../src/styles");

const PAGES = path.join(STYLES, "pages");

/** The style sheets that a sheet imports, by name: "timing". */
function importsOf(file: string): string[] {
  const css = readFileSync(file, "utf8");
  return [...css.matchAll(/@import url\("[^"]*?([\w-]+)\.css"\)/g)].map(([, name = ""]) => name);
}

/** What every page has: its classes are for everybody. */
const COMMON = new Set(importsOf(path.join(STYLES, "../style.css")));
/** What each kind of page has besides. The workbench loads the styles of the lessons that it draws. */
const PARTS = new Map(
  readdirSync(PAGES).map((file) => [file.slice(0, -".css".length), importsOf(path.join(PAGES, file))]),
);
PARTS.set("try", [...PARTS.get("try")!, ...PARTS.get("lessons")!]);
PARTS.delete("lessons");

/** A part that several kinds of page share lends its classes to all of them but the workbench, which has what lessons have. */
function isShared(part: string): boolean {
  return COMMON.has(part) || [...PARTS].filter(([page, parts]) => page !== "try" && parts.includes(part)).length > 1;
}

/** Whether a page has both. */
function meet(one: string, other: string): boolean {
  return [...PARTS.values()].some((parts) => parts.includes(one) && parts.includes(other));
}

interface Rule {
  file: string;
  /** Classes of the selector. */
  classes: string[];
  /** Whether the first class alone is what the rule is for, wherever it stands. */
  isBare: boolean;
}

const RULES: Rule[] = readdirSync(STYLES)
  .filter((file) => file.endsWith(".css"))
  .flatMap((file) => rulesOf(file.slice(0, -".css".length)));

function rulesOf(file: string): Rule[] {
  const css = readFileSync(path.join(STYLES, `${file}.css`), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...css.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, selectors = ""]) => selectors.split(","))
    .map((selector) => selector.trim())
    .filter((selector) => selector.includes(".") && !selector.startsWith("@"))
    .map((selector) => ({
      file,
      classes: [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = ""]) => name),
      isBare: /^\.[\w-]+(?::{1,2}[\w-]+)*$/.test(selector),
    }));
}

it("no part's style sheet reaches into another part of a page by a class of the same name", () => {
  const reaching = RULES.filter(({ file, isBare }) => isBare && !isShared(file)).flatMap(({ file, classes }) => {
    const name = classes[0]!;
    const others = RULES.filter(
      (rule) => rule.file !== file && !isShared(rule.file) && meet(rule.file, file) && rule.classes.includes(name),
    );
    return others.map((other) => `.${name} of ${file}.css reaches what ${other.file}.css styles`);
  });
  expect([...new Set(reaching)]).toEqual([]);
});

it("each style sheet is on a page, and each page has one", () => {
  const known = new Set([...COMMON, ...[...PARTS.values()].flat(), "scorm"]);
  expect(readdirSync(STYLES).filter((file) => file.endsWith(".css") && !known.has(file.slice(0, -4)))).toEqual([]);
  const pages = readdirSync(path.join(STYLES, ".."), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".md"),
  );
  const named = pages.flatMap(
    (file) => /^style: (.*)$/m.exec(readFileSync(path.join(STYLES, "..", file), "utf8"))?.[1] ?? [],
  );
  expect(new Set(named.map((style) => path.basename(style, ".css")))).toEqual(new Set(PARTS.keys()));
});
