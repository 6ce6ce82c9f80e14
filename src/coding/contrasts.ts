import { measureOf } from "../values/measures.js";
import type { Parse, Span } from "../parser/index.js";
import { compareValues } from "./compareValues.js";
import { isInDeniedReport } from "./deniedReport.js";
import { EMPTY_CODEBOOK } from "./emptyCodebook.js";
import { layOut, stretchAt } from "./layout.js";
import { overlapping } from "./overlapping.js";
import { isOfMoment, isOfTwo } from "./propose/loose.js";
import { findFigures, findNumbers, isCounted } from "./rules/amounts.js";
import { findMoney } from "./rules/money.js";
import { type Hit, type RuleContext, valuedOf } from "./rules/hit.js";

/**
 * Where sentences that share words print other words at the same place: the verb with or without a "could", another figure
 * before the same noun, somebody named as the source in one of them only. Each is a fact of print; what it comes to, readers say.
 */

/** A sentence with the words that it shares with the others of its group. */
interface SharingWords extends Span {
  parse: Parse;
  shared: readonly Span[];
}

/** What one sentence has at the place. */
interface Printed extends Span {
  report_id: string;
  /** Its words; empty where it names nobody. */
  text: string;
}

export interface Contrast {
  /** `verb`: how sure or when; `number`: how many; `source`: who says it. */
  kind: "verb" | "number" | "source";
  told: Printed[];
}

/** So many are named of one group. */
const MOST = 3;

/** What the sentences of a group print differently at the same place; none where nothing is certain. */
export function contrastsIn(group: readonly SharingWords[]): Contrast[] {
  return [...verbsIn(group), ...numbersIn(group), ...sourcesIn(group)].slice(0, MOST);
}

/** "will be", "could be", "may have", "is believed to have": what stands before a verb and says how sure it is. */
const BEFORE_VERB =
  /\b(?:(will|shall|would)|(could|can|may|might)|(must|should)|((?:appear|seem)(?:s|ed)?\s+to|(?:is|are|was|were)\s+(?:believed|thought|said|reported|feared|understood|expected|alleged)\s+to))\s+(?:not\s+)?(?:\p{L}+ly\s+)?(?:have\s+)?(?:be\s+|been\s+)?$/iu;
/** "was signed", "have been sent": a verb that tells something as a fact. */
const FINITE = /\b(?:was|were|is|are|has|have|had)\s+(?:been\s+|being\s+)?(?:\p{L}+ly\s+)?$/iu;
const REACH = 60;

type Sureness = "fact" | "future" | "possible" | "duty" | "hedged";
const LEVELS: readonly Sureness[] = ["future", "possible", "duty", "hedged"];

interface Verb extends Printed {
  sureness: Sureness;
}

/** "will be signed" in one report, "could be signed" in another. */
function verbsIn(group: readonly SharingWords[]): Contrast[] {
  const found = new Map<string, Verb[]>();
  for (const sentence of group)
    for (const span of sentence.shared) {
      const verb = verbAt(sentence, span);
      if (verb === null) continue;
      const key = baseOf(sentence.parse.text.slice(span.start, span.end));
      const own = found.get(key) ?? [];
      if (!own.some(({ report_id }) => report_id === verb.report_id)) found.set(key, [...own, verb]);
    }
  return [...found.values()]
    .filter((verbs) => new Set(verbs.map(({ sureness }) => sureness)).size > 1)
    .map((verbs) => ({ kind: "verb", told: verbs.map(printedOnly) }));
}

/** "signed", "sign", "signs" and "signing" are forms of one verb. */
function baseOf(word: string): string {
  return word.toLowerCase().replace(/(?:ing|ed|es|e|s)$/u, "");
}

function verbAt({ parse, start }: SharingWords, span: Span): Verb | null {
  const { text } = parse;
  const word = text.slice(span.start, span.end);
  if (!/^\p{Ll}/u.test(word)) return null;
  const before = text.slice(Math.max(start, span.start - REACH), span.start);
  const modal = BEFORE_VERB.exec(before);
  if (modal !== null) {
    const level = modal.slice(1).findIndex((one) => (one as string | undefined) !== undefined);
    return printedAt(parse, { start: span.start - modal[0].length, end: span.end }, LEVELS[level]!);
  }
  const finite = FINITE.exec(before);
  // "The ferry missed a turn": a past that stands behind its subject, and no participle behind a noun's article.
  const isPast = /ed$/u.test(word) && /(?:\p{L})\s$/u.test(before) && !NO_SUBJECT.test(before);
  if ((finite === null && !isPast) || SUPPOSED.test(before)) return null;
  return printedAt(parse, { start: span.start - (finite?.[0].length ?? 0), end: span.end }, "fact");
}

