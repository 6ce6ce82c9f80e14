import type { Item } from "../../coding/types.js";
import { generatedStrings } from "../../strings/generated.js";
import { paragraph } from "../plain.js";
import { shuffled } from "../shuffle.js";
import { magnitudeOf } from "../../values/magnitudes.js";
import type { ChoiceExercise } from "../kinds/choice.js";
import type { PairsExercise } from "../kinds/pairs.js";
import type { NumberExercise } from "../kinds/number.js";
import type { OrderExercise } from "../kinds/order.js";
import {
  type AnswerGroup,
  answersAloud,
  answersTo,
  base,
  claimsEvidence,
  derivedKey,
  finished,
  hasOneAnswerEach,
  letters,
  mayAgree,
  option,
  said,
  type Source,
} from "./context.js";

const strings = generatedStrings;

/** Whether different words for this item are different answers. A description in other words is not. */
function isComparable({ rule }: Item): boolean {
  return !["label", "words", "place", "spelling"].includes(rule.by);
}

function answering(groups: readonly AnswerGroup[]): number {
  return new Set(groups.flatMap(({ reports }) => reports.map(({ report_id }) => report_id))).size;
}

/** "Do the reports that answer this agree?" Needs two reports with one answer each. */
export function agreement(source: Source, item: Item): ChoiceExercise | null {
  const groups = answersTo(source, item.id);
  const n = answering(groups);
  if (n < 2 || !isComparable(item) || !hasOneAnswerEach(groups)) return null;
  const isAgreed = groups.length === 1;
  if (!isAgreed && mayAgree(source, item.id, groups)) return null;
  const [most] = groups as [AnswerGroup];
  const claims = groups.flatMap((group) => group.claims);
  const evidence = claimsEvidence(source, claims);
  const { agree } = strings;
  const of = source.tables.reports.length;
  const yes = isAgreed
    ? agree.agreeRight(most.inWords, n, of)
    : agree.differWrongYes(letters(most.reports), answersAloud(groups.slice(1)));
  const no = isAgreed ? agree.agreeWrongNo(most.inWords) : agree.differRight(answersAloud(groups));
  const reads = `the answers to “${item.label}” of the reports that give one`;
  return finished<ChoiceExercise>({
    ...base({
      id: `agree-${item.id}`,
      lesson: item.dimension,
      ends: isAgreed ? "trust" : "real",
      title: agree.title(item.label),
      prompt: [paragraph(agree.prompt(asked(item)))],
      hint: agree.hint,
    }),
    type: "choice",
    options: [
      option("yes", agree.yes(most.inWords), said(yes, evidence)),
      option("no", agree.no, said(no, evidence)),
      option("one", agree.one, said(agree.wrongOne(n), evidence)),
    ],
    key: { ...derivedKey(reads, claims, evidence), options: [isAgreed ? "yes" : "no"] },
  });
}

/** The item's question, or its label where the codebook has none. */
export function asked({ question, label }: Pick<Item, "question" | "label">): string {
  return question.trim() === "" ? `${label}.` : question.trim();
}

/** Reports and what each of them says, the silent ones too. Needs two different answers. */
export function whoSaysWhat(source: Source, item: Item): PairsExercise<"match"> | null {
  const groups = answersTo(source, item.id);
  if (groups.length < 2 || groups.length > 6 || !hasOneAnswerEach(groups) || mayAgree(source, item.id, groups))
    return null;
  const { who } = strings;
  const silent = source.tables.reports.filter(
    ({ report_id }) => !groups.some(({ reports }) => reports.some((one) => one.report_id === report_id)),
  );
  const categories = groups.map(({ inWords }, i) => ({ id: `v${i + 1}`, text: [inWords], report_id: "" }));
  if (silent.length > 0) categories.push({ id: "none", text: [who.none], report_id: "" });
  const rows = source.tables.reports.map((report) => {
    const group = groups.find(({ reports }) => reports.includes(report));
    const reportClaims = group?.claims.filter(({ report_id }) => report_id === report.report_id) ?? [];
    const feedback = group
      ? said(who.says(report.letter, group.inWords), claimsEvidence(source, reportClaims))
      : said(who.silent(report.letter), silence(source, report.report_id, item.id));
    const name = strings.report(report.letter, report.label);
    return { ...option(report.report_id, name, feedback, report.report_id), undecided: false };
  });
  const accepted = rows.map(({ id, report_id }) => {
    const at = groups.findIndex(({ reports }) => reports.some((one) => one.report_id === report_id));
    return [id, [at < 0 ? "none" : `v${at + 1}`]] as [string, string[]];
  });
  const claims = groups.flatMap((group) => group.claims);
  return finished<PairsExercise<"match">>({
    ...base({
      id: `who-${item.id}`,
      lesson: item.dimension,
      ends: isComparable(item) ? "real" : "trust",
      title: who.title(item.label),
      prompt: [paragraph(who.prompt(asked(item)))],
      hint: who.hint,
      after: who.after,
    }),
    type: "match",
    rows,
    categories,
    key: {
      ...derivedKey(`each report’s answer to “${item.label}”`, claims, claimsEvidence(source, claims)),
      accepted: Object.fromEntries(accepted),
    },
  });
}

