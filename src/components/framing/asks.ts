import type { SharingFinding } from "../../findings/framing/sharing.js";
import type { SpeakersFinding } from "../../findings/framing/speakers.js";
import { askStrings } from "../../strings/asks.js";
import { framingStrings } from "../../strings/framing.js";
import { capital } from "../../strings/words.js";
import { speakersInWords } from "../../values/words/told.js";
import type { Ask } from "../lesson/ask.js";
import { foundAsk, othersAsk } from "../lesson/askKinds.js";
import { letterOf, letters, reportCell, reportsOf } from "../lesson/parts.js";
import type { FramingLesson } from "./common.js";
import type { TopicRow } from "./matrixModel.js";
import { wordsIn } from "./speakersModel.js";
import type { WordChoice } from "./wordsModel.js";

const words = framingStrings.asks;

/** So many answers are read in a few seconds. */
const FEW = 4;

/** Of a few topics, which one fewest reports have: one that fewest have, one that most have, and one between them. */
export function missingAsk(lesson: FramingLesson, rows: readonly TopicRow[]): Ask | null {
  const reports = lesson.data.reports.length;
  const least = Math.min(...rows.filter(({ found }) => found > 0).map(({ found }) => found));
  const rare = rows.find(({ found }) => found === least);
  const others = rows.filter(({ found }) => found > least).sort((a, b) => b.found - a.found);
  if (rare === undefined || others.length === 0) {
    const [first] = rows;
    return first === undefined ? null : foundAsk(lesson, first.label, having(first));
  }
  const chosen = [rare, others[0]!, others[Math.ceil((others.length - 1) / 2)]!];
  // In the codebook's order: where the answer stands tells nobody which it is.
  const shown = rows.filter((row) => chosen.includes(row));
  return {
    question: words.missing.fewest(reports),
    shows: [],
    options: shown.map(({ topic, label }) => ({ id: topic, label })),
    bornOut: [rare.topic],
    says: words.missing.says(
      [...shown].sort((a, b) => a.found - b.found).map(({ label, found }) => [label, found] as const),
      reports,
    ),
  };
}

function having({ cells }: TopicRow): string[] {
  return cells.filter(({ coverage }) => coverage.found).map(({ report_id }) => report_id);
}

/** Whose words stand between marks most; where one source has them all, which report has most of them. */
export function speakersAsk(lesson: FramingLesson, { leading }: SpeakersFinding): Ask | null {
  const { data, names, framing } = lesson;
  const rows = framing.quoted.filter(({ source }) => source !== "");
  const total = (is: (row: (typeof rows)[number]) => boolean): number => wordsIn(rows.filter(is));
  const sources = [...new Set(rows.map(({ source }) => source))]
    .map((id) => ({ id, label: capital(speakersInWords(id, names)), words: total(({ source }) => source === id) }))
    .sort((a, b) => b.words - a.words)
    .slice(0, FEW);
  const inReports = data.reports.map(({ report_id }) => ({
    id: report_id,
    label: reportCell(lesson, report_id),
    words: total((row) => row.report_id === report_id),
  }));
  const ask = (question: string, all: typeof sources, most: readonly string[]): Ask => ({
    question,
    shows: [],
    options: [...all].sort((a, b) => (a.label < b.label ? -1 : 1)).map(({ id, label }) => ({ id, label })),
    bornOut: most,
    says: words.speakers.says(all.map(({ label, words: n }) => [label, n] as const)),
  });
  const { question, report } = words.speakers;
  const most = leading.map(({ source }) => source).filter((id) => sources.some((one) => one.id === id));
  if (sources.length > 1) return ask(question, sources, most);
  if (inReports.length < 2) return null;
  const fullest = Math.max(...inReports.map((one) => one.words));
  const shown = inReports.sort((a, b) => b.words - a.words).slice(0, FEW);
  return ask(
    report,
    shown,
    shown.filter((one) => one.words === fullest).map(({ id }) => id),
  );
}

/** Whether the others have the words of a report for one fact: the first fact on which their words differ, else any. */
export function wordsAsk(lesson: FramingLesson, choices: readonly WordChoice[]): Ask | null {
  const several = choices.filter(({ found }) => !found.isNumber && found.reports.length > 1);
  // A report that has two words for it uses the same one, and another.
  const isPlain = ({ found, values }: WordChoice): boolean =>
    found.reports.length === values.flatMap(({ claims }) => reportsOf(claims, lesson)).length;
  const differing = several.filter(({ found }) => found.relation === "different");
  const choice = differing.find(isPlain) ?? several.find(isPlain) ?? several[0];
  if (choice === undefined) {
    const [first] = choices;
    return first === undefined ? null : foundAsk(lesson, first.item.label, first.found.reports);
  }
  const { item, found, values } = choice;
  const own = (report: string): string =>
    values
      .flatMap(({ value, claims }) =>
        claims.some(({ report_id }) => report_id === report) ? [value.toLowerCase()] : [],
      )
      .sort()
      .join("; ");
  const [report = ""] = found.reports;
  const claim = values.flatMap(({ claims }) => claims).find(({ report_id }) => report_id === report)!;
  const others = found.reports.filter((id) => id !== report);
  return othersAsk({
    question: words.words.question(item.label, letterOf(lesson, report), others.length),
    row: claim,
    others: others.length,
    same: others.filter((id) => own(id) === own(report)).length,
    more: askStrings.sides(values.map(({ value, claims }) => [letters(lesson, reportsOf(claims, lesson)), value])),
  });
}

/** Two sentences, and how they stand to each other: readers may disagree. @param keeps the pick, as the group's own choice */
export function sideAsk({ sentences, words: shared }: SharingFinding, keeps: (answer: number) => void): Ask {
  return {
    question: words.side.question,
    shows: sentences.slice(0, 2),
    options: framingStrings.side.answers.map((label, i) => ({ id: String(i), label })),
    bornOut: [],
    says: words.side.says(shared),
    keeps: (option) => {
      keeps(Number(option));
    },
  };
}