/** "if the leaders worked together": no fact. */
const SUPPOSED = /\b(?:if|unless|whether|provided|though|until|till|lest)\b/iu;

/** Behind these stands no finite verb. */
const NO_SUBJECT = /(?:^|\s)(?:the|an?|of|in|on|at|by|for|with|and|or|to|not|being|its|his|her|their|\p{L}+ly)\s$/iu;

function printedAt({ id, text }: Parse, { start, end }: Span, sureness: Sureness): Verb {
  return { report_id: id, start, end, text: text.slice(start, end), sureness };
}

function printedOnly({ report_id, start, end, text }: Verb): Printed {
  return { report_id, start, end, text };
}

/** "34 vessels" in one report, "38 vessels" in another; a sentence with two such figures tells nothing here. */
function numbersIn(group: readonly SharingWords[]): Contrast[] {
  const nouns = new Set(
    group.flatMap(({ parse, shared }) =>
      shared.map(({ start, end }) => parse.text.slice(start, end)).filter((word) => isCounted(word)),
    ),
  );
  const byNoun = [...nouns].flatMap((noun) => contrastOf(group, (context) => findNumbers(context, [noun])) ?? []);
  const money = contrastOf(group, findMoney);
  const all = [...byNoun, ...(money === null ? [] : [money])];
  // "passenger" finds "passengers" too, and "foreign" a number of foreign vessels: the longest tells what is counted.
  const longest = all.sort((a, b) => lengthOf(b) - lengthOf(a));
  return longest.filter((one, i) => !longest.slice(0, i).some((other) => isSamePlace(one, other)));
}

function contrastOf(group: readonly SharingWords[], find: (context: RuleContext) => Hit[]): Contrast | null {
  const told = group.flatMap(({ parse, start, end }) => {
    const stretch = stretchAt(layOut(parse), { start, end });
    if (stretch === null) return [];
    const hits = find({ parse, codebook: EMPTY_CODEBOOK, stretch });
    const [hit] = hits;
    // "By the evening seven people": at another moment others were counted.
    if (hit === undefined || hits.length > 1 || isOfMoment(parse.text.slice(start, end))) return [];
    // "Six officers, and by half past twelve more than 20": which of them another report means, nobody can say.
    if (measureOf(hit.unit ?? "") === null && findFigures({ parse, codebook: EMPTY_CODEBOOK, stretch }).length > 1)
      return [];
    return isOfTwo(parse.text.slice(hit.end, end)) ? [] : [{ hit, parse }];
  });
  // "37 of the 41 deaths" has the 41 of another report.
  const isOther = (a: Told, b: Told): boolean =>
    compareValues(valuedOf(a.hit), valuedOf(b.hit)) === "differ" && !hasFigure(a, b) && !hasFigure(b, a);
  if (!told.some((one) => told.some((other) => isOther(one, other)))) return null;
  return {
    kind: "number",
    told: told.map(({ hit: { start, end }, parse: { id, text } }) => ({
      report_id: id,
      start,
      end,
      text: text.slice(start, end),
    })),
  };
}

interface Told {
  hit: Hit;
  parse: Parse;
}

/** Whether another report's words have a figure too. */
function hasFigure({ hit, parse }: Told, other: Told): boolean {
  const printed = (one: Told): string => one.parse.text.slice(one.hit.start, one.hit.end);
  const figure = /\d[\d.,]*/u.exec(parse.text.slice(hit.start, hit.end))?.[0];
  return figure !== undefined && [...printed(other).matchAll(/\d[\d.,]*/gu)].some(([one]) => one === figure);
}

function lengthOf({ told }: Contrast): number {
  return told.reduce((sum, { text }) => sum + text.length, 0);
}

function isSamePlace(one: Contrast, other: Contrast): boolean {
  return one.told.some((a) => other.told.some((b) => a.report_id === b.report_id && a.start === b.start));
}

