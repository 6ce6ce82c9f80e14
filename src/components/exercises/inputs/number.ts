import { measureInWords } from "../../../exercises/kinds/number.js";
import type { NumberExercise } from "../../../exercises/kinds/number.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { numberLine } from "../../timing/numberLine.js";
import { scaleOf, type Predicted, type Scale } from "../../timing/scale.js";
import type { AnswerInput, InputContext } from "./input.js";

const words = exerciseStrings.number;
const DAY = 86_400_000;

/** A value set with a pin on a line, or typed. */
export function numberInput(context: InputContext<NumberExercise>): AnswerInput {
  const { exercise, h, document, id, given, isLocked } = context;
  const before = given?.type === "number" ? given.value : null;
  if (isLocked) {
    const value = before === null ? "" : words.distance(measureInWords(exercise, before));
    return { element: h("p", { class: "number-given" }, value), answer: () => given };
  }
  const line = numberLine({
    document,
    label: words.pin,
    scale: lineOf(exercise),
    id,
    value: before,
    step: exercise.scale.step,
    onInput: () => {
      if (day !== null) day.value = line.value === null ? "" : isoOf(line.value);
      context.onChange();
    },
  });
  const day = exercise.measure === "day" ? dayField(context, before) : null;
  day?.addEventListener("change", () => {
    line.set(day.value === "" ? null : Math.round(Date.parse(day.value) / DAY));
    context.onChange();
  });
  const field = day === null ? line.field : h("p", { class: "field" }, h("label", { for: day.id }, words.day), day);
  const unit = exercise.measure === "number" && exercise.unit !== "" && h("span", {}, words.unit(exercise.unit));
  return {
    element: h("div", { class: "number-input" }, line.element, h("div", { class: "number-field" }, field, unit)),
    answer: () => (line.value === null ? null : { type: "number", value: line.value }),
  };
}

/** The exercise's line. Days have no scale of their own: theirs counts days and says dates. */
export function lineOf(exercise: NumberExercise): Scale<Predicted> {
  const { min, max } = exercise.scale;
  const scale = scaleOf<Predicted>(min, max, exercise.measure === "minutes" ? "minutes" : "number");
  if (exercise.measure !== "day") return scale;
  const inWords = (value: number): string => measureInWords(exercise, Math.round(value));
  const ticks = scale.ticks.map((tick) => ({ ...tick, label: tick.label === "" ? "" : inWords(tick.value) }));
  return { ...scale, ticks, inWords };
}

function dayField({ h, id, exercise }: InputContext<NumberExercise>, before: number | null): HTMLInputElement {
  const { min, max } = exercise.scale;
  const value = before === null ? null : isoOf(before);
  return h("input", { id: `${id}-day`, type: "date", min: isoOf(min), max: isoOf(max), value });
}

/** @param days since 1970-01-01 */
function isoOf(days: number): string {
  return new Date(Math.round(days) * DAY).toISOString().slice(0, 10);
}
