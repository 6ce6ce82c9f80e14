import type { LinkedGroup } from "../words.js";

/** Small words of Spanish that every part of the interface needs. */

export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}

/**
 * "cinco titulares", "un titular", "ningún titular".
 * @param one one of them with its article, which tells the gender: "un titular", "una noticia"
 */
export function count(n: number, one: string, many: string): string {
  if (n === 0) return one.replace(/^una?/, (article) => (article === "una" ? "ninguna" : "ningún"));
  return n === 1 ? one : `${numberWord(n)} ${many}`;
}

/** Numbers up to twelve as words, as in running text. `n` is not one, which has a gender: `count` says it. */
export function numberWord(n: number): string {
  const words = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" ");
  return words[n] ?? String(n);
}

/** "Cinco", at the start of a sentence. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "a", "a y b", "a, b y c"; "y" is "e" before the sound of i, "o" is "u" before that of o. */
export function joined(parts: readonly string[], last: "y" | "o" = "y"): string {
  if (parts.length < 2) return parts.join("");
  const end = parts.at(-1)!;
  const word = last === "y" ? (/^h?[ií](?!e)/i.test(end) ? "e" : "y") : /^h?[oó]/i.test(end) ? "u" : "o";
  return `${parts.slice(0, -1).join(", ")} ${word} ${end}`;
}

const LINKS = { outlet: "un medio", credit: "un crédito", copy: "un pasaje que imprimen igual" };

/** What links reports that are no witnesses apart from each other. @param as what the reports of a group are, if it is said */
export function linked(groups: readonly LinkedGroup[], as = ""): string {
  const each = groups.map(({ letters, why }) => {
    const all = [...new Set(why)].map((one) => LINKS[one]);
    return `${joined(letters)}${as}: ${plural(all.length, "las une", "las unen")} ${joined(all)}`;
  });
  return `${each.join("; ")}.`;
}
