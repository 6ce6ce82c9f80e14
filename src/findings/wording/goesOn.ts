import { isBetweenMarks } from "../../coding/collation/passages.js";
import type { Statement } from "../../coding/collation/statement.js";
import { type CollatedToken, WordClass } from "../../coding/collation/types.js";
import { isEnding, wordsOfVersions } from "../../coding/collation/words.js";
import { overlaps } from "../../coding/terms.js";
import type { SentenceRow, VariantRow } from "../../coding/types.js";
import type { FurtherWords } from "./only.js";

/** A sentence of a quotation, without its marks; offsets into its report. */
interface Piece {
  start: number;
  end: number;
  text: string;
  /** Its words of content, by their normal form. */
  keys: ReadonlySet<string>;
}

/** So many words of content say something. */
const FEWEST = 2;
/** No more than this is printed of what follows. */
const LONGEST = 240;
/** A report that prints more than half of a sentence's words of content in one of its own has it, in whatever wording. */
const HALF = 0.5;

type Facts = { sentences: readonly SentenceRow[]; variants: readonly VariantRow[] };

/**
 * What a report quotes right behind a version, and others do not: “I can’t get this money anywhere else,” he said. “But I’m not
 * out here for me.” A cut is one also where it falls between two sentences.
 */
export function goesOnIn({ versions, id }: Statement, { sentences, variants }: Facts): FurtherWords[] {
  const quoted = versions.filter(({ row }) => isBetweenMarks(row));
  const behind = new Map(quoted.map(({ row }) => [row, piecesBehind(row, sentences)]));
  const found = new Map<string, { words: string; has: string[]; lacks: string[] }>();
  for (const { row } of quoted) {
    const lacksOf = (piece: Piece): string[] => [
      ...new Set(
        quoted
          .filter(({ row: other }) => other.report_id !== row.report_id && isOfOne(other, row) && lacks(other, piece))
          .map(({ row: other }) => other.report_id),
      ),
    ];
    /** Whether a report has nothing like it; of one in excerpts nobody sees what else it prints. */
    const lacks = (other: VariantRow, piece: Piece): boolean => {
      const own = sentences.filter(({ report_id }) => report_id === other.report_id);
      if (own.length === 0 || own.some(({ text }) => text === "")) return false;
      const isVersion = variants.some(
        ({ group, report_id, start, end }) =>
          group !== id &&
          report_id === row.report_id &&
          overlaps({ start, end }, piece) &&
          variants.some((one) => one.group === group && one.report_id === other.report_id),
      );
      // What it goes on with itself may be the same in other words.
      const isAlike = behind.get(other)!.some(({ keys }) => sharedKeys(keys, piece.keys) > 0);
      return !isVersion && !isAlike && !own.some(({ text, start }) => hasMost(text, start, piece.keys));
    };
    const pieces = behind.get(row)!.map((piece) => ({ piece, lacks: lacksOf(piece) }));
    const first = pieces.findIndex((one) => one.lacks.length > 0);
    if (first < 0) continue;
    const missed = pieces[first]!.lacks;
    const end = pieces.findIndex((one, i) => i > first && one.lacks.join() !== missed.join());
    const run = pieces.slice(first, end < 0 ? pieces.length : end);
    const words = wordsOf(
      run.map(({ piece }) => piece),
      row,
      sentences,
    );
    if (run.reduce((sum, { piece }) => sum + piece.keys.size, 0) < FEWEST) continue;
    const key = words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
    const known = found.get(key) ?? { words, has: [], lacks: missed };
    if (!known.has.includes(row.report_id)) known.has.push(row.report_id);
    found.set(key, known);
  }
  return [...found.values()];
}

/** Whether both give it to one speaker: what another one goes on to say, a report does not leave out. */
function isOfOne(one: VariantRow, other: VariantRow): boolean {
  return one.source === other.source || one.source === "" || other.source === "";
}

/** The sentences right behind a version in its paragraph that stand between marks as a whole: nobody else speaks there. */
function piecesBehind(row: VariantRow, sentences: readonly SentenceRow[]): Piece[] {
  const own = sentences.filter(
    ({ report_id, paragraph, end }) =>
      report_id === row.report_id && paragraph === row.paragraph && paragraph !== null && end > row.end,
  );
  const holder = own.find(({ start }) => start < row.end);
  const rest = holder === undefined ? [] : tokensOf(holder).filter(({ start }) => start >= row.end);
  if (rest.some(({ mark }) => mark === "opens")) return [];
  // Without a sentence that reaches beyond it, it ends where its sentence does: its marks are open.
  let isOpen = !rest.some(({ mark }) => mark === "closes");
  const pieces: Piece[] = [];
  for (const sentence of own.filter((one) => one !== holder)) {
    const tokens = tokensOf(sentence);
    const from = isOpen ? 0 : tokens[0]?.mark === "opens" ? 1 : -1;
    if (from < 0 || sentence.text === "") break;
    const closes = tokens.findIndex(({ mark }, i) => i >= from && mark === "closes");
    const to = closes < 0 ? tokens.length : closes;
    const inside = tokens.slice(from, to);
    const isRest = tokens.slice(to).some(({ mark, class: kind }) => mark === null && kind !== WordClass.punctuation);
    // Who said what begins in this sentence is named behind it: it may be somebody else.
    if (inside.length === 0 || inside.some(({ mark }) => mark !== null) || (isRest && !isOpen)) break;
    pieces.push(pieceOf(sentence, inside));
    isOpen = closes < 0;
    if (isRest) break;
  }
  // A quotation that is never closed does not say where it ends.
  return isOpen ? [] : pieces;
}

function pieceOf({ text, start }: SentenceRow, inside: readonly CollatedToken[]): Piece {
  // A comma before the closing mark belongs to the sentence around it.
  const last = inside.at(-1)!.text === "," && inside.length > 1 ? inside.at(-2)! : inside.at(-1)!;
  const [from, to] = [inside[0]!.start, last.end];
  return { start: from, end: to, text: text.slice(from - start, to - start), keys: keysOf(inside) };
}

function keysOf(tokens: readonly CollatedToken[]): Set<string> {
  return new Set(
    tokens
      .filter((token) => token.class >= WordClass.content && token.class !== WordClass.punctuation && !isEnding(token))
      .map(({ key }) => key),
  );
}

function tokensOf({ text, start }: Pick<SentenceRow, "text" | "start">): CollatedToken[] {
  return wordsOfVersions([{ text, start }])[0]!;
}

function hasMost(text: string, start: number, keys: ReadonlySet<string>): boolean {
  return sharedKeys(keysOf(tokensOf({ text, start })), keys) > HALF * keys.size;
}

function sharedKeys(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...other].filter((key) => one.has(key)).length;
}

/** As printed, from the first to the last of some sentences; marks between them stay. A long one ends behind a sentence. */
function wordsOf(pieces: readonly Piece[], { report_id }: VariantRow, sentences: readonly SentenceRow[]): string {
  const start = pieces[0]!.start;
  const short = pieces.filter(({ end }, i) => i === 0 || end - start <= LONGEST);
  const end = short.at(-1)!.end;
  const own = sentences.filter((one) => one.report_id === report_id && one.start < end && start < one.end);
  let text = "";
  // Between two sentences stands white space only.
  for (const one of own) text = text.padEnd(one.start - own[0]!.start) + one.text;
  return text.slice(start - own[0]!.start, end - own[0]!.start);
}
