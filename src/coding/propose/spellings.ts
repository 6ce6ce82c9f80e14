import { isGivenNameWord, isPersonWord, type Parse } from "../../parser/index.js";
import type { Item } from "../types.js";
import { item, numberedId } from "./item.js";
import { isPersonName, isPlaceName, rolesBeside } from "./persons.js";
import { printedNames } from "./printedNames.js";
import { foldName, isLike, isOneName, isShortForm } from "./sameName.js";

/** A person's full name in a report, with what stands beside it. */
interface Printed {
  name: string;
  reports: ReadonlySet<string>;
  ages: ReadonlySet<string>;
  roles: ReadonlySet<string>;
}

const MOST = 3;
/** More names than this are a book, and are not compared. */
const MOST_NAMES = 150;

/**
 * Asks how a name is spelled where reports spell it in two ways, "Rafael Quennell" and "Raphael Quenell", or give somebody of one
 * office or age two names that share a part: "Stephen Hollis, 58", "Stephen Harris (58)". That they are one person no report says;
 * a report that prints both keeps them apart.
 */
export function proposeSpellings(parses: readonly Parse[]): Item[] {
  return groupsOf(namesIn(parses))
    .slice(0, MOST)
    .map((group, i) => {
      const forms = group.map(({ name }) => name);
      return item(numberedId("spelling", i), ...asked(group), { by: "spelling", names: forms });
    });
}

function namesIn(parses: readonly Parse[]): Printed[] {
  const held = printedNames(parses).heldBy(1);
  const sources = parses.flatMap(({ attributions }) => attributions.flatMap(({ source }) => source?.name ?? []));
  const names = [...new Set([...held, ...sources])].filter(
    (name) =>
      /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]+$/u.test(name) && isPersonName(name) && !isPlaceName(name),
  );
  if (names.length > MOST_NAMES) return [];
  return names.flatMap((name) => {
    const own = parses.filter(({ text }) => text.includes(name));
    const beside = own.map(({ text }) => besideIn(text, name));
    const ages = new Set(beside.flatMap((one) => [...one.ages]));
    const roles = new Set(beside.flatMap((one) => [...one.roles]));
    const isPerson = isGivenNameWord(name.split(" ")[0]!) || ages.size + roles.size > 0;
    return own.length > 0 && isPerson ? [{ name, reports: new Set(own.map(({ id }) => id)), ages, roles }] : [];
  });
}

/** "Stephen Hollis|, 58", "Stephen Harris| (58)" */
const AGE = /^(?:,\s(?:aged\s)?|\s\()(\d{1,3})(?=[,.)])/u;
/** "The captain, named in court papers as| Petar Rudnik", "Guard| Stephen Harris" */
const NAMED_AS = /(\p{Ll}{3,}),\s(?:named|identified)\s(?:\p{L}+\s){0,6}as\s$/u;
/** ", the company's chief engineer|, said" */
const BEHIND = /^(?:,\s\d{1,3}|\s\(\d{1,3}\))?,\s([\p{Ll}’' -]{3,60})(?=[,.;]|$)/u;
const NOUN_BEFORE = /(\p{L}{3,}),?\s$/u;

function besideIn(text: string, name: string): Pick<Printed, "ages" | "roles"> {
  const [ages, roles] = [new Set<string>(), rolesBeside(text, name)];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const age = AGE.exec(text.slice(at + name.length, at + name.length + 20))?.[1];
    if (age !== undefined) ages.add(age);
    const behind = BEHIND.exec(text.slice(at + name.length, at + name.length + 80))?.[1] ?? "";
    for (const word of behind.split(/\s/u)) if (isPersonWord(word)) roles.add(word);
    const before = text.slice(Math.max(0, at - 80), at);
    const noun = (NAMED_AS.exec(before)?.[1] ?? NOUN_BEFORE.exec(before)?.[1] ?? "").toLowerCase();
    if (isPersonWord(noun)) roles.add(noun);
  }
  return { ages, roles };
}

/** Names that may be one person's, in two forms and more, together. */
function groupsOf(names: readonly Printed[]): Printed[][] {
  const groups: Printed[][] = [];
  for (const name of names) {
    const own = groups.find(
      (group) => group.some((other) => mayBeOne(other, name)) && group.every((other) => isApart(other, name)),
    );
    if (own === undefined) groups.push([name]);
    else own.push(name);
  }
  return groups.filter((group) => group.length > 1);
}

/** Whether no report prints both: one that does keeps them apart. */
function isApart(a: Printed, b: Printed): boolean {
  return ![...a.reports].some((report) => b.reports.has(report));
}

function mayBeOne(a: Printed, b: Printed): boolean {
  if (!isApart(a, b)) return false;
  const [one, other] = [a, b].map(({ name }) => foldName(name).split(" ")) as [string[], string[]];
  // "Tom" and "Thomas", "Ann Lee" and "Ann B. Lee" are spelled alike.
  if (one.length !== other.length || one.some((word, i) => isShortForm(word, other[i]!))) return false;
  if (isOneName(a, b)) return true;
  const [isFirst, isLast] = [one[0] === other[0], one.at(-1) === other.at(-1)];
  if (!isFirst && !isLast) return false;
  const isOneAge = haveOne(a.ages, b.ages);
  if (a.ages.size > 0 && b.ages.size > 0 && !isOneAge) return false;
  const isOneRole = haveOne(a.roles, b.roles);
  const [word, second] = isFirst ? [one.at(-1)!, other.at(-1)!] : [one[0]!, other[0]!];
  const isNear = word[0] === second[0] || isLike(word, second);
  // Of one family several are "a farmer": first names have to be alike, or the age the same.
  return isNear && (isOneRole || isOneAge);
}

function haveOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}

/** Label and question: the office tells whom they are about, else the part that is the same. */
function asked(group: readonly Printed[]): [string, string] {
  const [first, ...others] = group;
  // "chief engineer": the last noun tells what somebody is
  const role = [...first!.roles].findLast((one) => others.every(({ roles }) => roles.has(one)));
  if (role !== undefined) return [`Name of the ${role}`, `How is the name of the ${role} spelled?`];
  const last = first!.name.split(" ").at(-1)!;
  if (others.every(({ name }) => name.endsWith(` ${last}`)))
    return [`First name of ${last}`, `How is the first name of ${last} spelled?`];
  return [`Name of ${first!.name}`, `How is the name of ${first!.name} spelled?`];
}
