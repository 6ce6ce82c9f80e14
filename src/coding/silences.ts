import type { Span } from "../parser/index.js";
import { readClock } from "../values/clock.js";
import { minutesOf } from "../values/durations.js";
import { type Dimension, measureOf, unitsOf } from "../values/measures.js";
import type { AlikeParagraph } from "./alikeClaims.js";
import type { CodingReport } from "./claims.js";
import { compareValues, isByKind } from "./compareValues.js";
import { kindOfCounted } from "./propose/counted.js";
import { hasMatter, stemOf } from "./propose/words.js";
import { findFigures, findNumbers } from "./rules/amounts.js";
import type { RuleContext } from "./rules/hit.js";
import { applyRule, type Hit, searchedWords } from "./rules/index.js";
import { namelessType } from "./sourceKinds.js";
import { hasTerm, overlaps } from "./terms.js";
import type { Claim, Codebook, Item, Rule, SilenceRow, WordingGroup } from "./types.js";

/**
 * The items and wording groups for which a search found nothing in a report, with what was searched and how. That words
 * were not found does not say that the report says nothing: other words may say it. So there is no row where the
 * searched words do stand in the report, but in another mouth or outside the searched parts; items without silence stay
 * out.
 * @param alikeTo finds where a sentence of the report is like one that holds an answer
 */
export function silenceRows(
  report: CodingReport,
  codebook: Codebook,
  claims: readonly Claim[],
  alikeTo: AlikeParagraph,
): SilenceRow[] {
  const spoken = new Set(claims.filter((claim) => claim.report_id === report.meta.id).map((claim) => claim.item));
  const isConfirmed = (item: string): boolean =>
    codebook.corrections.some((one) => one.action === "silent" && one.report === report.meta.id && one.item === item);
  const row = (
    { id, label, question }: Item | WordingGroup,
    dimension: SilenceRow["dimension"],
    words: string[],
    search: string,
    others: Others,
    alike: number | null,
  ): SilenceRow => ({
    dataset: report.dataset,
    dimension,
    item: id,
    label,
    question,
    report_id: report.meta.id,
    outlet: report.meta.outlet,
    terms: [...new Set(words)].join("; "),
    search,
    others: others.named.join("; "),
    further: others.further,
    alike,
    confirmed: isConfirmed(id),
  });
  return [
    ...codebook.items
      .filter(
        (item) =>
          item.silence !== false &&
          !spoken.has(item.id) &&
          !standsElsewhere(report, item) &&
          (isConfirmed(item.id) || !mayAnswer(report, codebook, item)),
      )
      .map((item) => {
        const words = [...searchedWords(item.rule), ...item.where.near, ...item.where.beside];
        return row(
          item,
          item.dimension,
          words,
          searchOfItem(item),
          othersOf(report, codebook, item, claims),
          isByKind(item) && !isConfirmed(item.id) ? alikeTo(report.meta.id, item.id) : null,
        );
      }),
    ...codebook.wordings
      .filter((group) => !spoken.has(group.id) && !holdsWords(report, group))
      .map((group) => row(group, "wording", [...group.all, ...group.any], searchOfGroup(group), NO_OTHERS, null)),
  ];
}

const MOST_OTHERS = 5;

/** Values of the kind that is asked for, beside other words: those that may answer, as printed, and whether there are more. */
interface Others {
  named: string[];
  further: boolean;
}

const NO_OTHERS: Others = { named: [], further: false };

/**
 * "250 people" where a number of people was searched near "board": it may answer the question in other words, or be of
 * something else. Only a reader can tell, so nobody may say that all answers agree. What answers another item is left out;
 * what is likeliest to answer this one comes first, and what is far from every answer and shares no word with the question is not
 * named.
 */
