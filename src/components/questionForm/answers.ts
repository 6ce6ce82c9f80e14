import type { Claim } from "../../coding/types.js";
import { magnitudeOf, type Magnitude, sameValue } from "../../values/magnitudes.js";
import { queryAloud } from "../../exercises/query/aloud.js";
import { type Result, runQuery } from "../../exercises/query/run.js";
import { budget, type Condition, type Query, QueryProblem } from "../../exercises/query/types.js";
import { type Group, groupsOf } from "../claims/model.js";
import type { Lesson } from "../lesson/data.js";
import { valueInWords } from "../../values/words/told.js";
import type { Asked, Draft, FormType } from "./draft.js";

/** An item that can be asked about, with its claims. */
export interface AskedItem extends Omit<Group, "entries"> {
  claims: Claim[];
  /** Different values, in the order of the reports, each with a claim that has it. */
  values: Claim[];
  /** What all values measure; null where some cannot be compared. */
  measure: Magnitude["measure"] | null;
}

/** The items about which there are claims with a value, in the order of the claims page. */
export function askedItemsOf({ data }: Pick<Lesson, "data">): AskedItem[] {
  return groupsOf(data).flatMap(({ entries, ...group }) => {
    const claims = entries.flatMap(({ claim }) => claim ?? []).filter(({ reading }) => reading !== "alternative");
    const values = differentValues(claims);
    return values.length === 0 ? [] : [{ ...group, claims, values, measure: measureOf(values) }];
  });
}

/** "none" means an empty cell where it stands in a query, so it is no value to ask for. */
function differentValues(claims: readonly Claim[]): Claim[] {
  const found: Claim[] = [];
  for (const claim of claims) {
    if (claim.value === "" || claim.value === "none") continue;
    if (!found.some(({ value }) => sameValue(value, claim.value))) found.push(claim);
  }
  return found;
}

function measureOf(values: readonly Claim[]): AskedItem["measure"] {
  const measures = new Set(values.map(({ value }) => magnitudeOf(value)?.measure ?? null));
  const [only = null] = measures;
  return measures.size === 1 ? only : null;
}

/** The item that a draft asks about: its own, or the first. Undefined where the dataset has no claims. */
export function askedItemOf(askedItems: readonly AskedItem[], { item }: Draft): AskedItem | undefined {
  return askedItems.find((askedItem) => askedItem.item === item) ?? askedItems[0];
}

const COMPARING: readonly Asked[] = ["greatest", "least", "middle", "greatest-report", "least-report"];
const BY_TYPE: Record<FormType, readonly Asked[]> = {
  choice: ["most", "greatest", "least", "greatest-report", "least-report", "count", "count-value"],
  multiple: ["says", "most", "greatest-report", "least-report"],
  number: ["most", "greatest", "least", "middle", "count", "count-value"],
};

/** What can be asked of an item in a question of one type: values that are no magnitudes have no greatest. */
export function askable(type: FormType, { measure }: AskedItem): Asked[] {
  const isOpen = (asked: Asked): boolean => {
    if (measure !== null) return true;
    return !COMPARING.includes(asked) && (type !== "number" || asked !== "most");
  };
  return BY_TYPE[type].filter(isOpen);
}

/** What a draft asks: its own choice, or the first that the item and the type allow. */
export function askedOf(draft: Draft, askedItem: AskedItem): Asked {
  const open = askable(draft.type, askedItem);
  return open.includes(draft.asked) ? draft.asked : open[0]!;
}

export function needsValue(asked: Asked): boolean {
  return asked === "says" || asked === "count-value";
}

/** The value that is asked for, where one is. */
export function valueOf(draft: Draft, { values }: AskedItem): string {
  return (values.find(({ value }) => value === draft.value) ?? values[0]!).value;
}

/** The question to the tables. */
function queryOf(draft: Draft, askedItem: AskedItem, { data }: Pick<Lesson, "data">): Query {
  const asked = askedOf(draft, askedItem);
  const hasReadings = data.claims.some(({ item, reading }) => item === askedItem.item && reading === "alternative");
  const where = [
    condition("item", { is: [askedItem.item] }),
    ...(needsValue(asked) ? [condition("value", { is: [valueOf(draft, askedItem)] })] : []),
    ...(hasReadings ? [condition("reading", { not: ["alternative"] })] : []),
  ];
  return { from: "claims", where, sort: null, ...REDUCED[asked] };
}

const REDUCED: Record<Asked, Pick<Query, "reduce" | "pick">> = {
  most: { reduce: { by: "most_frequent", column: "value" }, pick: [] },
  greatest: { reduce: { by: "max", column: "value" }, pick: [] },
  least: { reduce: { by: "min", column: "value" }, pick: [] },
  middle: { reduce: { by: "median", column: "value" }, pick: [] },
  "greatest-report": { reduce: { by: "max", column: "value" }, pick: ["report_id"] },
  "least-report": { reduce: { by: "min", column: "value" }, pick: ["report_id"] },
  says: { reduce: null, pick: ["report_id"] },
  count: { reduce: { by: "count", column: "report_id" }, pick: [] },
  "count-value": { reduce: { by: "count", column: "report_id" }, pick: [] },
};

