import { findTerms, wordEnd } from "../../coding/terms.js";
import type { Claim } from "../../coding/types.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import type { TimedItem } from "./model.js";

interface Stretch {
  start: number;
  end: number;
  kind: "when" | "what";
}

/** Words further apart than this are shown as two quotations. */
const FAR = 160;
/** How far the last quotation runs on to the end of its clause. */
const MOST_TAIL = 44;
/** A quotation does not stop on a word that only leads to the next. */
const LEADING = /(?:\s(?:the|a|an|of|in|on|to|for|with|from|by|at|and|or|that|which|its|their|some|several))+$/iu;

/**
 * The part of a claim's sentence that says when (bold) and, as far as the codebook knows it, what (underlined), in
 * quotation marks; an ellipsis outside of them where the sentence goes on.
 * @param behind what stands behind the quotation
 */
export function excerpt(lesson: Lesson, item: TimedItem, claim: Claim, behind: Child): HTMLElement {
  const { h } = lesson;
  const sentence = lesson.data.sentences.find(
    ({ report_id, start, end, text }) =>
      report_id === claim.report_id && start <= claim.start && claim.end <= end && text !== "",
  );
  const quote = (...children: Child[]): HTMLElement =>
    h("q", { class: "printed", "data-printed": claim.report_id }, ...children);
  if (sentence === undefined) return h("p", { class: "excerpt" }, quote(h("b", {}, claim.text)), " ", behind);

  const { text } = sentence;
  const when: Stretch = { start: claim.start - sentence.start, end: claim.end - sentence.start, kind: "when" };
  const what = whatOf(text, item, when);
  const stretches = [when, ...(what ? [what] : [])].sort((a, b) => a.start - b.start);
  const first = stretches[0]!;
  const last = stretches.at(-1)!;
  const to = clauseEnd(text, last.end);
  const marked = ({ start, end, kind }: Stretch): HTMLElement =>
    h(kind === "when" ? "b" : "u", {}, text.slice(start, end));
  const isFar = last.start - first.end > FAR;
  const quotes: Child[] =
    first === last
      ? [quote(marked(first), text.slice(first.end, to))]
      : isFar
        ? [quote(marked(first)), " … ", quote(marked(last), text.slice(last.end, to))]
        : [quote(marked(first), text.slice(first.end, last.start), marked(last), text.slice(last.end, to))];
  const goesOn = /[\p{L}\p{N}]/u.test(text.slice(to));
  return h("p", { class: "excerpt" }, first.start > 0 && "… ", ...quotes, goesOn && " …", " ", behind);
}

/** Where the sentence names what is timed: the codebook's words for the item, the first behind the time if there is one. */
function whatOf(text: string, { coded }: TimedItem, when: Stretch): Stretch | null {
  const terms = [...(coded?.where.near ?? []), ...(coded?.where.beside ?? [])];
  const hits = findTerms(text, terms, { start: 0, end: text.length })
    .map(({ start, end }) => ({ start, end: wordEnd(text, end), kind: "what" as const }))
    .filter(({ start, end }) => end <= when.start || start >= when.end);
  return hits.find(({ start }) => start >= when.end) ?? hits[0] ?? null;
}

/** The end of the clause behind `from`, or of the last whole word before it gets long. */
function clauseEnd(text: string, from: number): number {
  const rest = text.slice(from, from + MOST_TAIL);
  const stop = /[,;:.!?–—]/u.exec(rest);
  if (stop !== null) return from + stop.index;
  if (from + MOST_TAIL >= text.length) return text.length;
  const space = rest.lastIndexOf(" ");
  return space < 0 ? from : from + rest.slice(0, space).replace(LEADING, "").length;
}
