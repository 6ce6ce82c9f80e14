import { AUXILIARY, endsWith, isAdverb, QUESTION_WORD, W } from "../grammar.js";
import type { Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import type { Reporting } from "./oneReporting.js";
import { Shape } from "./rightContent.js";

/** What these are followed by, somebody does not do: "declined to say", "was unable to confirm". */
const REFUSE = new WordSet(
  "decline declines declined declining refuse refuses refused refusing fail fails failed failing unable unwilling reluctant",
);
/** Behind "not", these are refusals too: "did not want to say", "was not ready to talk". */
const WILL = new WordSet("want wants wanted wish wished able prepared ready willing care need plan intend");
/** "without saying a word", "to consider asking the state", "stopped telling people" */
const NOT_SAYING = new WordSet(
  "without consider considers considered considering avoid avoids avoided stop stops stopped risk risked",
);
const NEGATION = new WordSet("not 't never cannot");

/**
 * Whether a reporting verb tells that nothing was said: "declined to say what it costs", "would not say whether", "did not
 * want to comment". "Did not say that" and "does not believe that" are left alone: what follows has been talked about.
 */
export function refuses(tokens: Tokens, { verb, content, shape, cue }: Reporting): boolean {
  if (endsWith(tokens, verb, "ing") && NOT_SAYING.has(tokens.word[verb - 1]!)) return true;
  const to = tokens.word[verb - 1] === W.to ? verb - 1 : -1;
  if (to > 0 && isRefusing(tokens, to - 1)) return true;
  if (shape === Shape.infinitive) return isRefusing(tokens, cue.to - 1) || isNegated(tokens, verb);
  return QUESTION_WORD.has(tokens.word[content]!) && isNegated(tokens, verb);
}

function isRefusing(tokens: Tokens, i: number): boolean {
  return REFUSE.has(tokens.word[i]!) || (WILL.has(tokens.word[i]!) && isNegated(tokens, i));
}

/** "would not yet say", "didn’t tell", "could only partly say" is none. */
function isNegated(tokens: Tokens, verb: number): boolean {
  for (let i = verb - 1; i > 0 && verb - i < 5; i--) {
    const word = tokens.word[i]!;
    if (NEGATION.has(word)) return true;
    if (!isAdverb(tokens, i) && !AUXILIARY.has(word)) return false;
  }
  return false;
}
