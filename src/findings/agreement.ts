import { compareValues, type Relation } from "../coding/compareValues.js";
import type { Claim } from "../coding/types.js";
import { compare, groupsOf } from "./answers.js";
import type { Facts } from "./facts.js";
import type { Finding, FindingKind } from "./finding.js";

/** Whether the reports that answer an item agree: what home lists, what a length's heading says, what a question asks. */
export interface AgreementFinding extends Finding {
  kind: "agreement";
  /** `differ`: two answers cannot both be true. `none`: fewer than two reports answer. */
  relation: Relation | "none";
  /** Answers that can be true together, those of most reports first: their reports and claims. */
  groups: readonly { reports: readonly string[]; claims: readonly string[] }[];
  /** Reports that give several values, which may be of several things. */
  several: readonly string[];
}

/** What agreement is read from. */
export type Answered = Pick<Facts, "claims" | "reports" | "codebook" | "silences">;

export const agreementKind: FindingKind<AgreementFinding, Answered> = {
  kind: "agreement",
  // An item without silence, such as a trace of translation, asks nothing about the event.
  make: (facts) =>
    facts.codebook.items
      .filter(({ silence }) => silence !== false)
      .flatMap((item): AgreementFinding[] => {
        const comparison = compare(facts, item);
        const { answers, relation, several } = comparison;
        if (answers.length === 0) return [];
        return [
          {
            kind: "agreement",
            about: item.id,
            reports: answers.map(({ report_id }) => report_id),
            evidence: answers.flatMap(({ claims }) => claims.map(({ claim_id }) => claim_id)),
            relation,
            groups: groupsOf(comparison).map((group) => ({
              reports: group.map(({ report_id }) => report_id),
              claims: group.flatMap(({ claims }) => claims.map(({ claim_id }) => claim_id)),
            })),
            several,
          },
        ];
      }),
  faults: (finding, facts) => {
    const all = facts.claims.filter(({ item }) => item === finding.about);
    const by = new Map(finding.reports.map((id) => [id, all.filter(({ report_id }) => report_id === id)]));
    const pairs = finding.reports.flatMap((a, i) =>
      finding.reports.slice(i + 1).map((b) => [by.get(a)!, by.get(b)!] as const),
    );
    const { relation } = finding;
    if (relation === "differ" && !pairs.some(([a, b]) => everyPair(a, b, ["differ"])))
      return ["no two reports contradict each other in all that they may mean"];
    if (relation === "same" && !pairs.every(([a, b]) => somePair(a, b, ["same"])))
      return ["two reports do not say the same"];
    if (relation === "fit" && !pairs.every(([a, b]) => somePair(a, b, ["same", "fit"])))
      return ["two reports do not fit"];
    return [];
  },
};

function everyPair(a: readonly Claim[], b: readonly Claim[], relations: readonly Relation[]): boolean {
  return a.every((one) => b.every((other) => relations.includes(compareValues(one, other))));
}

function somePair(a: readonly Claim[], b: readonly Claim[], relations: readonly Relation[]): boolean {
  return a.some((one) => b.some((other) => relations.includes(compareValues(one, other))));
}

/** The finding on one item, for who has the tables; undefined where no report answers it. */
export function agreementOn(facts: Answered, item: string): AgreementFinding | undefined {
  return agreementKind.make(facts).find(({ about }) => about === item);
}
