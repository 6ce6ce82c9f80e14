import { About } from "./about.js";
import { Openings } from "./openings.js";
import { closeUnclosed } from "../quotations/unclosed.js";
import { findMarkedSpans } from "../quotations/marks.js";
import { Placed, seldomReports } from "../syntax/cueFigures.js";
import { Cue as Verb, cueBase, cueClass, SAY } from "../syntax/cues.js";
import { isAct, isContactClause } from "./acts.js";
import { askedQuestions } from "./asked.js";
import { carryOver, echo } from "./carryOver.js";
import { splitClauses } from "./conjuncts.js";
import type { Content } from "./content.js";
import { findContents } from "./contents.js";
import { findFrames, quotationMap, type Frame } from "./frames.js";
import { canSpeak } from "../syntax/somebody.js";
import { namesSpeech } from "./speechNouns.js";
import { findUnmarkedSpeech, marksReportedSpeech } from "./freeIndirect.js";
import { AttributionRecord, type Found } from "./record.js";
import { refuses } from "./refusals.js";
import type { Reporting } from "./oneReporting.js";
import { findReportings } from "./reporting.js";
import { OwnVoice } from "./ownVoice.js";
import { isNobodys, namesNoVoice } from "./noVoice.js";
import { hasWords, SourceResolver } from "./sources.js";
import { type Carried, hasName, type Speaker } from "./speaker.js";
import { Voices } from "./voices.js";
import { QUESTION_WORD, W } from "../grammar.js";
import type { Range } from "../syntax/phrases.js";
import { tokenAt, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import type { Attribution, Part, ParseOptions, Quotation } from "../types.js";

/**
 * Finds quotations and attributions: who is said to have said what, in which words.
 * @param parts the article's parts in text order; only headline, dek and body are read
 */
export function findAttributions(
  tokens: Tokens,
  parts: readonly Part[],
  options: ParseOptions,
): { quotations: Quotation[]; attributions: Attribution[] } {
  const marked = findMarkedSpans(tokens, parts);
  closeUnclosed(tokens, marked);
  const spans = marked.filter((span) => hasWords(tokens, span));
  const quoteAt = quotationMap(tokens, spans);
  const frames = findFrames(tokens, parts, spans, quoteAt);
  const resolver = new SourceResolver(tokens, scopesOf(tokens, parts), options.speakers ?? []);
  const record = new AttributionRecord(tokens, spans, quoteAt, options.convention);
  const reader = new Reader(tokens, quoteAt, resolver, record, options, new OwnVoice(tokens, parts));
  reader.readFrames(frames);
  echo(tokens, record);
  if (marksReportedSpeech(options.translatedFrom)) readUnmarked(tokens, frames, record);
  return record.toParse(resolver);
}

/** The token ranges of headline, dek and body. */
function scopesOf(tokens: Tokens, parts: readonly Part[]) {
  return parts
    .filter(({ part }) => part === "headline" || part === "dek" || part === "body")
    .map(({ start, end }) => ({ from: tokenAt(tokens, start), to: tokenAt(tokens, end) }));
}

/** Reported speech that only the language of the original marked (freeIndirect.ts). */
function readUnmarked(tokens: Tokens, frames: readonly Frame[], record: AttributionRecord): void {
  const { quoteAt } = record;
  const foundIn = frames.map((): Found[] => []);
  let f = 0;
  for (const found of [...record.found].sort((a, b) => a.from - b.from)) {
    while (f + 1 < frames.length && frames[f + 1]!.from <= found.from) f++;
    foundIn[f]?.push(found);
  }
  const speakers = foundIn.map((list) => list.at(-1)?.speaker ?? null);
  for (const { frame, range, speaker } of findUnmarkedSpeech(tokens, frames, speakers, quoteAt)) {
    const taken = foundIn[frame]!;
    for (const clause of splitClauses(tokens, range, quoteAt)) {
      const known = taken.some((g) => g.from <= clause.from && g.to >= clause.to);
      if (!known && !record.touchesQuotation(clause)) record.add(clause, [], speaker, null);
    }
  }
}

const REPORT = wordId("report");
const ADDING = new WordSet("adding continuing concluding");
const NOTHING: Content = { left: null, right: null };

/** Reads frame after frame, with what the frames before have left: who spoke last, whom the story is about. */
class Reader {
  private readonly voices: Voices;
  private readonly about: About;

  constructor(
    private readonly tokens: Tokens,
    private readonly quoteAt: Int32Array,
    private readonly resolver: SourceResolver,
    private readonly record: AttributionRecord,
    private readonly options: ParseOptions,
    private readonly ownVoice: OwnVoice,
  ) {
    const openings = new Openings(tokens, quoteAt);
    this.voices = new Voices(tokens, quoteAt, resolver, openings);
    this.about = new About(tokens, quoteAt, resolver, openings);
  }

  readFrames(frames: readonly Frame[]): void {
    const { found } = this.record;
    let before: Frame | null = null;
    let carried: Carried = null;
    for (const frame of frames) {
      const count = found.length;
      const sameParagraph: boolean = before !== null && before.part === frame.part;
      this.resolver.enter(frame.part);
      const isOwn = this.readFrame(frame);
      const reported = found.length > count;
      carryOver(this.tokens, this.record, this.voices, frame, before, carried);
      // "The Courier understands that it came late. “…,” it says": the paper that tells of itself is not "it".
      const about = reported || isOwn ? null : this.about.focus(frame);
      // "Mr Holt was told on Sunday, a spokesperson said. He said": one of the two, and not clearly the one without a name.
      const voice = reported ? found.at(-1)!.speaker : null;
      // "Brian Keene ran back, the Lorne Courier reported. He said": a paper is no "he".
      const noPerson = voice !== null && !voice.human;
      if (noPerson || (voice !== null && voice.name !== null && !hasName(voice))) this.about.focus(frame);
      if (found.length > count) carried = found.at(-1)!.speaker;
      else {
        const goesOn: Carried = sameParagraph ? carried : null;
        carried = this.voices.leadIn(frame) ?? this.about.nextVoice(frame, goesOn, about);
      }
      before = frame;
    }
  }

  /** @returns whether the report speaks of itself there ("the Courier understands") */
  private readFrame(frame: Frame): boolean {
    const { tokens, quoteAt } = this;
    let isOwn = false;
    if (this.record.whole)
      for (const { content, cue } of askedQuestions(tokens, frame, quoteAt)) this.record.emit(content, null, cue);
    const reportings = this.nearestVoices(findReportings(tokens, frame, quoteAt));
    if (reportings.length === 0) return false;
    const contents = findContents(tokens, frame, reportings, quoteAt, this.record.whole);
    let previous: Speaker | null = this.goesOn(frame, reportings) ? (this.record.found.at(-1)?.speaker ?? null) : null;
    for (let r = 0; r < reportings.length; r++) {
      const reporting = reportings[r]!;
      const { left, right } = this.withoutDoubtful(reporting, contents[r]!);
      if (this.options.convention !== "corpus" && this.ownVoice.speaks(reporting)) {
        isOwn = true;
        // What it tells is its own; words in marks are somebody's, and it does not say whose.
        for (const own of [left, right])
          if (own && this.record.touchesQuotation(own)) this.record.emit(own, null, reporting.cue);
        continue;
      }
      const quoted = this.options.convention === "corpus" ? null : this.voices.quotedBy(reporting);
      if (reporting.subject) this.about.focusBefore(frame, reporting.subject);
      const speaker: Speaker | null = quoted
        ? this.resolver.resolve(quoted)
        : this.voices.speakerOf(reporting, frame, previous);
      // “…,” the agency reported, quoting Holt: the word that gives them to Holt is "quoting".
      const cue = quoted ? { from: quoted.from - 1, to: quoted.from } : reporting.cue;
      if (left) this.record.emit(left, speaker, cue);
      if (right) this.record.emit(right, speaker, cue);
      if (left || right) {
        if (speaker) this.resolver.remember(speaker, cueBase(this.tokens.word[reporting.verb]!) === REPORT);
        previous = speaker;
      } else {
        previous ??= speaker;
        // "A nurse, who asked not to be named, told a different story. “…,” she said.": who speaks, if not what.
        if (speaker?.described === undefined && speaker?.human === true && this.hasSpoken(reporting))
          this.resolver.remember(speaker);
      }
    }
    return isOwn;
  }

  /** "told a different story", "said so": that somebody spoke, if not what. */
  private hasSpoken({ subject, verb }: Reporting): boolean {
    return subject !== null && SAY.has(this.tokens.word[verb]!);
  }

  /** "Adding: “…”", "Adding that it was late.": a sentence of the one who spoke before it. */
  private goesOn(frame: Frame, [first]: readonly Reporting[]): boolean {
    const follows = first !== undefined && first.verb === frame.from && first.subject === null && first.content >= 0;
    return follows && ADDING.has(this.tokens.word[first.verb]!);
  }

  /** What is left of the contents where nothing was said, or where the verb seldom reports and no quotation speaks for it. */
  private withoutDoubtful(reporting: Reporting, { left, right }: Content): Content {
    if (this.isRefusal(reporting, right) || this.isNoVoice(reporting, left, right)) return NOTHING;
    if (this.isNothingSaid(reporting, left, right)) return NOTHING;
    const verb = this.tokens.word[reporting.verb]!;
    const opens = right === null ? 0 : this.tokens.word[right.from]!;
    const placed = opens === W.that || QUESTION_WORD.has(opens) ? Placed.that : Placed.bare;
    return {
      left: this.isReported(left, verb, Placed.before) ? left : null,
      right: this.isReported(right, verb, placed) ? right : null,
    };
  }

  private isReported(content: Range | null, verb: number, placed: Placed): boolean {
    if (content === null || !seldomReports(verb, placed)) return true;
    return this.record.touchesQuotation(content) || namesSpeech(this.tokens, content);
  }

  /** "A deal raises doubts": nothing is said, where neither a quotation nor "that" speaks for it. */
  private isNoVoice(reporting: Reporting, left: Range | null, right: Range | null): boolean {
    const quoted = [left, right].some((content) => content !== null && this.record.touchesQuotation(content));
    if (quoted) return false;
    const hasThat = right !== null && this.tokens.word[right.from] === W.that;
    return hasThat ? isNobodys(this.tokens, reporting) : namesNoVoice(this.tokens, reporting);
  }

  /** "Holt declined to say what it costs": nothing was said. The corpora count the question, and so do quoted words. */
  private isRefusal(reporting: Reporting, content: Range | null): boolean {
    if (this.options.convention === "corpus" || content === null) return false;
    return !this.record.touchesQuotation(content) && refuses(this.tokens, reporting);
  }

  /** "Kaldria offered to let them go", "the line Kaldria claims": nothing was said. The corpora count what was offered or claimed. */
  private isNothingSaid(reporting: Reporting, left: Range | null, right: Range | null): boolean {
    const content = right ?? left;
    if (this.options.convention === "corpus" || content === null || this.record.touchesQuotation(content)) return false;
    return right ? isAct(this.tokens, reporting, right) : isContactClause(this.tokens, reporting);
  }

  /** "According to state media, Holt said …": the words are Holt's; the corpora count the media. */
  private nearestVoices(reportings: Reporting[]): Reporting[] {
    const { tokens } = this;
    if (this.options.convention === "corpus" || reportings.length < 2) return reportings;
    // "30 minutes after the talks began, …": a verb that can introduce a quotation, and here introduces nothing.
    const speaks = reportings.some(
      (r) =>
        r.subject &&
        canSpeak(tokens, r.subject) &&
        tokens.word[r.subject.from] !== W.it &&
        (r.content >= 0 || !r.embedded) &&
        tokens.word[r.verb] !== W.according &&
        cueClass(tokens.word[r.verb]!) & Verb.quote,
    );
    return speaks ? reportings.filter((r) => tokens.word[r.verb] !== W.according) : reportings;
  }
}
