import { AUXILIARY, BE, CONJUNCTION, DETERMINER, endsWith, FINITE, isAdverb, isCapital, isDash, MODAL, OBJECT_PRONOUN, POSSESSIVE, PREPOSITION, SUBJECT_PRONOUN, SUBORDINATOR, W } from "./grammar.js";
import { Cue, cueClass, cueForm, Form } from "./cues.js";
import type { Frame } from "./frames.js";
import { isCalendarWord, phraseAfter, phraseStart, subjectBefore, type Range } from "./phrases.js";
import { Kind, type Tokens } from "./tokens.js";
import { wordId, WordSet } from "./words.js";

/** One place in a frame where somebody is said to have said something. */
export interface Reporting {
  /** The reporting verb, or "according". */
  verb: number;
  /** The cue as printed: the verb with its particle. */
  cue: Range;
  classes: number;
  /** The source's words; null where the verb shares the source of the one before it. */
  subject: Range | null;
  inverted: boolean;
  /** Stands in a clause that does not carry the sentence: "after Holt said …, the council". */
  embedded: boolean;
  /** Where the content to the right begins, or -1 where there is none. */
  content: number;
  /** What the content looks like from its first words. */
  shape: Shape;
  /** The first token behind verb, addressee, time and place: what is left of the frame begins here. */
  after: number;
}

export const enum Shape {
  none = 0,
  quotation,
  clause,
  infinitive,
  object,
}

const SAYING = wordId("saying");
const QUESTION_WORD = new WordSet("if whether how what why where when who which");
const SAY = new WordSet("said says say told tells saying");
/** Prepositions that begin a time, place or occasion between a verb and what was said: "said in a statement that". */
const OCCASION = new WordSet("in on at during to after before through via with from by under over of for against as about outside inside near following amid");
/** "cited as examples the bridge and the port" */
const EXAMPLE = new WordSet("examples example proof evidence reasons reason");
const PLURAL_NOUN_BEFORE = new WordSet("polls critics officials analysts experts sources documents records figures data people voters residents");

/** Finds the reporting verbs of a frame and what stands on their right. */
export function findReportings(tokens: Tokens, frame: Frame, quoteAt: Int32Array): Reporting[] {
  const found: Reporting[] = [];
  for (let i = frame.from; i < frame.to; i++) {
    if (quoteAt[i]! > 0) continue;
    if (tokens.word[i] === W.according && tokens.word[i + 1] === W.to) {
      const report = accordingTo(tokens, frame, i, quoteAt);
      if (report) {
        found.push(report);
        i = report.after - 1;
      }
      continue;
    }
    const clear = madeClear(tokens, i, frame.to);
    if (clear > 0) {
      found.push(phrasalReporting(tokens, frame, i, clear, Cue.clause | Cue.that, quoteAt));
      continue;
    }
    const particle = pointsOut(tokens, i, frame.to);
    if (particle > 0) {
      found.push(phrasalReporting(tokens, frame, i, particle, tokens.word[particle - 1] === W.to ? Cue.object : Cue.clause | Cue.quote, quoteAt));
      continue;
    }
    const stance = stanceBefore(tokens, i, frame.to);
    if (stance > 0) {
      found.push(phrasalReporting(tokens, frame, i, stance, Cue.infinitive, quoteAt));
      continue;
    }
    if (cueClass(tokens.word[i]!) === 0 || !isReportingVerb(tokens, frame, i, quoteAt)) continue;
    const report = analyse(tokens, frame, i, quoteAt, found);
    if (report) {
      found.push(report);
      if (report.inverted) i = Math.max(i, report.after - 1);
    }
  }
  return found;
}

/** Numerals and pronouns that can be a subject of their own: "the two suggested". */
const NUMERAL = new WordSet("two three four five six both all many others some most these those this that");
const MAKE = new WordSet("make makes made making");
const CLEAR = new WordSet("clear plain");
/** Adjectives that report a stance: "was open to talks", "is ready to sign". */
const STANCE = new WordSet("willing ready open prepared eager reluctant unwilling keen");

/** "made (it) clear": the token after the phrase, or 0. */
function madeClear(tokens: Tokens, i: number, to: number): number {
  if (!MAKE.has(tokens.word[i]!)) return 0;
  const at = tokens.word[i + 1] === W.it ? i + 2 : i + 1;
  return at < to && CLEAR.has(tokens.word[at]!) ? at + 1 : 0;
}

