import { IRREGULAR_PAST } from "../irregularVerbs.js";
import {
  CONJUNCTION,
  DETERMINER,
  endsWith,
  FINITE,
  isAdverb,
  isCapital,
  PREPOSITION,
  W,
  looksLikePast,
} from "../grammar.js";
import { isCalendarWord, phraseAfter, type Range, subjectBefore } from "../syntax/phrases.js";
import { isSomebody } from "../syntax/somebody.js";
import { Kind, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import { ASKED } from "./subjects.js";

/** Participles in no -ed that sentences open with: "Born in Lagos, …". */
const PARTICIPLE = new WordSet(
  "born known seen told given taken shown left built made held sent found caught torn drawn",
);
/** Pasts that are often something else. */
const LEFT = new WordSet("left came felt read cut put");
const VERB = WordSet.union(FINITE, IRREGULAR_PAST, LEFT);
/** "When the numbers went up,": a clause before the one that a sentence is about. */
const OPENS_CLAUSE = new WordSet("when while as although though if once because until whenever");
const AGO = new WordSet("ago later earlier before after on");
const TIME = new WordSet(
  "second seconds minute minutes hour hours day days week weeks month months year years decade decades morning afternoon evening night",
);

/** What sentences open with: the phrase that a sentence is about. */
export class Openings {
  private last: Range & { phrase: Range | null } = { from: -1, to: -1, phrase: null };
  private lastSubject: Range & { subject: Range | null } = { from: -1, to: -1, subject: null };

  constructor(
    private readonly tokens: Tokens,
    private readonly quoteAt: Int32Array,
  ) {}

  /**
   * The first noun phrase of a frame, behind what ties it to the sentence before and behind an adverbial. Several rules ask for
   * it while a frame is read, so the last answer is kept.
   */
  of(frame: Range): Range | null {
    const { last } = this;
    if (last.from !== frame.from || last.to !== frame.to)
      this.last = { from: frame.from, to: frame.to, phrase: this.find(frame) };
    return this.last.phrase;
  }

  private find(frame: Range): Range | null {
    let i = frame.from;
    while (i < frame.to && this.tiesSentences(i)) i++;
    // "It was the council leader, Peter Haigh, who went furthest.": it is about him.
    if (this.tokens.word[i] === W.it && (this.tokens.word[i + 1] === W.was || this.tokens.word[i + 1] === W.is)) i += 2;
    if (this.opensAdverbial(i, frame)) {
      const behind = this.behindAdverbial(i, frame.to);
      const timed = this.behindTime(i, frame.to);
      if (behind === i) return this.mainSubject(timed, frame.to);
      if (timed > i && this.hasVerb(timed, behind)) return this.mainSubject(timed, frame.to);
      i = behind;
    }
    const phrase = this.quoteAt[i]! > 0 ? null : phraseAfter(this.tokens, i, frame.to);
    return phrase && this.beforeVerb(phrase);
  }

  /** "On Monday", "Leaving the hall", "Born in Lagos", "Hours later", "This week": none of them is whom it is about. */
  private opensAdverbial(i: number, frame: Range): boolean {
    const { tokens } = this;
    const word = tokens.word[i]!;
    if (OPENS_CLAUSE.has(word) && this.behindAdverbial(i, frame.to) > i) return true;
    if (PREPOSITION.has(word) || isCalendarWord(tokens, i) || ASKED.has(word) || endsWith(tokens, i, "ing"))
      return true;
    const next = tokens.word[i + 1]!;
    if (PARTICIPLE.has(word) || endsWith(tokens, i, "ed")) return PREPOSITION.has(next) || next === W.comma;
    return this.behindTime(i, frame.to) > i;
  }

  /** "Minutes later| the mayor", "Eight years ago|,", "This week|,": the token behind a time that opens a sentence, or `i`. */
  private behindTime(i: number, to: number): number {
    const { tokens } = this;
    if (isCalendarWord(tokens, i)) return i + 1;
    for (let k = i; k < to && k - i < 4 && tokens.kind[k] !== Kind.punctuation; k++) {
      if (!TIME.has(tokens.word[k]!)) continue;
      let next = k + 1;
      while (next < to && (isAdverb(tokens, next) || AGO.has(tokens.word[next]!))) next++;
      return FINITE.has(tokens.word[next]!) || tokens.word[next] === W.s ? i : next;
    }
    return i;
  }

  /** "Minutes later the mayor left, saying": behind a time, the sentence's own verb can stand before the comma. */
  private hasVerb(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isVerb(i)) return true;
    return false;
  }

  private isVerb(i: number): boolean {
    const word = this.tokens.word[i]!;
    return (VERB.has(word) && word !== W.s) || this.endsLikePast(i);
  }

  /** "The strike| lasted nine days": a phrase ends before a past that no rule knows; "the newly elected mayor" has none. */
  private beforeVerb(phrase: Range): Range {
    const { tokens } = this;
    for (let i = phrase.from + 1; i < phrase.to; i++) {
      const noun = i - 1 > phrase.from || (isCapital(tokens, i - 1) && !DETERMINER.has(tokens.word[i - 1]!));
      const bare =
        tokens.kind[i - 1] === Kind.word && !isAdverb(tokens, i - 1) && !PREPOSITION.has(tokens.word[i - 1]!);
      if (noun && bare && this.endsLikePast(i)) return { from: phrase.from, to: i };
      if (this.endsLikePast(i) && i - 2 > phrase.from && isAdverb(tokens, i - 1))
        return { from: phrase.from, to: i - 1 };
    }
    return phrase;
  }

  /** "But", "Still,": what stands before the sentence's own first phrase. */
  private tiesSentences(i: number): boolean {
    return isAdverb(this.tokens, i) || this.tokens.word[i] === W.comma || CONJUNCTION.has(this.tokens.word[i]!);
  }

  /** "After the vote Omar Reed went home": the subject of the first verb, where no comma closes the adverbial. */
  private mainSubject(first: number, to: number): Range | null {
    for (let i = first + 1; i < to && i - first < 20 && this.quoteAt[i] === 0; i++) {
      if (this.isVerb(i)) return subjectBefore(this.tokens, i, first);
    }
    return null;
  }

  /** "Early in his campaign, Reed attacked Lee": somebody before the first verb that has a subject. The last answer is kept. */
  subjectIn({ from, to }: Range): Range | null {
    const { lastSubject } = this;
    if (lastSubject.from !== from || lastSubject.to !== to)
      this.lastSubject = { from, to, subject: this.findSubject(from, to) };
    return this.lastSubject.subject;
  }

  private findSubject(from: number, to: number): Range | null {
    for (let i = from + 1; i < to && this.quoteAt[i] === 0; i++) {
      if (!this.isVerb(i)) continue;
      const subject = subjectBefore(this.tokens, i, from);
      if (subject && isSomebody(this.tokens, subject)) return subject;
    }
    return null;
  }

  /** "… before bosses stood on a stage and | called": the subject of the last verb before token `to`, where it is somebody. */
  subjectNear(frame: Range, to: number): Range | null {
    for (let i = to - 1; i > frame.from && this.quoteAt[i] === 0; i--) {
      if (!this.isVerb(i)) continue;
      const subject = subjectBefore(this.tokens, i, frame.from);
      return subject !== null && isSomebody(this.tokens, subject) ? subject : null;
    }
    return null;
  }

  private endsLikePast(i: number): boolean {
    return looksLikePast(this.tokens, i) && !DETERMINER.has(this.tokens.word[i - 1]!);
  }

  /** "On Monday, Omar Reed came": the token behind the comma that closes the adverbial. */
  private behindAdverbial(from: number, to: number): number {
    for (let i = from; i < to && i - from < 12; i++)
      if (this.tokens.word[i] === W.comma && this.quoteAt[i] === 0) return i + 1;
    return from;
  }
}
