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
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 };
const SCALE = Object.keys(SCALES).join("|");
const WITH_HALF = String.raw`(?:${UNDER_HUNDRED}|\d{1,3})\sand\sa\shalf\s(?:${SCALE})(?!\p{L})`;
export const SCALED = String.raw`${WITH_HALF}|(?:${UNDER_HUNDRED}|half\san?|an?)[\s-](?:${SCALE})(?!\p{L})(?:\s(?:thousand|million))?${ADDED}`;
/** "2 million", "25 thousand": a figure with its scale. */
export const SCALED_FIGURE = String.raw`(?:${FIGURE})\s(?:${SCALE})(?!\p{L})`;

/** Words that tell roughly how many: "several", "several dozen", "hundreds of thousands". */
const ROUGHLY = "several some many few numerous tens dozens hundreds thousands millions".split(" ");
export const VAGUE_WORDS = String.raw`(?:${ROUGHLY.join("|")})\s(?:of\s)?(?:${SCALE})s?(?!\p{L})|(?:${ROUGHLY.filter((word) => word !== "tens").join("|")})`;

function scaledOf(words: string): string | null {
  const parts = words.toLowerCase().split(/[-\u2011\s]+/u);
  if (!parts.some((part) => part in SCALES) || ROUGHLY.includes(parts[0]!)) return null;
  // "one and a half thousand"
  if (parts.includes("half") && parts[0] !== "half") {
    const first = /^\d/.test(parts[0]!) ? Number(parts[0]) : Number(numberOf(parts[0]!));
    return `${(first + 0.5) * SCALES[parts.at(-1)!]!}`;
  }
  // Half a dozen is six.
  if (parts[0] === "half") return `${SCALES[parts.at(-1)!]! / 2}`;
  let [sum, part] = [0, 0];
  for (const word of parts) {
    const scale = SCALES[word];
    if (scale !== undefined && scale < 1000) part = Math.max(1, part) * scale;
    else if (scale !== undefined) [sum, part] = [(sum + Math.max(sum === 0 ? 1 : 0, part)) * scale, 0];
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
  const [, figure, scale] = /^([\d.,\u00a0 ]*\d)\s(\p{L}+)$/u.exec(number.toLowerCase()) ?? [];
  if (figure !== undefined && scale !== undefined && scale in SCALES)
    return `${Math.round(Number(valueOf(figure)) * SCALES[scale]!)}`;
  return /^\d/.test(number)
    ? number.replace(/[,\u00a0 ](?=\d{3})/g, "")
    : (scaledOf(number) ?? numberOf(number.toLowerCase()));
}
