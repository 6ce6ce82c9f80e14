/** Small codes in letters, digits, `-` and `_`, as they stand in SCORM's suspend data. */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** A whole number from 0 to 63 as one character. */
export function digit(n: number): string {
  return DIGITS.charAt(n);
}

/** The number of a character, or -1 where it is none of the 64. */
export function numberOf(character: string): number {
  return character.length === 1 ? DIGITS.indexOf(character) : -1;
}

/** The numbers of all characters of a code; characters that are none of the 64 give -1. */
function numbersIn(code: string): number[] {
  return Array.from({ length: code.length }, (_, i) => numberOf(code.charAt(i)));
}

/** Whole numbers from 0 to 4095, two characters each where there are more than 64 `things`. */
export function indexCode(indexes: readonly number[], things: number): string {
  return indexes.map((n) => (things > 64 ? digit(n >> 6) : "") + digit(n & 63)).join("");
}

/** Reads `indexCode`; null where something else stands there. */
export function readIndexes(code: string, things: number): number[] | null {
  const numbers = numbersIn(code);
  if (numbers.includes(-1)) return null;
  if (things <= 64) return numbers;
  if (numbers.length % 2 !== 0) return null;
  return numbers.filter((_, i) => i % 2 === 0).map((high, i) => high * 64 + numbers[2 * i + 1]!);
}

/** Which of a list are chosen, six a character; what follows the last chosen one is not written. */
export function bitsCode(bits: readonly boolean[]): string {
  const groups = Array.from({ length: Math.ceil(bits.length / 6) }, (_, i) => bits.slice(6 * i, 6 * i + 6));
  const code = groups.map((group) => digit(group.reduce((sum, bit, i) => sum + (bit ? 1 << i : 0), 0))).join("");
  return code.replace(/A{1,4096}$/, "");
}

/** Reads `bitsCode` for a list of `length`; null where something else stands there. */
export function readBits(code: string, length: number): boolean[] | null {
  const numbers = numbersIn(code);
  if (numbers.includes(-1) || numbers.length > Math.ceil(length / 6)) return null;
  return Array.from({ length }, (_, i) => (((numbers[Math.floor(i / 6)] ?? 0) >> (i % 6)) & 1) === 1);
}

/** Digits of any base, put together into one large number, so that no room is lost between them. */
export function placesCode(places: readonly number[], base: number): string {
  let sum = places.reduceRight((all, place) => all * BigInt(base) + BigInt(place), 0n);
  let code = "";
  for (; sum > 0n; sum /= 64n) code += digit(Number(sum % 64n));
  return code;
}

/** Reads `placesCode` for `length` digits; null where something else stands there. */
export function readPlaces(code: string, base: number, length: number): number[] | null {
  const numbers = numbersIn(code);
  // A digit of base b takes at most log64(b) characters; nothing longer was written by us.
  if (numbers.includes(-1) || numbers.length > Math.ceil((length * Math.log2(base)) / 6) + 1) return null;
  let sum = numbers.reduceRight((all, n) => all * 64n + BigInt(n), 0n);
  const places = Array.from({ length }, () => {
    const place = Number(sum % BigInt(base));
    sum /= BigInt(base);
    return place;
  });
  return sum === 0n ? places : null;
}

/** Any text in plain ASCII without the signs that separate records: some systems count bytes, or garble the rest. */
export function textCode(text: string): string {
  const whole = text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
  return encodeURIComponent(whole)
    .replace(/%20/g, "+")
    .replace(/[~!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Reads `textCode`; null where it is damaged. */
export function readText(code: string): string | null {
  try {
    return decodeURIComponent(code.replaceAll("+", " "));
  } catch {
    return null;
  }
}
