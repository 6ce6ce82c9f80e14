import { strFromU8, unzipSync } from "fflate";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";

/** A text document that unpacks to more than this is no report. */
const MOST_UNPACKED = 50_000_000;

/** A kind of document that is XML in a zip: where its text is, and what its elements mean; names in small letters. */
interface Zipped {
  name: string;
  file: string;
  /** Elements that hold words; null where all do that are not left out. */
  words: string | null;
  paragraphs: ReadonlySet<string>;
  breaks: ReadonlySet<string>;
  blanks: ReadonlySet<string>;
  hyphens: ReadonlySet<string>;
  leftOut: ReadonlySet<string>;
  /** Whether what is in an element is there, but not shown. */
  isHidden: (node: Element) => boolean;
}

type Element = DefaultTreeAdapterTypes.Element;

function childrenOf({ childNodes }: Element, name: string): Element[] {
  return childNodes.filter((child): child is Element => child.nodeName === name);
}

/** ECMA-376: words in `w:t` of `w:p`. Deleted words (`w:del`) and the codes of fields are none. */
const WORD: Zipped = {
  name: "Word document",
  file: "word/document.xml",
  words: "w:t",
  paragraphs: new Set(["w:p"]),
  breaks: new Set(["w:br", "w:cr"]),
  blanks: new Set(["w:tab"]),
  hyphens: new Set(["w:nobreakhyphen"]),
  // A text box stands twice: the second time for programs that know only the older way. What was moved stands where it went.
  leftOut: new Set(["w:del", "w:movefrom", "w:instrtext", "w:ppr", "w:rpr", "mc:fallback"]),
  isHidden: (node) =>
    node.nodeName === "w:r" &&
    childrenOf(node, "w:rpr").some((look) =>
      childrenOf(look, "w:vanish").some(({ attrs }) => !attrs.some(({ value }) => /^(?:0|false|off)$/.test(value))),
    ),
};

/** OASIS OpenDocument: words in `text:p` and `text:h`. What was deleted, notes and remarks are no part of the text. */
const OPEN_DOCUMENT: Zipped = {
  name: "OpenDocument text",
  file: "content.xml",
  words: null,
  paragraphs: new Set(["text:p", "text:h"]),
  breaks: new Set(["text:line-break"]),
  blanks: new Set(["text:tab", "text:s"]),
  hyphens: new Set(),
  leftOut: new Set([
    "text:tracked-changes",
    "office:annotation",
    "text:note",
    "office:scripts",
    "office:font-face-decls",
    "text:hidden-text",
    "text:hidden-paragraph",
  ]),
  isHidden: () => false,
};

/** The text of a Word document, a line a paragraph. @throws {Error} where it is no zip, or has no document in it */
export function docxText(bytes: Uint8Array): string {
  return textIn(bytes, WORD);
}

/** The text of a document of LibreOffice or OpenOffice. @throws {Error} as `docxText` does */
export function odtText(bytes: Uint8Array): string {
  return textIn(bytes, OPEN_DOCUMENT);
}

function textIn(bytes: Uint8Array, kind: Zipped): string {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name === kind.file && originalSize > MOST_UNPACKED) throw new Error("it unpacks to too much");
      return name === kind.file;
    },
  });
  const document = files[kind.file];
  if (document === undefined) throw new Error(`it is no ${kind.name}`);
  const pieces: string[] = [];
  // XML's self-closing elements have no meaning to an HTML reader: they get an end of their own.
  const xml = strFromU8(document).replace(/<([a-z]+:[\w-]+)((?:\s[^<>]*)?)\/>/gi, "<$1$2></$1>");
  for (const node of parseFragment(xml).childNodes) walk(node, kind, pieces, kind.words === null, 0);
  return pieces.join("").trim();
}

const DEEPEST = 400;

function walk(
  node: DefaultTreeAdapterTypes.ChildNode,
  kind: Zipped,
  pieces: string[],
  holdsWords: boolean,
  depth: number,
): void {
  if ("value" in node && holdsWords) pieces.push(node.value);
  if (!("childNodes" in node) || depth > DEEPEST || kind.leftOut.has(node.nodeName)) return;
  if ("attrs" in node && kind.isHidden(node)) return;
  if (kind.hyphens.has(node.nodeName)) pieces.push("-");
  if (kind.breaks.has(node.nodeName)) pieces.push("\n");
  if (kind.blanks.has(node.nodeName)) pieces.push(" ");
  const isInside = kind.words === null || node.nodeName === kind.words;
  for (const child of node.childNodes) walk(child, kind, pieces, isInside, depth + 1);
  if (kind.paragraphs.has(node.nodeName)) pieces.push("\n\n");
}
