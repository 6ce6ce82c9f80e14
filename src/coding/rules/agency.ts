import { initialsOf } from "../plainName.js";
import { findTerms } from "../terms.js";
import type { Hit, RuleContext } from "./hit.js";

const REPORTS = "(?:report(?:s|ed)|sa(?:ys|id)|wr(?:ites|ote)|quot(?:es|ed|ing)|cit(?:es|ed|ing))";
const BEFORE =
  /(?:\b(?:according to|told|citing|quoting|reported by)\s+)?(?:\b(?:the|state|official|public)\s+)?(?:(?:\p{Lu}[\p{L}-]+\s+)?(?:(?:news|press|wire|state|official)\s+)?(?:agency|service|wire)\s+)?$/iu;
const AFTER = new RegExp(
  String.raw`^\s*(?:(?:news|press|wire|state)\s+){0,2}(?:agency|service|wire)?(?:\s*,)?\s*(?:also\s+|later\s+)?${REPORTS}`,
  "iu",
);

/** "a source whom the news agency MNA has spoken with", "NPA has learned". */
const LEARNED = /^\s+(?:has|had)\s+(?:spoken|talked|learn(?:ed|t)|seen|obtained|heard|found\s+out)\b/iu;

/** "…, reports NPA.", "said the state agency NPA on Monday": the verb stands first, and the clause ends soon behind the name. */
const VERB_FIRST = new RegExp(
  String.raw`,["”’']?\s+${REPORTS}\s+(?:the\s+)?(?:(?:news|press|wire|state|official)\s+){0,2}(?:(?:agency|service|wire)\s+)?$`,
  "iu",
);
const CLAUSE_END = /^(?:\s+(?:on|at|in|late|early|\p{Lu}\p{L}+day)\b|\s*(?:[.,;:)–—]|$))/u;

/** "has informed the company to the agency NPA": what an agency got or gave. */
const TO_AGENCY =
  /\b(?:to|from|with|via|by)\s+(?:the\s+)?(?:(?:news|press|wire|state|official)\s+){0,2}(?:agency|service|wire)\s+$/iu;

const PROSE: readonly string[] = ["headline", "dek", "body"];

/** News agencies by the names that reports credit them by; a codebook may list others. */
export const AGENCIES: readonly string[] = (
  "AP AFP Reuters dpa EFE TASS UPI ANSA Xinhua Interfax Anadolu Kyodo Yonhap Lusa APA Keystone-SDA Belga ANP NTB Ritzau " +
  "STT CTK PAP MTI Tanjug HINA AAP PTI IANS Bernama Ukrinform Agerpres Bloomberg"
).split(" ");

/** "The Continental Press" signs as CP: where both are listed, the sign stands for the agency. */
function signOf(name: string, names: readonly string[]): string {
  const initials = initialsOf(name);
  return (initials.length > 1 ? names.find((one) => one === initials) : undefined) ?? name;
}

/**
 * The names in a text whose initials are an agency's sign: "Continental Press" for CP.
 * @param sign two capitals or more
 */
export function namesFor(sign: string, text: string): string[] {
  if (!/^\p{Lu}{2,6}$/u.test(sign)) return [];
  const words = Array.from(sign, (letter) => String.raw`${letter}\p{L}+`).join(String.raw`\s+(?:of\s+(?:the\s+)?)?`);
  const found = text.match(new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, "gu")) ?? [];
  return [...new Set(found)].filter((name) => PAPER_OF_AGENCIES.test(name));
}

/** What names of agencies end in, so that no company or body of the same initials is taken for one. */
const PAPER_OF_AGENCIES = /(?:press|agency|agencies|news|newswire|wire|service|agentur|association|international)$/iu;

/** A picture has credits of its own: "photo: … (Pool Picture via AP)". */
const PICTURE = /\b(?:photos?|pictures?|pics?|images?|foto)\b/iu;

/**
 * News agencies that a report credits: in brackets or in a credit line, or as the source of what it says ("the … news
 * agency reported"). A name that stands there as an actor only is no credit.
 */
export function findAgencies({ parse: { text }, stretch }: RuleContext, names: readonly string[]): Hit[] {
  return findTerms(text, names, stretch).flatMap(({ term, start, end }): Hit[] => {
    // Names of agencies stand alone: "AP" is not in "April".
    if (/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1))) return [];
    const hit = { value: signOf(term, names), valueType: "category", preposition: true } as const;
    if (text[start - 1] === "(" && text[end] === ")") return [{ ...hit, start: start - 1, end: end + 1, exact: true }];
    if (!PROSE.includes(stretch.part))
      return PICTURE.test(text.slice(stretch.start, stretch.end)) ? [] : [{ ...hit, start, end }];
    // "EFE / Noticias del Norte": a line about the copy opens with it.
    if (start === stretch.start && /^\s?[/|]/u.test(text.slice(end, end + 2))) return [{ ...hit, start, end }];
    const before = text.slice(Math.max(stretch.start, start - 60), start);
    const first = CLAUSE_END.test(text.slice(end, stretch.end))
      ? VERB_FIRST.exec(before)?.[0].replace(/^\P{L}+/u, "")
      : undefined;
    if (first !== undefined) return [{ ...hit, start: start - first.length, end, exact: true }];
    const head = BEFORE.exec(before)?.[0] ?? "";
    const behind = text.slice(end, Math.min(stretch.end, end + 60));
    const tail = AFTER.exec(behind)?.[0] ?? LEARNED.exec(behind)?.[0] ?? "";
    const credited =
      tail !== "" || TO_AGENCY.test(before) || /according to|told|citing|quoting|reported by/i.test(head);
    if (!credited) return [];
    return [{ ...hit, start: start - head.length, end: end + tail.trimEnd().length, exact: true }];
  });
}
