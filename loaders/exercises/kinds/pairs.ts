import type { TableRow } from "../../../src/exercises/query/run.js";
import { columnName } from "../../../src/exercises/query/columns.js";
import { inlineText } from "../../../src/exercises/plain.js";
import { asShown, TOGETHER } from "../../../src/exercises/shuffle.js";
import { list, object, optional, required } from "../../../src/dataset/schemaReader.js";
import { pairOf } from "../../exports/question.js";
import { sameValue } from "../../../src/values/magnitudes.js";
import type { Category, Row } from "../../../src/exercises/kinds/pairs.js";
import type { Evidence } from "../../../src/exercises/types.js";
import { type Bench, wrong } from "../desk.js";
import { rowsEvidence, silenceOn } from "../evidence.js";
import { category, listed, type Shared, undecided } from "../fields.js";
import { oneOrMore } from "../querySchema.js";
import { didYouMean } from "../suggest.js";
import { answerOf, type Answered, keyBase, missing } from "./answer.js";
import type { FileKind, FileOf } from "./kind.js";
import { checkColumn, checkIds, namedText, optionOf, type StandsFor, standsFor } from "./options.js";

type Derived = Extract<Answered, { kind: "derived" }>;

/** What a category stands for; `none`: rows about which nothing is found. */
interface Place {
  id: string;
  isNone: boolean;
  stands: StandsFor | null;
}

type PairsType = "match" | "sort";
const fields = ({ answer }: Shared) => ({
  answer,
  rows: required(list(row)),
  categories: required(list(category)),
});
const row = object({ ...listed, category: optional<string[]>(oneOrMore, []), undecided });
type File = FileOf<typeof fields>;
type RowFile = File["rows"][number];

export const pairs: FileKind<PairsType, File> = {
  fields,
  body: pairsBody,
  question: ({ id: name, rows, categories, key }, { said }) => ({
    kind: "pairs",
    rows: asShown(rows, name, TOGETHER).map((one) => pairOf(one, key.accepted[one.id]!, said)),
    categories: asShown(categories, name, TOGETHER).map(({ id, text }) => ({ id, text: inlineText(text) })),
  }),
};

/** Rows go to categories, by pairs of results or by the author's hand. */
function pairsBody(bench: Bench, file: File): ReturnType<FileKind<PairsType>["body"]> {
  const answered = answerOf(bench, file.answer);
  const places = file.categories.map((category, i): Place => {
    const path = `categories[${i}]`;
    return { id: category.id, isNone: category.none, stands: standsFor(bench, path, category) };
  });
  const categories = file.categories.map((entry, i): Category => namedText(bench, `categories[${i}]`, entry));
  checkIds(bench, "categories", categories);
  if (answered?.kind === "typed") {
    wrong(bench, "answer", 'rows say by "category:" where they go. Remove the typed answer.');
  }
  const derived = answered?.kind === "derived" && isPaired(bench, answered, places) ? answered : null;
  const isByHand = file.answer === null;
  const placed = file.rows.map((row, i) => {
    const path = `rows[${i}]`;
    const undecided = row.undecided || file.undecided;
    if (isByHand) return byHand(bench, path, row, undecided, places);
    return derived === null ? NOWHERE : byPairs(bench, path, row, undecided, derived, places, file);
  });
  const rows = file.rows.map((row, i): Row => ({
    ...optionOf(bench, `rows[${i}]`, row, placed[i]!.found),
    undecided: row.undecided || file.undecided,
  }));
  checkIds(bench, "rows", rows);
  if (isByHand && file.rows.every(({ category }) => category.length === 0)) {
    missing(bench, 'Add "answer:" with two columns to pick, or give each row a "category:".');
  }
  const key = keyBase(bench, derived, file.evidence, {
    rows: placed.flatMap((one) => one.rows),
    evidence: placed.flatMap((one) => one.found),
  });
  const accepted = Object.fromEntries(rows.map(({ id }, i) => [id, placed[i]!.accepted]));
  return { rows, categories, key: { ...key, accepted } };
}

