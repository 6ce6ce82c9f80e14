import { headName, isTitle as isOffice } from "../syntax/names.js";
import { phraseAfter, phraseStart, type Range } from "../syntax/phrases.js";
import { isSomebody } from "../syntax/somebody.js";
import type { Frame } from "./frames.js";
import type { Openings } from "./openings.js";
import type { Reporting } from "./oneReporting.js";
import { type Speaker, withWords } from "./speaker.js";
import type { SourceResolver } from "./sources.js";
import { antecedent } from "./subjects.js";
import {
  DETERMINER,
  endsWith,
  FINITE,
  isCapital,
  isDash,
  isSentenceEnd,
  POSSESSIVE,
  W,
  looksLikePast,
} from "../grammar.js";
import { type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

const VIEW = new WordSet("words view opinion eyes estimation telling account");
/** Nouns for words that somebody says: "his verdict", "her slogan". */
const WORDS = new WordSet(
  "answer answers advice appeal argument catchphrase comment comments conclusion cry defence defense demand explanation line mantra message motto plea promise prediction question reaction remark reply response retort slogan summary tweet verdict warning words",
);
const QUOTING = new WordSet("quoting citing");

/** Whose voice it is: of a reporting verb, of a frame, of a line that leads in to a quotation. */
export class Voices {
  constructor(
    private readonly tokens: Tokens,
    private readonly quoteAt: Int32Array,
    private readonly resolver: SourceResolver,
    private readonly openings: Openings,
  ) {}

  /** The source of a reporting verb; `previous` is the source of the verb before it in the frame. */
  speakerOf(reporting: Reporting, frame: Frame, previous: Speaker | null): Speaker | null {
    const { tokens } = this;
    if (!reporting.subject)
      return previous ? withWords(previous, previous.at) : this.coordinatedWith(reporting.verb, frame);
    const word = tokens.word[reporting.subject.from]!;
    const relative = word === W.who || word === W.which || word === W.that;
    if (relative && reporting.subject.to - reporting.subject.from === 1) {
      const meant = antecedent(tokens, reporting.subject.from, frame.from);
      if (meant === null) return null;
      return withWords(this.resolver.resolve(meant), { from: meant.from, to: reporting.subject.to });
    }
    return this.resolver.resolve(reporting.subject);
  }

  /**
   * Whose a verb is that shares its subject with the one before it: "Reed stood up and called it": that of the sentence, unless it
   * is about a thing: "The note came before bosses stood on a stage and called it".
   */
  private coordinatedWith(verb: number, frame: Frame): Speaker | null {
    // "The chief spent the night telling all that his boys had done it": what stands behind the verb has not spoken.
    const opening = this.openingBefore(frame, verb);
    if (opening === null || opening.human === true || opening.person || opening.group === true) return opening;
    if (this.tokens.word[verb - 1] !== W.and) return opening;
    const near = this.openings.subjectNear(frame, verb);
    return near === null ? opening : this.resolver.resolve(near);
  }

  /** Whom some words name who have been heard to speak: "he" can be them from here on. */
  heard(subject: Range): Speaker {
    const speaker = this.resolver.resolve(subject);
    this.resolver.remember(speaker);
    return speaker;
  }

  /** “…,” the agency reported, quoting Holt: the one who is quoted. */
  quotedBy(reporting: Reporting): Range | null {
    const { tokens } = this;
    const { verb } = reporting;
    if (tokens.word[verb] === W.according) return null;
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

  /** The subject that a frame opens with, for "…, adding that": the first noun phrase, where it can speak. */
  openingPhrase(frame: Frame): Speaker | null {
    return this.openingBefore(frame, frame.to);
  }

  /** The phrase that a frame opens with, where it can speak; else the first that has a verb before token `to`. */
  private openingBefore(frame: Frame, to: number): Speaker | null {
    const phrase = this.openings.of(frame);
    if (phrase && this.resolver.opensAsVoice(phrase)) return this.resolver.resolveOpening(phrase);
    const subject = this.openings.subjectIn({ from: frame.from, to });
    return subject && this.resolver.resolve(subject);
  }

  /** "A readout by the ministry was more cautious:" opens the floor for the quotation that follows. */
  leadIn(frame: Frame): Speaker | null {
    if (this.tokens.word[frame.to - 1] !== W.colon) return null;
    let from = frame.from;
    for (let i = frame.to - 2; i > frame.from; i--) if (isSentenceEnd(this.tokens, i)) from = Math.max(from, i + 1);
    const author = this.authorPhrase(from, frame.to);
    const opening = this.openings.of({ from, to: frame.to });
    const phrase = author ?? opening;
    if (!phrase) return null;
    // The codebook may know the document itself: "A readout of the meeting by the ministry was more cautious:".
    const whole = author && opening ? this.resolver.resolve({ from: opening.from, to: author.to }) : null;
    return whole !== null && whole.id !== null ? whole : this.resolver.resolve(phrase);
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

  /** "In Reed's words, the plan is “dead”", "It was, in the view of Ann Berg, “a farce”": whose words or view it is. */
  inWordsOf(frame: Frame): Speaker | null {
    const { tokens } = this;
    for (let i = frame.from + 1; i < frame.to; i++) {
      if (!VIEW.has(tokens.word[i]!) || this.quoteAt[i]! > 0) continue;
      const holder = this.viewedBy(i, frame);
      if (holder) return this.resolver.resolve(holder);
    }
    return null;
  }

  /**
   * "Reed’s verdict: “…”", "Her reply – “…” – was short", "Ann Berg’s slogan is “…”", "A warning from Ann Berg: “…”": whose
   * words a quotation is by the noun before it.
   * @param open the token of the opening mark
   */
  whoseWords(open: number, frame: Frame): Speaker | null {
    const { tokens } = this;
    let noun = open - 1;
    const joint = tokens.word[noun]!;
    const joins = joint === W.colon || isDash(tokens, noun) || joint === W.is || joint === W.was || joint === W.comma;
    if (!joins) return null;
    noun--;
    const told = joint === W.is || joint === W.was ? this.toldFor(noun, frame) : null;
    if (told) return this.resolver.resolve(told);
    const author = joint === W.colon ? this.authorPhrase(frame.from, open - 1) : null;
    if (author && author.to === noun + 1 && isSomebody(tokens, author)) return this.resolver.resolve(author);
    if (noun <= frame.from || !WORDS.has(tokens.word[noun]!)) return null;
    for (let i = noun - 1; i >= frame.from && noun - i < 4; i--) {
      const word = tokens.word[i]!;
      if (POSSESSIVE.has(word)) return this.resolver.holderOf({ from: i, to: i + 1 });
      if (word !== W.s) continue;
      const holder = { from: phraseStart(tokens, i - 1, frame.from), to: i };
      return holder.from < i && isSomebody(tokens, holder) ? this.resolver.resolve(holder) : null;
    }
    return null;
  }

  /** "for Ann Berg of the Post it was “…”": the one for whom it is so. */
  private toldFor(it: number, frame: Frame): Range | null {
    const { tokens } = this;
    if (tokens.word[it] !== W.it && tokens.word[it] !== W.that) return null;
    for (let i = it - 1; i >= frame.from && it - i < 10; i--) {
      if (tokens.word[i] !== W.for) continue;
      const phrase = phraseAfter(tokens, i + 1, it);
      return phrase && isSomebody(tokens, phrase) ? phrase : null;
    }
    return null;
  }

  /**
   * “…” – that was Ann Berg’s message / “…” is Reed’s motto: whose words a quotation is by the noun behind it.
   * @param from the token behind the quotation
   */
  whoseWordsBehind(from: number, frame: Frame): Speaker | null {
    const { tokens } = this;
    let i = from;
    if (isDash(tokens, i) || tokens.word[i] === W.comma) i++;
    if (tokens.word[i] === W.that) i++;
    if (tokens.word[i] !== W.was && tokens.word[i] !== W.is) return null;
    for (let noun = i + 2; noun < frame.to && noun - i < 9; noun++) {
      if (!WORDS.has(tokens.word[noun]!) || tokens.word[noun - 1] !== W.s) continue;
      const holder = { from: i + 1, to: noun - 1 };
      return isSomebody(tokens, holder) ? this.resolver.resolve(holder) : null;
    }
    return null;
  }

  /** The holder of a view: before it ("in Reed's view") or behind it ("in the view of Reed"). */
  private viewedBy(view: number, frame: Frame): Range | null {
    const { tokens } = this;
    const word = tokens.word[view - 1]!;
    if (word === W.the)
      return tokens.word[view - 2] === W.in && tokens.word[view + 1] === W.of
        ? phraseAfter(tokens, view + 2, frame.to)
        : null;
    if (POSSESSIVE.has(word)) return tokens.word[view - 2] === W.in ? { from: view - 1, to: view } : null;
    if (word !== W.s) return null;
    const from = phraseStart(tokens, view - 2, frame.from);
    return from > frame.from && tokens.word[from - 1] === W.in ? { from, to: view - 1 } : null;
  }

  /** The person whom a frame is about. */
  personBefore(frame: Frame): Speaker | null {
    const speaker = this.openingPhrase(frame);
    return speaker?.person ? speaker : null;
  }

  /** "Anna Holt: “…”": the name before the colon; else the subject that the frame opens with. */
  beforeColon(colon: number, frame: Frame): Speaker | null {
    const from = phraseStart(this.tokens, colon - 1, frame.from);
    const near = { from, to: colon };
    if (from < colon && headName(this.tokens, near) && this.resolver.opensAsVoice(near))
      return this.resolver.resolve(near);
    const phrase = this.openings.of(frame);
    if (phrase === null) return this.openingBefore(frame, colon);
    const to = phrase.to === colon && this.isVerbBefore(colon, phrase.from) ? colon - 1 : phrase.to;
    const opening = { from: phrase.from, to };
    const holder = this.holderOfWords(opening);
    if (holder) return holder;
    return this.resolver.opensAsVoice(opening)
      ? this.resolver.resolveOpening(opening)
      : this.openingBefore(frame, colon);
  }

  /** "His verdict was short:", "Reed’s answer is plain:": whose words they are. */
  private holderOfWords({ from, to }: Range): Speaker | null {
    const { tokens } = this;
    if (!WORDS.has(tokens.word[to - 1]!)) return null;
    if (POSSESSIVE.has(tokens.word[from]!)) return this.resolver.holderOf({ from, to: from + 1 });
    for (let i = to - 2; i > from; i--) if (tokens.word[i] === W.s) return this.resolver.resolve({ from, to: i });
    return null;
  }

  /** "His wife disagrees:", "The owner shrugged:": the last word is the verb, in small letters, behind a noun. */
  private isVerbBefore(colon: number, from: number): boolean {
    const verb = colon - 1;
    if (verb <= from || isCapital(this.tokens, verb) || DETERMINER.has(this.tokens.word[verb - 1]!)) return false;
    if (looksLikePast(this.tokens, verb)) return true;
    return endsWith(this.tokens, verb, "s") && !endsWith(this.tokens, verb - 1, "s");
  }
}
