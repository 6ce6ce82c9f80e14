import { tokenize, type Tokens } from "../tokens.js";
import type { KnownEvent } from "../types.js";

/** The events of a codebook, made ready to be found in tokens. */
export interface EventIndex {
  ids: ReadonlySet<string>;
  /** For the hash of a term's last word: the hashes of the whole term, last word first, and the event's base id. */
  terms: ReadonlyMap<number, readonly { hashes: readonly number[]; base: string }[]>;
  /** The event that the report speaks of most, or the codebook's first; `null` where there is no codebook. */
  main: string | null;
}

/** Ids may name a moment of an event: `talks-start` and `talks-end` belong to `talks`. */
function baseOf(id: string): string {
  return id.replace(/-(start|end)$/, "");
}

/** Makes the index of the events, and counts which of them the tokens speak of most. */
export function indexEvents(events: readonly KnownEvent[], tokens: Tokens): EventIndex {
  const terms = new Map<number, { hashes: number[]; base: string }[]>();
  for (const event of events) {
    for (const term of event.terms) {
      const words = tokenize(term);
      if (words.count === 0) continue;
      const hashes = [...words.hash.slice(0, words.count)].reverse();
      const rows = terms.get(hashes[0]!) ?? [];
      // Ids that share a term: the event itself stands for its start and its end.
      if (!rows.some((row) => row.hashes.join() === hashes.join())) rows.push({ hashes, base: baseOf(event.id) });
      rows.sort((a, b) => b.hashes.length - a.hashes.length);
      terms.set(hashes[0]!, rows);
    }
  }
  const index = { ids: new Set(events.map((event) => event.id)), terms, main: null };
  return { ...index, main: mainEvent(index, events, tokens) };
}

function mainEvent(index: EventIndex, events: readonly KnownEvent[], tokens: Tokens): string | null {
  if (events.length === 0) return null;
  const counts = new Map<string, number>(events.map((event) => [baseOf(event.id), 0]));
  for (let i = 0; i < tokens.count; i++) {
    const base = termAt(index, tokens, i);
    if (base) counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  return [...counts].reduce((best, other) => (other[1] > best[1] ? other : best))[0];
}

/** The base id of the event whose term ends with token `i`; `null` if none does. */
export function termAt(index: EventIndex, tokens: Tokens, i: number): string | null {
  // Asked of every token of the text; most texts are parsed without a codebook.
  if (index.terms.size === 0) return null;
  const rows = index.terms.get(tokens.hash[i]!);
  if (!rows) return null;
  return rows.find(({ hashes }) => hashes.every((hash, k) => i >= k && tokens.hash[i - k] === hash))?.base ?? null;
}

/** `talks` after whose end something happens is `talks-end`, where the codebook has that id. */
export function momentOf(index: EventIndex, base: string, moment: "start" | "end"): string {
  const id = `${base}-${moment}`;
  return index.ids.has(id) ? id : base;
}

/** Most words are as an id has them. */
const PLAIN = /^[a-z0-9]*$/;

/** An id for an event that no codebook names: "a hunger strike" is `hunger-strike`. At most four words. */
export function slug(words: readonly string[]): string {
  const plain = words
    .map((word) =>
      PLAIN.test(word)
        ? word
        : word
            .normalize("NFD")
            .toLowerCase()
            .replace(/[^a-z0-9]/g, ""),
    )
    .filter((word) => word !== "");
  return plain.slice(0, 4).join("-") || "event";
}
