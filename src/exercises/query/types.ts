import type { TableName } from "../../coding/types.js";

/** A question to the tables, as data: there is nothing in it that could be run. */
export interface Query {
  from: TableName;
  /** All of them must hold. */
  where: Condition[];
  reduce: Reduce | null;
  sort: { by: string; isDown: boolean } | null;
  /** One or two columns; empty: the column that `reduce` names, else the table's own (`value`, `report_id`). */
  pick: string[];
}

export interface Condition {
  column: string;
  /** The cell is one of these; null: anything. An empty string stands for an empty cell. */
  is: string[] | null;
  /** The cell is none of these. */
  not: string[] | null;
  /** All of these stand in the cell, capitals or not. */
  has: string[] | null;
  moreThan: string | null;
  lessThan: string | null;
  atLeast: string | null;
  atMost: string | null;
}

export const REDUCERS = ["max", "min", "median", "most_frequent", "count", "distinct"] as const;

export interface Reduce {
  by: (typeof REDUCERS)[number];
  /** `rows` is allowed for `count` alone. */
  column: string;
}

/** What a result must be: in these reports and no others, or these values and no others. */
export interface Expectation {
  in: "every report" | "no report" | string[] | null;
  is: string[] | null;
}

/** A query that cannot be answered, or that has no single answer. The message names the value and the way out. */
export class QueryProblem extends Error {}

/** Steps that are left to all queries of a dataset together: one a row and condition. */
export interface Budget {
  left: number;
}

const MOST_STEPS = 20_000_000;
/** Conditions of one query, and values of one condition. */
export const MOST_CONDITIONS = 20;
export const MOST_VALUES = 100;

/** The budget of one dataset. */
export function budget(): Budget {
  return { left: MOST_STEPS };
}
