import type { PassageSide } from "../../coding/sharedPassages/index.js";
import { type CollatedToken, WordClass } from "../../coding/collation/types.js";
import { wordsOfVersions } from "../../coding/collation/words.js";
import type { SentenceRow } from "../../coding/types.js";

/** What a report prints of a quotation beside words that another has too, in the same sentence; empty where nothing. */
export interface Beyond {
  before: string;
  after: string;
}

/** No more words of it are shown. */
const MOST = 12;

/**
 * Where words alike end inside of a quotation, it goes on: “We did not want this” beside “We did not want this strike”.
 * @param other the passage in the other report: what that prints in the same paragraph is nothing more
 */
export function beyondOf(side: PassageSide, other: PassageSide, sentences: readonly SentenceRow[]): Beyond {
  const { before, after } = quotedAround(side, sentences);
  const isMore = (words: string): boolean => words !== "" && !isPrintedBeside(words, other, sentences);
  return { before: isMore(before) ? before : "", after: isMore(after) ? after : "" };
}

/** “Somebody knew,” she said, “and somebody sat on it.” prints “and somebody sat on it”, too. */
function isPrintedBeside(words: string, side: PassageSide, sentences: readonly SentenceRow[]): boolean {
  const here = sentences.filter(({ report_id }) => report_id === side.report_id);
  const paragraphs = new Set(
    here.filter(({ start, end }) => start < side.end && side.start < end).map(({ paragraph }) => paragraph),
  );
  const printed = here.filter(({ paragraph }) => paragraphs.has(paragraph)).map(({ text }) => plainWords(text));
  return ` ${printed.join(" ")} `.includes(` ${plainWords(words)} `);
}

function plainWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

function quotedAround(side: PassageSide, sentences: readonly SentenceRow[]): Beyond {
  const own = sentences.filter(
    ({ report_id, start, end }) => report_id === side.report_id && start < side.end && side.start < end,
  );
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return { before: "", after: "" };
  const after = tokensOf(last).filter(({ start }) => start >= side.end);
  const before = tokensOf(first).filter(({ end }) => end <= side.start);
  // A quotation of several sentences has no mark in each.
  const isQuoted = side.quoted === side.words;
  return {
    before: MARK.test(side.text.charAt(0)) ? "" : shown(first, quotedBefore(before, isQuoted), "before"),
    after: MARK.test(side.text.slice(-1)) ? "" : shown(last, quotedBehind(after, isQuoted), "after"),
  };
}

const MARK = /["“”„«»]/;

/** Up to the mark that closes. */
function quotedBehind(tokens: readonly CollatedToken[], isQuoted: boolean): readonly CollatedToken[] {
  const at = tokens.findIndex(({ mark }) => mark !== null);
  if (at < 0) return isQuoted ? tokens : [];
  return tokens[at]!.mark === "closes" ? tokens.slice(0, at) : [];
}

/** From the mark that opens. */
function quotedBefore(tokens: readonly CollatedToken[], isQuoted: boolean): readonly CollatedToken[] {
  const at = tokens.findLastIndex(({ mark }) => mark !== null);
  if (at < 0) return isQuoted ? tokens : [];
  return tokens[at]!.mark === "opens" ? tokens.slice(at + 1) : [];
}

function shown({ text, start }: SentenceRow, tokens: readonly CollatedToken[], where: keyof Beyond): string {
  const isWord = ({ class: kind }: CollatedToken): boolean => kind !== WordClass.punctuation;
  const [from, to] = [tokens.findIndex(isWord), tokens.findLastIndex(isWord)];
  if (from < 0) return "";
  const words = tokens.slice(from, to + 1);
  const some = where === "after" ? words.slice(0, MOST) : words.slice(-MOST);
  const printed = text.slice(some[0]!.start - start, some.at(-1)!.end - start);
  if (some.length === words.length) return printed;
  return where === "after" ? `${printed} …` : `… ${printed}`;
}

function tokensOf({ text, start }: SentenceRow): CollatedToken[] {
  return wordsOfVersions([{ text, start }])[0]!;
}
