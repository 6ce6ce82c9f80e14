import type { Span } from "../../parser/types.js";
import { overlaps } from "../terms.js";
import type { SentenceRow, VariantRow } from "../types.js";
import { type CollatedToken, WordClass } from "./types.js";
import { wordsOfVersions } from "./words.js";

/**
 * A quotation that its report breaks off to name the speaker, put together: “You cannot draw a line in water,” he said, “and
 * then complain that it is wet.”
 */
export interface Whole {
  /** From the first of its words to the last. */
  core: Span;
  /** What the report says in between. */
  gaps: readonly Span[];
}

/** Naming a speaker takes no more words. */
const MOST_BETWEEN = 30;

/** What ends the first part: a comma or a dash on either side of its mark, or a question. */
const BREAKS_OFF = { inside: /[,?!…–—-]\s?$/u, outside: /^(?:,|\s?[–—-])/u };
/** And what comes before the second part's mark. */
const GOES_ON = /[,–—-]\s*$/u;
/** Something else is told there: “…,” she said, adding that there was “…”; she said, and then added, “…”. */
const TELLS_MORE = /\bthat\b|[,–—-]\s(?:and|but|then|\p{Ll}+ing)\b(?:\s\p{Ll}+){0,2}[,–—-]?\s*$/u;

/**
 * The parts of the quotation that a version belongs to, as far as its sentence goes. Two quotations of one sentence are none:
 * they have “serious differences” and cooperate “where interests overlap”.
 */
export function wholeOf(row: Pick<VariantRow, "start" | "end">, around: readonly SentenceText[]): Whole {
  let core: Span = { start: row.start, end: row.end };
  const gaps: Span[] = [];
  const sentence = around.find((one) => one.start <= row.start && row.end <= one.end);
  if (sentence === undefined) return { core, gaps };
  const marks = marksOf(sentence);
  for (let part = partBehind(core, marks, sentence); part !== null; part = partBehind(core, marks, sentence)) {
    gaps.push({ start: part.broken.end, end: part.opens.start });
    core = { start: core.start, end: part.end };
  }
  for (let part = partBefore(core, marks, sentence); part !== null; part = partBefore(core, marks, sentence)) {
    gaps.unshift({ start: part.broken.end, end: part.opens.start });
    core = { start: part.start, end: core.end };
  }
  return { core, gaps };
}

type SentenceText = Pick<SentenceRow, "text" | "start" | "end">;

function marksOf(sentence: SentenceText): CollatedToken[] {
  return wordsOfVersions([sentence])[0]!.filter(({ mark }) => mark !== null);
}

/** A part of a quotation, with the marks between which its report breaks it off. */
interface Part extends Span {
  broken: Span;
  opens: Span;
}

function partBehind({ end }: Span, marks: readonly CollatedToken[], sentence: SentenceText): Part | null {
  const at = marks.findIndex((one) => one.start >= end);
  const [broken, opens] = [marks[at], marks[at + 1]];
  if (broken?.mark !== "closes" || opens?.mark !== "opens") return null;
  // Of a version that is a part of what stands between the marks nobody asks for what comes behind them.
  if (/[\p{L}\p{N}]/u.test(sentence.text.slice(end - sentence.start, broken.start - sentence.start))) return null;
  if (!isInsertion(broken, opens, sentence)) return null;
  const closes = partner(marks, at + 1, 1);
  return { start: opens.end, end: closes?.start ?? sentence.end, broken, opens };
}

function partBefore({ start }: Span, marks: readonly CollatedToken[], sentence: SentenceText): Part | null {
  const at = marks.findIndex((one) => one.mark === "opens" && one.end === start);
  const [broken, opens] = [marks[at - 1], marks[at]];
  if (broken?.mark !== "closes" || opens === undefined || !isInsertion(broken, opens, sentence)) return null;
  const first = partner(marks, at - 1, -1);
  return { start: first?.end ?? sentence.start, end: broken.start, broken, opens };
}

