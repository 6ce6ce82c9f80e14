import type { Inline } from "../../prose/types.js";
import type { ExerciseBase, KeyBase, Option, PartResult } from "../base.js";
import { formBars } from "../classResultsCount.js";
import { inlineText } from "../plain.js";
import { indexCode, readIndexes } from "../scormBits.js";
import type { Kind } from "./kind.js";
import { feedbackOn, hashed, idsOf, knownIds, result, wordsOf } from "./parts.js";

/** Items that are put in order. */
export interface OrderExercise extends ExerciseBase {
  type: "order";
  /** In the order in which they are shown at first; never the right one. */
  items: Option[];
  /** What stands at the two ends, such as "first" and "last". */
  poles: [Inline[], Inline[]];
  /** Ids, the first first. */
  key: KeyBase & { order: string[] };
}

interface OrderAnswer {
  type: "order";
  /** All items, the first first. */
  items: string[];
}

export const order: Kind<OrderExercise, OrderAnswer> = {
  traits: ["all"],
  parts: ({ items }) => items,
  asked: ({ items, poles, key }) => [hashed(items), poles.map(inlineText), key.order],
  read({ items }, given) {
    const known = knownIds(given["items"], items);
    return known?.length === items.length ? { type: "order", items: known } : null;
  },
  /** Score: share of the pairs of items that stand in the right order (as in Kendall's τ). More than half is partly right. */
  mark({ items, key }, answer) {
    const place = new Map([...new Set(answer.items)].map((id, i) => [id, i]));
    const parts = items.map(({ id, feedback }): PartResult => {
      const at = place.get(id);
      const outcome = at === undefined ? "missed" : key.order[at] === id ? "right" : "wrong";
      return { id, outcome, chosen: at !== undefined, feedback };
    });
    const pairs = key.order.flatMap((before, i) => key.order.slice(i + 1).map((after) => [before, after] as const));
    const inOrder = pairs.filter(([before, after]) => {
      const [a, b] = [place.get(before), place.get(after)];
      return a !== undefined && b !== undefined && a < b;
    }).length;
    const score = pairs.length === 0 ? 1 : inOrder / pairs.length;
    return result(score === 1 ? "right" : score > 0.5 ? "partly" : "wrong", score, parts, feedbackOn(parts));
  },
  words: (exercise, { items }) => inPlaces(exercise, items),
  keyWords: (exercise) => inPlaces(exercise, exercise.key.order),
  retry: (answer) => answer,
  code({ items }, answer) {
    const ids = idsOf(items);
    return indexCode(
      answer.items.map((id) => ids.indexOf(id)),
      ids.length,
    );
  },
  decode: ({ items }, code) => ({ items: readIndexes(code, items.length)?.map((at) => items[at]?.id) }),
  count(exercise, answers) {
    const right = exercise.key.order.join("\n");
    return formBars(
      answers.map(({ items }) => ({ id: items.join("\n"), label: inPlaces(exercise, items) })),
      (id) => ({ isRight: id === right, misconception: [] }),
    );
  },
  hands: null,
};

function inPlaces({ items }: OrderExercise, ids: readonly string[]): string {
  return wordsOf(items, ids)
    .map((words, i) => `${i + 1}. ${words}`)
    .join("; ");
}
