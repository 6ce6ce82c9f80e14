import type { Claim } from "./types.js";

/** What the words of a date or month print of it; `neither`: it is reckoned from "today" or "next month". */
type DayForm = "weekday" | "date" | "neither";

/**
 * Reads the column `printed`, see `columns.ts`: a weekday alone, a day of the month or a month, or nothing of either. An empty
 * cell has all of the value in its words.
 */
export function dayForm(printed: string): DayForm {
  if (printed.includes("W")) return "weekday";
  return printed.endsWith("XX") ? "neither" : "date";
}

/** Whether the words of a claim print its day of the month: a day that a person coded may rest on other words. */
export function printsDate({ printed, text }: Pick<Claim, "printed" | "text">): boolean {
  return dayForm(printed) === "date" && (printed !== "" || /\d/.test(text));
}

/** Whether they print its weekday, alone or beside the date: "Wednesday", "Wed., 19 May". @param language BCP 47 */
export function printsWeekday({ printed, text, value }: Pick<Claim, "printed" | "text" | "value">, language: string) {
  if (dayForm(printed) === "weekday") return true;
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return (["long", "short"] as const).some((weekday) => {
    const name = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" }).format(new Date(value));
    return words.has(name.toLowerCase().replace(/\.$/, ""));
  });
}

/** Whether the words leave only the year to be reckoned: "19 May", "June", and not "the 19th". */
export function lacksOnlyYear(printed: string): boolean {
  return /^XXXX-\d\d(?:-\d\d)?$/.test(printed);
}