/** The mark at the other end of a quotation; quotations inside of it have their own. */
function partner(marks: readonly CollatedToken[], from: number, step: 1 | -1): CollatedToken | undefined {
  let depth = 0;
  for (let i = from; i >= 0 && i < marks.length; i += step) {
    depth += marks[i]!.mark === marks[from]!.mark ? 1 : -1;
    if (depth === 0) return marks[i];
  }
  return undefined;
}

function isInsertion(broken: CollatedToken, opens: CollatedToken, { text, start }: SentenceText): boolean {
  const between = text.slice(broken.end - start, opens.start - start);
  const isOff = BREAKS_OFF.inside.test(text.slice(0, broken.start - start)) || BREAKS_OFF.outside.test(between);
  return isOff && isNaming(between) && GOES_ON.test(between) && !TELLS_MORE.test(between);
}

/** Whether all words of a sentence stand between marks: nobody but who spoke before is quoted in it. */
function isAllQuoted(sentence: SentenceText): boolean {
  let depth = 0;
  return wordsOfVersions([sentence])[0]!.every(({ mark, class: kind }) => {
    depth += mark === "opens" ? 1 : mark === "closes" ? -1 : 0;
    return mark !== null || depth > 0 || kind === WordClass.punctuation;
  });
}

/**
 * The sentence of the same speech right before a version and right behind it, where the report names the speaker between the
 * two: “This was not opportunism,” Okonjo said. “They knew exactly which case to go to.”
 */
export function speechBeside(
  { core }: Whole,
  row: Pick<VariantRow, "report_id" | "paragraph">,
  sentences: readonly SentenceRow[],
): { before: Whole | null; behind: Whole | null } {
  const own = sentences.filter((one) => one.report_id === row.report_id && one.paragraph === row.paragraph);
  const at = own.findIndex((one) => overlaps(one, core));
  const [first, next, last] = [own[at], own[at + 1], own[at - 1]];
  if (first === undefined || row.paragraph === null) return { before: null, behind: null };
  return { before: spokenBefore(first, last, core), behind: spokenBehind(first, next, core) };
}

function spokenBefore(own: SentenceText, last: SentenceText | undefined, core: Span): Whole | null {
  if (last === undefined || last.text === "" || own.text === "") return null;
  const opens = marksOf(own)[0];
  if (opens?.mark !== "opens" || opens.end !== core.start || !isAllQuoted(own)) return null;
  const marks = marksOf(last);
  const closes = marks.at(-1);
  if (closes?.mark !== "closes" || !isNaming(last.text.slice(closes.end - last.start))) return null;
  const start = partner(marks, marks.length - 1, -1)?.end ?? last.start;
  return { core: { start, end: closes.start }, gaps: [{ start: closes.end, end: opens.start }] };
}

function spokenBehind(own: SentenceText, next: SentenceText | undefined, core: Span): Whole | null {
  if (next === undefined || next.text === "" || own.text === "") return null;
  const closes = marksOf(own).at(-1);
  if (closes?.mark !== "closes" || closes.start < core.end) return null;
  if (/[\p{L}\p{N}]/u.test(own.text.slice(core.end - own.start, closes.start - own.start))) return null;
  if (!isNaming(own.text.slice(closes.end - own.start))) return null;
  const marks = marksOf(next);
  const [opens] = marks;
  if (opens?.mark !== "opens" || opens.start !== next.start || !isAllQuoted(next)) return null;
  const end = partner(marks, 0, 1)?.start ?? next.end;
  return { core: { start: opens.end, end }, gaps: [{ start: closes.end, end: opens.start }] };
}

/** “, Okonjo said.”: some words, and nothing between marks. */
function isNaming(rest: string): boolean {
  return /\p{L}/u.test(rest) && rest.trim().split(/\s+/u).length <= MOST_BETWEEN;
}
