import type { Parse } from "../../parser/index.js";
import { findTerms, wordEnd } from "../terms.js";
import { BASE_OF } from "./irregularVerbs.js";
import type { Noun } from "./nouns.js";
import { VERB } from "./words.js";

/** Words that a search cannot take for one thing: those of several senses, of no thing at all, and those for people. */

/**
 * Nouns that news has in two senses or more, whatever it is about: "sat in the front rows" and "the fish row", "in return for" and
 * "the return of the fleet", a ship's port and "the port side". A search finds all of them.
 */
const MANY_SENSES: ReadonlySet<string> = new Set(
  `account act arm ball band bank bar bark bat beam bed bill block blow body bolt bond book boot bowl box branch brush bug bulb calf cap
  capital card carrier cast cell chain chair channel charge charger chart check chip class clip clock club coach coat code column
  compound concern conduct content contract copy corner count counter course cover craft cross crown current custom cut cycle date
  deal deck degree delivery desk die digit draft draw drill drive drop duty edge engagement entry exchange exhibit exit express fan
  fault field figure file film fit flag flat floor flush fly fold foot form foundation frame front game gear grade ground guide
  habit hail hand handle hide hit hold host image index issue jam jet joint judge key kick lap launch lead leak league lease leave
  letter level lie lift light line link list litter load lock log loop lot magazine mail market mass match material matter medium
  mess mine minute mint model mole motion mould mouth move movement nail note object operation order organ pack panel paper park part
  party pass passage past patch pattern peak pen period phase pick piece pile pit pitch plane plate play plot point pole poll pool pop port
  post pot pound power practice presence press print produce promise property pupil quarter race rack rank rate record reel register
  release remains resort return review ring rock roll root round row rule run sale scale scene screen seal season seat sentence series
  service session set shade share sheet shell shelter shift shock shoot shot show sign sink slip snap sole source spell spirit spot
  spring square stable stage stake stall stamp stand standard star start stem step stick stock strain strand stream string strip
  stroke structure study style subject suit support surface swallow switch tap tape tear term tie tip title toast toll tone top touch
  tour track transfer treat trial trip trunk turn type view volume wave way wear well will wing works yard`
    .trim()
    .split(/\s+/u)
    // Of these the other senses are rare, or are kept out by the words beside them.
    .filter((word) => !["mine", "market", "plane", "pit"].includes(word)),
);

/** What no report has as a thing: "the failure of the talks", "a second attempt". */
const ABSTRACT: ReadonlySet<string> = new Set(
  `access advance advantage advice agreement aim answer approach argument arrangement arrival aspect attempt attention authority
  behaviour benefit blast-off capacity challenge character choice claim comment comparison concept conclusion conflict consequence context control
  crisis criticism danger deadline debate delay demand departure description detail development doubt duration error example exception
  existence expectation experience explanation failure fear feeling function future guarantee health history impact impression
  improvement influence information intention introduction lack law length lift-off liftoff limit manner means memory method mistake mood moment need
  objection offer opinion opportunity option origin outcome pain patience peace performance permanence pressure principle priority
  process progress proportion proposal purpose quality quantity range reaction relief reply request response responsibility
  rest reward role routine scope sense shape silence size skill speed stress success sum surprise task tension theory thought threat
  time tradition trend trouble trust truth use value version violation volume weight wish wonder`
    .trim()
    .split(/\s+/u),
);

const ABSTRACT_ENDING = /(?:[^t]ness|hood|dom|ship|ance|ence|ency|ancy)$|(?<!univers|electr|facil|celebr|c)ity$/u;
const NOT_ABSTRACT =
  /^(?:harness|wilderness|kingdom|\p{Ll}*(?:neighbourhood|neighborhood|ambulance|fence|residence|audience|conference|evidence|licence|insurance|embassy|emergency|agency|currency|science|ordnance|entrance|appliance)|(?:war|steam|air|gun|space|battle|flag|light)?ship)$/u;

/** Whether a noun is never one thing for a search: it has several senses, or names none that could be missed. */
export function isLoose(word: string): boolean {
  const forms = [word, word.replace(/s$/u, ""), word.replace(/es$/u, ""), word.replace(/ies$/u, "y")];
  return forms.some(
    (form) => MANY_SENSES.has(form) || ABSTRACT.has(form) || (ABSTRACT_ENDING.test(form) && !NOT_ABSTRACT.test(form)),
  );
}

const PEOPLE =
  /^(?:adult|agent|analyst|artist|bather|boy|bystander|captain|child|children|civilian|clerk|consultant|coroner|magistrate|barrister|solicitor|juror|headteacher|lifeguard|medic|midwife|colleague|commuter|crew|critic|crowd|customer|deputy|detainee|doctor|driver|employee|engineer|expert|family|fan|farmer|father|follower|friend|girl|guard|guest|helper|hiker|hostage|hunter|inhabitant|inmate|inspector|insurgent|investigator|islander|journalist|kid|lawmaker|lawyer|looter|marcher|migrant|miner|mother|neighbou?r|nurse|officer|onlooker|opponent|paramedic|parent|passenger|passer-by|patient|pensioner|picketer|pilot|player|prisoner|prosecutor|protest[eo]r|pupil|refugee|relative|rescuer|resident|rider|rioter|sailor|schoolchild|schoolchildren|scientist|skipper|soldier|spectator|staff|striker|student|supporter|survivor|swimmer|teacher|teenager|tenant|tourist|trader|trooper|user|victim|villager|visitor|volunteer|walker|witness|worker|youth|youngster|\p{Ll}+(?:ator|ologist|fighter|worker|goer|holder|keeper|owner|maker|man|men|woman|women|people))(?:e?s)?$/u;
