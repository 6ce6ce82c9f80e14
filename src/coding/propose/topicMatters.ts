import type { Parse } from "../../parser/index.js";
import type { alikeSentences } from "../sideBySide.js";
import { findTerms } from "../terms.js";
import { type Noun, nounsIn, type Told } from "./nouns.js";
import { rolesBeside } from "./persons.js";
import { barredPhrases, describedBy, isOtherThing } from "./topicBars.js";
import type { ToldName } from "./topicNames.js";
import { SAME, senseStem } from "./senses.js";
import {
  isForPeople,
  isLoose,
  isMostlyBefore,
  isToldInManyWords,
  isOfTwoKinds,
  madeOf,
  tellsMoreOfIt,
} from "./topicSenses.js";
import { fewest, isEmptyWord } from "./words.js";
import { withForms } from "./wordForms.js";

/** Words for what any report has, whatever it is about: they carry no matter. */
const GENERIC = new RegExp(
  `^(?:${`night morning evening afternoon noon weekend month minute hour second moment quarter half third tenth
  million billion thousand hundred dozen euro dollar pound crown franc penny pence cent percent metre meter kilometre kilometer
  mile yard foot feet inch hectare acre kilo kilogram gram tonne ton litre liter degree point
  person people man woman everyone everybody nobody someone somebody anyone other member leader boss owner
  number thing report statement question answer life lives way part side end start beginning top head hand eye face name word
  story news reporter press conference interview release media newspaper editor picture photo page article author contact
  reader email hotline company firm enterprise business decision plan programme program project mission team group case event
  incident country nation state town city village area place region district site scene spot field ground land building world
  work job use need chance rest problem issue reason cause result effect fact kind sort type level rate amount total figure
  step move turn matter view idea hope sense line term form change order call condition situation difference country-wide
  mayor minister president chief spokesman spokeswoman spokesperson captain director chairman chairwoman councillor
  conversation discussion interest action effort measure item official meeting relation relationship
  table bang board line knot mouth loss charge limit earliest latest knowledge secret source front call view touch hold risk sea coast riot`.replace(
    /\s+/gu,
    "|",
  )})$`,
  "u",
);

const isGeneric = (word: string): boolean =>
  [word, word.replace(/s$/u, ""), word.replace(/ies$/u, "y")].some(
    (form) => GENERIC.test(form) || TWO_CLASSES.test(form),
  );

/** Words that are nouns in one sentence and describe in the next: "a fine", "too fine a mesh". A search finds both. */
const TWO_CLASSES =
  /^(?:fine|light|sound|present|right|kind|mean|close|fair|firm|just|live|open|plain|safe|novel|minor|net|lead|local|outside|inside|opposite|alternative|individual|march|may|august|share|spring|fall|bar|rose|saw|left|last)$/u;

/** A matter is told of more than twice; a word that stands once in each of two reports is a turn of phrase. */
const FEWEST_PLACES = 3;
/** A word that every report has so often, on average, is what the event is about. */
const OFTEN = 1.4;

/** Further ones of more words than one, by the first of their group. */
const PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ["truck", ["big rig", "semi-trailer", "articulated lorry"]],
  ["talks", ["negotiations", "bargaining"]],
  ["fog", ["poor visibility"]],
  ["amendment", ["change to the constitution", "changes to the constitution", "constitutional change"]],
]);

/** A word is a matter where so many of the pairs of its sentences, of two reports each, share more than it. */
const COHESION = 0.25;
/** A word that stands between quotation marks to more than this share belongs to statements. */
const MOST_QUOTED = 0.6;
/** So many sentences with a word are compared. */
const MOST_SENTENCES = 40;
/** Two words that stand in the same sentences to this share are one matter. */
const SAME_SENTENCES = 0.6;

/** Sentences that share telling words, by report. */
type Alike = ReturnType<typeof alikeSentences>;

interface Matter {
  noun: Noun;
  terms: string[];
  not: string[];
  holders: ReadonlySet<number>;
}

/**
 * What reports tell of, by its nouns: those that two reports or more have in sentences that are alike in more than that word
 * ("siren", "cow", "permit"). A word that stands in sentences of all kinds ("flight") carries nothing that could be missed; what
 * stands in quotations is compared as wording; and where a report tells the same in other words, a search for one word would
 * call it missing.
 * @returns the noun of each (“government”), its terms, of which one may be shorter (“govern”), and words that begin like one of
 *   them and are others ("damage" where "dam" is looked for); what is told most often comes first
 */
