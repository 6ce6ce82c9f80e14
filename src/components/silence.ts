import { searchParts, type SearchPart } from "../findings/silence.js";
import type { SilenceRow } from "../coding/types.js";
import { searches as words } from "../strings/searches.js";
import type { Names } from "../values/words/told.js";

/** Words of a part that are named; the rest are counted. */
const MOST_WORDS = 8;

/** "Elsewhere it has “250 people”: only a reader can tell whether that answers it." */
export function othersInWords({ others }: Pick<SilenceRow, "others">): string[] {
  return others === "" ? [] : [words.others(others.split("; "))];
}

/** "not found. We searched for a length, beside “lasted” or “took”. Other words may say it.", or that it is silent. */
export function silenceInWords(
  { search, others, confirmed }: Pick<SilenceRow, "search" | "others" | "confirmed">,
  names: Names,
): string {
  if (confirmed) return words.silent;
  const parts = searchParts(search).filter((part) => part.words.length > 0);
  const said = parts.length === 0 ? words.nothing : words.notFound(parts.map(told).join(""));
  return [said, ...othersInWords({ others })].join(" ");

  function told({ how, words: all }: SearchPart): string {
    const shown = all.slice(0, MOST_WORDS).map((word) => {
      if (how === "said by") return names.speaker(word);
      return (words.kinds as Record<string, string>)[word] ?? `“${word}”`;
    });
    return words.how[how](words.list(shown, all.length - shown.length));
  }
}
