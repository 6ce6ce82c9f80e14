import { cellText, sameSet, type TableRow } from "../../../src/exercises/query/run.js";
import { columnName } from "../../../src/exercises/query/columns.js";
import { sameValue } from "../../../src/values/magnitudes.js";
import { queryAloud } from "../../../src/exercises/query/aloud.js";
import { short } from "../../../src/dataset/schemaReader.js";
import { inlineText } from "../../../src/exercises/plain.js";
import { asShown, TOGETHER } from "../../../src/exercises/shuffle.js";
import { exportStrings as strings } from "../../../src/strings/exports.js";
import { choiceOf } from "../../exports/question.js";
import type { Evidence } from "../../../src/exercises/types.js";
import { asking, type Bench, wrong } from "../desk.js";
import { rowsEvidence } from "../evidence.js";
import type { OptionFile, Shared } from "../fields.js";
import { answerOf, type Answered, keyBase, meetsHere, missing, resultsOf } from "./answer.js";
import { checkColumn, checkIds, optionOf, type StandsFor, standsFor } from "./options.js";
import type { FileKind, FileOf } from "./kind.js";

/** Whether an option is right, and what shows it. */
interface Judged {
  isRight: boolean;
  found: Evidence[];
  rows: TableRow[];
  reads: string;
}

const fields = ({ answer, options }: Shared) => ({ answer, options });
type File = FileOf<typeof fields>;

export const choice: FileKind<"choice", File> = {
  fields,
  /** One option is right; several where the exercise is undecided. */
  body(bench, file) {
    const { options, judged, answered } = judgedOptions(bench, file, "choice");
    const right = options.filter((_, i) => judged[i]!.isRight).map(({ id }) => id);
    if (right.length > 1 && !file.undecided) {
      wrong(
        bench,
        "answer",
        `${right.length} options are right (${right.join(", ")}), and one may be. Ask for one, or say undecided: true.`,
      );
    }
    return { options, key: { ...key(bench, file, answered, judged), options: right } };
  },
  question({ id, options, key }, { said }) {
    const shown = asShown(options, id, TOGETHER).map((option) => choiceOf(option, key.options, said));
    if (key.options.length <= 1) return { kind: "single", options: shown };
    return { kind: "several", isAny: true, options: shown, note: strings.nearest.undecidedChoice };
  },
};

export const multiple: FileKind<"multiple", File> = {
  fields,
  /** Each option is right or not for itself. */
  body(bench, file) {
    const { options, judged, answered } = judgedOptions(bench, file, "multiple");
    const isOpen = (i: number): boolean => file.options[i]!.undecided;
    return {
      options,
      key: {
        ...key(bench, file, answered, judged),
        options: options.filter((_, i) => judged[i]!.isRight && !isOpen(i)).map(({ id }) => id),
        either: options.filter((_, i) => isOpen(i)).map(({ id }) => id),
      },
    };
  },
  question({ id: name, options, key }, { said }) {
    const open = options.filter(({ id }) => key.either.includes(id));
    const rest = asShown(options, name, TOGETHER).filter(({ id }) => !key.either.includes(id));
    return {
      kind: "several",
      isAny: false,
      options: rest.map((option) => choiceOf(option, key.options, said)),
      note: open.length === 0 ? null : strings.nearest.undecidedTicks(open.map(({ text }) => inlineText(text))),
    };
  },
};

function key(bench: Bench, file: File, answered: Answered | null, judged: readonly Judged[]) {
  const right = judged.filter(({ isRight }) => isRight);
  const isAsked = file.options.some(({ when }) => when !== null);
  const isTyped = answered?.kind === "typed" || file.options.some((option) => option.right) || (!answered && !isAsked);
  return keyBase(bench, answered, file.evidence, {
    basis: isTyped ? "typed" : "derived",
    evidence: right.flatMap(({ found }) => found),
    reads: judged.map(({ reads }) => reads).filter((reads) => reads !== ""),
  });
}

