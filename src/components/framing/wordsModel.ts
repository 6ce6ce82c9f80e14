import { group } from "d3";
import { wordsOf } from "../../coding/terms.js";
import type { Claim, Item } from "../../coding/types.js";
import { mayBeRead } from "../../findings/answers.js";
import { wordChoice, type WordChoiceFinding } from "../../findings/framing/wordChoice.js";
import { valueInWords } from "../../values/words/told.js";
import { letters } from "../lesson/parts.js";
import { distinct, type FramingLesson } from "./common.js";
import { framingStrings as words } from "../../strings/framing.js";

/** One fact, and the words that the reports have for it. */
export interface WordChoice {
  item: Item;
  found: WordChoiceFinding;
  /** In order of first appearance. */
  values: { value: string; claims: Claim[] }[];
  /** Reports in which no word for it was found, in the dataset's order; of some of them a person said that they are silent. */
  silent: string[];
  confirmed: string[];
  /** What the codebook says about some of the words. */
  notes: string[];
}

/** The lesson's facts for which some report has a word, in the codebook's order. */
export function wordChoices({ data, names }: FramingLesson): WordChoice[] {
  return data.codebook.items.flatMap((item): WordChoice[] => {
    const found = wordChoice(item, data);
    if (found === undefined) return [];
    const claims = data.claims.filter(({ claim_id }) => found.evidence.includes(claim_id));
    const values = [...group(claims, (claim) => valueInWords(claim, names))].map(([value, own]) => ({
      value,
      claims: own,
    }));
    const silences = data.silences.filter((row) => row.item === item.id);
    const reports = (rows: typeof silences): string[] =>
      data.reports.map((row) => row.report_id).filter((id) => rows.some((row) => row.report_id === id));
    const silent = reports(silences.filter(({ confirmed }) => !confirmed));
    const confirmed = reports(silences.filter((row) => row.confirmed));
    const notes = distinct([item.note, ...claims.map(({ note }) => note)].filter((note) => note !== ""));
    return [{ item, found, values, silent, confirmed, notes }];
  });
}

/** "Waive in A and D; exempt in E; lift in R." */
export function choiceInWords(lesson: FramingLesson, { values, found }: WordChoice): string {
  const parts = values.map(({ value, claims }) =>
    words.words.inReports(
      value,
      letters(
        lesson,
        claims.map(({ report_id }) => report_id),
      ),
    ),
  );
  const named = mayBeRead(lesson.data, found.about, found.missed);
  const missed = named.length === 0 ? "" : ` ${words.words.missed(letters(lesson, named))}`;
  return words.words.sentence(parts) + missed;
}

/** A claim's words with some of their sentence around them, where they are few. */
interface Phrase {
  text: string;
  /** The claim's own words in it. */
  start: number;
  end: number;
  /** Whether the sentence goes on before and behind it. */
  isCutBefore: boolean;
  isCutAfter: boolean;
}

/** Fewer words than this say little alone. */
const FEW = 4;
const BEFORE = 5;
const AFTER = 3;

/** The exact words of a claim; a few words of its sentence before and behind them, where they are short. */
export function phraseOf({ data }: FramingLesson, claim: Claim): Phrase {
  const alone = { text: claim.text, start: 0, end: claim.text.length, isCutBefore: false, isCutAfter: false };
  const sentence = data.sentences.find(
    (row) => row.report_id === claim.report_id && row.start <= claim.start && claim.end <= row.end && row.text !== "",
  );
  const own = wordsOf(claim.text, { start: 0, end: claim.text.length });
  if (sentence === undefined || own.length >= FEW) return alone;
  const [from, to] = [claim.start - sentence.start, claim.end - sentence.start];
  const all = wordsOf(sentence.text, { start: 0, end: sentence.text.length });
  const left = all.filter(({ end }) => end <= from).slice(-BEFORE);
  const right = all.filter(({ start }) => start >= to).slice(0, AFTER);
  const start = all.length > 0 && left[0] === all[0] ? 0 : (left[0]?.start ?? from);
  const end = right.length > 0 && right.at(-1) === all.at(-1) ? sentence.text.length : (right.at(-1)?.end ?? to);
  return {
    text: sentence.text.slice(start, end),
    start: from - start,
    end: to - start,
    isCutBefore: start > 0,
    isCutAfter: end < sentence.text.length,
  };
}
