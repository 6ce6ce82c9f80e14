import { hasByline, names } from "../quotations/titles.js";
import type { Range } from "../syntax/phrases.js";
import type { Frame } from "./frames.js";
import type { AttributionRecord } from "./record.js";
import { type Carried, type Speaker, UNCLEAR } from "./speaker.js";
import { signature, speechTag } from "./speechTags.js";
import type { Voices } from "./voices.js";
import type { MarkedSpan } from "../quotations/marks.js";
import { CONJUNCTION, FINITE, isCapital, isSentenceEnd, PREPOSITION, W } from "../grammar.js";
import { Flag, Kind, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

const SO_CALLED = new WordSet("called dubbed termed known nicknamed titled");

/** Headline, dek, dateline and the first paragraphs: where outlets quote a word that the story gives in full later. */
const LEDE_PARTS = 6;
const LONGEST_ECHO = 8;
const MOST_ECHOES = 8;
/** Tokens of a crosshead, at most. */
const LONGEST_CROSSHEAD = 14;

/** Quotations that no verb of their frame claims: carried over from the frame or paragraph before, or nobody's. */
export function carryOver(
  tokens: Tokens,
  record: AttributionRecord,
  voices: Voices,
  frame: Frame,
  before: Frame | null,
  carried: Carried,
): void {
  if (frame.quotes.length === 0) return;
  const whole = record.onlyQuotations(frame);
  if (whole && isCrosshead(tokens, record, frame)) return;
  const tagOf = (q: number) => speechTag(tokens, record.quoted[q]!.span, record.tokensOf(q).to, frame.to);
  const open = frame.quotes.filter((q) => {
    const quoted = record.quoted[q]!;
    if (hasByline(tokens, quoted.span)) return false;
    if (quoted.attributed) return false;
    if (whole || frame.headline || !names(tokens, quoted.span)) return true;
    // “No.” behind a colon is said, as a name never is.
    return tagOf(q) !== null || (afterColon(tokens, record, q, frame) && endsSentence(tokens, quoted.span.to - 1));
  });
  if (open.length === 0) return;
  const sameParagraph = before !== null && before.part === frame.part;
  const inFrame = frame.quotes.some((q) => record.quoted[q]!.attributed);
  // "Ann Berg shook her head. “We are not ready.”": the one the sentence before is about.
  const neighbour =
    carried === UNCLEAR ? null : (carried ?? (whole && sameParagraph ? voices.personBefore(before) : null));
  const goesOn = inFrame || (sameParagraph && record.quotesSomebody(before));
  const inWordsOf = voices.inWordsOf(frame);
  for (const q of open) {
    const signed = signature(tokens, record.tokensOf(q).to, frame.to);
    if (signed) {
      record.addQuotation(q, voices.heard(signed), null);
      continue;
    }
    const holder =
      voices.whoseWords(record.quoted[q]!.span.open, frame) ?? voices.whoseWordsBehind(record.tokensOf(q).to, frame);
    if (holder) {
      record.addQuotation(q, holder, null);
      continue;
    }
    const tag = inFrame ? null : tagOf(q);
    if (tag) {
      record.addQuotation(q, voices.heard(tag.subject), tag.verb);
      continue;
    }
    const speaker = inFrame ? (record.found.at(-1)?.speaker ?? null) : whole || sameParagraph ? neighbour : null;
    const speech = whole || record.quoted[q]!.kind === "direct";
    // "His wife disagreed: “…”": whoever spoke before, the words are those of the one before the colon.
    if (!inFrame && afterColon(tokens, record, q, frame))
      record.addQuotation(q, voices.beforeColon(record.quoted[q]!.span.open - 1, frame), null);
    else if (!inFrame && sameParagraph && neighbour !== null && isBackshifted(tokens, frame, record))
      record.addQuotation(q, neighbour, null);
    else if (!inFrame && inWordsOf !== null) record.addQuotation(q, inWordsOf, null);
    else if (speaker && (speech || goesOn)) record.addQuotation(q, speaker, null);
    else if (!frame.headline && (whole || speech)) record.addQuotation(q, null, null);
    else if (whole) record.addQuotation(q, null, null);
    else if (!frame.headline && borrowsWords(tokens, record, voices, q, frame))
      record.addQuotation(q, record.whole ? voices.openingPhrase(frame) : speakerIn(record, voices, frame), null);
  }
}

/**
 * "It is a matter for the council, a spokesman said. The owners would be “heard in due course”.": behind what somebody said a
 * "would" goes on with it, and the words in marks are not those of whom the sentence is about.
 */
function isBackshifted(tokens: Tokens, { from, to }: Frame, record: AttributionRecord): boolean {
  for (let i = from; i < to && record.quoteAt[i] === 0; i++)
    if (FINITE.has(tokens.word[i]!) && tokens.word[i] !== W.s) return BACKSHIFTED.has(tokens.word[i]!);
  return false;
}

const BACKSHIFTED = new WordSet("would might");

/**
 * "Berg has had enough of “empty words”": the one whom the sentence is about, where that is somebody who can speak. The
 * strike that lasted “all night” cannot, nor can a ship or a street; then nobody is named for the words.
 */
function speakerIn(record: AttributionRecord, voices: Voices, frame: Frame): Speaker | null {
  const speaker = voices.openingPhrase(frame);
  if (speaker === null || speaker.name === null) return null;
  const known = speaker.id !== null || speaker.body === true || (speaker.person && (speaker.gender ?? 0) !== 0);
  return known || record.found.some((found) => found.speaker?.name === speaker.name) ? speaker : null;
}

/**
 * A line of its own that quotes a few words to break up the page, ‘A long way down’ over the paragraphs about the well: it ends
 * without a stop, stands in single marks where the report quotes in double ones, or in capitals.
 */
function isCrosshead(tokens: Tokens, record: AttributionRecord, frame: Frame): boolean {
  const [q, ...others] = frame.quotes;
  if (q === undefined || others.length > 0 || frame.headline || frame.to - frame.from > LONGEST_CROSSHEAD) return false;
  const { span } = record.quoted[q]!;
  if (!isLine(tokens, span)) return false;
  if ((span.single && record.quotesInDoubles) || isShouted(tokens, span)) return true;
  return !record.whole && !closes(tokens, span.to - 1);
}

/** Whether a quotation is all that its line holds. */
function isLine(tokens: Tokens, { open, close }: MarkedSpan): boolean {
  if (close < 0 || !(tokens.flags[open]! & Flag.line)) return false;
  return close + 1 >= tokens.count || (tokens.flags[close + 1]! & Flag.line) !== 0;
}

/** Whether the last token of a quotation ends a sentence or lets it go on: what somebody says does. */
function closes(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] !== Kind.word && tokens.kind[i] !== Kind.number;
}

