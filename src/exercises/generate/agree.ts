import { type Comparison, compare, groupsOf, type Answer } from "../../findings/answers.js";
import { saysWhy } from "../../findings/notes.js";
import { senseStem } from "../../coding/propose/senses.js";
import type { Claim, Item } from "../../coding/types.js";
import { generatedStrings } from "../../strings/generated.js";
import { measureOf } from "../../values/measures.js";
import { magnitudeOf } from "../../values/magnitudes.js";
import { readSequence } from "../../values/sequences.js";
import type { ChoiceExercise } from "../kinds/choice.js";
import type { NumberExercise } from "../kinds/number.js";
import type { OrderExercise } from "../kinds/order.js";
import type { PairsExercise } from "../kinds/pairs.js";
import { paragraph } from "../plain.js";
import { shuffled } from "../shuffle.js";
import { base, claimsEvidence, derivedKey, finished, letters, option, said, type Source } from "./context.js";
import {
  answerInPrint,
  answersInPrint,
  countWitnesses,
  inPrint,
  isOwnVoice,
  reportOf,
  sentences,
  UNSURE,
  voices,
  witnessNote,
} from "./told.js";

const strings = generatedStrings;

/** Rules whose answers are about the event; who is called what, and whom a report credits, contradicts nobody. */
const COMPARED: ReadonlySet<Item["rule"]["by"]> = new Set(["time", "number", "money", "choice", "said"]);

/**
 * How the reports answer an item, where each of them gives one answer to one question: no list of several values, which
 * may be of several things. Null where fewer than two answer, or where the words leave it open how they stand.
 */
export function compared(source: Source, item: Item): Comparison | null {
  if (!COMPARED.has(item.rule.by) || item.silence === false) return null;
  const asksAll = item.rule.by === "time" && item.rule.reading === "";
  const whole = asksAll ? source.tables.claims.filter(isWhole) : source.tables.claims;
  const claims = item.rule.by === "time" && item.rule.kind === "sequence" ? ofOneEvent(whole, item.id) : whole;
  const all = compare({ ...source.tables, claims }, item);
  if (all.several.length > 0 || all.missed.length > 0) return null;
  const comparison = among(all, isOneAnswer);
  if (comparison === null) return null;
  const { relation, answers } = comparison;
  const isNoAnswer = relation === "none" || relation === "open";
  const hasReason =
    relation === "differ" &&
    item.rule.by !== "choice" &&
    answers.some(({ claims: [claim] }) => isLoose(source, claim!));
  return isNoAnswer || hasReason || !isSharedQuestion(source, comparison) ? null : comparison;
}

/**
 * Whether no other reading of its words, and nobody who only agrees with them or stands beside them, can deny an answer:
 * "an hour and 40 minutes longer than planned" is no one length, however likely one of its readings is.
 */
function isOneAnswer({ claims }: Answer): boolean {
  return claims.every(({ reading, doubt }) => reading === "" && !UNSURE.has(doubt));
}

/** A comparison of some of the answers; null where fewer than two are left. */
function among(comparison: Comparison, isKept: (answer: Answer) => boolean): Comparison | null {
  const answers = comparison.answers.filter(isKept);
  if (answers.length < 2) return null;
  const pairs = comparison.pairs.filter(({ a, b }) => answers.includes(a) && answers.includes(b));
  const found = new Set(pairs.map(({ relation }) => relation));
  const relation = (["differ", "open", "fit", "same"] as const).find((one) => found.has(one)) ?? "none";
  return { ...comparison, answers, pairs, relation };
}

/** Of an item on order the claims that count from the event which most do: before and after others are other questions. */
function ofOneEvent(claims: readonly Claim[], item: string): Claim[] {
  const own = claims.filter((claim) => claim.item === item);
  const eventOf = ({ value }: Claim): string => readSequence(value)?.event ?? "";
  const count = (event: string): number => own.filter((claim) => eventOf(claim) === event).length;
  const [main] = own.map(eventOf).sort((a, b) => count(b) - count(a));
  return own.filter((claim) => eventOf(claim) === main);
}

/** "An hour longer than planned" says how much longer: it answers how long only where a codebook asks for that. */
function isWhole({ sense }: Claim): boolean {
  return sense === "";
}

/** Reports whose words compare a length with a plan, told beside the answers. */
function asides(source: Source, item: Item, answers: readonly Answer[]): string {
  if (item.rule.by !== "time" || item.rule.kind !== "duration") return "";
  const told = source.tables.claims.filter(
    (claim) =>
      claim.item === item.id &&
      claim.reading === "likeliest" &&
      !isWhole(claim) &&
      !answers.some(({ report_id }) => report_id === claim.report_id),
  );
  return told
    .map((claim) => strings.agree.notWhole(reportOf(source, claim.report_id).letter, inPrint(source, claim)))
    .join(" ");
}

/**
 * What reports say in their own voice: an answer that a report only gives as somebody's words is not its own, and it may
 * doubt them elsewhere. Null where fewer than two are left, where it is open how these stand to each other, or where
 * others have somebody who contradicts: what is disputed is nothing on which reports agree.
 */
