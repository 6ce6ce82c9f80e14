import { headName, isTitle as isOffice, runEnd } from "../syntax/names.js";
import { isPerson } from "../syntax/persons.js";
import { phraseAfter, phraseStart, type Range } from "../syntax/phrases.js";
import type { Frame } from "./frames.js";
import { Openings } from "./openings.js";
import type { Reporting } from "./reporting.js";
import type { SourceResolver, Speaker } from "./sources.js";
import { antecedent } from "./subjects.js";
import {
  DETERMINER,
  endsWith,
  FINITE,
  isCapital,
  isSentenceEnd,
  PERSON_PRONOUN,
  POSSESSIVE,
  W,
  looksLikePast,
} from "../grammar.js";
import { type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

const VIEW = new WordSet("words view opinion eyes estimation telling account");
const QUOTING = new WordSet("quoting citing");

/** Whose voice it is: of a reporting verb, of a frame, of a line that leads in to a quotation. */
export class Voices {
  private readonly openings: Openings;

  constructor(
    private readonly tokens: Tokens,
    private readonly quoteAt: Int32Array,
    private readonly resolver: SourceResolver,
  ) {
    this.openings = new Openings(tokens, quoteAt);
  }

  /** The source of a reporting verb; `previous` is the source of the verb before it in the frame. */
  speakerOf(reporting: Reporting, frame: Frame, previous: Speaker | null): Speaker | null {
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
    const phrase = this.openings.of(frame);
    return phrase && this.resolver.opensAsVoice(phrase) ? this.resolver.resolveOpening(phrase) : null;
  }

  /** Remembers the person whom a frame without speech is about: its subject, else the person whom it names last. */
  focus(frame: Frame): void {
    const phrase = this.openings.of(frame);
    if (phrase && PERSON_PRONOUN.has(this.tokens.word[phrase.from]!)) return;
    if (phrase && this.resolver.focus(phrase)) return;
    const named = this.lastPerson(frame);
    if (named) this.resolver.focus(named);
  }

  /** "The fire reached the house of Harold Pym.", "Among them was Harold Pym, a teacher.": whom "he" means next. */
  private lastPerson(frame: Frame): Range | null {
    let last: Range | null = null;
    for (let i = frame.from; i < frame.to;) {
      const name = { from: i, to: this.quoteAt[i]! > 0 ? i : runEnd(this.tokens, i, frame.to) };
      if (name.to - name.from > 1 && isPerson(this.tokens, name)) last = name;
      i = Math.max(name.to, i + 1);
    }
    return last;
  }

  /** "A readout by the ministry was more cautious:" opens the floor for the quotation that follows. */
  leadIn(frame: Frame): Speaker | null {
    if (this.tokens.word[frame.to - 1] !== W.colon) return null;
    let from = frame.from;
    for (let i = frame.to - 2; i > frame.from; i--) if (isSentenceEnd(this.tokens, i)) from = Math.max(from, i + 1);
    const author = this.authorPhrase(from, frame.to);
    const opening = this.openings.of({ ...frame, from });
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
    if (phrase === null) return null;
    const to = phrase.to === colon && this.isVerbBefore(colon, phrase.from) ? colon - 1 : phrase.to;
    const opening = { from: phrase.from, to };
    return this.resolver.opensAsVoice(opening) ? this.resolver.resolveOpening(opening) : null;
  }

  /** "His wife disagrees:", "The owner shrugged:": the last word is the verb, in small letters, behind a noun. */
  private isVerbBefore(colon: number, from: number): boolean {
    const verb = colon - 1;
    if (verb <= from || isCapital(this.tokens, verb) || DETERMINER.has(this.tokens.word[verb - 1]!)) return false;
    if (looksLikePast(this.tokens, verb)) return true;
    return endsWith(this.tokens, verb, "s") && !endsWith(this.tokens, verb - 1, "s");
  }
}
