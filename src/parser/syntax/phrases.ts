import { IRREGULAR_PAST } from "../irregularVerbs.js";
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  FLOATING,
  isAdverb,
  isCapital,
  isDash,
  isTied,
  OBJECT_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  W,
  looksLikeParticiple,
  looksLikePast,
} from "../grammar.js";
import { joinsBodyName } from "./bodyNames.js";
import { CUE, cueClass, cueForm, Form } from "./cues.js";
import { DOCUMENT } from "./documents.js";
import type { Range } from "./range.js";
import { Flag, Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

export type { Range };

const CLOSE = wordId("close");
const HER = wordId("her");
const ONE = wordId("one");
const WEEKDAYS = new WordSet(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight mon. tues. wed. thurs. fri. sat. sun.",
);
const MONTHS = new WordSet(
  "january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.",
);
const CALENDAR = WordSet.union(WEEKDAYS, MONTHS);
/** Prepositions that tie a noun to the noun before it inside a subject: "a spokesman for the mayor". */
const NOMINAL = new WordSet("of for in at from with on to");
/** Words that begin an adverbial before a subject: "On Monday the mayor said". */
const RELATIVE = new WordSet("who whom whose which");
const PARTICLES = new WordSet("de la von van der den di da du al bin ibn el le");

/** Whether token `i` names a day or month: after "said" it is a time, not a speaker. */
export function isCalendarWord(tokens: Tokens, i: number): boolean {
  if (!CALENDAR.has(tokens.word[i]!)) return false;
  return WEEKDAYS.has(tokens.word[i]!) || (isCapital(tokens, i) && !isSurname(tokens, i));
}

/** "Theresa May": a month's name behind a first name. */
function isSurname(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (before < 0 || !isCapital(tokens, before) || WEEKDAYS.has(tokens.word[before]!)) return false;
  return !PREPOSITION.has(tokens.word[before]!) && tokens.kind[i + 1] !== Kind.number && tokens.word[before] !== W.the;
}

/**
 * The subject whose verb is token `verb`, inside [low, verb): the noun phrase before it, an apposition between commas
 * stepped over ("Holt, the mayor, said" gives "Holt, the mayor").
 * @returns token range, or null where the verb has no subject of its own (coordinated or participial verbs)
 */
export function subjectBefore(tokens: Tokens, verb: number, low: number): Range | null {
  let j = verb - 1;
  while (
    j >= low &&
    (isAdverb(tokens, j) || FLOATING.has(tokens.word[j]!) || isAuxiliary(tokens, j)) &&
    !isPossessiveS(tokens, j)
  )
    j--;
  // "What unlocked it, both said, was": it floats behind nobody, and is the subject.
  const alone = j + 1 < verb && COUNTED.has(tokens.word[j + 1]!) && (j < low || tokens.word[j] === W.comma);
  if (alone) return acrossApposition(tokens, j, low) ?? { from: j + 1, to: j + 2 };
  j = beforeDay(tokens, j, low);
  if (j < low) return null;
  const word = tokens.word[j]!;
  if (word === W.comma || isDash(tokens, j)) return acrossApposition(tokens, j, low);
  if ((CONJUNCTION.has(word) || PREPOSITION.has(word) || word === W.to) && !isTied(tokens, j)) return null;
  if (tokens.kind[j] === Kind.punctuation && word !== W.close) return null;
  if (SUBJECT_PRONOUN.has(word)) return { from: j, to: j + 1 };
  const from = phraseStart(tokens, j, low);
  return from > j ? null : { from, to: j + 1 };
}

const COUNTED = new WordSet("both all each");

/** "may say"; not the month in "a letter sent in May says". */
function isAuxiliary(tokens: Tokens, i: number): boolean {
  return AUXILIARY.has(tokens.word[i]!) && !(isCapital(tokens, i) && isCalendarWord(tokens, i));
}

/** "Reed, the mayor,| on Tuesday called": the token before a day that stands before the verb. */
function beforeDay(tokens: Tokens, last: number, low: number): number {
  if (last - 2 < low || !isCalendarWord(tokens, last) || tokens.word[last - 1] !== W.on) return last;
  return tokens.word[last - 2] === W.comma ? last - 2 : last;
}

/** "Biden|’s": a possessive, where the same letters can be a verb ("he|’s"). */
function isPossessiveS(tokens: Tokens, i: number): boolean {
  return tokens.word[i] === W.s && i > 0 && !SUBJECT_PRONOUN.has(tokens.word[i - 1]!);
}

/** "Holt, who runs the port, said" and "Holt – a lawyer – said": the phrase before the first comma of the pair. */
function acrossApposition(tokens: Tokens, closing: number, low: number): Range | null {
  const dash = tokens.word[closing] !== W.comma;
  let best: Range | null = null;
  for (let k = closing - 1, steps = 0; k >= low && steps < 45; k--, steps++) {
    const boundary = dash ? isDash(tokens, k) : tokens.word[k] === W.comma;
    if (tokens.kind[k] === Kind.mark && !dash) continue;
    if (!boundary) continue;
    if (k - 1 < low) break;
    const from = outsideRelative(tokens, phraseStart(tokens, k - 1, low), low);
    if (from > k - 1 || !looksNominal(tokens, from, k)) continue;
    // "It was the opening of a disc,| a spokeswoman, Leanne Foyle, told": a clause of its own ends there.
    if (best !== null && (endsClause(tokens, from, low) || holdsPast(tokens, from, k))) break;
    best = { from, to: closing };
    // A phrase at the start of its clause is the subject; further commas belong to the apposition.
    if (from === low || startsClause(tokens, from - 1)) break;
  }
  return best;
}

/** "Two men| who work at the shed, and who asked not to be named, said": those whom a "who" without a comma tells about. */
function outsideRelative(tokens: Tokens, from: number, low: number): number {
  for (let i = from - 1; i > low && tokens.kind[i] === Kind.word; i--)
    if (tokens.word[i] === W.who && tokens.kind[i - 1] === Kind.word) return phraseStart(tokens, i - 1, low);
  return from;
}

/** Whether a verb stands before the phrase that begins at `from`, up to the last comma, and is no relative clause's. */
function endsClause(tokens: Tokens, from: number, low: number): boolean {
  for (let i = from - 1; i >= low && tokens.word[i] !== W.comma && tokens.kind[i] !== Kind.mark; i--) {
    const word = tokens.word[i]!;
    const isVerb = FINITE.has(word) || IRREGULAR_PAST.has(word) || isPastBehindNoun(tokens, i);
    if (isCapital(tokens, i) || word === W.s || !isVerb) continue;
    let before = i - 1;
    while (before > low && (isAdverb(tokens, before) || AUXILIARY.has(tokens.word[before]!))) before--;
    return !RELATIVE.has(tokens.word[before]!) && tokens.word[before] !== W.that;
  }
  return false;
}

/** "The brigade| freed 148 people": a phrase that has swallowed its verb; "the newly elected mayor" has none. */
function holdsPast(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isPastBehindNoun(tokens, i)) return true;
  return false;
}

