import { MAKER_NOUNS, FIRM_NOUNS, OWNER_NOUNS } from "../parser/firmNouns.js";
import { isBodyWord, isPersonWord, type Parse } from "../parser/index.js";
import { isPersonName } from "./propose/persons.js";
import type { Codebook, SourceType } from "./types.js";

/**
 * What kind of source a name is by the words that stand beside it anywhere in the reports, where the name itself does not tell:
 * "grid operator AldGrid", "AldGrid’s chief executive", "Edda Lorne, who teaches". What none of them tells stays open.
 */

/** Nouns for bodies that are no firms, before their names or behind them. */
const BODY_NOUNS =
  "regulator watchdog charity campaign union party club network agency service site website parent rival body federation association alliance platform paper newspaper station authority office institute consultancy league movement foundation museum school university hospital council ministry orchestra laboratory initiative coalition".split(
    " ",
  );
/** Nouns for bodies that stand before their names. */
const FIRM = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Ll}*maker|${[...FIRM_NOUNS, ...MAKER_NOUNS, ...BODY_NOUNS, "think tank"].join("|")})\s$`,
  "iu",
);
/** "Headcount, a group at the university": a noun that is no person's, behind the name. */
const APPOSED = new RegExp(
  String.raw`^,\s(?:an?|the|its|one\sof\s\p{L}+)\s(?:[\p{L}’'-]+\s){0,3}?(?:${[...FIRM_NOUNS, ...BODY_NOUNS, "think tank"].join("|")})s?(?=[,.;)]|\s(?:of|at|for|that|which|in|from|based|with|on|behind|whose|set|founded|run|owned)\b)`,
  "iu",
);
/** "publisher Northlight", "publisher Anna Reed": only a usual first name tells which. */
const OWNER = new RegExp(String.raw`(?<!\p{L})(?:${OWNER_NOUNS.join("|")})\s$`, "iu");
/** What a body has, and no person: "AldGrid’s chief executive", "a KesterRail spokesman". */
const HAS =
  /^[’']s\s(?:\p{Ll}+\s){0,2}(?:chief|executive|spokes|headquarters|board|management|owner|network|staff|employees|shares|press office|chair)|^\s(?:spokes\p{L}+|chief executive|executives?|shares|staff|employees|workers)\b/iu;
const WHICH = /^,?\s(?:which|whose\s(?:shares|board|staff))\b/u;
const WHO = /^,?\s(?:\(?\d{1,2}\)?,?\s)?who\b/u;
const AGE = /^,\s(?:aged\s)?\d{1,2}(?=[,.])|^\s\(\d{1,2}\)/u;
const TITLE = String.raw`(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Prof|Professor|Cllr|Rev|Fr|Capt|Captain|Sgt|Lt|Maj|Col|Gen|Cmdr|Cdr|Insp|Supt|Det|Sen|Rep|Gov|Judge|Councillor|Deputy|Senator|Minister|Inspector|Superintendent|Constable|Bishop|Ambassador|MP|MEP)\.?\s`;
const COURTESY = new RegExp(`${TITLE}$`, "u");
/** "Unity Party whip| Rada Simic", "hotel manager| Cathal Brannigan", "Minister of Internal Affairs| Goran Tesic". */
const NOUN_BEFORE =
  /(\p{L}[\p{L}-]*)(?:\s(?:of|for)\s(?:the\s)?(?:\p{Lu}[\p{L}’'-]*\s|and\s){0,4}\p{Lu}[\p{L}’'-]*)?,?\s$/u;
/** Characters beside a name that are looked at. */
const BESIDE = 40;

/** @param texts of all reports: what one of them says of a name holds for all */
export function kindBeside(name: string, texts: readonly string[]): SourceType | "" {
  if (!/^\p{Lu}/u.test(name)) return isBodyWord(name.replace(/s$/u, "")) ? "institution" : "";
  // "Mr Oskell’s predecessor" is somebody else than Mr Oskell
  if (/\s\p{Ll}[\p{L}-]*$/u.test(name)) return "";
  const found = new Set<SourceType>();
  for (const text of texts)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const [before, behind] = [
        text.slice(Math.max(0, at - BESIDE), at),
        text.slice(at + name.length, at + name.length + BESIDE),
      ];
      if (/\p{L}$/u.test(before) || /^\p{L}/u.test(behind)) continue;
      if (FIRM.test(before) || HAS.test(behind) || WHICH.test(behind) || APPOSED.test(behind)) found.add("institution");
      else if (WHO.test(behind) || AGE.test(behind) || COURTESY.test(before) || isNounBefore(name, before))
        found.add("named-person");
    }
  const last = /\s(\p{Lu}[\p{L}’-]+)$/u.exec(name)?.[1];
  const titled = last === undefined ? null : new RegExp(String.raw`${TITLE}${last}(?!\p{L})`, "u");
  if (titled !== null && texts.some((text) => titled.test(text))) found.add("named-person");
  return found.size === 1 ? [...found][0]! : "";
}

/**
 * Whether a noun for a person stands right before a name of two words and more: "whip Rada Simic". Nothing is told by nouns for
 * firms too ("publisher Northlight Books"), nor by several ("organisers Open Square").
 */
function isNounBefore(name: string, before: string): boolean {
  const noun = NOUN_BEFORE.exec(before)?.[1] ?? "";
  if (!isPersonName(name) || noun === "" || OWNER.test(`${noun} `) || /s$/u.test(noun)) return false;
  return isPersonWord(noun) || /^(?:whip|captain|chairman|chairwoman|chief|head)$/iu.test(noun);
}

/** Says for each source what kind it is by the words of some reports; a speaker's id stands for the name. */
export function kindsBeside(
  { speakers }: Pick<Codebook, "speakers">,
  parses: readonly Pick<Parse, "text" | "attributions">[],
): (source: string) => SourceType | "" {
  const texts = parses.map(({ text }) => text);
  const persons = calledHeOrShe(parses);
  const known = new Map<string, SourceType | "">();
  return (source) => {
    if (source === "" || source.includes("+")) return "";
    const name = speakers.find(({ id }) => id === source)?.name ?? source;
    const kind = known.get(source) ?? (kindBeside(name, texts) || (persons.has(name) ? "named-person" : ""));
    known.set(source, kind);
    return kind;
  };
}

/** Names for which reports say "he" or "she": people, whatever else their reports leave out. */
function calledHeOrShe(parses: readonly Pick<Parse, "text" | "attributions">[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text, attributions } of parses)
    for (const { source } of attributions) {
      if (source?.start == null || source.end === null || source.name === null) continue;
      const isPronoun = /^(?:s?he)$/iu.test(text.slice(source.start, source.end));
      if (isPronoun && isPersonName(source.name)) names.add(source.name);
    }
  return names;
}
