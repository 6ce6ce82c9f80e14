import type { Attribution, Parse, Source, Span } from "../../parser/index.js";
import { printedRolesOf } from "../printedRoles.js";
import { overlapping } from "../overlapping.js";
import { isAgreedWith } from "../agreedWith.js";
import { isEcho, sourcing } from "../sources.js";
import { kindByRole, kindInSentence } from "../kindInSentence.js";
import { namedBy } from "../oneSpeaker.js";
import { named, printedNamesOf } from "../printedName.js";
import { contains } from "../terms.js";
import type { Codebook, SourceType } from "../types.js";
import { type Report, type SourceRow, trimmed, wordsAt } from "./words.js";

/** Who denies something has said that it is not so: the word belongs to what is shown. */
const DENIAL = /^(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed)?|reject(?:s|ed)?|refut(?:es|ed)|disput(?:es|ed))\b/iu;
/** What is no sentence without the verb before it: "to resign", "how he escaped", "not to drive". */
const TORN = /^(?:(?:not\s+)?to\s+\p{L}|(?:how|why|what|where|when|who|whom|whether|if|which)\s)/iu;
/** A finite verb, as far as its form shows it: what has one can stand by itself. */
const FINITE =
  /(?:^|[\s“"‘])(?:is|are|was|were|am|has|have|had|does|do|did|will|would|can|could|may|might|must|shall|should|cannot|became|began|came|fell|found|gave|got|grew|kept|knew|led|left|lost|made|met|paid|ran|rose|said|saw|sold|spoke|stood|told|took|went|won|wrote|\p{Ll}{2,}(?:ed|n[’']t))(?=[\s,.;”"’]|$)/u;
/** Verbs that say with their object what somebody thinks of it or wants: "demanded an inquiry", "criticised the delay". */
const STANCE =
  /^(?:demand|call|ask|urg|denounc|condemn|critici[sz]|decr|welcom|prais|applaud|propos|recommend|express|voic|question|challeng|bemoan|reject|support|oppos|back|predict|fear|expect|promis|vow|pledg|warn|admit|acknowledg|conced|confirm|claim|alleg|suggest|blam|hint|signal|indicat|imply|implie|stress|emphasi[sz]|underlin|highlight|justif|regret|ru[ei])/iu;
/** "asked that their names not be printed": how the speakers want to be named is no news from them. */
const UNNAMED =
  /^(?:that\s+)?(?:(?:their|his|her|its)\s+(?:\p{L}+\s+)?(?:names?|identit(?:y|ies))\s+(?:(?:should|must|may|to|would)\s+)?not\b|(?:not\s+)?to\s+(?:be\s+(?:named|identified|quoted)|(?:remain|stay|be)\s+(?:anonymous|unnamed|unidentified))|anonymity\b)/iu;

/** Words that a report has from somebody, each with whom it names and of what kind that is. @param kindInText see `kindsBeside` */
export function sourceRows(
  { meta, parse, sentences, isShown }: Report,
  codebook: Codebook,
  kindInText: (source: string) => SourceType | "",
): SourceRow[] {
  const roles = printedRolesOf(parse, codebook);
  const roleOf = (source: string): string => (meta.publish === "full" ? (roles.get(source) ?? "") : "");
  const names = printedNamesOf(parse.text, codebook);
  const kindOf = (said: Source | null, source: string, type: SourceType | ""): SourceType | "" =>
    kindInSentence(parse, said, type || kindInText(source)) ||
    kindByRole(namedBy(codebook.speakers, source).name, roleOf(source));
  const rows = inOnePiece(parse.attributions).flatMap((attribution): SourceRow[] => {
    const sides = sidesIn(parse, attribution);
    const { source, source_type } = sides ?? sourcing(codebook, attribution, attribution.kind);
    const isNobodys =
      attribution.quotations.some((index) => isEcho(parse, parse.quotations[index]!)) ||
      isAgreedWith(parse.text, attribution.cue, attribution.start) ||
      isNoSpeech(parse.text, attribution) ||
      isAssumed(attribution) ||
      ITSELF.test(source) ||
      PRONOUN.test(source) ||
      isScrap(parse.text, attribution) ||
      isTorn(parse.text, attribution);
    if (source === "" || source === "outlet" || isNobodys || !isShown(attribution)) return [];
    const shown = withVerb(parse.text, attribution, shownOf(parse, attribution));
    const whole = withTeller(parse, { ...attribution, ...shown });
    const words = wordsAt(meta.id, parse.text, trimmed(parse.text, isShown(whole) ? whole : shown), sentences, "body");
    return words.text === ""
      ? []
      : [
          {
            ...words,
            source,
            source_type: kindOf(attribution.source, source, source_type),
            role: roleOf(source),
            attribution: attribution.kind,
            ...named(source, names),
          },
        ];
  });
  // "The minister said the firm had admitted that …": what is told inside of somebody's words is theirs, and counts once.
  return outermost(rows);
}