function isPastBehindNoun(tokens: Tokens, i: number): boolean {
  const before = i - 1;
  if (!looksLikePast(tokens, i) || tokens.kind[before] !== Kind.word || isAdverb(tokens, before)) return false;
  return !DETERMINER.has(tokens.word[before]!) && !PREPOSITION.has(tokens.word[before]!);
}

function startsClause(tokens: Tokens, before: number): boolean {
  const word = tokens.word[before]!;
  return (
    tokens.kind[before] === Kind.mark ||
    // "Fenton, a planner whose firm, Bold, made the ads, said": a relative clause belongs to the apposition.
    (SUBORDINATOR.has(word) && !RELATIVE.has(word)) ||
    CONJUNCTION.has(word) ||
    word === W.colon ||
    word === W.semicolon
  );
}

/** A phrase that can speak: it begins with a capital, a determiner or a pronoun, not with a preposition. */
function looksNominal(tokens: Tokens, from: number, to: number): boolean {
  const word = tokens.word[from]!;
  if (PREPOSITION.has(word) || SUBORDINATOR.has(word) || ADVERB.has(word)) return false;
  if (isCapital(tokens, from) || DETERMINER.has(word) || SUBJECT_PRONOUN.has(word))
    return !isCalendarWord(tokens, to - 1);
  return tokens.kind[from] === Kind.number || tokens.kind[from] === Kind.word;
}

