import type { Codebook, TableName } from "../../src/coding/index.js";
import { COLUMNS, TABLE_NAMES } from "../../src/coding/columns.js";
import { columnLabel, columnName } from "../../src/exercises/query/columns.js";
import { magnitudeOf } from "../../src/values/magnitudes.js";
import {
  type Condition,
  type Expectation,
  MOST_CONDITIONS,
  MOST_VALUES,
  type Query,
  REDUCERS,
  type Reduce,
} from "../../src/exercises/query/types.js";
import { type DataNode, isList, isMap, isScalar, type Pair } from "../../src/dataset/nodes.js";
import { complain, list, type Schema, short, type Spot, text } from "../../src/dataset/schemaReader.js";
import { didYouMean } from "./suggest.js";

/** A query with what it must come to. */
export type Asked = Query & Expectation;

/** A query, or a value that the author types. */
export type AnswerFile = { kind: "query"; query: Query } | { kind: "typed"; values: string[] };

/** Values that some columns can have: a name that is none of these is a slip. */
export interface KnownNames {
  reports: string[];
  items: string[];
  topics: string[];
  groups: string[];
}

export function knownNames(codebook: Codebook, reports: readonly string[]): KnownNames {
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  const groups = ids(codebook.wordings);
  const items = [...ids(codebook.items), ...ids(codebook.frames), ...groups];
  return { reports: [...reports], items, topics: ids(codebook.topics), groups };
}

const KEYS = ["from", "where", "sort", "pick", ...REDUCERS];
const EXPECTATIONS = ["in", "is"];

/** `{ value: … }`, or a query. */
export function answerSchema(names: KnownNames): Schema<AnswerFile> {
  const query = querySchema(names);
  return (node, spot) => {
    const pairs = pairsOf(node);
    if (pairs.has("value") && !pairs.has("from")) {
      refuseOthers(pairs, ["value"], spot);
      return { kind: "typed", values: oneOrMore(pairs.get("value")!.value, at(spot, "value")) };
    }
    return { kind: "query", query: query(node, spot) };
  };
}

/** A query without `in` and `is`. */
function querySchema(names: KnownNames): Schema<Query> {
  return (node, spot) => readQuery(node, spot, names, KEYS);
}

/** A query that may say what it must come to. */
export function askedSchema(names: KnownNames): Schema<Asked> {
  return (node, spot) => {
    const query = readQuery(node, spot, names, [...KEYS, ...EXPECTATIONS]);
    const pairs = pairsOf(node);
    const inNode = pairs.get("in")?.value;
    const isNode = pairs.get("is")?.value;
    return {
      ...query,
      in: inNode ? holders(inNode, at(spot, "in"), names.reports) : null,
      is: isNode ? oneOrMore(isNode, at(spot, "is")) : null,
    };
  };
}

function holders(node: DataNode, spot: Spot, reports: readonly string[]): Expectation["in"] {
  const values = oneOrMore(node, spot);
  const [first] = values;
  if (values.length === 1 && (first === "every report" || first === "no report")) return first;
  checkNames(values, reports, "report", node, spot);
  return values;
}

function readQuery(node: DataNode, spot: Spot, names: KnownNames, known: readonly string[]): Query {
  const pairs = pairsOf(node);
  if (!isMap(node)) complain(spot, node, `${spot.path} must be a query such as { from: claims, where: { … } }.`);
  refuseOthers(pairs, known, spot);
  const from = tableOf(pairs.get("from"), node, spot);
  const column = (name: string, value: DataNode): string => knownColumn(name, from, value, spot);
  const reducers = REDUCERS.filter((by) => pairs.has(by));
  if (reducers.length > 1) {
    complain(spot, node, `${spot.path} has ${reducers.join(" and ")}. At most one of them can be asked for.`);
  }
  const query: Query = { from, where: [], reduce: null, sort: null, pick: [] };
  const where = pairs.get("where")?.value;
  if (where) query.where = conditions(where, at(spot, "where"), column, names);
  const [by] = reducers;
  if (by !== undefined) query.reduce = reduceOf(by, pairs.get(by)!.value, spot, column);
  const sort = pairs.get("sort")?.value;
  if (sort) query.sort = sortOf(sort, at(spot, "sort"), column);
  const pick = pairs.get("pick")?.value;
  if (pick) query.pick = picksOf(pick, at(spot, "pick"), column);
  return query;
}

function tableOf(pair: Pair | undefined, parent: DataNode, spot: Spot): TableName {
  const given = isScalar(pair?.value) ? String(pair.value.value) : "";
  if ((TABLE_NAMES as string[]).includes(given)) return given as TableName;
  const what = given === "" ? `${spot.path} has no "from".` : `unknown table "${short(given)}" in ${spot.path}.from.`;
  complain(spot, pair?.value ?? parent, `${what} ${didYouMean(given, TABLE_NAMES)}`);
  return "claims";
}

/** Columns that a query may name. `dataset` is the same in every row; nobody asks for it. */
export function askableColumns(from: TableName): string[] {
  return Object.keys(COLUMNS[from]).filter((column) => column !== "dataset");
}

function knownColumn(name: string, from: TableName, node: DataNode, spot: Spot): string {
  const column = columnName(name);
  const askable = askableColumns(from);
  if (!askable.includes(column)) {
    const known = askable.map(columnLabel);
    complain(spot, node, `unknown column "${short(name)}" of ${from} in ${spot.path}. ${didYouMean(name, known)}`);
  }
  return column;
}

