import type { Attribution, Parse, Source, Span } from "../parser/index.js";
import { printedRolesOf } from "./printedRoles.js";
import { overlapping } from "./overlapping.js";
import { isFinalMark } from "../parser/parts/credits.js";
import { imprintOf } from "../parser/parts/imprint.js";
import { isMasthead, withoutChannel, withoutEdition } from "../parser/parts/masthead.js";
import { PAPER_WORDS } from "../parser/paperNames.js";
import { AGENCIES } from "./rules/agency.js";
import { givenIn, sharedPassages, type PassageText, type SharedPassage } from "./sharedPassages/index.js";
import { type Quoted, quotedOf, sameQuotations } from "./sharedPassages/quoted.js";
import { isAgreedWith } from "./agreedWith.js";
import { isEcho, sourcing } from "./sources.js";
import { kindsBeside } from "./kindBeside.js";
import { kindByRole, kindInSentence } from "./kindInSentence.js";
import { namedBy } from "./oneSpeaker.js";
import { named, printedNamesOf } from "./printedName.js";
import { contains } from "./terms.js";
import { plainName } from "./plainName.js";
import { withOutlet } from "./outletName.js";
import { stampsOf, wholeStamp } from "./stamps.js";
import { type WitnessLink, witnessLinks } from "./witnesses.js";
import type { AttributionKind, Codebook, ReportMeta, SentenceRow, SourceType, Tables } from "./types.js";

/** Words of a report with their place; `text === report.slice(start, end)`, offsets in UTF-16 units. */
interface Words extends Span {
  report_id: string;
  text: string;
  part: string;
  /** 1-based, in the body; else null. */
  paragraph: number | null;
  sentence: number | null;
}

export type PrintedKind = "dateline" | "byline" | "date" | "credits" | "outlet" | "author" | "translation";

/** Something that a report prints about where it comes from. */
export interface PrintedLine extends Words {
  kind: PrintedKind;
}

/** Words that a report gives to somebody. */
export interface SourceRow extends Words {
  /** Codebook speaker id, joint ids as `a+b`, or a name that the codebook lacks. */
  source: string;
  /** Empty where the codebook does not say. */
  source_type: SourceType | "";
  /** What the report says that the source is: "Mayor"; empty where it prints the name alone. */
  role: string;
  attribution: AttributionKind;
  /** How this report prints the name, where the codebook has it in another form: "Raphael Quenell". */
  named?: string;
}

/** Words of a report that name the outlet of another one. */
interface OutletMention extends Words {
  outlet: string;
}

/** What the lesson on provenance shows beside the tables. */
export interface Provenance {
  /** Which reports are no witnesses apart from each other, and why. */
  links: WitnessLink[];
  /** Where a report names the paper that printed another: "the Torsund Times reports". */
  mentions: OutletMention[];
  /** Reports in which the name of a news agency stands, as a credit or not. */
  namesAgency: string[];
  printed: PrintedLine[];
  sources: SourceRow[];
  passages: SharedPassage[];
}

/** "Author: Jo Smith": a name that stands outside the article. */
const AUTHOR = /^(?:author|written by|reporting by|by)\s*:\s*\S[^\n]{0,80}$/i;
/** "By our staff", "From our own correspondent": a line that names nobody, and all the same says who wrote. */
const STAFF =
  /^(?:by|from) (?:our|a|an|the) (?:own )?(?:\p{L}+ )?(?:staff|newsroom|desk|reporters?|correspondents?|editors?)$/iu;
/** "Published 15 October 2025, 13:20 BST": a day, and nobody's line. */
const STAMPED_ONLY = /^(?:(?:first |last )?(?:published|posted|updated)\b)(?!.*\bby\b)/iu;
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
const PRINTED_PARTS = ["dateline", "byline", "credits"] as const;

/**
 * Where the reports come from, as far as their texts show it. Of a report that may be shown in excerpts only, nothing is
 * taken but from sentences and lines that claims rest on.
 * @param parses one a report, told apart by `id`
 */
export function provenanceOf(
  reports: readonly ReportMeta[],
  parses: readonly Parse[],
  tables: Pick<Tables, "sentences" | "claims">,
  codebook: Codebook,
): Provenance {
  const all = reportsOf(reports, parses, tables);
  const alike = sharedPassages(all.map(passageText));
  const passages = [
    ...alike,
    ...sameQuotations(
      all.flatMap((one) => quotedIn(one, codebook)),
      alike,
    ),
  ];
  const metas = all.map(({ meta }) => meta);
  const mentions = all.flatMap((one) => mentionsIn(one, metas, codebook));
  const kindInText = kindsBeside(codebook, parses);
  return {
    links: witnessLinks(metas, tables.claims, codebook, passages, mentions),
    mentions,
    namesAgency: all.flatMap(({ meta, parse }) => (namesAgency(parse) ? [meta.id] : [])),
    printed: all.flatMap(printedLines),
    sources: all.flatMap((one) => sourceRows(one, codebook, kindInText)),
    passages,
  };
}

