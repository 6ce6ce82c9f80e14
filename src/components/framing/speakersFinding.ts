import { group } from "d3";
import { framingStrings as words } from "../../strings/framing.js";
import { speakersInWords } from "../../values/words/told.js";
import { letters } from "../lesson/parts.js";
import { distinct, type FramingLesson } from "./common.js";
import { isDocument, isTwoSided, wordsIn, type Bar, type ReportBars } from "./speakersModel.js";

/** Which side has more quoted speech, or how much each report quotes; then the documents. */
export function findingOf(lesson: FramingLesson, reports: readonly ReportBars[], sides: readonly string[]): string {
  const documents = reports.filter((report) => report.sides.some((side) => side.documents > 0));
  const written = wordsIn(reports.flatMap((report) => report.sides.map((side) => ({ words: side.documents }))));
  const added = words.speakers.finding.documents(
    letters(
      lesson,
      documents.map(({ report_id }) => report_id),
    ),
    written,
  );
  const speech = isTwoSided(sides) ? moreOf(reports, sides) : spread(reports);
  return speech + (documents.length > 0 ? added : "");
}

function moreOf(reports: readonly ReportBars[], sides: readonly string[]): string {
  const leads = reports.map((report) => {
    const [a, b] = report.sides.map(({ speech }) => speech) as [number, number];
    if (a + b === 0) return undefined;
    return a === b ? null : a > b ? sides[0]! : sides[1]!;
  });
  const more = sides
    .map((side) => ({ side, reports: leads.filter((lead) => lead === side).length }))
    .sort((a, b) => b.reports - a.reports);
  const even = leads.filter((lead) => lead === null);
  const neither = leads.filter((lead) => lead === undefined);
  return words.speakers.finding.sides(more, even.length, neither.length, reports.length);
}

function spread(reports: readonly ReportBars[]): string {
  const speech = reports.map((report) => wordsIn(report.sides.map((side) => ({ words: side.speech }))));
  const speakers = distinct(
    reports.flatMap((report) =>
      report.sides.flatMap((side) => side.bars.filter((bar) => !isDocument(bar)).map(({ source }) => source)),
    ),
  );
  return words.speakers.finding.spread(Math.min(...speech), Math.max(...speech), speakers.length, reports.length);
}

/** Who is quoted most over all reports, in two sentences. */
export function knownOf({ data, names }: FramingLesson, bars: readonly Bar[]): string[] {
  const speech = group(
    bars.filter((bar) => !isDocument(bar)),
    ({ source }) => source,
  );
  const most = Math.max(0, ...[...speech.values()].map(wordsIn));
  const leading = [...speech].filter(([, own]) => wordsIn(own) === most);
  const [first] = leading;
  if (first === undefined) return [words.speakers.known.documentsOnly, words.speakers.known.why];
  if (leading.length > 1) {
    const tied = leading.map(([source]) => speakersInWords(source, names));
    return [words.speakers.known.tie(tied, most), words.speakers.known.why];
  }
  const [source, own] = first;
  return [
    words.speakers.known.most(speakersInWords(source, names), wordsIn(own), own.length, data.reports.length),
    words.speakers.known.why,
  ];
}
