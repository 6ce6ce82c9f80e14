import { BE, COUNT_WORD, isSentenceEnd, W } from "../grammar.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";

const MAKE = new WordSet("make makes made making");

const CLEAR = new WordSet("clear plain");

/** Adjectives that report a stance: "was open to talks", "is ready to sign". */
const STANCE = new WordSet("willing ready open prepared eager reluctant unwilling keen");

const POINT = new WordSet("point points pointed pointing");

const OUT = wordId("out");

/** "made (it) clear": the token after the phrase, or 0. */
export function madeClear(tokens: Tokens, i: number, to: number): number {
  if (!MAKE.has(tokens.word[i]!)) return 0;
  const at = tokens.word[i + 1] === W.it ? i + 2 : i + 1;
  return at < to && CLEAR.has(tokens.word[at]!) ? at + 1 : 0;
}

/** "pointed out", "points to": the token after the particle, or 0. */
export function pointsOut(tokens: Tokens, i: number, to: number): number {
  return POINT.has(tokens.word[i]!) && i + 1 < to && (tokens.word[i + 1] === OUT || tokens.word[i + 1] === W.to)
    ? i + 2
    : 0;
}

/** "was open to": the token after the adjective, or 0. */
export function stanceBefore(tokens: Tokens, i: number, to: number): number {
  if (!BE.has(tokens.word[i]!) || !STANCE.has(tokens.word[i + 1]!)) return 0;
  return i + 2 < to && tokens.word[i + 2] === W.to ? i + 2 : 0;
}

const HIT_BACK = new WordSet(
  "shoot shoots shot shooting fire fires fired firing hit hits hitting snap snaps snapped bite bites bit punch punched push pushes pushed strike strikes struck write writes wrote call calls called",
);
const BACK = wordId("back");

/** "shot back", "hits back": the token behind the particle, or 0. */
export function hitsBack(tokens: Tokens, i: number, to: number): number {
  return HIT_BACK.has(tokens.word[i]!) && i + 1 < to && tokens.word[i + 1] === BACK ? i + 2 : 0;
}

const CITE = new WordSet("quoted quotes quoting cited cites citing");
const SAYING = new WordSet("saying telling");

/** "quoted Holt as saying": the token behind the phrase, or 0. */
export function asSaying(tokens: Tokens, i: number, to: number): number {
  if (!CITE.has(tokens.word[i]!)) return 0;
  for (let k = i + 2; k < to && k - i < 12; k++) {
    if (tokens.word[k] === W.as && SAYING.has(tokens.word[k + 1]!)) return k + 2;
  }
  return 0;
}

/** "is quoted as saying", "was quoted by the Herald as telling": the token behind the phrase, or 0. */
export function isQuotedAs(tokens: Tokens, i: number, to: number): number {
  if (!CITE.has(tokens.word[i]!) || !BE.has(tokens.word[i - 1]!)) return 0;
  if (tokens.word[i + 1] !== W.as && tokens.word[i + 1] !== W.by) return 0;
  for (let k = i + 1; k + 1 < to && k - i < 8; k++)
    if (tokens.word[k] === W.as && SAYING.has(tokens.word[k + 1]!)) return k + 2;
  return 0;
}

const PUT = new WordSet("put puts putting");

/** "as a memo put it", "as Holt puts it": the token behind the phrase, or 0. */
export function putsIt(tokens: Tokens, i: number, to: number): number {
  return PUT.has(tokens.word[i]!) && i + 1 < to && tokens.word[i + 1] === W.it ? i + 2 : 0;
}

const GO = new WordSet("go goes went going let lets letting");
const ON = wordId("on");
const SLIP = wordId("slip");
const SAY_ADD = new WordSet("say add explain tell argue claim ask describe write quote warn");

/** "went on to say", "let slip": the token behind the phrase, or 0. */
export function goesOn(tokens: Tokens, i: number, to: number): number {
  if (!GO.has(tokens.word[i]!)) return 0;
  if (tokens.word[i + 1] === SLIP) return i + 2 < to ? i + 2 : 0;
  const verb = i + 3;
  return tokens.word[i + 1] === ON && tokens.word[i + 2] === W.to && verb < to && SAY_ADD.has(tokens.word[verb]!)
    ? verb + 1
    : 0;
}

const SPEAK = new WordSet(
  "speak speaks spoke spoken speaking talk talks talked talking complain complains complained complaining boast boasts boasted warn warns warned",
);

/** "spoke of", "complained about": the token behind the preposition, or 0. */
export function spokeOf(tokens: Tokens, i: number, to: number): number {
  const next = tokens.word[i + 1]!;
  return SPEAK.has(tokens.word[i]!) && i + 1 < to && (next === W.of || next === W.about) ? i + 2 : 0;
}

/** "spoke of 200,000", "talk of about 300 people": the token of the number, or 0. */
export function spokeOfCount(tokens: Tokens, i: number, to: number): number {
  const of = spokeOf(tokens, i, to);
  if (of === 0 || of >= to) return 0;
  for (let n = of; n < to && n - of < 3; n++) {
    if (tokens.kind[n] === Kind.number || COUNT_WORD.has(tokens.word[n]!)) return of;
    if (!LIMIT.has(tokens.word[n]!)) return 0;
  }
  return 0;
}

const LIMIT = new WordSet("about around some almost nearly over at least more than up to under fewer between only");

const ESTIMATE = new WordSet("estimate estimates estimated reckon reckons reckoned");
const AT = wordId("at");

/** "put the number of flights lost at 214", "estimated the crowd at about 9,000": the token behind the verb, or 0. */
export function putsAt(tokens: Tokens, i: number, to: number): number {
  if ((!PUT.has(tokens.word[i]!) && !ESTIMATE.has(tokens.word[i]!)) || i === 0) return 0;
  for (let k = i + 2; k + 1 < to && k - i < LONGEST_OBJECT; k++) {
    if (isSentenceEnd(tokens, k) || tokens.word[k] === W.comma) return 0;
    if (tokens.word[k] !== AT) continue;
    for (let n = k + 1; n < to && n - k < 4; n++)
      if (tokens.kind[n] === Kind.number || COUNT_WORD.has(tokens.word[n]!)) return i + 1;
  }
  return 0;
}

/** Words between "put" and "at", at most: "the number of flights lost over the three days". */
const LONGEST_OBJECT = 14;

/**
 * "by the account of three people", "on the reckoning of the union", "in the words of a neighbour": the token of the "of", or 0.
 */
export function byAccount(tokens: Tokens, i: number): number {
  if (tokens.word[i + 1] !== W.the || tokens.word[i + 3] !== W.of) return 0;
  const word = tokens.word[i]!;
  const noun = tokens.word[i + 2]!;
  const account = (word === W.by || word === W.on) && ACCOUNT.has(noun);
  return account || (word === W.in && noun === WORDS) ? i + 3 : 0;
}

const WORDS = wordId("words");
/** What somebody has reckoned or tells. */
export const ACCOUNT = new WordSet("account accounts reckoning estimate estimates count calculation calculations");

/** The words that a phrase of this file begins with: a token that is none of them need not be asked about. */
export const PHRASAL = WordSet.union(MAKE, POINT, BE, HIT_BACK, CITE, SPEAK, PUT, GO, ESTIMATE);
