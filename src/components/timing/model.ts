import type { Claim, Item, SilenceRow, ValueType } from "../../coding/types.js";
import { linksOn, type WitnessLink, witnessesOf } from "../../coding/witnesses.js";
import { mayBeRead } from "../../findings/answers.js";
import type { Answered } from "../../findings/agreement.js";
import type { Dated } from "../../findings/timing/day.js";
import type { LineFinding } from "../../findings/timing/line.js";
import type { Voice } from "../../findings/voices.js";
import { timingStrings as words } from "../../strings/timing.js";
import { speakersInWords } from "../../values/words/told.js";
import { groupsOf } from "../claims/model.js";
import type { Lesson } from "../lesson/data.js";
import { letters } from "../lesson/parts.js";

/** What the lesson's findings are made from. */
type TimingFacts = Answered & Dated & { links: readonly WitnessLink[] };

/** The lesson on times: its page, its items, and what findings on them are made from. */
export interface Timing {
  lesson: Lesson;
  facts: TimingFacts;
  items: readonly TimedItem[];
}

/** One question of the lesson, with every report's answers, and the reports in which none was found, in their order. */
export interface TimedItem {
  id: string;
  label: string;
  question: string;
  kind: ValueType;
  claims: Claim[];
  silences: SilenceRow[];
  /** How the codebook recognises it; undefined where the codebook lacks it. */
  coded: Item | undefined;
}

/** The lesson's items in the codebook's order. An item of which no report has anything has no claims. */
export function timedItems({ data, dimension }: Lesson): TimedItem[] {
  const coded = new Map(data.codebook.items.map((item) => [item.id, item]));
  return groupsOf(data)
    .filter((group) => group.dimension === dimension)
    .map(({ item, label, question, entries }) => {
      const claims = entries.flatMap(({ claim }) => (claim === undefined ? [] : [claim]));
      const silences = entries.flatMap(({ silence }) => (silence === undefined ? [] : [silence]));
      const kind = claims[0]?.value_type ?? kindOf(coded.get(item));
      return { id: item, label, question, kind, claims, silences, coded: coded.get(item) };
    });
}

/** What an item without a claim would hold. */
function kindOf(item: Item | undefined): ValueType {
  if (item?.rule.by === "time") return item.rule.kind;
  return item?.rule.by === "choice" ? "category" : "text";
}

/** The item that most reports answer; of several the codebook's first. Items without a claim are left out. */
export function mostAnswered(items: readonly TimedItem[]): TimedItem | undefined {
  const reports = ({ claims }: TimedItem): number => new Set(claims.map(({ report_id }) => report_id)).size;
  return items
    .filter(({ claims }) => claims.length > 0)
    .reduce<TimedItem | undefined>((best, item) => (best && reports(best) >= reports(item) ? best : item), undefined);
}

/** The claims with these ids, in the order of the ids. */
export function claimsWith({ lesson }: Pick<Timing, "lesson">, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => lesson.data.claims.find(({ claim_id }) => claim_id === id) ?? []);
}

/** "In W and H it is said by the mayor.", or nothing. */
export function voicesInWords({ lesson }: Pick<Timing, "lesson">, voices: readonly Voice[]): string {
  if (voices.length === 0) return "";
  const told = voices.map(({ source, reports }) => ({
    letters: letters(lesson, reports),
    speaker: speakersInWords(source, lesson.names),
  }));
  return words.voices(told);
}

/** "A and D tell the time by “BST”, E by “CEST”: …", or nothing. */
export function zonesInWords({ lesson }: Pick<Timing, "lesson">, zones: LineFinding["zones"]): string {
  const names = [...new Set(zones.map(({ zone }) => zone))];
  if (names.length === 0) return "";
  const of = (name: string): string[] => zones.filter(({ zone }) => zone === name).map(({ report }) => report);
  return words.zones(names.map((zone) => ({ letters: letters(lesson, of(zone)), zone })));
}

/** "K and N may give one too, in other words.", or nothing. */
export function missedInWords(
  { lesson }: Pick<Timing, "lesson">,
  { about, missed }: { about: string; missed: readonly string[] },
): string {
  const named = mayBeRead(lesson.data, about, missed);
  return named.length === 0 ? "" : words.missed(letters(lesson, named));
}

/**
 * What counts for agreement: that those who copy or credit each other are one witness, or that nobody may have copied.
 * @param evidence the claims that agree
 */
export function agreeing(
  timing: Timing,
  reports: readonly string[],
  evidence: readonly string[],
  otherwise: string,
): string {
  const claims = claimsWith(timing, evidence).filter(({ report_id }) => reports.includes(report_id));
  const links = linksOn(timing.facts.links, claims);
  const groups = witnessesOf(reports, links).filter(({ length }) => length > 1);
  const why = (group: readonly string[]): WitnessLink["why"][] =>
    links.filter(({ a, b }) => group.includes(a) && group.includes(b)).map((link) => link.why);
  return groups.length === 0
    ? otherwise
    : words.known.together(groups.map((group) => ({ letters: letters(timing.lesson, group), why: why(group) })));
}

/** Sentences in a row; empty ones are left out. */
export function sentences(...all: readonly string[]): string {
  return all.filter((one) => one !== "").join(" ");
}
