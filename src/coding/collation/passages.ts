import type { Span } from "../../parser/types.js";
import { overlaps } from "../terms.js";
import type { SentenceRow, VariantRow } from "../types.js";
import { collate } from "./index.js";
import { speechBeside, type Whole, wholeOf } from "./interrupted.js";
import { type CollatedToken, type Version, WordClass } from "./types.js";
import { isSmall, wordsOfVersions } from "./words.js";

/** A version with the words of its sentence that stand around it. Offsets are UTF-16 units into the report. */
export interface Passage extends Version {
  row: VariantRow;
  /** What the table of variants counts as the version, with the other parts of its quotation. */
  core: Span;
  gaps: readonly Span[];
}

/** How many words of the sentence may stand before and after a version; a few more where a clause ends with them. */
const BEFORE = 12;
const AFTER = 8;
const MOST_AFTER = 16;
const ENDS_CLAUSE = new Set([",", ".", ";", ":", "!", "?", "–", "—", "…", "(", ")"]);

/**
 * A version in its sentence. The words around it say whose words they are and where the marks stand, so that a mark
 * that moved can be seen; more than a clause is left away.
 */
export function passageOf(row: VariantRow, sentences: readonly SentenceRow[]): Passage {
  return around(
    row,
    isBetweenMarks(row) ? wholeOf(row, sentencesOf(row, sentences)) : { core: row, gaps: [] },
    sentences,
  );
}

function around(
  row: VariantRow,
  { core: { start: from, end: to }, gaps }: Whole,
  sentences: readonly SentenceRow[],
): Passage {
  const core = { start: from, end: to };
  const whole = sentenceText(row, core, sentences);
  const [tokens] = wordsOfVersions([{ ...whole, gaps }]);
  const inside = tokens!.flatMap((token, i) => (overlaps(token, core) ? [i] : []));
  if (inside.length === 0) return { row, core, gaps: [], text: row.text, start: row.start };
  const first = tokens![firstAround(tokens!, inside[0]!)]!;
  const last = tokens![lastAround(tokens!, inside.at(-1)!)]!;
  const [start, end] = [Math.min(first.start, core.start), Math.max(last.end, core.end)];
  return { row, core, gaps, text: whole.text.slice(start - whole.start, end - whole.start), start };
}

/** So many of a sentence's words of content, and such a share of them, are the other version's too. */
const ALIKE = { words: 2, share: 0.6 };

/**
 * Passages with the sentences of their speech that others print as one with theirs: “This was not opportunism,” she said. “They
 * knew exactly which case to go to.” beside “This was not opportunism. They knew exactly which case to go to.”
 */
export function withSpeech(passages: readonly Passage[], sentences: readonly SentenceRow[]): Passage[] {
  const matter = new Map<Passage, Set<string>>();
  const matterIn = (passage: Passage): Set<string> => {
    const known = matter.get(passage) ?? matterOf(passage, passage.core);
    matter.set(passage, known);
    return known;
  };
  return passages.map((passage) => {
    const { row } = passage;
    if (!isBetweenMarks(row)) return passage;
    const isTheirs = ({ core }: Whole): boolean => {
      const said = [...matterOf(textOf(core, row, sentences), core)].filter((key) => !matterIn(passage).has(key));
      return passages.some((other) => {
        const shared = other === passage ? 0 : said.filter((key) => matterIn(other).has(key)).length;
        return shared > 0 && shared >= Math.min(ALIKE.words, said.length) && shared >= ALIKE.share * said.length;
      });
    };
    const { before, behind } = speechBeside(passage, row, sentences);
    const [first, last] = [before, behind].map((part) => (part !== null && isTheirs(part) ? part : null));
    if (first == null && last == null) return passage;
    const core = { start: (first ?? passage).core.start, end: (last ?? passage).core.end };
    return around(row, { core, gaps: [...(first?.gaps ?? []), ...passage.gaps, ...(last?.gaps ?? [])] }, sentences);
  });
}

function matterOf({ text, start, gaps = [] }: Version, core: Span): Set<string> {
  const tokens = wordsOfVersions([{ text, start, gaps }])[0]!.filter((token) => overlaps(token, core));
  return new Set(tokens.filter((token) => token.class === WordClass.content).map(({ key }) => key));
}

/** What a version says between its marks, with no word of its report in between. */
export function spokenBy({ text, start, core, gaps }: Passage): string {
  const edges = [core.start, ...gaps.flatMap((gap) => [gap.start, gap.end]), core.end].map((at) => at - start);
  const pieces = edges.flatMap((edge, i) => (i % 2 === 0 ? [text.slice(edge, edges[i + 1])] : []));
  return pieces.join(" ");
}

/** Whether a version's words stand between quotation marks. */
export function isBetweenMarks({ attribution }: Pick<VariantRow, "attribution">): boolean {
  return attribution === "direct" || attribution === "partial";
}

/**
 * What a version's report prints close by: the words of its paragraph, which may hold the rest of the quotation, or of the
 * sentences that it touches where it stands in none.
 */
export function closeBy({ row }: Pick<Passage, "row">, sentences: readonly SentenceRow[]): CollatedToken[] {
  const near = sentences.filter(({ report_id, paragraph, part, start, end }) => {
    if (report_id !== row.report_id) return false;
    return row.paragraph === null ? overlaps({ start, end }, row) : paragraph === row.paragraph && part === row.part;
  });
  return wordsOfVersions(near).flat();
}

function sentencesOf(
  { report_id }: Pick<VariantRow, "report_id">,
  sentences: readonly SentenceRow[],
  span?: Span,
): SentenceRow[] {
  return sentences.filter(
    (one) => one.report_id === report_id && one.text !== "" && (span === undefined || overlaps(one, span)),
  );
}

