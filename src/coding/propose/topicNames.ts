import type { Parse, Span } from "../../parser/index.js";
import { findTerms, wordEnd } from "../terms.js";
import { isBodyName, isPersonName, isPlaceName, rolesBeside } from "./persons.js";
import { hasShortForm, hasWordOfPlace, notOfPlace, wordsOfPlace } from "./places.js";
import { hasWord, printedNames } from "./printedNames.js";
import { foldName, formsOfOne, isLike, isPartOfName, type NameUse } from "./sameName.js";
import { Holders } from "./words.js";

/** People, bodies and places that reports name, with all the forms in which they print them. */
export interface ToldName {
  /** The form that most reports print first, then the others; of persons whose first names differ, the surname first. */
  forms: string[];
  /** Longer names, and words that only begin like a form, that are others. */
  not: string[];
  /** Single words that are parts of it, as printed: "Olden", "Nawalny". */
  parts: string[];
  /** The reports in which a form stands. */
  reports: ReadonlySet<string>;
  isPerson: boolean;
}

type Named = Omit<ToldName, "not">;

/** So many names are compared for their spelling; more would take long, and are a book. */
const MOST_COMPARED = 600;

/**
 * The names inside the sentences of some reports, each with its forms; the most widely held first. A name that a report may
 * have in a form that no search finds is left out: nobody may call it missing there.
 */
export function namesOf(parses: readonly Parse[]): ToldName[] {
  const found = withoutTitles(printedNames(parses));
  const texts = parses.map(({ text }) => text);
  const uses = found
    .heldBy(1)
    .slice(0, MOST_COMPARED)
    .map((name): NameUse => {
      const roles = new Set(texts.flatMap((text) => [...rolesBeside(text, name)]));
      return { name, reports: found.of(name), roles };
    });
  const named = formsOfOne(uses).map((forms): Named => {
    const names = forms.map(({ name }) => name);
    return {
      forms: names,
      parts: [],
      reports: new Set(forms.flatMap(({ reports }) => [...reports])),
      isPerson: names.every(
        (name) =>
          isPersonName(name) && !beginsWithPlace(name, texts) && (isTold(name, parses) || !isThing(name, texts)),
      ),
    };
  });
  const told = withShortForms(oneOfSurname(withSurnames(named)), texts);
  return told
    .map((one): ToldName => withOthers(one, told, texts))
    .map((one) => ({ ...one, reports: holders(one, parses) }))
    .filter(
      ({ forms }) => !told.some((other) => other.forms[0] !== forms[0] && isInside(forms[0]!, other.forms, texts)),
    )
    .filter(
      (one) =>
        !parses.some((parse) => isAgencyOf(parse, one.forms[0]!)) &&
        !isOfPlace(one.forms[0]!, told) &&
        !isToldByNoun(one, parses) &&
        !isToldByTask(one, parses) &&
        !isToldInName(one, parses) &&
        !isToldShort(one, parses) &&
        !isLeftToPart(one, told, parses),
    )
    .sort((a, b) => b.reports.size - a.reports.size || placesOf(b, parses) - placesOf(a, parses));
}

const whole = (text: string): Span => ({ start: 0, end: text.length });

function placesOf({ forms, not }: ToldName, parses: readonly Parse[]): number {
  return parses.reduce((sum, { text }) => sum + findTerms(text, forms, whole(text), not).length, 0);
}

function holders({ forms, not }: Pick<ToldName, "forms" | "not">, parses: readonly Parse[]): Set<string> {
  return new Set(parses.flatMap(({ id, text }) => (findTerms(text, forms, whole(text), not).length > 0 ? [id] : [])));
}

/** "(MNA)" in a dateline tells who wrote the report. */
function isAgencyOf({ text, parts }: Parse, name: string): boolean {
  return parts.some(({ part, start, end }) => part === "dateline" && text.slice(start, end).includes(`(${name})`));
}

const FIRST_TELLS = /^(?:River|Lake|Mount|Cape|Fort)\s/u;

/**
 * A report that has "the authority" may mean the Harbour Safety Authority, and one that has "the bridge" the Mill Bridge: nobody
 * may call them missing there.
 */
