import { type Parse, type Span, type TimeExpression, withModifier } from "../../parser/index.js";
import { withAntecedent } from "../antecedent.js";
import { clauseAt } from "../clause.js";
import type { Valued } from "../compareValues.js";
import { EMPTY_CODEBOOK } from "../emptyCodebook.js";
import { isAtTop, layOut } from "../layout.js";
import { overlapping } from "../overlapping.js";
import { valuedOf } from "../rules/hit.js";
import { applyRule } from "../rules/index.js";
import { isLasting } from "../rules/lasting.js";
import { overlaps } from "../terms.js";
import { zoneOfDay } from "../zone.js";
import type { Rule } from "../types.js";
import { headBefore, headBehind, headOfSum, rateBehind } from "./measured.js";
import { isStanding } from "./standing.js";
import { BASE_OF } from "./irregularVerbs.js";
import { isSense, senseStem } from "./senses.js";
import { isEmptyWord, matterOf, namesIn, SHORT_EMPTY, VERB } from "./words.js";

/** One value that a report gives, with the words around it that may tell what it is about. */
export interface Answer {
  report: string;
  valued: Valued;
  /** The noun that it counts, as printed; empty for other values. */
  noun: string;
  part: "headline" | "dek" | "body";
  /** The sentence; with the one before, where it goes on from that with "It" or "They". */
  text: string;
  /** The clause, as the coding sees it. */
  clause: string;
  /** The value as printed, with what says how exact it is. */
  printed: string;
  /** The value with some words around it, which stand nowhere before in the report and hold no other value; null where there are none. */
  passage: string | null;
  /** The words of the clause before the value and behind it, as printed. */
  before: string;
  behind: string;
  /** Stems of the words with matter in the clause; a clause that is nothing but a time has those of the one before. */
  stems: ReadonlySet<string>;
  /** Stems of the whole sentence, with the words that have them. */
  wide: ReadonlyMap<string, string>;
  /** Stems of the two words with matter before the value and the two behind it: what is told of a number. */
  close: ReadonlySet<string>;
  /** Stems of the words with matter that stand next to the verb before the value, or behind it: what happened, not where. */
  core: ReadonlySet<string>;
  /** Stems of the clause's verbs. */
  verbs: ReadonlySet<string>;
  /** Another number is given beside this one, by somebody else: "Police put the number at 8,000". */
  isTorn: boolean;
  /** Of "a fine of 850,000 pounds" the stem of "fine": the value is its measure, and nothing else's. Else empty. */
  head: string;
  /** The period for which it counts: of "11,500 tonnes of fish a year" the year. Else empty. */
  rate: string;
  /** The stem of a verb right before the value: "broke at 7.40 p.m.". Else empty. */
  verb: string;
  /** It stands in somebody's own words, or tells when somebody spoke: "Venn said on Tuesday". It is no time of the event. */
  isOfSaying: boolean;
  /** It stands in a sentence that a body prints under every release: the hours of its hotline, when it was founded. */
  isStanding: boolean;
  /** The report gives no other value of the kind. */
  isOnly: boolean;
  /** It stands in the first sentence of the story, which tells the event. */
  isLead: boolean;
  /** It stands above the story or in its first paragraphs. */
  isTop: boolean;
}

const PROSE: ReadonlySet<string> = new Set(["headline", "dek", "body"]);

/** Values of a kind that are taken of one report: five times what a long story has. What comes after them proposes nothing. */
const MOST_VALUES = 200;

/** Marks the values that are the only ones of their kind in their report, outside of quotations. */
function withOnly(answers: readonly Answer[]): Answer[] {
  const own = answers.filter(({ isOfSaying }) => !isOfSaying);
  return answers.map((one) => ({ ...one, isOnly: own.filter(({ report }) => report === one.report).length === 1 }));
}

/** What a rule finds in all reports, in the order of their texts. */
export function valuesIn(parses: readonly Parse[], rule: Rule): Answer[] {
  const common = commonStems(parses);
  const answers = parses.flatMap((parse) => {
    const stretches = layOut(parse).stretches.filter(({ part }) => PROSE.has(part));
    const hits = stretches.flatMap((stretch) =>
      applyRule(rule, { parse, codebook: EMPTY_CODEBOOK, stretch }).map((hit) => ({
        hit,
        part: stretch.part as Answer["part"],
      })),
    );
    const spans = hits.map(({ hit }) => hit);
    return hits.slice(0, MOST_VALUES).map(({ hit, part }, i) => {
      const noun = rule.by === "number" ? (hit.unit ?? "") : "";
      return { ...answerAt(parse, part, hit, valuedOf(hit), noun, common), passage: passageOf(parse, spans, i) };
    });
  });
  return withOnly(answers);
}

