import { isNameBeforeNoun, isTitle } from "../quotations/titles.js";
import type { MarkedSpan } from "../quotations/marks.js";
import { quotationKind } from "../quotations/kind.js";
import type { Range } from "../syntax/phrases.js";
import { splitClauses } from "./conjuncts.js";
import type { Frame } from "./frames.js";
import type { SourceResolver } from "./sources.js";
import type { Speaker } from "./speaker.js";
import { AUXILIARY, SUBJECT_PRONOUN, W } from "../grammar.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import type { Attribution, Cue, ParseOptions, Quotation } from "../types.js";

/** "he won", and part of "won’t". */
const WON = wordId("won");
const THERE = new WordSet("there so that too either not n't nt t");

/** What is known of one quotation while the frames are read. */
interface Quoted {
  span: MarkedSpan;
  kind: "direct" | "partial";
  speaker: Speaker | null;
  cue: Range | null;
  attributed: boolean;
}

/** An attribution in tokens. */
export interface Found {
  from: number;
  to: number;
  quotes: number[];
  speaker: Speaker | null;
  cue: Range | null;
}

function isDashAt({ text, start, end }: Tokens, i: number): boolean {
  return /^[–—―-]$/u.test(text.slice(start[i], end[i]));
}

/** What has been found so far: the quotations with their sources, and the attributions. */
export class AttributionRecord {
  readonly quoted: Quoted[];
  readonly found: Found[] = [];
  /** Whether the text quotes in double marks: single ones are then the exception. */
  readonly quotesInDoubles: boolean;
  /** Whether contents are kept whole, as the corpora have them. */
  readonly whole: boolean;

  /** @param quoteAt for each token 1 + the index of its quotation, 0 outside */
  constructor(
    private readonly tokens: Tokens,
    spans: readonly MarkedSpan[],
    readonly quoteAt: Int32Array,
    convention: ParseOptions["convention"],
  ) {
    this.whole = convention === "corpus";
    this.quotesInDoubles = 2 * spans.filter(({ single }) => single).length < spans.length;
    this.quoted = spans.map((span) => ({
      span,
      kind: quotationKind(tokens, span),
      speaker: null,
      cue: null,
      attributed: false,
    }));
  }

  /** Records reported content. A quotation that stands by itself is an attribution of its own. */
  emit(range: Range, speaker: Speaker | null, cue: Range | null): void {
    const quotes = this.quotesIn(range);
    if (quotes.length > 0 && this.opensWithThat(range)) {
      this.add(range, quotes, speaker, cue);
      return;
    }
    if (quotes.length > 0 && this.onlyQuotations(range)) {
      for (const q of quotes) this.addQuotation(q, speaker, cue);
      return;
    }
    // “…” that somebody said already: “…,” he said, she said.
    if (this.onlyQuotations(range) && this.touchesQuotation(range)) return;
    if (this.whole) {
      this.add(range, quotes, speaker, cue);
      return;
    }
    for (const clause of splitClauses(this.tokens, range, this.quoteAt)) {
      const inside = this.quotesIn(clause);
      if (inside.length > 0 && this.onlyQuotations(clause)) this.emit(clause, speaker, cue);
      else this.add(clause, inside, speaker, cue);
    }
  }

  /** The corpora count the "that" before a quotation: added that “it is late” */
  private opensWithThat({ from }: Range): boolean {
    return this.whole && this.tokens.word[from] === W.that && this.quoteAt[from] === 0;
  }

  /** Adds an attribution and gives its quotations their source. */
  add({ from: first, to }: Range, quotes: number[], speaker: Speaker | null, cue: Range | null): void {
    // "– Nobody knows, says Ida Holm": the dash opens what she says, and is none of it.
    const from = !this.whole && first < to && isDashAt(this.tokens, first) ? first + 1 : first;
    if (from >= to) return;
    for (const q of quotes) {
      const quoted = this.quoted[q]!;
      quoted.speaker = speaker;
      quoted.cue = cue;
      quoted.attributed = true;
    }
    this.found.push({ from, to, quotes, speaker, cue });
  }

  /** Adds an attribution of a quotation that stands by itself. */
  addQuotation(q: number, speaker: Speaker | null, cue: Range | null): void {
    this.add(this.tokensOf(q), [q], speaker, cue);
  }

  /**
   * The quotations of a content. In the clause convention a quoted name inside it ("the “Green Line” tram") is left to the
   * outlet, whose marks they are.
   */
  quotesIn(range: Range): number[] {
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
    return !this.whole && span.open > range.from && isNameBeforeNoun(this.tokens, span, range.to);
  }

  /** Nothing but quotations, punctuation and "and". */
  onlyQuotations(range: Range): boolean {
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

  touchesQuotation(range: Range): boolean {
    for (let i = range.from; i < range.to; i++) if (this.quoteAt[i]! > 0) return true;
    return false;
  }

  /** The tokens of a quotation, marks included. */
  tokensOf(q: number): Range {
    const { open, to, close } = this.quoted[q]!.span;
    return { from: open, to: Math.max(to, close + 1) };
  }

  /** Whether a quotation of the frame has been given to somebody. */
  quotesSomebody(frame: Frame): boolean {
    return frame.quotes.some((q) => this.quoted[q]!.attributed);
  }

  /** The words of a quotation in small letters. */
  wordsOf({ span }: Quoted): string {
    return this.tokens.text.slice(this.tokens.start[span.from], this.tokens.end[span.to - 1]).toLowerCase();
  }

  /** The record as the parse has it, attributions in text order, the longer first. */
  toParse(resolver: SourceResolver): { quotations: Quotation[]; attributions: Attribution[] } {
    const telling = this.found.filter((one) => one.quotes.length > 0 || !this.isEllipsis(one));
    const ordered = telling.sort((a, b) => a.from - b.from || b.to - a.to);
    return {
      quotations: this.quoted.map((q) => this.quotation(q, resolver)),
      attributions: ordered.map((f) => this.attribution(f, resolver)),
    };
  }

  /** "Calder Metro says there was not", "He said they would": what is meant stands in another sentence. */
  private isEllipsis({ from, to }: Range): boolean {
    for (let i = from; i < to; i++) {
      const word = this.tokens.word[i]!;
      if (this.tokens.kind[i] === Kind.number || word === WON) return false;
      if (this.tokens.kind[i] === Kind.word && !AUXILIARY.has(word) && !SUBJECT_PRONOUN.has(word) && !THERE.has(word))
        return false;
    }
    return true;
  }

  private quotation(quoted: Quoted, resolver: SourceResolver): Quotation {
    const { tokens } = this;
    const { span, kind, speaker, cue } = quoted;
    const source = speaker
      ? resolver.toSource(speaker)
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

  private attribution(found: Found, resolver: SourceResolver): Attribution {
    const { tokens } = this;
    const kind =
      found.quotes.length === 0
        ? "indirect"
        : this.onlyQuotations(found) && !this.opensWithThat(found)
          ? this.quoted[found.quotes[0]!]!.kind
          : "partial";
    return {
      start: tokens.start[found.from]!,
      end: tokens.end[found.to - 1]!,
      kind,
      quotations: found.quotes,
      source: found.speaker ? resolver.toSource(found.speaker) : null,
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