const POINT = new WordSet("point points pointed pointing");
const OUT = wordId("out");

/** "pointed out", "points to": the token after the particle, or 0. */
function pointsOut(tokens: Tokens, i: number, to: number): number {
  return POINT.has(tokens.word[i]!) && i + 1 < to && (tokens.word[i + 1] === OUT || tokens.word[i + 1] === W.to) ? i + 2 : 0;
}

/** "was open to": the token after the adjective, or 0. */
function stanceBefore(tokens: Tokens, i: number, to: number): number {
  if (!BE.has(tokens.word[i]!) || !STANCE.has(tokens.word[i + 1]!)) return 0;
  return i + 2 < to && tokens.word[i + 2] === W.to ? i + 2 : 0;
}

function phrasalReporting(tokens: Tokens, frame: Frame, verb: number, after: number, classes: number, quoteAt: Int32Array): Reporting {
  const subject = subjectBefore(tokens, verb, lowerBound(tokens, frame, verb, quoteAt));
  const right = contentAfter(tokens, frame, after, classes, quoteAt, false);
  // "open to talking": the content begins behind "to", where no infinitive follows it.
  if (right.shape === Shape.infinitive && endsWith(tokens, right.content + 1, "ing")) right.content++;
  return { verb, cue: { from: verb, to: after }, classes, subject, inverted: false, embedded: false, ...right };
}

/** Whether the word is used as a verb here: "claims that", not "the claims", "a proposed road", "to be told". */
function isReportingVerb(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): boolean {
  const word = tokens.word[i]!;
  const form = cueForm(word);
  if (isCapital(tokens, i) && !(frame.headline && i > frame.from) && !(i === frame.from && form & (Form.participle | Form.ing))) return false;
  if (i === frame.from) return (form & (Form.ing | Form.participle)) !== 0 && quoteAt[i + 1] === 0;
  let before = i - 1;
  while (before > frame.from && isAdverb(tokens, before) && quoteAt[before] === 0) before--;
  if (quoteAt[before]! > 0) return true;
  const previous = tokens.word[before]!;
  if (form & (Form.past | Form.participle | Form.ing) && SAY.has(word)) return !BE.has(previous) || word === SAYING;
  if (form & Form.past && NUMERAL.has(previous)) return true;
  if (DETERMINER.has(previous) && !SUBJECT_PRONOUN.has(previous) && previous !== W.that) return false;
  if (POSSESSIVE.has(previous)) return false;
  if (tokens.word[before] === W.s && before > frame.from && !SUBJECT_PRONOUN.has(tokens.word[before - 1]!)) return false;
  if (form & Form.base && !(form & (Form.past | Form.participle))) return isPlainVerb(tokens, i, before);
  if (form & Form.third && !(form & Form.past)) return !PREPOSITION.has(previous) && looksAhead(tokens, i, quoteAt);
  if (form === Form.ing) return BE.has(previous) || looksAhead(tokens, i, quoteAt);
  return !PREPOSITION.has(previous) || previous === W.as;
}

/** "critics say", "they claim", "will say": a present plural or a verb behind a modal. */
function isPlainVerb(tokens: Tokens, i: number, before: number): boolean {
  const previous = tokens.word[before]!;
  if (SAY.has(tokens.word[i]!)) return !POSSESSIVE.has(previous) && !PREPOSITION.has(previous);
  if (previous === W.to || MODAL.has(previous) || SUBJECT_PRONOUN.has(previous)) return true;
  if (PREPOSITION.has(previous) || DETERMINER.has(previous)) return false;
  return PLURAL_NOUN_BEFORE.has(previous) || endsWith(tokens, before, "s") || joinedNames(tokens, before);
}

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
  return word === W.that || SUBJECT_PRONOUN.has(word) || DETERMINER.has(word) || QUESTION_WORD.has(word) || tokens.kind[next] === Kind.punctuation ||
    isCapital(tokens, next) || OBJECT_PRONOUN.has(word) || word === W.to || word === W.there || PREPOSITION.has(word);
}

