import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Framework fetches these from a CDN while it builds; the notebook builds without a network. */
const FROM_A_CDN: [string, RegExp][] = [
  ["an npm: or jsr: import", /["'](?:npm|jsr):/],
  [
    "an implicit library",
    /(?<![\w.$"'`/{])(?:d3|Plot|aq|Arrow|Inputs|topojson|L|mermaid|dot|tex|htl|html|svg|SQL|vl|_)\s*[.`(]/,
  ],
  ["a file method that loads a library", /\.(?:csv|tsv|dsv|arrow|arquero|parquet|sqlite|xlsx|zip|xml)\(/],
  [
    "a file that loads a library by its name alone (add .href, .text() or .json())",
    /FileAttachment\([^)]*\.(?:csv|tsv|arrow|parquet|db|sqlite|xlsx|zip|xml)["'`]\)(?!\.)/,
  ],
  ["a block in another language than JavaScript", /^```(?:sql|dot|mermaid|tex|jsx|tsx)\b/m],
];

const pages = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".md") && !file.includes(".observablehq"))
  .map((file) => ({ file, source: readFileSync(`src/${file}`, "utf8") }));

function codeOf(source: string): string {
  const blocks = [...source.matchAll(/^```js[^\n]*\n([\s\S]*?)^```/gm)].map(([, code]) => code!);
  const inline = [...source.replace(/^```[\s\S]*?^```/gm, "").matchAll(/\$\{[^}]*\}/g)].map(([code]) => code);
  return [...blocks, ...inline].join("\n");
}

describe.each(pages)("src/$file", ({ source }) => {
  it.each(FROM_A_CDN)("has no %s", (name, pattern) => {
    expect((name.startsWith("a block") ? source : codeOf(source)).match(pattern)).toBeNull();
  });
});

it("finds what it looks for", () => {
  const found = (code: string): string[] => FROM_A_CDN.filter(([, p]) => p.test(code)).map(([name]) => name);
  expect(found('import x from "npm:lodash";')).toEqual(["an npm: or jsr: import"]);
  expect(found("display(Plot.plot({}))")).toEqual(["an implicit library"]);
  expect(found("display(html`<b>x</b>`)")).toEqual(["an implicit library"]);
  expect(found('FileAttachment("x.csv").csv({typed: true})')).toEqual(["a file method that loads a library"]);
  expect(found('files(FileAttachment("x.csv"))')).toHaveLength(1);
  expect(found('FileAttachment("x.csv").href')).toEqual([]);
  expect(found("```sql\nSELECT 1\n```")).toEqual(["a block in another language than JavaScript"]);
});
