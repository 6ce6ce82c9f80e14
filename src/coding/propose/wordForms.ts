import type { Parse, Span } from "../../parser/index.js";
import { hasTerm } from "../terms.js";

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** "coast guard" for "coastguard", "ferries" for "ferry": a search for one form must not miss the others that reports print. */
export function withForms(terms: readonly string[], parses: readonly Parse[]): string[] {
  return [...new Set(terms.flatMap((term) => [term, ...otherForms(term, parses)]))];
}

/** What makes one word with a noun that stays what it is: a turbopump is a pump, and a speedboat a boat. */
const COMPOUND_OF =
  "turbo micro mini hydro electro motor speed steam sail war gun life mail house tug ferry mega super multi eco cyber tele wild bush".split(
    " ",
  );

function otherForms(term: string, parses: readonly Parse[]): string[] {
  const splits = /^\p{Ll}{7,}$/u.test(term)
    ? Array.from({ length: term.length - 5 }, (_, i) => `${term.slice(0, i + 3)} ${term.slice(i + 3)}`)
    : [];
  const before = /^\p{Ll}{4,}$/u.test(term) ? COMPOUND_OF.map((first) => first + term) : [];
  const forms = [
    ...before,
    ...splits.flatMap((split) => [split, split.replace(" ", "-")]),
    ...(/\p{Ll} \p{Ll}/u.test(term) ? [term.replace(" ", ""), term.replace(" ", "-")] : []),
    ...(/[^aeiou]y$/u.test(term) ? [term.replace(/y$/u, "ies")] : []),
    ...(/[^aeiou]ies$/u.test(term) ? [term.replace(/ies$/u, "y")] : []),
  ];
  return forms.filter((form) => parses.some(({ text }) => hasTerm(text, [form], whole(text))));
}