/** Words that give something to somebody: where one stands and no source was found, nothing is said. */
const SAYS =
  /\b(?:sa(?:id|ys?|ying)|according|told|tells|report(?:s|ed|edly)|announc\p{L}+|claim\p{L}*|alleged\p{L}*|explain\p{L}*|confirm\p{L}*|add(?:s|ed)|quot\p{L}+|cit(?:es|ed|ing)|believ\p{L}+|expect\p{L}*|estimat\p{L}*|state[sd]|note[sd]|insist\p{L}*|warn\p{L}*|den(?:y|ies|ied)|argu\p{L}+|call(?:s|ed)|view)\b/iu;

/** What is done with words or by a ruling: "links the pill to deaths", "refused permission", "found that"; somebody tells it. */
const TELLS =
  /\b(?:link(?:s|ed)|blam\p{L}+|attribut\p{L}+|accus\p{L}+|alleg\p{L}+|refus\p{L}+|reject\p{L}*|dismiss\p{L}*|disput\p{L}+|rul(?:es|ed|ing)|order(?:s|ed)|(?:found|finds|held|holds)\s+that|grant(?:s|ed)|award(?:s|ed)|declin\p{L}+|demand\p{L}*|promis\p{L}+|vow\p{L}*|admit\p{L}*|acknowledg\p{L}+|conced\p{L}+|conclud\p{L}+|suggest\p{L}*|show(?:s|ed|n)?|reveal\p{L}*|record(?:s|ed)|puts?\s+the|maintain\p{L}*|describ\p{L}+|predict\p{L}*|testif\p{L}+|apparently|understood|known|thought|feared)\b/iu;
/** A sentence that goes on about somebody or something: "It" may be who tells it. */
const GOES_ON = /^\s*(?:it|they|he|she|this|that|these|those|both|the\s+(?:two|latter))\b/iu;

/** "according to police" in one report, and nobody named in the same sentence of another. */
function sourcesIn(group: readonly SharingWords[]): Contrast[] {
  const told = group.flatMap((one) => sourceIn(one) ?? []);
  const named = told.filter(({ text }) => text !== "");
  const names = named.flatMap(({ text }) => text.match(/\p{Lu}\p{L}+/gu) ?? []);
  // "terms presented by Minister Haldal": she is named, and may be who tells it.
  const isNamed = ({ report_id }: Printed): boolean =>
    group.some(
      ({ parse, start, end }) =>
        parse.id === report_id && names.some((name) => parse.text.slice(start, end).includes(name)),
    );
  const unnamed = told.filter((one) => one.text === "");
  if (unnamed.some(isNamed)) return [];
  return named.length === 0 || unnamed.length === 0 ? [] : [{ kind: "source", told }];
}

/** Whether a sentence in which no source was found may have one all the same. */
function maySay(words: string): boolean {
  return SAYS.test(words) || TELLS.test(words) || GOES_ON.test(words) || /["“”«»„]/u.test(words);
}

/** A source with its whole apposition is no name to put in a line. */
const LONGEST_SOURCE = 50;

/** Who is named for most of a sentence's shared words; null where that is not certain. */
function sourceIn({ parse, start, end, shared }: SharingWords): Printed | null {
  const { id, text, attributions } = parse;
  const sentence = { start, end };
  const own = overlapping(attributions, sentence);
  const nobody = { report_id: id, ...sentence, text: "" };
  // Who rejects a statement does not say it.
  if (shared.some((span) => isInDeniedReport(text, sentence, span))) return null;
  if (own.length === 0) return maySay(text.slice(start, end)) ? null : nobody;
  const [one] = own.filter((attribution) => {
    const covered = shared.filter((span) => attribution.start <= span.start && span.end <= attribution.end);
    return covered.length * 2 > shared.length;
  });
  const source = one?.source;
  if (source?.start == null || source.end === null || source.id === "outlet") return null;
  const isHere = start <= source.start && source.end <= end;
  const words = text.slice(source.start, source.end);
  if (!isHere || /^(?:he|she|they|it|who|which)$/iu.test(words)) return null;
  const name = source.name ?? "";
  const isLong = words.length > LONGEST_SOURCE && name !== "" && words.includes(name);
  // "The company, which employs about 140 people": who it is stands before the comma.
  return { report_id: id, start: source.start, end: source.end, text: isLong ? name : words.split(",")[0]! };
}
