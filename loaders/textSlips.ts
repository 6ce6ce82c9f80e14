import { CITATION } from "../src/prose/citations.js";
import { safeLink, wordsOf } from "../src/prose/markdown.js";
import { plain } from "../src/prose/plain.js";
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
      const isTarget = CITATION.test(target) || safeLink(target) !== null;
      if (blank !== "") return isTarget ? [`${place}: a blank stands between "]" and "(${target})". Remove it.`] : [];
      if (isTarget || target === "") return [];
      return [`${place}: "${target}" is no link that is followed. Begin it with https://, ${KINDS}.`];
    }),
  );
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
