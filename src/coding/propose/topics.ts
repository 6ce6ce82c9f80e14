import type { Parse, Span } from "../../parser/index.js";
import { hasTerm } from "../terms.js";
import type { Topic } from "../types.js";
import { namesOf } from "./topicNames.js";
import { fewest, Holders, matterOf, slug } from "./words.js";

const MOST_TOPICS = 12;
const MOST_NAMES = 7;
/** A matter is told of more than once; a word that stands once is a turn of phrase. */
const FEWEST_MENTIONS = 2;
/** The share of a word's mentions that stand beside the other word of a fixed pair. */
const MOSTLY = 0.7;

/**
 * People, bodies and places that at least two reports name, and words that are told of several times, which at least two have.
 * Those that not all reports have come first: what all have tells them apart by nothing.
 */
export function proposeTopics(parses: readonly Parse[]): Topic[] {
  const names = namesOf(parses).filter(({ reports }) => reports.size >= fewest(parses));
  const matters = mattersOf(parses, new Set(names.flatMap(({ forms }) => forms)));
  const isEverywhere = (terms: readonly string[]): number =>
    Number(parses.every(({ text }) => hasTerm(text, terms, whole(text))));
  const named = names
    .sort((a, b) => isEverywhere(a.forms) - isEverywhere(b.forms))
    .slice(0, MOST_NAMES)
    .map(({ forms }) => topic(forms[0]!, forms));
  const told = matters
    .heldBy(fewest(parses))
    .map((term) => topic(term, formsOf(term, parses)))
    .sort((a, b) => isEverywhere(a.terms) - isEverywhere(b.terms));
  return [...named, ...told]
    .filter(({ id }, i, all) => id !== "" && all.findIndex((other) => other.id === id) === i)
    .filter((one, _, all) => !all.some((other) => other !== one && hasTerm(one.label, other.terms, whole(one.label))))
    .filter(({ terms }) => parses.every((parse) => !isBesideStory(parse, terms)))
    .slice(0, MOST_TOPICS);
}

