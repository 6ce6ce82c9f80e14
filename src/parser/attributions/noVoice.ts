import { DETERMINER, endsWith, isCapital, looksLikePast } from "../grammar.js";
import { cueBase, cueForm, Form, SAY } from "../syntax/cues.js";
import { canSpeak } from "../syntax/somebody.js";
import type { Tokens } from "../tokens.js";
import { wordId, WordSet } from "../words.js";
import type { Reporting } from "./oneReporting.js";

/**
 * Whether the words before a verb are no voice at all, so that the verb is a noun or does something else: "renewed Republican
 * calls", "winning the key states", "a deal raises doubts", "relayed the exchange". Names, people, bodies and papers are voices.
 */
export function namesNoVoice(tokens: Tokens, { subject, verb }: Reporting): boolean {
  if (isNobodys(tokens, { subject })) return true;
  if (subject === null || SAY.has(tokens.word[verb]!)) return false;
  if (opensWithVerb(tokens, subject.from)) return true;
  // "The case has raised uncomfortable questions"
  if (cueBase(tokens.word[verb]!) === RAISE) return !canSpeak(tokens, subject);
  return isThirdPerson(tokens, verb) && !isCapital(tokens, subject.to - 1) && !canSpeak(tokens, subject);
}

const RAISE = wordId("raise");
const NOBODY = new WordSet("nobody none neither anybody anyone");
const NO = new WordSet("no");
const ONE = new WordSet("one");

/** "Nobody official has told the town", "No one told reporters that it was safe", "None of the ministers said": nothing was said. */
export function isNobodys(tokens: Tokens, { subject }: Pick<Reporting, "subject">): boolean {
  if (subject === null) return false;
  const i = subject.from;
  if (NOBODY.has(tokens.word[i]!) || NO.has(tokens.word[i]!)) return true;
  return ONE.has(tokens.word[i]!) && NO.has(tokens.word[i - 1]!);
}

/** "states", "promises", "calls": a third person, or a plural. */
function isThirdPerson(tokens: Tokens, verb: number): boolean {
  return cueForm(tokens.word[verb]!) === Form.third;
}

/** "relayed the exchange", "winning the key": a verb in small letters and its object. */
function opensWithVerb(tokens: Tokens, i: number): boolean {
  const verbal = looksLikePast(tokens, i) || (endsWith(tokens, i, "ing") && !isCapital(tokens, i));
  return verbal && DETERMINER.has(tokens.word[i + 1]!);
}