/** Those that lie in no longer one, in their order. */
function outermost<T extends Span>(rows: readonly T[]): T[] {
  const inner = new Set<T>();
  let reach = -1;
  let last: (Span & { reach: number }) | null = null;
  for (const row of [...rows].sort((a, b) => a.start - b.start || b.end - a.end)) {
    // Of one stretch twice neither lies in the other.
    const before: number = last?.start === row.start && last.end === row.end ? last.reach : reach;
    if (row.end <= before) inner.add(row);
    last = { start: row.start, end: row.end, reach: before };
    reach = Math.max(reach, row.end);
  }
  return rows.filter((row) => !inner.has(row));
}

/** "The two sides expressed good will": a word or two that are no quotation say nothing by themselves. */
function isScrap(text: string, { kind, start, end }: Attribution): boolean {
  return kind === "indirect" && text.slice(start, end).trim().split(/\s+/u).length < FEWEST_TOLD;
}

const FEWEST_TOLD = 3;

/**
 * "denied that any work had been postponed": without its verb it would be the opposite. "promised to pay", "told how he
 * escaped", "demanded an inquiry": without it they would be torn.
 */
function withVerb(text: string, { kind, cue }: Attribution, shown: Span): Span {
  if (kind === "direct" || cue === null || cue.end > shown.start) return shown;
  const words = text.slice(shown.start, shown.end);
  const needed = kind === "indirect" && DENIAL.test(cue.text);
  const torn = TORN.test(words) || (kind === "indirect" && !SAYS.test(cue.text) && !FINITE.test(words));
  return (needed || torn) && isNearVerb(text, cue, shown) ? { start: cue.start, end: shown.end } : shown;
}

