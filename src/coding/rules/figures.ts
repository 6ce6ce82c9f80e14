/** Numbers as reports print them. */

export const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
export const FIGURE = String.raw`\d{1,3}(?:[,.\u00a0 ]\d{3})+|\d+(?:\.\d+)?`;
/** "thirty-eight", "thirty eight", "thirty". */
export const COMPOUND = `(?:${TENS.join("|")})(?:[-\u2011 ](?:${SMALL.slice(1, 10).join("|")}))?`;

/** "three hundred", "a hundred and twenty", "twenty-five thousand": number words with their scale, in small letters. */
const UNDER_HUNDRED = `(?:${COMPOUND}|${SMALL.slice(1).join("|")})`;
const ADDED = String.raw`(?:[\s-](?:and\s)?${UNDER_HUNDRED}(?![\p{L}-]))?`;
export const SCALED = String.raw`(?:${UNDER_HUNDRED}|an?)[\s-](?:hundred|thousand)(?!\p{L})(?:\sthousand)?${ADDED}`;

function scaledOf(words: string): string | null {
  const parts = words.toLowerCase().split(/[-\u2011\s]+/u);
  if (!parts.some((part) => part === "hundred" || part === "thousand")) return null;
  let [sum, part] = [0, 0];
  for (const word of parts) {
    if (word === "hundred") part = Math.max(1, part) * 100;
    else if (word === "thousand") [sum, part] = [sum + Math.max(1, part) * 1000, 0];
    else if (word === "a" || word === "an") part = 1;
    else if (TENS.includes(word)) part += (TENS.indexOf(word) + 2) * 10;
    else if (SMALL.includes(word)) part += SMALL.indexOf(word);
  }
  return `${sum + part}`;
}

/** "thirty-eight" → "38", "two" → "2", "several" → "several". */
function numberOf(word: string): string {
  const [first = "", second = ""] = word.split(/[-\u2011 ]/);
  const tens = (TENS.indexOf(first) + 2) * 10;
  if (TENS.includes(first)) return `${tens + Math.max(0, SMALL.indexOf(second))}`;
  return SMALL.includes(word) ? `${SMALL.indexOf(word)}` : word;
}

/** A figure or number words as a value: "1,200" → "1200", "three hundred" → "300". */
export function valueOf(number: string): string {
  return /^\d/.test(number)
    ? number.replace(/[,\u00a0 ](?=\d{3})/g, "")
    : (scaledOf(number) ?? numberOf(number.toLowerCase()));
}
