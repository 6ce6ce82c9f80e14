import { DETERMINER, isAdverb, isCapital, isSentenceEnd, PERSON_PRONOUN, W } from "../grammar.js";
import { Cue, cueClass } from "../syntax/cues.js";
import { headName, runEnd } from "../syntax/names.js";
import { headNoun, isPersonNoun } from "../syntax/personNouns.js";
import type { Range } from "../syntax/phrases.js";
import type { Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import type { Frame } from "./frames.js";
import { Rank } from "./mentions.js";
import type { Openings } from "./openings.js";
import type { SourceResolver } from "./sources.js";
import { type Carried, type Speaker, UNCLEAR } from "./speaker.js";

/** People whom a report praises: "The star of the evening was Omar Reed". */
const PRAISED = new WordSet("hero heroine star winner loser favourite favorite surprise culprit");

/** Whom sentences are about in which nobody speaks: "he" and "she" can mean them, and words may go on as theirs. */
export class About {
  constructor(
    private readonly tokens: Tokens,
    private readonly quoteAt: Int32Array,
    private readonly resolver: SourceResolver,
    private readonly openings: Openings,
  ) {}

  /**
   * Bears in mind whom a frame without speech is about, and all whom it names: "Ann Reid met Tom Holt.", "The fire reached the
   * house of Harold Pym."
   * @returns the person whom it is about, with a name of null where that is not clear; null where it is about nobody
   */
  focus(frame: Frame): Speaker | null {
    const phrase = this.openings.of(frame);
    const pronoun = phrase ? this.tokens.word[phrase.from]! : 0;
    const meant = PERSON_PRONOUN.has(pronoun) ? this.resolver.refocus(pronoun) : null;
    this.namePersons(frame);
    if (phrase === null || PERSON_PRONOUN.has(pronoun)) return meant;
    // "Among them was Harold Pym, a teacher.": what ends the sentence has no verb of its own.
    const introduced = this.behindWas(phrase, frame);
    if (introduced) return this.resolver.introduce(introduced, phrase);
    const ends = phrase.to >= frame.to || isSentenceEnd(this.tokens, phrase.to);
    if (ends && phrase.from > frame.from && DETERMINER.has(this.tokens.word[phrase.from]!)) return null;
    const subject = this.openings.subjectIn(frame);
    return (
      this.resolver.focus(longer(phrase, subject), Rank.subject) ??
      (subject && this.resolver.focus(subject, Rank.subject))
    );
  }

  /** "The heroine of the hour was| Irena Valkova|, 47": the name behind "was", of whom the sentence is about a person without one. */
  private behindWas(phrase: Range, frame: Frame): Range | null {
    const { tokens } = this;
    const verb = phrase.to;
    if (tokens.word[verb] !== W.was && tokens.word[verb] !== W.is) return null;
    const head = headNoun(tokens, phrase);
    if (headName(tokens, phrase) !== null || !(isPersonNoun(tokens, head) || PRAISED.has(tokens.word[head]!)))
      return null;
    const to = isCapital(tokens, verb + 1) && this.quoteAt[verb + 1] === 0 ? runEnd(tokens, verb + 1, frame.to) : 0;
    return to - verb > 2 ? { from: verb + 1, to } : null;
  }

  /** "Reed met Bell, and there he said": whom a sentence is about, and names, before its own "he". */
  focusBefore(frame: Frame, pronoun: Range): void {
    if (!PERSON_PRONOUN.has(this.tokens.word[pronoun.from]!) || pronoun.to - pronoun.from > 1) return;
    let { from } = frame;
    for (let i = from; i < pronoun.from; i++)
      if (this.tokens.word[i] === W.semicolon && this.quoteAt[i] === 0) from = i + 1;
    const phrase = this.openings.of({ from, to: frame.to });
    if (phrase === null || phrase.to > pronoun.from || PERSON_PRONOUN.has(this.tokens.word[phrase.from]!)) return;
    const subject = this.openings.subjectIn({ from, to: pronoun.from });
    if (this.resolver.focus(longer(phrase, subject), Rank.subject))
      this.namePersons({ from: phrase.to, to: pronoun.from });
  }

  private namePersons(frame: Range): void {
    for (let i = frame.from; i < frame.to;) {
      const to = isCapital(this.tokens, i) && this.quoteAt[i] === 0 ? runEnd(this.tokens, i, frame.to) : i;
      if (to > i) this.resolver.named({ from: i, to });
      i = Math.max(to, i + 1);
    }
  }

  /**
   * Who speaks on behind a sentence in which nobody speaks. “…,” Reed said. "Lee frowned." “…”: one of the two, and which is not
   * clear, unless the sentence is a turn: "Lee was blunt."
   * @param last who spoke before it in its paragraph
   * @param about the person whom it is about, where it is about one
   */
  nextVoice(frame: Frame, last: Carried, about: Speaker | null): Carried {
    if (last === null || about === null || (last !== UNCLEAR && about.name === last.name)) return last;
    return about.name !== null && this.isTurn(frame) ? about : UNCLEAR;
  }

  /** "Lee was blunt.", "Nick Moss disagreed.", "Mrs Lee only laughed.": a short sentence with nothing in it but how somebody takes it. */
  private isTurn(frame: Frame): boolean {
    const { tokens } = this;
    const phrase = this.openings.of(frame);
    if (phrase === null || frame.quotes.length > 0) return false;
    let verb = phrase.to;
    while (isAdverb(tokens, verb)) verb++;
    const word = tokens.word[verb]!;
    const left = frame.to - 1 - verb;
    const is = (word === W.was || word === W.is) && left <= 4;
    return is || (left <= 1 && (cueClass(word) & Cue.quote) !== 0);
  }
}

/** "Her co-author|, the statistician Bram de Wit,": the subject with its apposition, where it begins like the phrase. */
function longer(phrase: Range, subject: Range | null): Range {
  return subject !== null && subject.from === phrase.from && subject.to > phrase.to ? subject : phrase;
}
