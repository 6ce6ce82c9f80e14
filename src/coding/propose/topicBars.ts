import type { Parse, Span } from "../../parser/index.js";
import { findTerms, wordEnd } from "../terms.js";
import { isPersonName, isPlaceName } from "./persons.js";
import { isForPeople } from "./topicSenses.js";

/** Where a noun stands and is not the matter that it names: in turns of phrase, in names, and before another noun. */

/** Turns of phrase that no event is about. */
const IDIOMS =
  `on the table, off the table, from the table, to the table, to the negotiating table, to the bargaining table,
  at the table, on the ground, on the line, on the spot, on the brink, on the rise, on the run, on track, on record, on fire with,
  on board, on foot, on duty, on hold, on display, on sale, on strike pay, in the wake of, in the heart of, in the face of, in the air, in the dark,
  in the end, in the hands of, in the balance, in the limelight, in the shadow of, in the course of, in the eyes of, in the light of,
  in light of, in charge, in force, in line with, in tune with, in the book, in a row, in hot water, in deep water, at stake, at hand,
  at heart, at home, home in bed, go home, goes home, gone home, going home, went home, sent home, come home, comes home, came home, coming home, stay home, stayed home, at large, at sea over, at the helm, at the wheel of, at the door of, at the heart of, at a loss, at a glance, by the book,
  by hand, by heart, by accident, by storm, under fire, under way, under the knife, under the roof, under water with, out of hand,
  out of the blue, out of the woods, light of day, state of affairs, sea change, tip of the iceberg, game changer, wake-up call,
  fire up, open the door to, opens the door to, opened the door to, play with fire, plays with fire, turn the page, last straw,
  green light, red light, red line, red tape, back seat, front line, ball game, ball is in, level playing field, silver bullet,
  set the stage, sets the stage, take the stage, takes the stage, raise the bar, hit the road, hit the wall, weather the storm,
  perfect storm, water under the bridge, a bridge too far, bill for, foot the bill, footed the bill, fit the bill, fits the bill, clean bill, build bridges, builds bridges, burn bridges, ray of light`
    .trim()
    .split(/,\s+/u);

/** Two nouns that name one thing, which the first of them does not: "wind turbine blades" tells nothing of the wind. */
const COMPOUNDS =
  `wind turbine, wind-turbine, wind farm, wind power, wind energy, fire chief, fire marshal, fire brigade, fire department, fire service,
  fire station, fire engine, fire truck, fire hose, fire exit, fire escape, fire alarm, fire drill, gas station, ice cream,
  ice rink, ice hockey, car park, heat pump, water polo, house arrest, home page, home secretary, home office, home town, home game,
  home win, market share, staff writer, staff reporter, staff photographer, bus stop, bus shelter, storm drain, road map,
  school bus, train station, power station`
    .trim()
    .split(/,\s+/u);

/** Words that begin like a noun, end like a form of it, and are of another thing: a statement is none of the state's. */
const OTHER_THINGS: ReadonlyMap<string, RegExp> = new Map([
  ["accord", /^according|^accordion/u],
  ["apart", /^apartment/u],
  ["base", /^basement/u],
  ["case", /^casement/u],
  ["custom", /^customs/u],
  ["depart", /^department/u],
  ["fact", /^factor|^faction/u],
  ["lab", /^labor/u],
  ["land", /^landing/u],
  ["pass", /^passion/u],
  ["plant", /^plantation/u],
  ["port", /^portion/u],
  ["rail", /^railing/u],
  ["sail", /^sailor/u],
  ["sect", /^section|^sector/u],
  ["ship", /^shipment|^shipping/u],
  ["state", /^statement/u],
  ["tail", /^tailor/u],
  ["tract", /^tractor/u],
  ["train", /^training/u],
  ["wind", /^winding/u],
]);

/** Whether a word that begins like a noun is of another thing: "training" for "train". */
export function isOtherThing(word: string, noun: string): boolean {
  return OTHER_THINGS.get(noun.replace(/s$/u, ""))?.test(word) ?? OTHER_THINGS.get(noun)?.test(word) ?? false;
}

/** "Lakemount’s other resins plant": of two that somebody has, the one that the event is not about. */
const OWNERS_OTHER = /(?<=(?:[’']s|s[’']|\b(?:its|their))\s)other\s(?:\p{Ll}+\s){0,2}$/u;

function ownersOther(terms: readonly string[], text: string): string[] {
  return findTerms(text, terms, { start: 0, end: text.length }).flatMap(({ start, end }) => {
    const before = OWNERS_OTHER.exec(text.slice(Math.max(0, start - 50), start));
    return before === null ? [] : [before[0] + text.slice(start, end)];
  });
}

/** "Train R 4417" is a train: behind the noun stands nothing but its number. */
const NUMBERED = /^\p{L}+\s(?:\p{Lu}{1,3}[\s-]?)?\d{1,4}$/u;

/** Words behind a noun that are of it: "truck incident" tells of a truck, "truck axles" of axles. */
const OF_IT =
  /^(?:incident|accident|crash|collision|driver|owner|operator|crew|passenger|user|worker|member|leader|official|officer|chief|boss|spokes\p{L}+|fire|attack|strike|talk|vote|ban|deal|plan|inquiry|probe|closure|collapse|theft|case|issue|problem|row|dispute|cost|price|damage|repair)s?$/u;