function isToldByNoun({ forms, reports, isPerson }: ToldName, parses: readonly Parse[]): boolean {
  if (isPerson || !/\s/.test(forms[0]!)) return false;
  // A number is no noun, and a local of a union or its workers are told of as "the union".
  const parts = forms[0]!.toLowerCase().split(" ");
  // The River Aske is a river, and Weir Street a street.
  const last = FIRST_TELLS.test(forms[0]!) ? parts[0]! : parts.at(-1)!;
  const noun = /\bLocal\s\d|\bWorkers$/u.test(forms[0]!) ? "union" : last;
  return parses.some(({ id, text }) => !reports.has(id) && hasWord(text, noun));
}

/** "The environmental service" may be the Environment Agency, and "the transport authority" the Transport Board. */
function isToldByTask({ forms: [name = ""], reports, isPerson }: ToldName, parses: readonly Parse[]): boolean {
  if (isPerson || !isBodyName(name)) return false;
  const tasks = name.toLowerCase().match(/\p{L}{6,}/gu) ?? [];
  return parses.some(
    ({ id, text }) =>
      !reports.has(id) && tasks.some((task) => ["", "al", "ary", "s"].some((ending) => hasWord(text, task + ending))),
  );
}

/** A report that has "Skarrow Sound Ferries" alone does not tell of Skarrow, and nobody may say that the word is not there. */
function isToldInName({ forms, reports, isPerson }: ToldName, parses: readonly Parse[]): boolean {
  return !isPerson && parses.some(({ id, text }) => !reports.has(id) && forms.some((form) => hasWord(text, form)));
}

/** "OH" for Ohio, "German" for Germany. */
function isToldShort({ forms, reports }: ToldName, parses: readonly Parse[]): boolean {
  return parses.some(
    ({ id, text }) => !reports.has(id) && forms.some((form) => hasShortForm(text, form) || hasWordOfPlace(text, form)),
  );
}

/**
 * A report that has a part of a person's name, alone or in a name that is spelled like it, cannot be said to lack the person: "Vera"
 * for Vera Hanik, "Milan Khrast" for Milan Hrast.
 */
function isLeftToPart(
  { forms, reports, isPerson }: ToldName,
  all: readonly Named[],
  parses: readonly Parse[],
): boolean {
  if (!isPerson) return false;
  const parts = forms.flatMap((form) => [form.split(" ")[0]!, form.split(" ").at(-1)!]);
  const sought = [...new Set(parts)].filter((part) => part.length > 2 && !forms.includes(part));
  // A longer name that has it is another.
  const others = all
    .flatMap((other) => other.forms)
    .filter((other) => !forms.some((form) => form === other || isSpelledLike(form, other)))
    .filter((other) => sought.some((part) => other.includes(part)));
  return parses.some(({ id, text }) => {
    if (reports.has(id) || !sought.some((part) => hasWord(text, part))) return false;
    const rest = others.reduce((left, other) => left.replaceAll(other, ""), text);
    return sought.some((part) => hasWord(rest, part));
  });
}

/** "Milan Hrast" and "Milan Khrast". */
function isSpelledLike(a: string, b: string): boolean {
  const [[first, last], [otherFirst, otherLast]] = [a, b].map((name) => {
    const words = foldName(name).split(" ");
    return [words[0]!, words.at(-1)!] as const;
  }) as [readonly [string, string], readonly [string, string]];
  const isOne = (one: string, other: string): boolean => one === other || isLike(one, other);
  return isOne(first, otherFirst) && isOne(last, otherLast);
}

/** Whether a name is somebody's who speaks, or stands beside what somebody is or how old. */
function isTold(name: string, parses: readonly Parse[]): boolean {
  return parses.some(
    ({ text, attributions }) =>
      attributions.some(({ source }) => source?.name?.endsWith(name)) ||
      text.includes(`${name} (`) ||
      isAged(text, name),
  );
}

function isAged(text: string, name: string): boolean {
  const at = text.indexOf(`${name}, `);
  return at >= 0 && /^\d{1,3}\b/u.test(text.slice(at + name.length + 2));
}

