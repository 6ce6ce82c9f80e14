import { group } from "d3";
import type { Claim } from "../../coding/types.js";
import type { PrintedDay } from "../../findings/timing/day.js";
import { dayAndMonth, weekday } from "../../strings/dates.js";
import { isDay, readDay, shiftedDay } from "../../values/days.js";
import { timingStrings as words } from "../../strings/timing.js";
import type { Build, Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { printed, type EvidencePlace } from "../lesson/evidence.js";
import { valueInWords } from "../../values/words/told.js";
import { mark, readingInWords } from "./marks.js";

/** A day in the strip with the claims that name it, a stretch of days that no report names, or words less exact. */
type Column =
  | { kind: "day"; date: string; claims: Claim[] }
  | { kind: "gap"; days: number }
  | { kind: "vague"; value: string; claims: Claim[] };

/** More empty days than this between two named ones are drawn as one gap. */
const MOST_EMPTY = 3;
/** With more named days than this the strip is a list, a day a row. */
const MOST_COLUMNS = 4;

/** The days from the first that a report names to the last, with a day before and after; what is no day comes last. */
function columns(claims: readonly Claim[]): Column[] {
  const exact = group(
    claims.filter(({ value }) => isDay(value)),
    ({ value }) => value,
  );
  const days = [...exact.keys()].sort();
  const strip: Column[] = [];
  days.forEach((date, i) => {
    const before = i === 0 ? 1 : readDay(date)! - readDay(days[i - 1]!)! - 1;
    if (before > MOST_EMPTY) strip.push({ kind: "gap", days: before });
    else for (let n = before; n > 0; n--) strip.push({ kind: "day", date: shiftedDay(date, -n), claims: [] });
    strip.push({ kind: "day", date, claims: exact.get(date)! });
  });
  const last = days.at(-1);
  if (last !== undefined) strip.push({ kind: "day", date: shiftedDay(last, 1), claims: [] });
  const rest = claims.filter(({ value }) => !exact.has(value));
  for (const [value, vague] of group(rest, (claim) => claim.value)) strip.push({ kind: "vague", value, claims: vague });
  return strip;
}

/**
 * The strip of days: every claim is a row of sign and words on its day; a report's sign stands once a day.
 * @param days what reports print of each day
 */
export function dayChart(
  lesson: Lesson,
  claims: readonly Claim[],
  days: readonly PrintedDay[],
  evidence: EvidencePlace,
): HTMLElement {
  const { h } = lesson;
  const strip = columns(claims);
  const named = strip.filter((column) => column.kind !== "gap" && column.claims.length > 0).length;
  const isList = named > MOST_COLUMNS;
  const widths = strip.map((column) =>
    column.kind === "gap" || column.claims.length === 0 ? "72px" : "minmax(0, 1fr)",
  );
  const cells = strip.map((column) => {
    if (column.kind === "gap")
      return h("li", { class: "day is-gap" }, h("p", { class: "day-name" }, words.day.gap(column.days)));
    const own = column.claims;
    return h(
      "li",
      { class: own.length === 0 ? "day is-empty" : "day" },
      h("ul", { class: "day-claims" }, ...own.map((claim, i) => h("li", {}, row(lesson, own, i, claim, evidence)))),
      column.kind === "day"
        ? dayName(
            h,
            column.date,
            days.find(({ day }) => day === column.date),
          )
        : h("p", { class: "day-name" }, vagueName(column.claims[0]!, lesson)),
    );
  });
  const style = isList ? null : `grid-template-columns: ${widths.join(" ")}`;
  return h("ul", { class: isList ? "days is-list" : "days", style }, ...cells);
}

function row(lesson: Lesson, all: readonly Claim[], i: number, claim: Claim, evidence: EvidencePlace): HTMLElement {
  const { h } = lesson;
  const { document, data } = lesson;
  const isFirst = all.findIndex(({ report_id }) => report_id === claim.report_id) === i;
  const filled = claim.reading !== "alternative";
  const report = sign(data, claim.report_id);
  const note = readingInWords(claim);
  const content: Child[] = [
    isFirst
      ? glyph(report, { document, filled, size: 28, decorative: true })
      : h("span", { class: "no-sign", "aria-hidden": "true" }),
    h("span", {}, printed(h, claim), note !== "" && h("span", { class: "aside" }, ` ${note}`)),
  ];
  return mark(lesson, claim, evidence, { content, class: "mark-words" });
}

/** A day's name as reports print it: its weekday, its date or both. What none of them prints is reckoned, and stands behind. */
function dayName(h: Build, date: string, found: PrintedDay | undefined): HTMLElement {
  const names = [
    { isPrinted: found === undefined || found.weekday.length > 0, name: h("span", {}, weekday(date)) },
    {
      isPrinted: found === undefined || found.date.length > 0,
      name: h("time", { datetime: date }, dayAndMonth(date)),
    },
  ];
  const named = (isPrinted: boolean): Child[] =>
    names.filter((one) => one.isPrinted === isPrinted).flatMap(({ name }, i) => [i > 0 && " ", name]);
  const [printedNames, others] = [named(true), named(false)];
  const reckoned = others.length > 0 && h("span", { class: "aside" }, ...others, `, ${words.day.reckoned}`);
  return h("p", { class: "day-name" }, ...printedNames, printedNames.length > 0 && others.length > 0 && " ", reckoned);
}

function vagueName(claim: Claim, { names }: Lesson): string {
  return `${words.day.lessExact}: ${valueInWords(claim, names)}`;
}
