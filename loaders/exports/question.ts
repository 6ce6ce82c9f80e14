import { valueOf } from "../../src/values/magnitudes.js";
import { inlineText, paragraph } from "../../src/exercises/plain.js";
import type { Evidence, Exercise, ExerciseSet, Feedback } from "../../src/exercises/types.js";
import type { NumberExercise } from "../../src/exercises/kinds/number.js";
import type { RepairExercise } from "../../src/exercises/kinds/repair.js";
import type { Block, Inline } from "../../src/prose/types.js";
import { exportStrings as strings } from "../../src/strings/exports.js";
import type { BuiltDataset } from "../buildTables.js";

/**
 * Exercises as learning systems know questions: six kinds. What a system has no kind for becomes the nearest one, and
 * says so in `note`.
 */
export type Question = {
  id: string;
  title: string;
  lesson: string;
  prompt: Block[];
  after: Block[];
  note: string | null;
} & (
  | { kind: "single"; options: Choice[] }
  /** Exactly the right ones are to be ticked; `isAny`: one of them is enough. */
  | { kind: "several"; options: Choice[]; isAny: boolean }
  | { kind: "pairs"; rows: Pair[]; categories: { id: string; text: string }[] }
  | { kind: "number"; values: number[]; tolerance: number; right: Block[]; wrong: WrongNumber[]; otherwise: Block[] }
  | { kind: "text"; accept: string[]; right: Block[]; wrong: { match: string[]; feedback: Block[] }[] }
  | { kind: "essay"; model: Block[] }
);

export interface Choice {
  id: string;
  text: string;
  isRight: boolean;
  feedback: Block[];
}

export interface Pair {
  id: string;
  text: string;
  /** One, or several where the row is undecided and each of them counts. */
  accepted: string[];
  feedback: Block[];
}

export interface WrongNumber {
  from: number | null;
  to: number | null;
  feedback: Block[];
}

type Letters = (report_id: string) => string;
type Kind<K extends Question["kind"]> = Omit<Extract<Question, { kind: K }>, keyof Told>;
interface Told {
  id: string;
  title: string;
  lesson: string;
  after: Block[];
}
type Made = { [K in Question["kind"]]: Kind<K> }[Question["kind"]];

/** All exercises of a dataset as questions, in their order. */
export function questionsOf(set: ExerciseSet, { dataset }: Pick<BuiltDataset, "dataset">): Question[] {
  const letters: Letters = (id) => dataset.reports.find((report) => report.id === id)?.letter ?? id;
  return set.exercises.map((exercise) => {
    const { id, title, lesson, after } = exercise;
    return { id, title, lesson, after, ...made(exercise, letters) };
  });
}

/** What is written as something else, one line an exercise: "id: why". */
export function notesOf(questions: readonly Question[]): string[] {
  return questions.flatMap(({ id, note }) => (note === null ? [] : [`${id}: ${note}`]));
}

