import { compareValues } from "../../coding/compareValues.js";
import type { PassageSide } from "../../coding/sharedPassages/index.js";
import type { ValueType } from "../../coding/types.js";
import { compare, groupsOf } from "../answers.js";
import { aloneIn, readingsIn, saysWhy } from "../notes.js";
import type { Finding, FindingKind } from "../finding.js";
import { readSequence } from "../../values/sequences.js";
import { ordersOf } from "../timing/order.js";
import { originsOf, type Sources } from "./origin.js";
import { isLinked, pairsOf, type PairFinding } from "./pairs.js";
import { toldIn, unnamedIn } from "./told.js";

/** Words that raise a question, with their report. */
type RaisingWords = Pick<PassageSide, "report_id" | "text" | "start" | "end">;

/**
 * Something to look up first, and the words that raise it. `nameless`: a report in which no outlet, agency or author was
 * found. `alone`: it contradicts several witnesses that agree. `readings`: its words can be read in several ways. `copied`:
 * two print a passage alike. `credited`: they do, and one credits the other's agency. `unnamed`: sources without a name, one a report.
 * `sides`: reports contradict each other, and neither side stands alone.
 */
export interface LookupFinding extends Finding {
  kind: "lookup";
  why: "nameless" | "alone" | "sides" | "readings" | "copied" | "credited" | "unnamed";
  words: readonly RaisingWords[];
  /** Of `sides` on order, the event before which the first say it was, and after which the others; else empty. */
  event: string;
  /** Of `readings` how many there are, of `alone` how many reports agree, of `sides` how many reports the first has; else 0. */
  count: number;
}

const MOST = 6;
/** Of one kind at most so many, so that one kind does not fill the list. */
const MOST_OF_KIND = 2;

export const lookupKind: FindingKind<LookupFinding> = {
  kind: "lookup",
  make: lookups,
  faults: ({ why, about, event, reports, evidence, words, count }, facts) => {
    const [one] = reports;
    const shown = words.every(({ report_id }) => reports.includes(report_id));
    const faults = shown ? [] : ["the words are another report's"];
    if (why === "nameless" && facts.reports.some((row) => row.report_id === one && row.outlet + row.agency !== ""))
      faults.push("the data set names it");
    if (why === "readings" && readingsIn(facts).every(({ readings }) => readings.length !== count))
      faults.push("no words have so many readings");
    if (why === "sides") {
      const all = facts.claims.filter(({ claim_id }) => evidence.includes(claim_id));
      const [first, second] = [reports.slice(0, count), reports.slice(count)].map((ids) =>
        all.filter(({ report_id }) => ids.includes(report_id)),
      ) as [typeof all, typeof all];
      if (!first.some((a) => second.some((b) => compareValues(a, b) === "differ"))) faults.push("nobody contradicts");
      const isSaid = (claims: typeof all, relation: string): boolean =>
        claims.every(({ value }) => readSequence(value)?.event === event && readSequence(value)?.relation === relation);
      if (event !== "" && !(isSaid(first, "before") && isSaid(second, "after"))) faults.push("a side does not say so");
    }
    if (why === "alone" && facts.claims.every(({ item }) => item !== about)) faults.push("nobody answers it");
    return faults;
  },
};

/** What to look up first, the most urgent first. */
export function lookups(facts: Sources): LookupFinding[] {
  const pairs = pairsOf(facts);
  const kinds = [nameless(facts), alone(facts), sides(facts), readings(facts), copied(pairs), unnamed(facts)];
  return kinds.flatMap((list) => list.slice(0, MOST_OF_KIND)).slice(0, MOST);
}

function lookup(why: LookupFinding["why"], parts: Partial<LookupFinding>): LookupFinding {
  return { kind: "lookup", about: "", event: "", reports: [], evidence: [], words: [], count: 0, ...parts, why };
}

function nameless(facts: Sources): LookupFinding[] {
  return originsOf(facts).flatMap(({ about, notFound }) => {
    const isKnown = facts.reports.some((row) => row.report_id === about && row.outlet + row.agency !== "");
    if (isKnown || !(["agency", "outlet"] as const).every((what) => notFound.includes(what))) return [];
    const headline = facts.sentences.find((row) => row.report_id === about && row.text !== "");
    return [lookup("nameless", { reports: [about], words: headline === undefined ? [] : [headline] })];
  });
}

