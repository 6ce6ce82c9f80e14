import { CERTAINTIES, type Certainty } from "../../coding/types.js";
import type { Answered } from "../agreement.js";
import type { Finding, FindingKind } from "../finding.js";

/** How sure reports are of one matter: "Two reports expect it, five leave it open." */
export interface SureFinding extends Finding {
  kind: "sure";
  /** From the surest down, those that no report stands on too. A report can stand on several. */
  rungs: readonly { certainty: Certainty; reports: readonly string[]; claims: readonly string[] }[];
}

const SUREST_FIRST: readonly Certainty[] = ["asserted", "expected", "hedged", "denied", "unmentioned"];

/** A ladder for every matter that reports put into words of unequal certainty. */
export const sureKind: FindingKind<SureFinding, Answered> = {
  kind: "sure",
  make: ({ claims, codebook, reports }) =>
    codebook.items
      .filter(({ dimension, rule }) => dimension === "timing" && rule.by === "choice")
      .flatMap(({ id }): SureFinding[] => {
        const own = claims.filter(({ item }) => item === id);
        if (new Set(own.map(({ certainty }) => certainty)).size < 2) return [];
        const reportsOf = (list: typeof own): string[] =>
          reports
            .map(({ report_id }) => report_id)
            .filter((report) => list.some(({ report_id }) => report_id === report));
        const rungs = SUREST_FIRST.map((certainty) => {
          const standing = own.filter((claim) => claim.certainty === certainty);
          return { certainty, reports: reportsOf(standing), claims: standing.map(({ claim_id }) => claim_id) };
        });
        return [
          { kind: "sure", about: id, reports: reportsOf(own), evidence: rungs.flatMap((rung) => rung.claims), rungs },
        ];
      }),
  faults: ({ about, rungs }, { claims }) =>
    claims
      .filter(({ item }) => item === about)
      .flatMap(({ claim_id, certainty, report_id }) => {
        const on = rungs.filter((rung) => rung.claims.includes(claim_id));
        return on.length === 1 && on[0]!.certainty === certainty && on[0]!.reports.includes(report_id)
          ? []
          : [`${claim_id} stands on another rung`];
      })
      .concat(rungs.length === CERTAINTIES.length ? [] : ["a rung is missing"]),
};
