import { searchParts, type SearchPart } from "../findings/search.js";
import type { SilenceRow } from "../coding/types.js";
import { searches as words } from "../strings/searches.js";
import { type Names, speakersInWords } from "../values/words/told.js";

/** Words of a part that are named; the rest are counted. */
const MOST_WORDS = 8;

/** "Elsewhere it has “250 people”: only a reader can tell whether that answers it.", and which paragraph to read. */
export function othersInWords({ others, alike }: Pick<SilenceRow, "others" | "alike">): string[] {
  return [
    ...(others === "" ? [] : [words.others(others.split("; "))]),
    ...(alike === null ? [] : [words.alike(alike)]),
  ];
}

/** "a length of time, in one clause with “lasted” or “took”": what was looked for, joined as it was; empty: nothing is known. */
export function searchedFor(search: string, names: Names): string {
  return partsOf(search)
    .map((part) => told(part, names))
    .join("");
}

/** "not found. We searched for a length, beside “lasted” or “took”. Other words may say it.", or that it is silent. */
export function silenceInWords(
  { search, others, alike, confirmed }: Pick<SilenceRow, "search" | "others" | "alike" | "confirmed">,
  names: Names,
): string {
  return confirmed ? words.silent : [said(search, names), ...othersInWords({ others, alike })].join(" ");
}

function said(search: string, names: Names): string {
  const parts = partsOf(search);
  if (parts.length === 0) return words.nothing;
  // Words that "and" joins are those of a statement: each of them may stand in the report, but not with the others.
  const held = parts.filter(({ how }) => how === "" || how === "and");
  if (held.length === 1) return words.notFound(searchedFor(search, names));
  const rest = parts.filter((part) => !held.includes(part)).map((part) => told(part, names));
  return words.notTogether(
    held.map((part) => oneOf(part, names)),
    rest.join(""),
  );
}

function partsOf(search: string): SearchPart[] {
  return searchParts(search).filter((part) => part.words.length > 0);
}

function oneOf({ words: all }: SearchPart, names: Names): string {
  return all.length === 1 ? `“${all[0]!}”` : words.oneOf(told({ how: "", words: all }, names));
}

function told({ how, words: all }: SearchPart, names: Names): string {
  const shown = all.slice(0, MOST_WORDS).map((word) => {
    if (how === "said by") return speakersInWords(word, names);
    return (words.kinds as Record<string, string>)[word] ?? `“${word}”`;
  });
  return words.how[how](words.list(shown, all.length - shown.length));
}
