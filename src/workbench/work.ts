import {
  codebookOf,
  codeDataset,
  parseOptions,
  readTogether,
  type Codebook,
  type Correction,
  type Dataset,
  type Item,
  type ReportMeta,
  type Tables,
} from "../coding/index.js";
import { eventDay } from "../coding/propose/day.js";
import { slug } from "../coding/propose/words.js";
import { freeLetter } from "../dataset/letters.js";
import { isDeviceName } from "../dataset/names.js";
import { parse, type Parse } from "../parser/index.js";
import type { Chosen } from "../exercises/chosen.js";

/** A dataset on the workbench: what a teacher has typed or chosen so far. It becomes a folder of `data/` unchanged. */
export interface Work extends Chosen {
  /** Tells this set of reports from every other, so that no answers get mixed; empty before there is a report. */
  id: string;
  name: string;
  title: string;
  summary: string;
  /** ISO 8601 day of the event; empty until someone says it or a report does. */
  date: string;
  language: string;
  reports: WorkReport[];
  /** Null while the proposed codebook serves; a teacher's own as soon as something in it was changed. */
  codebook: Codebook | null;
  /** Decisions about single claims; they stand in the codebook's corrections when the work is saved. */
  corrections: Correction[];
  /** Decisions about items: whether the sentences that they compare tell of one matter. */
  matters: Matter[];
}

/** A decision about an item. `same`: its sentences tell of one matter; `apart`: they do not, and it is compared no more. */
export interface Matter {
  /** See `matterKey`. */
  key: string;
  is: "same" | "apart";
}

/** An item's name for a decision: where its question has become another one, the decision is not about it any more. */
export function matterKey({ id, question }: Pick<Item, "id" | "question">): string {
  return `${id}: ${question}`;
}

export interface WorkReport {
  id: string;
  letter: string;
  label: string;
  /** ISO 8601 day, or empty. */
  published: string;
  /** BCP 47 tag, or empty. */
  translatedFrom: string;
  text: string;
  /** Lines of the text that somebody takes for the story, though they look like page furniture. */
  story?: string[];
  /** What the report's file has and its text lacks, or has since somebody took it in. */
  leftOut?: Stretch[];
  /** What the web page says that it was read from, until somebody says otherwise: who publishes it, where, and when it was saved. */
  outlet?: string;
  url?: string;
  retrieved?: string;
}

/** Something that stands in the file of a report, and was not taken into its text. */
export interface Stretch {
  /** What sort of thing it is. */
  kind: string;
  text: string;
  /** The line of the text after which it stands; empty where it stands before all. */
  after: string;
}

/** What a report's page says of itself, and what of it was left out. */
export type Stated = Pick<WorkReport, "outlet" | "url" | "retrieved" | "leftOut"> & { published?: string };

/** Work, parsed and coded as the build does it. */
export interface Built {
  dataset: Dataset;
  codebook: Codebook;
  parses: Parse[];
  tables: Tables;
}

/** What answers to the questions on this work name: no other set has it. */
export function setName({ name, id }: Pick<Work, "name" | "id">): string {
  return id === "" ? name : `${name}-${id}`;
}

/** Bounds of what one page takes: far more than a lesson needs, and what a browser codes without standing still. */
export const MOST_REPORTS = 40;
export const MOST_CHARACTERS = 200_000;
export const MOST_CHARACTERS_OF_ALL = 1_000_000;
/** A question is a sentence or two. */
export const MOST_PROMPT_CHARACTERS = 600;

export function emptyWork(): Work {
  return {
    id: "",
    name: "my-reports",
    title: "",
    summary: "",
    date: "",
    language: "en",
    reports: [],
    codebook: null,
    leftOut: [],
    reworded: [],
    options: [],
    own: [],
    order: [],
    corrections: [],
    matters: [],
  };
}

/**
 * Adds a report, with an id and a letter that no other has.
 * @param label who printed it, or the file's name
 * @param stated what its page says of itself
 * @returns the new work, or null where there is no room for more
 */
