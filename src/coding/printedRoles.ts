import { isPersonWord, isSaying, type Parse } from "../parser/index.js";
import { RELATIONAL } from "./namedPerson.js";
import { sourcing } from "./sources.js";
import type { Codebook } from "./types.js";

const LONGEST = 60;
/** "…, Nora Vik| (54), an engineer from Torvik,": what stands behind a name up to the next pause, without an age. */
const APPOSITION =
  /^(?:,|\s\()?(?:\s?(?:aged\s)?\d{1,3}(?:,|\),?))?(?:(?<=[,)]))\s(?:(?:an?|the|its|his|her|their)\s)?([^,.;:“”"()\n]{2,60})(?=[,.;)]|$)/u;
/** What opens a clause or an adverbial, and no noun. */
const NO_NOUN =
  /^(?:who|whose|which|where|when|as|and|but|while|after|before|in|on|at|with|of|from|for|to|by|also|\p{Ll}+ing\s(?!director|editor|partner|officer|secretary))\b/u;
const ARTICLE = /^(?:an?|the|its|his|her|their|our|my)\s/iu;
/** "the head| of the port" */
const HANGS_ON = /\s(?:of|at|from|for|in|with|on|to|by|who|whose)\s/u;
/** Words that make an office or a trade of the noun behind them; other ones may praise or blame: "brave widow", "top judge". */
const OF_OFFICE =
  /^(?:managing|deputy|vice|assistant|acting|former|chief|senior|lead|prime|foreign|interior|health|finance|transport|defen[cs]e|education|environment|justice|home|fire|police|prison|union|trade|press|medical|technical|financial|operating|executive|general|regional|national|local|district|parish|county|city|town|council|school|team|club|party|company|night|shift|bus|train|tram|taxi|lorry|truck|crane|ferry|first|second|attorney|state|high|supreme|court)$/iu;
/** Offices that are no nouns for people by themselves, or stand before a name only. */
const OFFICE =
  /^(?:superintendent|justice|professor|doctor|president|premier|chairwoman|chairman|sir|dame|whip|cllr|mep|captain|commander|underwriter|controller|ex-\p{L}+|vice-\p{L}+|co-\p{L}+)$/iu;
/** With one of these it is another office: "shadow science minister", "former Fenby mayor". */
const RANK =
  /^(?:shadow|former|ex|late|then|deputy|vice|acting|assistant|interim|outgoing|incoming|retired|honorary|associate)$/iu;
/** So many words before a noun such a word is looked for. */
const RANK_NEAR = 4;
/** "Embattled Minister": it opens a sentence, and names no office. */
const PRAISE = /(?:ed|ing|ful|less|able|ible|ous|ive)$/iu;
const COURTESY_BEFORE = /(?<=^|\s)(?:Dr|Mr|Mrs|Ms|Mx|Prof)\.?\s*$/u;
/** "Open Square’s leader", "the union's secretary" */
const OWNED = /^(?:the\s)?(?:[\p{L}-]+\s){0,3}[\p{L}-]+[’']s?\s(?=\p{L})/u;
const COURTESY = /^(?:sir|dame|lord|lady)$/iu;

/**
 * By source: what a report says that the source is, as printed: "Mayor" of "Mayor Ann Lee", "baker" of "Tom Ode, a baker".
 * A name, an age or a verb is none. Empty where it prints the name alone.
 */
export function printedRolesOf(parse: Parse, codebook: Codebook): ReadonlyMap<string, string> {
  const roles = new Map<string, string>();
  for (const attribution of parse.attributions) {
    const { start, end, name } = attribution.source ?? { start: null, end: null, name: null };
    if (start === null || end === null || name === null || name === "") continue;
    // “…,” said Ann Lee, a baker from Torvik.
    const rest = attribution.end <= start ? parse.text.slice(end, end + LONGEST) : "";
    const role = roleIn(parse.text.slice(start, end), name, rest);
    const { source } = sourcing(codebook, attribution, attribution.kind);
    if (role.length > (roles.get(source) ?? "").length) roles.set(source, role);
  }
  // Where she is only "she" beside her words, her office stands where she is brought in. A name is looked for once.
  const sought = new Set<string>();
  for (const { source: said } of parse.attributions) {
    const name = said?.name ?? "";
    const source = said === null ? "" : sourcing(codebook, { source: said, cue: null }, "direct").source;
    if (!/\p{Lu}\S*\s.*\p{Lu}/u.test(name) || roles.has(source) || sought.has(name)) continue;
    sought.add(name);
    const role = roleNear(parse.text, name);
    if (role !== "") roles.set(source, role);
  }
  return roles;
}

/** "The Energy Minister,| Helena Brandvold", "Open Square's leader,| Irena Valkova": with an article or whose it is. */
const APPOSED_BEFORE =
  /(?:^|[\s,])((?:(?:the|its|their|his|her)\s|(?:\p{Lu}[\p{L}-]*\s){0,3}\p{Lu}[\p{L}-]*[’']s?\s)[^,]{3,60}),\s$/iu;

/** What stands right before or behind a name, wherever a report first has it so: "Energy Minister Helena Brandvold". */
function roleNear(text: string, name: string): string {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const line = text
      .slice(Math.max(0, at - LONGEST), at)
      .split("\n")
      .at(-1)!;
    const before = /[^.;:!?“”"()]*$/u.exec(line)?.[0] ?? "";
    // "The Energy Minister, Helena Brandvold, came": between commas only an office with its article stands for the name.
    const apposed = APPOSED_BEFORE.exec(before.replace(COURTESY_BEFORE, ""))?.[1] ?? "";
    const behind = text.slice(at + name.length, at + name.length + LONGEST * 2);
    const role =
      apposed !== "" && isRole(apposed)
        ? office(withoutArticle(apposed))
        : roleIn(`${lastWords(before)}${name}`, name, behind);
    if (role !== "") return role;
  }
  return "";
}

/** The last words before a name that can be an office: from the last comma or small word on. */
function lastWords(before: string): string {
  return /(?:[\p{L}’-]+\s){1,6}$/u.exec(before.split(",").at(-1)!)?.[0] ?? "";
}

/** @param rest what stands behind the printed words, where it may belong to them */
function roleIn(printed: string, name: string, rest: string): string {
  const at = printed.indexOf(name);
  if (at < 0) return isRole(printed) && !/\p{Lu}/u.test(printed.slice(1)) ? office(withoutArticle(printed)) : "";
  const behind = printed.slice(at + name.length);
  // "a fitter | who has worked there since leaving school"
  const apposed = (APPOSITION.exec(behind === "" ? rest : behind)?.[1]?.trim() ?? "").split(
    /\s(?:who|whose|which)\s/u,
  )[0]!;
  const before = roleBefore(printed.slice(0, at));
  // "Union chairman Pavel Orrin, a former locomotive driver": what he was is not what he is.
  const isPast = /^(?:an?\s)?(?:former|ex-|retired|one-time)/iu.test(apposed) && before !== "";
  return isRole(apposed) && !isPast ? office(apposed) : before;
}

/** "her son", "his counterpart": whose, the words alone would not tell; "Vera Hanik's son" and "a friend of the driver" tell it. */
function office(role: string): string {
  return RELATIONAL.test(role) && !OWNED.test(role) ? "" : role;
}

function isRole(words: string): boolean {
  if (words === "" || !/^\p{L}/u.test(words) || NO_NOUN.test(words) || isSaying(words.split(/\s/)[0]!)) return false;
  return isOfPerson(headOf(withoutArticle(words)));
}

const withoutArticle = (words: string): string => words.replace(ARTICLE, "");
const headOf = (words: string): string => words.split(HANGS_ON)[0]!.split(/\s/).at(-1)!;
const isOfPerson = (word: string): boolean => isPersonWord(word) || (OFFICE.test(word) && !COURTESY.test(word));

/**
 * "Assistant Chief Fire Officer| Moira Tennant", "Her solicitor,| Imogen Pryce", "Minister of Rural Affairs| Zoran Matek",
 * "The director of Fenby Museum,| Dr Anna Vidmar", "Brave widow| Maureen Tolland": "widow".
 */
function roleBefore(printed: string): string {
  const courteous = printed.trim().replace(COURTESY_BEFORE, "").trim();
  const words = courteous.replace(/,$/u, "").trim();
  if (HANGS_ON.test(words)) {
    const isWhole = words !== courteous || /\s(?:of|for)\s(?:the\s)?\p{Lu}/u.test(words);
    return isWhole && words.length <= LONGEST && !words.includes(",") && isRole(words) ? withoutArticle(words) : "";
  }
  const list = words.split(/\s+/u);
  const head = list.length - 1;
  if (!isOfPerson(list[head]!)) return "";
  if (RELATIONAL.test(words))
    return office(/(?:\p{Lu}[\p{L}-]*\s)*\p{Lu}[\p{L}-]*[’']s\s(?:\p{Ll}+\s)?\p{Ll}+$/u.exec(words)?.[0] ?? "");
  let from = head;
  while (from > 0 && (OF_OFFICE.test(list[from - 1]!) || isOfPerson(list[from - 1]!) || isOfTitle(list, from - 1)))
    from--;
  const rank = list.findLastIndex((word, i) => i < from && i >= head - RANK_NEAR && RANK.test(word));
  return list.slice(rank < 0 ? from : rank).join(" ");
}

/** "Fisheries| Minister", "Area| Commander": both in capitals. */
function isOfTitle(list: readonly string[], at: number): boolean {
  const [word, next] = [list[at]!, list[at + 1]!];
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) && /^\p{Lu}\p{Ll}/u.test(next) && !PRAISE.test(word) && !ARTICLE.test(`${word} `)
  );
}