const CAPITAL = /^\p{Lu}[\p{L}’'-]*$/u;
/** What a person is stands before the name and is meant: "Captain Ruth Adeyemi". */
const MOST_PARTS = 5;

/**
 * Phrases in which a term tells no matter of some reports: a turn of phrase ("on the table"), and a name that it is part of
 * ("Allied Machine Workers Local 418", "Lower Quay").
 * @param persons names of persons: "Nurse Danielle Orr" tells of a nurse
 */
export function barredPhrases(
  terms: readonly string[],
  parses: readonly Parse[],
  persons: readonly string[],
): string[] {
  const idioms = [...IDIOMS, ...COMPOUNDS].filter((idiom) =>
    parses.some(({ text }) => {
      const hits = findTerms(text, [idiom], { start: 0, end: text.length });
      return hits.some((hit) => findTerms(text, terms, hit).length > 0);
    }),
  );
  const names = parses.flatMap((parse) => namesWith(terms, parse, persons));
  const others = parses.flatMap(({ text }) => ownersOther(terms, text));
  return [...new Set([...idioms, ...names, ...others])];
}

/** A word of a sentence as printed, and the offset in the text where it begins. */
type Placed = Readonly<{ word: string; at: number }>;

/** Names of several words with a term among them, inside sentences of the story that are not all in capitals. */
function namesWith(terms: readonly string[], { text, sentences, parts }: Parse, persons: readonly string[]): string[] {
  const headline = parts.find(({ part }) => part === "headline");
  return sentences.flatMap((sentence) => {
    const hits = findTerms(text, terms, sentence);
    if (hits.length === 0) return [];
    // Once for a sentence, not for each hit: a sentence can be as long as a file, with a hit in every line.
    const line = text.slice(sentence.start, sentence.end);
    const words = [...line.matchAll(/[^\s]+/gu)].map(({ 0: word, index }) => ({ word, at: sentence.start + index }));
    if (isAllCapital(words, headline !== undefined && sentence.start < headline.end)) return [];
    return nameParts(words, hits).flatMap(({ from, to }) => {
      const name = text.slice(from, to).replace(/[^\p{L}\p{N}]+$/u, "");
      if (INSTITUTION.test(name) || NUMBERED.test(name) || isRoleBefore(name)) return [];
      return persons.some((person) => name.includes(person)) ? [] : [name.replace(/[’']s?$/u, "")];
    });
  });
}

/** "Guard Stephen Harris" is a guard: what somebody is stands before the name. */
function isRoleBefore(name: string): boolean {
  const [first = "", ...rest] = name.split(/\s/u);
  return rest.length > 1 && isForPeople(first.toLowerCase()) && isPersonName(rest.join(" ")) && !isPlaceName(name);
}

/** The High Court is a court, and Elmford School a school; Bridge Street is no bridge. */
const INSTITUTION = /\s(?:Court|Council|School|Hospital|University|Union|Police|Parliament|Church|Museum|Ministry)$/u;

/**
 * Where names of several words stand around hits.
 * @param words of a sentence, in their order
 * @param hits in the same sentence, in their order
 */
function nameParts(words: readonly Placed[], hits: readonly Span[]): { from: number; to: number }[] {
  let i = 0;
  return hits.flatMap(({ start }) => {
    while (i + 1 < words.length && words[i + 1]!.at <= start) i++;
    if (!isCapital(words[i]!.word)) return [];
    let [from, to] = [i, i];
    while (from > 0 && i - from < MOST_PARTS && isCapital(words[from - 1]!.word) && !endsPart(words[from - 1]!.word))
      from--;
    while (to + 1 < words.length && to - i < MOST_PARTS && !endsPart(words[to]!.word) && isOfName(words[to + 1]!.word))
      to++;
    // What opens a sentence has a capital anyway.
    if (from === to || (i === 0 && to === 0)) return [];
    return [{ from: words[from]!.at, to: words[to]!.at + words[to]!.word.length }];
  });
}

/** Share of the longer words of a headline that have a capital where all words have one: "Knew of Listeria Weeks Before Recall". */
const TITLE_CASE = 0.7;

/** Whether capitals tell no names: all letters are capitals, or all words but the small ones begin with one. */
function isAllCapital(words: readonly Placed[], isHeadline: boolean): boolean {
  if (words.every(({ word }) => word === word.toUpperCase())) return true;
  if (!isHeadline) return false;
  const long = words.filter(({ word }) => word.length > 3);
  return long.length > 3 && long.filter(({ word }) => isCapital(word)).length >= TITLE_CASE * long.length;
}

const isCapital = (word: string): boolean => CAPITAL.test(word.replace(/[^\p{L}\p{N}]+$/u, ""));
const isOfName = (word: string): boolean => isCapital(word) || /^\d{1,4}\P{L}*$/u.test(word);
const endsPart = (word: string): boolean => /[.,;:!?”"]$/u.test(word);

const MAKES =
  /(?<!\p{L})(?:ma(?:kes?|de|king)|buil(?:ds?|t|ding)|s(?:ells?|old|elling)|produc(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|exports?|repairs?)\s+(?:\p{Ll}+\s+)?$/u;

/**
 * "a plant that makes truck axles": what a term only describes in a stretch of text where something is made or sold.
 * @param nouns as printed or in the singular
 */
export function describedBy(terms: readonly string[], text: string, span: Span, nouns: ReadonlySet<string>): string[] {
  return findTerms(text, terms, span).flatMap(({ start, end }) => {
    const stop = wordEnd(text, end);
    if (!MAKES.test(text.slice(Math.max(span.start, start - 40), start))) return [];
    const next = /^\s(\p{Ll}{3,})/u.exec(text.slice(stop, stop + 40))?.[1];
    if (next === undefined || OF_IT.test(next) || !(nouns.has(next) || nouns.has(next.replace(/s$/u, "")))) return [];
    return [`${text.slice(start, stop).toLowerCase()} ${next}`];
  });
}
