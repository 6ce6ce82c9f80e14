import { dayIn, figures } from "./days.js";
import { STAMPED, type PageLine } from "./lines.js";
import type { PageSays } from "./says.js";

/** What stands below the headline and is named as its dek, or is what the page says that it is about. */
export function isDek(line: PageLine, { description, title }: PageSays): boolean {
  if (line.furniture !== null || line.linked > 0.5 || line.words < 4 || line.text === title) return false;
  return line.kind === "dek" || line.text === description;
}

/** The heading right below the headline, in the same head of an article: `<header><h1>…</h1><h2>…</h2></header>`. */
export function secondHeading(lines: readonly PageLine[], title: number): number | undefined {
  const [line, over] = [lines[title + 1], lines[title]];
  if (over?.title !== true || line?.kind !== "heading" || line.words < 4 || line.linked > 0.5) return undefined;
  return line.head !== null && line.head === over.head ? title + 1 : undefined;
}

const LONGEST_BYLINE = 30;
export const LONGEST_NAME = 200;
/** Lines above a headline among which the day is looked for. */
export const ABOVE_TITLE = 3;
/** "By Ann Field", "Von Ann Field", "Por Ann Field". */
export const BY = /^(?:by|von|por|par|di|door|av|af):? (?=\p{Lu})/iu;

/** The line that names who wrote it: above the story, or right below its first lines. */
export function bylineOf(
  lines: readonly PageLine[],
  above: readonly number[],
  first: number,
  stated: string,
): number | undefined {
  const near = [...above, ...lines.slice(first, first + 4).map((_, k) => first + k)];
  const short = near.filter((i) => lines[i]!.words <= LONGEST_BYLINE && !lines[i]!.prose && !lines[i]!.title);
  const names = stated.split(", ").filter((name) => name.length > 3);
  const named = short.filter((i) => names.some((name) => lines[i]!.text.toLowerCase().includes(name.toLowerCase())));
  const signed = short.filter((i) => BY.test(lines[i]!.text) && lines[i]!.words > 1);
  return (
    named.find((i) => signed.includes(i)) ??
    named[0] ??
    signed[0] ??
    above.find((i) => lines[i]!.kind === "byline" && lines[i]!.words > 1 && lines[i]!.words <= 12)
  );
}

/** "Submitted by hseidl on Mon, 06/17/2024 - 10:05": publishing systems write who and when in one line. */
export function submittedBy(stamp: string): string {
  return (
    /^(?:submitted|posted|published|written|added|created) by:? (\S.{1,60}?) (?:on|at|,|\||-|–) ?(?=.*\d)/i.exec(
      stamp,
    )?.[1] ?? ""
  );
}

const STAMP = /(?:19|20)\d\d(?!\d)/;

/** A line that gives the day of the page, and little else. */
export function isStamp(line: PageLine, says: PageSays): boolean {
  if (line.words > (STAMPED.test(line.text) ? 24 : 12) || line.prose || !STAMP.test(line.text)) return false;
  const { day, open } = figures(line.text, says);
  return dayIn(line.text) !== "" || day !== "" || open !== "";
}
