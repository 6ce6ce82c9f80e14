/**
 * What schemas read: the nodes of a data file, whatever it is written in. They know no parser, so that a page which reads
 * JSON alone loads none.
 */

/** Where a node begins in its file, in UTF-16 units; none where the data come from no file. */
interface Placed {
  start?: number;
}

interface ScalarNode extends Placed {
  kind: "scalar";
  value: unknown;
  /** As written: 1.10 has the value 1.1. None where the data come from no file. */
  source?: string;
}

interface MapNode extends Placed {
  kind: "map";
  items: Pair[];
}

interface ListNode extends Placed {
  kind: "list";
  items: DataNode[];
}

/** Words that stand for a node elsewhere in the file. It is never followed. */
interface AliasNode extends Placed {
  kind: "alias";
  source: string;
}

/** A key of a map and its value; each may be missing, as in `? key`. */
export interface Pair {
  key: DataNode;
  value: DataNode;
}

/** What stands at one place of a file; nothing where nothing stands. */
export type DataNode = ScalarNode | MapNode | ListNode | AliasNode | null | undefined;

export function isScalar(node: DataNode): node is ScalarNode {
  return node?.kind === "scalar";
}

export function isMap(node: DataNode): node is MapNode {
  return node?.kind === "map";
}

export function isList(node: DataNode): node is ListNode {
  return node?.kind === "list";
}

export function isAlias(node: DataNode): node is AliasNode {
  return node?.kind === "alias";
}

/**
 * The nodes of plain data, without places.
 * @param data as JSON gives them; undefined is left out of a map and null in a list, as JSON has it
 */
export function nodeOf(data: unknown): DataNode {
  if (Array.isArray(data)) return { kind: "list", items: data.map(nodeOf) };
  if (typeof data !== "object" || data === null) return { kind: "scalar", value: data ?? null };
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return { kind: "map", items: entries.map(([key, value]) => ({ key: nodeOf(key), value: nodeOf(value) })) };
}
