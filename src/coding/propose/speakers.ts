import type { Parse } from "../../parser/index.js";
import { namelessType } from "../sourceKinds.js";
import type { Speaker } from "../types.js";
import { isPersonName, rolesBeside, TITLE } from "./persons.js";
import { foldName, formsOfOne, isOneName, isPartOfName, type NameUse } from "./sameName.js";
import { fewest, Holders, slug } from "./words.js";

/** What some reports call a speaker by one name. */
interface Named extends NameUse {
  reports: Set<string>;
  /** Every form that a report uses, so that each is known again: "Anders Holm", "head of the company Anders Holm". */
  forms: Set<string>;
  role: string;
}

/**
 * One speaker a person: reports shorten names, and spell them in their own way (`isOneName`); two of one family are two. Who
 * is never named ("the coast guard") counts where several reports have them by the same words.
 */
export function proposeSpeakers(parses: readonly Parse[]): Speaker[] {
  const named = new Map<string, Named>();
  const nameless = new Holders<string>();
  for (const parse of parses) {
    for (const { source } of parse.attributions) {
      if (!source?.name || source.id === "outlet" || !isOne(source.name) || OF_SOMEBODY.test(source.name)) continue;
      // "One resident of Mill Lane" is nobody by the name of Lane.
      const { name, role } =
        namelessType(source.name) === ""
          ? roleAndName(withoutTitle(source.name, parses))
          : { name: "", role: source.name.charAt(0).toLowerCase() + source.name.slice(1) };
      if (name === "") nameless.add(role, parse.id);
      else if (slug(lastOf(name)) !== "") add(named, parse, { form: source.name, name, role });
    }
  }
  const names = [...named.values()].filter(({ name }) => isName(name, parses));
  const persons = personsOf(names);
  const bodies = nameless.heldBy(Math.max(2, fewest(parses))).map((name) => speaker(slug(name), name, "", []));
  return [...persons.map((forms) => namedSpeaker(forms, persons)), ...bodies].filter(
    ({ id }, i, all) => id !== "" && all.findIndex((other) => other.id === id) === i,
  );
}

function add(named: Map<string, Named>, parse: Parse, { form, name, role }: Record<"form" | "name" | "role", string>) {
  const known = named.get(name) ?? { name, reports: new Set(), forms: new Set(), role: "", roles: new Set() };
  // A report is searched once for a name, however often it quotes by it.
  const roles = known.reports.has(parse.id)
    ? known.roles
    : new Set([...known.roles!, ...rolesBeside(parse.text, name)]);
  known.reports.add(parse.id);
  known.forms.add(form);
  known.role ||= role;
  named.set(name, { ...known, roles });
}

const lastOf = (name: string): string => name.split(" ").at(-1)!;

/** The names of each person or body together; a single word goes with the person whose first or last name it is. */
function personsOf(names: readonly Named[]): Named[][] {
  const [full, single] = [
    names.filter(({ name }) => isPersonName(name)),
    names.filter(({ name }) => !isPersonName(name)),
  ];
  const persons = formsOfOne(full);
  const others: Named[][] = [];
  for (const one of single) {
    const own = persons.filter((forms) => forms.some(({ name }) => isPartOfName(one.name, name)));
    const here = own.filter((forms) => forms.some(({ reports }) => [...reports].some((id) => one.reports.has(id))));
    const [only, second] = here.length > 0 ? here : own;
    const body = others.find(
      ([first]) => isOneName(first!, one) || slug(lastOf(first!.name)) === slug(lastOf(one.name)),
    );
    // One of two Farrows: nobody can tell which.
    if (only !== undefined && second === undefined) only.push(one);
    else if (only === undefined && body !== undefined) body.push(one);
    else if (only === undefined) others.push([one]);
  }
  return [...persons, ...others];
}

