import type { SentenceRow, TableName } from "../../src/coding/index.js";
import { findTerms } from "../../src/coding/terms.js";
import { cellText, type TableRow } from "../../src/exercises/query/run.js";
import type { Evidence, SilenceEvidence, WordsEvidence } from "../../src/exercises/types.js";
import { findWords } from "../../src/exercises/words.js";
import { short } from "../../src/dataset/schemaReader.js";
import { type Bench, type Desk, wrong } from "./desk.js";
import type { EvidenceFile } from "./fields.js";
import { didYouMean } from "./suggest.js";

/** Rows that are shown as evidence where the author lists none. */
const MOST_ROWS = 8;

/** The evidence that an author lists. What is not there (any more) is noted and left out. */
export function listedEvidence(bench: Bench, path: string, listed: readonly EvidenceFile[]): Evidence[] {
  return listed.flatMap((one, i) => entry(bench, `${path}[${i}]`, one) ?? []);
}

function entry(bench: Bench, path: string, { report, words, nth, claim, silentOn, notFound }: EvidenceFile) {
  const { desk } = bench;
  const kinds = [words, claim, silentOn, ...(notFound.length > 0 ? ["not_found"] : [])].filter((kind) => kind !== "");
  if (kinds.length !== 1) {
    wrong(bench, path, `${path} must have exactly one of words, claim, silent_on, not_found, not ${kinds.length}.`);
    return null;
  }
  if (claim !== "") return claimEvidence(bench, path, claim);
  if (!desk.reports.includes(report)) {
    wrong(bench, path, `unknown report "${short(report)}" in ${path}. ${didYouMean(report, desk.reports)}`);
    return null;
  }
  if (words !== "") return quotedEvidence(bench, path, report, words, nth);
  return silentOn === ""
    ? notFoundEvidence(bench, path, report, notFound)
    : silentEvidence(bench, path, report, silentOn);
}

function claimEvidence(bench: Bench, path: string, id: string): WordsEvidence | null {
  const claim = bench.desk.built.tables.claims.find(({ claim_id }) => claim_id === id);
  if (claim) return wordsEvidence(bench.desk, claim.report_id, claim, id);
  const known = bench.desk.built.tables.claims.map(({ claim_id }) => claim_id);
  const hint = didYouMean(id, known);
  wrong(
    bench,
    path,
    `there is no claim "${short(id)}". ${hint.startsWith("Known") ? "Look it up in the claims table." : hint}`,
  );
  return null;
}

/** Words of a report, wherever they stand in it. Null, and a problem, where they do not, or may not be shown. */
export function quotedEvidence(
  bench: Bench,
  path: string,
  report: string,
  words: string,
  nth: number,
): WordsEvidence | null {
  const { desk } = bench;
  const found = findWords(desk.texts.get(report)!, words, nth);
  if (found === null) {
    const which = nth > 1 ? ` ${nth} times` : "";
    wrong(bench, path, `report "${report}" does not print “${short(words)}”${which}. Copy the words from its file.`);
    return null;
  }
  if (!mayBeShown(desk, report, found)) {
    wrong(
      bench,
      path,
      `“${short(words)}” stands outside of what may be shown of report "${report}". Choose words of a claim.`,
    );
    return null;
  }
  const claim = desk.built.tables.claims.find(
    (one) => one.report_id === report && one.start <= found.start && found.end <= one.end,
  );
  return wordsEvidence(desk, report, found, claim?.claim_id ?? "");
}

function mayBeShown({ built }: Desk, report: string, span: { start: number; end: number }): boolean {
  const row = built.tables.reports.find(({ report_id }) => report_id === report);
  if (row?.publish === "full") return true;
  const sentence = sentenceAt(built.tables.sentences, report, span.start);
  return sentence !== null && sentence.text !== "" && span.end <= sentence.end;
}

function silentEvidence(bench: Bench, path: string, report: string, item: string): SilenceEvidence | null {
  const { tables } = bench.desk.built;
  const silence = tables.silences.find((row) => row.item === item && row.report_id === report);
  const cell = tables.coverage.find((row) => row.topic === item && row.report_id === report);
  if (silence) return { kind: "silence", report_id: report, item, terms: termsOf(silence.terms) };
  if (cell && !cell.found) return { kind: "silence", report_id: report, item, terms: termsOf(cell.terms) };
  const { items, topics } = bench.desk.names;
  if ([...items, ...topics].includes(item)) {
    wrong(bench, path, `report "${report}" is not silent on "${item}" (any more). Change or remove it.`);
  } else {
    wrong(bench, path, `unknown item "${short(item)}" in ${path}. ${didYouMean(item, [...items, ...topics])}`);
  }
  return null;
}