/** The first token of the noun phrase that ends with token `last`. */
export function phraseStart(tokens: Tokens, last: number, low: number): number {
  let at = last + 1;
  let i = last;
  while (i >= low) {
    if (tokens.word[i] === W.close) {
      i = openingBracket(tokens, i, low) - 1;
      continue;
    }
    if (!belongsToPhrase(tokens, i, low)) break;
    // "In it Mr Reed says": the pronoun belongs to the phrase before.
    if (i < last && ALONE.has(tokens.word[i]!)) break;
    at = i;
    if (opensAnother(tokens, i, low)) break;
    if (SUBJECT_PRONOUN.has(tokens.word[i]!)) break;
    i--;
  }
  return behindTime(tokens, trimStart(tokens, at, last, low), last, low);
}

const TIME = new WordSet("after before until since");

/** "after the press conference| Tarvian media": a time without a comma ends where a name begins the next phrase. */
function behindTime(tokens: Tokens, at: number, last: number, low: number): number {
  if (at - 1 < low || !TIME.has(tokens.word[at - 1]!) || !DETERMINER.has(tokens.word[at]!) || isCapital(tokens, last))
    return at;
  for (let k = last; k > at + 1; k--) {
    if (!isCapital(tokens, k) || isCapital(tokens, k - 1) || tokens.kind[k - 1] !== Kind.word) continue;
    const before = tokens.word[k - 1]!;
    const joins = DETERMINER.has(before) || PREPOSITION.has(before) || CONJUNCTION.has(before) || before === W.s;
    return joins ? at : k;
  }
  return at;
}

/** "a decision| the company", "last week| the mayor": an article right behind a noun begins a phrase of its own. */
function opensAnother(tokens: Tokens, i: number, low: number): boolean {
  const before = i - 1;
  if (!ARTICLE.has(tokens.word[i]!) || before < low || tokens.kind[before] !== Kind.word) return false;
  if (isCapital(tokens, before) || isAdverb(tokens, before) || isTied(tokens, before)) return false;
  const word = tokens.word[before]!;
  const small = DETERMINER.has(word) || PREPOSITION.has(word) || CONJUNCTION.has(word) || SUBORDINATOR.has(word);
  return !small && word !== W.s && !HALF.has(word) && belongsToPhrase(tokens, before, low);
}

/** Pronouns that no noun follows in one phrase. */
const ALONE = new WordSet("he she they i it");
const ARTICLE = new WordSet("the a an");
const HALF = new WordSet("half twice double such what quite rather");

function openingBracket(tokens: Tokens, close: number, low: number): number {
  for (let i = close - 1; i >= low && close - i < 12; i--) if (tokens.word[i] === W.open) return i;
  return close;
}

/** Small words and verbs, which can end a phrase or tie it to what stands beside it: other words belong to it wherever they stand. */
const JOINT = WordSet.union(
  ...[CONJUNCTION, SUBORDINATOR, FINITE, IRREGULAR_PAST, OBJECT_PRONOUN, SUBJECT_PRONOUN, DETERMINER, PREPOSITION],
  ...[CUE, CALENDAR, new WordSet("and to that")],
);

