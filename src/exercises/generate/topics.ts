import type { CoverageRow, ReportRow } from "../../coding/types.js";
import { isNameTopic } from "../../coding/nameTopic.js";
import { generatedStrings } from "../../strings/generated.js";
import { paragraph } from "../plain.js";
import type { Evidence } from "../types.js";
import type { MultipleExercise } from "../kinds/ticks.js";
import {
  base,
  derivedKey,
  finished,
  idOf,
  letters,
  mixed,
  option,
  said,
  type Source,
  wordsEvidence,
} from "./context.js";

const strings = generatedStrings;
const MOST_SHARED = 3;
const MOST_OTHERS = 3;

interface TopicFound {
  id: string;
  /** The words that stand for it. */
  terms: string[];
  label: string;
  having: ReportRow[];
  without: ReportRow[];
  rows: CoverageRow[];
}

/** Topics with the reports in which their words stand. Of a word that is a report's own name and not in its text nothing is asked. */
function topicsOf({ tables, codebook }: Source): TopicFound[] {
  return codebook.topics.flatMap(({ id, label, terms }) => {
    const rows = tables.coverage.filter(({ topic }) => topic === id);
    const found = new Set(rows.filter((row) => row.found).map(({ report_id }) => report_id));
    const [having, without] = [true, false].map((has) =>
      tables.reports.filter(({ report_id }) => found.has(report_id) === has),
    ) as [ReportRow[], ReportRow[]];
    return without.some((report) => isInName(report, terms)) ? [] : [{ id, label, terms, rows, having, without }];
  });
}

function isInName({ label, outlet, agency, headline, dek }: ReportRow, terms: readonly string[]): boolean {
  const own = [label, outlet, agency, headline, dek].join("\n").toLowerCase();
  return terms.some((term) => own.includes(term.toLowerCase()));
}

/** The first mention in each report. */
function mentions(source: Source, rows: readonly CoverageRow[]): Evidence[] {
  return rows.flatMap((row) =>
    row.found && row.start !== null && row.end !== null && row.text !== ""
      ? [wordsEvidence(source, { ...row, start: row.start, end: row.end })]
      : [],
  );
}

/** What all reports mention, among topics that some of them leave out. */
export function sharedTopics(source: Source): MultipleExercise | null {
  const all = topicsOf(source);
  const inAll = all.filter(({ without }) => without.length === 0);
  const inSome = all.filter(({ without, having }) => without.length > 0 && having.length > 0);
  // Where only right options are names, or common words, the form alone tells them.
  const alike = (one: TopicFound, others: readonly TopicFound[]): boolean =>
    others.some((other) => formOf(other) === formOf(one));
  const shared = inAll.filter((one) => alike(one, inSome)).slice(0, MOST_SHARED);
  const candidates = inSome.filter((one) => alike(one, shared));
  const oneOfEach = candidates.filter((one, i) => candidates.findIndex((other) => formOf(other) === formOf(one)) === i);
  const others = [...new Set([...oneOfEach, ...candidates])].slice(0, MOST_OTHERS);
  const n = source.tables.reports.length;
  if (n < 2 || shared.length === 0 || others.length === 0) return null;
  // Where one option needs its topic's name, all have it.
  const isTold = [...shared, ...others].every(isItsLabel);
  const options = [...shared, ...others].map((topic) => {
    const { id, having, without, rows } = topic;
    const text = without.length === 0 ? strings.shared.all(n) : strings.shared.some(letters(having), letters(without));
    return option(idOf(id), topicLabel(topic, !isTold), said(text, mentions(source, rows)));
  });
  const evidence = shared.flatMap(({ rows }) => mentions(source, rows));
  return finished<MultipleExercise>({
    ...base({
      id: "shared-topics",
      lesson: "framing",
      ends: "trust",
      stage: "opening",
      title: strings.shared.title,
      prompt: [paragraph(strings.shared.prompt(n))],
      hint: strings.shared.hint,
      after: strings.shared.after,
    }),
    type: "multiple",
    options: mixed(options, "shared-topics"),
    key: {
      ...derivedKey("the topics that every report mentions", [], evidence),
      options: shared.map(({ id }) => idOf(id)),
      either: [],
    },
  });
}

/** Whether a topic's words are names or common words. */
function formOf({ terms }: TopicFound): "name" | "word" {
  return isNameTopic(terms) ? "name" : "word";
}

/** A topic as the words that stand for it, with its name where they need one: a search finds words, and not what is meant. */
function topicLabel({ label, terms }: TopicFound, isNamed: boolean): string {
  return isNamed ? `${label}: ${strings.shared.words(terms)}` : `“${terms[0]!}”`;
}

/** Whether a topic is called by its one word. */
function isItsLabel({ label, terms }: TopicFound): boolean {
  return terms.length === 1 && terms[0]!.toLowerCase() === label.toLowerCase();
}

/**
 * Names that fewer reports lack than have: there the gap is the exception. Of a common word nothing is asked: where "cracks"
 * does not stand, other words may say it.
 */
export function gaps(source: Source): MultipleExercise[] {
  return topicsOf(source)
    .filter(({ having, without }) => without.length > 0 && having.length > without.length)
    .filter(({ terms, without }) => isNameTopic(terms) && !without.some((report) => hasPart(source, report, terms)))
    .map((topic) => gap(source, topic));
}

/** Whether a part of a name stands in a report that lacks it whole: "Hall" for "Petra Hall". */
function hasPart({ tables }: Source, { report_id }: ReportRow, terms: readonly string[]): boolean {
  const texts = tables.sentences.filter((one) => one.report_id === report_id).map(({ text }) => text);
  // Of a report in excerpts nobody sees what its other sentences say.
  if (texts.includes("")) return true;
  const words = new Set(texts.join(" ").match(/[\p{L}\p{N}]+/gu));
  return terms.some((term) => term.split(/\s+/).some((part) => part.length > 2 && words.has(part)));
}

function gap(source: Source, { id, label, terms, having, without, rows }: TopicFound): MultipleExercise {
  const { missing, report } = strings;
  const searched = (report_id: string): Evidence[] => {
    const row = rows.find((one) => one.report_id === report_id && !one.found);
    return row ? [{ kind: "silence", report_id, item: id, terms }] : [];
  };
  const options = source.tables.reports.map((one) => {
    const reportRows = rows.filter(({ report_id }) => report_id === one.report_id);
    const feedback = without.includes(one)
      ? said(missing.silent(one.letter, terms.length), searched(one.report_id))
      : said(missing.mentions(one.letter), mentions(source, reportRows));
    return option(one.report_id, report(one.letter, one.label), feedback, one.report_id);
  });
  const evidence = without.flatMap(({ report_id }) => searched(report_id));
  return finished<MultipleExercise>({
    ...base({
      id: idOf("missing", id),
      lesson: "framing",
      ends: "trust",
      title: missing.title(label),
      prompt: [paragraph(missing.prompt(terms, without.length))],
      hint: missing.hint,
      after: missing.after(without.length, having.length + without.length),
    }),
    type: "multiple",
    options,
    key: {
      ...derivedKey(`the reports in which no word for “${label}” was found`, [], evidence),
      options: without.map(({ report_id }) => report_id),
      either: [],
    },
  });
}
