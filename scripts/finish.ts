import { readFileSync } from "node:fs";
import path from "node:path";
import { strings } from "../src/strings/index.js";
import { importedFrom } from "../loaders/framework/code.js";
import { filesOf } from "../loaders/framework/files.js";
import type { BuiltPage } from "../loaders/framework/page.js";
import {
  attribute,
  newElement,
  nextElement,
  prepend,
  remove,
  setAttribute,
  textOf,
} from "../loaders/framework/tree.js";

const words = strings.site;

/**
 * Framework's pages name no language (WCAG 3.1.1), forbid zooming (1.4.4), put a `<label>` straight into a list (1.3.1),
 * name the navigation and its switch by tooltips alone (4.1.2), and have no way past the navigation (2.4.1). Built pages
 * get all of it.
 */
export function mend(page: BuiltPage): void {
  page.each("html", (html) => {
    setAttribute(html, "lang", strings.lang);
  });
  page.each("viewport", (meta) => {
    setAttribute(meta, "content", attribute(meta, "content")!.replace(/,\s*maximum-scale=1/, ""));
  });
  page.each("sidebarClose", (label) => {
    const entry = nextElement(label);
    if (entry?.tagName !== "li") return;
    remove(label);
    prepend(entry, label);
  });
  page.each("sidebar", (nav) => {
    setAttribute(nav, "aria-label", words.pages);
  });
  page.each("sidebarToggle", (input) => {
    setAttribute(input, "aria-label", words.toggle);
  });
  page.each("searchField", (input) => {
    setAttribute(input, "placeholder", words.search);
    setAttribute(input, "aria-label", words.search);
  });
  page.each("main", (main) => {
    setAttribute(main, "tabindex", "-1");
  });
  page.each("body", (body) => {
    // The page for what is not there stands at any address: its links, the way past the navigation too, start at the root.
    const href = `${page.isAnywhere ? page.file : ""}#observablehq-main`;
    prepend(body, newElement("a", { class: "skip", href }, words.skip));
  });
}

/** Elements that load something, and the attributes that say from where. */
const LOADING = new Set(["link", "script", "img", "iframe", "source", "video", "audio", "object", "embed"]);
const ADDRESSES = new Set(["href", "src", "srcset", "data", "poster"]);

/** What leaves Framework's build at exit 0 and is wrong all the same: one message a problem. */
export function problemsOf(page: BuiltPage): string[] {
  return [
    ...page.all("error").map((element) => `a part of the page failed to build: ${textOf(element)}`),
    ...page
      .elements()
      .filter(({ tagName }) => LOADING.has(tagName))
      .flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name, value }) => ADDRESSES.has(name) && isElsewhere(value))
          .map(
            ({ name, value }) =>
              `loads from another place: <${tagName} ${name}="${value}">. The notebook must work offline.`,
          ),
      ),
    ...page
      .all("inlineScript")
      .map(textOf)
      .flatMap(importedFrom)
      .filter(isElsewhere)
      .map((url) => `imports from another place: "${url}". The notebook must work offline.`),
  ].map((problem) => `dist/${page.file}: ${problem}`);
}

const ELSEWHERE = /(?:@import\s*|url\(\s*)["']?((?:https?:)?\/\/[^"')\s]+)/g;

/** The same for the styles of a built folder. */
export function problemsOfStyles(dist: string): string[] {
  return filesOf(dist)
    .filter((file) => file.endsWith(".css"))
    .flatMap((file) =>
      [...readFileSync(path.join(dist, file), "utf8").matchAll(ELSEWHERE)]
        .map(([, url = ""]) => url)
        .map((url) => `dist/${file}: loads from another place: ${url}. The notebook must work offline.`),
    );
}

function isElsewhere(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url);
}
