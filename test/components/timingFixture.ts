import { blank } from "../support/rows.js";
import { JSDOM } from "jsdom";
import type { Claim, Item, ReportRow, SentenceRow, SilenceRow, ValueType } from "../../src/coding/types.js";
import { lessonOf, type Lesson, type LessonData } from "../../src/components/lesson/data.js";

/** One row to make: which report, which item, its exact words, and what they mean. */
export type Row = [report: string, item: string, words: string, value: string, fields?: Partial<Claim>];

export interface Event {
  /** Sentences of each report, by its id; ids begin with the report's letter. */
  texts: Record<string, string[]>;
  items: Item[];
  rows: Row[];
  events?: { id: string; label: string; terms: string[] }[];
}

export function item(id: string, label: string, rule: Item["rule"], words: string[] = []): Item {
  const where = { near: words, beside: [], not: [], saidBy: [], parts: [], first: false };
  return { id, label, dimension: "timing", question: `${label}?`, rule, where, note: "" };
}

export const day = item("storm-day", "Day of the storm", { by: "time", kind: "date", reading: "" }, ["storm"]);
const month = item("repair-month", "Month of the repair", { by: "time", kind: "month", reading: "" }, ["repair"]);
export const whole = item("storm-length", "Length of the storm", { by: "time", kind: "duration", reading: "in all" }, [
  "raged",
]);
const planned = item("storm-planned", "Length that was forecast", {
  by: "time",
  kind: "duration",
  reading: "planned",
});
const over = item("storm-over", "Time over the forecast", {
  by: "time",
  kind: "duration",
  reading: "over the plan",
});
export const closing = item(
  "closing-time",
  "Closing of the ferry, when",
  { by: "time", kind: "sequence", reading: "" },
  ["ferry"],
);
const warning = item("warning-time", "Warning, when", { by: "time", kind: "sequence", reading: "" }, ["sirens"]);
const sure = item("dam-certainty", "How sure the dam is", { by: "choice", choices: [] });

const TYPES: Record<string, ValueType> = {
  date: "date",
  time: "time",
  month: "month",
  duration: "duration",
  sequence: "sequence",
};

/** The tables that coding would make: a silence wherever a report has no row for an item. */
export function tables({ texts, items, rows, events = [] }: Event): LessonData {
  const ids = Object.keys(texts);
  const counts = new Map<string, number>();
  const claims = rows.map(([report_id, itemId, words, value, fields = {}]): Claim => {
    const text = texts[report_id]!.join(" ");
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the fixture's ${report_id} lacks "${words}"`);
    const key = `${report_id}.${itemId}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const coded = items.find(({ id }) => id === itemId)!;
    return {
      ...blank("claims"),
      claim_id: `${key}.${counts.get(key)!}`,
      dataset: "storm",
      report_id,
      outlet: report_id,
      dimension: "timing",
      item: itemId,
      value,
      value_type: coded.rule.by === "time" ? TYPES[coded.rule.kind]! : "category",
      printed: coded.rule.by === "time" && coded.rule.kind === "date" && !/\d/.test(words) ? "XXXX-WXX" : "",
      sense: coded === over ? "over" : coded === planned ? "planned" : "",
      certainty: "asserted",
      source: "outlet",
      source_type: "outlet",
      attribution: "none",
      text: words,
      start,
      end: start + words.length,
      part: "body",
      paragraph: 1,
      sentence: 1,
      method: "parsed",
      ...fields,
    };
  });
  const silences = items.flatMap(({ id, label, where }) =>
    ids
      .filter((report_id) => !claims.some((claim) => claim.item === id && claim.report_id === report_id))
      .map((report_id): SilenceRow => {
        const search = `(a time)${where.near.length === 0 ? "" : ` near (${where.near.join(" | ")})`}`;
        return {
          ...blank("silences"),
          alike: null,
          dataset: "storm",
          dimension: "timing",
          item: id,
          label,
          report_id,
          search,
        };
      }),
  );
  return {
    dataset: "storm",
    claims,
    silences,
    reports: ids.map((id) => reportRow(id, texts[id]!)),
    sentences: ids.flatMap((id) => sentenceRows(id, texts[id]!)),
    coverage: [],
    variants: [],
    codebook: { speakers: [], events, items, topics: [], frames: [], wordings: [], corrections: [], proposed: false },
    notes: {},
  };
}

function sentenceRows(report_id: string, sentences: string[]): SentenceRow[] {
  let start = 0;
  return sentences.map((text, i) => {
    const row = { start, end: start + text.length, text };
    start += text.length + 1;
    const place = { part: "body", paragraph: 1, sentence: i + 1, position: 0, words: 1, quoted_words: 0, claims: 0 };
    return { dataset: "storm", report_id, ...place, ...row };
  });
}

function reportRow(report_id: string, sentences: string[]): ReportRow {
  const none = { outlet: "", agency: "", url: "", published: "", retrieved: "", rights: "", translated_from: "" };
  const counts = { words: 9, sentences: sentences.length, quoted_words: 0, direct: 0, partial: 0, indirect: 0 };
  return {
    dataset: "storm",
    report_id,
    letter: report_id.charAt(0).toUpperCase(),
    label: `The ${report_id}`,
    ...none,
    publish: "full",
    headline: "",
    dek: "",
    paragraphs: 7,
    ...counts,
    claims: 1,
    silences: 1,
    characters: 9,
    boilerplate_words: 0,
  };
}

/** What stands beside the tables where no report counts with another. */
export const ALONE = { language: "en", links: [] };

/** A lesson in a page of its own. */
export function lessonIn(data: LessonData, hash = ""): Lesson {
  const { window } = new JSDOM('<div id="observablehq-main"><h1>Timing</h1></div>', {
    url: `https://example.org/storm/timing${hash}`,
    pretendToBeVisual: true,
  });
  window.scrollTo = () => undefined;
  return lessonOf(data, "timing", window as unknown as Window);
}