function belongsToPhrase(tokens: Tokens, i: number, low: number): boolean {
  const word = tokens.word[i]!;
  const kind = tokens.kind[i];
  if (kind === Kind.word && !JOINT.has(word)) return true;
  if (kind === Kind.mark) return isPluralPossessive(tokens, i);
  if (word === W.comma) return joinsBodyName(tokens, i);
  if (kind === Kind.punctuation)
    return (word === W.hyphen && !isDash(tokens, i)) || code(tokens, i) === 38 || code(tokens, i) === 47;
  if (isPrice(tokens, i)) return true;
  if (kind === Kind.other) return false;
  // "the would-be buyer", "dad-of-two Walt Adley", "the self-described socialist"
  if (kind === Kind.word && isTied(tokens, i)) return true;
  if (word === W.and) return i > low && coordinates(tokens, i, low);
  if (isDemonstrative(tokens, i)) return true;
  if (CONJUNCTION.has(word) || SUBORDINATOR.has(word)) return false;
  if (isParticipleBehindDocument(tokens, i)) return true;
  if (((FINITE.has(word) && word !== W.s) || IRREGULAR_PAST.has(word)) && !isCapital(tokens, i)) return false;
  // "her lawyer" is one phrase, "told her lawyers" is not asked here: phrases are read from their end.
  const possessive = word === HER && tokens.kind[i + 1] === Kind.word;
  if (OBJECT_PRONOUN.has(word) && !possessive && !SUBJECT_PRONOUN.has(word) && !(tokens.flags[i]! & Flag.allCaps))
    return i > low && holdsPronoun(tokens, i);
  // A finite reporting verb ends the phrase on its left, unless it can be a noun after a determiner ("the report").
  if (cueClass(word) && cueForm(word) & Form.past && !isCapital(tokens, i) && !nounBefore(tokens, i)) return false;
  // "a source close to the talks", "a letter to parents", "a message sent to members"
  if (word === W.to)
    return (
      i > low && (tokens.word[i - 1] === CLOSE || DOCUMENT.has(tokens.word[i - 1]!) || isParticiple(tokens, i - 1))
    );
  return true;
}

/** "a message| sent to members", "the minutes| kept by the clerk": a past that is a participle there. */
function isParticipleBehindDocument(tokens: Tokens, i: number): boolean {
  const next = tokens.word[i + 1]!;
  return isParticiple(tokens, i) && (PREPOSITION.has(next) || next === W.to);
}

/** "sent" in "a message sent", "written" in "the letter written". */
function isParticiple(tokens: Tokens, i: number): boolean {
  return i > 0 && DOCUMENT.has(tokens.word[i - 1]!) && looksLikeParticiple(tokens, i);
}

/** "a veteran of that strike", "the filing for that year": no clause begins there. */
function isDemonstrative(tokens: Tokens, i: number): boolean {
  if (tokens.word[i] !== W.that || i === 0 || !PREPOSITION.has(tokens.word[i - 1]!)) return false;
  const next = tokens.word[i + 1]!;
  if (tokens.kind[i + 1] !== Kind.word || FINITE.has(next) || SUBJECT_PRONOUN.has(next)) return false;
  return !DETERMINER.has(next) && !PREPOSITION.has(next);
}

/** "most of them", "a source close to him" */
function holdsPronoun(tokens: Tokens, i: number): boolean {
  const before = tokens.word[i - 1];
  return before === W.of || (before === W.to && tokens.word[i - 2] === CLOSE);
}

function code(tokens: Tokens, i: number): number {
  return tokens.codes[tokens.start[i]!]!;
}

function nounBefore(tokens: Tokens, i: number): boolean {
  return i > 0 && DETERMINER.has(tokens.word[i - 1]!);
}

/** "the neighbours’ fence": an apostrophe behind a word, with more words to come. */
function isPluralPossessive(tokens: Tokens, i: number): boolean {
  const apostrophe = code(tokens, i) === 0x2019 || (code(tokens, i) === 39 && tokens.kind[i + 1] === Kind.word);
  return apostrophe && (tokens.flags[i]! & Flag.space) === 0;
}

