import type { Answer, Exercise } from "../../src/exercises/types.js";

/** What somebody found outside of the reports. */
export const FOUND: Answer = {
  type: "lookup",
  address: "https://example.org/a",
  outlet: "Example",
  date: "2024-05-31",
  text: "It says so.",
  checked: [],
};

/** The answer that solves an exercise, read from its key; for free writing, a few words. */
export function solved(exercise: Exercise): Answer {
  switch (exercise.type) {
    case "choice":
      return { type: "choice", option: exercise.key.options[0]! };
    case "multiple":
      return { type: "multiple", options: exercise.key.options };
    case "order":
      return { type: "order", items: exercise.key.order };
    case "match":
    case "sort": {
      const pairs = exercise.rows.map(({ id }) => [id, exercise.key.accepted[id]![0]!] as const);
      return { type: exercise.type, pairs: Object.fromEntries(pairs) };
    }
    case "number":
      return { type: "number", value: exercise.key.values[0]! };
    case "mark":
      return { type: "mark", units: exercise.key.units };
    case "repair":
      return { type: "repair", text: exercise.key.accept[0]!, confidence: 3 };
    case "short":
    case "headline":
    case "report":
      return { type: exercise.type, text: "In short, “yes”.", checked: exercise.checklist.map(({ id }) => id) };
    case "lookup":
      return FOUND;
  }
}
