import { isDash, isSentenceEnd, W } from "../grammar.js";
import type { Tokens } from "../tokens.js";
import { withConjunction } from "./clauseOpenings.js";
import type { Content } from "./content.js";
import { closingAdverbial, closingReport } from "./closings.js";
import { rightEnd } from "./contentEnd.js";
import type { Frame } from "./frames.js";
import { aroundCleft, aroundInsertion, aroundRelative, behindInsertion, openingAdverbial } from "./insertions.js";
import { leftOf } from "./leftContent.js";
import type { Reporting } from "./oneReporting.js";
import { Shape } from "./rightContent.js";

/**
 * How far the content of each reporting verb of a frame reaches. Content on the right runs to the end of the frame, or to
 * the next verb that shares the source ("…, adding that …"), to a clause with a source of its own behind ";" or ", while",
 * or, in an embedded clause, to its comma. Content on the left is the clause before ", Holt said".
 * @param whole contents as the corpora have them: with the conjunction that opens the clause on the left ("But …, Holt said") and
 * with those who are to do what is asked ("the mayor to resign")
 */
export function findContents(
  tokens: Tokens,
  frame: Frame,
  reportings: readonly Reporting[],
  quoteAt: Int32Array,
  whole: boolean,
): Content[] {
  const end = trimEnd(tokens, frame.from, frame.to, quoteAt);
  const contents: Content[] = [];
  const closing =
    (whole ? closingAdverbial(tokens, frame, reportings, end, quoteAt) : null) ??
    closingReport(tokens, frame, reportings, end, quoteAt, whole);
  if (closing) {
    return reportings.map((r) =>
      r === closing.reporting ? { left: closing.left, right: null } : { left: null, right: null },
    );
  }
  let done = frame.from;
  for (let r = 0; r < reportings.length; r++) {
    const reporting = reportings[r]!;
    const content: Content = { left: null, right: null };
    contents.push(content);
    if (reporting.verb < done || standsInAside(tokens, reporting)) continue;
    if (reporting.content >= 0 && reporting.content < end) {
      const to = rightEnd(tokens, frame, reportings, r, end, quoteAt);
      const from = whole ? (reporting.whom ?? reporting.content) : reporting.content;
      if (to > reporting.content) content.right = { from, to };
      if (content.right) done = Math.max(done, to);
    }
    const quotedRight = reporting.shape === Shape.quotation && reporting.content >= 0;
    // "They were not insured, she said: the premium was too high": what stands before is hers too.
    const goesOnBehindColon = !whole && content.right !== null && tokens.word[reporting.content - 1] === W.colon;
    if (goesOnBehindColon && !quotedRight)
      content.left = leftOf(tokens, frame, reporting, reportings, r, quoteAt, quotedRight);
    if (!content.right || quotedRight) {
      content.left = leftOf(tokens, frame, reporting, reportings, r, quoteAt, quotedRight);
      if (whole && content.left) content.left.from = withConjunction(tokens, frame, content.left.from, quoteAt);
      const around = content.right
        ? null
        : ((whole ? null : aroundRelative(tokens, frame, reporting, end, quoteAt)) ??
          aroundCleft(tokens, frame, reporting, end) ??
          aroundInsertion(tokens, frame, reporting, end, quoteAt));
      if (around) Object.assign(content, around);
      content.right ??= behindInsertion(tokens, frame, reporting, content.left, end, quoteAt);
      if (whole && content.right && !quotedRight)
        content.left ??= openingAdverbial(tokens, frame, reporting, content.right, quoteAt);
      done = Math.max(done, content.right?.to ?? reporting.after);
    }
  }
  return contents;
}

/** The token after the last one that is no closing punctuation. */
function trimEnd(tokens: Tokens, from: number, to: number, quoteAt: Int32Array): number {
  let end = to;
  while (
    end > from &&
    quoteAt[end - 1] === 0 &&
    (isSentenceEnd(tokens, end - 1) || tokens.word[end - 1] === W.comma || tokens.word[end - 1] === W.colon)
  )
    end--;
  return end;
}

/** "– which welcomed the town": what an aside reports belongs to the outlet. */
function standsInAside(tokens: Tokens, { verb }: Reporting): boolean {
  return tokens.word[verb - 1] === W.which && isDash(tokens, verb - 2);
}