interface Placed {
  accepted: string[];
  found: Evidence[];
  rows: TableRow[];
}

const NOWHERE: Placed = { accepted: [], found: [], rows: [] };

function isPaired(bench: Bench, { columns }: Derived, places: readonly Place[]): boolean {
  if (columns.length !== 2) {
    wrong(
      bench,
      "answer",
      'the answer must pick two columns: that of the rows and that of the categories, such as "pick: [report, value]".',
    );
    return false;
  }
  places.forEach(({ stands, isNone, id }, i) => {
    checkColumn(bench, `categories[${i}]`, stands, columns[1]!);
    if (stands === null && !isNone) {
      wrong(bench, `categories[${i}]`, `category "${id}" stands for nothing. Say "${columns[1]!}:", or "none: true".`);
    }
  });
  return true;
}

function byHand(bench: Bench, path: string, row: RowFile, undecided: boolean, places: readonly Place[]): Placed {
  const ids = places.map(({ id }) => id);
  for (const name of row.category) {
    if (ids.includes(name)) continue;
    wrong(bench, `${path}.category`, `unknown category "${name}" in ${path}. ${didYouMean(name, ids)}`);
  }
  if (row.category.length === 0) wrong(bench, path, `${path} has no category. Known: ${ids.join(", ")}.`);
  if (row.category.length > 1 && !undecided) {
    wrong(bench, `${path}.category`, `${path} has several categories. Keep one, or say undecided: true.`);
  }
  return { ...NOWHERE, accepted: row.category.filter((name) => ids.includes(name)) };
}

function byPairs(
  bench: Bench,
  path: string,
  row: RowFile,
  undecided: boolean,
  { from, columns, result, reads }: Derived,
  places: readonly Place[],
  file: File,
): Placed {
  const stands = standsFor(bench, path, row);
  if (row.category.length > 0)
    wrong(bench, `${path}.category`, `${path} has a category, and there is an answer. Remove one.`);
  if (stands === null) {
    wrong(bench, path, `${path} stands for nothing. Say "${columns[0]!}:" as the answer picks it.`);
    return NOWHERE;
  }
  checkColumn(bench, path, stands, columns[0]!);
  const pickedRows = result.picked.filter(({ values }) => stands.values.some((value) => sameValue(value, values[0]!)));
  if (pickedRows.length === 0) return nothing(bench, path, stands, places, file, reads);
  const accepted = pickedRows.flatMap(({ values: [, value] }) => {
    const at = places.find((place) => place.stands?.values.some((one) => sameValue(one, value!)));
    if (at) return [at.id];
    wrong(bench, path, `the answer "${value!}" for ${path} is not among the categories. Add it, or leave it out.`);
    return [];
  });
  const different = [...new Set(accepted)];
  if (different.length > 1 && !undecided) {
    wrong(bench, path, `${path} is a tie: ${different.join(" and ")}. Ask for one, or say undecided: true.`);
  }
  const rows = pickedRows.flatMap((one) => one.rows);
  return { accepted: different, rows, found: rowsEvidence(bench.desk, from, rows) };
}

/** A row about which nothing is found goes where `none` is, with the silence as evidence. */
function nothing(
  bench: Bench,
  path: string,
  stands: StandsFor,
  places: readonly Place[],
  file: File,
  reads: string,
): Placed {
  const none = places.find(({ isNone }) => isNone);
  if (!none) {
    wrong(
      bench,
      path,
      `the answer finds nothing on ${path} (${reads}). Add a category with "none: true", or remove it.`,
    );
    return NOWHERE;
  }
  const query = file.answer?.kind === "query" ? file.answer.query : null;
  const items = query?.where.find(({ column }) => ["item", "topic", "group"].includes(column))?.is ?? [];
  const report = columnName(stands.column) === "report_id" ? (stands.values[0] ?? "") : "";
  const found = report === "" ? [] : silenceOn(bench.desk, report, items);
  return { accepted: [none.id], rows: [], found };
}