/** "generator", "indicator". */
const MACHINE = /(?:gener|indic|elev|escal|radi|reg[a-z]+|ventil|refriger|excav|incub|vibr|insul|acceler|equ)ators?$/u;

/** Where people live and go, which news calls by many words: "households", "flats", "the neighbours". */
const DWELLING = /^(?:house|home|flat|apartment|street|road|room|shop|store)s?$/u;

/** Whether a noun is for people: "demonstrators". */
export function isForPeople(word: string): boolean {
  return PEOPLE.test(word) && !MACHINE.test(word);
}

/** Whether a report without a noun may well tell of the same: "people" and "they" for "demonstrators", "flats" for "homes". */
export function isToldInManyWords(word: string): boolean {
  return isForPeople(word) || DWELLING.test(word);
}

/** "Rainfall" tells of rain, and a heatwave of heat; a waterfall tells of no water. */
const MORE_OF_IT =
  /^(?:heat(?:wave)|(?:rain|snow|hail|flood|storm|thunder)(?:fall|storm|stone|water|drop|flake)|gun(?:fire|shot))s?$/u;

/** Whether a longer word that begins with a noun tells of the same. */
export function tellsMoreOfIt(word: string, noun: string): boolean {
  return word.startsWith(noun) && MORE_OF_IT.test(word);
}

/** What things are made of: a stone bridge is no stone. */
const MATERIAL =
  /^(?:stone|wood|timber|steel|iron|glass|brick|concrete|metal|rubber|plastic|leather|straw|silver|gold|copper|granite|marble|gravel|cotton|wool|aluminium|bronze)$/u;

/**
 * "stone bridge": a material before a thing tells what the thing is made of.
 * @param nouns as printed or in the singular
 */
export function madeOf(terms: readonly string[], { text }: Parse, nouns: ReadonlySet<string>): string[] {
  const materials = terms.filter((term) => MATERIAL.test(term));
  return findTerms(text, materials, { start: 0, end: text.length }).flatMap(({ start, end }) => {
    if (wordEnd(text, end) !== end) return [];
    const next = /^\s(\p{Ll}{3,})/u.exec(text.slice(end, end + 40))?.[1];
    if (next === undefined || !(nouns.has(next) || nouns.has(next.replace(/s$/u, "")))) return [];
    return [`${text.slice(start, end).toLowerCase()} ${next}`];
  });
}

/** From this share of its places on, a noun only tells of what other things are. */
const MOSTLY_BEFORE = 0.5;

/**
 * Whether a noun stands mostly before another, which it describes: "a forklift driver" and "the forklift battery" tell of no one
 * forklift, and a "paint store" of no paint.
 * @param nouns as printed or in the singular
 */
export function isMostlyBefore(noun: Noun, parses: readonly Parse[], nouns: ReadonlySet<string>): boolean {
  let [all, before] = [0, 0];
  for (const { report, start, end } of noun.sentences) {
    const { text } = parses[report]!;
    for (const hit of findTerms(text, [noun.word], { start, end })) {
      const next = /^\s(\p{Ll}{3,})/u.exec(text.slice(hit.end, hit.end + 40))?.[1] ?? "";
      all++;
      // "The court read for an hour": behind an article and a noun a verb looks like one.
      if (BASE_OF.has(next) || VERB.test(next)) continue;
      if (nouns.has(next) || nouns.has(next.replace(/s$/u, ""))) before++;
    }
  }
  return all > 0 && before >= all * MOSTLY_BEFORE;
}

/** Adjectives end otherwise; what stands before a noun and is none is of another thing: "lithium batteries". */
const KIND = /^\p{Ll}{4,}(?:-\p{Ll}+)?$/u;

/**
 * Whether reports tell of two things by one noun: a "forklift battery" in one, "lithium batteries" in the next. Where no kind is
 * shared by two reports that print one, they tell of as many things as kinds.
 * @param nouns as printed or in the singular
 */
export function isOfTwoKinds(
  { sentences }: Noun,
  terms: readonly string[],
  parses: readonly Parse[],
  nouns: ReadonlySet<string>,
): boolean {
  const kinds = new Map<number, Set<string>>();
  for (const { report, start, end } of sentences) {
    const { text } = parses[report]!;
    for (const hit of findTerms(text, terms, { start, end })) {
      const kind =
        /(?<![\p{L}-])([\p{Ll}-]+)\s$/u.exec(text.slice(Math.max(start, hit.start - 30), hit.start))?.[1] ?? "";
      const isNoun = nouns.has(kind) || nouns.has(kind.replace(/s$/u, "")) || /ium(?:-ion)?$/u.test(kind);
      if (KIND.test(kind) && isNoun) kinds.set(report, (kinds.get(report) ?? new Set()).add(kind));
    }
  }
  const all = [...kinds.values()];
  return all.some((one, i) => all.slice(i + 1).some((other) => [...one].every((kind) => !other.has(kind))));
}
