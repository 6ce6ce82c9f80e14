import type { Parse, Span } from "../../parser/index.js";
import { isFinalMark } from "../../parser/parts/credits.js";
import { imprintOf } from "../../parser/parts/imprint.js";
import { isMasthead, withoutEdition } from "../../parser/parts/masthead.js";
import { AGENCIES } from "../rules/agency.js";
import { plainName } from "../plainName.js";
import { stampsOf, wholeStamp } from "../stamps.js";
import type { ReportMeta } from "../types.js";
import { type PrintedKind, type PrintedLine, type Report, trimmed, wordsAt } from "./words.js";
import { nameOf } from "./outletMentions.js";

/** "Author: Jo Smith": a name that stands outside the article. */
const AUTHOR = /^(?:author|written by|reporting by|by)\s*:\s*\S[^\n]{0,80}$/i;
/** "By our staff", "From our own correspondent": a line that names nobody, and all the same says who wrote. */
const STAFF =
  /^(?:by|from) (?:our|a|an|the) (?:own )?(?:\p{L}+ )?(?:staff|newsroom|desk|reporters?|correspondents?|editors?)$/iu;
/** "Published 15 October 2025, 13:20 BST": a day, and nobody's line. */
const STAMPED_ONLY = /^(?:(?:first |last )?(?:published|posted|updated)\b)(?!.*\bby\b)/iu;
const PRINTED_PARTS = ["dateline", "byline", "credits"] as const;

/** A byline that names nobody: only a day, the paper, or that it is a translation; all of that has lines of its own. */
function isNobodysLine(kind: PrintedKind, words: string): boolean {
  if (STAMPED_ONLY.test(words)) return true;
  if (kind !== "byline") return false;
  if (isMasthead(words)) return true;
  const kinds = imprintOf(words)?.map((piece) => piece.kind) ?? [];
  const isOwn = kinds.some((one) => one === "date" || one === "translation");
  return isOwn && kinds.every((one) => one === "date" || one === "translation" || one === "note");
}

/** What a report prints about where it comes from: datelines, bylines, stamps, credits, its paper, who wrote and who translated it. */
export function printedLines({ meta, parse, sentences, isShown }: Report): PrintedLine[] {
  const { text, parts } = parse;
  const line = (kind: PrintedKind, span: Span, part: string): PrintedLine => ({
    kind,
    ...wordsAt(meta.id, text, trimmed(text, span), sentences, part),
  });
  const lines: PrintedLine[] = [];
  for (const part of parts) {
    const kind = PRINTED_PARTS.find((name) => name === part.part);
    const words = text.slice(part.start, part.end).trim();
    // "ENDS" and "###" close a text, and credit nobody.
    if (kind !== undefined && words !== "" && !isFinalMark(words) && !isNobodysLine(kind, words))
      lines.push(line(kind, part, part.part));
    else if (part.part === "boilerplate" && (AUTHOR.test(words) || STAFF.test(words)))
      lines.push(line("author", part, part.part));
  }
  const story = parts.find(({ part }) => part === "body")?.start ?? 0;
  // A paper's name or a day above the story is no furniture, and its name on a line of its own is nobody's byline.
  const where = ({ part, start }: Span & { part: string }): string => {
    const whole = parts.find((one) => one.start <= start && start < one.end);
    const isOwn = part === "byline" && whole !== undefined && isMasthead(text.slice(whole.start, whole.end));
    return (part === "boilerplate" || isOwn) && start < story ? "above" : part;
  };
  const stamps = stampsOf(parse);
  const dated = stamps.filter(({ kind, part }) => kind === "date" && part !== "dateline");
  for (const found of stamps) {
    const isOneOfTwo = dated.length > 1 && dated.includes(found);
    lines.push(line(found.kind, isOneOfTwo ? wholeStamp(text, found) : found, where(found)));
  }
  const outlet = outletIn(meta, parse);
  // What the head itself states stands there with its article.
  const isStated = (one: PrintedLine): boolean =>
    one.kind === "outlet" && plainName(withoutEdition(one.text)) === plainName(meta.outlet);
  if (outlet !== null && !lines.some(isStated)) {
    const known = lines.findIndex(({ kind }) => kind === "outlet");
    if (known >= 0) lines.splice(known, 1);
    lines.push(line("outlet", outlet, where(outlet)));
  }
  return lines.filter((one) => isShown(one) && !isSaidBefore(one, lines));
}

/** A paper that is named twice, a day that is printed twice alike, or who wrote it in a credit below a byline: one of them says it. */
function isSaidBefore(one: PrintedLine, all: readonly PrintedLine[]): boolean {
  if (!["outlet", "date", "author"].includes(one.kind)) return false;
  const words = plainName(one.text);
  const before = all.slice(0, all.indexOf(one)).filter(({ kind }) => kind === one.kind);
  return before.some(
    ({ text }) => plainName(text) === words || (one.kind === "author" && isAmong(words, plainName(text))),
  );
}

/** "ruth ames" among "ruth ames and ben oake". */
function isAmong(name: string, names: string): boolean {
  return names.split(/,\s|\sand\s|\s&\s/u).includes(name);
}

/** Where an outlet's name stands: outside the body first, which is where a page names itself. */
function outletIn({ outlet, agency }: ReportMeta, { text, parts }: Parse): (Span & { part: string }) | null {
  if (outlet === "") return null;
  const name = nameOf(outlet);
  const inOrder = [...parts.filter(({ part }) => part !== "body"), ...parts.filter(({ part }) => part === "body")];
  for (const { start, end, part } of inOrder) {
    // An agency's name in its dateline or below its copy is its sign.
    if (outlet === agency && (part === "dateline" || part === "credits")) continue;
    const found = name.exec(text.slice(start, end));
    if (found === null) continue;
    const [at, behind] = [start + found.index, start + found.index + found[0].length];
    // "(EFE)" credits the agency; it does not say who published the copy.
    if (!(text[at - 1] === "(" && text[behind] === ")")) return { start: at, end: behind, part };
  }
  return null;
}

const AGENCY_NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AGENCIES.join("|")}|Associated Press)(?![\\p{L}\\p{N}])`, "u");
const LONGEST_FURNITURE = 400;

/** Whether the name of a news agency stands in a report, as a credit or not. */
export function namesAgency({ text, parts }: Parse): boolean {
  return parts.some(({ part, start, end }) => {
    const isFar = part === "boilerplate" && end - start > LONGEST_FURNITURE;
    return !isFar && AGENCY_NAME.test(text.slice(start, end));
  });
}
