import { part } from "./language.js";

/** Words of the bar that goes along a path. */
const english = {
  bar: (title: string) => `Your path: ${title}`,
  stop: (at: number, of: number) => `Stop ${at} of ${of}:`,
  minutes: (minutes: number) => `about ${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
  next: (title: string) => `Next: ${title}`,
  questions: "Next: the questions on it",
  back: (title: string) => `Back to: ${title}`,
  last: "This is the last stop.",
  leave: "Leave the path",
};

export const pathStrings = part("path", english);
