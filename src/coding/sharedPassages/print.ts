/**
 * Whether two passages are printed alike to the letter. Straight or curly marks, and the sign at the end, make no other
 * print; capitals and hyphens do: "Nord Stream 2", “Nord stream-2”.
 */
export function isSamePrint(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .replace(/["“”„«»]/gu, "")
    .replaceAll("’", "'")
    .replace(/\s+/gu, " ")
    .replace(/[.,;:!?]+$/u, "")
    .trim();
}
