import type { Inline } from "../../prose/types.js";
import type { Graded, Outcome, Feedback, PartResult } from "../base.js";
import type { Bar } from "../classResultsCount.js";
import { inlineText } from "../plain.js";
import type { Part } from "./kind.js";

/** What several kinds share: parts in words and in lists, and marks put together. */

interface Named {
  id: string;
  text: Inline[] | string;
}

export function idsOf(parts: readonly { id: string }[]): string[] {
  return parts.map(({ id }) => id);
}

export function partText({ text }: Pick<Named, "text">): string {
  return typeof text === "string" ? text : inlineText(text);
}

/** The words of parts, by their ids. */
export function wordsOf(parts: readonly Named[], ids: readonly string[]): string[] {
  const names = new Map(parts.map((part) => [part.id, partText(part)]));
  return ids.map((id) => names.get(id) ?? id);
}

/** Parts as a hash sees them. */
export function hashed(parts: readonly Named[]): [string, string][] {
  return parts.map((part) => [part.id, partText(part)]);
}

/** The ids in a list that are known, each once, in the list's order; null where it is no list. */
export function knownIds(given: unknown, parts: readonly { id: string }[]): string[] | null {
  if (!Array.isArray(given)) return null;
  const known = new Set<unknown>(idsOf(parts));
  return [...new Set<unknown>(given)].filter((id): id is string => known.has(id));
}

/** How often each stands in a list. */
export function counted(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** A bar a part. @param isRight null where both count */
export function barsOf(
  parts: readonly Part[],
  counts: ReadonlyMap<string, number>,
  isRight: (id: string) => boolean | null,
): Bar[] {
  return parts.map((part) => {
    const { id, report_id, misconception = [] } = part;
    return { id, label: partText(part), report_id, misconception, isRight: isRight(id), count: counts.get(id) ?? 0 };
  });
}

export const UNMARKED: Graded = { outcome: "unmarked", score: null, parts: [], feedback: [], writing: null };

export function result(outcome: Outcome, score: number, parts: PartResult[], feedback: Feedback[]): Graded {
  return { outcome, score, parts, feedback, writing: null };
}

export function outcomeOf(score: number): Outcome {
  if (score >= 1) return "right";
  return score > 0 ? "partly" : "wrong";
}

/** First about what was wrong, then about what was right; nothing about what was missed, which would give it away. */
export function feedbackOn(parts: readonly PartResult[]): Feedback[] {
  const chosen = parts.filter((part) => part.chosen);
  return [
    ...chosen.filter(({ outcome }) => outcome === "wrong"),
    ...chosen.filter(({ outcome }) => outcome !== "wrong"),
  ].map(({ feedback }) => feedback);
}
