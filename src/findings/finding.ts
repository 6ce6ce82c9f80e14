import type { Facts } from "./facts.js";

/**
 * A finding is what we say about the reports before it is a sentence: a tagged value that a heading, a table row, a chart,
 * a margin note, a question and its feedback are all made from, so that no two places can contradict each other.
 */
export interface Finding {
  /** Which sentence it becomes: its key in the words of the interface. */
  kind: string;
  /** What it is about: an item, a topic, a frame, a wording group or a report, by its id; empty: the reports as a whole. */
  about: string;
  /** Ids of the reports that it speaks of, in the dataset's order. */
  reports: readonly string[];
  /** Ids of the claims that it rests on; empty where it rests on other tables. */
  evidence: readonly string[];
}

/**
 * One kind of finding, and what it needs. `make` says what can be said; `faults` judges it, by a way of its own wherever there is one: it
 * reads the tables again and trusts nothing that `make` worked out. A test runs it on all datasets and on hundreds of
 * changed ones.
 */
export interface FindingKind<F extends Finding = Finding, Needs = Facts> {
  kind: F["kind"];
  /** All findings of this kind; none where the words carry none. */
  make: (facts: Needs) => readonly F[];
  /** What of a finding is not true of the tables, a sentence each; empty: it holds. */
  faults(finding: F, facts: Needs): readonly string[];
}

/** What must hold of every finding, whatever its kind: its reports and claims exist, and the claims are those reports'. */
export function generalFaults({ reports, evidence }: Finding, facts: Facts): string[] {
  const known = new Set(facts.reports.map(({ report_id }) => report_id));
  const claims = new Map(facts.claims.map((claim) => [claim.claim_id, claim]));
  return [
    ...reports.filter((id) => !known.has(id)).map((id) => `there is no report "${id}"`),
    ...evidence.flatMap((id) => {
      const claim = claims.get(id);
      if (claim === undefined) return [`there is no claim "${id}"`];
      return reports.includes(claim.report_id) ? [] : [`"${id}" is no claim of the reports that it speaks of`];
    }),
  ];
}
