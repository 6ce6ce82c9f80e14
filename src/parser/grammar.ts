import { IRREGULAR_PAST } from "./irregularVerbs.js";
import { Flag, type Tokens } from "./tokens.js";
import { wordId, WordSet } from "./words.js";

/** Closed word classes of English that several rules ask for. Open classes are guessed from their neighbours. */

export const W = {
  comma: wordId(","),
  stop: wordId("."),
  colon: wordId(":"),
  semicolon: wordId(";"),
  question: wordId("?"),
  exclamation: wordId("!"),
  ellipsis: wordId("…"),
  hyphen: wordId("-"),
  enDash: wordId("–"),
  emDash: wordId("—"),
  open: wordId("("),
  close: wordId(")"),
  openSquare: wordId("["),
  that: wordId("that"),
  to: wordId("to"),
  of: wordId("of"),
  and: wordId("and"),
  or: wordId("or"),
  but: wordId("but"),
  as: wordId("as"),
  by: wordId("by"),
  from: wordId("from"),
  the: wordId("the"),
  a: wordId("a"),
  an: wordId("an"),
  according: wordId("according"),
  s: wordId("'s"),
  not: wordId("not"),
  it: wordId("it"),
  is: wordId("is"),
  was: wordId("was"),
  been: wordId("been"),
  be: wordId("be"),
  were: wordId("were"),
  are: wordId("are"),
  who: wordId("who"),
  which: wordId("which"),
  for: wordId("for"),
  in: wordId("in"),
  on: wordId("on"),
  about: wordId("about"),
  with: wordId("with"),
  if: wordId("if"),
  whether: wordId("whether"),
  while: wordId("while"),
  there: wordId("there"),
  what: wordId("what"),
  how: wordId("how"),
} as const;

export const SUBJECT_PRONOUN = new WordSet("he she they i we you it who one everyone nobody someone somebody");
export const PERSON_PRONOUN = new WordSet("he she they i we who");
export const OBJECT_PRONOUN = new WordSet("him her them me us you it himself herself themselves");
export const POSSESSIVE = new WordSet("his her its their my our your whose");
export const DETERMINER = new WordSet(
  "the a an this that these those some any no every each both all many several most few other another his her its their my our your one two three four five six seven eight nine ten more",
);
export const PREPOSITION = new WordSet(
  `of in on at by for with from to into about against between among over under through during before after since until
  around near behind beyond despite without within across toward towards upon amid via like per regarding concerning
  outside inside above below along off out up down than as alongside following including`,
);
export const AUXILIARY = new WordSet(
  `is are was were be been being am has have had do does did will would can could may might must shall should 's 'd 'll
  've 're 'm 't not didn doesn don won wouldn couldn shouldn isn aren wasn weren hasn haven hadn can cannot`,
);
export const FINITE = new WordSet(
  `is are was were am has have had do does did will would can could may might must shall should 's 'd 'll 've 're 'm
  isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn shouldn cannot remains remain became becomes
  seems seem seemed`,
);
export const BE = new WordSet("is are was were be been being am 's 're 'm isn aren wasn weren");
export const HAVE = new WordSet("has have had 've hasn haven hadn having 's 'd");
export const MODAL = new WordSet(
  "will would can could may might must shall should 'll 'd cannot won wouldn couldn shouldn",
);
export const CONJUNCTION = new WordSet("and but or nor yet so");
/** Words that begin a subordinate clause: a subject does not reach over them. */
export const SUBORDINATOR = new WordSet(
  `that which who whom whose when where while because although though if unless whether since after before until as
  once why how what whereas so`,
);
/** Words that begin an indirect question. */
export const QUESTION_WORD = new WordSet("if whether how what why where when who which");
/** Adverbs without -ly that stand between a subject and its verb: "Holt even said". */
export const ADVERB = new WordSet(
  `also even then later again still once just often now never always soon ever not previously already yet thus
  therefore however nevertheless instead too first recently ahead afterward afterwards meanwhile earlier
  today yesterday likewise moreover furthermore elsewhere besides anyway overall n't 't only simply long further indeed nonetheless otherwise`,
);