/** "Holt and Lee said": both sides of "and" are names or begin with a determiner, and no verb stands before. */
function coordinates(tokens: Tokens, and: number, low: number): boolean {
  const right = tokens.word[and + 1]!;
  const rightOpens = isCapital(tokens, and + 1) || DETERMINER.has(right);
  if (!rightOpens && tokens.kind[and + 1] !== Kind.word) return false;
  if (CONJUNCTION.has(right)) return false;
  for (let i = and - 1, steps = 0; i >= low && steps < 14; i--, steps++) {
    const word = tokens.word[i]!;
    if (word === W.comma || tokens.kind[i] === Kind.mark) return isCapital(tokens, and - 1) && rightOpens;
    if (FINITE.has(word) && word !== W.s) return false;
    if (cueClass(word) && cueForm(word) & (Form.past | Form.third) && !isCapital(tokens, i)) return false;
    if (SUBORDINATOR.has(word)) return true;
  }
  return true;
}

/**
 * Drops what stands before the phrase proper: "In Iowa the mayor" → "the mayor"; "Monday night Holt" → "Holt". A
 * preposition at the very start opens an adverbial; the phrase begins after it at the last determiner or name that a
 * capital or determiner opens.
 */
function trimStart(tokens: Tokens, from: number, last: number, low: number): number {
  let at = from;
  while (at <= last && (isAdverb(tokens, at) || isCalendarWord(tokens, at) || tokens.kind[at] === Kind.mark)) at++;
  if (at > last || !PREPOSITION.has(tokens.word[at]!)) return at;
  if (at > low && !isAdverbialStart(tokens, at, low)) {
    // "… of the party leaders said": the preposition ties to a noun that a wall cut off.
    return at + 1 <= last ? at + 1 : at;
  }
  for (let i = last; i > at; i--) {
    if (DETERMINER.has(tokens.word[i]!) && i - 1 > at && !PREPOSITION.has(tokens.word[i - 1]!)) return i;
  }
  let i = last;
  while (i > at && (isCapital(tokens, i) || PARTICLES.has(tokens.word[i]!)) && !isCalendarWord(tokens, i)) i--;
  if (i < last && i > at) return i + 1;
  for (let k = last; k > at; k--) if (DETERMINER.has(tokens.word[k]!)) return k;
  return Math.min(i + 1, last);
}

function isAdverbialStart(tokens: Tokens, at: number, low: number): boolean {
  return (
    at === low ||
    tokens.kind[at - 1] === Kind.mark ||
    tokens.kind[at - 1] === Kind.punctuation ||
    CONJUNCTION.has(tokens.word[at - 1]!)
  );
}

/** "one passenger", "one of the guests": a number, no pronoun. */
function countsNext(tokens: Tokens, i: number, high: number): boolean {
  const next = tokens.word[i + 1]!;
  if (tokens.word[i] !== ONE || i + 1 >= high || tokens.kind[i + 1] !== Kind.word) return false;
  return (
    next === W.of || !(FINITE.has(next) || PREPOSITION.has(next) || CONJUNCTION.has(next) || SUBORDINATOR.has(next))
  );
}

/**
 * The noun phrase that begins at token `first` and ends before `high`: an inverted subject ("said Holt, the mayor") or an
 * object. It ends at punctuation, a verb, or a preposition that does not tie nouns together.
 * @returns token range, or null where no noun phrase begins there
 */