/** Each time of a kind in the reports' own text. A dateline says when a report was written, not when something happened. */
export function timesIn(parses: readonly Parse[], isOne: (time: TimeExpression) => boolean): Answer[] {
  const common = commonStems(parses);
  const answers = parses.flatMap((parse) =>
    [...parse.times.entries()]
      .filter(([, time]) => isOne(time) && (time.type !== "duration" || isLasting(parse.text, time)))
      .slice(0, MOST_VALUES)
      .flatMap(([i, one]): Answer[] => {
        const part = overlapping(parse.parts, one).find((found) => PROSE.has(found.part));
        if (part === undefined) return [];
        const { type, value, modifier, printed } = one;
        const value_type = type === "relative" || type === "period" || type === "date" ? "date" : type;
        // A day of another clock is no other day.
        const unit = value_type === "date" ? zoneOfDay(parse, one) : "";
        const valued: Valued = { value: value!, value_type, unit, mod: modifier?.mod ?? "", printed, sense: "" };
        const answer = answerAt(parse, part.part as Answer["part"], withModifier(one, modifier), valued, "", common);
        return [{ ...answer, passage: passageOf(parse, parse.times, i) }];
      }),
  );
  return withOnly(answers);
}

const COMMON = new WeakMap<readonly Parse[], ReadonlySet<string>>();

/** Stems of all words that the reports have in small letters: with a capital at the beginning of a sentence they are no names. */
function commonStems(parses: readonly Parse[]): ReadonlySet<string> {
  const known = COMMON.get(parses);
  if (known !== undefined) return known;
  const words = parses.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?!\p{L})/gu) ?? []);
  const stems = new Set([...new Set(words)].map(senseStem));
  COMMON.set(parses, stems);
  return stems;
}

/** "Households | will receive": the first word of a sentence, where it is a common one. */
function firstIn(
  text: string,
  span: Span,
  sentence: Span,
  common: ReadonlySet<string>,
): { word: string; span: Span }[] {
  if (span.start > sentence.start + FIRST || span.end < sentence.start) return [];
  const word = /^\P{L}{0,2}(\p{Lu}\p{Ll}{2,})(?!\p{L})/u.exec(
    text.slice(sentence.start, sentence.start + LONGEST_FIRST),
  );
  const small = word?.[1]!.toLowerCase() ?? "";
  if (word === null || !common.has(senseStem(small)) || isEmptyWord(small) || SHORT_EMPTY.test(small)) return [];
  const start = sentence.start + word[0].length - small.length;
  return [{ word: small, span: { start, end: start + small.length } }];
}

/** Marks that may stand before the first word of a sentence, and characters of the longest that is looked at. */
const FIRST = 2;
const LONGEST_FIRST = 40;

/** Characters before and behind a value that belong to its passage. */
const PASSAGE = 40;

/** The words of `Answer.passage`. @param spans of all values, in the order of the text */
function passageOf({ text, sentences }: Parse, spans: readonly Span[], i: number): string | null {
  const hit = spans[i]!;
  const sentence = overlapping(sentences, hit)[0] ?? hit;
  // What overlaps the value is read with it.
  const ends = [...spans.slice(Math.max(0, i - FEW), i)].map(({ end }) => end).filter((end) => end <= hit.start);
  const starts = spans
    .slice(i + 1, i + 1 + FEW)
    .map(({ start }) => start)
    .filter((start) => start >= hit.end);
  const first = Math.max(sentence.start, hit.start - PASSAGE, ...ends);
  const last = Math.min(sentence.end, hit.end + PASSAGE, ...starts);
  // Whole words: a passage is for people to read, too.
  const before =
    first === sentence.start ? "" : (/^\S*\s/u.exec(text.slice(first, hit.start))?.[0] ?? text.slice(first, hit.start));
  const behind =
    last === sentence.end ? "" : (/\s\S*$/u.exec(text.slice(hit.end, last))?.[0] ?? text.slice(hit.end, last));
  const start = first + before.length;
  const words = text.slice(start, last - behind.length).trim();
  return text.indexOf(words) === start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0) ? words : null;
}