/** Nothing but those who are spoken to, and small words, stand between a verb and what it reports. */
function isNearVerb(text: string, cue: Span, { start }: Span): boolean {
  return start - cue.end <= LONGEST_BETWEEN && !/[.!?;:“”"]/u.test(text.slice(cue.end, start - 1));
}

/** Verbs that need no form of a verb behind them: "says the road floods". */
const SAYS = /^(?:sa(?:y|ys|id|ying)|tell|tells|told|add|according|wr[io]te)/iu;
/** "announced a rise in fares" tells what; "announced its decision" does not. */
const ANNOUNCES = /^(?:announc|reveal|disclos|report|stat)/iu;
/** "raised concerns about the road", "named the goal of a peace": a noun that tells what somebody thinks or wants. */
const VIEW =
  /^(?:\p{L}+\s){0,2}?(?:concerns?|fears?|doubts?|questions?|objections?|hopes?|goals?|aims?|needs?|demands?|criticisms?|regrets?|support|complaints?|warnings?|worr(?:y|ies)|wish(?:es)?|willingness|readiness)\b/iu;
const CONTAINER =
  /^(?:\p{L}+\s){1,3}?(?:decisions?|verdicts?|rulings?|judge?ments?|results?|findings?|answers?|statements?|plans?|details?|news|figures?|intentions?)\b/iu;

/**
 * Words that are no sentence, from a verb that says nothing by itself: "announced its decision", "discussed the road". And how
 * speakers want to be named.
 */
function isTorn(text: string, { kind, cue, start, end }: Attribution): boolean {
  const words = text.slice(start, end);
  if (UNNAMED.test(words)) return true;
  if (kind !== "indirect" || cue === null || cue.end > start || TORN.test(words)) return false;
  if (FINITE.test(words) || SAYS.test(cue.text)) return false;
  // "put the turnout at 18,000"
  if (/^(?:put|estimat)/iu.test(cue.text) && /\bat\s.*\d/u.test(words)) return false;
  const tells = ANNOUNCES.test(cue.text) && !CONTAINER.test(words);
  return !tells && !DENIAL.test(cue.text) && !STANCE.test(cue.text) && !VIEW.test(words);
}

/** In a headline what is given to somebody ends where the marks end. */
function shownOf(parse: Parse, attribution: Attribution): Span {
  const quotation = parse.quotations[attribution.quotations[0] ?? -1];
  const isHeadline = parse.parts.some((part) => part.part === "headline" && contains(part, attribution));
  return isHeadline && quotation !== undefined ? withMarks(parse.text, quotation) : attribution;
}

function withMarks(text: string, { start, end }: Span): Span {
  const isMark = (at: number): boolean => /["“”‘’«»]/u.test(text[at] ?? "");
  return { start: isMark(start - 1) ? start - 1 : start, end: isMark(end) ? end + 1 : end };
}

/**
 * "Only then, several guests told the Post, did the lift stop": one thing said, although the speaker is named in the middle of
 * it. Without marks the two halves say nothing apart.
 */
function inOnePiece(attributions: readonly Attribution[]): Attribution[] {
  const made: Attribution[] = [];
  for (const one of attributions) {
    const last = made.at(-1);
    const isRest =
      last?.cue != null &&
      last.cue.start === one.cue?.start &&
      last.end <= last.cue.start &&
      last.cue.end <= one.start &&
      last.quotations.length + one.quotations.length === 0;
    if (isRest) made[made.length - 1] = { ...last, end: one.end };
    else made.push(one);
  }
  return made;
}

const TELLER = /\baccording to [^,.;:“”"\n]{3,60}/iu;
/** So many letters stand between who told it and what was said: "According to state radio, Lee said| the road was open". */
const LONGEST_BETWEEN = 60;

/** A passage with who told it: "according to state radio" is nearer to the report than the one who is said to have said it. */
function withTeller({ text, sentences }: Parse, { start, end, cue, source }: Attribution): Span {
  const sentence = overlapping(sentences, { start, end })[0];
  const found = sentence === undefined ? null : TELLER.exec(text.slice(sentence.start, sentence.end));
  if (sentence === undefined || found === null || cue === null || /according/iu.test(cue.text)) return { start, end };
  const from = sentence.start + found.index;
  const to = from + found[0].length;
  // "according to the Inspectorate, which said it had …": the one who told it is the source itself.
  if (source?.start != null && from <= source.start && source.start < to) return { start, end };
  const isNear = start - to <= LONGEST_BETWEEN && !/[“”"]/u.test(text.slice(to, start - 1));
  if (to <= start && isNear) return { start: from, end };
  return from >= end && from - end <= LONGEST_BETWEEN ? { start, end: to } : { start, end };
}

/** "Both sides", "the two countries": bodies, although two persons were named before. */
function sidesIn({ text }: Parse, { source }: Attribution): Pick<SourceRow, "source" | "source_type"> | null {
  const printed = source?.start == null || source.end == null ? "" : text.slice(source.start, source.end);
  return /^(?:both|the two|the both)\s(?:sides|parties|countries|governments)$/iu.test(printed)
    ? { source: printed, source_type: "" }
    : null;
}

/** A sentence in the report's own voice behind somebody's words: no verb and no marks say that it is still that speaker's. */
function isAssumed({ cue, quotations }: Attribution): boolean {
  return cue === null && quotations.length === 0;
}

/** Whom a pronoun means was not found out. */
const PRONOUN = /^(?:he|him|she|her|it|they|them|we|us|i|me|you|who|this|that|those|these|.*\b(?:there|here))$/iu;

/** "An earlier version of this report said": the report itself. */
const ITSELF = /^(?:an? |the )?(?:earlier|previous|first) version of this\b/iu;

/** "said nothing at all"; "showed photos of cracks": a thing is shown, nothing is said; "showed that …" says something. */
function isNoSpeech(text: string, { cue, start, end }: Pick<Attribution, "cue" | "start" | "end">): boolean {
  if (/^(?:this|that|it|so)[.,]?$/iu.test(text.slice(start, end))) return true;
  if (/^nothing\b/iu.test(text.slice(start, start + 8))) return true;
  return (
    cue !== null &&
    /^(?:show(?:s|ed|n)?|reali[sz]ed?)$/iu.test(cue.text) &&
    !/\bthat\b/u.test(text.slice(cue.end, start + 5))
  );
}
