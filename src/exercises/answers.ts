import { partsOf } from "./grade.js";
import type { Answer, Exercise } from "./types.js";

/** Longest free text that is kept of a student. */
export const LONGEST_TEXT = 20_000;

/**
 * An answer as it comes from storage or a file, which may hold anything.
 * @returns the answer with what the exercise knows of, or null where it is no answer to this exercise
 */
export function readAnswer(exercise: Exercise, given: unknown): Answer | null {
  if (!isRecord(given) || given["type"] !== exercise.type) return null;
  switch (exercise.type) {
    case "choice": {
      const option = given["option"];
      return exercise.options.some(({ id }) => id === option) ? { type: "choice", option: option as string } : null;
    }
    case "multiple": {
      const options = knownIds(given["options"], exercise);
      return options && { type: "multiple", options };
    }
    case "order": {
      const items = knownIds(given["items"], exercise);
      return items?.length === exercise.items.length ? { type: "order", items } : null;
    }
    case "match":
    case "sort": {
      const pairs = knownPairs(given["pairs"], exercise);
      return pairs && { type: exercise.type, pairs };
    }
    case "number": {
      const value = given["value"];
      return typeof value === "number" && Number.isFinite(value) ? { type: "number", value } : null;
    }
    case "mark": {
      const units = knownIds(given["units"], exercise);
      return units && { type: "mark", units };
    }
    case "repair": {
      const text = textOf(given["text"]);
      const confidence = ([1, 2, 3] as const).find((one) => one === given["confidence"]) ?? null;
      return text === null ? null : { type: "repair", text, confidence };
    }
    case "short":
    case "headline":
    case "report": {
      const text = textOf(given["text"]);
      const ids = exercise.checklist.map(({ id }) => id);
      const ticked: unknown[] = Array.isArray(given["checked"]) ? given["checked"] : [];
      return text === null ? null : { type: exercise.type, text, checked: ids.filter((id) => ticked.includes(id)) };
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value.slice(0, LONGEST_TEXT) : null;
}

/** The ids in a list that the exercise knows, each once, in the list's order; null where it is no list. */
function knownIds(value: unknown, exercise: Exercise): string[] | null {
  if (!Array.isArray(value)) return null;
  const known = new Set(partsOf(exercise).map(({ id }) => id));
  const given = new Set<unknown>(value);
  return [...given].filter((id): id is string => typeof id === "string" && known.has(id));
}

function knownPairs(
  value: unknown,
  { rows, categories }: Extract<Exercise, { type: "match" | "sort" }>,
): Record<string, string> | null {
  if (!isRecord(value)) return null;
  const known = new Set(categories.map(({ id }) => id));
  const pairs = rows.flatMap(({ id }): [string, string][] => {
    const category = Object.hasOwn(value, id) ? value[id] : undefined;
    return typeof category === "string" && known.has(category) ? [[id, category]] : [];
  });
  return Object.fromEntries(pairs);
}
