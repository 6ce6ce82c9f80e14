import { isBodyWord, isDocumentWord, isPersonWord, isSaying, type Parse, type Source } from "../parser/index.js";
import { FIRM_OR_PERSON, isOfNamedPerson, RELATIONAL } from "./namedPerson.js";
import type { SourceType } from "./types.js";

/** One, by an article that tells of no other one: "A gearmaker", "one coastguard". */
const ONE = /^(?:an?|one|another)\s/iu;
const SOME = /^(?:two|three|four|five|six|several|some|many|both)\s/iu;
const WHO = /^,?\s(?:and\s)?who\b/u;
const WHICH = /^,?\swhich\b/u;
/** Who does something for a living or for once: "a gearmaker", "one underwriter", "a sceptic"; a thing can end so too. */
const DOER = /\p{Ll}{3,}(?:er|or|ist|ian|eer|man|woman)$/u;
const THING =
  /(?:paper|letter|order|poster|banner|sticker|number|figure|chapter|answer|offer|register|ledger|computer|meter|monitor|sensor|scanner|tracker|server|power|cent(?:er|re)|tower|water|weather|chamber|barometer|thermometer|recorder|counter|folder|newsletter|brother-in-law)$/u;
const WATCH_AT_SEA = /(?<!\p{L})coast\s?guards?$/iu;
/** What stands behind a noun and tells more of it. */
const MORE = /,\s|\s(?:who|whose|that|with|from|of|in|on|at|to|close|familiar|near|for)(?:\s|$)/iu;

/**
 * What kind a source is by the sentence that brings it, where the name alone does not tell: "a gearmaker who supplies both fleets" is
 * somebody, "the gearmaker, which" is a firm, "a coastguard" is no body.
 * @param kind as far as the name and the reports tell
 */
export function kindInSentence(
  { text }: Pick<Parse, "text">,
  source: Source | null,
  kind: SourceType | "",
): SourceType | "" {
  if (source?.start == null || source.end === null || source.name === null) return kind;
  const printed = text.slice(source.start, source.end);
  // "her son", whom the report calls Luka
  if (/^\p{Lu}/u.test(source.name))
    return kind === "" && RELATIONAL.test(printed.split(",")[0]!) ? "named-person" : kind;
  const noun = printed.split(MORE)[0]!;
  if (kind === "institution" && WATCH_AT_SEA.test(noun) && (ONE.test(noun) || SOME.test(noun)))
    return "unnamed-official";
  if (kind !== "") return kind;
  // "A gearmaker who| supplies both fleets"
  if (/\p{Ll},?\swho\s$/u.test(text.slice(Math.max(0, source.start - 8), source.start))) return "unnamed-person";
  const behind = `${printed.slice(noun.length)}${text.slice(source.end, source.end + 12)}`;
  const isFirm = FIRM_OR_PERSON.test(noun);
  if (isFirm && WHICH.test(behind)) return "institution";
  if (isFirm && WHO.test(behind)) return "unnamed-person";
  // "her owners": whoever they are, no name stands there
  if (/(?<!\p{L})(?:her|his|their|its)\sowners$/iu.test(noun)) return "unnamed-person";
  const head = noun.split(/\s/u).at(-1)!.toLowerCase();
  const isThing = THING.test(head) || isDocumentWord(head) || isBodyWord(head) || isSaying(head);
  return !isFirm && ONE.test(noun) && DOER.test(head) && !isThing ? "unnamed-person" : "";
}

/** The kind of a source that the report names together with what it is: "her son, Luka", "the owner, Terpstra and Sons". */
export function kindByRole(name: string, role: string): SourceType | "" {
  if (isOfNamedPerson(name, role)) return "named-person";
  // "organisers Open Square"
  if (
    /(?:[^su]s)$/u.test(role) &&
    !/\sof\s/u.test(role) &&
    isPersonWord(role.split(" ").at(-1)!) &&
    /^\p{Lu}/u.test(name) &&
    !/,| and |^the /iu.test(name)
  )
    return "institution";
  const isFirst = /^\p{Lu}\p{Ll}+$/u.test(name) && role !== "" && !FIRM_OR_PERSON.test(role) && !/s$/u.test(role);
  return isFirst ? "named-person" : "";
}
