import type { Claim, Codebook, Item, ReportRow, Rule, SilenceRow } from "../../coding/types.js";
import { compare, mayBeMissed } from "../answers.js";
import type { Relation } from "../../coding/compareValues.js";
import type { Finding, FindingKind } from "../finding.js";

/** What findings on words are made from. */
interface WordsFacts {
  reports: readonly Pick<ReportRow, "report_id">[];
  claims: readonly Claim[];
  codebook: Pick<Codebook, "items">;
  silences: readonly SilenceRow[];
}

/**
 * What reports have for one fact. Words that a report chooses are `same` or `different`, and different ones can all be
 * right. Numbers are no words: they are the same, fit, differ, or are open, as any values.
 */
export interface WordChoiceFinding extends Finding {
  kind: "words";
  isNumber: boolean;
  /** Reports that may have a number too, beside words that were not searched. */
  missed: readonly string[];
  /** `one`: a single report has something for it. `listed`: what is listed may be of several things. */
  relation: Relation | "different" | "one" | "listed";
}

/** Rules whose answers are words that a report chooses, or numbers. */
const CHOSEN: ReadonlySet<Rule["by"]> = new Set(["choice", "words", "label", "spelling", "number", "money", "said"]);

/** One finding on a fact of the lesson on framing; undefined where no report has a word for it. */
export function wordChoice(item: Item, facts: WordsFacts): WordChoiceFinding | undefined {
  if (item.dimension !== "framing" || !CHOSEN.has(item.rule.by)) return undefined;
  const claims = facts.claims.filter((claim) => claim.item === item.id);
  if (claims.length === 0) return undefined;
  const reports = facts.reports
    .map(({ report_id }) => report_id)
    .filter((id) => claims.some((one) => one.report_id === id));
  const isNumber = isNumeric(item, claims);
  return {
    kind: "words",
    about: item.id,
    reports,
    evidence: claims.map(({ claim_id }) => claim_id),
    isNumber,
    missed: isNumber
      ? mayBeMissed(
          { claims: [...facts.claims], reports: [...facts.reports] as ReportRow[], silences: facts.silences },
          item,
        )
      : [],
    relation: reports.length < 2 ? "one" : isNumber ? numbers(item, facts) : words(claims),
  };
}

/** “2.4 million crowns” as a choice is a number too. */
function isNumeric({ rule }: Item, claims: readonly Claim[]): boolean {
  return (
    rule.by === "number" ||
    rule.by === "money" ||
    (rule.by === "choice" && claims.every(({ value }) => /\d/.test(value)))
  );
}

function numbers(item: Item, { claims, reports, silences }: WordsFacts): WordChoiceFinding["relation"] {
  if (item.silence === false || item.loose === true) return "listed";
  const { relation, several } = compare({ claims: [...claims], reports: [...reports] as ReportRow[], silences }, item);
  return relation === "none" ? "one" : several.length > 0 && relation !== "differ" ? "listed" : relation;
}

/** "Useful; constructive" are two words. Reports have different words where one has any that another has not. */
function words(claims: readonly Claim[]): WordChoiceFinding["relation"] {
  const byReport = new Map<string, Set<string>>();
  for (const { report_id, value } of claims) {
    const own = byReport.get(report_id) ?? new Set();
    for (const word of value.toLowerCase().split("; ")) own.add(word);
    byReport.set(report_id, own);
  }
  return new Set([...byReport.values()].map((own) => [...own].sort().join("; "))).size === 1 ? "same" : "different";
}

/** How many facts and numbers there are, and how the reports stand to each other on them. */
export interface WordCounts {
  facts: number;
  different: number;
  same: number;
  numbers: number;
  /** Numbers on which two reports cannot both be right, and those on which all that give one fit. */
  differ: number;
  agree: number;
}

export function countWordChoices(found: readonly WordChoiceFinding[]): WordCounts {
  const count = (isNumber: boolean, ...relations: WordChoiceFinding["relation"][]): number =>
    found.filter((one) => one.isNumber === isNumber && (relations.length === 0 || relations.includes(one.relation)))
      .length;
  return {
    facts: count(false),
    different: count(false, "different"),
    same: count(false, "same"),
    numbers: count(true),
    differ: count(true, "differ"),
    agree: count(true, "same", "fit"),
  };
}

export const wordsKind: FindingKind<WordChoiceFinding> = {
  kind: "words",
  make: (facts) => facts.codebook.items.flatMap((item) => wordChoice(item, facts) ?? []),
  faults: ({ about, relation, reports, isNumber }, { claims }) => {
    const own = claims.filter(({ item }) => item === about);
    const values = new Set(own.map(({ value }) => value.toLowerCase()));
    const exact = new Set(own.map(({ value, mod }) => `${value} ${mod}`));
    return [
      ...(relation === "same" && values.size > 1 && !isNumber ? ["the words are not the same"] : []),
      ...(relation === "different" && values.size < 2 ? ["the words do not differ"] : []),
      ...(relation === "differ" && (!isNumber || exact.size < 2) ? ["nothing differs"] : []),
      ...(relation === "one" &&
      reports.length > 1 &&
      new Set(own.map(({ report_id }) => report_id)).size > 1 &&
      !isNumber
        ? ["several reports have a word for it"]
        : []),
    ];
  },
};
