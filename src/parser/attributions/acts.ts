import { DETERMINER, isCapital, isSentenceEnd, PREPOSITION, W } from "../grammar.js";
import { cueBase } from "../syntax/cues.js";
import { DOCUMENT } from "../syntax/documents.js";
import { isPersonNoun } from "../syntax/personNouns.js";
import { BODY } from "../syntax/persons.js";
import type { Range } from "../syntax/phrases.js";
import { Kind, type Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import { putsAt } from "./phrasal.js";
import type { Reporting } from "./oneReporting.js";
import { Shape } from "./rightContent.js";

/** Whose infinitive tells what somebody does or is willing to do, and not what they said: "offered to let four go". */
const DOES = new WordSet("offer refuse decline intend");
/** Whose object is reckoned or set, and not said: "reckons its share from catches". */
const DOES_IT = new WordSet("reckon declare");
const DECLARE = wordId("declare");
/** What is declared, and thereby done: "declared force majeure". */
const DECLARED = new WordSet("force war victory independence bankruptcy martial peace dead open closed");
const POINTER = new WordSet("this that it so them these those");

/**
 * Whether the verb tells of an act and not of words: "Kaldria offered to let them go", "declared force majeure", "disputes this".
 * Words in marks are words all the same; who asks for that looks before.
 */
export function isAct(tokens: Tokens, { verb, shape }: Reporting, content: Range): boolean {
  const base = cueBase(tokens.word[verb]!);
  if (content.to - content.from === 1 && POINTER.has(tokens.word[content.from]!)) return true;
  if (base === DECLARE && DECLARED.has(tokens.word[content.from]!)) return true;
  // "reckons the bill at 3 million" tells a figure.
  if (putsAt(tokens, verb, tokens.count) > 0) return false;
  return (shape === Shape.infinitive && DOES.has(base)) || (shape === Shape.object && DOES_IT.has(base));
}

/** "the line| Kaldria claims.": a name behind a thing, and a verb that ends the clause. */
export function isContactClause(tokens: Tokens, { subject, verb, content }: Reporting): boolean {
  if (subject === null || content >= 0 || !(isSentenceEnd(tokens, verb + 1) || tokens.word[verb + 1] === W.comma))
    return false;
  let name = subject.to - 1;
  while (name > subject.from && isCapital(tokens, name - 1)) name--;
  const noun = name - 1;
  if (noun <= subject.from || !isCapital(tokens, name) || tokens.kind[noun] !== Kind.word || isCapital(tokens, noun))
    return false;
  const word = tokens.word[noun]!;
  const speaks =
    isPersonNoun(tokens, noun) || (BODY.has(word) && !NO_BODY.has(word)) || DOCUMENT.has(word) || PREPOSITION.has(word);
  return !speaks && word !== W.and && DETERMINER.has(tokens.word[noun - 1]!);
}

/** What ends the names of bodies, and is a thing in small letters. */
const NO_BODY = new WordSet("line lines water works times systems project");