function made(exercise: Exercise, letters: Letters): Made {
  const said = (feedback: Feedback): Block[] => [
    ...feedback.blocks,
    ...feedback.evidence.map((one) => evidence(one, letters)),
  ];
  const { prompt } = exercise;
  const { nearest } = strings;
  if (exercise.predict) {
    return { kind: "essay", prompt: [...prompt, paragraph(strings.prediction)], model: [], note: nearest.prediction };
  }
  switch (exercise.type) {
    case "choice": {
      const options = choices(exercise.options, exercise.key.options, said);
      const isAny = exercise.key.options.length > 1;
      if (isAny) return { kind: "several", isAny, prompt, options, note: nearest.undecidedChoice };
      return { kind: "single", prompt, options, note: null };
    }
    case "multiple": {
      const { options, either } = exercise.key;
      const open = exercise.options.filter(({ id }) => either.includes(id));
      const rest = exercise.options.filter(({ id }) => !either.includes(id));
      const note = open.length === 0 ? null : nearest.undecidedTicks(open.map(({ text }) => inlineText(text)));
      return { kind: "several", isAny: false, prompt, options: choices(rest, options, said), note };
    }
    case "mark": {
      const { units, otherwise, key } = exercise;
      const rest = units.filter(({ id }) => !key.either.includes(id));
      const options = rest.map((unit) => ({
        id: unit.id,
        text: unit.text,
        isRight: key.units.includes(unit.id),
        feedback: said(unit.feedback.blocks.length > 0 ? unit.feedback : otherwise),
      }));
      const passage = exercise.passage.map(({ text }): Block => ({ kind: "quote", children: [text] }));
      const shown = exercise.unit === "phrase" ? [...prompt, ...passage] : prompt;
      return { kind: "several", isAny: false, prompt: shown, options, note: nearest.mark };
    }
    case "order": {
      const { items, key } = exercise;
      const poles = [inlineText(exercise.poles[0]), inlineText(exercise.poles[1])] as const;
      const categories = key.order.map((_, i) => ({
        id: `n${i + 1}`,
        text: strings.position(i + 1, items.length, poles),
      }));
      const rows = items.map(({ id, text, feedback }) => ({
        id,
        text: inlineText(text),
        accepted: [`n${key.order.indexOf(id) + 1}`],
        feedback: said(feedback),
      }));
      return { kind: "pairs", prompt, rows, categories, note: nearest.order };
    }
    case "match":
    case "sort":
      return pairs(exercise, said);
    case "number":
      return number(exercise, said);
    case "repair":
      return repair(exercise, letters, said);
    case "short":
      return { kind: "essay", prompt, model: [...exercise.model, ...checklist(exercise.checklist)], note: null };
    case "headline":
    case "report": {
      const { words, citations, model } = exercise;
      const rules = [strings.words_(words.min, words.max), ...(citations.min > 0 ? [strings.cite] : [])];
      const asked = [...prompt, paragraph(rules.join(" "))];
      return {
        kind: "essay",
        prompt: asked,
        model: [...model, ...checklist(exercise.checklist)],
        note: nearest.writing,
      };
    }
  }
}

type Said = (feedback: Feedback) => Block[];

function choices(
  options: readonly { id: string; text: Inline[]; feedback: Feedback }[],
  right: readonly string[],
  said: Said,
): Choice[] {
  return options.map(({ id, text, feedback }) => ({
    id,
    text: inlineText(text),
    isRight: right.includes(id),
    feedback: said(feedback),
  }));
}

function pairs(exercise: Extract<Exercise, { type: "match" | "sort" }>, said: Said): Made {
  const { prompt, key } = exercise;
  const categories = exercise.categories.map(({ id, text }) => ({ id, text: inlineText(text) }));
  const rows = exercise.rows.map(({ id, text, feedback }) => ({
    id,
    text: inlineText(text),
    accepted: key.accepted[id]!,
    feedback: said(feedback),
  }));
  return { kind: "pairs", prompt, rows, categories, note: null };
}

function number(exercise: NumberExercise, said: Said): Made {
  const { measure, unit, key, prompt } = exercise;
  const [right, otherwise] = [said(exercise.right), said(exercise.otherwise)];
  if (measure === "day") {
    const accept = key.values.map((size) => valueOf({ measure, size }));
    const wrong = [{ match: ["*"], feedback: otherwise }];
    return {
      kind: "text",
      prompt: [...prompt, paragraph(strings.day)],
      accept,
      right,
      wrong,
      note: strings.nearest.day,
    };
  }
  const rule = measure === "minutes" ? strings.minutes : unit === "" ? "" : strings.unit(unit);
  const asked = rule === "" ? prompt : [...prompt, paragraph(rule)];
  const wrong = exercise.wrong.map(({ from, to, feedback }) => ({ from, to, feedback: said(feedback) }));
  return {
    kind: "number",
    prompt: asked,
    values: key.values,
    tolerance: key.tolerance,
    right,
    wrong,
    otherwise,
    note: null,
  };
}

function repair(exercise: RepairExercise, letters: Letters, said: Said): Made {
  const { damaged, key } = exercise;
  const shown = strings.damaged(letters(damaged.report_id), damaged.context.text);
  return {
    kind: "text",
    prompt: [...exercise.prompt, { kind: "quote", children: [shown] }],
    accept: key.accept,
    right: said(exercise.right),
    wrong: exercise.wrong.map(({ match, feedback }) => ({ match, feedback: said(feedback) })),
    note: strings.nearest.repair,
  };
}

function checklist(entries: readonly { text: Inline[] }[]): Block[] {
  if (entries.length === 0) return [];
  return [paragraph(strings.checklist), { kind: "list", ordered: false, items: entries.map(({ text }) => text) }];
}

function evidence(one: Evidence, letters: Letters): Block {
  const letter = letters(one.report_id);
  return paragraph(one.kind === "words" ? strings.words(letter, one.text) : strings.silence(letter, one.terms));
}
