import {
  DIMENSIONS,
  type Claim,
  type Codebook,
  type Dimension,
  type ReportRow,
  type SentenceRow,
  type SilenceRow,
} from "../../coding/types.js";
import type { Names } from "../../values/words/told.js";

/** What the page needs of the codebook: the words for ids, in the order of the lessons. */
interface CodebookLabels {
  items: readonly Pick<Codebook["items"][number], "id" | "label" | "dimension" | "question">[];
  wordings: readonly Labelled[];
  frames: readonly Labelled[];
  topics: readonly Labelled[];
  speakers: readonly Pick<Codebook["speakers"][number], "id" | "name">[];
  events: readonly Labelled[];
}

interface Labelled {
  id: string;
  label: string;
  question?: string;
}

/** The tables behind the page. */
export interface ClaimsData {
  claims: readonly Claim[];
  silences: readonly SilenceRow[];
  reports: readonly ReportRow[];
  sentences: readonly SentenceRow[];
  codebook: CodebookLabels;
}

/** A row of the page: a claim, or a silence in a claim's place. */
export type Entry = { claim: Claim; silence?: undefined } | { claim?: undefined; silence: SilenceRow };

/** All rows about one item. */
export interface Group {
  dimension: Dimension;
  item: string;
  label: string;
  question: string;
  entries: Entry[];
}

/**
 * Claims and silences by lesson and item: lessons in their order, items in the codebook's, rows in the reports' order
 * and, within a report, in the text's.
 */
export function groupsOf(data: ClaimsData): Group[] {
  const order = new Map(data.reports.map(({ report_id }, i) => [report_id, i]));
  const known = itemsInOrder(data.codebook);
  const groups = new Map<string, Group>();
  const groupOf = (row: Claim | SilenceRow): Group => {
    const key = `${row.dimension} ${row.item}`;
    let group = groups.get(key);
    if (group === undefined) {
      const { label, question } = known.get(row.item) ?? { label: row.item };
      group = { dimension: row.dimension, item: row.item, label, question: question ?? "", entries: [] };
      groups.set(key, group);
    }
    return group;
  };
  for (const claim of data.claims) groupOf(claim).entries.push({ claim });
  for (const silence of data.silences) groupOf(silence).entries.push({ silence });
  for (const { entries } of groups.values()) {
    entries.sort((a, b) => order.get(reportOf(a))! - order.get(reportOf(b))! || startOf(a) - startOf(b));
  }
  const place = [...known.keys()];
  const placeOf = ({ item }: Group): number => (known.has(item) ? place.indexOf(item) : place.length);
  return [...groups.values()].sort(
    (a, b) => DIMENSIONS.indexOf(a.dimension) - DIMENSIONS.indexOf(b.dimension) || placeOf(a) - placeOf(b),
  );
}

export function reportOf(entry: Entry): string {
  return (entry.claim ?? entry.silence).report_id;
}

function startOf(entry: Entry): number {
  return entry.claim?.start ?? 0;
}

function itemsInOrder({ items, wordings, frames, topics }: CodebookLabels): Map<string, Labelled> {
  return new Map([...items, ...wordings, ...frames, ...topics].map((labelled) => [labelled.id, labelled]));
}

/** The codebook's words for the ids in a value. An id that it lacks is shown as it is. */
export function namesOf({ events, speakers }: CodebookLabels): Names {
  const eventLabels = new Map(events.map(({ id, label }) => [id, label]));
  const speakerNames = new Map(speakers.map(({ id, name }) => [id, name]));
  return {
    event: (id) => eventLabels.get(id) ?? id.replaceAll("-", " "),
    speaker: (id) => speakerNames.get(id) ?? id,
  };
}

/** The sentence that a claim rests on, and the one before it. */
export interface Setting {
  before: SentenceRow | null;
  /** In the text's order; several where the evidence runs on; none for a byline or credits, which are no sentences. */
  sentences: SentenceRow[];
}

/** Finds a claim's sentences by their offsets. The sentence before is left out across headline, dek and body. */
export function settingOf(claim: Claim, sentences: readonly SentenceRow[]): Setting {
  const reportSentences = sentences
    .filter(({ report_id }) => report_id === claim.report_id)
    .sort((a, b) => a.start - b.start);
  const first = reportSentences.findIndex(({ start, end }) => start < claim.end && claim.start < end);
  if (first < 0) return { before: null, sentences: [] };
  const rest = reportSentences.slice(first).filter(({ start }) => start < claim.end);
  const before = reportSentences[first - 1];
  const isShown = before !== undefined && before.text !== "" && before.part === reportSentences[first]!.part;
  return { before: isShown ? before : null, sentences: rest };
}