function analyse(tokens: Tokens, frame: Frame, verb: number, quoteAt: Int32Array, found: readonly Reporting[]): Reporting | null {
  const word = tokens.word[verb]!;
  const classes = cueClass(word);
  const form = cueForm(word);
  const inverted = invertedSubject(tokens, frame, verb, quoteAt);
  const low = lowerBound(tokens, frame, verb, quoteAt);
  const passive = isPassive(tokens, verb, low);
  if (passive && !(classes & (Cue.judgement | Cue.quote))) return null;
  let subject = inverted ?? (form === Form.ing && !isProgressive(tokens, verb, low) ? null : subjectBefore(tokens, verb, low));
  if (passive) {
    subject = agent(tokens, frame, verb);
    if (!subject) return null;
  }
  if (!subject && found.length === 0 && form !== Form.ing && !coordinated(tokens, verb, low)) return null;
  const start = inverted ? afterApposition(tokens, frame, inverted.to, quoteAt) : verb + 1;
  const said = quotationBefore(tokens, frame, subject && !inverted ? subject.from : verb, quoteAt);
  const right = contentAfter(tokens, frame, start, inverted ? 0 : said ? classes & Cue.person : classes, quoteAt, SAY.has(word) && !said);
  return {
    verb,
    cue: { from: verb, to: verb + 1 },
    classes,
    subject,
    inverted: inverted !== null,
    embedded: subject === null ? opensWithParticiple(tokens, frame, verb, form) : !inverted && isEmbedded(tokens, subject, frame, quoteAt),
    ...asClause(tokens, frame, verb, subject, right, quoteAt),
  };
}

/** "Criticising the bill, Holt", "in addition to stating that": a participle that ends at its comma. */
function opensWithParticiple(tokens: Tokens, frame: Frame, verb: number, form: number): boolean {
  return (form & Form.ing) !== 0 && (verb === frame.from || PREPOSITION.has(tokens.word[verb - 1]!) || tokens.word[verb - 1] === W.to);
}

/** "As Holt noted, the road is closed": what was noted stands behind the comma. */
function asClause(tokens: Tokens, frame: Frame, verb: number, subject: Range | null, right: Right, quoteAt: Int32Array): Right {
  if (!subject || right.content >= 0 || tokens.word[subject.from - 1] !== W.as || subject.from <= frame.from) return right;
  const comma = right.after;
  if (comma >= frame.to || tokens.word[comma] !== W.comma || comma - verb > 6) return right;
  return hasClause(tokens, frame, comma + 1, quoteAt, true) ? { content: comma + 1, shape: Shape.clause, after: comma + 1 } : right;
}

/** Whether what was said stands right before the subject or verb at token `edge`: “…,” Holt said. */
function quotationBefore(tokens: Tokens, frame: Frame, edge: number, quoteAt: Int32Array): boolean {
  const i = edge - 1;
  if (i < frame.from) return false;
  if (quoteAt[i]! > 0) {
    let last = i;
    while (last > frame.from && tokens.kind[last] === Kind.mark) last--;
    return tokens.kind[last] === Kind.punctuation && !isTitleInAdverbial(tokens, frame, quoteAt);
  }
  return tokens.word[i] === W.comma && i > frame.from && quoteAt[i - 1]! > 0 && !isTitleInAdverbial(tokens, frame, quoteAt);
}

/** "On Fox’s “Morning Show,” Holt said": the quotation ends an adverbial that opens the frame. */
function isTitleInAdverbial(tokens: Tokens, frame: Frame, quoteAt: Int32Array): boolean {
  if (quoteAt[frame.from]! > 0) return false;
  if (!PREPOSITION.has(tokens.word[frame.from]!) && !isCalendarWord(tokens, frame.from)) return false;
  for (let i = frame.from; quoteAt[i] === 0; i++) if (tokens.word[i] === W.comma || (FINITE.has(tokens.word[i]!) && tokens.word[i] !== W.s)) return false;
  return true;
}

/** The token from which a subject may begin: behind the last quotation, colon or semicolon before the verb. */
function lowerBound(tokens: Tokens, frame: Frame, verb: number, quoteAt: Int32Array): number {
  for (let i = verb - 1; i > frame.from; i--) {
    if (quoteAt[i]! > 0 || tokens.word[i] === W.colon || tokens.word[i] === W.semicolon) {
      return tokens.word[i + 1] === W.comma && i + 2 < verb ? i + 2 : i + 1;
    }
  }
  return quoteAt[frame.from]! > 0 ? verb : frame.from;
}

