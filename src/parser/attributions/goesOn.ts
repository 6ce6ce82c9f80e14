import { IRREGULAR_PAST, isAdverb, isCapital, looksLikePast, SUBJECT_PRONOUN, W } from "../grammar.js";
import { cueForm, Form } from "../syntax/cues.js";
import { headNoun, isPersonNoun } from "../syntax/personNouns.js";
import { isCalendarWord, phraseAfter } from "../syntax/phrases.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

/**
 * Whether the outlet's own words go on at the comma, behind what somebody is said to have said: "said the road will close,
 * a move that cost him votes", "…, compared with 40 percent last year", "…, but she gave no date".
 * @param from where the content begins
 * @param end the token behind the sentence
 */
export function outletGoesOn(tokens: Tokens, comma: number, end: number): boolean {
  return (
    judgesAll(tokens, comma, end) || compares(tokens, comma) || isConcession(tokens, comma) || tellsOn(tokens, comma)
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

const DID = wordId("did");

/** ", but she gave no date", ", and they rejected the plan": what the source did besides, in the plain past. */
function tellsOn(tokens: Tokens, comma: number): boolean {
  const and = tokens.word[comma + 1];
  if (and !== W.but && and !== W.and) return false;
  const subject = tokens.word[comma + 2]!;
  if (!SUBJECT_PRONOUN.has(subject) || subject === W.it) return false;
  let verb = comma + 3;
  while (isAdverb(tokens, verb)) verb++;
  const word = tokens.word[verb]!;
  if (and === W.and) return (cueForm(word) & Form.past) !== 0;
  return word === DID || IRREGULAR_PAST.has(word) || looksLikePast(tokens, verb) || (cueForm(word) & Form.past) !== 0;
}
