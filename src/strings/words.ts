import type { WitnessLink } from "../coding/witnesses.js";

/** Small words of English that every part of the interface needs. */

export function plural(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? one : many;
}

/** "five headlines", "one headline". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${numberWord(n)} ${plural(n, one, many)}`;
}

/** Numbers up to twelve as words, as in running text. */
export function numberWord(n: number): string {
  const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
  return words[n] ?? String(n);
}

/** "Five", at the start of a sentence. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "All five", and "Both" of two. */
export function allOf(n: number): string {
  return n === 2 ? "Both" : `All ${numberWord(n)}`;
}

/** "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[], last = "and"): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)!}`;
}

/** Letters of reports that are no witnesses apart from each other, with what links them. */
export interface LinkedGroup {
  letters: readonly string[];
  why: readonly WitnessLink["why"][];
}

const LINKS = { outlet: "one outlet", credit: "a credit", copy: "a passage that they print alike" };

/** "A and B: a passage that they print alike links them." @param as what the reports of a group are, if it is said: " count as one witness here" */
export function linked(groups: readonly LinkedGroup[], as = ""): string {
  const each = groups.map(({ letters, why }) => {
    const all = [...new Set(why)].map((one) => LINKS[one]);
    return `${joined(letters)}${as}: ${joined(all)} ${plural(all.length, "links", "link")} them`;
  });
  return `${each.join("; ")}.`;
}
