import type { Block } from "../../prose/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import type { Evidence, ExerciseBase, Feedback, KeyBase, WordsEvidence } from "../base.js";
import { formBars } from "../classResultsCount.js";
import { digit, numberOf } from "../scormBits.js";
import type { Kind } from "./kind.js";
import { result, UNMARKED } from "./parts.js";
import { codeOfText, textOf, textOfCode } from "./texts.js";

const words = exerciseStrings.writing.sure;
/** More than that is no word that stood in a gap. */
const LONGEST_FORM = 200;

/** Damaged words whose likely original is typed. */
export interface RepairExercise extends ExerciseBase {
  type: "repair";
  /** The damaged words where they stand. */
  damaged: WordsEvidence;
  /** Another answer's own feedback; the first that matches is said; `["*"]` is for all that nobody foresaw. */
  wrong: { match: string[]; feedback: Feedback; misconception: Block[] }[];
  right: Feedback;
  /** What other reports have there. */
  others: Evidence[];
  /** Compared without regard to capitals, spaces, a leading "to" and the words beside it. The first is shown. */
  key: KeyBase & { accept: string[] };
}

export interface RepairAnswer {
  type: "repair";
  text: string;
  /** How sure: 1 a guess, 2 rather sure, 3 sure; null: not said. */
  confidence: 1 | 2 | 3 | null;
}

export const repair: Kind<RepairExercise, RepairAnswer> = {
  traits: ["undecided", "text"],
  parts: () => [],
  asked: ({ damaged, key }) => [damaged.context.text, damaged.text, key.accept],
  read(_, given) {
    const text = textOf(given["text"]);
    const confidence = ([1, 2, 3] as const).find((one) => one === given["confidence"]) ?? null;
    return text === null ? null : { type: "repair", text, confidence };
  },
  mark({ damaged, key, wrong, right }, { text }) {
    const alone = withoutNeighbours(damaged, text);
    const is = (forms: readonly string[]): boolean => isAmong(forms, text) || isAmong(forms, alone);
    if (is(key.accept)) return result("right", 1, [], [right]);
    const foreseen = wrong.find(({ match }) => is(match));
    if (foreseen !== undefined) return result("wrong", 0, [], [foreseen.feedback]);
    const others = wrong.filter(({ match }) => match.includes("*")).map(({ feedback }) => feedback);
    return { ...UNMARKED, feedback: others.slice(0, 1), isUnforeseen: true };
  },
  words: (_, { text, confidence }) =>
    confidence === null ? text : `${text} ${exerciseStrings.work.sure(words[confidence])}`,
  keyWords: ({ key }) => key.accept.join(" / "),
  retry: (answer) => answer,
  code: (_, { text, confidence }) => codeOfText(digit(confidence ?? 0), text),
  decode(_, code) {
    const found = textOfCode(code);
    return found && { text: found.text, confidence: numberOf(found.before) };
  },
  count: (exercise, answers) =>
    formBars(
      answers.map(({ text }) => ({ id: plainForm(text), label: text.trim() })),
      (form) => {
        const { outcome } = repair.mark(exercise, { type: "repair", text: form, confidence: null });
        const foreseen = exercise.wrong.find(({ match }) => isAmong(match, form));
        // Whether a word that nobody foresaw fits, the class decides.
        const isRight = outcome === "unmarked" ? null : outcome === "right";
        return { isRight, misconception: isRight === false ? (foreseen?.misconception ?? []) : [] };
      },
    ),
  hands: null,
};

function isAmong(forms: readonly string[], text: string): boolean {
  const typed = plainForm(text);
  return forms.some((form) => plainForm(form) === typed);
}

/** At most so many of the words beside a gap are typed along. */
const MOST_NEIGHBOURS = 8;

/**
 * What was typed without words that stand beside the damaged ones: "withdraw its ambassador" where the sentence goes on
 * with "its U.S. ambassador", "been tense" where "have been" stands before.
 */
function withoutNeighbours({ context, start, end }: WordsEvidence, text: string): string {
  const wordsOf = (words: string): string[] =>
    words
      .split(/\s+/)
      .map(plainForm)
      .filter((word) => word !== "");
  const before = wordsOf(context.text.slice(0, start - context.start)).slice(-MOST_NEIGHBOURS);
  const behind = new Set(wordsOf(context.text.slice(end - context.start)).slice(0, MOST_NEIGHBOURS));
  const typed = wordsOf(text.slice(0, LONGEST_FORM));
  let from = Math.min(before.length, typed.length - 1);
  while (from > 0 && before.slice(-from).join(" ") !== typed.slice(0, from).join(" ")) from--;
  let to = typed.length;
  while (to > from + 1 && behind.has(typed[to - 1]!)) to--;
  return typed.slice(Math.max(0, from), to).join(" ");
}

/** "To  Recall." and "recall" are one answer. */
export function plainForm(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[\s"'“”.,!?;:]{1,20}/, "")
    .replace(/[\s"'“”.,!?;:]{1,20}$/, "")
    .replace(/^to /, "");
}
