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

/** Every declaration but those of the page around a SCORM package, which has no tokens. */
const DECLARATIONS = readdirSync(STYLES)
  .filter((file) => file.endsWith(".css") && file !== "scorm.css")
  .flatMap((file) => {
    const css = readFileSync(path.join(STYLES, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selector = "", body = ""]) =>
      [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, property = "", value = ""]) => ({
        file,
        selector: selector.replace(/\s+/g, " ").trim(),
        property,
        value: value.replace(/\s+/g, " "),
      })),
    );
  });

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
  expect(new Set(named.map((style) => path.basename(style, ".css")))).toEqual(
    // What a class opens on the workbench is loaded with it.
    new Set([...PARTS.keys()].filter((page) => page !== "classView")),
  );
});

/** Sizes and distances outside the scale of tokens.css, each for a reason. */
const OFF_SCALE = new Map([
  ["controls.css .glyph text font", "A letter in a sign of 24 units, not of 24 pixels."],
  [
    "timing.css .reading-row:not(:last-child) .reading-track .tick-major font-size",
    "Shows the line without its number.",
  ],
]);

it("letters have a size and distances a measure of the scale in tokens.css", () => {
  const off = DECLARATIONS.filter(({ property, value }) => {
    if (property === "font-size") return !/^(?:inherit|smaller|var\(--text-[a-z]+\))$/.test(value);
    if (property === "font") return !/^inherit$|var\(--text-[a-z]+\)/.test(value);
    if (/^border.*radius$/.test(property)) return /\dpx|%/.test(value) && !/^0$/.test(value);
    // In a distance that is reckoned, what is not of the scale has a name or is a width that stands in the same rule.
    return (
      /^(?:margin|padding)(?:-|$)|gap$/.test(property) &&
      /\d(?:px|r?em)/.test(value.replace(/calc\(.*\)|min\(.*\)/, ""))
    );
  });
  expect(
    off.map(({ file, selector, property }) => `${file} ${selector} ${property}`).filter((one) => !OFF_SCALE.has(one)),
  ).toEqual([]);
  expect(off).toHaveLength(OFF_SCALE.size);
});

it("the scale is short", () => {
  const names = (start: string): string[] => [
    ...new Set(
      DECLARATIONS.flatMap(({ file, property }) =>
        file === "tokens.css" && property.startsWith(start) ? property : [],
      ),
    ),
  ];
  expect(names("--text-").length).toBeLessThanOrEqual(8);
  expect(names("--space-").length).toBeLessThanOrEqual(9);
});
