/** Looks for words as a person would: any kind of space, line break, quotation mark or apostrophe is as good as another. */

const DOUBLE = /[“”„‟«»]/;
const SINGLE = /[‘’‚‛]/;
/** Characters that nobody sees: soft hyphen, zero-width space and joiners, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200d\ufeff]/;

interface Plain {
  text: string;
  /** For each unit of `text`, and for its end, the offset in the original. */
  at: number[];
}

/** A text that can be searched several times. */
export interface Searchable {
  original: string;
  plain: Plain;
}

export function searchable(original: string): Searchable {
  return { original, plain: plainOf(original) };
}

function plainOf(original: string): Plain {
  const at: number[] = [];
  let text = "";
  for (let i = 0; i < original.length; i++) {
    const unit = original[i]!;
    if (UNSEEN.test(unit)) continue;
    if (/\s/.test(unit)) {
      if (text.endsWith(" ")) continue;
      text += " ";
    } else text += DOUBLE.test(unit) ? '"' : SINGLE.test(unit) ? "'" : unit;
    at.push(i);
  }
  return { text, at: [...at, original.length] };
}

/**
 * Where the words stand in a text.
 * @param nth which occurrence, from 1
 * @returns offsets into the original text, so that `original.slice(start, end)` is what is printed there; or null
 */
export function findWords(
  { original, plain }: Searchable,
  words: string,
  nth = 1,
): { start: number; end: number } | null {
  const wanted = plainOf(words.trim()).text;
  if (wanted === "") return null;
  let from = -1;
  for (let i = 0; i < nth; i++) {
    from = plain.text.indexOf(wanted, from + 1);
    if (from < 0) return null;
  }
  const start = plain.at[from]!;
  // After the last unit, not before the next: what nobody sees, and further spaces, stay outside.
  const last = plain.at[from + wanted.length - 1]!;
  return { start, end: Math.min(original.length, last + 1) };
}

/**
 * Whether words that stand between curly marks are somewhere in a text. A capital at their beginning, and a comma or
 * stop at their end, belong to the sentence that quotes.
 */
export function printsWords(text: Searchable, quoted: string): boolean {
  const trimmed = quoted.trim().replace(/[.,;:!?…]{1,3}$/, "");
  const first = trimmed.charAt(0);
  const forms = [quoted, trimmed, first.toLowerCase() + trimmed.slice(1), first.toUpperCase() + trimmed.slice(1)];
  return forms.some((form) => findWords(text, form) !== null);
}

/** What stands between outermost curly double marks. A mark without its partner is none. */
export function curlyQuoted(text: string): string[] {
  const found: string[] = [];
  let open = -1;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "“") {
      if (depth === 0) open = i;
      depth++;
    } else if (text[i] === "”" && depth > 0 && --depth === 0) found.push(text.slice(open + 1, i));
  }
  return found;
}
