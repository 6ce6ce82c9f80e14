import { isPersonWord, type Parse, type Source } from "../parser/index.js";

/**
 * Sources that stand in a report as a scrap of a sentence, shown with the noun that the report has for them: "one of them" is "one
 * of the two men", "its supporters" are "supporters", "a preliminary estimate by City Hall" is City Hall's. What has no noun nearby
 * stays as it is.
 */
export function namedByNoun(parse: Parse): Parse {
  const names = new Map<number, string>();
  for (const { source } of [...parse.attributions, ...parse.quotations]) {
    if (source?.start == null || names.has(source.start)) continue;
    const name = nounFor(parse.text, source);
    if (name !== "") names.set(source.start, name);
  }
  if (names.size === 0) return parse;
  const named = <Said extends { source: Source | null }>(said: Said): Said => {
    const name = said.source?.start == null ? undefined : names.get(said.source.start);
    return name === undefined ? said : { ...said, source: { ...said.source!, name } };
  };
  return { ...parse, attributions: parse.attributions.map(named), quotations: parse.quotations.map(named) };
}

function nounFor(text: string, { start, end, name, id }: Source): string {
  if (id !== null || start === null || end === null || name === null) return "";
  const printed = text.slice(start, end);
  return ofGroup(text, start, name) || makerOf(text, end, name) || whoseClause(text, start, printed) || ownNoun(name);
}

/** "one", "another of them", "the second": one of some who were named before. */
const ONE_OF = /^(?:the\s)?(one|another|a\ssecond|second|a\sthird|third|first|other)(?:\sof\s(?:them|these|those))?$/iu;
const NUMBER = "two|three|four|five|six|seven|eight|nine|ten|several|some|many|a\\sfew";
/** "two hospital workers", "Two men", "officials": a group of people, by its number or its noun alone. */
const GROUP = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:(${NUMBER})\s)?((?:(?!(?:of|and|the|who|that|other)\s)\p{L}[\p{L}-]*\s){0,2}?)(\p{Ll}{3,}s|men|women|people)(?![\p{L}’'-])`,
  "giu",
);
/** So far back a group is looked for: a few sentences. */
const NEAR = 500;

function ofGroup(text: string, start: number, name: string): string {
  const which = ONE_OF.exec(name)?.[1]?.toLowerCase().replace(/^a\s/u, "");
  if (which === undefined) return "";
  const before = text.slice(Math.max(0, start - NEAR), start);
  const groups = [...before.matchAll(GROUP)].filter(([, , , noun = ""]) => isPersonWord(noun.toLowerCase()));
  // Who is counted or speaks is one of a group; whoever else is named in the plural is farther off.
  const counted = groups.findLast(([, number]) => number !== undefined) ?? groups.at(-1);
  if (counted === undefined) return "";
  const [, number = "", between = "", noun = ""] = counted;
  const own = number === "" ? "" : between;
  const group = `the ${number === "" || /some|many|several|few/iu.test(number) ? "" : `${number.toLowerCase()} `}${own}${noun}`;
  return which === "one" ? `one of ${group}` : `${which} of ${group}`;
}

/** "a preliminary estimate| by City Hall": who made what says so. */
const MADE = /^(?:\p{L}+\s)*(?:estimate|reckoning|tally|count|survey|statement|figures|calculation|assessment)s?$/iu;
const BY = /^\s(?:by|from|of)\s(?:the\s)?((?:\p{Lu}[\p{L}’'-]*)(?:\s(?:of\s|and\s)?\p{Lu}[\p{L}’'-]*){0,4})/u;

function makerOf(text: string, end: number, name: string): string {
  return MADE.test(name) ? (BY.exec(text.slice(end, end + 80))?.[1] ?? "") : "";
}

/** "A gearmaker who| supplies both fleets": the clause is taken for the one whom it tells of. */
const BEFORE_CLAUSE = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:an?|the|one|another|${NUMBER})\s((?:[\p{L}-]+\s){0,2}\p{Ll}[\p{L}-]+),?\swho\s$`,
  "iu",
);
const COUNTED = new RegExp(String.raw`((?:${NUMBER})\s(?:[\p{L}-]+\s){0,2}\p{Ll}[\p{L}-]+),?\swho\s$`, "iu");

function whoseClause(text: string, start: number, printed: string): string {
  if (!/^\p{Ll}/u.test(printed)) return "";
  const before = text.slice(Math.max(0, start - 80), start);
  return (COUNTED.exec(before)?.[1] ?? BEFORE_CLAUSE.exec(before)?.[1] ?? "").replace(/^\p{Lu}/u, (letter) =>
    letter.toLowerCase(),
  );
}

/** "Its supporters", "his colleagues", "her owners": whose they are the page would not tell. */
const OWN = /^(?:his|her|its|their)\s(?=\p{Ll}[\p{L}-]*(?:\s\p{Ll}[\p{L}-]*)?$)/iu;

function ownNoun(name: string): string {
  const noun = name.replace(OWN, "");
  return noun === name || !/s$/u.test(noun) ? "" : noun;
}
