import { MAKER_NOUNS, OWNER_NOUNS } from "../parser/firmNouns.js";

/** Whom these name may be a firm: "the airport operator", "a gearmaker". Sides are more than one. */
export const FIRM_OR_PERSON = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Ll}*makers?|(?:${[...MAKER_NOUNS, ...OWNER_NOUNS, "side"].join("|")})s?)$`,
  "iu",
);

/** Nouns for several: "organisers Open Square" are no one person. */
const SEVERAL = /(?:[^su]s|people|m[e]n|women|children)$/iu;
/** What somebody is in somebody's eyes, and no office: "his wife", "her counterpart". */
export const RELATIONAL =
  /(?<!\p{L})(?:wife|husband|son|daughter|brother|sister|mother|father|mum|dad|partner|cousin|uncle|aunt|nephew|niece|friend|colleague|counterpart|opposite\snumber|predecessor|successor|fianc[eé]e?|girlfriend|boyfriend|grand(?:mother|father|son|daughter))$/iu;

/**
 * Whether a role that a report prints beside a name ("Mayor", "a baker") is a person's: "the operator" may be a firm,
 * "organisers" are more than one, and "Mr Oskell’s predecessor" has no name.
 */
export function isOfNamedPerson(source: string, role: string): boolean {
  const head = role.split(/\s(?:of|at|from|for|in|with|on|to|by)\s/u)[0]!;
  return role !== "" && /\p{Lu}\S*\s+\p{Lu}\S*$/u.test(source) && !FIRM_OR_PERSON.test(head) && !SEVERAL.test(head);
}