/** Passages that one report shares with the others, where nobody needs those of all pairs. */
export function passagesBetween(
  reports: readonly ReportMeta[],
  parses: readonly Parse[],
  tables: Pick<Tables, "sentences" | "claims">,
  report: string,
): SharedPassage[] {
  return sharedPassages(reportsOf(reports, parses, tables).map(passageText), report);
}

function reportsOf(
  reports: readonly ReportMeta[],
  parses: readonly Parse[],
  tables: Pick<Tables, "sentences" | "claims">,
): Report[] {
  return reports.flatMap((meta) => {
    const parse = parses.find(({ id }) => id === meta.id);
    return parse === undefined ? [] : [reportOf(withOutlet(meta, parse), parse, tables)];
  });
}

interface Report {
  meta: ReportMeta;
  parse: Parse;
  /** Sentences of headline, dek and body that may be shown. */
  sentences: readonly SentenceRow[];
  isShown: (span: Span) => boolean;
}

function reportOf(meta: ReportMeta, parse: Parse, { sentences, claims }: Pick<Tables, "sentences" | "claims">): Report {
  const shownSentences = sentences.filter(({ report_id, text }) => report_id === meta.id && text !== "");
  const rests = claims.filter(({ report_id }) => report_id === meta.id);
  const isShown = (span: Span): boolean =>
    meta.publish === "full" ||
    shownSentences.some((sentence) => sentence.start <= span.start && span.end <= sentence.end) ||
    rests.some((claim) => claim.start <= span.start && span.end <= claim.end);
  return { meta, parse, sentences: shownSentences, isShown };
}

/** A byline that names nobody: only a day, the paper, or that it is a translation; all of that has lines of its own. */
function isNobodysLine(kind: PrintedKind, words: string): boolean {
  if (STAMPED_ONLY.test(words)) return true;
  if (kind !== "byline") return false;
  if (isMasthead(words)) return true;
  const kinds = imprintOf(words)?.map((piece) => piece.kind) ?? [];
  const isOwn = kinds.some((one) => one === "date" || one === "translation");
  return isOwn && kinds.every((one) => one === "date" || one === "translation" || one === "note");
}

function printedLines({ meta, parse, sentences, isShown }: Report): PrintedLine[] {
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

function namesAgency({ text, parts }: Parse): boolean {
  return parts.some(({ part, start, end }) => {
    const isFar = part === "boilerplate" && end - start > LONGEST_FURNITURE;
    return !isFar && AGENCY_NAME.test(text.slice(start, end));
  });
}

/** A paper or a station by its name; an office or a firm that issues a report is also somebody who acts in others. */
const PAPER = new RegExp(String.raw`(?:${PAPER_WORDS.join("|")}|zeitung|blatt|bote|posten|avis)$`, "iu");

const TELLS =
  "(?:reports?|reported|says?|said|wr(?:ites|ote)|finds?|found|puts?|counts?|counted|quot(?:es|ed)|cit(?:es|ed)|publish(?:es|ed)|reveal(?:s|ed)|print(?:s|ed)|learn(?:s|ed|t)|obtain(?:s|ed)|claim(?:s|ed)|carri(?:es|ed)|disclos(?:es|ed)|estimate[sd]?|understands|ha[sd] (?:seen|spoken|obtained))";
const TOLD =
  "(?:report|article|story|interview|account|information|count|survey|investigation|letter|column|editorial|estimate|figure)s?";
/** "first reported by the", "told the", "a report in the", ", writes the": behind such words a paper is who tells it. */
const CREDIT_BEFORE = new RegExp(
  String.raw`(?:\b(?:told|informed|according to|citing|quoting)|\b(?:reported|published|quoted|cited|seen|obtained|printed|revealed|carried|disclosed|said|written|wrote|writing|appear(?:s|ed)|speaking|spoke|leaked) (?:by|in|to|with)|\b${TOLD} (?:in|with|by|for|to|of|from)|,["”’']?\s+(?:reports|reported|says|said|writes|wrote)|^in)\s+(?:the\s+)?$`,
  "iu",
);
/** "the Courier’s count", "the Courier, which made a count, put": before such words it is too. */
const CREDIT_BEHIND = new RegExp(
  String.raw`^(?:[’']s\s+(?:\p{Ll}+\s)?${TOLD}\b|(?:,\s(?:which|who|a|an|the)\s[^.,;]{3,60},)?\s+(?:(?:has|had|also|first|later|then|on \p{Lu}\p{L}+day)\s+)*${TELLS}\b)`,
  "iu",
);

/**
 * Where a report has something from the paper of another, be it to say that it is wrong: "A report in the Sentinel that … was “a
 * misunderstanding”". A paper that closes, or a photographer of it, is named as anybody is.
 */
function mentionsIn(report: Report, reports: readonly ReportMeta[], codebook: Codebook): OutletMention[] {
  const own = plainName(report.meta.outlet);
  const others = new Set(
    reports
      .map(({ outlet }) => outlet)
      .filter((name) => (PAPER.test(name) || isMasthead(name)) && plainName(name) !== own),
  );
  // "the Courier" is one paper where one of the set is called so.
  const isOneOf = (name: string): boolean =>
    [report.meta.outlet, ...others].filter((outlet) => isShortFor(withoutChannel(outlet), name)).length === 1;
  return [...others].flatMap((outlet) =>
    report.parse.parts
      .filter(({ part }) => part === "body")
      .flatMap((part) => {
        const span = mentionOf(outlet, part, report, codebook, isOneOf);
        return span !== null && report.isShown(span)
          ? [{ outlet, ...wordsAt(report.meta.id, report.parse.text, span, report.sentences, part.part) }]
          : [];
      }),
  );
}

/** Where a paragraph has something from a paper: by its full name, by what others leave of it, or by its last word. */
function mentionOf(
  outlet: string,
  { start, end }: Span,
  { parse }: Report,
  { speakers }: Codebook,
  isOneOf: (name: string) => boolean,
): Span | null {
  const paragraph = parse.text.slice(start, end);
  const credited = (name: string): Span | undefined =>
    [...paragraph.matchAll(new RegExp(nameOf(name), `${nameOf(name).flags}g`))]
      .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }))
      .find((span) => isCredit(paragraph.slice(0, span.start - start), paragraph.slice(span.end - start), name));
  const short = withoutChannel(outlet);
  const full = credited(/\s/u.test(plainName(short)) ? short : outlet);
  if (full !== undefined) return full;
  // "The Star says": the parser knows it by its full name from elsewhere.
  const source = parse.attributions.find((one) => {
    const at = one.source?.start ?? -1;
    const named = speakers.find(({ id }) => id === one.source?.id)?.name ?? one.source?.name;
    return start <= at && at < end && isShortFor(outlet, named ?? "") && isOneOf(named ?? "");
  })?.source;
  if (source?.start != null && source.end !== null) return { start: source.start, end: source.end };
  // "told the Courier": of the Port Rennick Courier, where no other paper of that name tells it.
  const last = plainName(short).split(" ").at(-1)!;
  const title = last[0]!.toUpperCase() + last.slice(1);
  return isShortFor(short, title) && isOneOf(title) ? (credited(title) ?? null) : null;
}

