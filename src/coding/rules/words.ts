import { countWords, findTerms, overlaps, wordEnd } from "../terms.js";
import type { Choice } from "../types.js";
import type { Hit, RuleContext } from "./hit.js";

/** Which of several words or phrases stands here; of phrases that overlap the longest. */
export function findChoices({ parse: { text }, stretch }: RuleContext, choices: readonly Choice[]): Hit[] {
  const hits = choices.flatMap((choice) =>
    findTerms(text, choice.terms, stretch).map((hit) => ({ ...hit, choice, end: wordEnd(text, hit.end) })),
  );
  return hits
    .filter((hit) => !hits.some((other) => other !== hit && overlaps(hit, other) && longer(other, hit)))
    .map(({ start, end, choice }) => ({
      start,
      end,
      value: choice.value,
      valueType: "category",
      certainty: choice.certainty,
      note: choice.note,
    }));
}

function longer(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.end - a.start > b.end - b.start;
}

/** Words that stand so close belong to one statement: "frank, useful and constructive". */
const CLOSE = 4;

/** The listed words, those of one statement together: "useful; constructive", in the report's order. */
export function findWords({ parse: { text }, stretch }: RuleContext, words: readonly string[]): Hit[] {
  const runs: Hit[] = [];
  for (const hit of findTerms(text, words, stretch)) {
    const last = runs.at(-1);
    if (last && countWords(text, { start: last.end, end: hit.start }) <= CLOSE) {
      last.end = hit.end;
      if (!last.value.split("; ").includes(hit.term)) last.value += `; ${hit.term}`;
    } else {
      runs.push({ start: hit.start, end: hit.end, value: hit.term, valueType: "text" });
    }
  }
  return runs;
}
