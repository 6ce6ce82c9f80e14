import { IRREGULAR_PAST } from "../irregularVerbs.js";
import { Cue, cueClass, cueForm, Form, SAY } from "../syntax/cues.js";
import type { Frame } from "./frames.js";
import {
  BE,
  DETERMINER,
  endsInS,
  FINITE,
  HAVE,
  isAdverb,
  isCapital,
  isSentenceEnd,
  isTied,
  MODAL,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  QUESTION_WORD,
  SUBJECT_PRONOUN,
  W,
  looksLikePast,
} from "../grammar.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

/** Numerals and pronouns that can be a subject of their own: "the two suggested". */
const NUMERAL = new WordSet("two three four five six both all many others some most these those this that");

const PLURAL_NOUN_BEFORE = new WordSet(
  "polls critics officials analysts experts sources documents records figures data people voters residents police staff media families unions",
);

const SAYING = wordId("saying");
const REPORTING = wordId("reporting");

/** Whether the word is used as a verb here: "claims that", not "the claims", "a proposed road", "to be told". */
export function isReportingVerb(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): boolean {
  const word = tokens.word[i]!;
  const form = cueForm(word);
  // "the self-described socialist", "a so-called expert"
  if (isTied(tokens, i)) return false;
  if (
    isCapital(tokens, i) &&
    !(frame.headline && i > frame.from) &&
    !(i === frame.from && form & (Form.participle | Form.ing))
  )
    return false;
  if (i === frame.from) return (form & (Form.ing | Form.participle)) !== 0 && quoteAt[i + 1] === 0;
  let before = i - 1;
  while (before > frame.from && isAdverb(tokens, before) && quoteAt[before] === 0) before--;
  if (quoteAt[before]! > 0) return true;
  const previous = tokens.word[before]!;
  // "with additional reporting by the agency"
  if (word === REPORTING && (tokens.word[i + 1] === W.by || tokens.word[i + 1] === W.from)) return false;
  // "answered with a saying of her old professor's"
  if (word === SAYING && DETERMINER.has(previous) && !SUBJECT_PRONOUN.has(previous)) return false;
  if (form & (Form.past | Form.participle | Form.ing) && SAY.has(word)) return !BE.has(previous) || word === SAYING;
  // "The organisers, for their part, claim that": behind a comma a plural that takes "that" is no noun.
  if (previous === W.comma && form === Form.base && tokens.word[i + 1] === W.that) return true;
  if (isRelative(tokens, i) || isAskedFor(tokens, frame, before, quoteAt)) return false;
  if (form & Form.past && NUMERAL.has(previous)) return true;
  if (DETERMINER.has(previous) && !SUBJECT_PRONOUN.has(previous) && previous !== W.that) return false;
  // "rejected claims that": the object of another verb.
  if (form === Form.third && looksLikePast(tokens, before)) return false;
  if (isBareParticiple(form) && !BE.has(previous) && !HAVE.has(previous)) return false;
  if (POSSESSIVE.has(previous) || isNounBehindPossessive(tokens, i, before)) return false;
  if (tokens.word[before] === W.s && before > frame.from && !SUBJECT_PRONOUN.has(tokens.word[before - 1]!))
    return false;
  if (form & Form.base && !(form & (Form.past | Form.participle))) return isPlainVerb(tokens, i, before);
  if (form & Form.third && !(form & Form.past)) return !PREPOSITION.has(previous) && looksAhead(tokens, i, quoteAt);
  if (form === Form.ing) return BE.has(previous) || looksAhead(tokens, i, quoteAt);
  return !PREPOSITION.has(previous) || previous === W.as;
}

/** "Asked if he could | guarantee jobs", "whether the firm would | promise them": nothing is guaranteed. */
function isAskedFor(tokens: Tokens, frame: Frame, before: number, quoteAt: Int32Array): boolean {
  if (!MODAL.has(tokens.word[before]!)) return false;
  for (let i = before - 1; i >= frame.from && before - i < FURTHEST_IF && quoteAt[i] === 0; i--)
    if (IF.has(tokens.word[i]!)) return true;
  return false;
}

const IF = new WordSet("if whether");
const FURTHEST_IF = 6;