function othersOf(report: CodingReport, codebook: Codebook, item: Item, claims: readonly Claim[]): Others {
  if (!isByKind(item)) return NO_OTHERS;
  const { parse, layout, meta } = report;
  const { rule, where } = item;
  const own = claims.filter(({ report_id }) => report_id === meta.id);
  const answers = claims.filter((claim) => claim.item === item.id);
  const years = new Set(claims.flatMap(({ value_type, value }) => (value_type === "date" ? [value.slice(0, 4)] : [])));
  const found = layout.stretches
    .filter(({ part }) => where.parts.includes(part))
    .flatMap((stretch) => {
      const context = { parse, codebook, stretch };
      const shared = countShared(parse.text.slice(stretch.start, stretch.end), item);
      if (tellsOther(parse, stretch, years)) return [];
      const hits = applyRule(rule, context).filter((hit) => isOfSize(hit, answers, shared));
      const further = furtherNumbers(context, rule).filter(
        (hit) =>
          !hits.some((one) => overlaps(one, hit)) &&
          isOfSize(hit, answers, shared) &&
          isOfKind(hit, answers) &&
          !isAge(parse.text, hit) &&
          // "9" of an agenda has no noun: only words of the question, or the very number of an answer, make it one.
          ((isLike(hit, answers) && (shared > 0 || (hit.unit ?? "") !== "" || isEqual(hit, answers))) ||
            (shared > 0 && (hit.unit ?? "") !== "") ||
            isRival(hit, answers)),
      );
      return [...hits, ...further].map((hit) => ({
        hit,
        mayAnswer:
          shared > (hit.valueType === "time" ? 1 : 0) ||
          isLike(hit, answers) ||
          isNear(hit, answers) ||
          isRival(hit, answers),
        worth: shared + (isLike(hit, answers) ? 2 : 0),
      }));
    })
    .filter(({ hit }) => !own.some((claim) => answersWith(claim, hit)));
  const printed = found
    .filter((one) => one.mayAnswer)
    .sort((a, b) => b.worth - a.worth || a.hit.start - b.hit.start)
    .map(({ hit: { start, end } }) => parse.text.slice(start, end).replace(/\s+/gu, " "));
  return { named: [...new Set(printed)].slice(0, MOST_OTHERS), further: found.some((one) => !one.mayAnswer) };
}

/** Whether a sentence names a year, and none of the event's: "In 2016 another one flew for 11 hours". */
function tellsOther({ text, times }: CodingReport["parse"], stretch: Span, years: ReadonlySet<string>): boolean {
  const named = times
    .filter((time) => overlaps(time, stretch))
    .flatMap(({ start, end, value }) => {
      const year = /^\d{4}/.exec(value ?? "")?.[0];
      return year !== undefined && text.slice(start, end).includes(year) ? [year] : [];
    });
  return years.size > 0 && named.length > 0 && named.every((year) => !years.has(year));
}

/**
 * Numbers that an item of numbers does not look for: lengths in other units where it asks for a length, and figures with
 * another noun or none where it counts. A weight answers no question for a length, and an age none for either.
 */
function furtherNumbers(context: RuleContext, rule: Rule): Hit[] {
  if (rule.by !== "number") return [];
  const dimension = dimensionOf(rule);
  return dimension === null ? findFigures(context) : findNumbers(context, unitsOf(dimension));
}

function dimensionOf(rule: Rule): Dimension | null {
  return rule.by === "number" ? (measureOf(rule.of[0] ?? "")?.dimension ?? null) : null;
}

/** Whether what a figure counts may be what the answers count: the same noun, no noun, or the very number. */
function isOfKind({ value, unit = "", mod }: Hit, answers: readonly Claim[]): boolean {
  if (unit === "" || measureOf(unit) !== null || answers.some((claim) => claim.unit.startsWith(unit))) return true;
  // "6,000 fans" may be the spectators.
  if (namelessType(unit) !== "" && answers.some((claim) => namelessType(claim.unit) !== "")) return true;
  return Number(value) >= FEWEST && isEqual({ value, mod }, answers);
}

/** Whether a number can be true together with one of the answers, whatever it counts. */
function isEqual({ value, mod }: Pick<Hit, "value" | "mod">, answers: readonly Claim[]): boolean {
  return answers.some((claim) => {
    const own = { value, value_type: "number", unit: claim.unit, mod: mod ?? "", printed: "", sense: "" } as const;
    return claim.value_type === "number" && ["same", "fit"].includes(compareValues(own, claim));
  });
}

/** "Two men, aged 29 and 41", "Lotte Winther, 66, said": how old somebody is counts nothing. */
function isAge(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  if (/\baged?\s(?:\d{1,2},?\s(?:and|or|to)?\s?)*$/iu.test(before) || /^[-\s]years?[-\s]old\b/u.test(text.slice(end)))
    return true;
  return (
    /\p{Lu}\p{L}+,\s$/u.test(before) && /^\d{1,2}$/u.test(text.slice(start, end)) && /^[,.]/u.test(text.slice(end))
  );
}

/** Whether a claim of the report has these words, or gives the same number once more. */
function answersWith(claim: Claim, hit: Hit): boolean {
  const isSame = hit.valueType === "number" && claim.value === hit.value;
  return claim.value_type === hit.valueType && (isSame || overlaps(claim, hit));
}

