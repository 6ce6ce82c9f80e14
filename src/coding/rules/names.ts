import type { Span } from "../../parser/index.js";
import { findTerms, wordsOf } from "../terms.js";
import type { Hit, RuleContext } from "./hit.js";

/** Words that end the description before a name: small words, and common verbs that no participle shows. */
const STOP = new Set(
  `the a an of in on at to for from by with and or but that about as than his her its their our my between against
   said says is was were are be has had have this these those over near including met meets told tells saw sees sent
   held holds gave made took left put brought found called calls asked named backed`.split(/\s+/),
);
const CAPITAL = /^\p{Lu}/u;

/** The name with the capitalised words before it: "Idil Warsame". */
function fullNames({ parse: { text }, stretch }: RuleContext, names: readonly string[]) {
  return findTerms(text, names, stretch).map((last) => {
    const before = adjacentWords(text, stretch.start, last.start);
    let i = before.length;
    while (i > 0 && CAPITAL.test(text.slice(before[i - 1]!.start, before[i - 1]!.end))) i -= 1;
    return { start: before[i]?.start ?? last.start, end: last.end, last: last.start, before: before.slice(0, i) };
  });
}

/** The words directly before `at`, with nothing but spaces between them. */
function adjacentWords(text: string, from: number, at: number) {
  const words = wordsOf(text, { start: from, end: at });
  let i = words.length;
  let next = at;
  while (i > 0 && text.slice(words[i - 1]!.end, next).trim() === "") next = words[--i]!.start;
  return words.slice(i);
}

/**
 * How the first name before a last name is spelled. The value is the first name. Of a name in several words its whole form is the
 * value: "Rafael Quennell", "Raphael Quenell".
 */
export function findSpellings(context: RuleContext, names: readonly string[]): Hit[] {
  const { text } = context.parse;
  const whole = names.filter((name) => /\s/u.test(name));
  const printed = findTerms(text, whole, context.stretch).filter(({ end }) => !/^\p{L}/u.test(text.slice(end)));
  const forms = printed.map(({ start, end }): Hit => ({
    start,
    end,
    value: text.slice(start, end),
    valueType: "text",
    exact: true,
  }));
  const last = names.filter((name) => !/\s/u.test(name));
  return last.length === 0 ? forms : [...forms, ...firstNames(context, last)].sort((a, b) => a.start - b.start);
}

function firstNames(context: RuleContext, names: readonly string[]): Hit[] {
  const { text } = context.parse;
  return fullNames(context, names)
    .filter((name) => name.start < name.last)
    .map(({ start, end, last }) => ({
      start,
      end,
      value: text.slice(start, last).trim(),
      valueType: "text",
      exact: true,
    }));
}

/** "Lee, an actor, and critic of the mayor, who …": articles open it, a relative clause or a verb closes it. */
const APPOSITION =
  /^, (?=(?:an?|the|former|one of)\s)([\p{L}\p{N}’'\- ]{3,80}(?:, and [\p{L}\p{N}’'\- ]{3,60})?)(?=[,.;]|$)/u;

/** The descriptive words before a name ("jailed opposition leader"), or after it between commas. */
export function findLabels(context: RuleContext, names: readonly string[]): Hit[] {
  const { text } = context.parse;
  return fullNames(context, names).flatMap((name): Hit[] => {
    const after = APPOSITION.exec(text.slice(name.end, context.stretch.end));
    if (after) {
      const start = name.end + 2;
      const value = after[1]!.replace(/^(?:an?|the)\s+/u, "").replace(/, and /gu, " and ");
      return [{ start, end: start + after[1]!.length, value, valueType: "text", exact: true }];
    }
    return labelBefore(text, name);
  });
}

const PARTICIPLE = /^\p{Ll}+ed$/u;
const ARTICLE = new Set(["a", "an", "the"]);

/**
 * The words between the last small word or verb and the name. One participle may open them ("jailed opposition
 * leader"); directly before the name it is a verb ("police freed Lee"), unless an article stands before it.
 */
function labelBefore(text: string, { before }: { before: readonly Span[] }): Hit[] {
  const word = (i: number) => (before[i] ? text.slice(before[i].start, before[i].end) : "");
  let i = before.length;
  while (i > 0 && !STOP.has(word(i - 1).toLowerCase())) {
    i -= 1;
    if (PARTICIPLE.test(word(i))) break;
  }
  const last = before.length - 1;
  if (i > last || (i === last && PARTICIPLE.test(word(i)) && !ARTICLE.has(word(i - 1).toLowerCase()))) return [];
  const [start, end] = [before[i]!.start, before[last]!.end];
  return [{ start, end, value: text.slice(start, end), valueType: "text", exact: true }];
}
