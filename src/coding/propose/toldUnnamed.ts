import type { Parse, Span } from "../../parser/index.js";
import { findTerms, wordsOf } from "../terms.js";
import { senseStem } from "./senses.js";
import type { ToldName } from "./topicNames.js";
import { isForPeople } from "./topicSenses.js";
import { isEmptyWord, isSaying } from "./words.js";

/** So many telling words does a sentence share with what is told of a person, before it may be told of that person. */
const FEWEST_SHARED = 2;
/** Words for somebody whom a report does not name: "a woman in her sixties", "the driver". */
const SOMEBODY =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|\p{Ll}*(?:mother|father)|child|grann?y|baby|teenager|one|person|pensioner|retiree)$/u;

/**
 * Whether a report without a person's name has a sentence on somebody unnamed that shares telling words with what others tell of
 * the person: "an officer kicks a woman in her sixties" where they have "an officer kicked Vera Hanik".
 */
export function isToldUnnamed({ forms, not, reports, isPerson }: ToldName, parses: readonly Parse[]): boolean {
  if (!isPerson) return false;
  const without = parses.filter(({ id }) => !reports.has(id));
  const own = new Set(forms.flatMap((form) => form.split(/\s/u)).map(senseStem));
  const told = parses
    .filter(({ id }) => reports.has(id))
    .flatMap((parse) => besides(parse, forms, not).map((span) => stemsIn(parse.text, span)))
    .map((stems) => new Set([...stems].filter((stem) => !own.has(stem))));
  return without.some(({ text, sentences }) =>
    sentences.some((span) => {
      const words = wordsOf(text, span).map((word) => text.slice(word.start, word.end));
      if (!words.some((word) => SOMEBODY.test(word) || isForPeople(word))) return false;
      const stems = stemsIn(text, span);
      return told.some((one) => [...one].filter((stem) => stems.has(stem)).length >= FEWEST_SHARED);
    }),
  );
}

const PRONOUN = /^[“"‘]?(?:S?[Hh]e|They|It|Her|His|The (?:man|woman|boy|girl))\s/u;

/** The sentences with a name, with the one before where a pronoun takes it up: "A man fell. He was identified as Jan Roe." */
function besides({ text, sentences }: Parse, forms: readonly string[], not: readonly string[]): Span[] {
  return sentences.flatMap((sentence, i) =>
    findTerms(text, forms, sentence, not).length === 0
      ? []
      : [{ start: (isTakenUp(text, sentence) ? (sentences[i - 1] ?? sentence) : sentence).start, end: sentence.end }],
  );
}

function isTakenUp(text: string, { start, end }: Span): boolean {
  return PRONOUN.test(text.slice(start, Math.min(end, start + 20)));
}

/** What a stretch tells, but for who somebody is and that something is said. */
function stemsIn(text: string, span: Span): Set<string> {
  return new Set(
    wordsOf(text, span)
      .map((word) => text.slice(word.start, word.end).replace(/[’']s?$/u, ""))
      .filter((word) => /^\p{Ll}{4,}/u.test(word) && !isEmptyWord(word) && !isSaying(word))
      .map(senseStem),
  );
}