function namedSpeaker(forms: readonly Named[], persons: readonly (readonly Named[])[]): Speaker {
  const names = new Set(forms.map(({ name }) => name));
  const [name, ...others] = [...forms]
    .sort(
      (a, b) =>
        Number(isPersonName(b.name)) - Number(isPersonName(a.name)) ||
        Number(isTitled(a.name, names)) - Number(isTitled(b.name, names)) ||
        b.reports.size - a.reports.size ||
        b.name.length - a.name.length,
    )
    .map((one) => one.name);
  // "Department" and "side" name too many; a last name, which is one person's, has a capital and stands alone.
  const isOnly = (last: string): boolean =>
    persons.every((other) => other === forms || other.every((one) => foldName(lastOf(one.name)) !== foldName(last)));
  const short = [...names]
    .filter(isPersonName)
    .map(lastOf)
    .filter((last) => /^\p{Lu}/u.test(last) && isOnly(last));
  const aliases = new Set([...others, ...forms.flatMap((one) => [...one.forms]), ...short]);
  aliases.delete(name!);
  const id = isOnly(lastOf(name!)) ? lastOf(name!) : name!;
  return speaker(slug(id), name!, forms.find(({ role }) => role !== "")?.role ?? "", [...aliases]);
}

/** "Boss Helen Ames" opens a sentence; where "Helen Ames" is known as well, that is the name. */
function isTitled(name: string, names: ReadonlySet<string>): boolean {
  return [...names].some((other) => other.includes(" ") && name.endsWith(` ${other}`));
}

/** "His lawyer", "More than 2,000 readers": nobody who could be asked for by these words. */
const OF_SOMEBODY = /^(?:his|her|their|its|our|my|more|fewer|less|many|some|several|most)\b|\d/iu;

function speaker(id: string, name: string, role: string, aliases: string[]): Speaker {
  return { id, name, role, aliases, side: "", sourceType: "" };
}

const ROLE_BEFORE_NAME = /^(\p{Ll}[^\p{Lu}]*?)\s((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)$/u;

/**
 * "head of the company Anders Holm" is a role and a name; "Torvik hospital" is a name; "coast guard" and "head of
 * Russian diplomacy" say only what somebody is.
 */
function roleAndName(words: string): { role: string; name: string } {
  const [, role = "", name = ""] = ROLE_BEFORE_NAME.exec(words) ?? [];
  if (name !== "" && !/\b(?:of|for|at|from|in|the)$/.test(role)) return { role, name };
  return /^\p{Ll}/u.test(words) ? { role: words, name: "" } : { role: "", name: words };
}

/** "Angler Pete Moss" opens a sentence; where an angler is one in small letters too, the first word is what he is. */
function withoutTitle(titled: string, parses: readonly Parse[]): string {
  const words = titled.replace(TITLE, "");
  const [, title = "", name = ""] =
    /^(\p{Lu}\p{Ll}+)\s((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)$/u.exec(words) ?? [];
  // "Energy Regulation Office" is the name of a body.
  if (title === "" || !isPersonName(name)) return words;
  return parses.some(({ text }) => isWord(text, title.toLowerCase())) ? name : words;
}

/**
 * Whether words have their capital for being a name, not for opening a sentence: "Experts" and "Top" are no names, "Lee"
 * is one although no report has it inside a sentence.
 */
function isName(name: string, parses: readonly Parse[]): boolean {
  if (/\s/.test(name) || parses.some(({ text }) => isInside(text, name))) return true;
  const common = name.toLowerCase();
  return !/s$/.test(name) && common !== name && !parses.some(({ text }) => isWord(text, common));
}

/** Whether a name stands inside a sentence, where only names have a capital. */
function isInside(text: string, name: string): boolean {
  return placesOf(text, name).some((at) => /[\p{L}\p{N},;]\s["“‘]?$/u.test(text.slice(Math.max(0, at - 3), at)));
}

function isWord(text: string, word: string): boolean {
  return placesOf(text, word).some((at) => !/\p{L}/u.test(text[at - 1] ?? " "));
}

/** Where words stand that do not go on behind. */
function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/\p{L}/u.test(text[at + words.length] ?? " ")) places.push(at);
  }
  return places;
}

/** "a trader and her son" are several, "an earlier version of this report" is nobody. */
function isOne(words: string): boolean {
  return !/\b(?:and|who|that|version)\b/u.test(words) && words.split(" ").length <= 6;
}
