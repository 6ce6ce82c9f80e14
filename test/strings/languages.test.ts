import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { lexer, type Token } from "marked";
import { describe, expect, it } from "vitest";
import { squeezed } from "../../src/language/translatePage.js";
import { catalogue, LANGUAGES, type Catalogue, type Language } from "../../src/strings/language.js";

const STRINGS = path.join(import.meta.dirname, "../../src/strings");
const SRC = path.join(import.meta.dirname, "../../src");

/** Parts that are no interface: what a dataset says in its own language, and helpers. */
const NO_INTERFACE = ["generated", "exports", "index", "language", "dates", "words", "sitePairs"];

/** Pages that are the project's documents, in English. */
const DOCUMENTS = ["about.md", "accessibility.md", "teach/index.md"];

const OTHERS = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== "en");

const load = (file: string): Promise<unknown> => import(/* @vite-ignore */ path.join(STRINGS, file));

async function spoken(language: Language): Promise<Catalogue> {
  return ((await load(`${language}/index.ts`)) as { default: Catalogue }).default;
}

/** The English part of a file: its one exported object. */
async function english(name: string): Promise<object> {
  const module = (await load(`${name}.ts`)) as Record<string, unknown>;
  const parts = Object.values(module).filter((value) => typeof value === "object" && value !== null);
  expect(parts, name).toHaveLength(1);
  return parts[0] as object;
}

/** Names of all that a part says, with how many arguments it takes where it is made of some. */
function shape(value: unknown, at = ""): string[] {
  if (typeof value === "function") return [`${at}(${value.length})`];
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${at}.${key}`));
}

/** Every text of a part that needs no argument. */
function texts(value: unknown, at = ""): [string, string][] {
  if (typeof value === "string") return [[at, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${at}.${key}`));
}

const PARTS = readdirSync(STRINGS)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => !NO_INTERFACE.includes(name));

describe.each(OTHERS)("the interface in %s", (language) => {
  it("has every part", async () => {
    const { parts } = await spoken(language);
    expect(Object.keys(parts).sort()).toEqual([...PARTS].sort());
  });

  it.each(PARTS)("says all that %s says", async (name) => {
    const { parts } = await spoken(language);
    const names = (value: unknown): string[] => shape(value).map((one) => one.replace(/\(\d+\)$/, ""));
    expect(names(parts[name]).sort()).toEqual(names(await english(name)).sort());
  });

  it.each(PARTS)("leaves no sentence of %s in English", async (name) => {
    const { parts } = await spoken(language);
    const own = new Map(texts(parts[name]));
    const same = texts(await english(name)).filter(
      ([at, text]) => /\p{L}+ \p{L}+ \p{L}+/u.test(text) && own.get(at) === text,
    );
    expect(same).toEqual([]);
  });

  it("knows every text of the pages themselves", async () => {
    const { pages } = await spoken(language);
    const known = new Set(Object.keys(pages));
    const missing = pagesOfSite().flatMap((page) =>
      textsOf(page)
        .filter((text) => !known.has(text))
        .map((text) => `${page}: ${text}`),
    );
    expect(missing).toEqual([]);
  });

  it("keeps no translation of a text that no page has any more", async () => {
    const { pages } = (await load(`${language}/pages.ts`)) as { pages: Record<string, string> };
    const there = new Set([...pagesOfSite(), ...DOCUMENTS].flatMap(textsOf));
    expect(Object.keys(pages).filter((text) => !there.has(text))).toEqual([]);
  });
});

it("speaks English where no language was chosen", () => {
  expect(catalogue()).toBeUndefined();
});

function pagesOfSite(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md") && !DOCUMENTS.includes(file))
    .sort();
}

/** The texts of a page as they stand in its HTML, each piece between tags. */
function textsOf(page: string): string[] {
  const markdown = readFileSync(path.join(SRC, page), "utf8");
  const [, front = "", body = markdown] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  const title = /^title: (.*)$/m.exec(front)?.[1];
  const found = title === undefined ? [] : [title];
  const walk = (tokens: readonly Token[]): void => {
    for (const token of tokens) {
      if (token.type === "code" || token.type === "codespan") continue;
      if (token.type === "html") found.push(...token.raw.replace(/<[^>]*>/g, "\n").split("\n"));
      else if ("tokens" in token && token.tokens !== undefined) walk(token.tokens);
      else if (token.type === "list") walk((token as { items: Token[] }).items);
      else if (token.type === "text") found.push((token as { text: string }).text);
    }
  };
  walk(lexer(body));
  return [...new Set(found.map(squeezed).filter((text) => /\p{L}/u.test(text)))];
}