/** Values that can be right or wrong; words can only be different. */
const CHECKABLE: ReadonlySet<ValueType> = new Set(["date", "time", "month", "duration", "sequence", "number"]);

/** Copies of one report do not outvote another. */
function alone(facts: Sources): LookupFinding[] {
  return aloneIn(facts).flatMap(({ about, reports, evidence, witnesses }) => {
    const claims = evidence.slice(0, 2).flatMap((id) => facts.claims.find(({ claim_id }) => claim_id === id) ?? []);
    if (witnesses < 2 || !claims.every(({ value_type }) => CHECKABLE.has(value_type))) return [];
    return [lookup("alone", { about, reports, evidence, words: claims, count: reports.length - 1 })];
  });
}

/** Two answers to one question, each of one report or more, of which none stands alone against others that agree. */
function sides(facts: Sources): LookupFinding[] {
  const told = new Set(aloneIn(facts).map(({ about }) => about));
  const opposed = ordersOf(facts).flatMap(({ about, event, evidence, against }) =>
    against === null ? [] : [{ about, event, evidence, groups: [against.before, against.after] }],
  );
  const differing = facts.codebook.items.flatMap((item) => {
    const comparison = compare(facts, item);
    const { answers, pairs, relation, several } = comparison;
    const groups = groupsOf(comparison);
    const isClear = relation === "differ" && several.length === 0 && pairs.every((pair) => pair.relation !== "open");
    if (!isClear || groups.length !== 2 || item.silence === false || told.has(item.id)) return [];
    const evidence = answers.flatMap(({ claims }) => claims.map(({ claim_id }) => claim_id));
    return [
      { about: item.id, event: "", evidence, groups: groups.map((group) => group.map(({ report_id }) => report_id)) },
    ];
  });
  const all = [...opposed, ...differing.filter(({ about }) => !opposed.some((one) => one.about === about))];
  return all.flatMap(({ about, event, evidence, groups }) => {
    const reports = groups.flat();
    const claims = facts.claims.filter(
      ({ claim_id, report_id }) => evidence.includes(claim_id) && reports.includes(report_id),
    );
    const words = groups.map((ids) => claims.find(({ report_id }) => ids.includes(report_id))!);
    if (words.some((claim) => !CHECKABLE.has(claim.value_type) || saysWhy(claim, facts))) return [];
    return [
      lookup("sides", {
        about,
        event,
        reports,
        evidence: claims.map(({ claim_id }) => claim_id),
        words,
        count: groups[0]!.length,
      }),
    ];
  });
}

function readings(facts: Sources): LookupFinding[] {
  return readingsIn(facts).map(({ about, reports, evidence, readings: all }) =>
    lookup("readings", { about, reports, evidence, words: all.slice(0, 1), count: all.length }),
  );
}

/** Where one of the two puts the passage between marks, it prints whose words it takes it for. */
function copied(pairs: readonly PairFinding[]): LookupFinding[] {
  return pairs
    .map((pair) => ({
      ...pair,
      wording: pair.wording.filter(({ a, b }) => a.quoted * 2 < a.words && b.quoted * 2 < b.words),
    }))
    .filter((pair) => isLinked(pair) && pair.wording.length > 0 && pair.outlet === "")
    .sort((a, b) => b.wording.length - a.wording.length)
    .map(({ reports, credit, wording }) => {
      const longest = [...wording].sort((a, b) => b.outside - a.outside)[0]!;
      const sides: PassageSide[] = [longest.a, longest.b];
      return credit === null || credit.isPaper
        ? lookup("copied", { reports, words: sides })
        : lookup("credited", { reports: [credit.from, credit.to], words: sides });
    });
}

/** One for all reports: each of them has somebody without a name, as a rule. */
function unnamed(facts: Sources): LookupFinding[] {
  const rows = unnamedIn(toldIn(facts).rows);
  if (rows.length === 0) return [];
  return [lookup("unnamed", { reports: rows.map(({ report_id }) => report_id), words: rows })];
}
