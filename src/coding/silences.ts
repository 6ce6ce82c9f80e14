import type { Span } from "../parser/index.js";
import type { CodingReport } from "./claims.js";
import { applyRule, searchedWords } from "./rules/index.js";
import { hasTerm, overlaps } from "./terms.js";
import type { Claim, Codebook, Item, Rule, SilenceRow, WordingGroup } from "./types.js";

/**
 * The items and wording groups for which a search found nothing in a report, with what was searched and how. That words
 * were not found does not say that the report says nothing: other words may say it. So there is no row where the
 * searched words do stand in the report, but in another mouth or outside the searched parts; items without silence stay
 * out.
 */
export function silenceRows(report: CodingReport, codebook: Codebook, claims: readonly Claim[]): SilenceRow[] {
  const spoken = new Set(claims.filter((claim) => claim.report_id === report.meta.id).map((claim) => claim.item));
  const isConfirmed = (item: string): boolean =>
    codebook.corrections.some((one) => one.action === "silent" && one.report === report.meta.id && one.item === item);
  const row = (
    { id, label, question }: Item | WordingGroup,
    dimension: SilenceRow["dimension"],
    words: string[],
    search: string,
    others: string,
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
    others,
    confirmed: isConfirmed(id),
  });
  return [
    ...codebook.items
      .filter(
        (item) =>
          item.silence !== false &&
          !spoken.has(item.id) &&
          !standsElsewhere(report, item) &&
          (isConfirmed(item.id) || !mayAnswer(report, item)),
      )
      .map((item) => {
        const words = [...searchedWords(item.rule), ...item.where.near, ...item.where.beside];
        return row(
          item,
          item.dimension,
          words,
          searchOfItem(item),
          othersOf(report, codebook, item, claims).join("; "),
        );
      }),
    ...codebook.wordings
      .filter((group) => !spoken.has(group.id) && !holdsWords(report, group))
      .map((group) => row(group, "wording", [...group.all, ...group.any], searchOfGroup(group), "")),
  ];
}

/** Rules that look for a kind of answer, which may stand beside other words than those that were searched. */
const BY_KIND: ReadonlySet<Rule["by"]> = new Set(["number", "money", "time"]);
const MOST_OTHERS = 5;

/**
 * "250 people" where a number of people was searched near "board": it may answer the question in other words, or be of
 * something else. Only a reader can tell, so nobody may say that all answers agree. What answers another item is left out.
 */
function othersOf(report: CodingReport, codebook: Codebook, { rule, where }: Item, claims: readonly Claim[]): string[] {
  if (!BY_KIND.has(rule.by) || (rule.by === "time" && rule.kind === "sequence")) return [];
  const { parse, layout, meta } = report;
  const own = claims.filter(({ report_id }) => report_id === meta.id);
  const printed = layout.stretches
    .filter(({ part }) => where.parts.includes(part))
    .flatMap((stretch) => applyRule(rule, { parse, codebook, stretch }))
    .filter((hit) => !own.some((claim) => overlaps(claim, hit)))
    .map(({ start, end }) => parse.text.slice(start, end).replace(/\s+/gu, " "));
  return [...new Set(printed)].slice(0, MOST_OTHERS);
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
const CLOCK =
  /(?<!\p{L})(?:o[’']clock|noon|midday|midnight|a\.?m\.?|p\.?m\.?|dawn|dusk)(?!\p{L})|\d{1,2}[.:]\d{2}(?!\d)/iu;
const LENGTH = /(?<!\p{L})(?:hours?|minutes?|hour-long|overnight)(?!\p{L})/iu;

/**
 * Whether words of the kind that is asked for stand where they are asked for, although the rules read no value in them:
 * "three to four million pounds", "half the night". A report with such words is not said to lack an answer.
 */
function mayAnswer({ parse, layout }: CodingReport, { rule, where }: Item): boolean {
  const kind =
    rule.by === "money"
      ? MONEY
      : rule.by === "time" && rule.kind === "time"
        ? CLOCK
        : rule.by === "time" && rule.kind === "duration"
          ? LENGTH
          : null;
  if (kind === null) return false;
  const holds = (words: readonly string[], span: Span): boolean =>
    words.length === 0 || hasTerm(parse.text, [...words], span);
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
