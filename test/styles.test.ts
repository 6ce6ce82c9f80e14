import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const STYLES = path.join(import.meta.dirname, "../src/styles");

/** Style sheets of what all pages share: their classes are for everybody. */
const SHARED = ["tokens", "frame", "controls", "lesson", "print", "system", "present"];
/** Classes of one part that other parts use on purpose, as it styles them. */
const LENT = new Set([
  // A line with a pin, from the lesson on times: exercises ask with it.
  "number-line",
  "axis",
  // The exercises' card, list and parts: lessons, class results and handouts show them.
  "exercise-card",
  "exercise-evidence",
  "explanation",
  "unit",
  "is-empty",
  "no-sign",
  // Names of layers look like the layers: the reading room's, and the collation's.
  "layer-name",
  // A button of controls.css; the comma in `:is(…)` makes it look bare.
  "secondary",
  // A button that is one of several; "Code it yourself" and the workbench add to it.
  "choice",
  "verdict",
  "task",
  "chip",
  "doubt",
]);

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
  const reaching = RULES.filter(({ file, isBare }) => isBare && !SHARED.includes(file)).flatMap(({ file, classes }) => {
    const name = classes[0]!;
    const others = RULES.filter(
      (rule) => rule.file !== file && !SHARED.includes(rule.file) && rule.classes.includes(name),
    );
    return LENT.has(name) ? [] : others.map((other) => `.${name} of ${file}.css reaches what ${other.file}.css styles`);
  });
  expect([...new Set(reaching)]).toEqual([]);
});
