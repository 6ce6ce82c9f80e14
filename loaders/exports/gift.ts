import { blockText, paragraph } from "../../src/exercises/plain.js";
import type { ExerciseSet } from "../../src/exercises/types.js";
import type { Block } from "../../src/prose/types.js";
import { exportStrings as strings } from "../../src/strings/exports.js";
import type { BuiltDataset } from "../buildTables.js";
import type { Pair, Question } from "./question.js";
import { notesOf, questionsOf } from "./questions.js";

/** A file for another system, and what it could not hold as it is. */
export interface Exported<T> {
  content: T;
  /** One line an exercise: "id: why". */
  notes: string[];
}

/**
 * Exercises in Moodle's GIFT format (docs.moodle.org/en/GIFT_format), as plain text.
 *
 * | here                                   | in GIFT                                             |
 * | -------------------------------------- | --------------------------------------------------- |
 * | choice                                 | multiple choice, one answer                         |
 * | multiple, mark, undecided choice       | multiple choice with shares of the mark             |
 * | match, sort, order                     | matching                                            |
 * | number (numbers and minutes)           | numerical                                           |
 * | number (days), repair                  | short answer                                        |
 * | short, headline, report, predictions   | essay                                               |
 */
export function toGift(set: ExerciseSet, built: Pick<BuiltDataset, "dataset">): Exported<string> {
  const questions = questionsOf(set, built).map(withOneAnswer);
  const notes = notesOf(questions);
  const head = [built.dataset.title, strings.never, ...notes].map((line) => `// ${oneLine(line)}`).join("\n");
  let lesson = "";
  const parts = questions.map((question) => {
    const isNew = question.lesson !== lesson;
    lesson = question.lesson;
    const category = `$CATEGORY: ${oneLine(strings.category(built.dataset.title, lesson)).replaceAll("/", " ")}\n\n`;
    return (isNew ? category : "") + giftQuestion(question);
  });
  return { content: [head, ...parts].join("\n\n") + "\n", notes };
}

/** A row of matching has one answer in GIFT. Undecided rows stay away, so that nobody is marked wrong on them. */
function withOneAnswer(question: Question): Question {
  if (question.kind !== "pairs") return question;
  const open = question.rows.filter(({ accepted }) => accepted.length > 1).map(({ text }) => text);
  const rows = question.rows.filter(({ accepted }) => accepted.length === 1);
  const note = open.length === 0 ? question.note : strings.nearest.undecidedRows(open);
  if (rows.length >= FEWEST_ROWS) return { ...question, rows, note };
  const { id, title, lesson, after } = question;
  const listed = paragraph(
    strings.sortThese(
      question.rows.map(({ text }) => text),
      question.categories.map(({ text }) => text),
    ),
  );
  const prompt = [...question.prompt, listed];
  return {
    id,
    title,
    lesson,
    after,
    prompt,
    kind: "essay",
    model: rowsFeedback(question.rows),
    note: strings.nearest.fewPairs,
  };
}

/** Moodle refuses matching with fewer. */
const FEWEST_ROWS = 2;

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** GIFT's own signs stand behind a backslash; a line break is written out, because an empty line ends a question. */
export function escaped(text: string): string {
  return (
    text
      .trim()
      .replace(/\r\n?/g, "\n")
      .replace(/[\\:#={}~]/g, "\\$&")
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\\n")
      // An arrow separates the two sides of a pair.
      .replaceAll("->", "→")
  );
}

function blocks(content: readonly Block[]): string {
  return escaped(blockText(content));
}

function giftQuestion(question: Question): string {
  const { id, title, prompt, after } = question;
  const answers = answersOf(question);
  const general = [...generalOf(question), ...after];
  const last = general.length > 0 ? [`####${blocks(general)}`] : [];
  const lines = [...answers, ...last].map((line) => `  ${line}`);
  // The id stands in a comment: it is no part of the question.
  return [`// ${id}`, `::${escaped(title)}::[plain]${blocks([...prompt])} {`, ...lines, "}"].join("\n");
}

/** What has no place beside an answer: model answers, and the feedback on rows, for which matching has none. */
function generalOf(question: Question): Block[] {
  if (question.kind === "essay") return question.model;
  return question.kind === "pairs" ? rowsFeedback(question.rows) : [];
}

function rowsFeedback(rows: readonly Pair[]): Block[] {
  return rows.map(({ text, feedback }) => paragraph(`${text}: ${blockText(feedback).replaceAll("\n\n", " ")}`));
}

function answersOf(question: Question): string[] {
  switch (question.kind) {
    case "single":
      return question.options.map(({ isRight, text, feedback }) => answer(isRight ? "=" : "~", text, feedback));
    case "several": {
      const right = question.options.filter(({ isRight }) => isRight).length;
      const share = question.isAny ? "100" : percent(1 / Math.max(1, right));
      const wrong = question.isAny ? "0" : "-100";
      return question.options.map(({ isRight, text, feedback }) =>
        answer(`~%${isRight ? share : wrong}%`, text, feedback),
      );
    }
    case "pairs":
      return pairsOf(question);
    case "number":
      return numbersOf(question);
    case "text":
      return [
        ...question.accept.map((text) => answer("=", text, question.right)),
        ...question.wrong.flatMap(({ match, feedback }) => match.map((text) => answer("=%0%", text, feedback))),
      ];
    case "essay":
      return [];
  }
}

/** Its own format keeps a text that begins with a percent sign apart from a share. */
function answer(sign: string, text: string, feedback: readonly Block[]): string {
  const format = /^\s*%/.test(text) ? "[plain]" : "";
  return `${sign}${format}${escaped(text)}${feedback.length > 0 ? `#${blocks(feedback)}` : ""}`;
}

/** Moodle knows shares with five places: 33.33333. */
function percent(share: number): string {
  return String(Number((100 * share).toFixed(5)));
}

function pairsOf({ rows, categories }: Extract<Question, { kind: "pairs" }>): string[] {
  const name = (id: string): string => escaped(categories.find((one) => one.id === id)?.text ?? id);
  // Categories without a row go along as wrong answers.
  const unused = categories.filter(({ id }) => !rows.some(({ accepted }) => accepted.includes(id)));
  return [
    ...rows.map(({ text, accepted }) => `=${escaped(text)} -> ${name(accepted[0]!)}`),
    ...unused.map(({ id }) => `= -> ${name(id)}`),
  ];
}

function numbersOf({ values, tolerance, right, wrong, otherwise }: Extract<Question, { kind: "number" }>): string[] {
  const all = Math.max(...values.map(Math.abs), ...wrong.flatMap(({ from, to }) => [from ?? 0, to ?? 0].map(Math.abs)));
  const far = 1000 * (all + 1);
  const ranges = [...wrong, { from: null, to: null, feedback: otherwise }];
  return [
    ...values.map((value, i) => `${i === 0 ? "#\n  " : ""}=${value}:${tolerance}#${blocks(right)}`),
    ...ranges.map(({ from, to, feedback }) => `=%0%${from ?? -far}..${to ?? far}#${blocks(feedback)}`),
  ];
}
