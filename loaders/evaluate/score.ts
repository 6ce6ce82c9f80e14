import { goldItems, type Item, keyOf, predictedItems } from "./items.js";
import { pairUp } from "./match.js";
import { sameSpeaker } from "./speakers.js";
import { wordStarts } from "./tokens.js";
import type { GoldDocument, GoldQuote, Layer, PredictedQuote } from "./types.js";

/** Counts of one document or of several; all measures are made of sums of them (micro averages). */
export interface Counts {
  gold: number;
  predicted: number;
  exact: number;
  strict: number;
  overlap3: number;
  overlap8: number;
  /** Words in spans of both sides, of the parser, of the annotation. */
  sharedWords: number;
  predictedWords: number;
  goldWords: number;
  /** Annotated spans with a speaker that a predicted span overlaps by 0.3, and how many of these are given one, and rightly. */
  speakers: number;
  speakersGiven: number;
  speakersRight: number;
  /** Annotated spans with a speaker, and how many are found exactly with the right one. */
  spoken: number;
  spokenRight: number;
}

/** Precision, recall and their harmonic mean, 0–1. */
export interface Measure {
  precision: number;
  recall: number;
  f1: number;
}

export interface Scores {
  documents: number;
  counts: Counts;
  /** Same span without marks and punctuation at its ends. */
  exact: Measure;
  /** Same span without marks. */
  strict: Measure;
  /** One-to-one pairs whose words overlap by at least 0.3, and 0.8. */
  overlap3: Measure;
  overlap8: Measure;
  /** Words inside spans. */
  token: Measure;
  /** Exact span and right speaker; precision counts every prediction. */
  quoteSpeaker: Measure;
  /** Right speakers by annotated spans that were found at all (overlap 0.3) and have one. */
  speakerAccuracy: number;
  /** Of the same: those for which the parser gives any speaker. */
  speakerCoverage: number;
}

/** Compares the parser's attributions of one document with the annotated ones. */
export function scoreDocument(gold: GoldDocument, quotes: readonly PredictedQuote[], layer: Layer): Counts {
  const { text } = gold;
  const starts = wordStarts(text);
  const { counted, ignored } = goldItems(text, starts, gold.quotes, layer);
  const goldWords = cover(starts.length, counted);
  const ignoredWords = cover(starts.length, ignored).map((covered, word) => covered && !goldWords[word]);
  const keys = new Set(counted.map((item) => keyOf(item.exact)));
  const predicted = predictedItems(text, starts, quotes, layer).filter(
    (item) => keys.has(keyOf(item.exact)) || !standsInIgnored(item, ignoredWords, goldWords),
  );
  const predictedWords = cover(starts.length, predicted);
  const countable = starts.map((_, word) => !ignoredWords[word]);
  const words = (...sets: boolean[][]) => countable.filter((ok, word) => ok && sets.every((set) => set[word])).length;
  return {
    gold: counted.length,
    predicted: predicted.length,
    ...countSpans(counted, predicted),
    sharedWords: words(goldWords, predictedWords),
    predictedWords: words(predictedWords),
    goldWords: words(goldWords),
  };
}

/** Which words the items cover. */
function cover(words: number, items: readonly Item<unknown>[]): boolean[] {
  const covered = new Array<boolean>(words).fill(false);
  for (const { from, to } of items) covered.fill(true, from, to);
  return covered;
}

/** Half of its words in ignored spans and hardly one in a counted span: a find that nobody judged. */
function standsInIgnored({ from, to }: Item<unknown>, ignored: readonly boolean[], gold: readonly boolean[]): boolean {
  const portion = (set: readonly boolean[]) => set.slice(from, to).filter(Boolean).length / (to - from);
  return portion(ignored) >= 0.5 && portion(gold) < 0.3;
}

type SpanCounts = Omit<Counts, "gold" | "predicted" | "sharedWords" | "predictedWords" | "goldWords">;

function countSpans(gold: readonly Item<GoldQuote>[], predicted: readonly Item<PredictedQuote>[]): SpanCounts {
  const byExact = new Map(predicted.map((item) => [keyOf(item.exact), item]));
  const byStrict = new Set(predicted.map((item) => keyOf(item.strict)));
  const near = pairUp(gold, predicted, 0.3);
  const spoken = gold
    .map((item, i) => ({ item, pair: predicted[near.get(i) ?? -1] }))
    .filter(({ item }) => item.quote.speakerText);
  const right = ({ quote }: Item<GoldQuote>, other: Item<PredictedQuote> | undefined) =>
    other !== undefined && sameSpeaker(quote, other.quote);
  const paired = spoken.filter(({ pair }) => pair !== undefined);
  return {
    exact: gold.filter((item) => byExact.has(keyOf(item.exact))).length,
    strict: gold.filter((item) => byStrict.has(keyOf(item.strict))).length,
    overlap3: near.size,
    overlap8: pairUp(gold, predicted, 0.8).size,
    speakers: paired.length,
    speakersGiven: paired.filter(({ pair }) => pair?.quote.speaker).length,
    speakersRight: paired.filter(({ item, pair }) => right(item, pair)).length,
    spoken: spoken.length,
    spokenRight: spoken.filter(({ item }) => right(item, byExact.get(keyOf(item.exact)))).length,
  };
}

/** The measures of several documents together. */
export function measure(documents: readonly Counts[]): Scores {
  const sum = (key: keyof Counts) => documents.reduce((total, counts) => total + counts[key], 0);
  const counts: Counts = {
    gold: sum("gold"),
    predicted: sum("predicted"),
    exact: sum("exact"),
    strict: sum("strict"),
    overlap3: sum("overlap3"),
    overlap8: sum("overlap8"),
    sharedWords: sum("sharedWords"),
    predictedWords: sum("predictedWords"),
    goldWords: sum("goldWords"),
    speakers: sum("speakers"),
    speakersGiven: sum("speakersGiven"),
    speakersRight: sum("speakersRight"),
    spoken: sum("spoken"),
    spokenRight: sum("spokenRight"),
  };
  const { gold, predicted } = counts;
  return {
    documents: documents.length,
    counts,
    exact: ratio(counts.exact, predicted, gold),
    strict: ratio(counts.strict, predicted, gold),
    overlap3: ratio(counts.overlap3, predicted, gold),
    overlap8: ratio(counts.overlap8, predicted, gold),
    token: ratio(counts.sharedWords, counts.predictedWords, counts.goldWords),
    quoteSpeaker: ratio(counts.spokenRight, predicted, counts.spoken),
    speakerAccuracy: counts.speakers > 0 ? counts.speakersRight / counts.speakers : 0,
    speakerCoverage: counts.speakers > 0 ? counts.speakersGiven / counts.speakers : 0,
  };
}

function ratio(right: number, predicted: number, gold: number): Measure {
  const precision = predicted > 0 ? right / predicted : 0;
  const recall = gold > 0 ? right / gold : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}
