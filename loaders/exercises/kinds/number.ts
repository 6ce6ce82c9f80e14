import { list, object, oneOf, optional, required, text } from "../../../src/dataset/schemaReader.js";
import { paragraph } from "../../../src/exercises/plain.js";
import { magnitudeOf, valueOf } from "../../../src/values/magnitudes.js";
import { exportStrings as strings } from "../../../src/strings/exports.js";
import { cellText } from "../../../src/exercises/query/run.js";
import type { NumberExercise } from "../../../src/exercises/kinds/number.js";
import { type Bench, prose, wrong } from "../desk.js";
import { option, said, type Shared } from "../fields.js";
import { answerOf, type Answered, keyBase, missing, resultsOf } from "./answer.js";
import type { FileKind, FileOf } from "./kind.js";
import { feedbackOf } from "./options.js";

type Measure = NumberExercise["measure"];
const EXAMPLE: Record<Measure, string> = { number: "13", minutes: "105 or PT1H45M", day: "2024-05-31" };
/** More places on a number line than this nobody can tell apart. */
const MOST_STEPS = 10_000;

const fields = ({ answer }: Shared) => ({
  answer,
  measure: optional(oneOf(["number", "minutes", "day"] as const), "number"),
  unit: option,
  tolerance: optional(text(), "0"),
  scale: required(object({ from: required(text()), to: required(text()), step: optional(text(), "1") })),
  right: said.feedback,
  wrong: optional(list(object({ ...said, from: option, to: option })), []),
  otherwise: said.feedback,
});
type File = FileOf<typeof fields>;

export const number: FileKind<"number", File> = {
  fields,
  body: numberBody,
  question({ measure, unit, key, prompt, right, wrong, otherwise }, { said }) {
    const asked = (rule: string) => (rule === "" ? prompt : [...prompt, paragraph(rule)]);
    if (measure === "day") {
      return {
        kind: "text",
        prompt: asked(strings.day),
        accept: key.values.map((size) => valueOf({ measure, size })),
        right: said(right),
        wrong: [{ match: ["*"], feedback: said(otherwise) }],
        note: strings.nearest.day,
      };
    }
    return {
      kind: "number",
      prompt: asked(measure === "minutes" ? strings.minutes : unit === "" ? "" : strings.unit(unit)),
      values: key.values,
      tolerance: key.tolerance,
      right: said(right),
      wrong: wrong.map(({ from, to, feedback }) => ({ from, to, feedback: said(feedback) })),
      otherwise: said(otherwise),
    };
  },
};

/** A number, a length of time or a day, give or take. */
function numberBody(bench: Bench, file: File): ReturnType<FileKind<"number">["body"]> {
  const answered = answerOf(bench, file.answer);
  if (file.answer === null) missing(bench, 'Add "answer:".');
  const { measure } = file;
  const size = (path: string, value: string, isLength = false): number => sizeOf(bench, path, value, measure, isLength);
  const values = answered === null ? [] : valuesOf(bench, answered, measure);
  if (values.length > 1 && !file.predict && !file.undecided) {
    wrong(bench, "answer", `the answer is a tie: ${values.join(", ")}. Ask for one, or say undecided: true.`);
  }
  const scale = {
    min: size("scale.from", file.scale.from),
    max: size("scale.to", file.scale.to),
    step: size("scale.step", file.scale.step, true),
  };
  checkScale(bench, scale, values);
  const said = (path: "right" | "otherwise") => ({ blocks: prose(bench, path, file[path]), evidence: [] });
  const key = keyBase(bench, answered, file.evidence);
  return {
    measure,
    unit: file.unit,
    scale,
    wrong: file.wrong.map((one, i) => ({
      from: one.from === "" ? null : size(`wrong[${i}].from`, one.from),
      to: one.to === "" ? null : size(`wrong[${i}].to`, one.to),
      feedback: feedbackOf(bench, `wrong[${i}]`, one),
      misconception: prose(bench, `wrong[${i}].misconception`, one.misconception),
    })),
    right: { ...said("right"), evidence: key.evidence },
    otherwise: said("otherwise"),
    key: { ...key, values, tolerance: size("tolerance", file.tolerance, true) },
    reveal: answered?.kind === "derived" ? revealOf(answered, measure) : [],
  };
}

/** A value of the measure: minutes may be written as a length of time. Tolerance and step of days are numbers. */
function sizeOf(bench: Bench, path: string, value: string, measure: Measure, isLength: boolean): number {
  const found = magnitudeOf(value);
  const isPlain = found?.measure === "number" && (measure !== "day" || isLength);
  if (found && (found.measure === measure || isPlain)) return found.size;
  const example = isLength && measure === "day" ? "1" : EXAMPLE[measure];
  wrong(bench, path, `${path} "${value}" does not fit "measure: ${measure}". Write it like ${example}.`);
  return 0;
}

function valuesOf(bench: Bench, answered: Answered, measure: Measure): number[] {
  if (answered.kind === "typed") return answered.values.map((value) => sizeOf(bench, "answer", value, measure, false));
  const picked = resultsOf(bench, answered) ?? [];
  return picked.flatMap(({ values: [value] }) => {
    const found = magnitudeOf(value!);
    if (found?.measure === measure) return [found.size];
    const what = found ? `is of measure "${found.measure}"` : "is no number, length of time or day";
    wrong(
      bench,
      "answer",
      `the answer "${value!}" ${what}, and the exercise asks for "${measure}". Change one of them.`,
    );
    return [];
  });
}

function checkScale(bench: Bench, { min, max, step }: NumberExercise["scale"], values: readonly number[]): void {
  if (max <= min || step <= 0) {
    wrong(bench, "scale", "scale must lead from a smaller to a greater value in steps above 0. Change it.");
  } else if ((max - min) / step > MOST_STEPS) {
    wrong(bench, "scale", `scale has more than ${MOST_STEPS} steps. Make the steps larger.`);
  } else if (values.some((value) => value < min || value > max)) {
    wrong(bench, "scale", `the answer ${values.join(", ")} is not on the scale from ${min} to ${max}. Make it longer.`);
  }
}

/** What each report has, each value once. */
function revealOf(
  { from, result }: Extract<Answered, { kind: "derived" }>,
  measure: Measure,
): NumberExercise["reveal"] {
  if (from !== "claims") return [];
  return result.considered.flatMap((row) => {
    const found = magnitudeOf(cellText(row["value"]));
    if (found?.measure !== measure) return [];
    const reading = cellText(row["reading"]) as NumberExercise["reveal"][number]["reading"];
    const [report_id, claim_id] = [cellText(row["report_id"]), cellText(row["claim_id"])];
    return [{ report_id, value: found.size, claim_id, reading }];
  });
}