export function mattersIn(
  parses: readonly Parse[],
  names: readonly ToldName[],
  groups: Alike,
): { word: string; terms: string[]; not: string[] }[] {
  const roles = new Set(
    parses.flatMap(({ text }) => names.flatMap(({ forms }) => forms.flatMap((form) => [...rolesBeside(text, form)]))),
  );
  const inNames = new Set(names.flatMap(({ forms }) => forms.flatMap((form) => form.toLowerCase().split(/[\s-]/))));
  const nouns = nounsIn(parses);
  const words = new Map<string, Set<number>>();
  for (const [report, { text }] of parses.entries())
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}{3,}(?![\p{L}\p{N}])/gu))
      words.set(word, (words.get(word) ?? new Set()).add(report));
  const all = new Map(
    parses.flatMap(({ text }) =>
      [...text.matchAll(/(?<![\p{L}\p{N}-])\p{L}{3,}/gu)].map(([word]) => [word.toLowerCase(), true]),
    ),
  );
  const known = new Set(nouns.map(({ word }) => word));
  const persons = names.filter(({ isPerson }) => isPerson).flatMap(({ forms }) => forms);
  const common = new Set(
    [...words].filter(([, reports]) => reports.size === parses.length).map(([word]) => senseStem(word)),
  );
  /** What one report's words only describe, in a sentence that shares nothing else with the others': "makes truck axles". */
  const onlyDescribed = ({ sentences }: Noun, terms: readonly string[]): string[] =>
    sentences
      .filter((own) =>
        sentences.every(
          (other) =>
            other.report === own.report || !sharesWord(own, other, new Set([...common, ...terms.map(senseStem)])),
        ),
      )
      .flatMap((own) => describedBy(terms, parses[own.report]!.text, own, known));
  const matters = nouns
    .filter(({ word, places, quoted, named, compound }) => {
      if (isGeneric(word) || isLoose(word) || roles.has(word) || inNames.has(word) || compound) return false;
      return quoted <= places * MOST_QUOTED && named * 2 < places;
    })
    .map((one): Matter => {
      const noun = withSame(one, nouns);
      const terms = withForms([...termsOf(one, nouns, words), ...phrasesFor(one, parses)], parses);
      const not = [
        ...othersOf(terms, all),
        ...barredPhrases(terms, parses, persons),
        ...onlyDescribed(noun, terms),
        ...parses.flatMap((parse) => madeOf(terms, parse, known)),
      ];
      const holders = new Set([...parses.keys()].filter((i) => has(parses[i]!.text, terms, not)));
      return { noun, terms, not, holders };
    })
    .filter(({ noun, terms, not, holders }) => {
      const own = new Set(noun.sentences.map(({ report }) => report));
      if (own.size < fewest(parses) || holders.size < fewest(parses)) return false;
      if (isMostlyBefore(noun, parses, known)) return false;
      if (isToldInManyWords(noun.word) ? holders.size < parses.length : isOfTwoKinds(noun, terms, parses, known))
        return false;
      const places = placesOf(parses, terms, not);
      if (places < FEWEST_PLACES) return false;
      // What all reports tell of again and again is what the event is about, in sentences of all kinds.
      if (holders.size === parses.length && places >= parses.length * OFTEN) return true;
      return isOneMatter(noun, own.size) && !isToldOtherwise(parses, groups, terms, holders);
    });
  const worth = ({ terms, not, holders }: Matter): number =>
    placesOf(parses, terms, not) +
    holders.size +
    IN_HEADLINE * parses.filter((parse) => isHeadlined(parse, terms, not)).length;
  const ranked = [...matters].sort((a, b) => worth(b) - worth(a) || b.noun.places - a.noun.places);
  return ranked
    .filter((one, i) => !ranked.slice(0, i).some((other) => isSame(one, other)))
    .map(({ noun, terms, not }) => ({ word: mostTold(noun, nouns), terms, not: [...new Set(not)] }));
}

/** Of the nouns for one thing the one that the reports print most: a topic is "fire" where "flame" stands once. */
function mostTold(noun: Noun, nouns: readonly Noun[]): string {
  const all = [noun, ...sameAs(noun, nouns)].sort((a, b) => b.places - a.places);
  return all[0]!.word;
}

/** Words that begin like a term and are no form of it: "cowboys" for "cow". */
function othersOf(terms: readonly string[], words: ReadonlyMap<string, unknown>): string[] {
  const isForm = (word: string, term: string): boolean => {
    const ending = word.slice(term.length);
    if (tellsMoreOfIt(word, term)) return true;
    return (
      !isOtherThing(word, term) && (SUFFIX.test(ending) || (SUFFIX.test(ending.slice(1)) && ending[0] === term.at(-1)))
    );
  };
  const others = [...words.keys()].filter(
    (word) =>
      terms.some((term) => word.startsWith(term)) && !terms.some((term) => word.startsWith(term) && isForm(word, term)),
  );
  const short = [...others].sort((a, b) => a.length - b.length);
  return short.filter((word, i) => !short.slice(0, i).some((other) => word.startsWith(other)));
}

/** Whether the sentences with a word tell of one matter. */
function isOneMatter({ word, sentences }: Noun, holders: number): boolean {
  const some = sentences.slice(0, MOST_SENTENCES);
  const linked = new Set<number>();
  let [pairs, alike] = [0, 0];
  some.forEach((a, i) => {
    for (const b of some.slice(i + 1)) {
      if (a.report === b.report) continue;
      pairs++;
      if (!isLike(a, b, word)) continue;
      alike++;
      linked.add(a.report).add(b.report);
    }
  });
  return pairs > 0 && alike >= pairs * COHESION && linked.size * 2 >= holders;
}

