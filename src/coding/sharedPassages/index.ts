import type { Parse, Span } from "../../parser/index.js";
import { extend, type Matched } from "./extend.js";
import { fingerprints } from "./fingerprints.js";
import { passagesFrom, sentencePassage } from "./passage.js";
import { sameSentences } from "./sentences.js";
import type { PassageText, SharedPassage } from "./types.js";
import { wordsOf, type Words } from "./words.js";

export type * from "./types.js";

/** A seed is compared in at most so many places of all reports; what many have is a common phrase. */
const MOST_PLACES = 24;
/** A seed that a report repeats is looked at in at most so many places of it. */
const MOST_REPEATS = 4;
/** Between two reports at most so many passages are kept, the longest first. */
const MOST_PASSAGES = 60;
/** Words walked through for two reports, as a multiple of their length: only a text that repeats itself needs more. */
const MOST_WORK = 12;

/**
 * Finds near-duplicate passages: stretches of words that two reports print alike, but for a few. Seeds are picked by
 * winnowing and extended as far as the reports go on alike; see fingerprints.ts and extend.ts for the sources. What is
 * too short to be more than chance is left out; passage.ts says where the line is drawn, and why.
 *
 * Whole sentences are compared too, see sentences.ts. A passage is found wherever six words in a row are equal. Time and results are linear in the words of all reports: a
 * seed that stands in more than `MOST_PLACES` places is compared with the first of them only, so of two hundred copies
 * of one text each is linked to the first ones, and not each to each.
 *
 * @param reports in the dataset's order; of two reports the earlier one is side `a`
 * @param of only passages that this report shares with others
 * @returns by reports, then by place in `a`. Passages of a pair hardly overlap.
 */
export function sharedPassages(reports: readonly PassageText[], of?: string): SharedPassage[] {
  const ids = new Map<string, number>();
  const all = reports.map((report) => wordsOf(report, ids));
  const passages: SharedPassage[] = [];
  const [seedsOf, sentencesOf] = [seedsByPair(all), sameSentences(all)];
  for (const pair of new Set([...seedsOf.keys(), ...sentencesOf.keys()])) {
    const a = all[Math.floor(pair / all.length)]!;
    const b = all[pair % all.length]!;
    if (of !== undefined && a.report.report_id !== of && b.report.report_id !== of) continue;
    passages.push(...passagesOf(a, b, seedsOf.get(pair) ?? [], sentencesOf.get(pair) ?? []));
  }
  const order = new Map(reports.map(({ report_id }, i) => [report_id, i]));
  const at = ({ a, b }: SharedPassage): [number, number, number, number] => [
    order.get(a.report_id)!,
    order.get(b.report_id)!,
    a.start,
    b.start,
  ];
  return passages.sort((one, other) => compare(at(one), at(other)));
}

/** What a report gives to somebody: the outlet's own marks are nobody's words. */
export function givenIn({ attributions }: Pick<Parse, "attributions">): Span[] {
  return attributions.filter(({ source }) => source?.id !== "outlet");
}

function compare(one: readonly number[], other: readonly number[]): number {
  const i = one.findIndex((n, k) => n !== other[k]);
  return i < 0 ? 0 : one[i]! - other[i]!;
}

/** Places with the same seed in two reports, by the pair's number (earlier report × reports + later report). */
function seedsByPair(all: readonly Words[]): Map<number, [number, number][]> {
  const places = new Map<number, { report: number; word: number }[]>();
  const pairs = new Map<number, [number, number][]>();
  all.forEach((words, report) => {
    for (const [hash, found] of fingerprints(words)) {
      const repeats = found.slice(0, MOST_REPEATS).map((word) => ({ report, word }));
      const before = places.get(hash) ?? [];
      for (const { word } of repeats) {
        for (const other of before) {
          const pair = other.report * all.length + report;
          const seeds = pairs.get(pair);
          if (seeds === undefined) pairs.set(pair, [[other.word, word]]);
          else seeds.push([other.word, word]);
        }
      }
      if (before.length < MOST_PLACES) places.set(hash, [...before, ...repeats]);
    }
  });
  return pairs;
}

function passagesOf(
  a: Words,
  b: Words,
  seeds: readonly [number, number][],
  sentences: readonly Matched[],
): SharedPassage[] {
  const covered = new Set<number>();
  const found: { matched: Matched; passage: SharedPassage }[] = [];
  let work = MOST_WORK * (a.count + b.count);
  for (const [i, j] of [...seeds].sort(compare)) {
    if (covered.has(i * b.count + j)) continue;
    const matched = extend(a, i, b, j);
    if (matched === null) continue;
    work -= matched.a.length;
    if (work < 0) break;
    matched.a.forEach((word, k) => covered.add(word * b.count + matched.b[k]!));
    found.push(...passagesFrom(a, b, matched));
  }
  for (const matched of sentences) found.push({ matched, passage: sentencePassage(a, b, matched) });
  found.sort((one, other) => other.passage.matched - one.passage.matched);
  const kept: typeof found = [];
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  for (const one of found) {
    if (kept.length === MOST_PASSAGES) break;
    // Words that belong to a longer passage already are no second one.
    if (isMostlyIn(one.matched.a, takenA) || isMostlyIn(one.matched.b, takenB)) continue;
    one.matched.a.forEach((word) => takenA.add(word));
    one.matched.b.forEach((word) => takenB.add(word));
    kept.push(one);
  }
  return kept.map(({ passage }) => passage);
}

function isMostlyIn(words: readonly number[], taken: ReadonlySet<number>): boolean {
  return words.filter((word) => taken.has(word)).length * 2 > words.length;
}