/** "Halvora Transit said", where the same reports have "in Halvora": a body of that town, and nobody. */
function beginsWithPlace(name: string, texts: readonly string[]): boolean {
  const [first = ""] = name.split(" ");
  const at = new RegExp(String.raw`(?<!\p{L})(?:in|near|across|outside|around)\s${first}(?![\p{L}’'-]|\s\p{Lu})`, "u");
  return /^\p{L}+$/u.test(first) && texts.some((text) => at.test(text));
}

/** "the Kessler Axle plant", "in Marlow Falls": what an article or a place's preposition stands before is nobody. */
function isThing(name: string, texts: readonly string[]): boolean {
  if (isPlaceName(name) || /^\p{Lu}\p{Ll}+(?:ian|ican|ish|ese|ean)\s/u.test(name)) return true;
  const before = /(?<!\p{L})(?:the|an?|this|in|near|outside|inside)\s$/iu;
  return texts.some((text) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (before.test(text.slice(Math.max(0, at - 9), at)) && !/^[’']s/u.test(text.slice(at + name.length)))
        return true;
    }
    return false;
  });
}

/** "Councillor Mara Lind" and "Mara Lind" are one: a name that ends like a person's is that one. */
function withoutTitles(names: Holders<string>): Holders<string> {
  const all = names.heldBy(1);
  const known = new Set(all.filter(isPersonName));
  const kept = new Holders<string>();
  for (const name of all) {
    const words = name.split(" ");
    const ends = words.map((_, i) => words.slice(i).join(" ")).slice(1);
    const short = ends.find((end) => known.has(end)) ?? name;
    for (const report of names.of(name)) kept.add(short, report);
  }
  return kept;
}

/** A single word that is part of a person's name is that person; of two persons', nobody. */
function withSurnames(named: readonly Named[]): Named[] {
  const isPart = (one: Named, person: Named): boolean =>
    person.isPerson && one.forms.every((form) => person.forms.some((name) => isPartOfName(form, name)));
  const parts = named.filter((one) => !one.isPerson && named.some((person) => isPart(one, person)));
  return named
    .filter((one) => !parts.includes(one))
    .map((person) => {
      const own = parts.filter(
        (one) => named.filter((other) => isPart(one, other)).length === 1 && isPart(one, person),
      );
      const reports = new Set([person, ...own].flatMap((one) => [...one.reports]));
      return { ...person, reports, parts: own.flatMap(({ forms }) => forms) };
    });
}

const lastOf = ({ forms }: Named): string => foldName(forms[0]!.split(" ").at(-1)!);

/**
 * "Denise Halloran" and "Diane Halloran": persons of one surname whom no report has both are looked for by that surname, since a
 * report may have a first name wrong.
 */
function oneOfSurname(named: readonly Named[]): Named[] {
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const key = one.isPerson ? lastOf(one) : `${one.forms[0]!} `;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const reports = group.flatMap((one) => [...one.reports]);
    if (group.length < 2 || new Set(reports).size < reports.length) return group;
    const surname = group[0]!.forms[0]!.split(" ").at(-1)!;
    const forms = [surname, ...group.flatMap((one) => one.forms)];
    return [{ forms, parts: group.flatMap(({ parts }) => parts), reports: new Set(reports), isPerson: true }];
  });
}

/** "Maravan" beside "Marava": what is of a place is no short form of "Maravan Interior Ministry". */
function isOfPlace(name: string, others: readonly Named[]): boolean {
  return others.some(({ forms: [other = ""] }) => {
    const stem = other.replace(/[aeiouy]$/u, "");
    return (
      stem.length > 2 &&
      name !== other &&
      name.startsWith(stem) &&
      /^(?:[aeiouy]?n|[ie]?an|ese|ish|i)$/u.test(name.slice(stem.length))
    );
  });
}

/** Whether a text has a name behind a word for where something is: "in Marlow". */
function isPlaceIn(text: string, name: string): boolean {
  return new RegExp(String.raw`(?<!\p{L})(?:in|on|near|across|of)\s${name}(?![\p{L}]|\s\p{Lu})`, "u").test(text);
}

