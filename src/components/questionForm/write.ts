import { columnLabel } from "../../exercises/query/columns.js";
import type { Query } from "../../exercises/query/types.js";
import { questionFormStrings as words } from "../../strings/questionForm.js";
import type { Lesson } from "../lesson/data.js";
import { type Answer, answerOf, askedOf, type Choice, choicesOf, keyOf, type AskedItem, UNKNOWN } from "./answers.js";
import { type Draft, NOTHING_SAID, type Said } from "./draft.js";
import { markdownLine, markdownOf, oneLine, quoted, scalar, slug } from "./plainText.js";
import { countScale, scaleOf } from "./scale.js";

type Bound = Pick<Lesson, "data" | "names">;

/** The id of a draft: its own, else made from the heading. */
export function idOf({ id, heading }: Pick<Draft, "id" | "heading">): string {
  return slug(id) || slug(heading) || "question";
}

/** What is said about an answer so far. */
export function saidOf({ said }: Draft, key: string): Said {
  return Object.hasOwn(said, key) ? said[key]! : NOTHING_SAID;
}

/** The answers that are not left out. */
export function offered(draft: Draft, askedItem: AskedItem, lesson: Bound): Choice[] {
  return choicesOf(draft, askedItem, lesson).filter((choice) => !saidOf(draft, keyOf(askedItem, choice)).isLeftOut);
}

/**
 * A draft as docs/exercises.md wants it: the whole file where it is a new one, else the exercise alone. Texts are taken
 * as they were typed, so nothing in them ends a block or begins one.
 */
export function written(draft: Draft, askedItem: AskedItem, lesson: Bound): string {
  const answer = answerOf(draft, askedItem, lesson);
  const lessonName = draft.lesson || askedItem.dimension;
  const hint = markdownOf(draft.hint);
  const block = [
    `type: ${draft.type}`,
    ...(draft.isNewFile ? [] : [`lesson: ${lessonName}`]),
    `ends: ${draft.ends}`,
    `answer: ${queryYaml(answer.query)}`,
    ...(draft.type === "number"
      ? numberLines(draft, askedItem, answer, lesson)
      : optionLines(draft, askedItem, lesson)),
  ];
  const parts = [
    ...(draft.isNewFile ? [["---", `lesson: ${lessonName}`, "---"].join("\n")] : []),
    `## ${markdownLine(draft.heading) || words.untitled} {#${idOf(draft)}}`,
    markdownOf(draft.prompt),
    hint
      .split("\n")
      .map((line) => `> ${line}`.trimEnd())
      .join("\n"),
    ["```exercise", ...block, "```"].join("\n"),
  ];
  return `${parts.filter((part) => part !== "" && part !== ">").join("\n\n")}\n`;
}

function queryYaml({ from, where, reduce, pick }: Query): string {
  const conditions = where.map(({ column, is, not }) =>
    is === null ? `${columnLabel(column)}: { not: ${scalar(not![0]!)} }` : `${columnLabel(column)}: ${scalar(is[0]!)}`,
  );
  const parts = [
    `from: ${from}`,
    `where: { ${conditions.join(", ")} }`,
    ...(reduce === null ? [] : [`${reduce.by}: ${columnLabel(reduce.column)}`]),
    ...pick.map((column) => `pick: ${columnLabel(column)}`),
  ];
  return `{ ${parts.join(", ")} }`;
}

function optionLines(draft: Draft, askedItem: AskedItem, lesson: Bound): string[] {
  const ids = new Set<string>([UNKNOWN]);
  const lines = offered(draft, askedItem, lesson).flatMap((choice) => {
    const { text, feedback } = saidOf(draft, keyOf(askedItem, choice));
    const standsFor = [`${choice.column}: ${scalar(choice.value)}`];
    // A report's name is filled in by the reader; in a text its quotation marks would promise printed words.
    const isName = choice.column === "report" && (oneLine(text) === "" || text === choice.words);
    const shown = isName ? "" : oneLine(text) || choice.words;
    return entry(unused(slug(choice.value) || "answer", ids), shown, standsFor, feedback);
  });
  const { text, feedback } = saidOf(draft, UNKNOWN);
  const canTell = draft.type === "choice" && draft.canTell;
  return ["options:", ...lines, ...(canTell ? entry(UNKNOWN, oneLine(text) || words.cantTell, [], feedback) : [])];
}

function entry(id: string, text: string, own: readonly string[], feedback: string): string[] {
  return [
    `  - id: ${scalar(id)}`,
    ...(oneLine(text) === "" ? [] : [`    text: ${quoted(markdownLine(text))}`]),
    ...own.map((line) => `    ${line}`),
    `    feedback: ${quoted(markdownOf(feedback))}`,
  ];
}

function unused(name: string, taken: Set<string>): string {
  let id = name;
  for (let i = 2; taken.has(id); i++) id = `${name}-${i}`;
  taken.add(id);
  return id;
}

function numberLines(draft: Draft, askedItem: AskedItem, answer: Answer, { data }: Bound): string[] {
  const isCount = askedOf(draft, askedItem).startsWith("count");
  const scale = isCount ? countScale(data.reports.length) : scaleOf(askedItem, answer, askedItem.measure ?? "number");
  const { measure, from, to, step } = scale;
  const units = new Set(askedItem.values.map(({ unit }) => unit));
  const unit = isCount ? words.reports : units.size === 1 ? askedItem.values[0]!.unit : "";
  return [
    `measure: ${measure}`,
    ...(measure === "number" && unit !== "" ? [`unit: ${quoted(oneLine(unit))}`] : []),
    `tolerance: ${toleranceOf(draft)}`,
    `scale: { from: ${from}, to: ${to}, step: ${step} }`,
    `right: ${quoted(markdownOf(draft.right))}`,
    `otherwise: ${quoted(markdownOf(draft.otherwise))}`,
  ];
}

/** 0 and more, with at most nine digits. */
function toleranceOf({ tolerance }: Pick<Draft, "tolerance">): string {
  return /^\d{1,9}(?:\.\d{1,6})?$/.test(tolerance.trim()) ? tolerance.trim() : "0";
}
