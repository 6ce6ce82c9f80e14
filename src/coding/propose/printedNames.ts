import type { Parse } from "../../parser/index.js";
import { isTitleCase } from "../../parser/parts/shape.js";
import { overlapping } from "../overlapping.js";
import { TITLE } from "./persons.js";
import { Holders } from "./words.js";

/** "fined Orvane US$84,000": letters before a sign of money are of the sum. */
const WORD = String.raw`(?!\p{Lu}{1,3}[$£€¥])\p{Lu}[\p{L}\p{N}’']*(?:[-\u2010\u2011][\p{L}\p{N}]+)*`;
/** A number that belongs to a name: "Heron 2", "Local 418", and not the one of "In Overwick 200 houses" or "gives Overwick 8,500 euros". */
const NUMBER = String.raw`(?:\d{1,3}(?=[,;)”"](?!\d)|\.?$|\.\s|\s(?:was|were|is|has|had|will|in|on|at|from|to|and)\b)|(?<=(?:Local|Gate|Flight|Route|Highway|Terminal|Platform|Unit|Room|District|Ward|Block|Pier)\s)\d{1,4})`;
/** "Seafarers’ and Dockers’ Union". */
const OF_SEVERAL = String.raw`(?<=s[’'])\sand\s(?=\p{Lu}\p{L}+s?[’']\s\p{Lu})${WORD}`;
/** What is named after a place or a task: "University of Holt", "Ministry of Defence". */
const BODY = String.raw`(?:University|Ministry|Department|Bank|Institute|Church|House|Office|Board|Port|Gulf|Bay|Isle|Museum|Academy|Council|Court)\sof\s(?:the\s)?`;
const NAME = new RegExp(
  String.raw`(?<=[\p{L},;]\s|^(?:The|A|An|In|At|On)\s)(?:${BODY})?${WORD}(?:\s(?:${WORD}|${NUMBER})|${OF_SEVERAL}){0,6}`,
  "gu",
);
/** "Russian", "US-Russian": what is of a place names none. */
const DEMONYM =
  /^(?:\p{Lu}[\p{L}.]*-)?(?:\p{Lu}\p{Ll}+(?:ian|ican|ish|ese|ean)s?|(?:German|French|Dutch|Greek|Swiss|Czech|Dane|Swede|Finn|Spaniard|Briton|Scot)s?)$/u;
/** "Foreign Minister", "US Secretary": what somebody is, and no name. */
const ROLE =
  /(?:^|\s)(?:Mayor|President|Minister|Secretary|Chancellor|Governor|Senator|Judge|Chief|Director|Doctor|Professor|Bishop|Superintendent|Inspector|Commissioner|Councillor|Ambassador|Spokesman|Spokeswoman|Manager|Captain|Master)s?$/u;
/** Letters for what somebody is, or for a clock. */
const LETTERS = /^(?:CEO|CFO|MPs?|PM|TV|GMT|UTC|CET|CEST|GPS|SUV|OK)$/u;
/** "GROUNDED", "AXLE HELL": a tabloid raises its voice, and a dateline does; one short word may be letters for a name. */
const LOUD = /^(?:\p{Lu}{6,}|\p{Lu}+(?:\s\p{Lu}+)+)$/u;
/** "I'm", "He’d". */
const CONTRACTED = /^(?:I|He|She|It|We|You|They|That|There|Who|What)[’']/u;

/** Names inside sentences, and the reports that print them: a capital that opens one tells nothing by itself. */
export function printedNames(parses: readonly Parse[]): Holders<string> {
  const names = new Holders<string>();
  const opened: { whole: string; rest: string; report: string }[] = [];
  for (const parse of parses) {
    for (const { start, end } of parse.sentences) {
      const sentence = parse.text.slice(start, end);
      // "Court Orders Drugmaker Vantrell to Pay": in such headlines a capital tells no name.
      const isHeadline = overlapping(parse.parts, { start, end }).some(({ part }) => part === "headline");
      if (isHeadline && isTitleCase(sentence)) continue;
      for (const { 0: printed, index } of sentence.matchAll(NAME)) {
        const at = start + index;
        // "Wednesday" and "March" look like names.
        if (overlapping(parse.times, { start: at, end: at + printed.length }).length > 0) continue;
        const before = sentence.slice(0, index);
        const untitled = withoutTitles(printed);
        // "Secretary of State Blinken".
        const name = untitled
          .replace(/[’']s?$/u, "")
          .replace(/^State\s/u, (word) => (/Secretary of $/u.test(before) ? "" : word));
        // "LEMGO/MARLOW FALLS": the end of a shout.
        if (isNoName(name, parses) || (/\p{Lu}{2}\s$/u.test(before) && /^\P{Ll}+$/u.test(name))) continue;
        const [first] = /^\p{Lu}[\p{L}’-]*\s$/u.exec(before) ?? [""];
        const isPlain =
          first === "" || untitled !== printed || parses.some(({ text }) => hasWord(text, first.trim().toLowerCase()));
        if (isPlain) names.add(name, parse.id);
        else opened.push({ whole: first + name, rest: name, report: parse.id });
      }
    }
  }
  // "Skarrow Sound Ferries said": a first word belongs to the name where it is a name elsewhere.
  const known = new Set(names.heldBy(1).flatMap((name) => [name, ...name.split(" ")]));
  for (const { whole, rest, report } of opened) {
    const isWhole = known.has(whole) || (known.has(whole.split(" ")[0]!) && !known.has(rest));
    names.add(isWhole ? whole : rest, report);
  }
  return names;
}

function withoutTitles(printed: string): string {
  const short = printed.replace(/^\p{Lu}\p{L}+[’']s\s(?=\p{Lu})/u, "").replace(TITLE, "");
  return short === printed ? short : withoutTitles(short);
}

function isNoName(name: string, parses: readonly Parse[]): boolean {
  if (DEMONYM.test(name) || CONTRACTED.test(name) || /^\P{Ll}$/u.test(name)) return true;
  if (ROLE.test(name) || LOUD.test(name) || LETTERS.test(name)) return true;
  // "World" and "Bridge" are no names where a report has them in small letters.
  return /^\p{L}+$/u.test(name) && parses.some(({ text }) => hasWord(text, name.toLowerCase()));
}

/** Whether a text has a word as it is written here, whole. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isStart = !/[\p{L}\p{N}-]/u.test(text[at - 1] ?? " ");
    if (isStart && !/[\p{L}\p{N}-]/u.test(text[at + word.length] ?? " ")) return true;
  }
  return false;
}
