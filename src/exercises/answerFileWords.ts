import { dateInWords } from "../strings/dates.js";
import { exerciseStrings as words } from "../strings/exercises.js";
import { strings } from "../strings/index.js";
import type { Inline } from "../prose/types.js";
import { inlineText } from "./plain.js";
import type { Answer, Exercise, NumberExercise } from "./types.js";

/** Answers and keys as plain text, for tables, for print and for the class. */

const DAY = 86_400_000;

/** A value of a number exercise in words: "1 h 45", "19 May 2021", "3 reports". */
export function measureInWords({ measure, unit }: Pick<NumberExercise, "measure" | "unit">, value: number): string {
  if (measure === "day") return dayInWords(value);
  if (measure === "minutes") {
    const whole = Math.round(Math.abs(value));
    const [hours, minutes] = [Math.floor(whole / 60), whole % 60];
    const length = hours > 0 ? strings.values.hours(hours, minutes) : strings.values.minutes(minutes);
    return value < 0 ? `−${length}` : length;
  }
  const number = String(Number(value.toFixed(6)));
  return unit === "" ? number : `${number} ${unit}`;
}

/** @param days since 1970-01-01 */
function dayInWords(days: number): string {
  const date = new Date(days * DAY);
  if (Number.isNaN(date.getTime())) return String(days);
  return dateInWords(date.toISOString().slice(0, 10)) ?? String(days);
}

/** What a student gave, in words. */
export function answerInWords(exercise: Exercise, answer: Answer): string {
  const name = partNames(exercise);
  switch (answer.type) {
    case "choice":
      return name(answer.option);
    case "multiple":
      return answer.options.map(name).join("; ");
    case "order":
      return answer.items.map((id, i) => `${i + 1}. ${name(id)}`).join("; ");
    case "match":
    case "sort":
      return pairsInWords(exercise, answer.pairs);
    case "number":
      return exercise.type === "number" ? measureInWords(exercise, answer.value) : String(answer.value);
    case "mark":
      return answer.units.map(name).join(" | ");
    case "repair":
      return answer.confidence === null
        ? answer.text
        : `${answer.text} ${words.work.sure(words.writing.sure[answer.confidence])}`;
    case "short":
    case "headline":
    case "report":
      return answer.text;
  }
}

/** The right answer in words; empty where nobody marks. */
export function keyInWords(exercise: Exercise): string {
  const name = partNames(exercise);
  switch (exercise.type) {
    case "choice":
    case "multiple":
      return exercise.key.options.map(name).join("; ");
    case "order":
      return exercise.key.order.map((id, i) => `${i + 1}. ${name(id)}`).join("; ");
    case "match":
    case "sort": {
      const { categories, rows, key } = exercise;
      const category = new Map(categories.map(({ id, text }) => [id, inlineText(text)]));
      return rows
        .map(({ id }) => `${name(id)}: ${(key.accepted[id] ?? []).map((one) => category.get(one) ?? one).join(" / ")}`)
        .join("; ");
    }
    case "number":
      return exercise.key.values.map((value) => measureInWords(exercise, value)).join(" / ");
    case "mark":
      return exercise.key.units.map(name).join(" | ");
    case "repair":
      return exercise.key.accept.join(" / ");
    case "short":
    case "headline":
    case "report":
      return "";
  }
}

function pairsInWords(exercise: Exercise, pairs: Readonly<Record<string, string>>): string {
  if (exercise.type !== "match" && exercise.type !== "sort") return "";
  const name = partNames(exercise);
  const category = new Map(exercise.categories.map(({ id, text }) => [id, inlineText(text)]));
  return exercise.rows
    .filter(({ id }) => Object.hasOwn(pairs, id))
    .map(({ id }) => `${name(id)}: ${category.get(pairs[id]!) ?? ""}`)
    .join("; ");
}

/** The words of an option, a row, an item or a unit, by its id. */
function partNames(exercise: Exercise): (id: string) => string {
  const parts: readonly { id: string; text: string | readonly Inline[] }[] =
    "options" in exercise
      ? exercise.options
      : "rows" in exercise
        ? exercise.rows
        : "items" in exercise
          ? exercise.items
          : "units" in exercise
            ? exercise.units
            : [];
  const names = new Map(parts.map(({ id, text }) => [id, typeof text === "string" ? text : inlineText(text)]));
  return (id) => names.get(id) ?? id;
}
