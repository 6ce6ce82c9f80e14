import type { Exercise } from "../../../exercises/types.js";
import { chooseInput } from "./choose.js";
import type { AnswerInput, InputContext } from "./input.js";
import { markInput } from "./mark.js";
import { numberInput } from "./number.js";
import { orderInput } from "./order.js";
import { pairsInput } from "./pairs.js";
import { repairInput } from "./repair.js";
import { writingInput } from "./writing.js";

/** The input for an exercise of any type. */
export function inputFor(context: InputContext): AnswerInput {
  const { exercise } = context;
  switch (exercise.type) {
    case "choice":
    case "multiple":
      return chooseInput({ ...context, exercise });
    case "order":
      return orderInput({ ...context, exercise });
    case "match":
    case "sort":
      return pairsInput({ ...context, exercise });
    case "number":
      return numberInput({ ...context, exercise });
    case "mark":
      return markInput({ ...context, exercise });
    case "repair":
      return repairInput({ ...context, exercise });
    case "short":
    case "headline":
    case "report":
      return writingInput({ ...context, exercise });
  }
}

/** Whether the card's own text must not take the focus away while somebody writes. */
export function isWriting({ type }: Exercise): boolean {
  return type === "short" || type === "headline" || type === "report";
}
