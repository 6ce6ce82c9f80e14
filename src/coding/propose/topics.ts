import type { Parse, Span } from "../../parser/index.js";
import { findTerms, hasTerm } from "../terms.js";
import type { Topic } from "../types.js";
import { mattersIn } from "./topicMatters.js";
import { namesOf } from "./topicNames.js";
import { fewest, slug } from "./words.js";

const MOST_TOPICS = 12;
const MOST_NAMES = 7;
const MOST_MATTERS = 6;
/** What all reports have tells them apart by nothing: a few such words are enough to show that it was looked for. */
const MOST_EVERYWHERE = 3;

/**
 * People, bodies and places that at least two reports name, and words that are told of several times, which at least two have.
 * Those that not all reports have come first: what all have tells them apart by nothing.
 */
export function proposeTopics(parses: readonly Parse[]): Topic[] {
  const names = namesOf(parses).filter(({ reports }) => reports.size >= fewest(parses));
  const isEverywhere = ({ terms, not }: Pick<Topic, "terms" | "not">): boolean =>
    parses.every(({ text }) => findTerms(text, terms, whole(text), not).length > 0);
  const last = ({ forms }: { forms: string[] }): number => Number(isEverywhere({ terms: forms, not: [] }));
  const named = names
    .sort((a, b) => last(a) - last(b))
    .slice(0, MOST_NAMES)
    .map(({ forms }) => topic(forms[0]!, forms));
  const matters = mattersIn(parses, names).map(({ terms, not }) => topic(terms[0]!, withForms(terms, parses), not));
  const [everywhere, some] = [true, false].map((is) => matters.filter((one) => isEverywhere(one) === is));
  const told = [...some!, ...everywhere!.slice(0, MOST_EVERYWHERE)].slice(0, MOST_MATTERS);
  return [...named, ...told]
    .filter(({ id }, i, all) => id !== "" && all.findIndex((other) => other.id === id) === i)
    .filter((one, _, all) => !all.some((other) => other !== one && hasTerm(one.label, other.terms, whole(one.label))))
    .filter(({ terms }) => parses.every((parse) => !isBesideStory(parse, terms)))
    .slice(0, MOST_TOPICS);
}

function topic(term: string, terms: string[], not: string[] = []): Topic {
  return { id: slug(term), label: term.charAt(0).toUpperCase() + term.slice(1), terms, not };
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** "coast guard" for "coastguard", "ferries" for "ferry": a search for one form must not miss the others that reports print. */
function withForms(terms: readonly string[], parses: readonly Parse[]): string[] {
  return [...new Set(terms.flatMap((term) => [term, ...otherForms(term, parses)]))];
}

function otherForms(term: string, parses: readonly Parse[]): string[] {
  const splits = /^\p{Ll}{7,}$/u.test(term)
    ? Array.from({ length: term.length - 5 }, (_, i) => `${term.slice(0, i + 3)} ${term.slice(i + 3)}`)
    : [];
  const forms = [
    ...splits.flatMap((split) => [split, split.replace(" ", "-")]),
    ...(/\p{Ll} \p{Ll}/u.test(term) ? [term.replace(" ", ""), term.replace(" ", "-")] : []),
    ...(/[^aeiou]y$/u.test(term) ? [term.replace(/y$/u, "ies")] : []),
    ...(/[^aeiou]ies$/u.test(term) ? [term.replace(/ies$/u, "y")] : []),
  ];
  return forms.filter((form) => parses.some(({ text }) => hasTerm(text, [form], whole(text))));
}

const STORY: ReadonlySet<string> = new Set(["headline", "dek", "body"]);

/** Whether a report has a word in its byline or credits only, as in its own name: it tells nothing of it, and it is there. */
function isBesideStory({ text, parts }: Parse, terms: readonly string[]): boolean {
  const isIn = (isStory: boolean): boolean =>
    parts.some((part) => STORY.has(part.part) === isStory && hasTerm(text, terms, part));
  return isIn(false) && !isIn(true);
}
