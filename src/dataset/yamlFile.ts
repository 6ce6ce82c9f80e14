import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { DataNode } from "./nodes.js";
import { type Problems, type Schema, short, type Spot } from "./schemaReader.js";

/** YAML files, read by a schema. It stands apart from the schemas: the parser is larger than all that a page reads by them. */

const TOO_DEEP = "is nested too deeply to be read. Write it in plain lists.";
/**
 * Fifty lists or maps in each other: fifty hyphens, question marks or brackets in a row, or an indent of 200. What nests some
 * thousand deep takes the parser's stack, and sometimes the whole process.
 */
const DEEP = /^ {200}|^ *(?:[-?] +){50}|(?:[[{]\s*(?:[\w"']{1,40}:\s*)?){50}/m;

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
    lineOf: (node) => (node?.start === undefined ? 1 : counter.linePos(node.start).line),
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
    return broken ? null : schema(dataNode(document.contents), spot);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.add(file, null, TOO_DEEP);
    return null;
  }
}

/**
 * A node of the parser as one of ours. An alias stays one: what it stands for may stand for gigabytes.
 * @param node whatever the parser puts into its lists and maps: pairs, too, in a list that is tagged `!!pairs`
 */
function dataNode(node: unknown): DataNode {
  if (isScalar(node)) return { kind: "scalar", value: node.value, source: node.source, start: node.range?.[0] };
  if (isAlias(node)) return { kind: "alias", source: node.source, start: node.range?.[0] };
  if (isSeq(node)) return { kind: "list", items: node.items.map(dataNode), start: node.range?.[0] };
  if (!isMap(node)) return null;
  const items = node.items.map(({ key, value }) => ({ key: dataNode(key), value: dataNode(value) }));
  return { kind: "map", items, start: node.range?.[0] };
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
