import { cellText } from "../../../src/exercises/query/run.js";
import { columnName } from "../../../src/exercises/query/columns.js";
import { sameValue } from "../../../src/values/magnitudes.js";
import { shuffled } from "../../../src/exercises/shuffle.js";
import { inlineText } from "../../../src/exercises/plain.js";
import { required } from "../../../src/dataset/schemaReader.js";
import { exportStrings as strings } from "../../../src/strings/exports.js";
import { pairOf } from "../../exports/question.js";
import { type Bench, line, wrong } from "../desk.js";
import { rowsEvidence } from "../evidence.js";
import { type Shared, texts } from "../fields.js";
import { answerOf, type Answered, keyBase, missing, resultsOf } from "./answer.js";
import type { FileKind, FileOf } from "./kind.js";
import { checkColumn, checkIds, optionOf, type StandsFor, standsFor } from "./options.js";

const fields = ({ answer, options }: Shared) => ({ answer, options, poles: required(texts) });
type File = FileOf<typeof fields>;

export const order: FileKind<"order", File> = {
  fields,
  body: orderBody,
  question({ items, key, poles }, { said }) {
    const ends = [inlineText(poles[0]), inlineText(poles[1])] as const;
    return {
      kind: "pairs",
      rows: items.map((item) => pairOf(item, [`n${key.order.indexOf(item.id) + 1}`], said)),
      categories: items.map((_, i) => ({ id: `n${i + 1}`, text: strings.position(i + 1, items.length, ends) })),
      note: strings.nearest.order,
    };
  },
};

/** Items in the order of the answer's results. */
function orderBody(bench: Bench, file: File): ReturnType<FileKind<"order">["body"]> {
  const answered = answerOf(bench, file.answer);
  const stands = file.options.map((option, i) => standsFor(bench, `options[${i}]`, option));
  const items = file.options.map((option, i) => {
    const rows = answered?.kind === "derived" ? rowsOf(answered, stands[i]!) : [];
    const from = answered?.kind === "derived" ? answered.from : "claims";
    return optionOf(bench, `options[${i}]`, option, rowsEvidence(bench.desk, from, rows));
  });
  checkIds(bench, "options", items);
  if (file.poles.length !== 2) {
    wrong(bench, "poles", `poles has ${file.poles.length} entries. Name the two ends, such as [shortest, longest].`);
  }
  if (file.answer === null) missing(bench, 'Add "answer:" with "sort:" and "pick:".');
  const ids = items.map(({ id }) => id);
  const order = answered === null ? ids : orderOf(bench, file, answered, stands, ids);
  const pole = (i: number) => line(bench, `poles[${i}]`, file.poles[i] ?? "");
  return {
    items: shuffled(items, order, bench.id),
    poles: [pole(0), pole(1)],
    key: { ...keyBase(bench, answered, file.evidence), order },
  };
}

function rowsOf(answered: Extract<Answered, { kind: "derived" }>, stands: StandsFor | null) {
  if (stands === null) return [];
  const column = columnName(stands.column);
  return answered.result.picked
    .flatMap(({ rows }) => rows)
    .filter((row) => stands.values.some((value) => sameValue(value, cellText(row[column]))));
}

function orderOf(
  bench: Bench,
  file: File,
  answered: Answered,
  stands: readonly (StandsFor | null)[],
  ids: readonly string[],
): string[] {
  if (answered.kind === "typed") return typedOrder(bench, answered.values, ids);
  const picked = resultsOf(bench, answered);
  if (picked === null) return [...ids];
  const sort = file.answer?.kind === "query" ? file.answer.query.sort : null;
  if (sort === null) wrong(bench, "answer", 'the answer is in no order. Add "sort:" with a column.');
  else checkTies(bench, picked, sort.by);
  const order = picked.flatMap(({ values: [value] }) => {
    const at = stands.findIndex((one) => one?.values.some((own) => sameValue(own, value!)));
    if (at >= 0) return [ids[at]!];
    wrong(bench, "answer", `the answer "${value!}" is not among the options. Add it, or leave it out with "where".`);
    return [];
  });
  stands.forEach((one, i) => {
    checkColumn(bench, `options[${i}]`, one, answered.columns[0]!);
    if (order.includes(ids[i]!)) return;
    wrong(
      bench,
      `options[${i}]`,
      `the answer does not hold "${ids[i]!}", so it has no place. Remove it, or ask for it.`,
    );
  });
  return order;
}

/** Two results with one sort key, or one result with two, have no order. */
function checkTies(bench: Bench, picked: NonNullable<ReturnType<typeof resultsOf>>, column: string): void {
  const keys = picked.map(({ rows }) => [...new Set(rows.map((row) => cellText(row[column])))]);
  picked.forEach(({ values }, i) => {
    const name = values.join(", ");
    if (keys[i]!.length > 1) {
      wrong(bench, "answer", `"${name}" has several values of ${column}: ${keys[i]!.join(", ")}. Ask for one.`);
    } else if (i > 0 && keys[i - 1]!.length === 1 && sameValue(keys[i - 1]![0]!, keys[i]![0]!)) {
      const before = picked[i - 1]!.values.join(", ");
      wrong(bench, "answer", `"${before}" and "${name}" tie: ${column} is ${keys[i]![0]!} for both. Leave one out.`);
    }
  });
}

function typedOrder(bench: Bench, values: readonly string[], ids: readonly string[]): string[] {
  const isWhole = values.length === ids.length && ids.every((id) => values.includes(id));
  if (!isWhole) {
    wrong(bench, "answer", `answer.value must hold the id of each option once: ${ids.join(", ")}.`);
  }
  return isWhole ? [...values] : [...ids];
}
