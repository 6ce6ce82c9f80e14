import type { Parse } from "../../parser/index.js";
import { namelessType } from "../sources.js";
import type { Speaker } from "../types.js";
import { fewest, Holders, slug } from "./words.js";

/** What the reports call one speaker. */
interface Named {
  /** Every form that a report uses, so that each is known again: "Anders Holm", "head of the company Anders Holm". */
  forms: Set<string>;
  names: Set<string>;
  role: string;
}

/**
 * One speaker a last name: reports shorten names, and spell first names in their own way. Who is never named ("the coast
 * guard") counts where several reports have them by the same words.
 */
export function proposeSpeakers(parses: readonly Parse[]): Speaker[] {
  const named = new Map<string, Named>();
  const nameless = new Holders<string>();
  for (const { id: report, attributions } of parses) {
    for (const { source } of attributions) {
      if (!source?.name || source.id === "outlet" || !isOne(source.name) || OF_SOMEBODY.test(source.name)) continue;
      // "One resident of Mill Lane" is nobody by the name of Lane.
      const { name, role } =
        namelessType(source.name) === ""
          ? roleAndName(withoutTitle(source.name, parses))
          : { name: "", role: source.name.charAt(0).toLowerCase() + source.name.slice(1) };
      const id = slug(name.split(" ").at(-1)!);
      if (name === "") nameless.add(role, report);
      else if (id !== "") add(named, id, { form: source.name, name, role });
    }
  }
  const persons = [...named].filter(([, { names }]) => [...names].some((name) => isName(name, parses)));
  const bodies = nameless.heldBy(Math.max(2, fewest(parses))).map((name) => speaker(slug(name), name, "", []));
  return [...persons.map(([id, found]) => namedSpeaker(id, found)), ...bodies].filter(
    ({ id }, i, all) => id !== "" && all.findIndex((other) => other.id === id) === i,
  );
}

function add(named: Map<string, Named>, id: string, found: { form: string; name: string; role: string }): void {
  const known = named.get(id) ?? { forms: new Set(), names: new Set(), role: "" };
  known.forms.add(found.form);
  known.names.add(found.name);
  known.role ||= found.role;
  named.set(id, known);
}

function namedSpeaker(id: string, { forms, names, role }: Named): Speaker {
  const [name, ...others] = [...names].sort(
    (a, b) => Number(isTitled(a, names)) - Number(isTitled(b, names)) || b.length - a.length,
  );
  const last = name!.split(" ").at(-1)!;
  // "Department" and "side" name too many; a last name, which is one person's, has a capital and stands alone.
  const short = /^\p{Lu}/u.test(last) && isPerson(name!) ? [last] : [];
  const aliases = new Set([...others, ...forms, ...short]);
  aliases.delete(name!);
  return speaker(id, name!, role, [...aliases]);
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
function withoutTitle(words: string, parses: readonly Parse[]): string {
  const [, title = "", name = ""] =
    /^(\p{Lu}\p{Ll}+)\s((?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+)$/u.exec(words) ?? [];
  return title !== "" && parses.some(({ text }) => isWord(text, title.toLowerCase())) ? name : words;
}

/** Two or three capital words without an article, the last one no office: "Ann Lee", not "the Trade Ministry". */
function isPerson(name: string): boolean {
  return /^(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+$/u.test(name) && !OFFICE.test(name);
}

const OFFICE =
  /\b(?:Department|Ministry|Office|Council|Agency|Committee|Commission|Government|Union|Court|Police|Service|Bank|Party|University|Authority|Board|House)$/u;

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
