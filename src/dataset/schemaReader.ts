import { type DataNode, isAlias, isList, isMap, isScalar, nodeOf, type Pair } from "./nodes.js";

/**
 * Typed reading of data files with a line for every complaint. A schema is a function from a node to a value; it notes what
 * is wrong and carries on, so that a teacher sees all problems of a file at once. YAML becomes nodes in yamlFile.ts.
 */

/** Problems of all files, in the order in which they were found, each `file:line: what, value, remedy`. */
export class Problems {
  readonly list: string[] = [];

  /** @param line 1-based; null where the problem is not in a line */
  add(file: string, line: number | null, message: string): void {
    this.list.push(`${file}${line === null ? "" : `:${line}`}: ${message}`);
  }
}

/** Where a schema stands in a file. */
export interface Spot {
  file: string;
  /** `items[3].said_by[0]`; empty at the top. */
  path: string;
  problems: Problems;
  /** The line of every path that was read; empty where the data have no lines. */
  lines: Map<string, number>;
  lineOf(node: DataNode): number | null;
}

export type Schema<T> = (node: DataNode, spot: Spot) => T;

/** Keys that nobody knows which a map names one by one. */
const MOST_UNKNOWN = 5;

/** Longest text of one value, and most entries of one list: a codebook is written by hand. */
const LONGEST_TEXT = 20_000;
const LONGEST_LIST = 2_000;

/**
 * Reads plain data, as JSON gives them, by the same schema. Problems have no line and name the path alone.
 * @param data bounded in depth and number by the caller
 */
export function readPlain<T>(data: unknown, file: string, schema: Schema<T>, problems: Problems): T {
  const spot: Spot = { file, path: "", problems, lines: new Map(), lineOf: () => null };
  return schema(nodeOf(data), spot);
}

