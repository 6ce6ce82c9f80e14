import type { Tables } from "../../coding/types.js";
import { columnLabel, ownColumn } from "./columns.js";
import { canonical, magnitudeOf, type Magnitude, sameValue, valueOf } from "../../values/magnitudes.js";
import { type Budget, type Condition, type Expectation, type Query, QueryProblem, type Reduce } from "./types.js";

type Cell = string | number | boolean | null;
/** A row of any table. */
export type TableRow = Readonly<Record<string, Cell>>;

/** One result: the picked cells, and the rows that have them. An empty cell is an empty string. */
export interface Picked {
  values: string[];
  rows: TableRow[];
}

export interface Result {
  /** Different results, in the order of the table or of `sort`. */
  picked: Picked[];
  /** The columns that were picked; `number` where rows were counted or a median was taken. */
  columns: string[];
  /** The rows for which all conditions hold. */
  considered: TableRow[];
}

/** A cell as text; an empty cell is an empty string. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell);
}

/**
 * Answers a query. Rows are visited once a condition, and each visit is taken from the budget, so that no query can
 * stop a build.
 * @throws {QueryProblem} where values cannot be compared, or the budget is spent
 */
export function runQuery(query: Query, tables: Tables, budget: Budget): Result {
  const table = tables[query.from] as unknown as TableRow[];
  const considered = query.where.reduce((rows, condition) => {
    spend(budget, rows.length * stepsOf(condition));
    return rows.filter((row) => holds(cellText(row[condition.column]), condition));
  }, table);
  spend(budget, 4 * considered.length);
  const { reduce } = query;
  if (reduce?.by === "count") return counted(reduce, considered);
  if (reduce?.by === "median") return single(median(considered, reduce.column), considered, "value");
  const kept = reduce === null ? considered : reduced(reduce, considered, budget);
  const ordered = query.sort === null ? kept : sorted(kept, query.sort.by, query.sort.isDown);
  const columns = query.pick.length > 0 ? query.pick : [reduce?.column ?? ownColumn(query.from)];
  return { picked: pickedOf(ordered, columns), columns, considered };
}

function spend(budget: Budget, steps: number): void {
  budget.left -= steps;
  if (budget.left < 0) throw new QueryProblem("the queries of this dataset take too long. Ask fewer or simpler ones");
}

function stepsOf({ is, not, has }: Condition): number {
  return 1 + (is?.length ?? 0) + (not?.length ?? 0) + (has?.length ?? 0);
}

function holds(cell: string, condition: Condition): boolean {
  const { is, not, has, moreThan, lessThan, atLeast, atMost } = condition;
  if (is !== null && !is.some((value) => sameValue(cell, value))) return false;
  if (not?.some((value) => sameValue(cell, value))) return false;
  if (has !== null && !has.every((words) => cell.toLowerCase().includes(words.toLowerCase()))) return false;
  return (
    compares(cell, moreThan, (a, b) => a > b) &&
    compares(cell, lessThan, (a, b) => a < b) &&
    compares(cell, atLeast, (a, b) => a >= b) &&
    compares(cell, atMost, (a, b) => a <= b)
  );
}

/** A cell that cannot be compared is not more and not less. */
function compares(cell: string, bound: string | null, test: (a: number, b: number) => boolean): boolean {
  if (bound === null) return true;
  const a = magnitudeOf(cell);
  const b = magnitudeOf(bound);
  return a !== null && b !== null && a.measure === b.measure && test(a.size, b.size);
}

function counted({ column }: Reduce, rows: TableRow[]): Result {
  const filled = rows.map((row) => cellText(row[column])).filter((cell) => cell !== "");
  const count = column === "rows" ? rows.length : new Set(filled).size;
  return single(String(count), rows, "value");
}

function single(value: string | null, rows: TableRow[], column: string): Result {
  return { picked: value === null ? [] : [{ values: [value], rows }], columns: [column], considered: rows };
}

/** The magnitudes of a column, all of one measure. Empty cells are left out. */
function magnitudes(rows: readonly TableRow[], column: string): { row: TableRow; size: Magnitude }[] {
  const found = rows.flatMap((row) => {
    const cell = cellText(row[column]);
    if (cell === "") return [];
    const size = magnitudeOf(cell);
    if (size === null) {
      throw new QueryProblem(
        `${columnLabel(column)} "${cell.slice(0, 60)}" is no number, length of time, day or month, so it can't be ` +
          `compared. Leave it out, for example with "not"`,
      );
    }
    return [{ row, size }];
  });
  const measures = new Set(found.map(({ size }) => size.measure));
  if (measures.size > 1) {
    throw new QueryProblem(`${columnLabel(column)} holds ${[...measures].join(" and ")}. Ask for one of them`);
  }
  return found;
}