/** Five reports of an invented storm, coded by reading them. */
export const STORM: Event = {
  texts: {
    argus: [
      "The storm came on Monday.",
      "It raged for two hours.",
      "The ferry closed 20 minutes after the storm ended.",
      "The dam may give way, the mayor said.",
    ],
    bugle: [
      "On Monday the storm hit the town.",
      "It raged for an hour and 30 minutes longer than forecast, people say.",
      "The ferry closed 30 minutes after the storm began.",
      "The dam will hold.",
    ],
    clarion: ["A storm struck on Tuesday night.", "Nobody had slept.", "The sirens had sounded before the storm."],
    dial: [
      "The storm of Monday raged for 100 minutes.",
      "During the storm the sirens sounded.",
      "The repair is due in June.",
    ],
    echo: ["Roofs flew on Monday.", "A forecast had spoken of one hour.", "The dam is expected to hold."],
  },
  items: [day, month, whole, planned, over, closing, warning, sure],
  events: [
    { id: "storm", label: "the storm", terms: ["storm"] },
    { id: "storm-start", label: "the storm begins", terms: ["storm"] },
    { id: "storm-end", label: "the storm ends", terms: ["storm"] },
  ],
  rows: [
    ["argus", "storm-day", "came on Monday", "2030-02-04"],
    ["bugle", "storm-day", "On Monday", "2030-02-04"],
    ["clarion", "storm-day", "on Tuesday night", "2030-02-05"],
    ["dial", "storm-day", "storm of Monday", "2030-02-04"],
    ["echo", "storm-day", "on Monday", "2030-02-04"],
    ["dial", "repair-month", "in June", "2030-06"],
    ["argus", "storm-length", "raged for two hours", "PT2H"],
    [
      "bugle",
      "storm-length",
      "raged for an hour and 30 minutes longer than forecast",
      "PT1H30M",
      { reading: "likeliest", fits: "dial.storm-length.1" },
    ],
    [
      "bugle",
      "storm-length",
      "raged for an hour and 30 minutes longer than forecast",
      "PT1H",
      { reading: "alternative" },
    ],
    ["bugle", "storm-over", "an hour and 30 minutes longer than forecast", "PT1H30M", { reading: "alternative" }],
    ["dial", "storm-length", "raged for 100 minutes", "PT1H40M"],
    ["echo", "storm-planned", "one hour", "PT1H"],
    ["argus", "closing-time", "20 minutes after the storm ended", "after:storm-end+PT20M"],
    ["bugle", "closing-time", "30 minutes after the storm began", "after:storm-start+PT30M"],
    ["clarion", "warning-time", "before the storm", "before:storm"],
    ["dial", "warning-time", "During the storm", "during:storm"],
    ["argus", "dam-certainty", "may give way", "may", { certainty: "hedged" }],
    ["bugle", "dam-certainty", "will hold", "will", { certainty: "asserted" }],
    ["echo", "dam-certainty", "is expected to hold", "expected", { certainty: "expected" }],
  ],
};

/** The same event with some rows only. */
export function only(event: Event, keep: (row: Row) => boolean, reports = Object.keys(event.texts)): LessonData {
  const texts = Object.fromEntries(reports.map((id) => [id, event.texts[id]!]));
  return tables({ ...event, texts, rows: event.rows.filter((row) => reports.includes(row[0]) && keep(row)) });
}

/** Every stretch of serif on a page stands word for word in its report. */
export function strangers(root: Element, { texts }: Event): string[] {
  return [...root.querySelectorAll<HTMLElement>("[data-printed]")]
    .filter((element) => !texts[element.dataset["printed"]!]!.join(" ").includes(element.textContent))
    .map((element) => element.textContent);
}
