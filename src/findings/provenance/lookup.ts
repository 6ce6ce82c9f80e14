import type { PassageSide } from "../../coding/sharedPassages/index.js";
import type { ValueType } from "../../coding/types.js";
import { aloneIn, readingsIn } from "../notes.js";
import type { Finding, FindingKind } from "../finding.js";
import { originsOf, type Sources } from "./origin.js";
import { isLinked, pairsOf, type PairFinding } from "./pairs.js";
import { toldIn } from "./told.js";

/** Words that raise a question, with their report. */
type RaisingWords = Pick<PassageSide, "report_id" | "text" | "start" | "end">;

/**
 * Something to look up first, and the words that raise it. `nameless`: a report in which no outlet, agency or author was
 * found. `alone`: it contradicts several witnesses that agree. `readings`: its words can be read in several ways. `copied`:
 * two print a passage alike. `credited`: they do, and one credits the other's agency. `unnamed`: a source without a name.
 */
export interface LookupFinding extends Finding {
  kind: "lookup";
  why: "nameless" | "alone" | "readings" | "copied" | "credited" | "unnamed";
  words: readonly RaisingWords[];
  /** Of `readings` how many there are, of `alone` how many reports agree; else 0. */
  count: number;
}

const MOST = 6;
/** Of one kind at most so many, so that one kind does not fill the list. */
const MOST_OF_KIND = 2;

export const lookupKind: FindingKind<LookupFinding> = {
  kind: "lookup",
  make: lookups,
  faults: ({ why, about, reports, words, count }, facts) => {
    const [one] = reports;
    const shown = words.every(({ report_id }) => reports.includes(report_id));
    const faults = shown ? [] : ["the words are another report's"];
    if (why === "nameless" && facts.reports.some((row) => row.report_id === one && row.outlet + row.agency !== ""))
      faults.push("the data set names it");
    if (why === "readings" && readingsIn(facts).every(({ readings }) => readings.length !== count))
      faults.push("no words have so many readings");
    if (why === "alone" && facts.claims.every(({ item }) => item !== about)) faults.push("nobody answers it");
    return faults;
  },
};

/** What to look up first, the most urgent first. */
export function lookups(facts: Sources): LookupFinding[] {
  const pairs = pairsOf(facts);
  const kinds = [nameless(facts), alone(facts), readings(facts), copied(pairs, facts), unnamed(facts)];
  return kinds.flatMap((list) => list.slice(0, MOST_OF_KIND)).slice(0, MOST);
}

function lookup(why: LookupFinding["why"], parts: Partial<LookupFinding>): LookupFinding {
  return { kind: "lookup", about: "", reports: [], evidence: [], words: [], count: 0, ...parts, why };
}

function nameless(facts: Sources): LookupFinding[] {
  return originsOf(facts).flatMap(({ about, notFound }) => {
    const isKnown = facts.reports.some((row) => row.report_id === about && row.outlet + row.agency !== "");
    if (isKnown || !(["agency", "outlet", "author"] as const).every((what) => notFound.includes(what))) return [];
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

function readings(facts: Sources): LookupFinding[] {
  return readingsIn(facts).map(({ about, reports, evidence, readings: all }) =>
    lookup("readings", { about, reports, evidence, words: all.slice(0, 1), count: all.length }),
  );
}

function copied(pairs: readonly PairFinding[], facts: Sources): LookupFinding[] {
  return pairs
    .filter((pair) => isLinked(pair) && pair.wording.length > 0 && pair.outlet === "")
    .sort((a, b) => b.wording.length - a.wording.length)
    .map(({ reports, credit, wording }) => {
      const longest = [...wording].sort((a, b) => b.outside - a.outside)[0]!;
      const sides: PassageSide[] = [longest.a, longest.b];
      const dates = facts.provenance.printed.filter(
        ({ kind, report_id }) => kind === "date" && reports.includes(report_id),
      );
      return credit === null || credit.isPaper
        ? lookup("copied", { reports, words: [...sides, ...dates] })
        : lookup("credited", { reports: [credit.from, credit.to], words: sides });
    });
}

function unnamed(facts: Sources): LookupFinding[] {
  const rows = toldIn(facts).rows.filter(({ kind }) => kind === "unnamed-official" || kind === "unnamed-person");
  return [...new Set(rows.map(({ report_id }) => report_id))].map((report) =>
    lookup("unnamed", { reports: [report], words: rows.filter((row) => row.report_id === report).slice(0, 1) }),
  );
}