function median(rows: readonly TableRow[], column: string): string | null {
  const sizes = magnitudes(rows, column)
    .map(({ size }) => size)
    .sort((a, b) => a.size - b.size);
  const middle = sizes[Math.floor(sizes.length / 2)];
  if (middle === undefined) return null;
  const before = sizes.length % 2 === 0 ? sizes[sizes.length / 2 - 1]! : middle;
  return valueOf({ measure: middle.measure, size: (before.size + middle.size) / 2 });
}

function reduced({ by, column }: Reduce, rows: TableRow[], budget: Budget): TableRow[] {
  if (by === "distinct") return rows.filter((row) => cellText(row[column]) !== "");
  if (by === "most_frequent") return mostFrequent(rows, column, budget);
  const found = magnitudes(rows, column);
  const best = found.reduce<number | null>((so, { size }) => {
    if (so === null) return size.size;
    return by === "max" ? Math.max(so, size.size) : Math.min(so, size.size);
  }, null);
  return found.filter(({ size }) => size.size === best).map(({ row }) => row);
}

/** The rows of the value that most reports have; of all of them, where several values share the first place. */
function mostFrequent(rows: readonly TableRow[], column: string, budget: Budget): TableRow[] {
  const groups: { value: string; rows: TableRow[]; reports: Set<string> }[] = [];
  for (const [i, row] of rows.entries()) {
    const value = cellText(row[column]);
    if (value === "") continue;
    spend(budget, groups.length);
    let group = groups.find((one) => sameValue(one.value, value));
    if (group === undefined) groups.push((group = { value, rows: [], reports: new Set() }));
    group.rows.push(row);
    group.reports.add("report_id" in row ? cellText(row["report_id"]) : String(i));
  }
  const most = groups.reduce((so, { reports }) => Math.max(so, reports.size), 0);
  return groups.filter(({ reports }) => reports.size === most).flatMap((group) => group.rows);
}

/** By magnitude where every cell has one, else by the characters. Rows that are alike keep their order. */
function sorted(rows: readonly TableRow[], column: string, isDown: boolean): TableRow[] {
  const sizes = new Map(rows.map((row) => [row, magnitudeOf(cellText(row[column]))]));
  const measures = new Set([...sizes.values()].map((size) => size?.measure));
  const bySize = measures.size === 1 && !measures.has(undefined);
  const order = (a: TableRow, b: TableRow): number => {
    if (bySize) return sizes.get(a)!.size - sizes.get(b)!.size;
    const [one, other] = [cellText(a[column]), cellText(b[column])];
    return one < other ? -1 : one > other ? 1 : 0;
  };
  return [...rows].sort((a, b) => (isDown ? order(b, a) : order(a, b)));
}

function pickedOf(rows: readonly TableRow[], columns: readonly string[]): Picked[] {
  const found = new Map<string, Picked>();
  for (const row of rows) {
    const values = columns.map((column) => cellText(row[column]));
    const key = JSON.stringify(values.map(canonical));
    const same = found.get(key);
    if (same) same.rows.push(row);
    else found.set(key, { values, rows: [row] });
  }
  return [...found.values()];
}

/**
 * Whether a query comes out as it is expected to. Without an expectation: whether it finds a row.
 * @param reports ids of all reports of the dataset
 * @returns what it rests on, and what came out in words, for a message
 */
export function meets(
  query: Query,
  expected: Expectation,
  reports: readonly string[],
  tables: Tables,
  budget: Budget,
): { isMet: boolean; found: string; result: Result } {
  const result = runQuery(query, tables, budget);
  const holders = [...new Set(result.considered.map((row) => cellText(row["report_id"])))];
  const values = result.picked.flatMap((one) => one.values);
  const isMet =
    (expected.in === null || sameSet(holders, wanted(expected.in, reports))) &&
    (expected.is === null || sameSet(values, expected.is)) &&
    (expected.in !== null || expected.is !== null || result.considered.length > 0);
  return { isMet, found: (expected.in === null ? values : holders).join(", ") || "nothing", result };
}

function wanted(holders: "every report" | "no report" | string[], reports: readonly string[]): readonly string[] {
  if (holders === "every report") return reports;
  return holders === "no report" ? [] : holders;
}

/** Whether two lists hold the same values, in any order. */
export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const within = (one: readonly string[], other: readonly string[]): boolean =>
    one.every((value) => other.some((same) => sameValue(value, same)));
  return within(a, b) && within(b, a);
}