/** A value for a message: short, on one line. */
export function short(value: string): string {
  const line = value.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** Notes a problem at a spot. */
export function complain(spot: Spot, node: DataNode, message: string): void {
  spot.problems.add(spot.file, spot.lineOf(node), message);
}

/** The words that stand there, for a message. */
function shown(node: DataNode): string {
  return isScalar(node)
    ? `"${short(String(node.value))}"`
    : isMap(node)
      ? "a map"
      : isList(node)
        ? "a list"
        : "nothing";
}

function name(spot: Spot): string {
  return spot.path || "the file";
}

/** Text, or a number or date as written. */
export function text(check?: (value: string) => string | null): Schema<string> {
  return (node, spot) => {
    // A number or a day counts as it is written: 1.10 stays 1.10.
    const plain = isScalar(node) && ["string", "number", "boolean"].includes(typeof node.value);
    const value = plain ? (node.source ?? String(node.value)) : null;
    if (value === null) {
      complain(spot, node, `${name(spot)} must be text, not ${shown(node)}. Write it in quotation marks.`);
      return "";
    }
    const wrong =
      value.length > LONGEST_TEXT ? `is longer than ${LONGEST_TEXT} characters. Shorten it` : check?.(value);
    if (wrong) complain(spot, node, `${name(spot)} "${short(value)}" ${wrong}.`);
    return value.trim();
  };
}

/** Text of which only these are allowed. */
export function oneOf<T extends string>(values: readonly T[]): Schema<T> {
  const read = text((value) => (values.includes(value as T) ? null : `is unknown. Known: ${values.join(", ")}`));
  return (node, spot) => {
    const value = read(node, spot) as T;
    return values.includes(value) ? value : values[0]!;
  };
}

/** true or false. */
export function flag(node: DataNode, spot: Spot): boolean {
  if (isScalar(node) && typeof node.value === "boolean") return node.value;
  complain(spot, node, `${name(spot)} must be true or false, not ${shown(node)}.`);
  return false;
}

/** A whole number from 1. */
export function count(node: DataNode, spot: Spot): number {
  if (isScalar(node) && Number.isInteger(node.value) && (node.value as number) > 0) return node.value as number;
  complain(spot, node, `${name(spot)} must be a whole number from 1, not ${shown(node)}.`);
  return 1;
}

export function list<T>(entry: Schema<T>): Schema<T[]> {
  return (node, spot) => {
    if (!isList(node)) {
      complain(spot, node, `${name(spot)} must be a list, not ${shown(node)}. Begin each entry with "- ".`);
      return [];
    }
    if (node.items.length > LONGEST_LIST) {
      complain(spot, node, `${name(spot)} has ${node.items.length} entries. At most ${LONGEST_LIST} are read.`);
      return [];
    }
    return node.items.map((item, i) => enter(entry, item, spot, `${spot.path}[${i}]`));
  };
}

/** Reads a node at a path of its own. Aliases are refused: a few lines of them can stand for gigabytes. */
function enter<T>(schema: Schema<T>, node: DataNode, spot: Spot, path: string): T {
  const line = spot.lineOf(node);
  if (line !== null) spot.lines.set(path, line);
  if (isAlias(node)) {
    complain(spot, node, `${path} uses the alias "*${short(node.source)}". Aliases are not read; write the words out.`);
    return schema(null, { ...spot, path, problems: new Problems() });
  }
  return schema(node, { ...spot, path });
}

/** A key of a map: its schema, and its value where the key is absent (none: the key is required). */
export interface Field<T> {
  schema: Schema<T>;
  absent?: () => T;
}

export function required<T>(schema: Schema<T>): Field<T> {
  return { schema };
}

export function optional<T>(schema: Schema<T>, absent: T): Field<T> {
  return { schema, absent: () => structuredClone(absent) };
}

type Fields<T> = { [K in keyof T]-?: Field<T[K]> };

/** A map with these keys; `saidBy` is written `said_by`. Keys that it does not know are problems. */
export function object<T extends object>(fields: Fields<T>): Schema<T> {
  const keys = new Map(Object.keys(fields).map((key) => [snake(key), key as keyof T & string]));
  return (node, spot) => {
    const pairs: Pair[] = isMap(node) ? node.items : [];
    if (!isMap(node))
      complain(spot, node, `${name(spot)} must be a map of ${[...keys.keys()].join(", ")}, not ${shown(node)}.`);
    const found = new Map<string, Pair>();
    let unknown = 0;
    for (const pair of pairs) {
      const key = String(isScalar(pair.key) ? pair.key.value : "");
      found.set(key, pair);
      if (keys.has(key) || ++unknown > MOST_UNKNOWN) continue;
      complain(spot, pair.key, `unknown key "${short(key)}" in ${name(spot)}. Known: ${[...keys.keys()].join(", ")}.`);
    }
    if (unknown > MOST_UNKNOWN)
      complain(spot, node, `${unknown - MOST_UNKNOWN} more keys of ${name(spot)} are unknown. Remove them.`);
    const entries = [...keys].map(([key, own]) => [own, field(fields[own], found.get(key), node, spot, key)]);
    return Object.fromEntries(entries) as T;
  };
}

function field<T>({ schema, absent }: Field<T>, pair: Pair | undefined, parent: DataNode, spot: Spot, key: string): T {
  const path = spot.path ? `${spot.path}.${key}` : key;
  const value = pair?.value;
  const empty = !pair || value === null || (isScalar(value) && value.value === null);
  if (!empty) return enter(schema, value, spot, path);
  if (absent) return absent();
  if (isMap(parent)) complain(spot, pair?.key ?? parent, `${path} is missing. Add a line "${key}: …".`);
  return schema(null, { ...spot, path, problems: new Problems() });
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A map of which exactly one of these keys is read: the kind of rule of an item. */
export function exactlyOne<T>(kinds: Record<string, Schema<T>>, fallback: T): Schema<T> {
  const known = Object.keys(kinds);
  return (node, spot) => {
    const found = isMap(node) ? node.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : "")) : [];
    const kind = found[0];
    if (!isMap(node) || found.length !== 1 || kind === undefined || !Object.hasOwn(kinds, kind)) {
      const what = isMap(node) ? `"${short(found.join(", "))}"` : shown(node);
      complain(
        spot,
        node,
        `${name(spot)} must have exactly one of these keys, not ${what}. Known: ${known.join(", ")}.`,
      );
      return fallback;
    }
    return enter(kinds[kind]!, node.items[0]!.value, spot, `${spot.path}.${kind}`);
  };
}
