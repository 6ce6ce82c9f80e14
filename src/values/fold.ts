/**
 * Whether the value says something that the printed words do not say already: "Wednesday" → yes, its date;
 * "waive sanctions" → no, the word "waive" stands in it.
 */
export function addsToWords(words: string, value: string): boolean {
  const text = fold(words);
  return value !== "" && !value.split("; ").every((part) => text.includes(fold(part)));
}

/** Lower case, straight quotation marks, single spaces: for finding words, never for showing them. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/\s+/g, " ");
}
