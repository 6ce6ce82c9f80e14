import { isCapital, isSentenceEnd, SUBJECT_PRONOUN, W } from "../grammar.js";
import { Cue, cueClass, cueForm, Form } from "../syntax/cues.js";
import type { MarkedSpan } from "./marks.js";
import { phraseAfter, subjectBefore } from "../syntax/phrases.js";
import { Flag, type Tokens } from "../tokens.js";

/**
 * Decides where quotations end that no mark closes.
 *
 * "“The plan is dead, said Omar Said." ends before its own attribution. "“I felt it. It is not up to us. Holt cited the
 * budget." ends with the last sentence before the outlet's own words resume: a sentence whose subject is a name and whose
 * verb reports. Changes the spans in place.
 */
export function closeUnclosed(tokens: Tokens, spans: MarkedSpan[]): void {
  for (let q = 0; q < spans.length; q++) {
    const span = spans[q]!;
    if (span.close >= 0) continue;
    const inner = innerAttribution(tokens, span);
    if (inner > 0) {
      span.to = inner;
      span.broken = span.broken === "reopened-paragraph" ? span.broken : "unclosed";
      const next = spans[q + 1];
      if (next?.broken === "reopened-paragraph") next.broken = next.close < 0 ? "unclosed" : null;
    } else if (span.broken === "unclosed") {
      span.to = outletResumes(tokens, span);
    }
  }
}

/** The comma before ", said Holt." or ", Holt said." inside an unclosed quotation; 0 where there is none. */
function innerAttribution(tokens: Tokens, span: MarkedSpan): number {
  for (let i = span.from + 1; i < span.to - 1; i++) {
    if (tokens.word[i] !== W.comma && tokens.word[i] !== W.question && tokens.word[i] !== W.exclamation) continue;
    const end = tokens.word[i] === W.comma ? i : i + 1;
    const verb = verbNear(tokens, i + 1, span.to);
    if (verb < 0) continue;
    const inverted = verb === i + 1 ? phraseAfter(tokens, verb + 1, span.to) : null;
    const subject = inverted ?? subjectBefore(tokens, verb, i + 1);
    if (
      subject &&
      (inverted || subject.from === i + 1) &&
      speakerLike(tokens, subject.from) &&
      closesSoon(tokens, Math.max(verb, subject.to - 1) + 1, span.to)
    )
      return end;
  }
  return 0;
}

function verbNear(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to && i - from < 7; i++) {
    if (isSentenceEnd(tokens, i) || tokens.word[i] === W.comma) return -1;
    const word = tokens.word[i]!;
    if (cueClass(word) & Cue.quote && cueForm(word) & Form.past) return i;
  }
  return -1;
}

function speakerLike(tokens: Tokens, i: number): boolean {
  return (
    isCapital(tokens, i) ||
    tokens.word[i] === W.the ||
    (SUBJECT_PRONOUN.has(tokens.word[i]!) && tokens.end[i]! - tokens.start[i]! > 1)
  );
}

function closesSoon(tokens: Tokens, i: number, to: number): boolean {
  return i >= to || isSentenceEnd(tokens, i) || tokens.word[i] === W.comma;
}

/** The token after the last sentence before the outlet's own words resume. */
function outletResumes(tokens: Tokens, span: MarkedSpan): number {
  for (let i = span.from + 1; i < span.to - 1; i++) {
    if (!isSentenceEnd(tokens, i) || !(tokens.flags[i + 1]! & Flag.space) || !isCapital(tokens, i + 1)) continue;
    if (SUBJECT_PRONOUN.has(tokens.word[i + 1]!) && tokens.end[i + 1]! - tokens.start[i + 1]! === 1) continue;
    if (reportsInOutletVoice(tokens, i + 1, span.to)) return i + 1;
  }
  return span.to;
}

/** "Holt cited the budget": a name or "The …" as subject, a reporting verb in the past after it. */
function reportsInOutletVoice(tokens: Tokens, first: number, to: number): boolean {
  for (let i = first + 1; i < to && i - first < 9; i++) {
    if (isSentenceEnd(tokens, i) || tokens.word[i] === W.comma) return false;
    const word = tokens.word[i]!;
    if (cueClass(word) && cueForm(word) & Form.past) {
      const subject = subjectBefore(tokens, i, first);
      return subject !== null && subject.from === first;
    }
  }
  return false;
}
