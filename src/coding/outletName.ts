import type { Parse } from "../parser/index.js";
import { isMasthead, withoutEdition } from "../parser/parts/masthead.js";
import { stampsOf } from "./stamps.js";
import type { ReportMeta } from "./types.js";

/** Which paper printed a report, by its own words, and how its name is written. */

/**
 * The paper, site or station that the lines around a story name as theirs; empty where they name none, or several. A name in
 * capitals is written as others do: "HALLOWBY & WRENDALE CHRONICLE" is the Hallowby & Wrendale Chronicle, and the Sarnov Gazette
 * has an English edition. Where nobody else is named, the agency that signs the dateline in full printed it.
 */
export function statedOutlet(parse: Pick<Parse, "text" | "parts">): string {
  const { text } = parse;
  const names = stampsOf(parse)
    .filter(({ kind }) => kind === "outlet")
    .map(({ start, end, part }) => ({ part, name: text.slice(start, end).replace(/\s+/gu, " ") }))
    // What stands above a page's menu is its name, whatever it is called.
    .filter(({ part, name }) => part === "boilerplate" || isMasthead(name))
    .map(({ name }) => withoutEdition(name));
  if (names.length === 0) return signedInFull(parse) || signedByStaff(parse);
  return names.length === 1 ? inSmallLetters(names[0]!, text) : "";
}

/** A report with its outlet: what the dataset says, else what its own head says. Of one in excerpts the head is not shown. */
export function withOutlet(meta: ReportMeta, parse: Pick<Parse, "text" | "parts">): ReportMeta {
  if (meta.outlet !== "" || meta.publish !== "full") return meta;
  const outlet = statedOutlet(parse);
  return outlet === "" ? meta : { ...meta, outlet };
}

/** "LINDOW, May 4 (Meridian Press) -": an agency by its name; "(MPA)" is a sign that papers print too. */
function signedInFull({ text, parts }: Pick<Parse, "text" | "parts">): string {
  const dateline = parts.find(({ part }) => part === "dateline");
  const sign = dateline && /\(([^()]{5,40})\)/u.exec(text.slice(dateline.start, dateline.end))?.[1];
  return sign !== undefined && /\s/u.test(sign) && isMasthead(sign) ? sign : "";
}

/** "By Channel North reporters": the paper itself signs. */
function signedByStaff(parse: Pick<Parse, "text" | "parts">): string {
  const names = stampsOf(parse).filter(({ kind, part, start, end }) => {
    const behind = parse.text.slice(end, end + 20);
    const before = parse.text.slice(Math.max(0, start - 8), start);
    return kind === "outlet" && part === "byline" && /\bby (?:the )?$/iu.test(before) && STAFF_BEHIND.test(behind);
  });
  return names.length === 1 ? inSmallLetters(parse.text.slice(names[0]!.start, names[0]!.end), parse.text) : "";
}

const STAFF_BEHIND = /^\s(?:staff|newsroom|reporters?|correspondents?)\b/iu;

/** Short words in capitals may be initials, which stay: "BBC", "USA". */
const LONGEST_INITIALS = 3;
/** Articles that names of papers begin with. */
const ARTICLE = /^(?:THE|DER|DIE|DAS|LE|LA|LES|EL|LOS|LAS|IL|LO|HET|DE)$/u;
/** Small words inside of names. */
const SMALL = /^(?:OF|AND|THE|FOR|DE|DEL|DELLA|DI|DU|DES|DER|VAN|VON|UND|ET|LA|LE|LOS|Y)$/u;
/** "LA TIMES" is a town's paper by its initials. */
const ENGLISH = /^\s(?:TIMES|NEWS|WEEKLY|POST|PRESS|DAILY|TODAY|RADIO|MAGAZINE)\b/u;

/** "USA" of USA TODAY, "BBC" of THE BBC; "BAY" of HARLOW BAY TRIBUNE can be spoken as a word, and so can "NET" of NET & HULL. */
function isInitials(word: string, at: number, name: string): boolean {
  const behind = name.slice(at + word.length);
  if (word.length > LONGEST_INITIALS || word === "SUN") return false;
  if (at === 0 && ARTICLE.test(word) && !(word === "LA" && ENGLISH.test(behind))) return false;
  const isSpoken = /[AEIOUY]/u.test(word);
  return at === 0 ? !(isSpoken && behind.startsWith(" & ")) : !isSpoken;
}

function inSmallLetters(name: string, text: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  const own = asTold(name, text);
  if (own !== "") return own;
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    if (at > 0 && SMALL.test(word)) return word.toLowerCase();
    return isInitials(word, at, name) ? word : word[0]! + word.slice(1).toLowerCase();
  });
}

/** The name as the report itself writes it in a sentence: "Net & Hull has seen the letter." below NET & HULL; empty where it does not. */
function asTold(name: string, text: string): string {
  const small = text.toLowerCase();
  const wanted = name.toLowerCase();
  // Letters whose small form is longer would shift what stands behind them.
  if (small.length !== text.length) return "";
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + wanted.length)) {
    const found = text.slice(at, at + name.length);
    const words = found.replace(/^the\s/u, "The ").split(/\s+/u);
    const isName = words.every((word) => /^[^\p{Ll}]/u.test(word) || SMALL.test(word.toUpperCase()));
    const isWhole = !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ""}${text[at + name.length] ?? ""}`);
    if (/\p{Ll}/u.test(found) && isName && isWhole) return words.join(" ");
  }
  return "";
}
