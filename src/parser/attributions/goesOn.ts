import { isAdverb, isCapital, SUBJECT_PRONOUN, W } from "../grammar.js";
import { Cue, cueClass, cueForm, Form } from "../syntax/cues.js";
import { headNoun, isPersonNoun } from "../syntax/personNouns.js";
import { isCalendarWord, phraseAfter } from "../syntax/phrases.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

/**
 * Whether the outlet's own words go on at the comma, behind what somebody is said to have said: "said the road will close,
 * a move that cost him votes", "…, compared with 40 percent last year", "…, but she gave no date".
 * @param end the token behind the sentence
 */
export function outletGoesOn(tokens: Tokens, comma: number, end: number): boolean {
  return (
    judgesAll(tokens, comma, end) ||
    compares(tokens, comma) ||
    isConcession(tokens, comma) ||
    saysBesides(tokens, comma) ||
    tellsOn(tokens, comma)
  );
}

const AN = wordId("an");

/** ", a move that cost him votes", ", an increase of 2,000": a thing beside the clause, to the end of the sentence, tells about all of it. */
function judgesAll(tokens: Tokens, comma: number, end: number): boolean {
  const article = tokens.word[comma + 1]!;
  if (article !== W.a && article !== AN) return false;
  for (let i = comma + 1; i < end; i++) if (tokens.word[i] === W.comma || tokens.kind[i] === Kind.mark) return false;
  const phrase = phraseAfter(tokens, comma + 1, end);
  if (phrase === null) return false;
  const head = headNoun(tokens, phrase);
  const named = isCapital(tokens, comma - 1) && !isCalendarWord(tokens, comma - 1);
  return named ? ABOUT_CLAUSE.has(tokens.word[head]!) : !isPersonNoun(tokens, head);
}

/** Nouns for what somebody does or says, or what becomes of it: behind a name too they tell about the clause. */
const ABOUT_CLAUSE = new WordSet(
  `move step decision promise pledge account blow boost shift change claim charge accusation stance position demand goal plan effort attempt requirement
  practice provision reference nod jab swipe dig sign result increase decrease rise drop fall figure message`,
);

const COMPARED = wordId("compared");

/** ", compared with 40 percent last year" */
function compares(tokens: Tokens, comma: number): boolean {
  return tokens.word[comma + 1] === COMPARED;
}

const EVEN = wordId("even");
const THOUGH = wordId("though");

/** ", even as she spoke", ", even though it is not": with a subject of its own. */
function isConcession(tokens: Tokens, comma: number): boolean {
  if (tokens.word[comma + 1] !== EVEN) return false;
  const word = tokens.word[comma + 2]!;
  return word === THOUGH || (word === W.as && SUBJECT_PRONOUN.has(tokens.word[comma + 3]!));
}

/** ", noting her record", ", conceding the race": a participle of speech is the source's, whatever it reports. */
function saysBesides(tokens: Tokens, comma: number): boolean {
  let verb = comma + 1;
  while (isAdverb(tokens, verb)) verb++;
  const word = tokens.word[verb]!;
  return (cueForm(word) & Form.ing) !== 0 && (cueClass(word) & (Cue.quote | Cue.clause)) !== 0 && !NO_SPEECH.has(word);
}

/** Participles that more often tell what something shows or what happens. */
const NO_SPEECH = new WordSet("reflecting highlighting underscoring screaming beginning continuing going reading");

/** "said it was over| before claiming that": the source's next words. */
export function saysNext(tokens: Tokens, before: number): boolean {
  return tokens.word[before] === BEFORE && saysBesides(tokens, before);
}

const BEFORE = wordId("before");

const DID = wordId("did");
/** What who speaks does besides: "gave no date", "pressed her to do more", "apologised". */
const SPEAKERS_DO = new WordSet(
  `give gave offer offered provide provided name named specify specified detail press pressed apologize apologized apologise
  apologised elaborate elaborated refuse refused decline declined accuse accused reject rejected`,
);

/** A verb of speech, or of what goes with it; behind "did not" in its plain form. */
function isSpeakersVerb(tokens: Tokens, first: number): boolean {
  let verb = first;
  const did = tokens.word[verb] === DID;
  if (did) verb++;
  while (isAdverb(tokens, verb)) verb++;
  const word = tokens.word[verb]!;
  if (SPEAKERS_DO.has(word)) return true;
  const speaks = (cueClass(word) & (Cue.quote | Cue.clause | Cue.that)) !== 0;
  return speaks && (cueForm(word) & (did ? Form.base : Form.past)) !== 0;
}

/** "said it was late| but did not say why", ", but insists it is safe": the source's own next verb. */
export function sourceGoesOn(tokens: Tokens, but: number): boolean {
  if (tokens.word[but] !== W.but) return false;
  let verb = but + 1;
  while (isAdverb(tokens, verb)) verb++;
  const word = tokens.word[verb]!;
  if (word === DID) return isSpeakersVerb(tokens, verb);
  const pauses = tokens.word[but - 1] === W.comma;
  return pauses && (cueForm(word) & (Form.past | Form.third)) !== 0 && cueClass(word) !== Cue.infinitive;
}

/** ", but she gave no date", ", and they rejected the plan": what the source did besides, in the plain past. */
function tellsOn(tokens: Tokens, comma: number): boolean {
  const and = tokens.word[comma + 1];
  if (and !== W.but && and !== W.and) return false;
  const subject = tokens.word[comma + 2]!;
  if (!SUBJECT_PRONOUN.has(subject) || subject === W.it) return false;
  let verb = comma + 3;
  while (isAdverb(tokens, verb)) verb++;
  return isSpeakersVerb(tokens, verb);
}
