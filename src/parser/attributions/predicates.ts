import { IRREGULAR_PAST } from "../irregularVerbs.js";
import { endsInS, FINITE, isCapital, looksLikePast, PREPOSITION, SUBJECT_PRONOUN, W } from "../grammar.js";
import { cueClass, cueForm, Form } from "../syntax/cues.js";
import { Kind, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

const ARTICLE = new WordSet("a an the his her its their my our your");

/** Whether a word ends as a verb of the third person does: "leads". */
export function isThirdPerson(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== Kind.word || isCapital(tokens, i) || PREPOSITION.has(tokens.word[i]!)) return false;
  return endsInS(tokens, i);
}

/** Whether some words hold a verb, so that they may be a clause somebody said. */
export function hasPredicate(tokens: Tokens, from: number, to: number, quoteAt: Int32Array): boolean {
  // "He grows angry, he says": a pronoun that opens the words is their subject
  if (to - from > 2 && SUBJECT_PRONOUN.has(tokens.word[from]!)) return true;
  for (let i = from; i < to; i++) {
    if (quoteAt[i]! > 0) return true;
    const word = tokens.word[i]!;
    if (word === W.s && SUBJECT_PRONOUN.has(tokens.word[i - 1]!)) return true;
    // "The bill gives the town a say, Holt said": an -s before an article
    if (i > from && i + 1 < to && ARTICLE.has(tokens.word[i + 1]!) && isThirdPerson(tokens, i)) return true;
    if ((FINITE.has(word) && word !== W.s) || looksLikePast(tokens, i) || cueForm(word) & Form.past) return true;
    if (IRREGULAR_PAST.has(word)) return true;
    if (cueClass(word) && cueForm(word) & Form.third) return true;
  }
  return false;
}
