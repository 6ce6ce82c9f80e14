import { plainForm } from "../../../src/exercises/kinds/repair.js";
import type { RepairExercise } from "../../../src/exercises/kinds/repair.js";
import { short } from "../../../src/dataset/yamlReader.js";
import { type Bench, prose, wrong } from "../desk.js";
import { listedEvidence, quotedEvidence } from "../evidence.js";
import type { RepairFile } from "../schema.js";
import { didYouMean } from "../suggest.js";
import { answerOf, type Body, keyBase, missing, resultsOf } from "./answer.js";
import { feedbackOf } from "./options.js";

const NOTHING = { start: 0, end: 0, text: "" };

/** Damaged words, and what probably stood there. */
export function repairBody(bench: Bench, file: Omit<RepairFile, "type">): Body<RepairExercise> {
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
    type: "repair",
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

function derived(
  bench: Bench,
  answered: Extract<ReturnType<typeof answerOf>, { kind: "derived" }>,
  file: Omit<RepairFile, "type">,
) {
  const values = (resultsOf(bench, answered) ?? []).map((one) => one.values[0]!);
  if (values.length > 1 && !file.undecided) {
    const tie = values.map((value) => `"${value}"`).join(", ");
    wrong(bench, "answer", `the answer is a tie: ${tie}. Ask for one, or say undecided: true.`);
  }
  return values;
}

function damagedWords(bench: Bench, { report, words, nth }: Omit<RepairFile, "type">): RepairExercise["damaged"] {
  if (bench.desk.reports.includes(report)) {
    const found = quotedEvidence(bench, "words", report, words, nth);
    if (found) return found;
  } else wrong(bench, "report", `unknown report "${short(report)}". ${didYouMean(report, bench.desk.reports)}`);
  const nowhere = { kind: "words" as const, report_id: report, part: "", paragraph: null, sentence: null };
  return { ...nowhere, ...NOTHING, context: NOTHING, claim_id: "" };
}
