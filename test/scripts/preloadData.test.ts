import { expect, it } from "vitest";
import { BuiltPage } from "../../loaders/framework/page.js";
import { preloadData } from "../../scripts/preloadData.js";

const REGISTERED = (name: string, file: string): string =>
  `registerFile("../data/${name}", {"name":"../data/${name}","mimeType":"application/json","path":"../_file/${file}","size":9});`;

function preloadsOf(script: string): string[] {
  const page = new BuiltPage(
    "deep/page.html",
    `<head>\n<link rel="modulepreload" href="../_import/a.js">\n<script type="module">\n${script}\n</script></head>`,
  );
  preloadData(page);
  return [...page.html.matchAll(/<link rel="preload" as="fetch" crossorigin="" href="([^"]*)">/g)].map(
    ([, href = ""]) => href,
  );
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
