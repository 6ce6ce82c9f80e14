import type { TableName } from "../../../src/coding/index.js";
import { queryAloud } from "../../../src/exercises/query/aloud.js";
import { meets, type Picked, type Result, runQuery, type TableRow } from "../../../src/exercises/query/run.js";
import type { Basis, Evidence, KeyBase } from "../../../src/exercises/types.js";
import { asking, type Bench, wrong } from "../desk.js";
import { claimIds, listedEvidence, rowsEvidence } from "../evidence.js";
import type { AnswerFile, Asked } from "../querySchema.js";
import type { EvidenceFile } from "../fields.js";

/** An author's answer, asked. */
export type Answered =
  | { kind: "derived"; from: TableName; result: Result; reads: string; columns: string[] }
  | { kind: "typed"; values: string[] };

/** Asks the tables. Null where there is no answer, or none that can be given; the latter is noted. */
export function answerOf(bench: Bench, answer: AnswerFile | null): Answered | null {
  if (answer === null) return null;
  if (answer.kind === "typed") return answer;
  const { query } = answer;
  const reads = queryAloud(query);
  const { desk } = bench;
  const result = asking(bench, "answer", () => runQuery(query, desk.built.tables, desk.budget));
  return result && { kind: "derived", from: query.from, result, reads, columns: result.columns };
}

/** The results, none of them empty. Null, and a problem, where nothing comes out. */
export function resultsOf(bench: Bench, answered: Extract<Answered, { kind: "derived" }>): Picked[] | null {
  const { picked } = answered.result;
  if (picked.length === 0) {
    wrong(bench, "answer", `the answer finds nothing (${answered.reads}). Change the query or the data.`);
    return null;
  }
  if (picked.some(({ values }) => values.includes(""))) {
    wrong(bench, "answer", `the answer has an empty cell (${answered.reads}). Leave it out, with "not: none".`);
    return null;
  }
  return picked;
}

/** An exercise of these types needs an answer. */
export function missing(bench: Bench, remedy: string): void {
  wrong(bench, "answer", `there is no right answer. ${remedy}`);
}

/** Where the key comes from, as every key says it. */
export function keyBase(
  bench: Bench,
  answered: Answered | null,
  listed: readonly EvidenceFile[],
  more: { basis?: Basis; rows?: readonly TableRow[]; evidence?: readonly Evidence[]; reads?: string[] } = {},
): KeyBase {
  const ofAuthor = listedEvidence(bench, "evidence", listed);
  const isDerived = answered?.kind === "derived";
  const rows = more.rows ?? (isDerived ? answered.result.picked.flatMap((one) => one.rows) : []);
  const from = isDerived ? answered.from : "claims";
  const found = isDerived ? rowsEvidence(bench.desk, from, rows) : [];
  const evidence = ofAuthor.length > 0 ? ofAuthor : found.length > 0 ? found : [...(more.evidence ?? [])];
  return {
    basis: more.basis ?? (isDerived ? "derived" : "typed"),
    reads: isDerived ? answered.reads : (more.reads ?? []).join("; "),
    claims: isDerived ? claimIds(bench.desk, from, rows) : claimsAmong(evidence),
    evidence,
  };
}

function claimsAmong(evidence: readonly Evidence[]): string[] {
  const ids = evidence.map((one) => (one.kind === "words" ? one.claim_id : ""));
  return [...new Set(ids.filter((id) => id !== ""))];
}

/** What must hold for an exercise to make sense. */
export function checkNeeds(bench: Bench, needs: readonly Asked[]): void {
  needs.forEach((asked, i) => {
    const path = `needs[${i}]`;
    const met = asking(bench, path, () => meetsHere(bench, asked));
    if (met === null || met.isMet) return;
    wrong(
      bench,
      path,
      `what it needs does not hold (any more): ${queryAloud(asked, asked.in === null)} gives ${met.found}${expectedAloud(asked)}. ` +
        "Change the exercise.",
    );
  });
}

export function meetsHere({ desk }: Bench, asked: Asked): ReturnType<typeof meets> {
  return meets(asked, asked, desk.reports, desk.built.tables, desk.budget);
}

/** ", not PT2H" or ", not in every report". */
function expectedAloud(asked: Asked): string {
  if (asked.in !== null) return `, not ${Array.isArray(asked.in) ? asked.in.join(", ") : asked.in}`;
  return asked.is === null ? "" : `, not ${asked.is.join(", ")}`;
}