export function ownAnswers(source: Source, comparison: Comparison): Comparison | null {
  const own = among(comparison, (answer) => isOwnVoice(source, answer));
  if (own === null || own.relation === "open") return null;
  return comparison.relation === "differ" && own.relation !== "differ" ? null : own;
}

/** "Could take until September" and "may last until October" can both be true, and so can a day and its change. */
function isLoose({ tables }: Source, claim: Claim): boolean {
  return (
    (claim.certainty === "hedged" && /\b(?:could|may|might)\b/iu.test(sentenceOf(tables, claim))) ||
    saysWhy(claim, tables)
  );
}

function sentenceOf({ sentences: all }: Source["tables"], { report_id, start }: Claim): string {
  return all.find((one) => one.report_id === report_id && one.start <= start && start < one.end)?.text ?? "";
}

/** "How many were treated for cold?": a report whose sentence has no word of the cold counts something else, perhaps. */
function isSharedQuestion(source: Source, { item, answers, relation }: Comparison): boolean {
  const { tables } = source;
  if (!isOneTold(source, item, answers)) return false;
  // "Friday" and "early on Friday" say the same and can both be true: two options would be right.
  const values = new Set(answers.flatMap(({ claims }) => claims.map(({ value }) => value)));
  if (relation === "fit" && item.rule.by === "time" && item.rule.kind === "date" && values.size === 1) return false;
  const [, of] = /\s(?:for|with|from|by|after|against|without)\s(?:the\s)?(\p{L}{3,})\?\s*$/u.exec(item.question) ?? [];
  if (of === undefined || item.rule.by !== "number") return true;
  return answers.every(({ claims }) =>
    claims.some((claim) => sentenceOf(tables, claim).toLowerCase().includes(of.toLowerCase())),
  );
}

/**
 * Whether a word that the item looks for stands in the sentence of every answer: "the damage" in one and "the disaster" in
 * another may be two sums.
 */
function isOneTold({ tables }: Source, { where, rule }: Item, answers: readonly Answer[]): boolean {
  if (where.near.length === 0 || rule.by !== "money") return true;
  const senses = [...new Set(where.near.map(senseStem))];
  return senses.some((sense) =>
    answers.every(({ claims }) =>
      claims.some((claim) => {
        const sentence = sentenceOf(tables, claim).toLowerCase();
        return where.near.some((term) => senseStem(term) === sense && sentence.includes(term.toLowerCase()));
      }),
    ),
  );
}

/** How some reports answer a question: the same, fitting, contradicting, or of other things. */
export function agreement(source: Source, item: Item): ChoiceExercise | null {
  const all = compared(source, item);
  const comparison = all === null ? null : ownAnswers(source, all);
  // Different words for a thing contradict nobody.
  if (comparison === null || (comparison.relation === "differ" && item.rule.by === "choice")) return null;
  const { answers, relation } = comparison;
  const claims = answers.flatMap((answer) => answer.claims);
  const evidence = claimsEvidence(source, claims);
  const { agree } = strings;
  const printed = answersInPrint(source, answers);
  const isOne = countWitnesses(source, answers) === 1;
  const reason = sentences(
    printed,
    asides(source, item, answers),
    voices(source, answers),
    ...groupsOf(comparison).map((group) => witnessNote(source, group)),
  );
  const right = { same: agree.same, fit: agree.fit, differ: agree.differ }[relation as "same" | "fit" | "differ"];
  const texts = {
    same: relation === "same" ? sentences(reason, isOne ? agree.oneWitness : agree.sameRight) : right.not(printed),
    fit: relation === "fit" ? sentences(reason, isOne ? agree.oneWitness : agree.fitRight) : right.not(printed),
    differ: relation === "differ" ? sentences(reason, agree.differRight) : right.not(printed),
    other: agree.notOther,
  };
  return finished<ChoiceExercise>({
    ...base({
      id: `agree-${item.id}`,
      lesson: item.dimension,
      ends: relation === "differ" ? "real" : "trust",
      title: agree.title(item.label),
      prompt: [
        paragraph(agree.prompt(asked(item), letters(answers.map(({ report_id }) => reportOf(source, report_id))))),
      ],
      hint: agree.hint,
    }),
    type: "choice",
    options: [
      option("same", agree.same.option, said(texts.same, evidence)),
      option("fit", agree.fit.option, said(texts.fit, evidence)),
      option("differ", agree.differ.option, said(texts.differ, evidence)),
      option("other", agree.other, said(texts.other, evidence)),
    ],
    key: {
      ...derivedKey(`the answers to “${item.label}” of the reports that give one`, claims, evidence),
      options: [relation],
    },
  });
}

/** The item's question, or its label where the codebook has none. */
export function asked({ question, label }: Pick<Item, "question" | "label">): string {
  return question.trim() === "" ? `${label}.` : question.trim();
}

/** Answers that fit within a group and contradict those of every other group; null where they do not fall into such. */
function contradictingGroups(comparison: Comparison): Answer[][] | null {
  const groups = groupsOf(comparison);
  const at = (answer: Answer): number => groups.findIndex((group) => group.includes(answer));
  const isClean = comparison.pairs.every(({ a, b, relation }) => at(a) === at(b) || relation === "differ");
  return isClean && groups.length > 1 && groups.length <= 6 ? groups : null;
}

