import type { Block, Inline } from "./types.js";

/** Words without their emphasis and links; what stands inside an entry follows it. */
export function plain(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (typeof child === "string") return child;
      if (child.kind === "inside") return ` ${linesOf(child.block).join(" ")}`;
      return child.kind === "printed" ? child.text : plain(child.children);
    })
    .join("");
}

/** The lines of a block, in reading order: a paragraph, an entry of a list, a row of a table. */
export function linesOf(block: Block): string[] {
  if (block.kind === "code") return [block.text];
  if (block.kind === "list") return block.items.flatMap(split);
  if (block.kind === "table") return [block.head, ...block.rows].map((row) => row.map(plain).join(" "));
  return split(block.children);
}

/** A line, and those of what stands inside it. */
function split(children: readonly Inline[]): string[] {
  const lines = [""];
  for (const child of children) {
    if (typeof child !== "string" && child.kind === "inside") lines.push(...linesOf(child.block), "");
    else lines.push((lines.pop() ?? "") + plain([child]));
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
