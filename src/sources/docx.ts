import { strFromU8, unzipSync } from "fflate";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";

const DOCUMENT = "word/document.xml";
/** A text document that unpacks to more than this is no report. */
const MOST_UNPACKED = 50_000_000;

/**
 * The text of a Word document, a line a paragraph: ECMA-376 keeps it in `w:t` elements of `w:p` elements of one file in a
 * zip. Deleted words (`w:del`) and the codes of fields are left out.
 * @throws {Error} where it is no zip, or has no document in it
 */
export function docxText(bytes: Uint8Array): string {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name === DOCUMENT && originalSize > MOST_UNPACKED) throw new Error("it unpacks to too much");
      return name === DOCUMENT;
    },
  });
  const document = files[DOCUMENT];
  if (document === undefined) throw new Error("it is no Word document");
  const pieces: string[] = [];
  // XML's self-closing elements have no meaning to an HTML reader: they get an end of their own.
  const xml = strFromU8(document).replace(/<(w:[A-Za-z]+)((?:\s[^<>]*)?)\/>/g, "<$1$2></$1>");
  for (const node of parseFragment(xml).childNodes) walk(node, pieces, 0);
  return pieces.join("").trim();
}

const LEFT_OUT = new Set(["w:del", "w:instrtext", "w:ppr", "w:rpr"]);
const DEEPEST = 400;

function walk(node: DefaultTreeAdapterTypes.ChildNode, pieces: string[], depth: number): void {
  if (!("childNodes" in node) || depth > DEEPEST || LEFT_OUT.has(node.nodeName)) return;
  if (node.nodeName === "w:t") pieces.push(...node.childNodes.map((child) => ("value" in child ? child.value : "")));
  if (node.nodeName === "w:br" || node.nodeName === "w:cr") pieces.push("\n");
  if (node.nodeName === "w:tab") pieces.push(" ");
  for (const child of node.childNodes) walk(child, pieces, depth + 1);
  if (node.nodeName === "w:p") pieces.push("\n\n");
}
