/** Names of months and weekdays as lines beside a story print them, for patterns: "Sept.", "May", "Wednesday", "Thu". */

export const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** 1 Monday … 7 Sunday. @param printed a weekday as `WEEKDAY` finds it: "Thurs", "thursday" */
export function weekdayNumber(printed: string): number {
  return WEEKDAYS.indexOf(printed.trim().slice(0, 3).toLowerCase()) + 1;
}

export const WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?";
