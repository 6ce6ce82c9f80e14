import type { TimeType } from "../types.js";

const YEAR = /(?<!\d)\d{4}(?!\d)/;
const DAY_OF_MONTH = /(?<!\d)\d{1,2}(?:st|nd|rd|th)?(?![\d:])/;
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|new year/;
/** Of words in small letters: a pattern that folds letters itself takes many times as long. */
const DAY_NAME = /(?<![a-zß-ɏ])(mon|tue|wed|thu|fri|sat|sun)/;
const DAY_NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/**
 * A date or month as far as its own words give it, with X for what is reckoned from the day of publication or of the
 * event, as TimeML and ISO 8601-2 write it: "Wednesday" is `XXXX-WXX-3`, "19 May" `XXXX-05-19`, "June" `XXXX-06`, "today"
 * `XXXX-XX-XX`. Empty where the words give all of the value, and for other kinds of time.
 * @param words the expression as printed
 */
export function printedValue(type: TimeType, value: string | null, words: string): string {
  if (value === null || !/^\d{4}(?:-\d{2}){0,2}$/.test(value)) return "";
  if (type === "relative") return value.replace(/\d/g, "X");
  if (YEAR.test(words)) return "";
  const undated = `XXXX${value.slice(4)}`;
  const small = words.toLowerCase();
  if (type === "month" || MONTH.test(small)) return undated;
  const [, name] = DAY_NAME.exec(small) ?? [];
  if (name !== undefined) return `XXXX-WXX-${DAY_NAMES.indexOf(name) + 1}`;
  return DAY_OF_MONTH.test(words) ? `XXXX-XX${value.slice(7)}` : undated;
}