const FEW = 4;

/** All of an answer but the words in which alone it is found. */
type Told = Omit<Answer, "passage">;

function answerAt(
  parse: Parse,
  part: Answer["part"],
  hit: Span,
  valued: Valued,
  noun: string,
  common: ReadonlySet<string>,
): Told {
  const { text, sentences, times } = parse;
  const sentence = overlapping(sentences, hit)[0] ?? { ...hit, paragraph: 0 };
  const whole = near(withAntecedent(text, sentences, sentence), hit);
  const clause = clauseAt(text, sentence, hit);
  // An order of events ("after a valve had failed") names what happened; other times do not.
  const isOther = ({ span }: { span: Span }): boolean =>
    !overlaps(span, hit) && overlapping(times, span).every(({ type }) => type === "sequence");
  const stemsOf = (span: Span) =>
    [...firstIn(text, span, sentence, common), ...namesIn(text, span), ...matterOf(text, span)].filter(
      (word) => isOther(word) && !UNIT.test(word.word) && !ADVERB.test(word.word),
    );
  // "…, shortly before 8 p.m.", "who was sent off before half-time", "It took four hours": what it is about stands in the clause before.
  const isPart = RELATIVE.test(text.slice(clause.start, clause.end));
  const own = isPart || whole.start < sentence.start ? [] : stemsOf(clause);
  const wide = stemsOf(whole);
  const before = text.slice(clause.start, hit.start);
  const behind = text.slice(hit.end, clause.end);
  const isMoney = valued.value_type === "number" && noun === "";
  const rate = valued.value_type === "number" ? rateBehind(behind) : "";
  // "A year" tells what two sums are as a noun of both does.
  const counted = rate === "" ? [] : [`a ${rate}`];
  const told = own.length > 0 ? own : wide;
  // "Nine people were injured and | 1,400 residents told to leave": what stands before is told of others.
  const isNext = noun !== "" && /(?<!\p{L})and\s+$/u.test(before);
  const left = isNext ? [] : told.filter(({ span }) => span.end <= hit.start).slice(-2);
  const right = told.filter(({ span }) => span.start >= hit.end).slice(0, 2);
  const paragraph = sentences.filter((one) => one.paragraph === sentence.paragraph && one.start >= sentence.start);
  const rest = text.slice(hit.end, Math.min(paragraph.at(-1)?.end ?? hit.end, hit.end + NEAR));
  return {
    report: parse.id,
    valued,
    noun,
    part,
    text: text.slice(whole.start, whole.end),
    clause: text.slice(clause.start, clause.end),
    printed: text.slice(hit.start, hit.end),
    before,
    behind,
    stems: new Set([...told.map(({ word }) => senseStem(word)), ...counted]),
    close: new Set([...[...left, ...right].map(({ word }) => senseStem(word)), ...counted]),
    verbs: new Set(told.filter((one) => isVerb(text, one)).map(({ word }) => senseStem(word))),
    core: coreOf(told, hit, text),
    isTorn: valued.value_type === "number" && ANOTHER_NUMBER.test(rest),
    wide: new Map(wide.map(({ word }) => [senseStem(word), word])),
    head: headBefore(before) || (isMoney ? headOfSum(text.slice(sentence.start, hit.start)) || headBehind(behind) : ""),
    rate,
    verb: senseStem(
      /(\p{L}+)\s+(?:(?:through|at|on|in|by|for|just|only|shortly|after|before)\s+){0,3}$/u.exec(before)?.[1] ?? "",
    ),
    isStanding: isStanding(text.slice(sentence.start, sentence.end), isInLast(parse, sentence.paragraph)),
    isOnly: false,
    isLead: part === "body" && sentences.find((one) => one.start >= bodyStart(parse))?.start === sentence.start,
    isTop: isAtTop({ paragraph: paragraphOf(parse, hit) }),
    isOfSaying:
      overlapping(parse.quotations, hit).some(({ source }) => source?.id !== "outlet") ||
      ((valued.value_type === "date" || valued.value_type === "time") && WHEN_SAID.test(before)),
  };
}

/** A past by its form, or a verb of which news has several forms behind "to" or "will": "told to | leave". */
function isVerb(text: string, { word, span }: { word: string; span: Span }): boolean {
  if (VERB.test(word)) return true;
  const isKnown = BASE_OF.has(word) || isSense(senseStem(word));
  return isKnown && INFINITIVE.test(text.slice(Math.max(0, span.start - 12), span.start));
}