/** Reports and what each of them says. Needs answers that contradict each other, and three reports that give one. */
export function whoSaysWhat(source: Source, item: Item): PairsExercise<"match"> | null {
  const comparison = compared(source, item);
  const groups = comparison === null ? null : contradictingGroups(comparison);
  if (comparison === null || groups === null || comparison.answers.length < 3) return null;
  const { who } = strings;
  const { answers } = comparison;
  const wordsOf = (group: readonly Answer[]): string =>
    [...new Set(group.map((answer) => answerInPrint(source, answer)))].join(" / ");
  const categories = groups.map((group, i) => ({ id: `v${i + 1}`, text: [wordsOf(group)], report_id: "" }));
  const rows = answers.map((answer) => {
    const report = reportOf(source, answer.report_id);
    const feedback = said(
      sentences(answersInPrint(source, [answer]), voices(source, [answer])),
      claimsEvidence(source, answer.claims),
    );
    const name = strings.report(report.letter, report.label);
    return { ...option(report.report_id, name, feedback, report.report_id), undecided: false };
  });
  const accepted = answers.map((answer): [string, string[]] => [
    answer.report_id,
    [`v${groups.findIndex((group) => group.includes(answer)) + 1}`],
  ]);
  const claims = answers.flatMap((answer) => answer.claims);
  return finished<PairsExercise<"match">>({
    ...base({
      id: `who-${item.id}`,
      lesson: item.dimension,
      ends: "real",
      title: who.title(item.label),
      prompt: [paragraph(who.prompt(asked(item)))],
      hint: who.hint,
      after: sentences(
        voices(source, answers),
        ...groups.map((group) => witnessNote(source, group)),
        item.rule.by === "choice" ? who.afterWords : who.after,
      ),
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

const POLES = { number: "number", minutes: "minutes", day: "day" } as const;

/** Reports by the size of their answers. Needs three that contradict each other; a month is no day. */
export function inOrder(source: Source, item: Item): OrderExercise | null {
  const comparison = compared(source, item);
  const groups = comparison === null ? null : contradictingGroups(comparison);
  if (groups === null || groups.length < 3) return null;
  const sized = groups.map(([answer]) => ({ answer: answer!, size: magnitudeOf(answer!.claims[0]!.value) }));
  const [first] = sized;
  const measure = first?.size?.measure;
  if (measure === undefined || sized.some(({ size }) => size?.measure !== measure)) return null;
  if (sized.some(({ answer }) => answer.claims.some(({ value_type }) => value_type === "month"))) return null;
  const sorted = sized.sort((a, b) => a.size!.size - b.size!.size).map(({ answer }) => answer);
  const { order } = strings;
  const id = `order-${item.id}`;
  const items = sorted.map((answer) => {
    const report = reportOf(source, answer.report_id);
    const feedback = said(answersInPrint(source, [answer]), claimsEvidence(source, answer.claims));
    return option(report.report_id, strings.report(report.letter, report.label), feedback, report.report_id);
  });
  const right = items.map((one) => one.id);
  const claims = sorted.flatMap((answer) => answer.claims);
  const poles = order.poles[POLES[measure]];
  return finished<OrderExercise>({
    ...base({
      id,
      lesson: item.dimension,
      ends: "real",
      title: order.title(item.label),
      prompt: [paragraph(order.prompt(asked(item)))],
      after: sentences(voices(source, sorted), order.after),
    }),
    type: "order",
    items: shuffled(items, right, id),
    poles: [[poles[0]], [poles[1]]],
    key: {
      ...derivedKey(`the answers to “${item.label}”, by size`, claims, claimsEvidence(source, claims)),
      order: right,
    },
  });
}

/** A prediction before the figures. Needs an item with lengths or numbers of one measure and unit that can all be true. */
export function prediction(source: Source, item: Item): NumberExercise | null {
  const all = compared(source, item);
  const comparison = all === null ? null : ownAnswers(source, all);
  if (comparison === null || comparison.relation === "differ") return null;
  const claims = comparison.answers.flatMap((answer) => answer.claims);
  // Two kilometres and 1.2 miles are no figures of one line.
  if (new Set(claims.map(({ unit }) => measureOf(unit)?.size ?? 1)).size > 1) return null;
  const sizes = claims.map(({ value }) => magnitudeOf(value));
  const [first] = sizes;
  if (!first || first.measure === "day" || sizes.some((size) => size?.measure !== first.measure)) return null;
  const values = sizes.map((size) => size!.size);
  const max = niceTop(Math.max(...values));
  if (max === 0) return null;
  const evidence = claimsEvidence(source, claims);
  const { number } = strings;
  return finished<NumberExercise>({
    ...base({
      id: `predict-${item.id}`,
      lesson: item.dimension,
      ends: "trust",
      title: number.title(item.label),
      prompt: [paragraph(number.prompt(asked(item)))],
      after: number.after(answersInPrint(source, comparison.answers)),
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