function notFoundEvidence(bench: Bench, path: string, report: string, terms: string[]): SilenceEvidence | null {
  const text = bench.desk.built.texts.get(report)!;
  const article = bench.desk.built.tables.sentences.filter(({ report_id }) => report_id === report);
  const hit = article.map((sentence) => findTerms(text, terms, sentence)[0]).find((found) => found !== undefined);
  if (!hit) return { kind: "silence", report_id: report, item: "", terms };
  wrong(bench, path, `report "${report}" has “${short(hit.term)}” (now). Change or remove it.`);
  return null;
}

function termsOf(joined: string): string[] {
  return joined.split("; ").filter((term) => term !== "");
}

/** Words with their place and their sentence. */
export function wordsEvidence(
  { built }: Desk,
  report_id: string,
  { start, end }: { start: number; end: number },
  claim_id: string,
): WordsEvidence {
  const text = built.texts.get(report_id)!;
  const sentence = sentenceAt(built.tables.sentences, report_id, start);
  const part = built.parses
    .find(({ id }) => id === report_id)
    ?.parts.find((one) => one.start <= start && start < one.end)?.part;
  // Bylines and credits have no sentences: there the line is the context.
  const context = sentence ?? lineAt(text, start, end);
  return {
    kind: "words",
    report_id,
    text: text.slice(start, end),
    start,
    end,
    part: sentence?.part ?? part ?? "body",
    paragraph: sentence?.paragraph ?? null,
    sentence: sentence?.sentence ?? null,
    context: {
      start: context.start,
      end: Math.max(end, context.end),
      text: text.slice(context.start, Math.max(end, context.end)),
    },
    claim_id,
  };
}

function sentenceAt(sentences: readonly SentenceRow[], report: string, at: number): SentenceRow | null {
  return sentences.find((row) => row.report_id === report && row.start <= at && at < row.end) ?? null;
}

function lineAt(text: string, start: number, end: number): { start: number; end: number } {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  return { start: from, end: to < 0 ? text.length : to };
}

/** The evidence of rows that an answer rests on: their words, or their silence. */
export function rowsEvidence(desk: Desk, from: TableName, rows: readonly TableRow[]): Evidence[] {
  const found = rows.flatMap((row) => rowEvidence(desk, from, row) ?? []);
  const seen = new Set<string>();
  return found
    .filter((one) => {
      const key = one.kind === "words" ? `${one.report_id}:${one.start}:${one.end}` : `${one.report_id}:${one.item}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_ROWS);
}

function rowEvidence(desk: Desk, from: TableName, row: TableRow): Evidence | null {
  const report_id = cellText(row["report_id"]);
  if (from === "silences" || (from === "coverage" && row["found"] === false)) {
    const item = cellText(row["item"] ?? row["topic"]);
    return { kind: "silence", report_id, item, terms: termsOf(cellText(row["terms"])) };
  }
  const { start, end } = row;
  if (typeof start !== "number" || typeof end !== "number" || !mayBeShown(desk, report_id, { start, end })) return null;
  return wordsEvidence(desk, report_id, { start, end }, claimIdOf(desk, from, row));
}

/** A version of a wording is a claim too. */
function claimIdOf({ built }: Desk, from: TableName, row: TableRow): string {
  if (from === "claims") return cellText(row["claim_id"]);
  if (from !== "variants") return "";
  const same = built.tables.claims.find(
    (claim) => claim.item === row["group"] && claim.report_id === row["report_id"] && claim.start === row["start"],
  );
  return same?.claim_id ?? "";
}

/** The claims among rows, each once. */
export function claimIds(desk: Desk, from: TableName, rows: readonly TableRow[]): string[] {
  return [...new Set(rows.map((row) => claimIdOf(desk, from, row)).filter((id) => id !== ""))];
}

/** That reports say nothing on an item, as evidence. */
export function silenceOn(desk: Desk, report_id: string, items: readonly string[]): Evidence[] {
  const { silences, coverage } = desk.built.tables;
  return items.flatMap((item): Evidence[] => {
    const row =
      silences.find((one) => one.item === item && one.report_id === report_id) ??
      coverage.find((one) => one.topic === item && one.report_id === report_id && !one.found);
    return row ? [{ kind: "silence", report_id, item, terms: termsOf(row.terms) }] : [];
  });
}