export function addReport(work: Work, label: string, text: string, stated: Stated = {}): Work | null {
  const all = work.reports.reduce((sum, report) => sum + report.text.length, text.length);
  if (work.reports.length >= MOST_REPORTS || text.length > MOST_CHARACTERS) return null;
  if (all > MOST_CHARACTERS_OF_ALL) return null;
  const number = work.reports.length + 1;
  const ids = work.reports.map(({ id }) => id);
  const named = slug(label) || `report-${number}`;
  const base = isDeviceName(named) ? `${named}-report` : named;
  let id = base;
  for (let n = 2; ids.includes(id); n++) id = `${base}-${n}`;
  const letter = freeLetter(label, new Set(work.reports.map((one) => one.letter)));
  const shown = label.trim() === "" ? `Report ${number}` : label.trim();
  const report = { id, letter, label: shown, published: "", translatedFrom: "", text, ...stated };
  return { ...work, reports: [...work.reports, report] };
}

/** The day of the event, as the reports and the days on which they were published tell it; empty where they do not. */
export function dayOfEvent({ reports }: Work): string {
  return eventDay(
    reports.map(({ text }) => text),
    reports.map(({ published }) => published),
  );
}

/**
 * The dataset that the build would read from the work's folder. Its date is empty where nothing tells the day: then
 * weekdays and months have no value, because any would be invented.
 */
function datasetOf(work: Work): Dataset {
  const reports = work.reports.map(({ id, letter, label, published, translatedFrom, ...page }): ReportMeta => ({
    id,
    letter,
    label,
    outlet: page.outlet ?? label,
    agency: "",
    url: page.url ?? "",
    published,
    retrieved: page.retrieved ?? "",
    rights: "All rights stay with the publisher.",
    translatedFrom,
    story: page.story ?? [],
    publish: "full",
    file: `${id}.txt`,
  }));
  const { name, title, summary, language } = work;
  return {
    name,
    title: title.trim() || name,
    summary: summary.trim() || title.trim() || name,
    date: work.date || dayOfEvent(work),
    place: "",
    timezone: "",
    language,
    reports,
    codebook: work.codebook && { ...work.codebook, corrections: work.corrections, proposed: false },
  };
}

/** The codebook with what was decided about its items, and without corrections. */
function decided(codebook: Codebook, matters: readonly Matter[]): Codebook {
  const by = new Map(matters.map(({ key, is }) => [key, is]));
  const items = codebook.items.flatMap(({ loose = false, ...item }): Item[] => {
    const is = by.get(matterKey(item));
    if (is === "apart") return [];
    return [{ ...item, ...(loose && is !== "same" && { loose }) }];
  });
  return { ...codebook, items, corrections: [] };
}

/**
 * Parses and codes the work with the same code as the build. Corrections whose words are gone are left out and named,
 * so that an edit of a text never stops the page.
 */
export function build(work: Work): { built: Built; lost: Correction[] } {
  const dataset = datasetOf(work);
  const parses = readTogether(
    dataset,
    work.reports.map(({ text }, i) => parse(text, parseOptions(dataset, dataset.reports[i]!))),
  );
  const proposed = decided(codebookOf(dataset, parses), work.matters);
  const code = (corrections: Correction[]): Tables =>
    codeDataset({ ...dataset, codebook: { ...proposed, corrections } }, parses);
  let kept: Correction[] = [];
  let tables = code(kept);
  const lost: Correction[] = [];
  // All at once, or by halves down to the ones that do not hold: each try codes everything.
  const take = (some: Correction[]): void => {
    if (some.length === 0) return;
    try {
      tables = code([...kept, ...some]);
      kept = [...kept, ...some];
    } catch {
      if (some.length === 1) {
        lost.push(...some);
        return;
      }
      const half = Math.ceil(some.length / 2);
      take(some.slice(0, half));
      take(some.slice(half));
    }
  };
  take(work.corrections);
  const codebook = { ...proposed, corrections: kept };
  return { built: { dataset: { ...dataset, codebook }, codebook, parses, tables }, lost };
}