/** "The member states that signed the paper": "that" has a verb of its own right behind it. */
function isRelative(tokens: Tokens, i: number): boolean {
  if (tokens.word[i + 1] !== W.that || SAY.has(tokens.word[i]!) || i + 2 >= tokens.count) return false;
  if (!(cueForm(tokens.word[i]!) & (Form.third | Form.base)) || isCapital(tokens, i + 2)) return false;
  if (FINITE.has(tokens.word[i + 2]!)) return true;
  const behind = tokens.word[i + 3]!;
  // "state that masked persons threw bottles": the participle describes who did it.
  if (!DETERMINER.has(behind) && !PREPOSITION.has(behind)) return false;
  return looksLikePast(tokens, i + 2) || IRREGULAR_PAST.has(tokens.word[i + 2]!);
}

/** "a letter seen by the paper": a participle that is no past needs a form of "be" or "have". */
function isBareParticiple(form: number): boolean {
  return (form & Form.participle) !== 0 && !(form & (Form.past | Form.base | Form.third | Form.ing));
}

/** "after his brief comments,": a possessive before, and nothing that could have been said behind. */
function isNounBehindPossessive(tokens: Tokens, i: number, before: number): boolean {
  if (!(cueForm(tokens.word[i]!) & (Form.third | Form.base))) return false;
  if (before === 0 || !POSSESSIVE.has(tokens.word[before - 1]!)) return false;
  return tokens.kind[i + 1] === Kind.punctuation || PREPOSITION.has(tokens.word[i + 1]!);
}

/** "critics say", "they claim", "will say": a present plural or a verb behind a modal. */
function isPlainVerb(tokens: Tokens, i: number, before: number): boolean {
  const previous = tokens.word[before]!;
  if (SAY.has(tokens.word[i]!)) return !POSSESSIVE.has(previous) && !PREPOSITION.has(previous);
  if (previous === W.to || MODAL.has(previous) || SUBJECT_PRONOUN.has(previous)) return true;
  if (PREPOSITION.has(previous) || DETERMINER.has(previous)) return false;
  // "Government rejects claim that it knew": a noun behind a verb that takes it.
  if (TAKES_CLAIM.has(previous) && !PLURAL_NOUN_BEFORE.has(tokens.word[before - 1]!)) return false;
  return PLURAL_NOUN_BEFORE.has(previous) || endsInS(tokens, before) || joinedNames(tokens, before);
}

const TAKES_CLAIM = new WordSet(
  "rejects denies dismisses disputes refutes rebuts contradicts confirms condemns ridicules backs repeats issues withdraws drops investigates ignores faces",
);

/** "Holt and Lee recognise": two names make a plural. */
function joinedNames(tokens: Tokens, last: number): boolean {
  for (let i = last; i > last - 4 && i > 0 && isCapital(tokens, i); i--) if (tokens.word[i - 1] === W.and) return true;
  return false;
}

/** Whether something that can be reported follows: that, a quotation, a subject, a question word, punctuation. */
function looksAhead(tokens: Tokens, i: number, quoteAt: Int32Array): boolean {
  const next = i + 1;
  if (next >= tokens.count || quoteAt[next]! > 0) return true;
  const word = tokens.word[next]!;
  if (SAY.has(tokens.word[i]!)) return true;
  if (cueClass(tokens.word[i]!) & Cue.person && saysToSomebody(tokens, next, quoteAt)) return true;
  return (
    word === W.that ||
    SUBJECT_PRONOUN.has(word) ||
    DETERMINER.has(word) ||
    QUESTION_WORD.has(word) ||
    tokens.kind[next] === Kind.punctuation ||
    isCapital(tokens, next) ||
    OBJECT_PRONOUN.has(word) ||
    word === W.to ||
    word === W.there ||
    PREPOSITION.has(word)
  );
}

/** ", telling voters in Lorne that", "reminding viewers: “…”": behind whom something is said to, what is said begins. */
function saysToSomebody(tokens: Tokens, first: number, quoteAt: Int32Array): boolean {
  for (let i = first; i < tokens.count && i - first < MOST_TO_SOMEBODY; i++) {
    if (quoteAt[i]! > 0 || tokens.word[i] === W.that) return i > first;
    if (isSentenceEnd(tokens, i) || tokens.word[i] === W.semicolon) return false;
  }
  return false;
}

const MOST_TO_SOMEBODY = 12;

/** "questions asked by nightfall": a participle that belongs to the noun before it. */
export function isParticipleOfNoun(tokens: Tokens, verb: number): boolean {
  const word = tokens.word[verb]!;
  if (SAY.has(word) || !(cueForm(word) & Form.participle) || tokens.word[verb + 1] !== W.by) return false;
  return tokens.kind[verb - 1] === Kind.word && !BE.has(tokens.word[verb - 1]!) && tokens.word[verb - 1] !== W.as;
}
