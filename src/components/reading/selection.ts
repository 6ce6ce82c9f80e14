import type { Span } from "../../parser/types.js";

/**
 * The stretch of the report that is selected, in offsets of its text; null where none of its characters is. Whatever
 * stands between the report's words (numbers of notes, labels) is passed over.
 */
export function selectedSpan(root: Element, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const segments = [...root.querySelectorAll<HTMLElement>(".seg")].filter((segment) => range.intersectsNode(segment));
  const first = segments[0];
  const last = segments.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = offsetOf(first) + (holds(first, range.startContainer) ? range.startOffset : 0);
  const end = offsetOf(last) + (holds(last, range.endContainer) ? range.endOffset : last.textContent.length);
  return start < end ? { start, end } : null;
}

/** Where a segment begins in the report. */
export function offsetOf(segment: HTMLElement): number {
  return Number(segment.dataset.start);
}

/** Offsets of a range count characters only inside a text. */
function holds(segment: HTMLElement, node: Node): boolean {
  return node.nodeType === node.TEXT_NODE && segment.contains(node);
}
