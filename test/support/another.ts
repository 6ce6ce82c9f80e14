import type { Answer, Exercise } from "../../src/exercises/types.js";

/** An answer that is seldom right and leaves something open: the last option, every second row, signs of all kinds. */
export function another(exercise: Exercise): Answer {
  const second = <T>(list: readonly T[]): T[] => list.filter((_, i) => i % 2 === 1);
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  switch (exercise.type) {
    case "choice":
      return { type: "choice", option: exercise.options.at(-1)!.id };
    case "multiple":
      return { type: "multiple", options: second(ids(exercise.options)) };
    case "order":
      return { type: "order", items: ids(exercise.items) };
    case "match":
    case "sort": {
      const pairs = second(ids(exercise.rows)).map((id) => [id, exercise.categories.at(-1)!.id] as const);
      return { type: exercise.type, pairs: Object.fromEntries(pairs) };
    }
    case "number":
      return { type: "number", value: exercise.scale.max - 0.5 };
    case "mark":
      return { type: "mark", units: second(ids(exercise.units)) };
    case "repair":
      return { type: "repair", text: "To ~Ä ,“x”!", confidence: null };
    case "short":
    case "headline":
    case "report":
      return { type: exercise.type, text: "a ~Ä ,“x”! 👍", checked: second(ids(exercise.checklist)) };
    case "lookup":
      return { type: "lookup", address: "a ~Ä", outlet: "“x”", date: "", text: "To ~Ä ,“x”!", checked: [] };
  }
}
