import { columnLabel } from "../../../src/exercises/query/columns.js";
import type { Evidence, Feedback, Option } from "../../../src/exercises/types.js";
import type { Inline } from "../../../src/prose/types.js";
import { short } from "../../../src/dataset/schemaReader.js";
import { type Bench, line, prose, wrong } from "../desk.js";
import { listedEvidence } from "../evidence.js";
import { type SaidFile, STANDS_FOR, type StandsFile } from "../fields.js";
import { didYouMean } from "../suggest.js";

/** The result that an option, a row or a category stands for. */
export interface StandsFor {
  column: string;
  values: string[];
}

/** By which column an entry says what it stands for; null where it does not say. */
export function standsFor(bench: Bench, path: string, entry: StandsFile): StandsFor | null {
  const given = STANDS_FOR.filter((column) => entry[column].length > 0);
  if (given.length > 1) {
    wrong(bench, path, `${path} stands for ${given.map((column) => `"${column}"`).join(" and ")}. Keep one of them.`);
  }
  const [column] = given;
  if (column === undefined) return null;
  const values = entry[column];
  const known = { report: bench.desk.names.reports, item: bench.desk.names.items, topic: bench.desk.names.topics };
  const names = Object.hasOwn(known, column) ? known[column as keyof typeof known] : null;
  for (const value of names === null ? [] : values) {
    if (names!.includes(value)) continue;
    wrong(
      bench,
      `${path}.${column}`,
      `unknown ${column} "${short(value)}" in ${path}.${column}. ${didYouMean(value, names!)}`,
    );
  }
  return { column, values };
}

/** An entry that stands for a column that is not picked can never be right; its author meant something else. */
export function checkColumn(bench: Bench, path: string, stands: StandsFor | null, picked: string): void {
  const column = columnLabel(picked);
  if (stands === null || stands.column === column) return;
  wrong(
    bench,
    `${path}.${stands.column}`,
    `${path} says "${stands.column}", but the answer picks "${column}". Write "${column}:", or pick "${stands.column}".`,
  );
}

/** The parts of an option that do not depend on the answer. */
export function namedText(
  bench: Bench,
  path: string,
  entry: { id?: string; text: string } & StandsFile,
): { id: string; text: Inline[]; report_id: string } {
  const report_id = entry.report.length === 1 ? entry.report[0]! : "";
  const id = entry.id || report_id || slug(STANDS_FOR.flatMap((column) => entry[column]).join("-"));
  const written = line(bench, `${path}.text`, entry.text);
  const text = written.length > 0 ? written : reportName(bench, report_id);
  if (id === "") wrong(bench, path, `${path} has no id. Add "id:", a short name in small letters.`);
  if (text.length === 0) wrong(bench, path, `${path} has no text. Add "text:", or "report:" for a report's name.`);
  return { id, text, report_id };
}

function reportName({ desk }: Bench, id: string): Inline[] {
  const report = desk.built.dataset.reports.find((one) => one.id === id);
  return report ? [`${report.letter}, ${report.label}`] : [];
}

function slug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-|-$/g, "").slice(0, 40);
}

/** Two entries of one name could not be told apart in an answer file. */
export function checkIds(bench: Bench, path: string, entries: readonly { id: string }[], fewest = 2): void {
  const ids = entries.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (id !== "" && ids.indexOf(id) !== i) {
      wrong(
        bench,
        `${path}[${i}]`,
        `id "${id}" in ${path}[${i}] stands already in ${path}[${ids.indexOf(id)}]. Change it.`,
      );
    }
  });
  if (entries.length < fewest) {
    wrong(
      bench,
      path,
      `${path} has ${entries.length} ${entries.length === 1 ? "entry" : "entries"}. Write at least ${fewest}.`,
    );
  }
}

/** Feedback with its evidence: the author's, else what the answer found. */
export function feedbackOf(bench: Bench, path: string, said: SaidFile, found: readonly Evidence[] = []): Feedback {
  const ofAuthor = listedEvidence(bench, `${path}.evidence`, said.evidence);
  return {
    blocks: prose(bench, `${path}.feedback`, said.feedback),
    evidence: ofAuthor.length > 0 ? ofAuthor : [...found],
  };
}

/** A whole option. */
export function optionOf(
  bench: Bench,
  path: string,
  entry: { id: string; text: string } & StandsFile & SaidFile,
  found: readonly Evidence[],
): Option {
  return {
    ...namedText(bench, path, entry),
    feedback: feedbackOf(bench, path, entry, found),
    misconception: prose(bench, `${path}.misconception`, entry.misconception),
  };
}
