import type { Parse, Source } from "../parser/index.js";
import { isPersonName } from "./propose/persons.js";
import type { Speaker } from "./types.js";

/**
 * Who is meant by "the chief executive" in a report that never says so: another report has "chief executive Martin Thale", and this
 * one names Thale. Reports call one person by name and by office in turn, and each leaves to its readers what it takes for known.
 */

/** An office as a report prints it beside a name, or in its place. */
interface Office {
  /** The class of its noun: "head" and "leader" are one. */
  kind: string;
  isLeading: boolean;
  /** All other words with matter, in small letters: "opposition", "civic", "front". */
  words: ReadonlySet<string>;
  /** Those of them that name a body or a place: "civic", "front". */
  names: ReadonlySet<string>;
}

/** Nouns for one office each; the first names it. Whoever leads a body is its head, whatever the title. */
const LEADING = [
  "leader head boss chief",
  "chairman chairwoman chair chairperson",
  "president",
  "director",
  "executive ceo",
];
const OTHERS = [
  "minister",
  "mayor",
  "spokesman spokeswoman spokesperson",
  "secretary",
  "governor",
  "captain",
  "coach",
  "manager",
  "commissioner",
  "ambassador",
  "coordinator",
  "organiser organizer",
  "editor",
  "chancellor",
  "premier",
  "prosecutor",
  "headmaster headmistress headteacher principal",
];
const KIND_OF: ReadonlyMap<string, string> = new Map(
  [...LEADING, ...OTHERS].flatMap((line) => line.split(" ").map((noun) => [noun, line.split(" ")[0]!] as const)),
);
const LEADING_KINDS: ReadonlySet<string> = new Set(LEADING.map((line) => line.split(" ")[0]!));
/** With one of these it is another's office. */
const OTHER_RANK =
  /\b(?:former|ex|late|then|deputy|vice|acting|assistant|interim|outgoing|incoming|retired|shadow|first)\b/iu;
const SMALL = /^(?:the|an?|of|for|at|in|on|to|and|its|his|her|their|our|from|s)$/iu;
/** Words of a description, at most. */
const LONGEST = 9;

/**
 * The parses with the sources named that are there by their office alone, where all reports together know one person who has it.
 * @param speakers whom the codebook has, or whom the reports suggest
 */
export function namedByRole(parses: readonly Parse[], speakers: readonly Speaker[], isCoded: boolean): Parse[] {
  const persons = speakers.filter(({ name }) => isPersonName(name));
  const known = persons.map((person) => ({
    person,
    offices: apart(parses.flatMap(({ text }) => officesBeside(text, person))),
  }));
  if (known.every(({ offices }) => offices.length === 0)) return [...parses];
  return parses.map((parse) => {
    const sources = [...parse.attributions, ...parse.quotations].flatMap(({ source }) => source ?? []);
    const here = known.filter(({ person }) => isNamedIn(parse.text, person));
    // "The chief executive said. … He added": what "he" goes back to is the same description.
    const meant = new Map(sources.flatMap((source) => personMeant(source, parse, here)));
    if (meant.size === 0) return parse;
    const named = <Said extends { source: Source | null }>(said: Said): Said => {
      const person = said.source?.id === null ? meant.get(said.source.name ?? "") : undefined;
      if (person === undefined) return said;
      return { ...said, source: { ...said.source!, id: isCoded ? person.id : null, name: person.name } };
    };
    return { ...parse, attributions: parse.attributions.map(named), quotations: parse.quotations.map(named) };
  });
}

/** Each office once: a report may print it in every sentence. */
function apart(offices: readonly Office[]): Office[] {
  return [
    ...new Map(offices.map((one) => [[one.kind, ...one.words, "", ...one.names].join(" "), one] as const)).values(),
  ];
}

interface Known {
  person: Speaker;
  offices: readonly Office[];
}

/** A description with the one person named in the report who has that office; none where nobody has, or several. */
function personMeant(source: Source, { text }: Parse, here: readonly Known[]): [string, Speaker][] {
  if (source.id !== null || source.name === null || source.start === null || source.end === null) return [];
  // "the head of the Civic Front|, hoarse and moved,"
  const printed = text.slice(source.start, source.end).split(",")[0]!;
  // Only "the" or a body's own ("Corvane's") says that there is one; a name says who it is.
  if (!/^the\s/iu.test(printed) && !/[’']s\s/u.test(printed)) return [];
  const asked = officeIn(printed);
  if (asked === null) return [];
  const [only, second] = here.filter(({ offices }) => offices.some((office) => isOne(asked, office)));
  return only === undefined || second !== undefined ? [] : [[source.name, only.person]];
}

/** Whether an office may be another: of one noun, all that it says of itself is said of the other; or the head of one body. */
function isOne(asked: Office, known: Office): boolean {
  const isWithin = (words: ReadonlySet<string>): boolean => [...words].every((word) => known.words.has(word));
  if (asked.kind === known.kind) return isWithin(asked.words);
  return asked.isLeading && known.isLeading && asked.names.size > 0 && isWithin(asked.names) && isWithin(asked.words);
}

/** The offices that stand right before or behind a person's name: "leader of the Civic Front, Milena Korvat". */
function officesBeside(text: string, { name }: Speaker): Office[] {
  const offices: Office[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const before =
      /((?:[\p{L}’'-]+\s){1,9})$/u.exec(text.slice(Math.max(0, at - 90), at).replace(/,\s$/u, " "))?.[1] ?? "";
    const behind =
      /^,\s([^,.;:“”"()\n]{3,70})(?=[,.;])/u.exec(text.slice(at + name.length, at + name.length + 80))?.[1] ?? "";
    offices.push(...[lastPhrase(before), behind].flatMap((words) => officeIn(words) ?? []));
  }
  return offices;
}

/** The words from the last article on, or from the first capital that goes on to the name: "said the | interior minister". */
function lastPhrase(words: string): string {
  const list = words.trim().split(/\s+/u).slice(-LONGEST);
  const at = list.findLastIndex((word) => /^(?:the|an?|its|his|her|their)$/iu.test(word));
  // "the leader of the opposition Civic Front": the article that opens it stands before "of".
  const opens =
    at > 1 && list[at - 1] === "of"
      ? list.slice(0, at - 1).findLastIndex((word) => /^(?:the|an?|its)$/iu.test(word))
      : at;
  return list.slice(Math.max(0, opens)).join(" ");
}

function officeIn(words: string): Office | null {
  if (OTHER_RANK.test(words)) return null;
  const list = words.replace(/[’']s\b/gu, "").match(/[\p{L}-]+/gu) ?? [];
  if (list.length === 0 || list.length > LONGEST) return null;
  // "the head | of the Civic Front", "the Civic Front | leader": the noun stands before "of", or last.
  const of = list.findIndex((word) => /^(?:of|at|for)$/iu.test(word));
  const head = (of > 0 ? list[of - 1]! : list.at(-1)!).toLowerCase();
  const kind = KIND_OF.get(head);
  if (kind === undefined) return null;
  const others = list.filter((word, i) => i !== (of > 0 ? of - 1 : list.length - 1) && !SMALL.test(word));
  return {
    kind,
    isLeading: LEADING_KINDS.has(kind),
    words: new Set(others.map((word) => word.toLowerCase())),
    names: new Set(others.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase())),
  };
}

function isNamedIn(text: string, { name }: Speaker): boolean {
  const last = name.split(" ").at(-1)!;
  return new RegExp(String.raw`(?<!\p{L})${last}(?!\p{L})`, "u").test(text);
}
