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

/** What each kind of page has besides what all have; the workbench loads `lessons` when it draws them. */
const PARTS = new Map(
  readdirSync(PAGES).map((file) => [file.slice(0, -".css".length), importsOf(path.join(PAGES, file))]),
);
/** Style sheets that several kinds of page share: their classes are for everybody who imports them. */
const SHARED = new Set(importsOf(path.join(STYLES, "../style.css")));
for (const [page, parts] of PARTS)
  for (const part of parts)
    if ([...PARTS].some(([other, others]) => other !== page && other !== "lessons" && page !== "lessons" && others.includes(part)))
      SHARED.add(part);

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

it("no part's style sheet reaches into another part by a class of the same name", () => {
  const reaching = RULES.filter(({ file, isBare }) => isBare && !SHARED.has(file)).flatMap(({ file, classes }) => {
    const name = classes[0]!;
    const others = RULES.filter(
      (rule) => rule.file !== file && !SHARED.has(rule.file) && rule.classes.includes(name),
    );
    return others.map((other) => `.${name} of ${file}.css reaches what ${other.file}.css styles`);
  });
  expect([...new Set(reaching)]).toEqual([]);
});
