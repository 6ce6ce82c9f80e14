/** Days as pages print them. */

const LONGEST = 300;

/** Months by the first letters of their names, in English, German, Spanish, French, Italian and Portuguese. */
const MONTHS: readonly string[] = [
  "jan ene gen jän",
  "feb fév fev",
  "mar mär",
  "apr abr avr",
  "may mai mag",
  "jun juin giu",
  "jul juil lug",
  "aug ago aoû aou",
  "sep set",
  "oct okt ott out",
  "nov",
  "dec dez dic déc",
];

function monthOf(name: string): number {
  const small = name.toLowerCase();
  return MONTHS.findIndex((starts) => starts.split(" ").some((start) => small.startsWith(start))) + 1;
}

/**
 * The day in a text that gives one with its year, in one way only: "2022-05-04T10:00:00Z", "20220504", "May 4, 2022",
 * "Wed, 04 May 2022 10:00 GMT", "4 de mayo de 2022", "04.05.2022", "2022年5月4日"; empty for "06/11/2022", which `figures` reads.
 */
export function dayIn(text: string): string {
  if (text.length > LONGEST) return "";
  const iso =
    /\b((?:19|20)\d\d)[-/.](\d\d?)[-/.](\d\d?)(?!\d)/.exec(text) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{3})/.exec(text) ??
    /((?:19|20)\d\d)\s?年\s?(\d\d?)\s?月\s?(\d\d?)\s?日/.exec(text);
  if (iso !== null) return day(iso[1]!, iso[2]!, iso[3]!);
  // Nobody puts the month first before a full stop.
  const dotted = /(?<![\d.])(\d\d?)\.(\d\d?)\.((?:19|20)\d\d)(?!\d)/.exec(text);
  if (dotted !== null) return day(dotted[3]!, dotted[2]!, dotted[1]!);
  const named =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er)?\.?(?: de)?[ -](\p{L}{3,10})\.?,?(?: del?)?[ -]((?:19|20)\d\d)\b/u.exec(text) ??
    /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b/u.exec(text);
  if (named === null) return "";
  const [, one = "", other = "", year = ""] = named;
  const [number, name] = /^\d/.test(one) ? [one, other] : [other, one];
  const month = monthOf(name);
  return month === 0 ? "" : day(year, String(month), number);
}

const FIGURES = /(?<![\d/])(\d\d?)[/-](\d\d?)[/-]((?:19|20)\d\d)(?!\d)/;
const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** Places that write the day first, and English-speaking ones among them; the United States write the month first. */
const DAY_FIRST = /^(?:(?:de|es|fr|it|pt|nl|pl|ru|uk|sv|nb|da|fi|cs|el|tr)\b|en-(?:GB|IE|AU|NZ|IN)\b)/i;
const MONTH_FIRST = /^en-US\b/i;

/** What is known of a page beside the day that it prints. */
interface PageOf {
  language: string;
  url: string;
}

/**
 * A day in figures with its year last, "06/11/2022". It is read where only one order gives a day, where its weekday stands
 * beside it, where the page's address has that day, or where the page's language and country say which comes first.
 * @returns the day, or empty; and the figures where there are some and nothing tells
 */
export function figures(text: string, { language, url }: PageOf): { day: string; open: string } {
  const found = text.length > LONGEST ? null : FIGURES.exec(text);
  if (found === null) return { day: "", open: "" };
  const [words, one = "", other = "", year = ""] = found;
  const dayFirst = day(year, other, one);
  const monthFirst = day(year, one, other);
  const [only = "", ...more] = [...new Set([dayFirst, monthFirst])].filter(Boolean);
  if (more.length === 0) return { day: only, open: "" };
  const both = [dayFirst, monthFirst];
  const weekday = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?\b/i.exec(text)?.[1]?.toLowerCase();
  const fits = both.filter((iso) => WEEKDAYS[new Date(iso).getUTCDay()] === weekday);
  const inAddress = both.filter((iso) => url.replace(/\D+/g, "-").includes(iso));
  const [known] = fits.length === 1 ? fits : inAddress;
  if (known !== undefined) return { day: known, open: "" };
  if (MONTH_FIRST.test(language)) return { day: monthFirst, open: "" };
  return DAY_FIRST.test(language) ? { day: dayFirst, open: "" } : { day: "", open: words };
}

function day(year: string, month: string, date: string): string {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : "";
}
