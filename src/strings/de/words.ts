import type { LinkedGroup } from "../words.js";

/** Small words of German that every part of the interface needs. */

export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}

/**
 * "fünf Berichte", "ein Bericht", "kein Bericht".
 * @param one one of them with its article, which tells gender and case: "ein Bericht", "eine Aussage", "einen Tag"
 * @param many the plural in the same case: "Berichte", in the dative "Berichten"
 */
export function count(n: number, one: string, many: string): string {
  if (n === 0) return `k${one}`;
  return n === 1 ? one : `${numberWord(n)} ${many}`;
}

/** Numbers up to twelve as words, as in running text. One of something has a gender and a case: `count` says it. */
export function numberWord(n: number): string {
  const words = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");
  return words[n] ?? String(n);
}

/** "Fünf", at the start of a sentence. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "alle fünf", and "beide" of two; before a noun too: "alle fünf Berichte". Of one, call `count`. */
export function allOf(n: number): string {
  return n === 2 ? "beide" : `alle ${numberWord(n)}`;
}

/** "allen fünf", "beiden": the dative, as in "in allen fünf Berichten". */
export function allOfDative(n: number): string {
  return n === 2 ? "beiden" : `allen ${numberWord(n)}`;
}

/** "a", "a und b", "a, b und c"; with "oder" likewise. */
export function joined(parts: readonly string[], last: "und" | "oder" = "und"): string {
  return new Intl.ListFormat("de", { type: last === "und" ? "conjunction" : "disjunction" }).format(parts);
}

const LINKS = { outlet: "ein Medium", credit: "eine Quellenangabe", copy: "eine Textstelle, die sie gleich drucken" };

/** What links reports that are no witnesses apart from each other. @param as what the reports of a group are, if it is said */
export function linked(groups: readonly LinkedGroup[], as = ""): string {
  const each = groups.map(({ letters, why }) => {
    const all = [...new Set(why)].map((one) => LINKS[one]);
    return `${joined(letters)}${as}: ${joined(all)} ${plural(all.length, "verbindet", "verbinden")} sie`;
  });
  return `${each.join("; ")}.`;
}