const INFINITIVE = /(?<!\p{L})(?:to|will|would|can|could|may|might|must|should)\s(?:not\s)?$/iu;

/** So many words with matter on each side of a verb say what it is told of. */
const CORE = 3;
const PLACED = /(?<!\p{L})(?:at|near|outside|inside|off|above|below)\s(?:(?:the|an?)\s)?(?:[\p{L}’'-]+\s){0,3}$/u;

/** "A rock face collapsed at a limestone quarry early Tuesday": face, collapsed. */
function coreOf(told: readonly { word: string; span: Span }[], hit: Span, text: string): ReadonlySet<string> {
  // Whoever is in the news does and says many things in a day.
  const words = told.filter(({ word }) => !/^\p{Lu}/u.test(word));
  const before = words.filter(({ span }) => span.end <= hit.start);
  const behind = words.filter(({ span }) => span.start >= hit.end);
  const isVerb = ({ word }: { word: string }): boolean => VERB.test(word);
  const at = before.findLastIndex(isVerb);
  const side = at >= 0 ? before : behind;
  const verb = at >= 0 ? at : behind.findIndex(isVerb);
  // "Rescuers searching for workers buried by a landslide found a body": what another verb is told of stands before that.
  const first = verb < 1 ? 0 : side.slice(0, verb).findLastIndex(isVerb) + 1;
  const near = verb < 0 ? words : side.slice(Math.max(first, verb - CORE), verb + CORE + 1);
  const isPlace = ({ span }: { span: Span }): boolean =>
    PLACED.test(text.slice(Math.max(0, span.start - 60), span.start));
  return new Set(near.filter((one) => !isPlace(one)).map(({ word }) => senseStem(word)));
}

/**
 * Characters on each side of a value in which it may be told what it is about: more than the longest sentences of news. In
 * a "sentence" without an end (a table, a list of 5,000 times) each value would read all of it anew.
 */
const NEAR = 600;

function near(span: Span, hit: Span): Span {
  return { start: Math.max(span.start, hit.start - NEAR), end: Math.min(span.end, hit.end + NEAR) };
}

/** So many of a report's last paragraphs may be about who sent it. */
const LAST_PARAGRAPHS = 2;

function isInLast({ sentences }: Parse, paragraph: number | null): boolean {
  const last = sentences.at(-1)?.paragraph ?? 0;
  return paragraph !== null && last > LAST_PARAGRAPHS && paragraph > last - LAST_PARAGRAPHS;
}

/** The number of the body's paragraph in which something stands; null above the story. */
function paragraphOf({ parts }: Parse, { start }: Span): number | null {
  const at = parts.filter(({ part }) => part === "body").findIndex((one) => one.start <= start && start < one.end);
  return at < 0 ? null : at + 1;
}

function bodyStart({ parts }: Parse): number {
  return parts.find(({ part }) => part === "body")?.start ?? 0;
}

/** "Police put the number at 8,000", "the organisers speak of 25,000 people", "the hospital said that no more than 390 did". */
const ANOTHER_NUMBER =
  /\b(?:more|fewer|less)\s+than\s+\d[\d,]*(?:\s+(?:did|were|had|are|have)\b|[.;])|\b(?:put|puts)\s+(?:it|(?:the|that|this|their)\s+\p{L}+)\s+at\s+|\b(?:spoke|speaks?|talk(?:s|ed)?)\s+of\s+(?:\p{Ll}+\s+){0,3}\d|\b(?:counted|estimated)\s+(?:\p{Ll}+\s+){0,3}\d/iu;

const WHEN_SAID =
  /\b(?:said|says|told|announced|wrote|added|declared|confirmed|reported|explained|tweeted|posted)(?:\s+\p{L}+){0,2}\s+(?:(?:on|at|late|early)\s+)*$/iu;

const ADVERB = /^\p{Ll}{3,}ly$/u;
const RELATIVE = /^[\s,]*(?:who|which|that|whose|where)\s/u;

/** Words that belong to a value, not to what it is about. */
const UNIT =
  /^(?:dollar|euro|pound|yen|rouble|ruble|franc|million|billion|thousand|hundred|hour|minute|year|week|month|metre|meter|kilometre|percent)s?$|^crowns$/i;