function condition(column: string, what: Pick<Partial<Condition>, "is" | "not">): Condition {
  const bounds = { moreThan: null, lessThan: null, atLeast: null, atMost: null };
  return { column, is: null, not: null, has: null, ...bounds, ...what };
}

/** What the tables answer now. */
export interface Answer {
  query: Query;
  /** The query as a sentence. */
  aloud: string;
  /** Results as cells; several in a tie. Empty where nothing comes out. */
  values: string[];
  /** The claims that have them. */
  claims: Claim[];
  /** Why the question cannot be answered; else empty. */
  problem: string;
}

export function answerOf(draft: Draft, askedItem: AskedItem, lesson: Pick<Lesson, "data">): Answer {
  const query = queryOf(draft, askedItem, lesson);
  const aloud = queryAloud(query);
  const asked = (): Result => {
    const { claims, reports, sentences, coverage, variants, silences } = lesson.data;
    const tables = { claims, reports, sentences, coverage, variants, silences };
    return runQuery(query, mutable(tables), budget());
  };
  try {
    const { picked } = asked();
    const rows = new Set(picked.flatMap((one) => one.rows.map((row) => row["claim_id"])));
    const claims = lesson.data.claims.filter(({ claim_id }) => rows.has(claim_id));
    const values = picked.map((one) => one.values[0]!).filter((value) => value !== "");
    return { query, aloud, values, claims, problem: "" };
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw error;
    return { query, aloud, values: [], claims: [], problem: error.message };
  }
}

type ReadonlyTables = Pick<Lesson["data"], "claims" | "reports" | "sentences" | "coverage" | "variants" | "silences">;

/** Copies of the lists: a query reads tables, and its type does not say so. */
function mutable(tables: ReadonlyTables): Parameters<typeof runQuery>[1] {
  return {
    claims: [...tables.claims],
    reports: [...tables.reports],
    sentences: [...tables.sentences],
    coverage: [...tables.coverage],
    variants: [...tables.variants],
    silences: [...tables.silences],
  };
}

/** An answer that students can choose. */
export interface Choice {
  column: "value" | "report";
  value: string;
  /** In words: "1 h 45", "D, a newspaper". */
  words: string;
}

const MOST_COUNTS = 8;

/** The answers that a question offers: the item's values, its reports, or numbers of reports. */
export function choicesOf(draft: Draft, askedItem: AskedItem, lesson: Pick<Lesson, "data" | "names">): Choice[] {
  const asked = askedOf(draft, askedItem);
  const { reports } = lesson.data;
  if (asked === "count" || asked === "count-value") return counts(draft, askedItem, lesson, reports.length);
  if (asked === "says" || asked.endsWith("-report")) {
    const itemReports = reports.filter(({ report_id }) =>
      askedItem.claims.some((claim) => claim.report_id === report_id),
    );
    return itemReports.map(({ report_id }) => reportChoice(report_id, lesson));
  }
  return askedItem.values.map((claim) => ({
    column: "value",
    value: claim.value,
    // Several reports may give one value, each as exact as it likes.
    words: valueInWords({ ...claim, mod: "" }, lesson.names),
  }));
}

function reportChoice(report_id: string, { data }: Pick<Lesson, "data">): Choice {
  const report = data.reports.find((one) => one.report_id === report_id);
  return { column: "report", value: report_id, words: report ? `${report.letter}, ${report.label}` : report_id };
}

/** Numbers from 1 to all reports; of many reports those around the answer. */
function counts(draft: Draft, askedItem: AskedItem, lesson: Pick<Lesson, "data">, reports: number): Choice[] {
  const answer = Number(answerOf(draft, askedItem, lesson).values[0] ?? 1);
  const last = Math.min(Math.max(2, reports), Math.max(MOST_COUNTS, answer + 3));
  const first = Math.max(1, last - MOST_COUNTS + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const value = String(first + i);
    return { column: "value", value, words: value };
  });
}

/** Under which name a draft keeps what is said about an answer. */
export function keyOf({ item }: AskedItem, { column, value }: Choice): string {
  return `${item} ${column} ${value}`;
}

/** The key of "we can't tell". */
export const UNKNOWN = "unknown";

/** A cell of the answer in words. */
export function inWords(
  value: string,
  asked: Asked,
  askedItem: AskedItem,
  lesson: Pick<Lesson, "data" | "names">,
): string {
  if (asked === "count" || asked === "count-value") return value;
  if (asked === "says" || asked.endsWith("-report")) return reportChoice(value, lesson).words;
  const claim = askedItem.values.find((one) => sameValue(one.value, value)) ?? askedItem.values[0]!;
  return valueInWords({ ...claim, value, mod: "" }, lesson.names);
}