/** The sentences that a version touches, as one stretch of its report. */
function sentenceText(row: VariantRow, core: Span, sentences: readonly SentenceRow[]): Version {
  const touched = sentencesOf(row, sentences, core);
  const [start, end] = [touched[0]?.start ?? row.start, touched.at(-1)?.end ?? row.end];
  if (touched.length === 0 || start > core.start || end < core.end) return { text: row.text, start: row.start };
  return textOf({ start, end }, row, sentences);
}

/** The sentences of a report that a stretch of it touches. */
function textOf(span: Span, row: Pick<VariantRow, "report_id">, sentences: readonly SentenceRow[]): Version {
  const touched = sentencesOf(row, sentences, span);
  const start = touched[0]?.start ?? span.start;
  let text = "";
  for (const sentence of touched) {
    // Between two sentences stands white space only.
    text = text.padEnd(sentence.start - start) + sentence.text;
  }
  return { text, start };
}

function firstAround(tokens: readonly CollatedToken[], inside: number): number {
  let first = inside;
  for (let words = 0; first > 0 && words < BEFORE; first--) {
    const { mark, text } = tokens[first - 1]!;
    if (mark === null && ENDS_CLAUSE.has(text)) break;
    // Words between other marks are another quotation.
    if (mark === "closes") break;
    if (mark === null) words++;
  }
  return first;
}

/** Where a sentence stops to tell who says it to whom: “told the Post on Monday that the town had been ‘very lucky’”: at the town. */
function behindCue(tokens: readonly CollatedToken[], { row: { cue }, core }: Passage): number {
  const verb = cue.split(/\s+/u).at(-1)!.toLowerCase();
  const before = tokens.slice(
    0,
    tokens.findIndex((token) => overlaps(token, core)),
  );
  const at = before.findLastIndex(({ mark, spelled }) => mark === null && spelled === verb);
  const that = before.findIndex(({ spelled }, i) => i >= at && spelled === "that");
  return (that >= 0 && (at >= 0 || that === 0) ? that : at) + 1;
}

function lastAround(tokens: readonly CollatedToken[], inside: number): number {
  let last = inside;
  let isOver = ENDS_CLAUSE.has(tokens[last]!.text);
  let isOutside = false;
  let enough = inside;
  for (let words = 0; last + 1 < tokens.length && words < MOST_AFTER; last++) {
    const { mark, text, spelled } = tokens[last + 1]!;
    if (words <= AFTER) enough = last;
    if (mark === "opens" || (mark === null && isOver)) return last;
    if (mark === "closes") {
      isOutside = true;
      continue;
    }
    const isInList = text === "," && isListed(tokens, last + 1);
    if (ENDS_CLAUSE.has(text) && !isInList) isOver = true;
    // Another clause begins: it says something else.
    const isJoined = (spelled === "and" || spelled === "but") && !isListed(tokens, last - 1);
    if (isOutside && isJoined) return last;
    words++;
  }
  return isOver || last + 1 === tokens.length ? last : enough;
}

/** Whether a comma stands between words of one kind: "its last, best and final offer". */
function isListed(tokens: readonly CollatedToken[], at: number): boolean {
  const [comma, , and] = tokens.slice(at);
  return comma?.text === "," && (and?.spelled === "and" || and?.spelled === "or");
}

/**
 * Passages cut back to what can be compared: words around a version stay as far as another version has them too, or
 * one of `kept` reaches them.
 * @param kept spans that stay in any case, by passage
 */
export function trimmed(passages: readonly Passage[], kept: readonly (readonly Span[])[]): Passage[] {
  const collation = collate(passages);
  return passages.map((passage, version) => {
    const tokens = collation.tokens[version]!;
    const isCore = (token: CollatedToken): boolean => overlaps(token, passage.core);
    const from = behindCue(tokens, passage);
    const stays = tokens.map((token, i) => {
      if (isCore(token) || kept[version]!.some((span) => overlaps(span, token))) return true;
      return token.mark === null && sharedElsewhere(token, version, passages, collation, i < from);
    });
    let [first, last] = [stays.indexOf(true), stays.lastIndexOf(true)];
    if (first < 0) return passage;
    // Marks and a full stop that touch what stays belong to it.
    while (first > 0 && tokens[first - 1]!.mark === "opens") first--;
    while (last + 1 < tokens.length && (tokens[last + 1]!.mark === "closes" || isFinal(tokens, last + 1))) last++;
    const [start, end] = [tokens[first]!.start, tokens[last]!.end];
    return { ...passage, start, text: passage.text.slice(start - passage.start, end - passage.start) };
  });
}

function isFinal(tokens: readonly CollatedToken[], at: number): boolean {
  return at === tokens.length - 1 && tokens[at]!.mark === null && ENDS_CLAUSE.has(tokens[at]!.text);
}

/**
 * Whether another version has this word of content in the same place, or words of its own statement there.
 * @param isNaming whether it stands where the report says who speaks: no word of a statement is another one for that
 */
function sharedElsewhere(
  token: CollatedToken,
  version: number,
  passages: readonly Passage[],
  { columns, tokens }: ReturnType<typeof collate>,
  isNaming: boolean,
): boolean {
  return columns[token.column]!.cells.some((index, other) => {
    if (index === null || other === version) return false;
    const its = tokens[other]![index]!;
    if (its.key === token.key) return token.key.length > 3 || overlaps(its, passages[other]!.core);
    // “of” before the marks is no counterpart of an “are” between them.
    return !isNaming && overlaps(its, passages[other]!.core) && !isSmall(its) && !isSmall(token);
  });
}