function sharesWord(a: Told, b: Told, without: ReadonlySet<string>): boolean {
  const stems = new Set([...b.words].map(senseStem));
  return [...a.words].some((word) => {
    const stem = senseStem(word);
    return word.length > 3 && !isEmptyWord(word) && !without.has(stem) && stems.has(stem);
  });
}

/** Whether two sentences share another telling word, or two names. */
function isLike(a: Told, b: Told, word: string): boolean {
  const tells = (one: string): boolean => one.length > 3 && !/\d/u.test(one) && !isEmptyWord(one);
  const own = new Set([word, ...(SAME.find((group) => group.includes(word)) ?? [])].map(senseStem));
  const stems = new Set([...b.words].filter(tells).map(senseStem));
  const isName = (one: string): boolean => [...a.names, ...b.names].some((name) => name.toLowerCase() === one);
  if ([...a.words].some((one) => tells(one) && !isName(one) && !own.has(senseStem(one)) && stems.has(senseStem(one))))
    return true;
  return [...a.names].filter((name) => b.names.has(name)).length > 1;
}

/** Other nouns for the same that reports print: "home" where there is "house". */
function sameAs({ word }: Noun, nouns: readonly Noun[]): Noun[] {
  const group = SAME.find((one) => one.some((same) => word === same || word === `${same}s`)) ?? [];
  return nouns.filter((noun) => noun.word !== word && group.some((same) => [same, `${same}s`].includes(noun.word)));
}

/** Several words for the same that reports print: "big rig" where there is "truck". */
function phrasesFor({ word }: Noun, parses: readonly Parse[]): string[] {
  const phrases = PHRASES.get(SAME.find((group) => group.includes(word))?.[0] ?? word) ?? [];
  return phrases.filter((phrase) => parses.some(({ text }) => has(text, [phrase])));
}

/** A noun with the others for the same: all that is told by either. */
function withSame(noun: Noun, nouns: readonly Noun[]): Noun {
  const sentences = [noun, ...sameAs(noun, nouns)].flatMap((one) => one.sentences);
  return { ...noun, sentences };
}

/** The word, with words of its family and words for the same that reports print: "permit", "permission"; "house", "home". */
function termsOf(noun: Noun, nouns: readonly Noun[], words: ReadonlyMap<string, unknown>): string[] {
  const { word } = noun;
  const same = sameAs(noun, nouns).map((other) => other.word);
  // "In 2019 some 80,000 demonstrated" tells of no demonstrator at hand.
  const family = isForPeople(word) ? [] : [...words.keys()].filter((other) => isFamily(word, other));
  const all = [word, ...same, ...family].sort((a, b) => a.length - b.length);
  const kept = all.filter((term, i) => !all.slice(0, i).some((other) => term.startsWith(other)));
  return kept.includes(word) ? [word, ...kept.filter((term) => term !== word)] : kept;
}

const FAMILY = 5;
const SUFFIX =
  /^(?:e?s?|ed|d|ing|ings|ions?|ations?|ated?|ating|ments?|ors?|ssions?|te?s?|t?ed|tt?ed|tt?ing|tors?|tions?)$/u;

/** "permit" and "permission", "inspection" and "inspected": the same beginning, and then nothing but endings. */
function isFamily(a: string, b: string): boolean {
  if (a === b || a.length < FAMILY || b.length < FAMILY || isOtherThing(a, b) || isOtherThing(b, a)) return false;
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n >= FAMILY && SUFFIX.test(a.slice(n)) && SUFFIX.test(b.slice(n));
}

/** Whether a report without the word has a sentence that is like those of others with it: it tells that in other words. */
export function isToldOtherwise(
  parses: readonly Parse[],
  groups: Alike,
  terms: readonly string[],
  holders: ReadonlySet<number>,
): boolean {
  return groups.some((group) => {
    const having = group.filter(({ report, start, end }) => has(parses[report]!.text.slice(start, end), terms));
    return having.length > 1 && group.some(({ report }) => !holders.has(report));
  });
}

function has(text: string, terms: readonly string[], not: readonly string[] = []): boolean {
  return findTerms(text, terms, { start: 0, end: text.length }, not).length > 0;
}

const IN_HEADLINE = 3;

function isHeadlined({ text, parts }: Parse, terms: readonly string[], not: readonly string[]): boolean {
  return parts.some(
    ({ part, ...span }) => (part === "headline" || part === "dek") && findTerms(text, terms, span, not).length > 0,
  );
}

function placesOf(parses: readonly Parse[], terms: readonly string[], not: readonly string[]): number {
  return parses.reduce((sum, { text }) => sum + findTerms(text, terms, { start: 0, end: text.length }, not).length, 0);
}

function isSame(a: Matter, b: Matter): boolean {
  if (a.terms.some((term) => b.terms.includes(term))) return true;
  const shared = a.noun.sentences.filter((sentence) =>
    b.noun.sentences.some(({ report, start }) => report === sentence.report && start === sentence.start),
  ).length;
  return shared >= Math.min(a.noun.sentences.length, b.noun.sentences.length) * SAME_SENTENCES;
}
