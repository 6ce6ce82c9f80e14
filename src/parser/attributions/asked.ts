import { W } from "../grammar.js";
import { cueClass } from "../syntax/cues.js";
import type { Range } from "../syntax/phrases.js";
import type { Tokens } from "../tokens.js";
import type { Frame } from "./frames.js";
import { contentAfter } from "./rightContent.js";
import { isAskedOf } from "./subjects.js";

/**
 * What the source was asked, as the corpora count it: "Asked whether he would resign, Holt said …", "Asked about the road, …".
 * Who asked is left unsaid.
 */
export function askedQuestions(tokens: Tokens, frame: Frame, quoteAt: Int32Array): { content: Range; cue: Range }[] {
  const found = [];
  for (let i = frame.from; i < frame.to; i++) {
    if (quoteAt[i]! > 0 || !isAskedOf(tokens, frame, i, quoteAt)) continue;
    const about = tokens.word[i + 1] === W.about;
    const from = about ? i + 2 : contentAfter(tokens, frame, i + 1, cueClass(tokens.word[i]!), quoteAt, false).content;
    let to = i;
    while (to < frame.to && (quoteAt[to]! > 0 || tokens.word[to] !== W.comma)) to++;
    if (from > i && from < to) found.push({ content: { from, to }, cue: { from: i, to: i + 1 } });
  }
  return found;
}