export function phraseAfter(tokens: Tokens, first: number, high: number): Range | null {
  let i = first;
  while (i < high && isAdverb(tokens, i)) i++;
  if (i >= high || isCalendarWord(tokens, i)) return null;
  const word = tokens.word[i]!;
  if (SUBJECT_PRONOUN.has(word) && word !== W.who && !countsNext(tokens, i, high)) return { from: i, to: i + 1 };
  const opens =
    isCapital(tokens, i) ||
    DETERMINER.has(word) ||
    tokens.kind[i] === Kind.number ||
    (tokens.kind[i] === Kind.word && !FINITE.has(word) && !CONJUNCTION.has(word) && !AUXILIARY.has(word));
  if (!opens || PREPOSITION.has(word) || (SUBORDINATOR.has(word) && !DETERMINER.has(word))) return null;
  const from = i;
  for (; i < high; i++) {
    const w = tokens.word[i]!;
    const kind = tokens.kind[i];
    if (kind === Kind.word && !JOINT.has(w) && !(tokens.flags[i]! & Flag.ed)) continue;
    if (kind === Kind.mark && !isPluralPossessive(tokens, i)) break;
    if (i > from && (isPrice(tokens, i) || (w === W.comma && joinsBodyName(tokens, i)))) continue;
    if (kind === Kind.other) break;
    if (
      kind === Kind.punctuation &&
      !(w === W.hyphen && !isDash(tokens, i)) &&
      code(tokens, i) !== 38 &&
      w !== W.open &&
      w !== W.close
    )
      break;
    if (w === W.open) {
      const end = closingBracket(tokens, i, high);
      if (end < 0) break;
      i = end;
      continue;
    }
    if (i > from && kind === Kind.word && isTied(tokens, i)) continue;
    if (i > from && isDemonstrative(tokens, i)) continue;
    if (i > from && !isCapital(tokens, i) && (SUBORDINATOR.has(w) || (FINITE.has(w) && w !== W.s))) break;
    if (i > from && PREPOSITION.has(w) && !(NOMINAL.has(w) && tiesNouns(tokens, i, high))) break;
    if (w === W.and && !(isCapital(tokens, i + 1) || DETERMINER.has(tokens.word[i + 1]!))) break;
    if (CONJUNCTION.has(w) && w !== W.and) break;
    if (isCalendarWord(tokens, i) && i > from) break;
    if (i > from && (SUBJECT_PRONOUN.has(w) || isPastVerb(tokens, i))) break;
    if (
      i > from &&
      DETERMINER.has(w) &&
      !PREPOSITION.has(tokens.word[i - 1]!) &&
      !DETERMINER.has(tokens.word[i - 1]!) &&
      // "this newspaper's two reporters"
      tokens.word[i - 1] !== W.s &&
      tokens.word[i - 1] !== W.and
    )
      break;
  }
  while (i > from + 1 && (isAdverb(tokens, i - 1) || tokens.word[i - 1] === W.and)) i--;
  return i > from ? { from, to: i } : null;
}

/** "Reid caucused": a small word in -ed right behind a name, or a reporting verb in the past. */
function isPastVerb(tokens: Tokens, i: number): boolean {
  if (isCapital(tokens, i)) return false;
  if (IRREGULAR_PAST.has(tokens.word[i]!)) return true;
  if (cueClass(tokens.word[i]!) && cueForm(tokens.word[i]!) & Form.past) return !DETERMINER.has(tokens.word[i - 1]!);
  return isCapital(tokens, i - 1) && !DETERMINER.has(tokens.word[i - 1]!) && looksLikePast(tokens, i);
}

/** "his £900-an-hour lawyer": the sign before a number that a hyphen ties into a longer word. */
function isPrice(tokens: Tokens, i: number): boolean {
  const sign = (tokens.kind[i] === Kind.punctuation && tokens.word[i] !== W.hyphen) || tokens.kind[i] === Kind.other;
  return sign && tokens.kind[i + 1] === Kind.number && tokens.word[i + 2] === W.hyphen && !isDash(tokens, i + 2);
}

function closingBracket(tokens: Tokens, open: number, high: number): number {
  for (let i = open + 1; i < high && i - open < 12; i++) if (tokens.word[i] === W.close) return i;
  return -1;
}

/** "head of diplomacy", "spokesman for the mayor": only "of" and "for" tie safely; others open a time or a place. */
function tiesNouns(tokens: Tokens, i: number, high: number): boolean {
  const w = tokens.word[i]!;
  return (
    i + 1 < high && (w === W.of || (w === W.for && (isCapital(tokens, i + 1) || DETERMINER.has(tokens.word[i + 1]!))))
  );
}