/** “…,” said Holt: a verb of speech right behind a quotation or a comma, and a subject right behind the verb. */
function invertedSubject(tokens: Tokens, frame: Frame, verb: number, quoteAt: Int32Array): Range | null {
  const word = tokens.word[verb]!;
  if (!(cueClass(word) & Cue.quote) || !(cueForm(word) & (Form.past | Form.third))) return null;
  let before = verb - 1;
  while (before >= frame.from && quoteAt[before] === 0 && isAdverb(tokens, before)) before--;
  if (before < frame.from) return null;
  if (quoteAt[before] === 0 && tokens.word[before] !== W.comma && !isDash(tokens, before)) return null;
  if (quoteAt[before] === 0 && opensWithName(tokens, frame, before, quoteAt)) return null;
  const phrase = phraseAfter(tokens, verb + 1, firstQuote(frame, verb, quoteAt));
  if (!phrase || phrase.to > frame.to || tokens.word[phrase.from] === W.that) return null;
  const next = tokens.word[phrase.to]!;
  if (phrase.to < frame.to && (FINITE.has(next) || next === W.that)) return null;
  if (quoteAt[before] === 0 && phrase.to < frame.to && tokens.kind[phrase.to] === Kind.word && !PREPOSITION.has(next) && next !== W.who) return null;
  return phrase;
}

/** "Holt, the mayor, said": what stands before the first comma is a name, not a clause that could have been said. */
function opensWithName(tokens: Tokens, frame: Frame, to: number, quoteAt: Int32Array): boolean {
  for (let i = frame.from; i < to; i++) {
    if (quoteAt[i]! > 0) return false;
    const word = tokens.word[i]!;
    if (word === W.comma) return i - frame.from < 9;
    if ((FINITE.has(word) && word !== W.s) || endsWith(tokens, i, "ed") || PREPOSITION.has(word) && i === frame.from) return false;
    if (cueClass(word) && cueForm(word) & (Form.past | Form.third) && !isCapital(tokens, i)) return false;
  }
  return false;
}

function firstQuote(frame: Frame, from: number, quoteAt: Int32Array): number {
  for (let i = from; i < frame.to; i++) if (quoteAt[i]! > 0) return i;
  return frame.to;
}

/** “…,” said Holt, the mayor, “…”: steps over the apposition to the quotation or verb behind it. */
function afterApposition(tokens: Tokens, frame: Frame, from: number, quoteAt: Int32Array): number {
  for (let i = from; i < frame.to; i++) {
    if (quoteAt[i]! > 0 || tokens.word[i] === W.colon) return i;
    if (tokens.word[i] === W.comma && cueForm(tokens.word[i + 1]!) & Form.ing) return i;
  }
  return frame.to;
}

function isPassive(tokens: Tokens, verb: number, low: number): boolean {
  if (!(cueForm(tokens.word[verb]!) & Form.participle)) return false;
  let i = verb - 1;
  while (i >= low && isAdverb(tokens, i) && !BE.has(tokens.word[i]!)) i--;
  return i >= low && BE.has(tokens.word[i]!) && !(tokens.word[i] === W.s && !SUBJECT_PRONOUN.has(tokens.word[i - 1]!));
}

/** "is saying": a form of be before the -ing form. */
function isProgressive(tokens: Tokens, verb: number, low: number): boolean {
  let i = verb - 1;
  while (i >= low && isAdverb(tokens, i)) i--;
  return i >= low && BE.has(tokens.word[i]!);
}

/** "was described by Holt as": the agent of a passive verb. */
function agent(tokens: Tokens, frame: Frame, verb: number): Range | null {
  for (let i = verb + 1; i < frame.to && i - verb < 9; i++) {
    if (tokens.word[i] === W.by) return phraseAfter(tokens, i + 1, frame.to);
    if (tokens.kind[i] === Kind.mark) break;
  }
  return null;
}

/** "… and has justified": a conjunction or comma before the verb and its auxiliaries. */
function coordinated(tokens: Tokens, verb: number, low: number): boolean {
  let i = verb - 1;
  while (i >= low && (isAdverb(tokens, i) || AUXILIARY.has(tokens.word[i]!))) i--;
  return i >= low && (CONJUNCTION.has(tokens.word[i]!) || tokens.word[i] === W.comma);
}

const TEMPORAL = new WordSet("after before when since until because once although though");