/** How many words of an item's question, and of those that its search asks for, stand in a sentence. */
function countShared(sentence: string, { question, rule, where }: Item): number {
  const asked = (question.match(/(?<!\p{L})\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase()).filter(hasMatter);
  // What is counted is told by the number's own noun.
  const nouns = new Set(rule.by === "number" ? rule.of.map(stemOf) : []);
  const words = new Set([...asked.map(stemOf), ...where.near].filter((word) => !nouns.has(word)));
  return [...words].filter((word) => hasTerm(sentence, [word], { start: 0, end: sentence.length })).length;
}

/** Minutes by which two times of day may lie apart, and times by which two weights or lengths may, to be of one thing. */
const NEAR_CLOCK = 90;
const NEAR_MEASURE = 4;

/**
 * Whether a value that shares no word with the question lies so near to an answer that it may be a rival one: "just after 7
 * a.m." beside "6.42 a.m.", "200,000 tonnes" beside "90,000". "Noon on Tuesday" is none, and neither is "before Easter".
 */
function isNear({ value, valueType, unit = "" }: Hit, answers: readonly Claim[]): boolean {
  // How far lengths of time may lie apart says isOfSize.
  if (valueType === "duration") return true;
  if (valueType === "time") {
    const own = readClock(value)?.minutes;
    return answers.some((claim) => {
      const other = readClock(claim.value)?.minutes;
      return own !== undefined && other !== undefined && Math.abs(own - other) <= NEAR_CLOCK;
    });
  }
  const size = Number(value) * (measureOf(unit)?.size ?? 1);
  if (valueType !== "number" || measureOf(unit) === null) return false;
  return answers.some((claim) => {
    const other = Number(claim.value) * (measureOf(claim.unit)?.size ?? 1);
    return size <= other * NEAR_MEASURE && other <= size * NEAR_MEASURE;
  });
}

/** "Around 100 furious protesters" beside "some 40 supporters": people by another word, and perhaps the same crowd. */
function isRival({ value, valueType, unit = "" }: Hit, answers: readonly Claim[]): boolean {
  const size = Number(value);
  return (
    valueType === "number" &&
    size >= FEWEST &&
    namelessType(unit) !== "" &&
    answers.some((claim) => {
      const other = Number(claim.value);
      if (namelessType(claim.unit) === "" || other < FEWEST || areOtherPeople(unit, claim.unit)) return false;
      return size <= other * RIVAL && other <= size * RIVAL;
    })
  );
}

const RIVAL = 4;

/** Pupils are no firefighters, and fishermen no crew: two kinds of people are two groups. "People" may be of any kind. */
function areOtherPeople(a: string, b: string): boolean {
  const kinds = [kindOfCounted(a), kindOfCounted(b)];
  return kinds[0] !== kinds[1] && !kinds.includes("people");
}

/** Two numbers that lie no further apart than this may be of one thing. */
const NEAR = 2;
/** Smaller numbers are near each other by chance. */
const FEWEST = 10;

/** Whether a value can be true together with an answer of another report, or is about as large as one. */
function isLike(hit: Hit, answers: readonly Claim[]): boolean {
  const { value, valueType, unit = "", mod = "", printed = "", sense = "" } = hit;
  const size = Number(value);
  return answers.some((claim) => {
    const relation = compareValues({ value, value_type: valueType, unit, mod, printed, sense }, claim);
    if (relation === "same" || relation === "fit") return true;
    if (valueType !== "number" || measureOf(unit) !== null) return false;
    const other = Number(claim.value.split("/")[0]);
    return size >= FEWEST && other >= FEWEST && size <= other * NEAR && other <= size * NEAR;
  });
}

/** A quarter of an hour is no answer where others have three hours, and 200 million none where they have 850,000. */
const FURTHEST = { duration: 8, number: 50 } as const;
/** A length beside none of the words that are asked for is near the answers, or is of something else. */
const FURTHEST_ALONE = 4;

function isOfSize({ value, valueType, unit = "" }: Hit, answers: readonly Claim[], shared: number): boolean {
  if (valueType !== "duration" && valueType !== "number") return true;
  const sizeOf = (one: string): number => (valueType === "duration" ? minutesOf(one) : Number(one)) ?? NaN;
  const furthest = valueType === "duration" && shared === 0 ? FURTHEST_ALONE : FURTHEST[valueType];
  const inUnit = (one: string): number => measureOf(one)?.size ?? 1;
  const sizes = answers
    .map((claim) => sizeOf(claim.value) * inUnit(claim.unit))
    .filter((size) => Number.isFinite(size));
  const size = sizeOf(value) * inUnit(unit);
  return sizes.length === 0 || sizes.some((other) => size <= other * furthest && other <= size * furthest);
}

/** "(a length) beside (lasted | took) near (council)": how the words were joined. */
function searchOfItem({ rule, where }: Item): string {
  const joined: [string, readonly string[]][] = [
    ["beside", where.beside],
    ["near", where.near],
    ["without", where.not],
    ["said by", where.saidBy],
  ];
  return [
    anyOf(searchedWords(rule)),
    ...(where.top === true ? ["at (the top)"] : []),
    ...joined.filter(([, words]) => words.length > 0).map(([how, words]) => `${how} ${anyOf(words)}`),
  ].join(" ");
}

/** "(siren) and (warned) and (time | hour) said by (mayor)". */
function searchOfGroup({ all, any, not, saidBy }: WordingGroup): string {
  // Where all of them must stand, one of them stands: "any" adds nothing.
  const isAdded = any.length > 0 && !any.some((word) => all.includes(word));
  const parts = [...new Set(all)].map((word) => anyOf([word]));
  const joined = [...parts, ...(isAdded ? [anyOf(any)] : [])].join(" and ");
  const without = not.length > 0 ? ` without ${anyOf(not)}` : "";
  return `${joined}${without}${saidBy.length > 0 ? ` said by ${anyOf(saidBy)}` : ""}`;
}

function anyOf(words: readonly string[]): string {
  return `(${[...new Set(words)].join(" | ")})`;
}

/** Whether a sentence or a quotation holds the group's words, whoever says them: then the report is not silent on them. */
function holdsWords({ parse, layout }: CodingReport, { all, any }: WordingGroup): boolean {
  const { text } = parse;
  const holds = (span: { start: number; end: number }): boolean =>
    all.every((word) => hasTerm(text, [word], span)) && (any.length === 0 || hasTerm(text, any, span));
  return layout.stretches.some(holds) || parse.quotations.some(holds);
}

const MONEY =
  /[£€$¥]|(?:pounds?|euros?|dollars?|crowns|kron(?:er|or|e)|francs?|roubles?|rubles?|yen|yuan|zloty|pence|cents?)(?!\p{L})|(?<!\p{L})(?:EUR|USD|GBP|CHF)(?!\p{L})/iu;
const HOUR = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
/** "shortly before eleven": an hour without "o'clock", at the end of a phrase. */
const BARE_HOUR = String.raw`(?<!\p{L})(?:at|before|after|around|about|towards?|past|to|until|till|by)\s(?:${HOUR})(?=\s*(?:[,.;:]|$|in the\b|on\s\p{Lu}))`;
const CLOCK = new RegExp(
  String.raw`(?<!\p{L})(?:o[’']clock|noon|midday|midnight|a\.?m\.?|p\.?m\.?|dawn|dusk)(?!\p{L})|\d{1,2}[.:]\d{2}(?!\d)|${BARE_HOUR}`,
  "iu",
);
const LENGTH = /(?<!\p{L})(?:hours?|minutes?|hour-long|overnight)(?!\p{L})/iu;

/**
 * Whether words of the kind that is asked for stand where they are asked for, although the rules read no value in them:
 * "three to four million pounds", "half the night". A report with such words is not said to lack an answer.
 */
function mayAnswer(report: CodingReport, codebook: Codebook, { rule, where }: Item): boolean {
  const { parse, layout } = report;
  const kind =
    rule.by === "money"
      ? MONEY
      : rule.by === "time" && rule.kind === "time"
        ? CLOCK
        : rule.by === "time" && rule.kind === "duration"
          ? LENGTH
          : null;
  const holds = (words: readonly string[], span: Span): boolean =>
    words.length === 0 || hasTerm(parse.text, [...words], span);
  // Its answers were taken from certain words: what else stands there was not weighed.
  if (where.passages !== undefined && rule.by === "number" && dimensionOf(rule) === null)
    return layout.stretches.some(
      (stretch) =>
        where.parts.includes(stretch.part) &&
        holds(where.near, stretch) &&
        findNumbers({ parse, stretch, codebook }, rule.of).length > 0,
    );
  const dimension = dimensionOf(rule);
  // "100 yards" where metres are looked for.
  if (dimension !== null)
    return layout.stretches.some(
      (stretch) =>
        where.parts.includes(stretch.part) &&
        holds(where.near, stretch) &&
        holds(where.beside, stretch) &&
        findNumbers({ parse, stretch, codebook }, unitsOf(dimension)).length > 0,
    );
  if (kind === null) return false;
  return layout.stretches.some(
    (stretch) =>
      where.parts.includes(stretch.part) &&
      kind.test(parse.text.slice(stretch.start, stretch.end)) &&
      holds(where.near, stretch) &&
      holds(where.beside, stretch),
  );
}

/** Rules that look for words, and not for a kind of answer such as a length. */
const BY_WORDS: ReadonlySet<Rule["by"]> = new Set(["choice", "words", "said", "agency"]);

/** Whether the words of an item stand in a part that was not searched, or name the report's own outlet or agency. */
function standsElsewhere({ parse, layout, meta }: CodingReport, { rule, where }: Item): boolean {
  if (!BY_WORDS.has(rule.by)) return false;
  const words = searchedWords(rule);
  const unsearched = layout.stretches.filter(({ part }) => !where.parts.includes(part));
  if (unsearched.some((stretch) => hasTerm(parse.text, words, stretch))) return true;
  return [meta.outlet, meta.agency].some((name) => name !== "" && words.includes(name));
}
