import { isAdverb, PREPOSITION } from "../grammar.js";
import type { Range } from "../syntax/phrases.js";
import { Kind, type Tokens } from "../tokens.js";
import { WordSet } from "../words.js";

/** Nouns for what is said, meant or felt: "raised the need to talk", "expressed a desire for peace". */
const SPEECH = new WordSet(
  `accusation accusations allegation allegations anger appeal argument arguments assumption belief charge charges claim claims
  commitment complaint complaints concern concerns condolences confidence criticism demand demands desire desires
  disappointment disagreement dissatisfaction doubt doubts expectation expectations fear fears gratitude hope hopes idea ideas
  intention interest issue issues need objection objections opinion opinions opposition optimism outrage pessimism plan plans
  point points position possibility preference proposal proposals prospect question questions readiness regret regrets request
  satisfaction scepticism skepticism solidarity subject suggestion suggestions support suspicion suspicions sympathy thanks
  topic view views warning warnings willingness wish wishes worries worry`,
);
/** Words of a phrase that are looked at for its noun. */
const LONGEST = 6;

/** Whether a content begins with a noun for something said: "the need to talk", "serious concerns about the road". */
export function namesSpeech(tokens: Tokens, { from, to }: Range): boolean {
  for (let i = from; i < to && i - from < LONGEST; i++) {
    if (SPEECH.has(tokens.word[i]!)) return true;
    if (tokens.kind[i] !== Kind.word || (PREPOSITION.has(tokens.word[i]!) && !isAdverb(tokens, i))) return false;
  }
  return false;
}
