import { readAnswer } from "./answers.js";
import { partsOf } from "./grade.js";
import {
  bitsCode,
  digit,
  indexCode,
  numberOf,
  placesCode,
  readBits,
  readIndexes,
  readPlaces,
  readText,
  textCode,
} from "./scormBits.js";
import type { Answer, Exercise } from "./types.js";

/** Between what is ticked and what is written. */
const TEXT = ":";

/**
 * An answer as a few characters: places of options instead of their ids. The exercise's hash goes along elsewhere, so
 * that places are never read against another list.
 */
export function answerCode(exercise: Exercise, answer: Answer): string {
  const ids = partsOf(exercise).map(({ id }) => id);
  switch (answer.type) {
    case "choice":
      return indexCode([ids.indexOf(answer.option)], ids.length);
    case "multiple":
      return bitsCode(ids.map((id) => answer.options.includes(id)));
    case "mark":
      return bitsCode(ids.map((id) => answer.units.includes(id)));
    case "order":
      return indexCode(
        answer.items.map((id) => ids.indexOf(id)),
        ids.length,
      );
    case "match":
    case "sort": {
      const categories = categoriesOf(exercise);
      const places = ids.map((id) => categories.indexOf(Object.hasOwn(answer.pairs, id) ? answer.pairs[id]! : "") + 1);
      return placesCode(places, categories.length + 1);
    }
    case "number":
      return String(answer.value);
    case "repair":
      return digit(answer.confidence ?? 0) + TEXT + textCode(answer.text);
    case "short":
    case "headline":
    case "report":
      return bitsCode(checklistOf(exercise).map((id) => answer.checked.includes(id))) + TEXT + textCode(answer.text);
  }
}

/** Reads `answerCode`. @returns null where it is no answer to this exercise */
export function answerOfCode(exercise: Exercise, code: string): Answer | null {
  const given = decoded(exercise, code);
  return given === null ? null : readAnswer(exercise, { type: exercise.type, ...given });
}

function decoded(exercise: Exercise, code: string): Record<string, unknown> | null {
  const ids = partsOf(exercise).map(({ id }) => id);
  const ticked = (list: readonly string[], bits: readonly boolean[] | null) =>
    bits && list.filter((_, i) => bits[i] === true);
  switch (exercise.type) {
    case "choice":
      return { option: ids[readIndexes(code, ids.length)?.[0] ?? -1] };
    case "order":
      return { items: readIndexes(code, ids.length)?.map((at) => ids[at]) };
    case "multiple":
      return { options: ticked(ids, readBits(code, ids.length)) };
    case "mark":
      return { units: ticked(ids, readBits(code, ids.length)) };
    case "match":
    case "sort": {
      const categories = categoriesOf(exercise);
      const places = readPlaces(code, categories.length + 1, ids.length);
      const pairs = places?.map((place, i) => [ids[i], categories[place - 1]] as const);
      return pairs ? { pairs: Object.fromEntries(pairs.filter(([, category]) => category !== undefined)) } : null;
    }
    case "number":
      return { value: code === "" ? null : Number(code) };
    default: {
      const at = code.indexOf(TEXT);
      const text = at < 0 ? null : readText(code.slice(at + 1));
      if (text === null) return null;
      const before = code.slice(0, at);
      if (exercise.type === "repair") return { text, confidence: numberOf(before) };
      const list = checklistOf(exercise);
      return { text, checked: ticked(list, readBits(before, list.length)) };
    }
  }
}

function categoriesOf(exercise: Exercise): string[] {
  return "categories" in exercise ? exercise.categories.map(({ id }) => id) : [];
}

function checklistOf(exercise: Exercise): string[] {
  return "checklist" in exercise ? exercise.checklist.map(({ id }) => id) : [];
}
