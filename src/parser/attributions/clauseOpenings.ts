import { CONJUNCTION, isAdverb, W } from "../grammar.js";
import type { Tokens } from "../tokens.js";
import { WordSet } from "../words.js";
import type { Frame } from "./frames.js";

/** "But the road is closed, Holt said": the conjunction before the clause. */
export function withConjunction(tokens: Tokens, frame: Frame, from: number, quoteAt: Int32Array): number {
  const before = from - 1;
  return before === frame.from && CONJUNCTION.has(tokens.word[before]!) && quoteAt[from] === 0 ? before : from;
}

/** Steps over "But", "Still,", "In fact,", "At the same time,": they tie the sentence to the outlet's story. */
export function skipOpening(tokens: Tokens, from: number, to: number, quoteAt: Int32Array): number {
  let i = from;
  for (let k = from; k < to; k++) if (quoteAt[k] === 0 && tokens.word[k] === W.colon) i = k + 1;
  while (i <= to && quoteAt[i] === 0) {
    const word = tokens.word[i]!;
    if (word === W.comma || (CONJUNCTION.has(word) && i < to)) i++;
    else if (isAdverb(tokens, i) && tokens.word[i + 1] === W.comma) i += 2;
    else if (isConnective(tokens, i)) i += connectiveLength(tokens, i);
    else break;
  }
  return i;
}

/** "In fact,", "For example,", "At the same time,": up to four words and a comma. */
function isConnective(tokens: Tokens, i: number): boolean {
  return CONNECTIVE_OPENING.has(tokens.word[i]!) && connectiveLength(tokens, i) > 0;
}

function connectiveLength(tokens: Tokens, i: number): number {
  for (let k = i + 1; k < i + 5; k++) {
    if (tokens.word[k] === W.comma) return k + 1 - i;
    if (!CONNECTIVE_WORD.has(tokens.word[k]!)) return 0;
  }
  return 0;
}

const CONNECTIVE_OPENING = new WordSet("in for at on as to");

const CONNECTIVE_WORD = new WordSet(
  "fact example instance the same time addition contrast other hand particular short all be sure a result that moment point one now",
);
