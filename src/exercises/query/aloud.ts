import { columnLabel, ownColumn } from "./columns.js";
import type { Condition, Query } from "./types.js";

/**
 * A query as a sentence, for the teacher: "from the claims where the item is length, those with the greatest value; pick
 * the report".
 * @param hasPick whether to say what comes out
 */
export function queryAloud(query: Query, hasPick = true): string {
  const where = query.where.map(condition).join(" and ");
  const steps = [
    `from the ${query.from}${where === "" ? "" : ` where ${where}`}`,
    ...(query.reduce === null ? [] : [reduction(query.reduce.by, columnLabel(query.reduce.column))]),
    ...(query.sort === null
      ? []
      : [`sorted by ${columnLabel(query.sort.by)}${query.sort.isDown ? ", the greatest first" : ""}`]),
  ];
  return steps.join(", ") + (hasPick ? picked(query) : "");
}

function reduction(by: NonNullable<Query["reduce"]>["by"], column: string): string {
  switch (by) {
    case "max":
      return `those with the greatest ${column}`;
    case "min":
      return `those with the least ${column}`;
    case "median":
      return `the middle ${column}`;
    case "most_frequent":
      return `the ${column} that most reports have`;
    case "distinct":
      return `each different ${column}`;
    case "count":
      return column === "rows" ? "how many rows there are" : `how many different ${column}s there are`;
  }
}

function picked({ from, reduce, pick }: Query): string {
  if (reduce !== null && ["count", "median"].includes(reduce.by)) return "";
  const columns = pick.length > 0 ? pick : [reduce?.column ?? ownColumn(from)];
  // "the value that most reports have; pick the value" says it twice.
  if (reduce !== null && columns.length === 1 && columns[0] === reduce.column) return "";
  return `; pick the ${columns.map(columnLabel).join(" and the ")}`;
}

function condition({ column, is, not, has, moreThan, lessThan, atLeast, atMost }: Condition): string {
  const name = columnLabel(column);
  const either = (values: readonly string[]): string => values.map((value) => value || "empty").join(" or ");
  const parts = [
    ...(is === null ? [] : [`is ${either(is)}`]),
    ...(not === null ? [] : [`is not ${either(not)}`]),
    ...(has === null ? [] : [`has ${has.map((words) => `“${words}”`).join(" and ")}`]),
    ...(moreThan === null ? [] : [`is more than ${moreThan}`]),
    ...(lessThan === null ? [] : [`is less than ${lessThan}`]),
    ...(atLeast === null ? [] : [`is at least ${atLeast}`]),
    ...(atMost === null ? [] : [`is at most ${atMost}`]),
  ];
  return `the ${name} ${parts.join(" and ")}`;
}