/** Three words or more, all in capitals: fewer can be a shout. */
function isShouted(tokens: Tokens, { from, to }: Range): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== Kind.word) continue;
    if (tokens.end[i]! - tokens.start[i]! > 1 && !(tokens.flags[i]! & Flag.allCaps)) return false;
    words++;
  }
  return words > 2;
}

/**
 * Words in marks that nobody is said to have said, yet are somebody's: three or more in small letters, or two where the
 * sentence is about a person. Fewer are more often the outlet's own distance ("the “truce”"), as are "so-called" ones.
 */
function borrowsWords(tokens: Tokens, record: AttributionRecord, voices: Voices, q: number, frame: Frame): boolean {
  const { span } = record.quoted[q]!;
  const words = span.to - span.from - (tokens.kind[span.to - 1] === Kind.punctuation ? 1 : 0);
  if (words < 2 || span.single || isCapital(tokens, span.from) || SO_CALLED.has(tokens.word[span.open - 1]!))
    return false;
  return words > 2 || (voices.openingPhrase(frame)?.person ?? false);
}

/** A noun follows at once: the outlet's label, the ‘undercover’ officers. */
function describesNoun(tokens: Tokens, { close }: MarkedSpan): boolean {
  const next = close + 1;
  if (close < 0 || next >= tokens.count || tokens.kind[next] !== Kind.word || tokens.flags[next]! & Flag.line)
    return false;
  const word = tokens.word[next]!;
  return !FINITE.has(word) && !PREPOSITION.has(word) && !CONJUNCTION.has(word);
}

/** “No.” ends a sentence too, though it can stand before a number. */
function endsSentence(tokens: Tokens, i: number): boolean {
  return isSentenceEnd(tokens, i) || (tokens.flags[i]! & Flag.abbreviation) !== 0;
}

function afterColon(tokens: Tokens, record: AttributionRecord, q: number, frame: Frame): boolean {
  const { open } = record.quoted[q]!.span;
  return open > frame.from && tokens.word[open - 1] === W.colon;
}

/** A quoted word in the headline or the first paragraphs that an attributed quotation repeats: it is that speaker's. */
export function echo(tokens: Tokens, record: AttributionRecord): void {
  // What stands behind somebody's words and alone is a crosshead, no dek.
  const first = record.quoted.find(({ attributed }) => attributed)?.span.open ?? Infinity;
  const early = record.quoted.filter(
    ({ attributed, span }) =>
      !attributed &&
      span.part < LEDE_PARTS &&
      !(span.open > first && isLine(tokens, span)) &&
      span.to - span.from <= LONGEST_ECHO &&
      !(span.to - span.from === 1 && describesNoun(tokens, span)),
  );
  if (early.length === 0) return;
  const later = record.quoted.filter((q) => q.attributed && q.speaker).map((q) => ({ q, words: record.wordsOf(q) }));
  for (const quoted of early.slice(0, MOST_ECHOES)) {
    const words = record.wordsOf(quoted);
    const source = later.find((other) => other.q.span.open > quoted.span.open && other.words.includes(words));
    const q = record.quoted.indexOf(quoted);
    if (source) record.addQuotation(q, source.q.speaker, null);
  }
}
