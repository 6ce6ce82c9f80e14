import { BE, CONJUNCTION, FINITE, isAdverb, isSentenceEnd, MODAL, W } from "../grammar.js";
import type { Frame } from "./frames.js";
import type { Range } from "../syntax/phrases.js";
import type { Speaker } from "./speaker.js";
import type { Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

/**
 * Reported speech without marks or cue, in reports translated from a language that marks it by the mood of the verb.
 *
 * German news writes „…“, sagte Holt. Die Brücke sei alt. The subjunctive "sei" says that these are still Holt's words;
 * the English "The bridge is old." has lost that. What is left is the tense: present, future or past perfect beside a
 * story told in the past (Duden, Die Grammatik, "Konjunktiv der indirekten Rede").
 */

/** Languages whose verbs mark reported speech, as primary subtags of BCP 47. */
const MOOD_LANGUAGES = new Set(["de"]);
const PRESENT = new WordSet("is are has have do does isn aren hasn haven doesn don");
const PAST_PERFECT = new WordSet("had hadn");

/** A frame that carries on somebody's words: its index, the words without their opening, and whose they are. */
interface Unmarked {
  frame: number;
  range: Range;
  speaker: Speaker;
}

export function marksReportedSpeech(language: string | undefined): boolean {
  return language !== undefined && MOOD_LANGUAGES.has(language.split("-")[0]!.toLowerCase());
}

/**
 * The frames that carry on the words of the source before them.
 * @param speakers the source of each frame's last attribution, null where it has none
 */
export function findUnmarkedSpeech(
  tokens: Tokens,
  frames: readonly Frame[],
  speakers: readonly (Speaker | null)[],
  quoteAt: Int32Array,
): Unmarked[] {
  const speech: Unmarked[] = [];
  let carried: Speaker | null = null;
  for (let f = 0; f < frames.length; f++) {
    const frame = frames[f]!;
    const speaker = speakers[f] ?? null;
    const before = frames[f - 1];
    if (before && before.part !== frame.part) carried = sandwiched(speakers, f);
    const tense = frame.headline ? 0 : reportedTense(tokens, frame, quoteAt);
    const carriesOn =
      speaker === null ? tense !== 0 : sameSpeaker(speaker, carried) ? tense !== 0 : tense === Tense.pastPerfect;
    if (carried && carriesOn) speech.push({ frame: f, range: withoutOpening(tokens, frame), speaker: carried });
    if (speaker && !(carried && carriesOn && tense === Tense.pastPerfect)) carried = speaker;
    else if (speaker === null && tense === 0) carried = null;
  }
  return speech;
}

const enum Tense {
  present = 1,
  pastPerfect,
}

/** A new paragraph goes on for a source that speaks right before it and right after its first frame. */
function sandwiched(speakers: readonly (Speaker | null)[], f: number): Speaker | null {
  const last = speakers[f - 1] ?? null;
  const next = speakers[f + 1] ?? null;
  return last && next && sameSpeaker(last, next) && speakers[f] === null ? last : null;
}

function sameSpeaker(a: Speaker | null, b: Speaker | null): boolean {
  return a !== null && b !== null && a.name !== null && a.name === b.name;
}

/** The tense of the frame's first finite verb, 0 for the plain past in which the outlet tells the story. */
function reportedTense(tokens: Tokens, frame: Frame, quoteAt: Int32Array): Tense | 0 {
  for (let i = frame.from; i < frame.to; i++) {
    // "Senn contradicted this: The council had been told": what stands behind a colon is whoever's stands before it
    if (quoteAt[i]! > 0 || tokens.word[i] === W.colon) return 0;
    const word = tokens.word[i]!;
    if (!FINITE.has(word) || word === W.s) continue;
    if (PRESENT.has(word) || (MODAL.has(word) && !BE.has(word))) return Tense.present;
    return PAST_PERFECT.has(word) ? Tense.pastPerfect : 0;
  }
  return 0;
}

/** Steps over "Then", "In addition,", "Nevertheless," and leaves the closing stop. */
function withoutOpening(tokens: Tokens, frame: Frame): Range {
  let { from, to } = frame;
  while (to > from && isSentenceEnd(tokens, to - 1)) to--;
  for (let i = from; i < to && i - from < 4; i++) if (tokens.word[i] === W.comma) from = i + 1;
  while (from < to && (isAdverb(tokens, from) || CONJUNCTION.has(tokens.word[from]!))) from++;
  return { from, to };
}
