import { CITATION } from "../src/prose/citations.js";
import { safeLink, wordsOf } from "../src/prose/markdown.js";
import { plain } from "../src/prose/plain.js";
import { short } from "../src/dataset/schemaReader.js";
import type { Block } from "../src/prose/types.js";

/** Links and pictures as an author writes them; code between backticks is none. */
const LINKS = /`[^`\n]*`|(!?)\[([^[\]\n]{0,200})\]([ \t]*)\(([^()\s]{0,300})/g;
const KINDS = "claim:, silence:, found:, gap:, version: or words:";

/**
 * Links in an author's text that lead nowhere, and pictures, of which a page shows nothing: `file:line: what. remedy.`
 * @param source the untouched text of the file
 * @param path of the file, as messages name it
 */
export function linkSlips(source: string, path: string): string[] {
  return source.split("\n").flatMap((text, i) =>
    [...text.matchAll(LINKS)].flatMap(([all, isPicture, , blank = "", target = ""]) => {
      const place = `${path}:${i + 1}`;
      if (all.startsWith("`")) return [];
      if (isPicture === "!")
        return [`${place}: a picture, "${target}", is not shown. Remove it, or say what it shows.`];
      if (blank !== "")
        return isTarget(target) ? [`${place}: a blank stands between "]" and "(${target})". Remove it.`] : [];
      if (target === "" || isTarget(target)) return [];
      return [`${place}: "${target}" is no link that is followed. Begin it with https://, ${KINDS}.`];
    }),
  );
}

/** Code between backticks, an address, and a comment within its line: what stands in them makes nothing. */
const ASIDE = /`[^`\n]*`|<https?:[^<>\s]*>|<!--.*?-->/g;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;
const FOOTNOTE = /\[\^[^\]\s]{1,50}\]|\^\[/;
/** `[label]: address` in a line of its own, as Markdown keeps the addresses of links apart. */
const ADDRESS = /^ {0,3}\[([^\]^]+)\]:\s*<?([^\s>]*)/;

/**
 * Signs that other readers of Markdown know and a page does not: tags, footnotes, and lines that are read as the address of a
 * link and not shown. `file:line: what. remedy.`
 * @param source the untouched text of the file
 * @param path of the file, as messages name it
 */
export function markupSlips(source: string, path: string): string[] {
  const lines = withoutCode(source);
  const text = lines.join("\n").toLowerCase();
  return lines.flatMap((line, i) => {
    const place = `${path}:${i + 1}`;
    const slips: string[] = [];
    const tag = TAG.exec(line)?.[0];
    if (tag !== undefined)
      slips.push(
        `${place}: "${short(tag)}" makes nothing here. Remove tags; write **bold**, *italic* or a blank line.`,
      );
    const footnote = FOOTNOTE.exec(line)?.[0];
    if (footnote !== undefined)
      slips.push(`${place}: "${footnote}" makes no footnote. Put its words into the sentence, in brackets.`);
    const [, label, target = ""] = ADDRESS.exec(line) ?? [];
    if (label === undefined) return slips;
    const isUsed = text.split(`[${label.toLowerCase()}]`).length > 2;
    if (!isUsed || !isTarget(target))
      slips.push(
        `${place}: this line is read as the address of a link and not shown. Write [words](address), or words.`,
      );
    return slips;
  });
}

/** The lines of a text; those of code, but for the questions in it, and what makes nothing are empty. */
function withoutCode(source: string): string[] {
  let fence: string | null = null;
  return source.split("\n").map((line) => {
    const [, sign, kind = ""] = /^ {0,3}(`{3,}|~{3,})\s*(\w*)/.exec(line) ?? [];
    if (fence !== null && sign?.startsWith(fence) === true) fence = null;
    else if (fence === null && sign !== undefined && kind !== "exercise") fence = sign;
    else if (fence === null) return line.replace(ASIDE, "");
    return "";
  });
}

function isTarget(target: string): boolean {
  return CITATION.test(target) || safeLink(target) !== null;
}

/** What a glossary loses: a word twice, one without a meaning, one without letters, text above the first word. */
export function glossarySlips(blocks: readonly Block[], source: string, path: string): string[] {
  const terms = blocks.flatMap((block) => (block.kind === "heading" ? [plain(block.children).trim()] : []));
  const line = (words: string): number => source.slice(0, Math.max(0, source.lastIndexOf(words))).split("\n").length;
  const words = wordsOf(blocks);
  const slips: string[] = [];
  if (blocks.length > 0 && blocks[0]!.kind !== "heading")
    slips.push(`${path}:1: what stands before the first word is not shown. Begin each word with "## word".`);
  const seen = new Map<string, string>();
  for (const { id, term } of words) {
    const first = seen.get(id);
    if (first !== undefined)
      slips.push(
        `${path}:${line(term)}: "${term}" stands here twice${first === term ? "" : `, as "${first}" too`}. Put them together.`,
      );
    seen.set(id, term);
  }
  for (const term of new Set(terms)) {
    if (words.some((word) => word.term === term)) continue;
    slips.push(
      `${path}:${line(term)}: "${term}" is left out: it has no letters, or nothing is said about it. Explain it or remove it.`,
    );
  }
  return slips;
}
