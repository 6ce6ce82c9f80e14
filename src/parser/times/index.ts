import { Kind, tokenAt, type Tokens } from "../tokens.js";
import { type Measured, modifierOf } from "../modifiers.js";
import type { KnownEvent, Span, TimeExpression, TimeType } from "../types.js";
import { wordId, WordNumbers } from "../words.js";
import { parseIsoDate } from "./calendar.js";
import { clockRule, namedClockRule, oClockRule, partClockRule } from "./clock.js";
import { dayMonth, numericDate, ordinalDay, weekdayRule, yearRule } from "./dates.js";
import { indexEvents, termAt } from "./events.js";
import { HOLIDAY_STARTS, holidayRule } from "./holidays.js";
import { bareHourRule, fromNamedHourRule, halfHourRule, hoursRule, lessRule, pastRule } from "./hours.js";
import { monthRule } from "./months.js";
import { centuryRule, decadeRule, fiscalRule, halfRule, quarterRule, seasonRule, weekendRule } from "./periods.js";
import {
  ADVERBS,
  adverbRule,
  dayPartRule,
  dayWordRule,
  LOOSE,
  longRule,
  looseRule,
  noLongerRule,
  PHRASE_STARTS,
  phraseRule,
} from "./relative.js";
import { printedValue } from "./printed.js";
import type { Found, Rule, Scan } from "./scan.js";
import { gatheringRule, timeRule } from "./gatherings.js";
import { edgeRule, relationRule, twoWordRule } from "./sequences.js";
import { afterwardsRule, asSoonAsRule, thenRule } from "./told.js";
import { UNIT_WORDS } from "./durations.js";
import { unitRule } from "./units.js";
import { GATHERING_WORDS } from "./vocabulary.js";

export interface TimesOptions {
  /** ISO 8601 date from which weekdays, months and "next week" are counted; without it they have no value. */
  date?: string;
  /** Which day that is; see `ParseOptions`. */
  anchor?: "published" | "event";
  /** Events whose names may stand in sequences: "after:talks-end". */
  events?: readonly KnownEvent[];
}

/** Words that trigger rules, in any form; a token is shown to the rules of its word in this order. */
const TRIGGERS: readonly (readonly [string, Rule])[] = [
  [PHRASE_STARTS, phraseRule],
  ["twenties thirties forties fifties sixties seventies eighties nineties noughties", decadeRule],
  ["century", centuryRule],
  ["quarter", quarterRule],
  ["half", halfRule],
  ["fiscal", fiscalRule],
  ["spring summer autumn fall winter", seasonRule],
  ["weekend", weekendRule],
  ["one two three four five six seven eight nine ten eleven twelve", bareHourRule],
  ["half", halfHourRule],
  ["hours", hoursRule],
  ["less", lessRule],
  ["minute minutes hour", fromNamedHourRule],
  [`${Object.keys(UNIT_WORDS).join(" ")} weekend weekends summer winter autumn spring season quarter`, unitRule],
  ["morning afternoon evening night", partClockRule],
  ["morning afternoon evening night", dayPartRule],
  [`monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri.`, weekdayRule],
  [`january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
    aug. sep. sept. oct. nov. dec. jan feb apr aug sept oct nov dec`, monthRule],
  [HOLIDAY_STARTS, holidayRule],
  ["noon midday midnight", namedClockRule],
  ["o'clock", oClockRule],
  ["past to", pastRule],
  ["today tonight yesterday tomorrow", dayWordRule],
  ["after before since until till during following", relationRule],
  ["ahead prior", twoWordRule],
  ["beginning start outset opening end close conclusion middle course height wake aftermath eve run", edgeRule],
  ["time", timeRule],
  ["then next", thenRule],
  ["afterwards afterward thereafter", afterwardsRule],
  ["soon", asSoonAsRule],
  ["long short", longRule],
  ["longer", noLongerRule],
  [ADVERBS, adverbRule],
  [LOOSE, looseRule],
  [GATHERING_WORDS, gatheringRule],
]; // prettier-ignore