/** "Holt and Lee both said", "the judge herself said": what floats between subject and verb. */
export const FLOATING = new WordSet("both all each himself herself itself themselves alone");

const SENTENCE_END = new WordSet(". ? ! …");

/** Whether token `i` is punctuation that closes a sentence. */
export function isSentenceEnd(tokens: Tokens, i: number): boolean {
  return SENTENCE_END.has(tokens.word[i]!);
}

/** Whether token `i` is a dash between words, not a hyphen within one. */
export function isDash(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  if (word === W.enDash || word === W.emDash) return true;
  if (word !== W.hyphen) return false;
  return (tokens.flags[i]! & Flag.space) !== 0 || tokens.word[i + 1] === W.hyphen || tokens.word[i - 1] === W.hyphen;
}

/**
 * Whether a hyphen ties token `i` into a longer word: "of" in "dad-of-two", "an" in "600-crowns-an-hour", "up" in
 * "runner-up". It is no preposition, article or verb there.
 */
export function isTied(tokens: Tokens, i: number): boolean {
  const { word } = tokens;
  if (word[i + 1] !== W.hyphen && (i === 0 || word[i - 1] !== W.hyphen)) return false;
  return joins(tokens, i - 1) || joins(tokens, i + 1);
}

/** A hyphen with no space on either side. */
function joins(tokens: Tokens, i: number): boolean {
  if (i <= 0 || i + 1 >= tokens.count || tokens.word[i] !== W.hyphen || isDash(tokens, i)) return false;
  return !(tokens.flags[i + 1]! & Flag.space);
}

/** Whether token `i` begins with a capital: only words do. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i]! & Flag.capital) !== 0;
}

/** Whether the word ends in these letters: "warmly" in "ly". Longer than the ending by two letters at least. */
export function endsWith(tokens: Tokens, i: number, ending: string): boolean {
  const end = tokens.end[i]!;
  if (end - tokens.start[i]! < ending.length + 2) return false;
  for (let k = 1; k <= ending.length; k++) {
    if (tokens.codes[end - k] !== ending.charCodeAt(ending.length - k)) return false;
  }
  return true;
}

/** Words in -ed that are no past: "two hundred", "the need", "indeed". Of "need" and "feed" nobody knows. */
const NO_PAST = new WordSet(
  "need feed seed speed breed bleed weed deed creed greed steed heed indeed hundred sacred naked wicked embed exceed proceed succeed",
);

/** "stalled", "shrugged": a word in small letters that ends like a past or its participle. Names do too: "Reed". */
export function looksLikePast(tokens: Tokens, i: number): boolean {
  return (tokens.flags[i]! & Flag.ed) !== 0 && !NO_PAST.has(tokens.word[i]!);
}

/** Participles that are no past of their own, or seldom one. */
const PARTICIPLE = new WordSet("written shown seen given taken drawn read known");

/** "sent", "seen", "lodged": a word in small letters that can be a participle. */
export function looksLikeParticiple(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  return !isCapital(tokens, i) && (looksLikePast(tokens, i) || IRREGULAR_PAST.has(word) || PARTICIPLE.has(word));
}

/** "boats", "leads", and not "generous" or "press": a word that ends as plurals and third persons do. */
export function endsInS(tokens: Tokens, i: number): boolean {
  return endsWith(tokens, i, "s") && !endsWith(tokens, i, "ss") && !endsWith(tokens, i, "ous");
}

/** Nouns and adjectives in -ly: "the family said", "an ally of the mayor", "the elderly". */
const NO_ADVERB = new WordSet(
  `family ally supply assembly rally reply anomaly monopoly bully tally belly fly butterfly homily folly jelly lily
  subassembly stepfamily oligopoly elderly friendly unfriendly lovely ugly lonely holy silly deadly costly`,
);

/** "politely", "also": words that may stand between a subject and its verb. */
export function isAdverb(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  return ADVERB.has(word) || ((tokens.flags[i]! & Flag.ly) !== 0 && !NO_ADVERB.has(word));
}

/** Words for how many, beside figures. */
export const COUNT_WORD = new WordSet(
  "a an two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety half hundreds thousands dozens",
);
