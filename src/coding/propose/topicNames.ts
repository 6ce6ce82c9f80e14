import type { Parse, Span } from "../../parser/index.js";
import { overlapping } from "../overlapping.js";
import { findTerms, wordEnd } from "../terms.js";
import { isPersonName, isPlaceName, rolesBeside, TITLE } from "./persons.js";
import { foldName, formsOfOne, isPartOfName, type NameUse } from "./sameName.js";
import { Holders } from "./words.js";

/** People, bodies and places that reports name, with all the forms in which they print them. */
export interface ToldName {
  /** The form that most reports print first, then the others. */
  forms: string[];
  /** Single words that are parts of it, as printed: "Olden", "Nawalny". */
  parts: string[];
  reports: ReadonlySet<string>;
  isPerson: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’']*(?:[-\u2010\u2011][\p{L}\p{N}]+)*`;
/** A number that belongs to a name: "Heron 2", and not the one of "In Overwick 200 houses". */
const NUMBER = String.raw`\d{1,3}(?=[,;)”"]|\.?$|\.\s|\s(?:was|were|is|has|had|will|in|on|at|from|to|and)\b)`;
/** What is named after a place or a task: "University of Holt", "Ministry of Defence". */
const BODY = String.raw`(?:University|Ministry|Department|Bank|Institute|Church|House|Office|Board|Port|Gulf|Bay|Isle|Museum|Academy|Council|Court)\sof\s(?:the\s)?`;
const NAME = new RegExp(
  String.raw`(?<=[\p{L},;]\s|^(?:The|A|An|In|At|On)\s)(?:${BODY})?${WORD}(?:\s(?:${WORD}|${NUMBER})){0,5}`,
  "gu",
);
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ian|ican|ish|ese)$/u;
/** "ENTIRE", "GROUNDED": a tabloid raises its voice; what is short may be letters for a name. */
const LOUD = /^\p{Lu}{6,}$/u;
/** So many names are compared for their spelling; more would take long, and are a book. */
const MOST_COMPARED = 600;

/** The names inside the sentences of some reports, each with its forms; the most widely held first. */
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
  const named = formsOfOne(uses).map((forms): ToldName => {
    const names = forms.map(({ name }) => name);
    return {
      forms: names,
      parts: [],
      reports: new Set(forms.flatMap(({ reports }) => [...reports])),
      isPerson: names.every((name) => isPersonName(name) && (!isPlaceName(name) || speaks(name, parses))),
    };
  });
  const told = withSurnames(named).map((one) => ({ ...one, forms: [...one.forms, ...surnamesOf(one, named, texts)] }));
  return told
    .filter(({ forms }) => !told.some((other) => other.forms !== forms && isInside(forms[0]!, other.forms, texts)))
    .filter((one) => !isToldByNoun(one, parses))
    .sort((a, b) => b.reports.size - a.reports.size);
}

/** A report that has "the authority" may mean the Harbour Safety Authority: nobody may call that missing there. */
function isToldByNoun({ forms, isPerson }: ToldName, parses: readonly Parse[]): boolean {
  const noun = forms[0]!.split(" ").at(-1)!.toLowerCase();
  if (isPerson || !/\s/.test(forms[0]!) || isPlaceName(forms[0]!)) return false;
  return parses.some(
    ({ text }) => findTerms(text, forms, { start: 0, end: text.length }).length === 0 && hasWord(text, noun),
  );
}

function speaks(name: string, parses: readonly Parse[]): boolean {
  return parses.some(({ attributions }) => attributions.some(({ source }) => source?.name?.endsWith(name)));
}

/** Names inside sentences: a capital that opens one tells nothing. */
function printedNames(parses: readonly Parse[]): Holders<string> {
  const names = new Holders<string>();
  for (const parse of parses) {
    for (const { start, end } of parse.sentences) {
      for (const { 0: printed, index } of parse.text.slice(start, end).matchAll(NAME)) {
        const at = start + index;
        // "Wednesday" and "March" look like names.
        if (overlapping(parse.times, { start: at, end: at + printed.length }).length > 0) continue;
        const name = printed.replace(TITLE, "").replace(/[’']s?$/u, "");
        if (DEMONYM.test(name) || LOUD.test(name) || /^\P{Ll}$/u.test(name)) continue;
        // "World" and "Bridge" are no names where a report has them in small letters.
        if (/^\p{L}+$/u.test(name) && parses.some(({ text }) => hasWord(text, name.toLowerCase()))) continue;
        names.add(name, parse.id);
      }
    }
  }
  return names;
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
function withSurnames(named: readonly ToldName[]): ToldName[] {
  const isPart = (one: ToldName, person: ToldName): boolean =>
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

/** "Olden" for "Peter Olden", where the word means nobody and nothing else in these reports. */
function surnamesOf(
  { forms, parts, isPerson }: ToldName,
  all: readonly ToldName[],
  texts: readonly string[],
): string[] {
  if (!isPerson) return [];
  return [...new Set([...forms.map((form) => form.split(" ").at(-1)!), ...parts])].filter((last) => {
    const own = foldName(last);
    const isShared = all.some(
      (other) =>
        other.forms !== forms &&
        other.forms.some((form) => form !== last && foldName(form).split(/[\s-]/).includes(own)),
    );
    return last.length > 2 && !isShared && texts.every((text) => isWholeName(text, last));
  });
}

/** Whether a term finds nothing but itself as a name: "Ven" would find "venture". */
function isWholeName(text: string, name: string): boolean {
  return findTerms(text, [name], { start: 0, end: text.length }).every(({ start, end }) => {
    const word = text.slice(start, wordEnd(text, end));
    return (
      word === name || word === name.toUpperCase() || (foldName(word).startsWith(foldName(name)) && word[0] === name[0])
    );
  });
}

/** Whether a name stands in no report but as a part of a longer one: "Carrow" in "University of Carrow". */
function isInside(name: string, longer: readonly string[], texts: readonly string[]): boolean {
  const own = longer.filter((other) => other !== name && other.split(/\s/).includes(name));
  if (own.length === 0) return false;
  return texts.every((text) => {
    const whole: Span = { start: 0, end: text.length };
    const spans = findTerms(text, own, whole);
    return findTerms(text, [name], whole).every(({ start, end }) =>
      spans.some((span) => span.start <= start && end <= span.end),
    );
  });
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isStart = !/[\p{L}\p{N}-]/u.test(text[at - 1] ?? " ");
    if (isStart && !/[\p{L}\p{N}-]/u.test(text[at + word.length] ?? " ")) return true;
  }
  return false;
}
