/** Numbers as reports print them. */

export const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
export const FIGURE = String.raw`\d{1,3}(?:[,.\u00a0 ]\d{3})+|\d+(?:\.\d+)?`;
/** "thirty-eight", "thirty eight", "thirty". */
export const COMPOUND = `(?:${TENS.join("|")})(?:[-\u2011 ](?:${SMALL.slice(1, 10).join("|")}))?`;

/** "thirty-eight" → "38", "two" → "2", "several" → "several". */
function numberOf(word: string): string {
  const [first = "", second = ""] = word.split(/[-\u2011 ]/);
  const tens = (TENS.indexOf(first) + 2) * 10;
  if (TENS.includes(first)) return `${tens + Math.max(0, SMALL.indexOf(second))}`;
  return SMALL.includes(word) ? `${SMALL.indexOf(word)}` : word;
}

/** A figure or number word as a value: "1,200" → "1200". */
export function valueOf(number: string): string {
  return /^\d/.test(number) ? number.replace(/[,\u00a0 ](?=\d{3})/g, "") : numberOf(number.toLowerCase());
}
