import { searchParts, type SearchPart } from "../findings/silence.js";
import type { SilenceRow } from "../coding/types.js";
import { searches as words } from "../strings/searches.js";
import type { Names } from "../values/words/told.js";

/** Words of a part that are named; the rest are counted. */
const MOST_WORDS = 8;

/** "not found. We searched for a length, beside “lasted” or “took”. Other words may say it.", or that it is silent. */
export function silenceInWords({ search, confirmed }: Pick<SilenceRow, "search" | "confirmed">, names: Names): string {
  if (confirmed) return words.silent;
  const parts = searchParts(search).filter((part) => part.words.length > 0);
  return parts.length === 0 ? words.nothing : words.notFound(parts.map(told).join(""));

  function told({ how, words: all }: SearchPart): string {
    const shown = all.slice(0, MOST_WORDS).map((word) => {
      if (how === "said by") return names.speaker(word);
      return (words.kinds as Record<string, string>)[word] ?? `“${word}”`;
    });
    return words.how[how](words.list(shown, all.length - shown.length));
  }
}
