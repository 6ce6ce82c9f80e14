import {
  defaultTreeAdapter as tree,
  html,
  parseFragment,
  serializeOuter,
  type DefaultTreeAdapterTypes as Types,
} from "parse5";

/** What the build does with the elements of a parsed page. */

export type Element = Types.Element;
type Node = Types.ChildNode;

/** A page's nodes in their order, elements, texts and comments. */
export function* nodesIn(parent: Types.ParentNode): Generator<Node> {
  for (const node of parent.childNodes) {
    yield node;
    if (tree.isElementNode(node)) yield* nodesIn(node);
  }
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

export function setAttribute(element: Element, name: string, value: string): void {
  const attr = element.attrs.find((one) => one.name === name);
  if (attr === undefined) element.attrs.push({ name, value });
  else attr.value = value;
}

/** The text of an element without elements in it: a script, a style, a title. */
export function textOf({ childNodes }: Element): string {
  return childNodes.map((node) => (tree.isTextNode(node) ? node.value : "")).join("");
}

export function setText(element: Element, text: string): void {
  element.childNodes = [];
  tree.insertText(element, text);
}

/** The markup of an element. */
export function htmlOf(element: Element): string {
  return serializeOuter(element);
}

export function newElement(tag: string, attributes: Readonly<Record<string, string>>, text = ""): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  const element = tree.createElement(tag, html.NS.HTML, attrs);
  if (text !== "") setText(element, text);
  return element;
}

/** What markup says, as nodes to insert. */
export function nodesOf(markup: string): Node[] {
  return [...parseFragment(markup).childNodes];
}

export function insertBefore(place: Node, ...nodes: readonly Node[]): void {
  for (const node of nodes) tree.insertBefore(parentOf(place), node, place);
}

export function insertAfter(place: Node, ...nodes: readonly Node[]): void {
  const siblings = parentOf(place).childNodes;
  const next = siblings[siblings.indexOf(place) + 1];
  if (next === undefined) append(parentOf(place), ...nodes);
  else insertBefore(next, ...nodes);
}

export function prepend(parent: Types.ParentNode, ...nodes: readonly Node[]): void {
  const [first] = parent.childNodes;
  if (first === undefined) append(parent, ...nodes);
  else insertBefore(first, ...nodes);
}

export function append(parent: Types.ParentNode, ...nodes: readonly Node[]): void {
  for (const node of nodes) tree.appendChild(parent, node);
}

/** Takes a node away, and the end of its line. */
export function remove(node: Node): void {
  const siblings = parentOf(node).childNodes;
  const next = siblings[siblings.indexOf(node) + 1];
  if (next !== undefined && tree.isTextNode(next)) next.value = next.value.replace(/^\n/, "");
  tree.detachNode(node);
}

/** The next element beside one. */
export function nextElement(element: Element): Element | undefined {
  const siblings = parentOf(element).childNodes;
  return siblings.slice(siblings.indexOf(element) + 1).find((node) => tree.isElementNode(node));
}

function parentOf({ parentNode }: Node): Types.ParentNode {
  if (parentNode === null) throw new Error("a node that is in no page has no place there");
  return parentNode;
}
