import { BE, isAdverb, isSentenceEnd, QUESTION_WORD, W } from "../grammar.js";
import { cueClass } from "../syntax/cues.js";
import type { Range } from "../syntax/phrases.js";
import type { Tokens } from "../tokens.js";
import type { Frame } from "./frames.js";
import { contentAfter } from "./rightContent.js";
import { wordId } from "../words.js";
import { ASKED, isAskedOf } from "./subjects.js";

/**
 * What the source was asked, as the corpora count it: "Asked whether he would resign, Holt said …", "Asked about the road, …".
 * Who asked is left unsaid.
 */
export function askedQuestions(tokens: Tokens, frame: Frame, quoteAt: Int32Array): { content: Range; cue: Range }[] {
  const found = [];
  for (let i = frame.from; i < frame.to; i++) {
    if (quoteAt[i]! > 0 || !ASKED.has(tokens.word[i]!)) continue;
    if (!isAskedOf(tokens, frame, i, quoteAt) && !wasAsked(tokens, i)) continue;
    const about = tokens.word[i + 1] === W.about;
    const from = about ? i + 2 : contentAfter(tokens, frame, i + 1, cueClass(tokens.word[i]!), quoteAt, false).content;
    let to = i;
    while (to < frame.to && (quoteAt[to]! > 0 || (tokens.word[to] !== W.comma && !isSentenceEnd(tokens, to)))) to++;
    if (from > i && from < to) found.push({ content: { from, to }, cue: { from: i, to: i + 1 } });
  }
  return found;
}

/** "was asked whether", "has been asked about", "when asked if" */
function wasAsked(tokens: Tokens, asked: number): boolean {
  if (tokens.word[asked] !== ASK) return false;
  let before = asked - 1;
  while (isAdverb(tokens, before)) before--;
  const passive = BE.has(tokens.word[before]!) || tokens.word[before] === WHEN;
  const next = tokens.word[asked + 1]!;
  return passive && (next === W.about || QUESTION_WORD.has(next));
}

const ASK = wordId("asked");
const WHEN = wordId("when");
