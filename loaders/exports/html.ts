import type { Block, Inline } from "../../src/prose/types.js";

/** Blocks as simple HTML for learning systems, every text escaped. Citations and links keep their words alone. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join("");
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${inlinesHtml(block.children)}</p>`;
    case "quote":
      return `<blockquote>${inlinesHtml(block.children)}</blockquote>`;
    case "heading":
      return `<p><strong>${inlinesHtml(block.children)}</strong></p>`;
    case "code":
      return `<pre>${escapeMarkup(block.text)}</pre>`;
    case "list": {
      const items = block.items.map((item) => `<li>${inlinesHtml(item)}</li>`).join("");
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case "table": {
      const row = (cells: readonly Inline[][], tag: "th" | "td"): string =>
        `<tr>${cells.map((cell) => `<${tag}>${inlinesHtml(cell)}</${tag}>`).join("")}</tr>`;
      return `<table>${row(block.head, "th")}${block.rows.map((cells) => row(cells, "td")).join("")}</table>`;
    }
  }
}

function inlinesHtml(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (typeof child === "string") return escapeMarkup(child);
      if (child.kind === "printed") return `<q>${escapeMarkup(child.text)}</q>`;
      if (child.kind === "inside") return blockHtml(child.block);
      const inner = inlinesHtml(child.children);
      return KEPT.has(child.kind) ? `<${child.kind}>${inner}</${child.kind}>` : inner;
    })
    .join("");
}

const KEPT: ReadonlySet<string> = new Set(["em", "strong", "del"]);

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for HTML or XML, in elements and in attributes. Characters that XML 1.0 forbids are left out. */
export function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, "").replace(/[&<>"']/g, (sign) => SIGNS[sign]!);
}

// www.w3.org/TR/xml, production 2. Tab, line feed and carriage return are allowed.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
