import type { Block, Inline } from "../prose/types.js";

/** A line as text alone. Printed words get their curly marks back. */
export function inlineText(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (typeof child === "string") return child;
      if (child.kind === "inside") return `\n${blockText([child.block])}`;
      return child.kind === "printed" ? `“${child.text}”` : inlineText(child.children);
    })
    .join("");
}

/** Paragraphs and lists as text alone, a blank line between blocks. */
export function blockText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "code") return block.text;
      if (block.kind === "list") return block.items.map((item) => `- ${inlineText(item)}`).join("\n");
      if (block.kind === "table") {
        return [block.head, ...block.rows].map((row) => row.map(inlineText).join(" | ")).join("\n");
      }
      return inlineText(block.children);
    })
    .join("\n\n");
}

/** A text of ours as a block. */
export function paragraph(...children: Inline[]): Block {
  return { kind: "paragraph", children };
}