function isEmbedded(tokens: Tokens, subject: Range, frame: Frame, quoteAt: Int32Array): boolean {
  if (tokens.word[subject.from] === W.who || tokens.word[subject.from] === W.which || tokens.word[subject.from] === W.that) return true;
  const opens = subject.from - 1;
  if (opens < frame.from || quoteAt[opens]! > 0 || !SUBORDINATOR.has(tokens.word[opens]!)) return false;
  if (tokens.word[opens] !== W.while && TEMPORAL.has(tokens.word[opens]!)) return true;
  return opens === frame.from || CONJUNCTION.has(tokens.word[opens - 1]!);
}

interface Right {
  content: number;
  shape: Shape;
  after: number;
}

/** What stands on the right of a verb, behind addressee, time and place. */
function contentAfter(tokens: Tokens, frame: Frame, first: number, classes: number, quoteAt: Int32Array, say: boolean): Right {
  let i = first;
  while (i < frame.to && quoteAt[i] === 0 && (isAdverb(tokens, i) || isCalendarWord(tokens, i))) i++;
  if (classes & Cue.person) i = afterAddressee(tokens, frame, i, quoteAt);
  i = afterOccasions(tokens, frame, i, quoteAt);
  const none: Right = { content: -1, shape: Shape.none, after: i };
  if (i >= frame.to) return none;
  if (quoteAt[i]! > 0) return { content: i, shape: Shape.quotation, after: i };
  const word = tokens.word[i]!;
  if (word === W.comma || word === W.colon) {
    const pause = afterPause(tokens, frame, i, quoteAt);
    const bare = pause.content < 0 && word === W.comma && classes & Cue.quote && isCapital(tokens, i + 1) && hasClause(tokens, frame, i + 1, quoteAt, false);
    return bare ? { content: i + 1, shape: Shape.clause, after: i + 1 } : pause;
  }
  if (word === W.that) return classes & ~(Cue.object | Cue.judgement | Cue.infinitive) ? { content: i, shape: Shape.clause, after: i } : none;
  if (QUESTION_WORD.has(word) && classes & (Cue.that | Cue.clause)) return { content: i, shape: Shape.clause, after: i };
  if (word === W.to && classes & Cue.infinitive) return { content: i, shape: Shape.infinitive, after: i };
  if (classes & Cue.judgement && holdsQuotation(frame, i, quoteAt)) return { content: firstQuote(frame, i, quoteAt), shape: Shape.quotation, after: i };
  if (word === W.as && classes & Cue.object && EXAMPLE.has(tokens.word[i + 1]!)) return { content: i + 2, shape: Shape.object, after: i + 2 };
  if (PREPOSITION.has(word) || CONJUNCTION.has(word) || tokens.kind[i] === Kind.punctuation) return none;
  if (classes & (Cue.clause | Cue.that) && hasClause(tokens, frame, i, quoteAt, say)) return { content: i, shape: Shape.clause, after: i };
  if (classes & Cue.object) return { content: i, shape: Shape.object, after: i };
  const q = firstQuote(frame, i, quoteAt);
  if (q < frame.to && classes & (Cue.clause | Cue.quote) && q - i < 12) return { content: i, shape: Shape.object, after: i };
  return none;
}

/** "told reporters", "asked him": steps over the person spoken to. */
function afterAddressee(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): number {
  if (i >= frame.to || quoteAt[i]! > 0) return i;
  if (OBJECT_PRONOUN.has(tokens.word[i]!)) return i + 1;
  const phrase = phraseAfter(tokens, i, firstQuote(frame, i, quoteAt));
  return phrase && tokens.word[i] !== W.that ? phrase.to : i;
}

/** "on Monday", "in a statement", "at a rally in Iowa": steps over times and places as long as something follows them. */
function afterOccasions(tokens: Tokens, frame: Frame, first: number, quoteAt: Int32Array): number {
  let i = first;
  for (let steps = 0; i < frame.to && quoteAt[i] === 0 && steps < 6; steps++) {
    if (isCalendarWord(tokens, i) || isAdverb(tokens, i)) i++;
    else if (OCCASION.has(tokens.word[i]!) && tokens.word[i] !== W.to) i = phraseAfter(tokens, i + 1, firstQuote(frame, i, quoteAt))?.to ?? i + 1;
    else if (tokens.word[i] === W.to && phraseAfter(tokens, i + 1, firstQuote(frame, i, quoteAt)) && (DETERMINER.has(tokens.word[i + 1]!) || isCapital(tokens, i + 1) || endsWith(tokens, i + 1, "ers"))) {
      i = phraseAfter(tokens, i + 1, firstQuote(frame, i, quoteAt))!.to;
    } else break;
  }
  return i;
}

