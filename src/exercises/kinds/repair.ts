import type { Block } from "../../prose/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import type { Evidence, ExerciseBase, Feedback, KeyBase, WordsEvidence } from "../base.js";
import { formBars } from "../classResultsCount.js";
import { digit, numberOf } from "../scormBits.js";
import type { Kind } from "./kind.js";
import { result } from "./parts.js";
import { codeOfText, textOf, textOfCode } from "./texts.js";

const words = exerciseStrings.writing.sure;

/** Damaged words whose likely original is typed. */
export interface RepairExercise extends ExerciseBase {
  type: "repair";
  /** The damaged words where they stand. */
  damaged: WordsEvidence;
  /** Another answer's own feedback; the first that matches is said; `["*"]` matches everything. */
  wrong: { match: string[]; feedback: Feedback; misconception: Block[] }[];
  right: Feedback;
  /** What other reports have there. */
  others: Evidence[];
  /** Compared without regard to capitals, spaces and a leading "to". The first is the one that is shown. */
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
  mark({ key, wrong, right }, { text }) {
    if (isAmong(key.accept, text)) return result("right", 1, [], [right]);
    const foreseen = wrong.find(({ match }) => match.includes("*") || isAmong(match, text));
    return result("wrong", 0, [], foreseen ? [foreseen.feedback] : []);
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
  count: ({ key, wrong }, answers) =>
    formBars(
      answers.map(({ text }) => ({ id: plainForm(text), label: text.trim() })),
      (form) => {
        const isRight = isAmong(key.accept, form);
        const foreseen = isRight ? undefined : wrong.find(({ match }) => isAmong(match, form));
        return { isRight, misconception: foreseen?.misconception ?? [] };
      },
    ),
  hands: null,
};

function isAmong(forms: readonly string[], text: string): boolean {
  const typed = plainForm(text);
  return forms.some((form) => plainForm(form) === typed);
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
