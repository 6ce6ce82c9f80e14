import type { Parse, Span } from "../../parser/index.js";
import { findTerms } from "../terms.js";
import type { Topic } from "../types.js";
import { alikeSentences } from "../sideBySide.js";
import { isToldUnnamed } from "./toldUnnamed.js";
import { isToldOtherwise, mattersIn } from "./topicMatters.js";
import { namesOf, type ToldName } from "./topicNames.js";
import { fewest, slug } from "./words.js";

/** What all reports have is who acts, where, and what happened; it tells them apart by nothing. The rest some leave out. */
const MOST = { names: { everywhere: 3, some: 4 }, matters: { everywhere: 6, some: 3 } } as const;

/**
 * People, bodies and places that at least two reports name, and words that are told of several times, which at least two have.
 * What all have comes first: it is what the event is about.
 */
export function proposeTopics(parses: readonly Parse[]): Topic[] {
  const names = namesOf(parses).filter(({ reports }) => reports.size >= fewest(parses));
  const groups = alikeSentences(parses);
  const holders = ({ reports }: ToldName): Set<number> =>
    new Set([...parses.keys()].filter((i) => reports.has(parses[i]!.id)));
  // Where a report tells the same without the name, a search for the name would call it missing.
  const isMissing = (name: ToldName): boolean =>
    name.reports.size === parses.length ||
    (!isToldOtherwise(parses, groups, name.forms, holders(name)) && !isToldUnnamed(name, parses));
  const named = names.filter(isMissing).map(({ forms, not }) => topic(forms[0]!, forms, not));
  const matters = mattersIn(parses, names, groups).map(({ word, terms, not }) => topic(word, terms, not));
  const isEverywhere = ({ terms, not }: Topic): boolean =>
    parses.every(({ text }) => findTerms(text, terms, whole(text), not).length > 0);
  const chosen = (topics: readonly Topic[], most: (typeof MOST)[keyof typeof MOST]): Topic[] => {
    const own = topics
      .filter(({ id }, i, all) => id !== "" && all.findIndex((other) => other.id === id) === i)
      .filter(({ terms, not }) => parses.every((parse) => !isBesideStory(parse, terms, not)));
    const every = own.filter(isEverywhere);
    return [...every.slice(0, most.everywhere), ...own.filter((one) => !every.includes(one)).slice(0, most.some)];
  };
  return [...chosen(named, MOST.names), ...chosen(matters, MOST.matters)]
    .filter((one, i, all) => all.findIndex((other) => other.id === one.id) === i)
    .filter(({ id, label }, _, all) =>
      all.every((other) => other.id === id || findTerms(label, other.terms, whole(label), other.not).length === 0),
    );
}

function topic(term: string, terms: string[], not: string[] = []): Topic {
  return { id: slug(term), label: term.charAt(0).toUpperCase() + term.slice(1), terms, not };
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

const STORY: ReadonlySet<string> = new Set(["headline", "dek", "dateline", "body"]);

/** Lines under a story that are none of it: "TVT is financed by the state", ">> Read next: Ten celebs", "Related: What it says". */
const UNDER_STORY =
  /^(?:[>»•-]{1,2}\s|(?:read (?:more|next|also)|related|more on|see also|most read)\b|[\p{Lu}\p{N}][\p{L}\p{N}]*(?:\s\p{Lu}\p{Ll}+){0,3} is (?:financed|funded|published|owned|operated|part of|a service of|a member of)\s)/iu;

/** Whether a word stands in such a line only, of the lines of a text in which it stands. */
function isUnderStory(text: string, terms: readonly string[], not: readonly string[]): boolean {
  const lines = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  const having = lines.filter((line) => findTerms(text, terms, line, not).length > 0);
  const last = text.length * LAST;
  return (
    having.length > 0 && having.every(({ start, end }) => start > last && UNDER_STORY.test(text.slice(start, end)))
  );
}

/** Such lines stand in the last part of a text. */
const LAST = 0.6;

/** Whether a report has a word in its byline or credits only, as in its own name: it tells nothing of it, and it is there. */
function isBesideStory({ text, parts }: Parse, terms: readonly string[], not: readonly string[]): boolean {
  const isIn = (isStory: boolean, others: readonly string[]): boolean =>
    parts.some((part) => STORY.has(part.part) === isStory && findTerms(text, terms, part, others).length > 0);
  // In "The Port Rennick Courier" the town's name stands all the same.
  return (isIn(false, []) && !isIn(true, not)) || isUnderStory(text, terms, not);
}
