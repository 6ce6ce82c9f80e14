import { closeUnclosed } from "../quotations/unclosed.js";
import { quotationKind } from "../quotations/kind.js";
import { isNameBeforeNoun, isTitle, names } from "../quotations/titles.js";
import { Cue as Verb, cueClass } from "../syntax/cues.js";
import { splitClauses } from "./conjuncts.js";
import { findContents } from "./contents.js";
import { findFrames, quotationMap, type Frame } from "./frames.js";
import { findUnmarkedSpeech, marksReportedSpeech } from "./freeIndirect.js";
import { endsWith, FINITE, isAdverb, isCapital, isSentenceEnd, PREPOSITION, SUBJECT_PRONOUN, W } from "../grammar.js";
import { findMarkedSpans, type MarkedSpan } from "../quotations/marks.js";
import { isCalendarWord, phraseAfter, phraseStart, type Range } from "../syntax/phrases.js";
import { findReportings, type Reporting } from "./reporting.js";
import { antecedent } from "./subjects.js";
import { headName, isTitle as isOffice } from "../syntax/names.js";
import { hasWords, SourceResolver, type Speaker } from "./sources.js";
import { Kind, tokenAt, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import type { Attribution, Cue, Part, ParseOptions, Quotation } from "../types.js";

const SO_CALLED = new WordSet("called dubbed termed known nicknamed titled");
const QUOTING = new WordSet("quoting citing");

/** Headline, dek, dateline and the first paragraphs: where outlets quote a word that the story gives in full later. */
const LEDE_PARTS = 6;
const LONGEST_ECHO = 8;
const MOST_ECHOES = 8;

/** What is known of one quotation while the frames are read. */
interface Quoted {
  span: MarkedSpan;
  kind: "direct" | "partial";
  speaker: Speaker | null;
  cue: Range | null;
  attributed: boolean;
}

/** An attribution in tokens. */
interface Found {
  from: number;
  to: number;
  quotes: number[];
  speaker: Speaker | null;
  cue: Range | null;
}

/**
 * Finds quotations and attributions: who is said to have said what, in which words.
 * @param parts the article's parts in text order; only headline, dek and body are read
 */
export function findAttributions(
  tokens: Tokens,
  parts: readonly Part[],
  options: ParseOptions,
): { quotations: Quotation[]; attributions: Attribution[] } {
  const spans = findMarkedSpans(tokens, parts);
  closeUnclosed(tokens, spans);
  const reader = new Reader(
    tokens,
    parts,
    spans.filter((s) => hasWords(tokens, s)),
    options,
  );
  return reader.read();
}

class Reader {
  private readonly quoteAt: Int32Array;
  private readonly frames: Frame[];
  private readonly quoted: Quoted[];
  private readonly resolver: SourceResolver;
  private readonly found: Found[] = [];

  constructor(
    private readonly tokens: Tokens,
    parts: readonly Part[],
    spans: readonly MarkedSpan[],
    private readonly options: ParseOptions,
  ) {
    this.quoteAt = quotationMap(tokens, spans);
    this.frames = findFrames(tokens, parts, spans, this.quoteAt);
    this.quoted = spans.map((span) => ({
      span,
      kind: quotationKind(tokens, span),
      speaker: null,
      cue: null,
      attributed: false,
    }));
    const scopes = parts.filter((p) => p.part === "headline" || p.part === "dek" || p.part === "body");
    this.resolver = new SourceResolver(
      tokens,
      scopes.map((s) => ({ from: tokenAt(tokens, s.start), to: tokenAt(tokens, s.end) })),
      options.speakers ?? [],
    );
  }

  read(): { quotations: Quotation[]; attributions: Attribution[] } {
    let before: Frame | null = null;
    let carried: Speaker | null = null;
    for (const frame of this.frames) {
      const count = this.found.length;
      this.readFrame(frame);
      this.carryOver(frame, before, carried);
      if (this.found.length > count) carried = this.found.at(-1)!.speaker;
      else {
        this.focus(frame);
        if (before === null || before.part !== frame.part) carried = null;
        carried = this.leadIn(frame) ?? (before && before.part === frame.part ? carried : null);
      }
      before = frame;
    }
    this.echoes();
    if (marksReportedSpeech(this.options.translatedFrom)) this.readUnmarked();
    this.found.sort((a, b) => a.from - b.from || b.to - a.to);
    return {
      quotations: this.quoted.map((q) => this.quotation(q)),
      attributions: this.found.map((f) => this.attribution(f)),
    };
  }

  /** Reported speech that only the language of the original marked (freeIndirect.ts). */
  private readUnmarked(): void {
    const { tokens, quoteAt } = this;
    const own = this.frames.map((): Found[] => []);
    let f = 0;
    for (const found of [...this.found].sort((a, b) => a.from - b.from)) {
      while (f + 1 < this.frames.length && this.frames[f + 1]!.from <= found.from) f++;
      own[f]?.push(found);
    }
    const speakers = own.map((list) => list.at(-1)?.speaker ?? null);
    for (const { frame, range, speaker } of findUnmarkedSpeech(tokens, this.frames, speakers, quoteAt)) {
      const taken = own[frame]!;
      for (const clause of splitClauses(tokens, range, quoteAt)) {
        const known = taken.some((g) => g.from <= clause.from && g.to >= clause.to);
        if (!known && !this.touchesQuotation(clause)) this.add({ ...clause, quotes: [], speaker, cue: null });
      }
    }
  }

  private touchesQuotation(range: Range): boolean {
    for (let i = range.from; i < range.to; i++) if (this.quoteAt[i]! > 0) return true;
    return false;
  }

  private readFrame(frame: Frame): void {
    const { tokens, quoteAt } = this;
    const reportings = this.nearestVoices(findReportings(tokens, frame, quoteAt));
    if (reportings.length === 0) return;
    const contents = findContents(tokens, frame, reportings, quoteAt);
    let previous: Speaker | null = null;
    for (let r = 0; r < reportings.length; r++) {
      const reporting = reportings[r]!;
      const { left, right } = contents[r]!;
      const quoted = this.quotedBy(reportings, r);
      const speaker: Speaker | null = quoted
        ? this.resolver.resolve(quoted)
        : this.speakerOf(reporting, frame, previous);
      if (left) this.emit(left, speaker, reporting.cue);
      if (right) this.emit(right, speaker, reporting.cue);
      if (left || right) {
        if (speaker) this.resolver.remember(speaker);
        previous = speaker;
      } else previous ??= speaker;
    }
  }

  /** "According to state media, Holt said …": the words are Holt's; the corpora count the media. */
  private nearestVoices(reportings: Reporting[]): Reporting[] {
    const { tokens } = this;
    if (this.options.convention === "corpus" || reportings.length < 2) return reportings;
    const speaks = reportings.some(
      (r) => r.subject && tokens.word[r.verb] !== W.according && cueClass(tokens.word[r.verb]!) & Verb.quote,
    );
    return speaks ? reportings.filter((r) => tokens.word[r.verb] !== W.according) : reportings;
  }

  /** “…,” the agency reported, quoting Holt: the one who is quoted. */
  private quotedBy(reportings: readonly Reporting[], r: number): Range | null {
    const { tokens } = this;
    const verb = reportings[r]!.verb;
    if (this.options.convention === "corpus" || tokens.word[verb] === W.according) return null;
    for (let i = verb + 1; i < verb + 8 && i < tokens.count; i++) {
      if (tokens.word[i] === W.comma && QUOTING.has(tokens.word[i + 1]!)) return this.namedPhrase(i + 2);
      if (isSentenceEnd(tokens, i)) return null;
    }
    return null;
  }

  private namedPhrase(first: number): Range | null {
    const phrase = phraseAfter(this.tokens, first, Math.min(first + 12, this.tokens.count));
    const person = phrase && (headName(this.tokens, phrase) ?? isOffice(this.tokens, phrase.to - 1));
    return person ? phrase : null;
  }

  private speakerOf(reporting: Reporting, frame: Frame, previous: Speaker | null): Speaker | null {
    const { tokens } = this;
    if (!reporting.subject) return previous ? { ...previous } : this.openingPhrase(frame);
    const word = tokens.word[reporting.subject.from]!;
    const relative = word === W.who || word === W.which || word === W.that;
    if (relative && reporting.subject.to - reporting.subject.from === 1) {
      const meant = antecedent(tokens, reporting.subject.from, frame.from);
      return meant ? this.resolver.resolve(meant) : null;
    }
    return this.resolver.resolve(reporting.subject);
  }

  /** The subject that a frame opens with, for "…, adding that": the first noun phrase. */
  private openingPhrase(frame: Frame): Speaker | null {
    const phrase = this.opening(frame);
    return phrase ? this.resolver.resolve(phrase) : null;
  }

  private opening(frame: Frame): Range | null {
    let i = frame.from;
    while (i < frame.to && (isAdverb(this.tokens, i) || this.tokens.word[i] === W.comma)) i++;
    const adverbial = PREPOSITION.has(this.tokens.word[i]!) || isCalendarWord(this.tokens, i);
    if (adverbial || endsWith(this.tokens, i, "ing")) i = this.behindAdverbial(i, frame.to);
    return this.quoteAt[i]! > 0 ? null : phraseAfter(this.tokens, i, frame.to);
  }

  /** "On Monday, Omar Reed came": the token behind the comma that closes the adverbial. */
  private behindAdverbial(from: number, to: number): number {
    for (let i = from; i < to && i - from < 12; i++)
      if (this.tokens.word[i] === W.comma && this.quoteAt[i] === 0) return i + 1;
    return from;
  }

  private focus(frame: Frame): void {
    const phrase = this.opening(frame);
    if (phrase && !SUBJECT_PRONOUN.has(this.tokens.word[phrase.from]!)) this.resolver.focus(phrase);
  }

  /** "A readout by the ministry was more cautious:" opens the floor for the quotation that follows. */
  private leadIn(frame: Frame): Speaker | null {
    if (this.tokens.word[frame.to - 1] !== W.colon) return null;
    let from = frame.from;
    for (let i = frame.to - 2; i > frame.from; i--) if (isSentenceEnd(this.tokens, i)) from = Math.max(from, i + 1);
    const phrase = this.authorPhrase(from, frame.to) ?? this.opening({ ...frame, from });
    return phrase ? this.resolver.resolve(phrase) : null;
  }

  /** "And from the chairwoman:", "A statement by the union was shorter:": the author behind "from" or "by". */
  private authorPhrase(from: number, to: number): Range | null {
    for (let i = from; i < to && i - from < 8; i++) {
      const word = this.tokens.word[i]!;
      if (FINITE.has(word)) return null;
      if (word === W.by || word === W.from) return phraseAfter(this.tokens, i + 1, to);
    }
    return null;
  }

  /** Records reported content. A quotation that stands by itself is an attribution of its own. */
  private emit(range: Range, speaker: Speaker | null, cue: Range | null): void {
    const quotes = this.quotesIn(range);
    if (quotes.length > 0 && this.onlyQuotations(range)) {
      for (const q of quotes) this.add({ ...this.tokensOf(q), quotes: [q], speaker, cue });
      return;
    }
    // “…” that somebody said already: “…,” he said, she said.
    if (this.onlyQuotations(range) && this.touchesQuotation(range)) return;
    if (this.options.convention === "corpus") {
      this.add({ ...range, quotes, speaker, cue });
      return;
    }
    for (const clause of splitClauses(this.tokens, range, this.quoteAt)) {
      const inside = this.quotesIn(clause);
      if (inside.length > 0 && this.onlyQuotations(clause)) this.emit(clause, speaker, cue);
      else this.add({ ...clause, quotes: inside, speaker, cue });
    }
  }

  private add(found: Found): void {
    if (found.from >= found.to) return;
    for (const q of found.quotes)
      Object.assign(this.quoted[q]!, { speaker: found.speaker, cue: found.cue, attributed: true });
    this.found.push(found);
  }

  /**
   * The quotations of a content. In the clause convention a quoted name inside it ("the “Green Line” tram") is left to the
   * outlet, whose marks they are.
   */
  private quotesIn(range: Range): number[] {
    const quotes: number[] = [];
    for (let i = range.from; i < range.to; i++) {
      const q = this.quoteAt[i]! - 1;
      if (q >= 0 && quotes.at(-1) !== q && !this.quoted[q]!.attributed && !this.isName(q, range)) quotes.push(q);
    }
    return quotes;
  }

  private isName(q: number, range: Range): boolean {
    if (this.onlyQuotations(range)) return false;
    const { span } = this.quoted[q]!;
    if (isTitle(this.tokens, span)) return true;
    return (
      this.options.convention !== "corpus" && span.open > range.from && isNameBeforeNoun(this.tokens, span, range.to)
    );
  }

  /** Nothing but quotations, punctuation and "and". */
  private onlyQuotations(range: Range): boolean {
    for (let i = range.from; i < range.to; i++) {
      if (
        this.quoteAt[i] === 0 &&
        this.tokens.kind[i] === Kind.word &&
        this.tokens.word[i] !== W.and &&
        this.tokens.word[i] !== W.that
      )
        return false;
    }
    return true;
  }

  private tokensOf(q: number): Range {
    const { open, to, close } = this.quoted[q]!.span;
    return { from: open, to: Math.max(to, close + 1) };
  }

  /** Quotations that no verb of their frame claims: carried over from the frame or paragraph before, or nobody's. */
  private carryOver(frame: Frame, before: Frame | null, carried: Speaker | null): void {
    const whole = this.onlyQuotations(frame);
    const open = frame.quotes.filter((q) => {
      const quoted = this.quoted[q]!;
      return !quoted.attributed && (whole || frame.headline || !names(this.tokens, quoted.span));
    });
    if (open.length === 0) return;
    const sameParagraph = before !== null && before.part === frame.part;
    const inFrame = frame.quotes.some((q) => this.quoted[q]!.attributed);
    // "Ann Berg shook her head. “We are not ready.”": the one the sentence before is about.
    const neighbour = carried ?? (whole && sameParagraph ? this.personBefore(before) : null);
    const goesOn = inFrame || (sameParagraph && this.quotesSomebody(before));
    for (const q of open) {
      const speaker = inFrame ? (this.found.at(-1)?.speaker ?? null) : whole || sameParagraph ? neighbour : null;
      const speech = whole || this.quoted[q]!.kind === "direct";
      const alone = { ...this.tokensOf(q), quotes: [q], cue: null };
      if (speaker && (speech || goesOn)) this.add({ ...alone, speaker });
      else if (this.afterColon(q, frame)) this.add({ ...alone, speaker: this.beforeColon(q, frame) });
      else if (!frame.headline && (whole || speech)) this.add({ ...alone, speaker: null });
      else if (whole) this.add({ ...alone, speaker: null });
      else if (!frame.headline && this.borrowsWords(q, frame))
        this.add({ ...alone, speaker: this.openingPhrase(frame) });
    }
  }

  /**
   * Words in marks that nobody is said to have said, yet are somebody's: three or more in small letters, or two where the
   * sentence is about a person. Fewer are more often the outlet's own distance ("the “truce”"), as are "so-called" ones.
   */
  private borrowsWords(q: number, frame: Frame): boolean {
    const { tokens } = this;
    const { span } = this.quoted[q]!;
    const words = span.to - span.from - (tokens.kind[span.to - 1] === Kind.punctuation ? 1 : 0);
    if (words < 2 || span.single || isCapital(tokens, span.from) || SO_CALLED.has(tokens.word[span.open - 1]!))
      return false;
    return words > 2 || (this.openingPhrase(frame)?.person ?? false);
  }

  private personBefore(frame: Frame): Speaker | null {
    const phrase = this.opening(frame);
    const speaker = phrase ? this.resolver.resolveOpening(phrase) : null;
    return speaker?.person ? speaker : null;
  }

  private quotesSomebody(frame: Frame): boolean {
    return frame.quotes.some((q) => this.quoted[q]!.attributed);
  }

  private afterColon(q: number, frame: Frame): boolean {
    const { open } = this.quoted[q]!.span;
    return open > frame.from && this.tokens.word[open - 1] === W.colon;
  }

  /** "Anna Holt: “…”": the name before the colon; else the subject that the frame opens with. */
  private beforeColon(q: number, frame: Frame): Speaker | null {
    const colon = this.quoted[q]!.span.open - 1;
    const from = phraseStart(this.tokens, colon - 1, frame.from);
    const near = { from, to: colon };
    const speaker =
      from < colon && headName(this.tokens, near) ? this.resolver.resolve(near) : this.openingPhrase(frame);
    return speaker;
  }

  /** A quoted word in the headline or the first paragraphs that an attributed quotation repeats: it is that speaker's. */
  private echoes(): void {
    const early = this.quoted.filter(
      (q) => !q.attributed && q.span.part < LEDE_PARTS && q.span.to - q.span.from <= LONGEST_ECHO,
    );
    if (early.length === 0) return;
    const later = this.quoted.filter((q) => q.attributed && q.speaker).map((q) => ({ q, words: this.wordsOf(q) }));
    for (const quoted of early.slice(0, MOST_ECHOES)) {
      const words = this.wordsOf(quoted);
      const echo = later.find((other) => other.q.span.open > quoted.span.open && other.words.includes(words));
      const q = this.quoted.indexOf(quoted);
      if (echo) this.add({ ...this.tokensOf(q), quotes: [q], speaker: echo.q.speaker, cue: null });
    }
  }

  private wordsOf({ span }: Quoted): string {
    return this.tokens.text.slice(this.tokens.start[span.from], this.tokens.end[span.to - 1]).toLowerCase();
  }

  private quotation(quoted: Quoted): Quotation {
    const { tokens } = this;
    const { span, kind, speaker, cue } = quoted;
    const source = speaker
      ? this.resolver.toSource(speaker)
      : quoted.attributed
        ? null
        : { id: "outlet", name: null, start: null, end: null };
    return {
      start: tokens.start[span.from]!,
      end: tokens.end[span.to - 1]!,
      kind,
      broken: span.broken,
      source,
      cue: this.cue(cue),
    };
  }

  private attribution(found: Found): Attribution {
    const { tokens } = this;
    const kind =
      found.quotes.length === 0
        ? "indirect"
        : this.onlyQuotations(found)
          ? this.quoted[found.quotes[0]!]!.kind
          : "partial";
    return {
      start: tokens.start[found.from]!,
      end: tokens.end[found.to - 1]!,
      kind,
      quotations: found.quotes,
      source: found.speaker ? this.resolver.toSource(found.speaker) : null,
      cue: this.cue(found.cue),
    };
  }

  private cue(range: Range | null): Cue | null {
    if (!range) return null;
    const start = this.tokens.start[range.from]!;
    const end = this.tokens.end[range.to - 1]!;
    return { text: this.tokens.text.slice(start, end), start, end };
  }
}