/** Rules for numbers in figures. */
const NUMBER_RULES: readonly Rule[] = [numericDate, dayMonth, clockRule, bareHourRule, yearRule, ordinalDay];

/** The rules of a word are `RULE_LISTS[LISTED.get(word)]`; the first list is that of the words which trigger none. */
const RULE_LISTS: Rule[][] = [[]];
const LISTED = new WordNumbers({});
for (const [words, rule] of TRIGGERS) {
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const id = wordId(word);
    if (LISTED.get(id) === 0) LISTED.set(id, RULE_LISTS.push([]) - 1);
    RULE_LISTS[LISTED.get(id)]!.push(rule);
  }
}

/**
 * The time expressions in some stretches of a text.
 *
 * A sequence ("after the vote in March") may hold others ("March"); all are listed, in the order of their beginnings,
 * the longer first.
 *
 * @param tokens the whole text
 * @param scopes the stretches to search (headline, dek, dateline, body), in text order, not overlapping; an expression
 *   never reaches over the end of its stretch
 * @returns spans with normalised values; see `TimeExpression`
 */
export function findTimes(tokens: Tokens, scopes: readonly Span[], options: TimesOptions = {}): TimeExpression[] {
  const found: TimeExpression[] = [];
  const anchor = options.date === undefined ? null : parseIsoDate(options.date);
  const events = indexEvents(options.events ?? [], tokens);
  const published = options.anchor === "published";
  const printDay = options.anchor === "event" ? null : anchor;
  for (const scope of scopes) {
    const { from, to } = scopeOf(tokens, scope);
    searchScope({ tokens, from, to, anchor, published, printDay, events, found });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The tokens of a stretch. */
function scopeOf(tokens: Tokens, scope: Span): { from: number; to: number } {
  const from = tokenAt(tokens, scope.start);
  let to = tokenAt(tokens, scope.end);
  while (to > from && tokens.end[to - 1]! > scope.end) to--;
  return { from, to };
}

function searchScope(scan: Scan): void {
  const { tokens } = scan;
  const isCoded = scan.events.ids.size > 0;
  // Tokens before this one belong to an expression already; those inside a sequence are free for shorter ones.
  let taken = scan.from;
  for (let i = scan.from; i < scan.to; i++) {
    const rules = tokens.kind[i] === Kind.number ? NUMBER_RULES : RULE_LISTS[LISTED.get(tokens.word[i]!)]!;
    const time = firstMatch(scan, i, taken, rules) ?? (isCoded ? codedMatch(scan, i, taken) : null);
    if (!time) continue;
    add(scan, time);
    taken = time.next ?? time.to;
    i = Math.max(i, taken - 1);
  }
}

function firstMatch(scan: Scan, i: number, taken: number, rules: readonly Rule[]): Found | null {
  for (let r = 0; r < rules.length; r++) {
    const time = rules[r]!(scan, i);
    if (time && time.from >= taken) return time;
  }
  return null;
}

/** "in the second round of talks", where the codebook knows the event by that term. */
function codedMatch(scan: Scan, i: number, taken: number): Found | null {
  const gathering = termAt(scan.events, scan.tokens, i) === null ? null : gatheringRule(scan, i);
  return gathering && gathering.from >= taken ? gathering : null;
}

function add({ tokens, found, from: first, to: last }: Scan, { from, to, type, value, readings }: Found): void {
  const span = { start: tokens.start[from]!, end: tokens.end[to - 1]! };
  const scope = { start: tokens.start[first]!, end: tokens.end[last - 1]! };
  const printed = printedValue(type, value, tokens.text.slice(span.start, span.end));
  const measured = measuredAs(type, value);
  const modifier = measured === null ? null : modifierOf(tokens.text, span, measured, scope);
  const { start, end } = span;
  found.push({ start, end, type, value, printed, modifier, readings: readings ?? [] });
}

/** What a modifier beside the expression would be about; `null` where there is nothing to be exact about. */
function measuredAs(type: TimeType, value: string | null): Measured | null {
  if (value === null) return null;
  if (type === "duration") return "duration";
  if (type === "sequence") return value.includes("+P") ? "duration" : null;
  return type === "time" ? "clock" : "date";
}
