import { marked, type Token, type Tokens } from "marked";
import { CITATION } from "./citations.js";
import type { Block, Inline, Word } from "./types.js";

/** Sizes beyond which a text is refused or cut, so that no file of a dataset can stop a page. */
export const MOST_CHARACTERS = 100_000;
const MOST_BLOCKS = 500;
const MOST_CELLS = 2_000;
const DEEPEST = 8;
const LONGEST_LINK = 2_000;
/** Tokens that marked is allowed to nest; text that nests deeper is passed over. */
const INLINE_KINDS = { em: "em", strong: "strong" } as const;

/**
 * Markdown as a tree of the few things that a page shows: paragraphs, headings, lists, tables, quotations, code,
 * emphasis, citations of the reports, and links to http(s) or to a place on the page. HTML, images and every other link are dropped; a dropped
 * link leaves its words. Nothing in the result is markup: strings are shown as text.
 * @throws {RangeError} where the text has more than 100,000 characters
 */
export function readMarkdown(source: string): Block[] {
  if (source.length > MOST_CHARACTERS) {
    throw new RangeError(`the text has ${source.length} characters. At most ${MOST_CHARACTERS} are read; shorten it.`);
  }
  return marked.lexer(source, { gfm: true }).flatMap(block).slice(0, MOST_BLOCKS);
}

function block(token: Token): Block[] {
  const content = (): Inline[] => inlines((token as { tokens?: Token[] }).tokens, 0);
  switch (token.type) {
    case "paragraph":
    case "text":
      return filled({ kind: "paragraph", children: content() });
    case "heading":
      return filled({ kind: "heading", level: (token as Tokens.Heading).depth, children: content() });
    case "blockquote":
      return filled({ kind: "quote", children: content() });
    case "code":
      return [{ kind: "code", text: (token as Tokens.Code).text }];
    case "list": {
      const { ordered, items } = token as Tokens.List;
      return [{ kind: "list", ordered, items: items.slice(0, MOST_BLOCKS).map(({ tokens }) => inlines(tokens, 0)) }];
    }
    case "table": {
      const { header, rows } = token as Tokens.Table;
      const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, header.length)));
      const cells = (row: Tokens.TableCell[]): Inline[][] => row.map(({ tokens }) => inlines(tokens, 0));
      return [{ kind: "table", head: cells(header), rows: rows.slice(0, most).map(cells) }];
    }
    default:
      return [];
  }
}

function filled(made: Extract<Block, { children: Inline[] }>): Block[] {
  return made.children.length === 0 ? [] : [made];
}

/** The allow-list: what is not named here is dropped. */
function inlines(tokens: readonly Token[] | undefined, depth: number): Inline[] {
  if (tokens === undefined || depth > DEEPEST) return [];
  return tokens.flatMap((token): Inline[] => {
    const inner = (): Inline[] => inlines((token as { tokens?: Token[] }).tokens, depth + 1);
    switch (token.type) {
      case "text":
        return "tokens" in token && token.tokens !== undefined ? inner() : [entities((token as Tokens.Text).text)];
      case "escape":
        return [(token as Tokens.Escape).text];
      case "paragraph":
        return inner();
      case "em":
      case "strong":
        return [{ kind: INLINE_KINDS[token.type], children: inner() }];
      case "codespan":
        return [{ kind: "code", children: [(token as Tokens.Codespan).text] }];
      case "br":
      case "space":
        return [" "];
      case "link": {
        const target = (token as Tokens.Link).href;
        if (CITATION.test(target)) return [{ kind: "citation", to: { kind: "unresolved", target }, children: inner() }];
        const href = safeLink((token as Tokens.Link).href);
        return href === null ? inner() : [{ kind: "link", href, children: inner() }];
      }
      default:
        return [];
    }
  });
}

/** marked leaves these in text, because it makes HTML of it. */
function entities(text: string): string {
  const known: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: "\u00a0" };
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => known[name]!);
}

/**
 * A link that a page may have: absolute http(s) without a user name, or a place on the same page.
 * @returns the address as a browser reads it, or null
 */
export function safeLink(href: string): string | null {
  if (href.length > LONGEST_LINK) return null;
  if (/^#[\w-]+$/.test(href)) return href;
  // A scheme that is written out: "//host" and "path" depend on where the page stands.
  if (!/^https?:\/\/[^\s\\]+$/i.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  // A browser takes quotation marks and the like in a host's name; no host has them.
  if (!/^[\w.:[\]-]+$/.test(url.host)) return null;
  return url.username === "" && url.password === "" ? url.href : null;
}

/** A glossary: every heading is a word, what follows it explains it. What stands before the first heading is left out. */
export function wordsOf(blocks: readonly Block[]): Word[] {
  const words: Word[] = [];
  for (const one of blocks) {
    if (one.kind !== "heading") words.at(-1)?.meaning.push(one);
    else {
      const term = plain(one.children).trim();
      words.push({ id: idOf(term), term, meaning: [] });
    }
  }
  return words.filter(({ id, meaning }) => id !== "" && meaning.length > 0);
}

/** Words without their emphasis and links. */
export function plain(children: readonly Inline[]): string {
  return children
    .map((child) => (typeof child === "string" ? child : child.kind === "printed" ? child.text : plain(child.children)))
    .join("");
}

function idOf(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
