import type { Parse, Span } from "../../parser/index.js";
import { overlapping } from "../overlapping.js";
import { hasTerm } from "../terms.js";
import type { Frame, Topic } from "../types.js";
import { fewest, Holders, matterOf, slug } from "./words.js";

const MOST_TOPICS = 20;
const MOST_NAMES = 14;
const NAME = /(?<=[\p{Ll},;]\s)(?:\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'-]+){0,5}/gu;
/** A matter is told of more than once; a word that stands once is a turn of phrase. */
const FEWEST_MENTIONS = 2;
/** The share of a word's mentions that stand beside the other word of a fixed pair. */
const MOSTLY = 0.7;

/**
 * Names inside sentences, and words that are told of several times, which at least two reports have. Those that not all
 * reports have come first: what all have tells them apart by nothing.
 */
export function proposeTopics(parses: readonly Parse[]): Topic[] {
  const names = namesOf(parses);
  const matters = mattersOf(parses, names);
  const everywhere = (holders: Holders<string>) => (key: string) => Number(holders.count(key) === parses.length);
  const ordered = (holders: Holders<string>): string[] => {
    const isEverywhere = everywhere(holders);
    return holders.heldBy(fewest(parses)).sort((a, b) => isEverywhere(a) - isEverywhere(b));
  };
  const chosen = [...ordered(names).slice(0, MOST_NAMES), ...ordered(matters)];
  return chosen
    .map((term): Topic => ({ id: slug(term), label: capital(term), terms: formsOf(term, parses), not: [] }))
    .filter((topic, i, all) => topic.id !== "" && all.findIndex(({ id }) => id === topic.id) === i)
    .filter(
      (topic, _, all) => !all.some((other) => other !== topic && hasTerm(topic.label, other.terms, whole(topic.label))),
    )
    .filter(({ terms }) => parses.every((parse) => !isBesideStory(parse, terms)))
    .slice(0, MOST_TOPICS);
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

function namesOf(parses: readonly Parse[]): Holders<string> {
  const names = new Holders<string>();
  for (const parse of parses) {
    for (const { start, end } of parse.sentences) {
      for (const { 0: name, index } of parse.text.slice(start, end).matchAll(NAME)) {
        const at = start + index;
        // "Wednesday" and "March" look like names.
        if (overlapping(parse.times, { start: at, end: at + name.length }).length > 0) continue;
        if (DEMONYM.test(name)) continue;
        names.add(name.replace(TITLE, "").replace(/[’']s?$/u, ""), parse.id);
      }
    }
  }
  return withoutTitles(names, parses);
}

/** "President Mara Lind" and "Lind" are one matter: a name that ends like a commoner one is that one. */
function withoutTitles(names: Holders<string>, parses: readonly Parse[]): Holders<string> {
  const all = names.heldBy(1);
  const known = new Set(all);
  const kept = new Holders<string>();
  for (const name of all) {
    const words = name.split(" ");
    const ends = words.map((_, i) => words.slice(i).join(" ")).slice(1);
    const short = ends.find((end) => known.has(end) && names.count(end) >= fewest(parses)) ?? name;
    for (const report of names.of(name)) kept.add(short, report);
  }
  return kept;
}

/** Words that a report uses more than once, and another report too: "cracks", "traders". */
function mattersOf(parses: readonly Parse[], names: Holders<string>): Holders<string> {
  const matters = new Holders<string>();
  const inNames = new Set(names.heldBy(1).flatMap((name) => name.toLowerCase().split(/\s/)));
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
const TITLE =
  /^(?:Mayor|President|Minister|Prime|Chancellor|Governor|Senator|Judge|Chief|Coach|Captain|Director|Doctor|Dr\.?|Professor|Prof\.?|King|Queen|Prince|Princess|Pope|Bishop|General|Mr\.?|Mrs\.?|Ms\.?|Sir|Lord|Lady)\s(?=\p{Lu})/u;
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ian|ican|ish|ese)$/u;
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

/** Ways to put an event that hold for news in general; the words that tell them are a beginning, not a verdict. */
export function proposeFrames(): Frame[] {
  const frame = (id: string, label: string, question: string, terms: string): Frame => ({
    id: `frame-${id}`,
    label,
    question,
    terms: terms.split(" "),
    not: [],
    parts: ["headline"],
  });
  return [
    frame(
      "conflict",
      "Conflict",
      "Does the headline speak of conflict or loss?",
      "clash fight attack slam accuse threat tension dispute differences protest blame",
    ),
    frame(
      "agreement",
      "Agreement",
      "Does the headline speak of working together?",
      "agree accord cooperate dialogue peace settle",
    ),
    frame(
      "procedure",
      "Procedure",
      "Does the headline say only what takes place?",
      "meet vote decide announce begin start",
    ),
  ];
}