/** Whether a paper between these words tells what is told; "Times" alone is a paper in "the Times", and none in "the Times Square". */
function isCredit(before: string, behind: string, name: string): boolean {
  const isLonger =
    /^\s(?!\p{L}+day\b)\p{Lu}/u.test(behind) || /(?:^|[^.!?”"]\s)(?!The\s)\p{Lu}[\p{L}’'-]*\s$/u.test(before);
  if (isLonger || (!/\s/u.test(plainName(name)) && !/\bthe\s$/iu.test(before))) return false;
  return CREDIT_BEFORE.test(before.slice(-LONGEST_CREDIT)) || CREDIT_BEHIND.test(behind.slice(0, LONGEST_CREDIT * 2));
}

const LONGEST_CREDIT = 60;

/** "The Star says" of the Belmont Star. */
function isShortFor(outlet: string, name: string): boolean {
  return /^\p{Lu}/u.test(name) && (outlet === name || outlet.endsWith(` ${name}`));
}

/** An outlet's name as pages print it: in capitals, with or without its article. */
function nameOf(outlet: string): RegExp {
  const words = outlet.replace(/^the\s+/iu, "").split(/\s+/);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped.join("\\s+")}(?![\\p{L}\\p{N}])`, words.length > 1 ? "iu" : "u");
}

function sourceRows(
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

/** What a report puts between marks, with the speaker; where it may be shown. */
function quotedIn({ meta, parse, isShown }: Report, codebook: Codebook): Quoted[] {
  return parse.quotations
    .filter((quotation) => isShown(quotation) && !isEcho(parse, quotation))
    .map((quotation) => {
      const { source } = sourcing(codebook, quotation, quotation.kind);
      return quotedOf(
        { report_id: meta.id, text: parse.text },
        { ...quotation, source: source === "outlet" ? "" : source },
      );
    });
}

/** A report's paragraphs, or the stretches of them that may be shown. */
function passageText({ meta, parse, sentences }: Report): PassageText {
  const stretches: Span[] = [];
  for (const part of parse.parts) {
    if (!["headline", "dek", "body"].includes(part.part)) continue;
    if (meta.publish === "full") stretches.push(part);
    else stretches.push(...overlapping(sentences, part).map(({ start, end }) => ({ start, end })));
  }
  const { text, quotations, sentences: all } = parse;
  return { report_id: meta.id, text, stretches, quotations, given: givenIn(parse), sentences: all };
}

function wordsAt(report_id: string, text: string, span: Span, sentences: readonly SentenceRow[], part: string): Words {
  const row = overlapping(sentences, span)[0];
  return {
    report_id,
    text: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    part: row?.part ?? part,
    paragraph: row?.paragraph ?? null,
    sentence: row?.sentence ?? null,
  };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