function topic(term: string, terms: string[]): Topic {
  return { id: slug(term), label: capital(term), terms, not: [] };
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** "coast guard" for "coastguard", "ferries" for "ferry": a search for one form must not miss the others that reports print. */
function formsOf(term: string, parses: readonly Parse[]): string[] {
  const splits = /^\p{Ll}{7,}$/u.test(term)
    ? Array.from({ length: term.length - 5 }, (_, i) => `${term.slice(0, i + 3)} ${term.slice(i + 3)}`)
    : [];
  const forms = [
    ...splits.flatMap((split) => [split, split.replace(" ", "-")]),
    ...(/\p{Ll} \p{Ll}/u.test(term) ? [term.replace(" ", ""), term.replace(" ", "-")] : []),
    ...(/[^aeiou]y$/u.test(term) ? [term.replace(/y$/u, "ies")] : []),
    ...(/[^aeiou]ies$/u.test(term) ? [term.replace(/ies$/u, "y")] : []),
  ];
  return [term, ...forms.filter((form) => parses.some(({ text }) => hasTerm(text, [form], whole(text))))];
}

const STORY: ReadonlySet<string> = new Set(["headline", "dek", "body"]);

/** Whether a report has a word in its byline or credits only, as in its own name: it tells nothing of it, and it is there. */
function isBesideStory({ text, parts }: Parse, terms: readonly string[]): boolean {
  const isIn = (isStory: boolean): boolean =>
    parts.some((part) => STORY.has(part.part) === isStory && hasTerm(text, terms, part));
  return isIn(false) && !isIn(true);
}

/** Words that a report uses more than once, and another report too: "cracks", "traders". */
function mattersOf(parses: readonly Parse[], names: ReadonlySet<string>): Holders<string> {
  const matters = new Holders<string>();
  const inNames = new Set([...names].flatMap((name) => name.toLowerCase().split(/\s/)));
  const counts = new Map<string, number>();
  const pairs = fixedPairs(parses);
  for (const parse of parses) {
    for (const { word, next } of parse.sentences.flatMap((sentence) => withNext(parse.text, sentence))) {
      // A plural is the same matter; a term is found from the start of a word.
      const stem = pairs.get(word) === next ? `${word} ${next}` : singularOf(word, parses);
      const isSecond = [...pairs.values()].includes(word);
      if (stem.length < 5 || isSecond || inNames.has(word) || /(?:ed|ing|ly)$/.test(stem)) continue;
      if (
        GENERIC.test(stem) ||
        (DESCRIBES.test(word) && !NOUN_ENDING.test(word)) ||
        (!pairs.has(word) && !isNoun(word, parses))
      )
        continue;
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      matters.add(stem, parse.id);
    }
  }
  const told = new Holders<string>();
  for (const stem of matters.heldBy(fewest(parses))) {
    if ((counts.get(stem) ?? 0) <= Math.max(FEWEST_MENTIONS, matters.count(stem))) continue;
    for (const { id, text } of parses) if (hasTerm(text, [stem], whole(text))) told.add(stem, id);
  }
  return told;
}

/** Times, units and people in general: any report has them, whatever it is about. */
const GENERIC =
  /^(?:night|morning|evening|afternoon|week|weekend|month|minute|hour|second|moment|million|billion|thousand|hundred|euro|dollar|pound|crown|person|people|everyone|everybody|nobody|someone|somebody|anyone|others?|number|things?|report|statement|question|member|life|lives|time|way|part)s?\b/u;

/** "Russian", "a possible meeting": words that describe a thing and name none. */
const DESCRIBES = /(?:ible|able|ful|ous|ive|ic|ish|less|ary|ical|onal|ent)$/u;

const NOUN_ENDING =
  /(?:ment|library|traffic|clinic|music|festival|parliament|student|president|accident|incident|patient|agent|vehicle|table|cable|motive|detective|representative)$/u;

const DETERMINER =
  /(?<!\p{L})(?:the|an?|its|his|her|their|our|my|your|this|these|those|each|every|both|no|any|of|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten)\s+$/iu;
/** The share of a word's places that must follow an article or the like, for it to be a noun. */
const MOSTLY_NOUN = 0.5;

/** Whether a word stands as a noun: "the kitchen", "three drivers"; not "the dyke broke", "the water stood". */
function isNoun(word: string, parses: readonly Parse[]): boolean {
  let all = 0;
  let nouns = 0;
  for (const { text } of parses) {
    for (const { index } of text.matchAll(new RegExp(`(?<![\\p{L}-])${word}s?(?![\\p{L}-])`, "giu"))) {
      all++;
      if (DETERMINER.test(text.slice(Math.max(0, index - 12), index))) nouns++;
    }
  }
  return nouns > 0 && nouns >= all * MOSTLY_NOUN;
}

/** "drivers" is told of with "driver"; "thieves", of which no report has a shorter form, stays as it is. */
function singularOf(word: string, parses: readonly Parse[]): string {
  const short = word.replace(/(?<=\p{L}{4})s$/u, "");
  if (short === word) return word;
  return parses.some(({ text }) => new RegExp(`(?<![\\p{L}-])${short}(?![\\p{L}-])`, "iu").test(text)) ? short : word;
}

/** Each word with matter, and the one right behind it where that has matter too. */
function withNext(text: string, sentence: Span): { word: string; next: string }[] {
  const words = matterOf(text, sentence);
  return words.map(({ word, span }, i) => {
    const follows = words[i + 1];
    const isNext = follows !== undefined && /^\s+$/.test(text.slice(span.end, follows.span.start));
    return { word, next: isNext ? follows.word : "" };
  });
}

/** Two words that hardly stand without each other are one matter: "coast guard". The first by the second. */
function fixedPairs(parses: readonly Parse[]): Map<string, string> {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { text, sentences } of parses) {
    for (const { word, next } of sentences.flatMap((sentence) => withNext(text, sentence))) {
      count(words, word);
      if (next !== "") count(pairs, `${word} ${next}`);
    }
  }
  const fixed = [...pairs].filter(([pair, together]) =>
    pair.split(" ").every((word) => together > 1 && together >= words.get(word)! * MOSTLY),
  );
  return new Map(fixed.map(([pair]) => pair.split(" ") as [string, string]));
}

function capital(term: string): string {
  return term.charAt(0).toUpperCase() + term.slice(1);
}
