import { endsWith, FINITE, isAdverb, isDash, PREPOSITION, W } from "../grammar.js";
import { Cue, SAY } from "../syntax/cues.js";
import { isCalendarWord, type Range } from "../syntax/phrases.js";
import { Kind, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import { skipOpening } from "./clauseOpenings.js";
import type { Frame } from "./frames.js";
import { hasPredicate, isThirdPerson } from "./predicates.js";
import { isAdverbial } from "./adverbialReports.js";
import { quotedLeft } from "./quotedContent.js";
import type { Reporting } from "./oneReporting.js";
import { ASKED } from "./subjects.js";

/** The clause before ", Holt said" or “…” Holt said. */
export function leftOf(
  tokens: Tokens,
  frame: Frame,
  reporting: Reporting,
  all: readonly Reporting[],
  r: number,
  quoteAt: Int32Array,
  quotedRight: boolean,
): Range | null {
  if (reporting.subject === null || reporting.embedded || !(reporting.classes & Cue.quote)) return null;
  const edge = reporting.inverted || isAdverbial(tokens, reporting) ? reporting.verb : reporting.subject.from;
  let to = edge - 1;
  while (to >= frame.from && quoteAt[to] === 0 && isAdverb(tokens, to)) to--;
  // "The talks lasted all night, as the agency reported."
  if (
    to > frame.from &&
    tokens.word[to] === W.as &&
    tokens.word[to - 1] === W.comma &&
    CONFIRMS.has(tokens.word[reporting.verb]!)
  )
    to--;
  // “A wreck” was how Holt put it.
  if (
    to - 1 > frame.from &&
    tokens.word[to] === W.how &&
    (tokens.word[to - 1] === W.was || tokens.word[to - 1] === W.is)
  )
    to -= 2;
  if (to < frame.from) return null;
  const comma = tokens.word[to] === W.comma && quoteAt[to] === 0;
  if (!comma && quoteAt[to] === 0 && !isDash(tokens, to) && tokens.word[reporting.verb] !== W.according) return null;
  if (comma || (quoteAt[to] === 0 && isDash(tokens, to))) to--;
  let from = frame.from;
  for (let k = 0; k < r; k++) if (all[k]!.verb < edge) from = Math.max(from, contentFloor(all[k]!, to, quoteAt));
  from = skipOpening(tokens, from, to, quoteAt);
  if (from > to) return null;
  if (quotedRight && quoteAt[to] === 0) return null;
  if (quoteAt[to]! > 0) {
    // "They found it “ablaze from end to end”, in the words of a neighbour": the words in marks, and no more.
    if (tokens.word[reporting.verb] === W.in) while (from < to && quoteAt[from] !== quoteAt[to]) from++;
    return quotedLeft(tokens, from, to, quoteAt);
  }
  // "Asked about it, he said no": what is done to the speaker
  if (ASKED.has(tokens.word[from]!)) return null;
  const takesClause =
    (reporting.classes & (Cue.clause | Cue.that)) !== 0 || GOES_ON_ALOUD.has(tokens.word[reporting.verb]!);
  const whole = comma && closesSentence(tokens, frame, reporting) && couldBeSaid(tokens, from, to + 1);
  return takesClause && (whole || hasPredicate(tokens, from, to + 1, quoteAt)) ? { from, to: to + 1 } : null;
}

/** "…, Holt said.", "…, according to Holt.": nothing of the sentence is left behind it. */
function closesSentence(tokens: Tokens, frame: Frame, { verb, after, content, inverted, classes }: Reporting): boolean {
  const source = tokens.word[verb] === W.according;
  if (content >= 0 || !(source || SAY.has(tokens.word[verb]!)) || (inverted && classes & Cue.person)) return false;
  for (let i = after; i < frame.to; i++) {
    const small = tokens.kind[i] === Kind.punctuation && tokens.word[i] !== W.comma;
    // "according to a survey held in May"
    if (
      !small &&
      !(source && tokens.kind[i] !== Kind.mark && tokens.word[i] !== W.comma && !FINITE.has(tokens.word[i]!))
    )
      return false;
  }
  return true;
}

/** Words before a comma that are more than an adverbial, though no rule knows their verb: "Reed leads Holt 49 to 41". */
function couldBeSaid(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 4 || PREPOSITION.has(tokens.word[from]!) || endsWith(tokens, from, "ing")) return false;
  if (ASKED.has(tokens.word[from]!) || isCalendarWord(tokens, from)) return false;
  for (let i = from + 1; i < to; i++) if (isThirdPerson(tokens, i)) return true;
  return false;
}

/** Behind "as" these report the clause before them; "as Holt had warned" and "as Holt promised" compare it with one. */
const CONFIRMS = new WordSet(
  "reported reports said says wrote writes noted notes announced announces confirmed confirms stated states told tells explained explains claimed claims put puts",
);

/** Verbs of quoted speech that also follow a clause: "the road is closed, he continued", but not "…, she laughed". */
const GOES_ON_ALOUD = new WordSet("continued continues countered counters commented comments replied asked wrote");

function contentFloor(before: Reporting, to: number, quoteAt: Int32Array): number {
  return quoteAt[to]! > 0 && before.after <= to ? before.after : 0;
}
