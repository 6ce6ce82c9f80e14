import { plainForm } from "../../../src/exercises/kinds/repair.js";
import type { RepairExercise } from "../../../src/exercises/kinds/repair.js";
import { count, list, object, optional, required, short } from "../../../src/dataset/schemaReader.js";
import { exportStrings as strings } from "../../../src/strings/exports.js";
import { type Bench, prose, wrong } from "../desk.js";
import { listedEvidence, quotedEvidence } from "../evidence.js";
import { evidence, said, type Shared, texts, words } from "../fields.js";
import { didYouMean } from "../suggest.js";
import { answerOf, keyBase, missing, resultsOf } from "./answer.js";
import type { FileKind, FileOf } from "./kind.js";
import { feedbackOf } from "./options.js";

const NOTHING = { start: 0, end: 0, text: "" };

const fields = ({ answer }: Shared) => ({
  answer,
  report: words,
  words,
  nth: optional(count, 1),
  accept: optional(texts, []),
  right: said.feedback,
  others: evidence,
  wrong: optional(list(object({ ...said, match: required(texts) })), []),
});
type File = FileOf<typeof fields>;

export const repair: FileKind<"repair", File> = {
  fields,
  body: repairBody,
  question({ prompt, damaged, key, right, wrong }, { said, letter }) {
    const shown = strings.damaged(letter(damaged.report_id), damaged.context.text);
    return {
      kind: "text",
      prompt: [...prompt, { kind: "quote", children: [shown] }],
      accept: key.accept,
      right: said(right),
      wrong: wrong.map(({ match, feedback }) => ({ match, feedback: said(feedback) })),
      note: strings.nearest.repair,
    };
  },
};

/** Damaged words, and what probably stood there. */
function repairBody(bench: Bench, file: File): ReturnType<FileKind<"repair">["body"]> {
  const answered = answerOf(bench, file.answer);
  const values = answered === null ? [] : answered.kind === "typed" ? answered.values : derived(bench, answered, file);
  const accept = [...new Set([...values, ...file.accept])].filter((form) => form.trim() !== "");
  if (accept.length === 0 && file.answer === null)
    missing(bench, 'Add "answer:", or "accept:" with the forms that count.');
  const key = keyBase(bench, answered, file.evidence);
  const others = listedEvidence(bench, "others", file.others);
  file.wrong.forEach(({ match }, i) => {
    const both = match.find((form) => accept.some((good) => plainForm(good) === plainForm(form)));
    if (both !== undefined)
      wrong(bench, `wrong[${i}].match`, `"${both}" is accepted and wrong at once. Remove one of them.`);
  });
  if (!file.wrong.some(({ match }) => match.includes("*"))) {
    wrong(bench, "wrong", 'other answers have no feedback. End "wrong:" with { match: ["*"], feedback: … }.');
  }
  return {
    damaged: damagedWords(bench, file),
    wrong: file.wrong.map((one, i) => ({
      match: one.match,
      feedback: feedbackOf(bench, `wrong[${i}]`, one),
      misconception: prose(bench, `wrong[${i}].misconception`, one.misconception),
    })),
    right: { blocks: prose(bench, "right", file.right), evidence: key.evidence },
    others: others.length > 0 ? others : key.evidence,
    key: { ...key, accept },
  };
}

function derived(bench: Bench, answered: Extract<ReturnType<typeof answerOf>, { kind: "derived" }>, file: File) {
  const values = (resultsOf(bench, answered) ?? []).map((one) => one.values[0]!);
  if (values.length > 1 && !file.undecided) {
    const tie = values.map((value) => `"${value}"`).join(", ");
    wrong(bench, "answer", `the answer is a tie: ${tie}. Ask for one, or say undecided: true.`);
  }
  return values;
}

function damagedWords(bench: Bench, { report, words, nth }: File): RepairExercise["damaged"] {
  if (bench.desk.reports.includes(report)) {
    const found = quotedEvidence(bench, "words", report, words, nth);
    if (found) return found;
  } else wrong(bench, "report", `unknown report "${short(report)}". ${didYouMean(report, bench.desk.reports)}`);
  const nowhere = { kind: "words" as const, report_id: report, part: "", paragraph: null, sentence: null };
  return { ...nowhere, ...NOTHING, context: NOTHING, claim_id: "" };
}
