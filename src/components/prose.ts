import type { Block, Inline } from "../prose/types.js";
import { builder, documentOf, type Build, type ComponentOptions } from "./dom.js";

export interface ProseOptions extends ComponentOptions {
  /** How deep the text's first heading level stands on the page; 2 unless told. */
  heading?: 2 | 3 | 4;
}

/** An author's text as elements. Strings become text nodes; links lead off the page without telling from where. */
export function prose(blocks: readonly Block[], options: ProseOptions = {}): HTMLElement[] {
  const h = builder(documentOf(options));
  return blocks.map((block) => element(h, block, options.heading ?? 2));
}

function element(h: Build, block: Block, top: number): HTMLElement {
  switch (block.kind) {
    case "paragraph":
      return h("p", {}, ...nodes(h, block.children));
    case "quote":
      return h("blockquote", {}, h("p", {}, ...nodes(h, block.children)));
    case "heading": {
      const level = Math.min(6, top + block.level - 1) as 2 | 3 | 4 | 5 | 6;
      return h(`h${level}`, {}, ...nodes(h, block.children));
    }
    case "code":
      return h("pre", {}, h("code", {}, block.text));
    case "list": {
      const items = block.items.map((item) => h("li", {}, ...nodes(h, item)));
      return block.ordered ? h("ol", {}, ...items) : h("ul", {}, ...items);
    }
    case "table": {
      const head = block.head.map((cell) => h("th", { scope: "col" }, ...nodes(h, cell)));
      const rows = block.rows.map((row) => h("tr", {}, ...row.map((cell) => h("td", {}, ...nodes(h, cell)))));
      return h("table", {}, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows));
    }
  }
}

function nodes(h: Build, children: readonly Inline[]): (HTMLElement | string)[] {
  return children.map((child) => {
    if (typeof child === "string") return child;
    const inner = nodes(h, child.children);
    if (child.kind !== "link") return h(child.kind, {}, ...inner);
    const rel = child.href.startsWith("#") ? null : "noopener noreferrer";
    return h("a", { href: child.href, rel }, ...inner);
  });
}
