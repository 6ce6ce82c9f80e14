import { compareValues, isByKind, type Relation } from "../coding/compareValues.js";
import { overlaps } from "../coding/terms.js";
import type { Claim, Item, SilenceRow } from "../coding/types.js";
import type { Facts } from "./facts.js";

/** What one report says about an item. */
export interface Answer {
  report_id: string;
  /** What it says: one claim, several where it says several things, all readings where none is likelier than the others. */
  claims: readonly Claim[];
  /** All readings of its words, the likeliest first; the same as `claims` where they can be read in one way only. */
  readings: readonly Claim[];
}

/** What all reports say about an item, and how their answers stand to each other. */
export interface Comparison {
  item: Item;
  /** In the dataset's order; reports without a claim have none. */
  answers: readonly Answer[];
  /** Every two answers once, in the same order. */
  pairs: readonly { a: Answer; b: Answer; relation: Relation }[];
  /**
   * `differ` where two answers cannot both be true; `same`, `fit` where each two are, and no report has a value of the kind
   * beside other words; `none` with fewer than two answers.
   */
  relation: Relation | "none";
  /** Reports that tell several values of the item, which may be of several things. */
  several: readonly string[];
  /** Reports that may have an answer which the search missed. */
  missed: readonly string[];
}

/**
 * The answers of the reports to an item. Readings that are less likely than another are in `readings` only; words whose
 * likeliest reading answers another item ("an hour longer than planned") are no answer to this one, nor is the time over
 * a plan where others give a length in all.
 */
export function answersTo({ claims, reports }: Pick<Facts, "claims" | "reports">, item: string): Answer[] {
  const all = claims.filter((claim) => claim.item === item);
  const asksForWhole = all.some(({ sense, reading }) => sense === "" && reading !== "alternative");
  return reports.flatMap(({ report_id }): Answer[] => {
    const readings = all
      .filter((claim) => claim.report_id === report_id && !answersAnother(claim, claims))
      .sort((a, b) => Number(a.reading === "alternative") - Number(b.reading === "alternative"));
    const likeliest = readings.filter(({ reading }) => reading !== "alternative");
    const own = likeliest.length > 0 ? likeliest : readings;
    if (own.length === 0 || (asksForWhole && own.every(({ sense }) => sense !== ""))) return [];
    return [{ report_id, claims: own, readings }];
  });
}

function answersAnother(claim: Claim, claims: readonly Claim[]): boolean {
  return (
    claim.reading === "alternative" &&
    claims.some(
      ({ reading, report_id, item, ...span }) =>
        reading === "likeliest" && report_id === claim.report_id && item !== claim.item && overlaps(span, claim),
    )
  );
}

/**
 * How two answers stand to each other. Where a report says several things, or its words can be read in several ways, the
 * answers differ only if nothing that the one may mean agrees with anything that the other may mean.
 */
function relationOf(a: Answer, b: Answer): Relation {
  const relations = relationsOf(a.claims, b.claims);
  if (relations.size === 1) {
    const [only] = relations as unknown as [Relation];
    return only === "differ" && mayAgree(relationsOf(a.readings, b.readings)) ? "open" : only;
  }
  return mayAgree(relations) && (isOne(a) || isOne(b)) ? "fit" : "open";
}

function relationsOf(one: readonly Claim[], other: readonly Claim[]): Set<Relation> {
  return new Set(one.flatMap((a) => other.map((b) => compareValues(a, b))));
}

function mayAgree(relations: ReadonlySet<Relation>): boolean {
  return relations.has("same") || relations.has("fit");
}

function isOne({ claims }: Answer): boolean {
  return new Set(claims.map(({ value, mod }) => `${value} ${mod}`)).size === 1;
}

/** What reports are compared by: their claims, and what a search may have missed. */
type Compared = Pick<Facts, "claims" | "reports"> & {
  silences: readonly Pick<SilenceRow, "item" | "report_id" | "others" | "further" | "confirmed">[];
};

/** Compares all reports by an item. */
export function compare(facts: Compared, item: Item): Comparison {
  const answers = answersTo(facts, item.id);
  const between = (a: Answer, b: Answer): Relation => {
    const relation = relationOf(a, b);
    return relation === "differ" && item.loose === true ? "open" : relation;
  };
  const pairs = answers.flatMap((a, i) => answers.slice(i + 1).map((b) => ({ a, b, relation: between(a, b) })));
  const found = new Set(pairs.map(({ relation }) => relation));
  const missed = mayBeMissed(facts, item);
  // "250 trapped" where others have "212 people on board": a search for "board" cannot say that all agree.
  if (found.size > 0 && missed.length > 0) found.add("open");
  const relation = (["differ", "open", "fit", "same"] as const).find((one) => found.has(one)) ?? "none";
  const several = answers.filter((answer) => !isOne(answer) && answer.claims.every(({ reading }) => reading === ""));
  return { item, answers, pairs, relation, several: several.map(({ report_id }) => report_id), missed };
}

/**
 * Reports without an answer that may have one all the same: a value of the kind beside other words than those that were
 * searched, or words in which no value could be read. What is said of the others is then said of them alone, and nobody
 * says that the reports agree. What a person confirmed as silence is no answer in other words.
 */
export function mayBeMissed({ claims, reports, silences }: Compared, item: Item): string[] {
  if (!isByKind(item) || item.silence === false) return [];
  return reports.flatMap(({ report_id }) => {
    if (claims.some((claim) => claim.item === item.id && claim.report_id === report_id)) return [];
    const row = silences.find((one) => one.item === item.id && one.report_id === report_id);
    return row === undefined || ((row.others !== "" || row.further) && !row.confirmed) ? [report_id] : [];
  });
}

/** Of reports that may have an answer which the search missed those in which something can be named that may be one. */
export function mayBeRead({ silences }: Pick<Compared, "silences">, item: string, missed: readonly string[]): string[] {
  return missed.filter((id) => {
    const row = silences.find((one) => one.item === item && one.report_id === id);
    return row === undefined || row.others !== "";
  });
}

/** Answers that can all be true together, those of most reports first: each two of a group are the same or fit. */
export function groupsOf({ answers, pairs }: Comparison): Answer[][] {
  const agree = (a: Answer, b: Answer): boolean =>
    pairs.some((pair) => pair.a === a && pair.b === b && (pair.relation === "same" || pair.relation === "fit"));
  const groups: Answer[][] = [];
  for (const answer of answers) {
    const group = groups.find((one) => one.every((other) => agree(other, answer)));
    if (group === undefined) groups.push([answer]);
    else group.push(answer);
  }
  return groups.sort((a, b) => b.length - a.length);
}
