import { plain } from "../prose/plain.js";
import type { Block, Ground, Inline } from "../prose/types.js";
import { languageOfText } from "../strings/language.js";
import { builder, documentOf, type Build, type ComponentOptions } from "./dom.js";

export interface ProseOptions extends ComponentOptions {
  /** How deep the text's first heading level stands on the page; 2 unless told. */
  heading?: 2 | 3 | 4;
  /** The address of what a citation rests on; without it a citation is its words alone. */
  href?: (to: Ground) => string | null;
}

/** An author's text as elements. Strings become text nodes; links lead off the page without telling from where. */
export function prose(blocks: readonly Block[], options: ProseOptions = {}): HTMLElement[] {
  const h = builder(documentOf(options));
  const { lang } = languageOfText();
  return blocks.map((block) => {
    const made = element(h, block, options);
    if (lang !== undefined) made.lang = lang;
    return made;
  });
}

function element(h: Build, block: Block, options: ProseOptions): HTMLElement {
  const inline = (children: readonly Inline[]): (HTMLElement | string)[] => nodes(h, children, options);
  switch (block.kind) {
    case "paragraph":
      return h("p", {}, ...inline(block.children));
    case "quote":
      return h("blockquote", {}, ...paragraphs(h, block.children, options));
    case "heading": {
      const level = Math.min(6, (options.heading ?? 2) + block.level - 1) as 2 | 3 | 4 | 5 | 6;
      return h(`h${level}`, {}, ...inline(block.children));
    }
    case "code":
      return h("pre", {}, h("code", {}, block.text));
    case "list": {
      const items = block.items.map((item) => h("li", {}, ...inline(item)));
      return block.ordered ? h("ol", {}, ...items) : h("ul", {}, ...items);
    }
    case "table": {
      const head = block.head.map((cell) => h("th", { scope: "col" }, ...inline(cell)));
      const rows = block.rows.map((row) => h("tr", {}, ...row.map((cell) => h("td", {}, ...inline(cell)))));
      return h("table", {}, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows));
    }
  }
}

/** What stands in a line as paragraphs, and between them what stands by itself. */
function paragraphs(h: Build, children: readonly Inline[], options: ProseOptions): HTMLElement[] {
  const made: (HTMLElement | Inline[])[] = [];
  for (const child of children) {
    if (typeof child !== "string" && child.kind === "inside") made.push(element(h, child.block, options));
    else if (Array.isArray(made.at(-1))) (made.at(-1) as Inline[]).push(child);
    else made.push([child]);
  }
  return made
    .filter((one) => !Array.isArray(one) || plain(one).trim() !== "")
    .map((one) => (Array.isArray(one) ? h("p", {}, ...nodes(h, one, options)) : one));
}

function nodes(h: Build, children: readonly Inline[], options: ProseOptions): (HTMLElement | string)[] {
  return children.map((child) => {
    if (typeof child === "string") return child;
    if (child.kind === "printed") return h("q", { class: "printed", "data-printed": child.report_id }, child.text);
    if (child.kind === "inside") return element(h, child.block, options);
    const inner = nodes(h, child.children, options);
    if (child.kind === "citation") {
      const href = options.href?.(child.to) ?? null;
      return href === null ? h("span", {}, ...inner) : h("a", { class: "citation", href }, ...inner);
    }
    if (child.kind !== "link") return h(child.kind, {}, ...inner);
    const rel = child.href.startsWith("#") ? null : "noopener noreferrer";
    return h("a", { href: child.href, rel }, ...inner);
  });
}
