import { isBetweenMarks } from "../../coding/collation/passages.js";
import type { Statement } from "../../coding/collation/statement.js";
import { namingMouths } from "../../coding/oneSpeaker.js";
import { wordsOf } from "../../coding/terms.js";
import type { Speaker } from "../../coding/types.js";
import type { Finding, FindingKind } from "../finding.js";
import { statementFinding, statementsIn, type StatementFinding, type WordingFacts } from "./statement.js";

/** Kinds of small shifts, in the order in which they are shown. */
const SHIFTS = ["cuts", "marks", "same", "mouths"] as const;
export type Shift = (typeof SHIFTS)[number];

/** The statements in which one kind of shift is found; a statement may show several, but none that exclude each other. */
export interface ShiftFinding extends Finding {
  kind: "shift";
  shift: Shift;
  /** Ids of wording groups, in the codebook's order. */
  groups: readonly string[];
  /** What of it occurs. */
  occurs: Shifted;
}

/** What of a shift occurs in its statements: nothing else is named above them. */
export interface Shifted {
  /** Words of one sentence that others do not print. */
  more: boolean;
  /** A further sentence of a quotation. */
  goesOn: boolean;
  /** Small words such as "if" and "not", as printed. */
  small: readonly string[];
  lostMark: boolean;
  /** Words between marks in one report and outside of them in another. */
  reach: boolean;
}

const HAS: Record<Shift, (finding: StatementFinding, statement: Statement, speakers: readonly Speaker[]) => boolean> = {
  cuts: ({ cuts, further, goesOn, operators }) => cuts.length + further.length + goesOn.length + operators.length > 0,
  marks: ({ hasLostMark, reach, versions }) => versions > 1 && (hasLostMark || reach.length > 0),
  same: ({ isSame, hasLostMark, reach, mouths, goesOn }) =>
    isSame && !hasLostMark && reach.length + mouths.length + goesOn.length === 0,
  mouths: ({ mouths }, statement, speakers) => mouths.length > 0 || hasPhraseElsewhere(statement, speakers),
};

/** The kinds of shifts that are found, each with its statements. */
export function shiftsOf(statements: readonly Statement[], facts: WordingFacts): ShiftFinding[] {
  return SHIFTS.flatMap((shift): ShiftFinding[] => {
    const own = statements.filter((statement) =>
      HAS[shift](statementFinding(statement, facts), statement, facts.codebook.speakers),
    );
    if (own.length === 0) return [];
    const rows = own.flatMap(({ rows }) => rows.map(({ report_id }) => report_id));
    const order = facts.reports.map(({ report_id }) => report_id);
    return [
      {
        kind: "shift",
        about: "",
        reports: order.filter((id) => rows.includes(id)),
        evidence: [],
        shift,
        groups: own.map(({ id }) => id),
        occurs: occursIn(own.map((statement) => statementFinding(statement, facts))),
      },
    ];
  });
}

function occursIn(found: readonly StatementFinding[]): Shifted {
  return {
    more: found.some(({ cuts, further }) => cuts.length + further.length > 0),
    goesOn: found.some(({ goesOn }) => goesOn.length > 0),
    small: [...new Set(found.flatMap(({ operators }) => operators.map(({ word }) => word)))],
    lostMark: found.some(({ hasLostMark }) => hasLostMark),
    reach: found.some(({ reach }) => reach.length > 0),
  };
}

/** Whether any shift is found; few statements are compared for that, a lesson's first step waits for it. */
export function hasShifts(statements: readonly Statement[], facts: WordingFacts): boolean {
  return statements.some((statement) =>
    SHIFTS.some((shift) => HAS[shift](statementFinding(statement, facts), statement, facts.codebook.speakers)),
  );
}

/** The fewest words of a phrase that can be called one in two mouths: “serious differences”. */
const FEWEST = 2;

/** Whether one of the words given to somebody else holds a whole version, or is held by one, word for word. */
function hasPhraseElsewhere({ versions, apart }: Statement, speakers: readonly Speaker[]): boolean {
  return apart.some(({ row: other }) =>
    versions.some(({ row }) => {
      if (namingMouths([row, other], speakers).length < 2) return false;
      if (row.source === other.source || !isBetweenMarks(row) || !isBetweenMarks(other)) return false;
      const [short, long] = [row.text, other.text].map(spelled).sort((a, b) => a.length - b.length);
      return short!.length >= FEWEST && ` ${long!.join(" ")} `.includes(` ${short!.join(" ")} `);
    }),
  );
}

function spelled(text: string): string[] {
  return wordsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).toLowerCase());
}

export const shiftKind: FindingKind<ShiftFinding> = {
  kind: "shift",
  make: (facts) => shiftsOf(statementsIn(facts), facts),
  faults: ({ shift, groups }, facts) => {
    const rowsOf = (group: string) => facts.variants.filter((row) => row.group === group);
    const texts = (group: string): Set<string> => new Set(rowsOf(group).map(({ text }) => spelled(text).join(" ")));
    return groups.flatMap((group) => {
      const rows = rowsOf(group);
      const sources = new Set(rows.map(({ source }) => source));
      if (rows.length < 2) return [`"${group}" has no two versions`];
      if (shift === "mouths" && sources.size < 2) return [`"${group}" has one source`];
      if (shift === "same" && sources.size === 1 && texts(group).size > 1) return [`"${group}" is not the same`];
      return [];
    });
  },
};