function judgedOptions(bench: Bench, file: File, type: "choice" | "multiple") {
  const answered = answerOf(bench, file.answer);
  const stands = file.options.map((option, i) => standsFor(bench, `options[${i}]`, option));
  const judge = judgeOf(bench, file, answered, stands, type);
  const judged = file.options.map(judge);
  const options = file.options.map((option, i) => optionOf(bench, `options[${i}]`, option, judged[i]!.found));
  checkIds(bench, "options", options);
  const texts = options.map(({ text }) => inlineText(text).trim().toLowerCase());
  texts.forEach((text, i) => {
    const first = texts.indexOf(text);
    if (text !== "" && first !== i)
      wrong(
        bench,
        `options[${i}]`,
        `options[${i}] reads like options[${first}]: "${short(text)}". Change one of them.`,
      );
  });
  const isAnswered = judged.some(({ isRight }) => isRight) || file.options.some(({ undecided }) => undecided);
  if (!isAnswered && file.answer === null) {
    const isAsked = file.options.some(({ when }) => when !== null);
    if (isAsked) wrong(bench, "options", "no option is right (any more). Change the options or the data.");
    else missing(bench, 'Add "answer:", give the options "when:", or tick one with "right: true".');
  }
  return { options, judged, answered };
}

type Judge = (option: OptionFile, i: number) => Judged;

function judgeOf(
  bench: Bench,
  file: File,
  answered: Answered | null,
  stands: readonly (StandsFor | null)[],
  type: "choice" | "multiple",
): Judge {
  const bySelf: Judge = (option, i) => (option.when === null ? ticked(option) : asked(bench, option.when, i));
  if (answered === null) return bySelf;
  if (answered.kind === "typed") return (option, i) => typed(answered.values, option, stands[i]!);
  const picked = resultsOf(bench, answered);
  const values = picked?.map((one) => one.values[0]!) ?? [];
  const [column] = answered.columns as [string];
  stands.forEach((one, i) => {
    checkColumn(bench, `options[${i}]`, one, column);
  });
  const asSet = type === "choice" && stands.some((one) => (one?.values.length ?? 0) > 1);
  if (picked !== null) checkListed(bench, file, type, values, stands, asSet);
  return (option, i) => {
    if (option.when !== null) return bySelf(option, i);
    if (option.right) {
      wrong(
        bench,
        `options[${i}].right`,
        `options[${i}] is ticked by hand, and there is an answer. Remove one of them.`,
      );
    }
    const optionValues = stands[i]?.values ?? [];
    const within =
      optionValues.length > 0 && optionValues.every((value) => values.some((one) => sameValue(one, value)));
    const rows = answered.result.considered.filter((row) =>
      optionValues.some((value) => sameValue(value, cellText(row[columnName(stands[i]!.column)]))),
    );
    const isRight = asSet ? optionValues.length > 0 && sameSet(optionValues, values) : within;
    return { isRight, found: rowsEvidence(bench.desk, answered.from, rows), rows, reads: "" };
  };
}

/** What comes out must be among the options, and in a choice it must be one. */
function checkListed(
  bench: Bench,
  file: File,
  type: "choice" | "multiple",
  values: readonly string[],
  stands: readonly (StandsFor | null)[],
  asSet: boolean,
): void {
  const result = values.map((value) => `"${value}"`).join(", ");
  if (asSet) {
    if (stands.some((one) => one !== null && sameSet(one.values, values))) return;
    wrong(bench, "answer", `the answer ${result} is not among the options. Add it, or change the query.`);
    return;
  }
  if (type === "choice" && values.length > 1 && !file.undecided) {
    wrong(bench, "answer", `the answer is a tie: ${result}. Ask for one, or say undecided: true.`);
    return;
  }
  for (const value of values) {
    if (stands.some((one) => one?.values.some((own) => sameValue(own, value)))) continue;
    wrong(bench, "answer", `the answer "${value}" is not among the options. Add it, or change the query.`);
  }
}

function ticked({ right }: OptionFile): Judged {
  return { isRight: right, found: [], rows: [], reads: "" };
}

function typed(values: readonly string[], { id }: OptionFile, stands: StandsFor | null): Judged {
  const names = [id, ...(stands?.values ?? [])];
  const isRight = values.some((value) => names.some((name) => sameValue(name, value)));
  return { isRight, found: [], rows: [], reads: "" };
}

function asked(bench: Bench, when: NonNullable<OptionFile["when"]>, i: number): Judged {
  const met = asking(bench, `options[${i}].when`, () => meetsHere(bench, when));
  const rows = met?.result.considered ?? [];
  const found = rowsEvidence(bench.desk, when.from, rows);
  return {
    isRight: met?.isMet ?? false,
    found,
    rows,
    reads: `${queryAloud(when, when.is !== null)}${inAloud(when.in)}`,
  };
}

function inAloud(holders: string | string[] | null): string {
  if (holders === null) return "";
  return Array.isArray(holders) ? `, in ${holders.join(" and ")} alone` : `, in ${holders}`;
}
