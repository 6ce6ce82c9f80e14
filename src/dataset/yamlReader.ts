import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from "yaml";

/**
 * Typed reading of YAML with a line for every complaint. A schema is a function from a node to a value; it notes what
 * is wrong and carries on, so that a teacher sees all problems of a file at once.
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
  lineOf(node: YamlNode): number | null;
}

export type YamlNode = Node | null | undefined;
export type Schema<T> = (node: YamlNode, spot: Spot) => T;

const TOO_DEEP = "is nested too deeply to be read. Write it in plain lists.";
/**
 * Fifty lists or maps in each other: fifty hyphens, question marks or brackets in a row, or an indent of 200. What nests some
 * thousand deep takes the parser's stack, and sometimes the whole process.
 */
const DEEP = /^ {200}|^ *(?:[-?] +){50}|(?:[[{]\s*(?:[\w"']{1,40}:\s*)?){50}/m;
/** Keys that nobody knows which a map names one by one. */
const MOST_UNKNOWN = 5;

/** Longest text of one value, and most entries of one list: a codebook is written by hand. */
const LONGEST_TEXT = 20_000;
const LONGEST_LIST = 2_000;

/** Reads YAML text by a schema. Null where it is no YAML at all; then the problems say so. */
export function readYaml<T>(
  text: string,
  file: string,
  schema: Schema<T>,
  problems: Problems,
  lines = new Map<string, number>(),
) {
  const counter = new LineCounter();
  const spot: Spot = {
    file,
    path: "",
    problems,
    lines,
    lineOf: (node) => (node?.range ? counter.linePos(node.range[0]).line : 1),
  };
  const deep = DEEP.exec(text);
  if (deep !== null) {
    problems.add(file, text.slice(0, deep.index).split("\n").length, TOO_DEEP);
    return null;
  }
  try {
    // The library compares each key of a map with each other one, which takes a minute for 50,000: see `doubleKey`.
    const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
    // One broken line makes others look broken: the first is enough.
    const broken = document.errors[0] ?? doubleKey(document);
    if (broken)
      problems.add(file, counter.linePos(broken.pos[0]).line, brokenYaml(broken.message, text, broken.pos[0]));
    return broken ? null : schema(document.contents, spot);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.add(file, null, TOO_DEEP);
    return null;
  }
}

/** The first key that stands twice in its map. */
function doubleKey(document: Document.Parsed): { message: string; pos: [number] } | null {
  const found: number[] = [];
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          found.push(key.range?.[0] ?? 0);
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  const [at] = found;
  return at === undefined ? null : { message: "Map keys must be unique", pos: [at] };
}

/**
 * Reads plain data, as JSON gives them, by the same schema. Problems have no line and name the path alone.
 * @param data bounded in depth and number by the caller
 */
export function readPlain<T>(data: unknown, file: string, schema: Schema<T>, problems: Problems): T {
  const spot: Spot = { file, path: "", problems, lines: new Map(), lineOf: () => null };
  return schema(new Document(data).contents, spot);
}

function brokenYaml(message: string, text: string, at: number): string {
  const line = text
    .slice(text.lastIndexOf("\n", at - 1) + 1)
    .split("\n", 1)[0]!
    .trim();
  return `broken YAML at "${short(line)}": ${message.replace(/\.?\s*$/, "")}. ${remedy(message)}`;
}

/** The parser's words are for programmers: a teacher gets the way out. */
function remedy(message: string): string {
  if (/tabs/i.test(message)) return "Put spaces where the tab is.";
  if (/keys must be unique/i.test(message))
    return "A key stands twice here: remove one, or begin a new entry with a hyphen.";
  return "Check indentation, colons and quotation marks.";
}

/** A value for a message: short, on one line. */
export function short(value: string): string {
  const line = value.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** Notes a problem at a spot. */
export function complain(spot: Spot, node: YamlNode, message: string): void {
  spot.problems.add(spot.file, spot.lineOf(node), message);
}

/** The words that stand there, for a message. */
function shown(node: YamlNode): string {
  return isScalar(node) ? `"${short(String(node.value))}"` : isMap(node) ? "a map" : isSeq(node) ? "a list" : "nothing";
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
export function flag(node: YamlNode, spot: Spot): boolean {
  if (isScalar(node) && typeof node.value === "boolean") return node.value;
  complain(spot, node, `${name(spot)} must be true or false, not ${shown(node)}.`);
  return false;
}

/** A whole number from 1. */
export function count(node: YamlNode, spot: Spot): number {
  if (isScalar(node) && Number.isInteger(node.value) && (node.value as number) > 0) return node.value as number;
  complain(spot, node, `${name(spot)} must be a whole number from 1, not ${shown(node)}.`);
  return 1;
}

export function list<T>(entry: Schema<T>): Schema<T[]> {
  return (node, spot) => {
    if (!isSeq(node)) {
      complain(spot, node, `${name(spot)} must be a list, not ${shown(node)}. Begin each entry with "- ".`);
      return [];
    }
    if (node.items.length > LONGEST_LIST) {
      complain(spot, node, `${name(spot)} has ${node.items.length} entries. At most ${LONGEST_LIST} are read.`);
      return [];
    }
    return node.items.map((item, i) => enter(entry, item as YamlNode, spot, `${spot.path}[${i}]`));
  };
}

/** Reads a node at a path of its own. Aliases are refused: a few lines of them can stand for gigabytes. */
function enter<T>(schema: Schema<T>, node: YamlNode, spot: Spot, path: string): T {
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
      complain(
        spot,
        pair.key as YamlNode,
        `unknown key "${short(key)}" in ${name(spot)}. Known: ${[...keys.keys()].join(", ")}.`,
      );
    }
    if (unknown > MOST_UNKNOWN)
      complain(spot, node, `${unknown - MOST_UNKNOWN} more keys of ${name(spot)} are unknown. Remove them.`);
    const entries = [...keys].map(([key, own]) => [own, field(fields[own], found.get(key), node, spot, key)]);
    return Object.fromEntries(entries) as T;
  };
}

function field<T>({ schema, absent }: Field<T>, pair: Pair | undefined, parent: YamlNode, spot: Spot, key: string): T {
  const path = spot.path ? `${spot.path}.${key}` : key;
  const value = pair?.value as YamlNode;
  const empty = !pair || value === null || (isScalar(value) && value.value === null);
  if (!empty) return enter(schema, value, spot, path);
  if (absent) return absent();
  if (isMap(parent)) complain(spot, (pair?.key as YamlNode) ?? parent, `${path} is missing. Add a line "${key}: …".`);
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
    return enter(kinds[kind]!, node.items[0]!.value as YamlNode, spot, `${spot.path}.${kind}`);
  };
}
