import { IRREGULAR_PAST } from "../irregularVerbs.js";
import { CONJUNCTION, FINITE, isAdverb, isCapital, looksLikePast, MODAL, SUBJECT_PRONOUN, W } from "../grammar.js";
import { cueForm, Form } from "../syntax/cues.js";
import { phraseAfter } from "../syntax/phrases.js";
import type { Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

/** What sets another clause against the one before it: "though doctors have said otherwise". */
const AGAINST = new WordSet("though although while whereas");

/**
 * How far words behind an insertion are still those of the source: up to a clause that stands on its own feet. "Nine were hurt,
 * the ministry said,| and the brigade had freed 38", "No shots, he said, had been fired|, though doctors have said otherwise",
 * "It rose to 96 kilometres, according to the firm,| and came down at sea".
 * @param from the token behind the comma that closes the insertion
 * @param end the token behind the sentence
 */
export function insertionEnd(tokens: Tokens, from: number, end: number, quoteAt: Int32Array): number {
  for (let i = from; i < end; i++) {
    if (quoteAt[i]! > 0 || (i > from && tokens.word[i - 1] !== W.comma)) continue;
    if (opensOwnClause(tokens, i, end)) return i > from ? i - 1 : i;
  }
  return end;
}

/** "and the brigade had freed", "though doctors have said", "and came down", "and put the loss at". */
function opensOwnClause(tokens: Tokens, joint: number, end: number): boolean {
  const word = tokens.word[joint]!;
  const against = AGAINST.has(word);
  if (word !== W.and && word !== W.but && !against) return false;
  let first = joint + 1;
  while (first < end && isAdverb(tokens, first)) first++;
  if (!against && isPlainPast(tokens, first)) return true;
  // ", but she would be speaking to others as well": the pronoun goes on with what was said.
  if (SUBJECT_PRONOUN.has(tokens.word[first]!) || CONJUNCTION.has(tokens.word[first]!)) return false;
  const subject = phraseAfter(tokens, first, end);
  if (subject === null) return false;
  let verb = subject.to;
  while (verb < end && isAdverb(tokens, verb)) verb++;
  // "the road was shut, Holt said, and the bridge would follow": what is to come is told by whoever tells the rest.
  if (verb >= end || (!against && MODAL.has(tokens.word[verb]!))) return false;
  return isPlainPast(tokens, verb) || (FINITE.has(tokens.word[verb]!) && tokens.word[verb] !== W.s);
}

function isPlainPast(tokens: Tokens, i: number): boolean {
  const word = tokens.word[i]!;
  if (isCapital(tokens, i)) return false;
  return IRREGULAR_PAST.has(word) || looksLikePast(tokens, i) || (cueForm(word) & Form.past) !== 0;
}