/** "Kessler" for "Kessler Axle": a part that stands alone, belongs to no other name, and is no place. */
function withShortForms(named: readonly Named[], texts: readonly string[]): Named[] {
  const isPartOf = (short: Named, long: Named): boolean =>
    short !== long && !long.isPerson && ` ${long.forms[0]!} `.includes(` ${short.forms[0]!} `);
  const isPlace = ({ forms: [name] }: Named): boolean =>
    isPlaceName(name!) || texts.some((text) => isPlaceIn(text, name!));
  const owner = new Map<Named, Named>();
  for (const short of named) {
    if (short.isPerson || isPlace(short) || isOfPlace(short.forms[0]!, named)) continue;
    const long = named.filter((one) => isPartOf(short, one));
    if (long.length === 1 && !isPlaceName(long[0]!.forms[0]!)) owner.set(short, long[0]!);
  }
  return named
    .filter((one) => !owner.has(one))
    .map((one) => {
      const own = [...owner].filter(([, long]) => long === one).flatMap(([short]) => short.forms);
      return own.length === 0 ? one : { ...one, forms: [...one.forms, ...own] };
    });
}

/** Adds "Olden" for "Peter Olden", where the word means nobody else in these reports, and what is none of the forms. */
function withOthers(one: Named, all: readonly Named[], texts: readonly string[]): ToldName {
  const { forms, parts, isPerson } = one;
  const lasts = !isPerson
    ? []
    : [...new Set([...forms.map((form) => form.split(" ").at(-1)!), ...parts])].filter((last) => {
        const isShared = all.some(
          (other) =>
            other !== one &&
            other.isPerson &&
            other.forms.some((form) => foldName(form).split(/[\s-]/).includes(foldName(last))),
        );
        return last.length > 2 && !isShared && !texts.some((text) => hasWord(text, last.toLowerCase()));
      });
  const kept = [...new Set([...forms, ...lasts])];
  // "Olden Street" is not Peter Olden, and "venture" not Pia Ven.
  const longer = all
    .filter((other) => other !== one)
    .flatMap((other) => other.forms)
    .filter((form) => kept.some((own) => form !== own && ` ${form} `.includes(` ${own} `)));
  const other = texts.flatMap((text) => kept.flatMap((own) => othersLike(text, own)));
  // "Irish boats" tell of Ireland, and "Tavorians" of Tavoria; the languages do not.
  const ofIt = isPerson ? [] : ofPlaces(forms[0]!, texts);
  const tongues = ofIt.length === 0 ? [] : texts.flatMap((text) => ofIt.flatMap((word) => notOfPlace(text, word)));
  const isOfIt = (word: string): boolean => ofIt.some((own) => own.toLowerCase() === word);
  const not = [...longer, ...other.filter((word) => !isOfIt(word)), ...tongues];
  return { ...one, forms: [...new Set([...kept, ...ofIt])], not: [...new Set(not)] };
}

/** The words for what is of a name: of one that stands where a place does, or that two reports print before a thing. */
function ofPlaces(name: string, texts: readonly string[]): string[] {
  const found = texts.map((text) => wordsOfPlace(text, name));
  const having = found.filter((words, i) => words.some((word) => new RegExp(`${word} \\p{Ll}`, "u").test(texts[i]!)));
  return having.length > 1 || texts.some((text) => isPlaceIn(text, name)) ? [...new Set(found.flat())] : [];
}

const plainly = (name: string): string => foldName(name.replace(/\s+/gu, " ")).replace(/s$/u, "");

/** Words that begin like a name and are others: "venture" for "Ven". */
function othersLike(text: string, name: string): string[] {
  return findTerms(text, [name], whole(text)).flatMap(({ start, end }) => {
    const word = text.slice(start, wordEnd(text, end));
    return plainly(word) === plainly(name) ? [] : [word.toLowerCase()];
  });
}

/** Whether a name stands in no report but as a part of a longer one: "Carrow" in "University of Carrow". */
function isInside(name: string, longer: readonly string[], texts: readonly string[]): boolean {
  const own = longer.filter((other) => other !== name && other.split(/\s/).includes(name));
  if (own.length === 0) return false;
  return texts.every((text) => {
    const spans = findTerms(text, own, whole(text));
    return findTerms(text, [name], whole(text)).every(({ start, end }) =>
      spans.some((span) => span.start <= start && end <= span.end),
    );
  });
}