/** Behind "said," or "said:": a quotation, or an adverbial between commas and then the content. */
function afterPause(tokens: Tokens, frame: Frame, pause: number, quoteAt: Int32Array): Right {
  const none: Right = { content: -1, shape: Shape.none, after: pause };
  if (pause + 1 >= frame.to) return { content: -1, shape: Shape.none, after: pause };
  if (quoteAt[pause + 1]! > 0) return { content: pause + 1, shape: Shape.quotation, after: pause + 1 };
  if (tokens.word[pause] === W.colon) return { content: pause + 1, shape: Shape.clause, after: pause + 1 };
  for (let i = pause + 1; i < frame.to && i - pause < 16; i++) {
    if (quoteAt[i]! > 0) return cueClass(tokens.word[i - 1]!) || tokens.word[i - 1] === W.comma && !cueBetween(tokens, pause, i) ? { content: i, shape: Shape.quotation, after: i } : none;
    if (tokens.word[i] === W.comma) {
      if (tokens.word[i + 1] === W.that) return { content: i + 1, shape: Shape.clause, after: i + 1 };
      if (i + 1 < frame.to && quoteAt[i + 1]! > 0 && !cueBetween(tokens, pause, i)) return { content: i + 1, shape: Shape.quotation, after: i + 1 };
      return none;
    }
  }
  return none;
}

function cueBetween(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueClass(tokens.word[i]!) & Cue.quote) return true;
  return false;
}

function holdsQuotation(frame: Frame, from: number, quoteAt: Int32Array): boolean {
  return firstQuote(frame, from, quoteAt) < frame.to;
}

/** Whether a clause begins at token `i`: a verb that can be its predicate follows soon. */
function hasClause(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array, say: boolean): boolean {
  if (say && i + 2 < frame.to && tokens.kind[i] !== Kind.punctuation) return true;
  if (SUBJECT_PRONOUN.has(tokens.word[i]!) && tokens.word[i] !== W.it) return true;
  for (let k = i; k < frame.to && k - i < 18; k++) {
    if (quoteAt[k]! > 0) return false;
    if (tokens.word[k] === W.comma && k - i < 3) return false;
    const word = tokens.word[k]!;
    if (k > i && FINITE.has(word) && word !== W.s) return true;
    if (SUBORDINATOR.has(word) && k > i) return false;
    if (k > i + 1 && endsWith(tokens, k, "ed") && !isCapital(tokens, k) && !DETERMINER.has(tokens.word[k - 1]!)) return true;
  }
  return false;
}

/** "According to the port, …" and "…, according to the port". */
function accordingTo(tokens: Tokens, frame: Frame, i: number, quoteAt: Int32Array): Reporting | null {
  const phrase = phraseAfter(tokens, i + 2, firstQuote(frame, i, quoteAt));
  if (!phrase) return null;
  const initial = i === frame.from || (i === frame.from + 1 && CONJUNCTION.has(tokens.word[frame.from]!));
  let comma = phrase.to;
  while (comma < frame.to && quoteAt[comma] === 0 && tokens.word[comma] !== W.comma) comma++;
  const content = initial ? (comma + 1 < frame.to ? comma + 1 : -1) : -1;
  return {
    verb: i,
    cue: { from: i, to: i + 2 },
    classes: Cue.clause | Cue.quote,
    subject: phrase,
    inverted: false,
    embedded: false,
    content,
    shape: content >= 0 ? Shape.clause : Shape.none,
    after: initial ? Math.max(content, phrase.to) : phrase.to,
  };
}

/** The words that a relative "who" or "which" stands for: "Holt, who said" gives "Holt". */
export function antecedent(tokens: Tokens, relative: number, low: number): Range | null {
  let j = relative - 1;
  if (tokens.word[j] === W.comma) j--;
  if (j < low) return null;
  const from = phraseStart(tokens, j, low);
  return from <= j ? { from, to: j + 1 } : null;
}

