import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** What stands around an article, or is not text at all. */
const NO_TEXT = new Set(
  "script style noscript template nav aside form button select svg math iframe object video audio canvas head title menu dialog".split(
    " ",
  ),
);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "p h1 h2 h3 h4 h5 h6 li blockquote pre figcaption dt dd tr div section article header footer main ul ol table figure address hr time".split(
    " ",
  ),
);
const DEEPEST = 400;

/**
 * The text of a page: of its article where it has one (`<article>`, `<main>`), else of all of it, a paragraph an element
 * that stands on lines of its own. Menus, forms and scripts are left out. Nothing of the page is run.
 */
export function htmlText(source: string): string {
  const document = parse(source);
  const root = first(document, "article") ?? first(document, "main") ?? document;
  const title = first(root, "h1") === null ? first(document, "h1") : null;
  const pieces: string[] = [];
  if (title !== null) walk(title, pieces, 0);
  walk(root, pieces, 0);
  return pieces
    .join("")
    .split("\n")
    .map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n\n");
}

function walk(node: Node, pieces: string[], depth: number): void {
  if (node.nodeName === "#text") {
    pieces.push((node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, " "));
    return;
  }
  if (NO_TEXT.has(node.nodeName) || depth > DEEPEST || !("childNodes" in node) || isHidden(node)) return;
  if (node.nodeName === "br") pieces.push("\n");
  const isBlock = BLOCKS.has(node.nodeName);
  if (isBlock) pieces.push("\n");
  for (const child of node.childNodes) walk(child, pieces, depth + 1);
  if (isBlock) pieces.push("\n");
}

function isHidden(node: Node): boolean {
  if (!("attrs" in node)) return false;
  return node.attrs.some(({ name, value }) => name === "hidden" || (name === "aria-hidden" && value === "true"));
}

function first(node: Node, name: string, depth = 0): Node | null {
  if (node.nodeName === name) return node;
  if (!("childNodes" in node) || depth > DEEPEST) return null;
  for (const child of node.childNodes) {
    const found = first(child, name, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
