import { decodeHTML } from "entities/decode";
import { Lexer, Marked, type Token, type Tokens } from "marked";
import { CITATION } from "./citations.js";
import { plain } from "./plain.js";
import type { Block, Inline, Word } from "./types.js";

/** Sizes beyond which a text is refused, so that no file of a dataset can stop a page. */
export const MOST_CHARACTERS = 100_000;
const MOST_BLOCKS = 5_000;
const MOST_CELLS = 2_000;
const DEEPEST = 8;
const LONGEST_LINK = 2_000;
/** Signs that may begin or end emphasis, an address or an entity: a reader of Markdown tries each with each. */
const MOST_SIGNS = 1_000;
const SIGN = /[*_~`&@<]|https?:|www\./gi;
/** Marks of quotations and lists at the beginning of one line. */
const NESTED = new RegExp(`^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*){${DEEPEST + 1}}`, "m");
const INLINE_KINDS = { em: "em", strong: "strong", del: "del" } as const;

/** Struck words stand between two tildes each; "5~10 people" is a range. */
const reader = new Marked({
  gfm: true,
  tokenizer: { del: (source) => (source.startsWith("~~") ? false : undefined) },
});

/**
 * Markdown as a tree of the few things that a page shows: paragraphs, headings, lists, tables, quotations, code,
 * emphasis, citations of the reports, and links to http(s) or to a place on the page. Of HTML the words stay and the
 * tags go, with comments, scripts and styles; a link of another kind leaves its words, a picture its description.
 * Nothing in the result is markup: strings are shown as text.
 * @throws {RangeError} with what is too large and the remedy, where the text is too long, nests more than eight deep, or has
 *   more signs in one paragraph than can be read in good time
 */
export function readMarkdown(source: string): Block[] {
  if (source.length > MOST_CHARACTERS) {
    throw new RangeError(`the text has ${source.length} characters. At most ${MOST_CHARACTERS} are read; shorten it.`);
  }
  refuseSlow(source);
  const blocks = reader.lexer(source).flatMap((token) => block(token, 0));
  if (blocks.length > MOST_BLOCKS) {
    throw new RangeError(`the text has ${blocks.length} paragraphs. At most ${MOST_BLOCKS} are read; shorten it.`);
  }
  return blocks;
}

/** The words of one line of Markdown, without emphasis and links; as it is written where it has too many signs to read. */
export function wordsOfLine(line: string): string {
  if ((line.match(SIGN)?.length ?? 0) > MOST_SIGNS) return line.trim();
  return plain(inlines(Lexer.lexInline(line, reader.defaults), 0)).trim();
}

/** What takes time that grows with the square of its length. */
function refuseSlow(source: string): void {
  for (const paragraph of source.split(/\n[ \t]*\n/)) {
    const signs = paragraph.match(SIGN)?.length ?? 0;
    if (signs > MOST_SIGNS) {
      throw new RangeError(
        `the paragraph that begins “${paragraph.trim().slice(0, 30)}” has ${signs} signs such as * and _. ` +
          `At most ${MOST_SIGNS} are read; put a blank line into it.`,
      );
    }
  }
  const deep = NESTED.exec(source)?.[0].trim();
  if (deep !== undefined) {
    throw new RangeError(
      `the line that begins “${deep.slice(0, 30)}” nests more than ${DEEPEST} deep. Remove some signs.`,
    );
  }
}

function block(token: Token, depth: number): Block[] {
  const content = (): Inline[] => inlines((token as { tokens?: Token[] }).tokens, depth);
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
    case "html":
      return wordsOfHtml((token as Tokens.HTML).text).map((text) => ({ kind: "paragraph", children: [text] }));
    case "list": {
      const { ordered, items } = token as Tokens.List;
      return [{ kind: "list", ordered, items: items.map(({ tokens }) => inlines(tokens, depth)) }];
    }
    case "table": {
      const { header, rows } = token as Tokens.Table;
      const most = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, header.length)));
      if (rows.length > most) {
        throw new RangeError(`a table has ${rows.length} rows. At most ${most} of its kind are read; shorten it.`);
      }
      const cells = (row: Tokens.TableCell[]): Inline[][] => row.map(({ tokens }) => inlines(tokens, depth));
      return [{ kind: "table", head: cells(header), rows: rows.map(cells) }];
    }
    default:
      return [];
  }
}

function filled(made: Extract<Block, { children: Inline[] }>): Block[] {
  return made.children.length === 0 ? [] : [made];
}

/** What is not named here is dropped: definitions of links, and checkboxes of a list. */
function inlines(tokens: readonly Token[] | undefined, depth: number): Inline[] {
  if (tokens === undefined) return [];
  return tokens.flatMap((token): Inline[] => {
    // What nests deeper is shown as it was written.
    if (depth > DEEPEST) return [token.raw];
    const inner = (): Inline[] => inlines((token as { tokens?: Token[] }).tokens, depth + 1);
    switch (token.type) {
      case "text":
        return "tokens" in token && token.tokens !== undefined ? inner() : [decodeHTML((token as Tokens.Text).text)];
      case "escape":
        return [(token as Tokens.Escape).text];
      case "paragraph":
        return inner();
      case "em":
      case "strong":
      case "del":
        return [{ kind: INLINE_KINDS[token.type], children: inner() }];
      case "codespan":
        return [{ kind: "code", children: [(token as Tokens.Codespan).text] }];
      case "br":
      case "space":
        return [" "];
      case "html":
        return inlineHtml(token as Tokens.HTML);
      case "image":
        return [(token as Tokens.Image).text];
      case "link": {
        const target = (token as Tokens.Link).href;
        if (CITATION.test(target)) return [{ kind: "citation", to: { kind: "unresolved", target }, children: inner() }];
        const href = safeLink((token as Tokens.Link).href);
        return href === null ? inner() : [{ kind: "link", href, children: inner() }];
      }
      case "list":
      case "table":
      case "code":
      case "blockquote":
      case "heading":
        return block(token, depth + 1).map((inside) => ({ kind: "inside", block: inside }));
      default:
        return [];
    }
  });
}

/** A tag in a line: the words around it stand as they are, and a line break is a blank. */
function inlineHtml({ block: isBlock, text }: Tokens.HTML): Inline[] {
  if (isBlock)
    return wordsOfHtml(text).map((words) => ({ kind: "inside", block: { kind: "paragraph", children: [words] } }));
  return /^<br\b/i.test(text) ? [" "] : [];
}

/** The words of a piece of HTML, a paragraph each; comments, scripts and styles have none. */
function wordsOfHtml(html: string): string[] {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replace(/<(script|style|template|noscript|iframe|object|svg|math)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "")
    .replace(
      /<\/?(?:p|div|li|ul|ol|tr|td|th|table|details|summary|figure|figcaption|section|article|h[1-6]|blockquote|pre|br|hr|dd|dt|dl)\b[^>]*>/gi,
      "\n\n",
    )
    .replace(/<[^>]*(?:>|$)/g, "")
    .split("\n\n")
    .map((words) => decodeHTML(words).replace(/\s+/g, " ").trim())
    .filter((words) => words !== "");
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

function idOf(term: string): string {
  return term
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
