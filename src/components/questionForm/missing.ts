import { curlyQuoted, printsWords, searchable } from "../../exercises/words.js";
import { questionFormStrings as words } from "../../strings/questionForm.js";
import type { Lesson } from "../lesson/data.js";
import { type Answer, keyOf, type AskedItem, UNKNOWN } from "./answers.js";
import type { Draft } from "./draft.js";
import { oneLine } from "./plainText.js";
import { offered, saidOf } from "./write.js";
import { sameValue } from "../../values/magnitudes.js";

/** What a draft still lacks, each as a sentence: what the check of the files would say, before there is a file. */
export function missingIn(
  draft: Draft,
  askedItem: AskedItem,
  answer: Answer,
  lesson: Pick<Lesson, "data" | "names">,
): string[] {
  const { missing } = words;
  const lacks = (text: string): boolean => oneLine(text) === "";
  return [
    ...(lacks(draft.heading) ? [missing.heading] : []),
    ...(lacks(draft.prompt) ? [missing.prompt] : []),
    ...answerProblems(draft, answer),
    ...(draft.type === "number"
      ? [...(lacks(draft.right) ? [missing.right] : []), ...(lacks(draft.otherwise) ? [missing.otherwise] : [])]
      : optionProblems(draft, askedItem, answer, lesson)),
    ...unprinted(draft, askedItem, lesson).map(missing.unprinted),
  ];
}

function answerProblems({ type }: Draft, { values, problem }: Answer): string[] {
  if (problem !== "" || values.length === 0) return [words.missing.answer];
  return type !== "multiple" && values.length > 1 ? [words.missing.tie] : [];
}

function optionProblems(
  draft: Draft,
  askedItem: AskedItem,
  answer: Answer,
  lesson: Pick<Lesson, "data" | "names">,
): string[] {
  const choices = offered(draft, askedItem, lesson);
  const canTell = draft.type === "choice" && draft.canTell;
  const keys = [...choices.map((choice) => keyOf(askedItem, choice)), ...(canTell ? [UNKNOWN] : [])];
  const silent = keys.filter((key) => oneLine(saidOf(draft, key).feedback) === "").length;
  const isLeftOut = answer.values.some((value) => !choices.some((choice) => sameValue(choice.value, value)));
  return [
    ...(isLeftOut ? [words.missing.leftOut] : []),
    ...(keys.length < 2 ? [words.missing.few] : []),
    ...(silent > 0 ? [words.missing.feedback(silent)] : []),
  ];
}

/** Words between curly marks that no report prints. Where reports show only some sentences, nobody can say. */
function unprinted(draft: Draft, askedItem: AskedItem, lesson: Pick<Lesson, "data" | "names">): string[] {
  const { data } = lesson;
  if (data.reports.some(({ publish }) => publish !== "full")) return [];
  const quotations = textsOf(draft, askedItem, lesson).flatMap(curlyQuoted);
  if (quotations.length === 0) return [];
  const texts = data.reports.map(({ report_id }) =>
    searchable(
      data.sentences
        .filter((sentence) => sentence.report_id === report_id)
        .map(({ text }) => text)
        .join("\n"),
    ),
  );
  return [...new Set(quotations)].filter((quotation) => !texts.some((text) => printsWords(text, quotation)));
}

/** All texts that the file will hold. A report's own name promises nothing. */
function textsOf(draft: Draft, askedItem: AskedItem, lesson: Pick<Lesson, "data" | "names">): string[] {
  const promptTexts = [draft.prompt, draft.hint];
  if (draft.type === "number") return [...promptTexts, draft.right, draft.otherwise];
  const choices = offered(draft, askedItem, lesson).flatMap((choice) => {
    const { text, feedback } = saidOf(draft, keyOf(askedItem, choice));
    const isName = choice.column === "report" && text === choice.words;
    return [feedback, isName ? "" : text || (choice.column === "report" ? "" : choice.words)];
  });
  const unknown = saidOf(draft, UNKNOWN);
  return [
    ...promptTexts,
    ...choices,
    ...(draft.type === "choice" && draft.canTell ? [unknown.text, unknown.feedback] : []),
  ];
}