type ReadColumn = (name: string, node: DataNode) => string;

function reduceOf(by: Reduce["by"], node: DataNode, spot: Spot, column: ReadColumn): Reduce {
  const name = text()(node, at(spot, by));
  return { by, column: by === "count" && name === "rows" ? "rows" : column(name, node) };
}

function sortOf(node: DataNode, spot: Spot, column: ReadColumn): Query["sort"] {
  if (!isMap(node)) return { by: column(text()(node, spot), node), isDown: false };
  const pairs = pairsOf(node);
  refuseOthers(pairs, ["by", "down"], spot);
  const down = pairs.get("down")?.value;
  const by = pairs.get("by")?.value;
  return { by: column(text()(by, spot), by ?? node), isDown: isScalar(down) && down.value === true };
}

function picksOf(node: DataNode, spot: Spot, column: ReadColumn): string[] {
  const names = oneOrMore(node, spot);
  if (names.length > 2) complain(spot, node, `${spot.path} picks ${names.length} columns. Pick one or two.`);
  return names.slice(0, 2).map((name) => column(name, node));
}

function conditions(node: DataNode, spot: Spot, column: ReadColumn, names: KnownNames): Condition[] {
  const pairs = [...pairsOf(node)];
  if (!isMap(node)) complain(spot, node, `${spot.path} must be a map such as { item: …, report: … }.`);
  if (pairs.length > MOST_CONDITIONS) {
    complain(spot, node, `${spot.path} has ${pairs.length} conditions. At most ${MOST_CONDITIONS} are read.`);
  }
  return pairs.slice(0, MOST_CONDITIONS).map(([name, pair]) => {
    const value = pair.value;
    const inner = at(spot, name);
    const made = condition(column(name, pair.key), value, inner);
    const known = namesOf(made.column, names);
    if (known) checkNames([...(made.is ?? []), ...(made.not ?? [])], known, columnLabel(made.column), value, inner);
    return made;
  });
}

function namesOf(column: string, names: KnownNames): readonly string[] | null {
  const lists: Record<string, readonly string[]> = {
    report_id: names.reports,
    item: names.items,
    topic: names.topics,
    group: names.groups,
  };
  return lists[column] ?? null;
}

/** A slip in a name would make a query find nothing, or everything; it is said at once. */
function checkNames(
  given: readonly string[],
  known: readonly string[],
  what: string,
  node: DataNode,
  spot: Spot,
): void {
  for (const name of given) {
    if (known.includes(name)) continue;
    complain(spot, node, `unknown ${what} "${short(name)}" in ${spot.path}. ${didYouMean(name, known)}`);
  }
}

const BOUNDS = { more_than: "moreThan", less_than: "lessThan", at_least: "atLeast", at_most: "atMost" } as const;

function condition(column: string, node: DataNode, spot: Spot): Condition {
  const made: Condition = {
    column,
    is: null,
    not: null,
    has: null,
    moreThan: null,
    lessThan: null,
    atLeast: null,
    atMost: null,
  };
  if (!isMap(node)) return { ...made, is: cells(node, spot) };
  const pairs = pairsOf(node);
  refuseOthers(pairs, ["not", "has", ...Object.keys(BOUNDS)], spot);
  if (pairs.size === 0) complain(spot, node, `${spot.path} asks for nothing. Write a value, or remove it.`);
  for (const [key, { value }] of pairs) {
    const inner = at(spot, key);
    if (key === "not") made.not = cells(value, inner);
    if (key === "has") made.has = cells(value, inner);
    if (Object.hasOwn(BOUNDS, key)) made[BOUNDS[key as keyof typeof BOUNDS]] = bound(value, inner);
  }
  return made;
}

function bound(node: DataNode, spot: Spot): string {
  const value = text()(node, spot);
  if (value !== "" && magnitudeOf(value) === null) {
    complain(
      spot,
      node,
      `${spot.path} "${short(value)}" is no number, length of time, day or month. Write 13, PT1H45M, 2024-05-31.`,
    );
  }
  return value;
}

/** `none` is an empty cell. */
function cells(node: DataNode, spot: Spot): string[] {
  return oneOrMore(node, spot).map((value) => (value === "none" ? "" : value));
}

/** A value, or a list of values. */
export function oneOrMore(node: DataNode, spot: Spot): string[] {
  if (!isList(node)) return [text()(node, spot)];
  if (node.items.length > MOST_VALUES) {
    complain(spot, node, `${spot.path} has ${node.items.length} values. At most ${MOST_VALUES} are read.`);
    return [];
  }
  return list(text())(node, spot);
}

function pairsOf(node: DataNode): Map<string, Pair> {
  const items: Pair[] = isMap(node) ? node.items : [];
  return new Map(items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair]));
}

function refuseOthers(pairs: ReadonlyMap<string, Pair>, known: readonly string[], spot: Spot): void {
  for (const [key, pair] of pairs) {
    if (known.includes(key)) continue;
    complain(spot, pair.key, `unknown key "${short(key)}" in ${spot.path}. ${didYouMean(key, known)}`);
  }
}

function at(spot: Spot, key: string): Spot {
  return { ...spot, path: spot.path ? `${spot.path}.${key}` : key };
}
