import type { LeftOutKind } from "../leftOut.js";
import { isCall } from "./calls.js";
import { isByline, isCaption, isDek, isPost, isPullQuote, isUnseen, leftOutKind, nameWords } from "./names.js";

/** What a line of a page is, as its elements say. */
type Kind = "text" | "heading" | "item" | "row" | "caption" | "pull quote" | "post" | "time" | "dek" | "byline";

/** A line of a page: what stands on lines of its own, without white space at its ends; never empty. */
export interface PageLine {
  text: string;
  kind: Kind;
  words: number;
  /** The share of its characters that stand in links. */
  linked: number;
  /** The outermost element around it that says, by its kind or name, that it is no part of an article. */
  furniture: Element | null;
  /** The elements named h1, `<article>` and `<main>` around it. */
  title: boolean;
  article: Element | null;
  /** Whether a full sentence stands in it. */
  prose: boolean;
  /** Whether all of it is set in bold. */
  bold: boolean;
  /** The element in which it begins, and the `<header>` around it. */
  element: Element;
  head: Element | null;
  /** Of a heading that is made of elements alone, what the first of them says. */
  opening: string;
}

/** What is no text. */
const NO_TEXT = new Set(
  `script style noscript template button select option input textarea svg math iframe object embed video audio canvas head
  title dialog del s strike picture map progress meter datalist frameset noframes`.split(/\s+/),
);
/** What holds a page or an article, whatever its name says. */
const WHOLE = new Set(["html", "body", "main", "article"]);
const AROUND = new Set(["nav", "aside", "footer", "menu", "label"]);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hgroup hr html legend li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul time`.split(
    /\s+/,
  ),
);
const HEADING = /^h[1-6]$/;
const UNLIKELY_ROLES = new Set(
  "menu menubar complementary navigation alert alertdialog dialog banner contentinfo".split(" "),
);
/** Below this the text of an element is taken as it stands: no page that people read is so deep. */
const DEEPEST = 300;
/** A cell of more characters holds a text: such a table only places it on the page. */
const LONGEST_CELL = 120;
const MOST_LINES = 20_000;

interface Place {
  element: Element;
  depth: number;
  kind: Kind;
  furniture: Element | null;
  title: boolean;
  article: Element | null;
  head: Element | null;
  linked: boolean;
  bold: boolean;
  quoted: number;
}

/**
 * The lines of a page or of a part of it, in order. Nothing of the page is run, shown or asked for: its elements are read.
 * What it hides, has crossed out, or holds only for programs, is no line.
 * @param hidden takes the elements that the page hides
 */
export function pageLines(root: Element, hidden: Element[] = []): PageLine[] {
  const reader = new Reader(hidden);
  reader.walk(root, {
    element: root,
    depth: 0,
    kind: "text",
    furniture: null,
    title: false,
    article: null,
    head: null,
    linked: false,
    bold: false,
    quoted: 0,
  });
  reader.endLine();
  return reader.lines;
}

class Reader {
  readonly lines: PageLine[] = [];
  constructor(private readonly hidden: Element[]) {}

  private text = "";
  private linked = 0;
  private bold = 0;
  private place: Place | null = null;
  private whole: number | null = null;
  /** Whether an element ended and another began, and nothing stood between them. */
  private border: "none" | "ended" | "between" = "none";

  walk(node: Node, place: Place): void {
    if (this.lines.length >= MOST_LINES) return;
    if (node.nodeType === TEXT) this.add(node.nodeValue ?? "", place);
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const name = element.localName;
    if (NO_TEXT.has(name)) return;
    if (name === "br" || name === "hr") {
      // A headline over several lines is one.
      if (place.kind === "heading" && name === "br") this.add(" ", place);
      else this.endLine();
      return;
    }
    const words = nameWords(element);
    if ((isHidden(element) || isUnseen(words)) && !this.holdsThePage(element)) {
      this.hidden.push(element);
      return;
    }
    const isNamed = !WHOLE.has(name) && leftOutKind(words) !== null && !this.holdsThePage(element);
    const inside = placeIn(element, words, place, isNamed);
    const isBlock = BLOCKS.has(name) || inside.kind !== place.kind;
    if (isBlock) this.endLine();
    if (isPost(element)) this.addWhole(postText(element), { ...inside, kind: "post" });
    else if (inside.depth > DEEPEST) this.add(element.textContent, inside);
    else if (name === "tr" && isDataRow(element)) this.addWhole(rowText(element), { ...inside, kind: "row" });
    else this.walkInto(element, inside);
    if (isBlock) this.endLine();
  }

  /**
   * What is hidden and has most of a page's words is shown by what the page runs; what is named "has-sidebar" and has most of
   * them is no sidebar.
   */
  private holdsThePage(element: Element): boolean {
    this.whole ??= element.ownerDocument.body.textContent.length;
    return element.textContent.length * 2 > this.whole;
  }

  private walkInto(element: Element, place: Place): void {
    const marks = element.localName === "q" ? (place.quoted % 2 === 1 ? "“”" : "‘’") : "";
    this.border = this.border === "ended" ? "between" : "none";
    if (marks !== "") this.add(marks.charAt(0), place);
    for (let child = element.firstChild; child !== null; child = child.nextSibling) this.walk(child, place);
    if (marks !== "") this.add(marks.charAt(1), place);
    this.border = "ended";
  }

  private add(raw: string, place: Place): void {
    // Where a word may be broken is no part of it.
    const text = raw.replace(/\u00ad/g, "").replace(/\s+/g, " ");
    if (text === "") return;
    // "<span>By Ann Field</span><span>Staff Writer</span>": a style sheet keeps them apart.
    if (this.border === "between" && /[\p{Ll}\d]$/u.test(this.text) && /^[\p{Lu}\d]/u.test(text)) this.text += " ";
    this.border = "none";
    if (this.text.trim() === "") this.place = place;
    this.text += text;
    if (place.linked) this.linked += text.length;
    if (place.bold) this.bold += text.length;
  }

  /** A line that is read at once. */
  private addWhole(text: string, place: Place): void {
    this.endLine();
    this.add(text, place);
    this.endLine();
  }

  endLine(): void {
    const text = this.text.replace(/[\s\u00a0]+/g, " ").trim();
    const place = this.place;
    if (text !== "" && place !== null) {
      const { kind, title, article, element, head } = place;
      const words = text.split(" ").length;
      const furniture = place.furniture ?? (isCall(text, words) ? place.element : null);
      const linked = Math.min(1, this.linked / text.length);
      const bold = this.bold >= text.length;
      const prose = isProse(text, words);
      const opening = kind === "heading" ? openingOf(element) : "";
      this.lines.push({ text, kind, words, linked, furniture, title, article, prose, bold, element, head, opening });
    }
    this.text = "";
    this.linked = 0;
    this.bold = 0;
    this.place = null;
    this.border = "none";
  }
}

/** What the first of a heading's elements says, where the heading is made of some and nothing else: `<h1><span>Storms</span> <span>…`. */
function openingOf(element: Element): string {
  const heading = element.closest("h1, h2, h3");
  if (heading === null) return "";
  const pieces = [...heading.childNodes].filter(({ textContent }) => /\p{L}/u.test(textContent ?? ""));
  const isMade = pieces.length > 1 && pieces.every(({ nodeType }) => nodeType === ELEMENT);
  return isMade ? flat(pieces[0] as Element) : "";
}

const ELEMENT = 1;
const TEXT = 3;

/** "PUBLISHED: March 4, 2023 at 6:02 p.m. | UPDATED: …": it may end like a sentence, and is none. */
export const STAMPED =
  /^(?:(?:first|last|originally) )?(?:published|updated|posted|modified)\b(?=.{0,60}(?:19|20)\d\d)(?!.{160})/i;

/** Whether a line has a sentence of some length: "Nobody was hurt, he said." */
function isProse(text: string, words: number): boolean {
  if (STAMPED.test(text)) return false;
  return words >= 8 && (/[.!?…:]["”’»)\]\s]{0,4}$/.test(text) || words >= 25);
}

/** What a line in an element is, by that element and by those around it. */
function placeIn(element: Element, words: ReadonlySet<string>, around: Place, isNamed: boolean): Place {
  const name = element.localName;
  const role = element.getAttribute("role") ?? "";
  // A page has one end and one top: within an article these roles say something else of a part of it.
  const isPart = around.article !== null && (role === "contentinfo" || role === "banner");
  const isAround = AROUND.has(name) || (UNLIKELY_ROLES.has(role) && !isPart);
  return {
    element,
    depth: around.depth + 1,
    kind: WHOLE.has(name) ? around.kind : kindOf(element, name, words, around.kind),
    furniture: around.furniture ?? (isAround || isNamed ? element : null),
    title: around.title || name === "h1",
    article: name === "article" ? element : around.article,
    head: name === "header" ? element : around.head,
    linked: around.linked || name === "a",
    bold: around.bold || name === "b" || name === "strong",
    quoted: around.quoted + (name === "q" ? 1 : 0),
  };
}

function kindOf(element: Element, name: string, words: ReadonlySet<string>, around: Kind): Kind {
  if (around === "caption" || around === "pull quote") return around;
  if (name === "figcaption" || isCaption(words)) return "caption";
  if (isPullQuote(words)) return "pull quote";
  if (HEADING.test(name)) return isDek(words) ? "dek" : "heading";
  if (name === "li" || name === "dt" || name === "dd") return "item";
  if (name === "time") return "time";
  if (around !== "text") return around;
  if (isDek(words)) return "dek";
  return isByline(words) || element.getAttribute("rel") === "author" ? "byline" : "text";
}

/** Not shown, or cut down to a dot that only a screen reader finds: ", opens new tab". */
const HIDING =
  /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(|clip-path\s*:\s*inset\((?:50|100)%)/i;

function isHidden(element: Element): boolean {
  const style = element.getAttribute("style");
  return (
    element.hasAttribute("hidden") ||
    element.getAttribute("aria-hidden") === "true" ||
    (style !== null && HIDING.test(style))
  );
}

/** Whether the cells of a row say one thing each, and do not only place texts on the page. */
function isDataRow(row: Element): boolean {
  const cells = cellsOf(row);
  return (
    cells.length > 1 &&
    cells.every((cell) => cell.textContent.length <= LONGEST_CELL * 3 && flat(cell).length <= LONGEST_CELL) &&
    row.querySelector("table, h1") === null
  );
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ localName }) => localName === "td" || localName === "th");
}

function rowText(row: Element): string {
  return cellsOf(row).map(flat).filter(Boolean).join(" | ");
}

function flat(element: Element): string {
  return element.textContent.replace(/[\s\u00a0]+/g, " ").trim();
}

/** A post of somebody else on a page: its words in marks, and whose it is as the page has it. */
function postText(post: Element): string {
  const paragraphs = [...post.querySelectorAll("p")].map(flat).filter(Boolean);
  const whole = flat(post);
  const said = paragraphs.join(" ");
  if (said === "" || !whole.startsWith(said.slice(0, 20))) return marked(whole);
  return `${marked(said)} ${[...post.childNodes]
    .filter((node) => !(node.nodeType === ELEMENT && (node as Element).localName === "p"))
    .map((node) => node.textContent ?? "")
    .join(" ")}`;
}

function marked(words: string): string {
  return words === "" || /^[“"].*[”"]$/.test(words) ? words : `“${words}”`;
}

/** What sort of thing the element is that says that a line is no part of an article. */
export function kindOfFurniture(element: Element): LeftOutKind {
  const named = leftOutKind(nameWords(element));
  if (named !== null) return named;
  return element.localName === "aside" ? "around" : "menu";
}