export function silence({ tables }: Source, report_id: string, item: string) {
  const row =
    tables.silences.find((one) => one.item === item && one.report_id === report_id) ??
    tables.coverage.find((one) => one.topic === item && one.report_id === report_id && !one.found);
  return row
    ? [{ kind: "silence" as const, report_id, item, terms: row.terms.split("; ").filter((term) => term !== "") }]
    : [];
}

/** Reports by the size of their answers. Needs three different ones that can be compared and read in one way only. */
export function inOrder(source: Source, item: Item): OrderExercise | null {
  const isUnsure = source.tables.claims.some((claim) => claim.item === item.id && claim.reading === "alternative");
  const groups = isUnsure ? [] : answersTo(source, item.id);
  const sized = groups.map((group) => ({ group, size: magnitudeOf(group.value) }));
  const measures = new Set(sized.map(({ size }) => size?.measure));
  if (groups.length < 3 || measures.size !== 1 || measures.has(undefined) || !hasOneAnswerEach(groups)) return null;
  const sorted = sized.sort((a, b) => a.size!.size - b.size!.size).map(({ group }) => group);
  const { order } = strings;
  const id = `order-${item.id}`;
  const items = sorted.map(({ reports, claims, inWords }) => {
    const [report] = reports as [(typeof reports)[number]];
    const reportClaims = claims.filter(({ report_id }) => report_id === report.report_id);
    const feedback = said(order.says(report.letter, inWords), claimsEvidence(source, reportClaims));
    return option(report.report_id, strings.report(report.letter, report.label), feedback, report.report_id);
  });
  const right = items.map((one) => one.id);
  const claims = sorted.flatMap((group) => group.claims);
  return finished<OrderExercise>({
    ...base({
      id,
      lesson: item.dimension,
      ends: "real",
      title: order.title(item.label),
      prompt: [paragraph(order.prompt(asked(item)))],
      after: order.after,
    }),
    type: "order",
    items: shuffled(items, right, id),
    poles: [[order.poles[0]], [order.poles[1]]],
    key: {
      ...derivedKey(`the answers to “${item.label}”, by size`, claims, claimsEvidence(source, claims)),
      order: right,
    },
  });
}

/** A prediction before the figures. Needs an item with lengths or numbers of one measure. */
export function prediction(source: Source, item: Item): NumberExercise | null {
  const groups = answersTo(source, item.id);
  const sizes = groups.map(({ value }) => magnitudeOf(value));
  const [first] = sizes;
  if (!first || first.measure === "day" || sizes.some((size) => size?.measure !== first.measure)) return null;
  const values = sizes.map((size) => size!.size);
  const max = niceTop(Math.max(...values));
  if (max === 0) return null;
  const claims = groups.flatMap((group) => group.claims);
  const evidence = claimsEvidence(source, claims);
  const { number } = strings;
  return finished<NumberExercise>({
    ...base({
      id: `predict-${item.id}`,
      lesson: item.dimension,
      ends: "trust",
      title: number.title(item.label),
      prompt: [paragraph(number.prompt(asked(item)))],
      after: number.after(answersAloud(groups)),
      predict: true,
    }),
    type: "number",
    measure: first.measure,
    unit: claims[0]?.unit ?? "",
    scale: { min: 0, max, step: max / 40 },
    wrong: [],
    right: said(number.right, evidence),
    otherwise: said(number.otherwise, evidence),
    key: { ...derivedKey(`the figures for “${item.label}”`, claims, evidence), values, tolerance: max / 80 },
    reveal: claims.map(({ report_id, value, claim_id, reading }) => ({
      report_id,
      value: magnitudeOf(value)!.size,
      claim_id,
      reading,
    })),
  });
}

/** A round number with room above the greatest value: 105 → 200. */
function niceTop(greatest: number): number {
  if (greatest <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(greatest));
  return [1, 2, 4, 8, 20].map((factor) => factor * power).find((top) => top >= greatest * 1.4) ?? 20 * power;
}
