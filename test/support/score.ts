import type { Attribution, Parse, Source, Span, TimeExpression, Quotation } from "../../src/parser/types.js";

/** A field of the hand coding: one value, or several that are all right. */
type Coded<T> = T | { either: T[] };

interface GoldQuotation extends Span {
  text: string;
  speaker: Coded<string | null>;
  cue: Coded<string | null>;
  kind: Quotation["kind"];
  broken: Quotation["broken"];
}

interface GoldIndirect extends Span {
  text: string;
  speaker: Coded<string | null>;
  cue: Coded<string | null>;
}

interface GoldTime extends Span {
  text: string;
  type: Coded<string>;
  value: Coded<string | null>;
}

/** Rows that must be found, and rows that may be. */
interface Layer<Row> {
  agreed: Row[];
  optional: (Span & { text: string })[];
}

/** The hand coding of one report (test/gold/README.md). */
export interface Gold {
  report: string;
  quotations: Layer<GoldQuotation>;
  indirect: Layer<GoldIndirect>;
  times: Layer<GoldTime>;
  article: { headline: string; first: string; last: string; boilerplate: string[] };
}

/** How one kind of span was found. `right[field]` counts the found rows whose field agrees with the coding. */
interface Score {
  gold: number;
  found: number;
  extra: number;
  f1: number;
  right: Record<string, number>;
  /** What is missing, wrong or too much, for a person to read. */
  notes: string[];
}

const FRONT = /[\s"'“”‘’«»„]/u;
const BACK = /[\s"'“”‘’«»„,.;:!?…]/u;

/** Spans are the same when they are after trimming quotation marks, white space and closing punctuation. */
function trimmed(text: string, { start, end }: Span): string {
  while (start < end && FRONT.test(text[start]!)) start++;
  while (end > start && BACK.test(text[end - 1]!)) end--;
  return `${start}-${end}`;
}

function values<T>(coded: Coded<T>): T[] {
  return typeof coded === "object" && coded !== null && "either" in coded ? coded.either : [coded];
}

function lastName(name: string | null): string | undefined {
  return name
    ?.toLowerCase()
    .split(/[\s+-]+/)
    .filter(Boolean)
    .at(-1);
}

/** The source is the coded speaker: by id, by all parts of a joint id, or by the last name. */
function sameSource(gold: Coded<string | null>, source: Source | null): boolean {
  return values(gold).some((speaker) => {
    if (speaker === null || source === null) return speaker === source;
    if (source.id === speaker) return true;
    const called = `${source.id ?? ""} ${source.name ?? ""}`.toLowerCase();
    return speaker.split("+").every((name) => called.includes(name)) || lastName(source.name) === lastName(speaker);
  });
}

/** The cue contains the coded words or is contained in them; where none is coded any will do. */
function sameCue(gold: Coded<string | null>, cue: Attribution["cue"]): boolean {
  return values(gold).some((words) => {
    if (words === null) return true;
    return cue !== null && (cue.text.includes(words) || words.includes(cue.text));
  });
}

/** Events that reports of one meeting share; other events are named freely, so their names are not compared. */
const SHARED_EVENTS = ["talks", "talks-start", "talks-end", "summit", "sanctions-announcement"];
const SEQUENCE = /^(before|after|during):([\w-]+?)(\+P\w+)?$/;

/** Values are equal, or are sequences with the same relation and offset and, where it is shared, the same event. */
function sameValue(gold: Coded<string | null>, value: TimeExpression["value"]): boolean {
  return values(gold).some((coded) => {
    const a = SEQUENCE.exec(coded ?? "");
    const b = SEQUENCE.exec(value ?? "");
    if (!a || !b) return coded === value;
    return a[1] === b[1] && a[3] === b[3] && (a[2] === b[2] || !SHARED_EVENTS.includes(a[2]!));
  });
}

type Checks<Row, Found> = Record<string, (row: Row, found: Found) => boolean>;

function score<Row extends Span & { text: string }, Found extends Span>(
  text: string,
  layer: Layer<Row>,
  found: readonly Found[],
  checks: Checks<Row, Found>,
): Score {
  const agreed = new Map(layer.agreed.map((row) => [trimmed(text, row), row]));
  const optional = new Set(layer.optional.map((row) => trimmed(text, row)));
  const spans = new Map([...found].reverse().map((row) => [trimmed(text, row), row]));
  const right = Object.fromEntries(Object.keys(checks).map((field) => [field, 0]));
  const notes: string[] = [];
  let hits = 0;
  let extra = 0;
  for (const [key, row] of spans) {
    const gold = agreed.get(key);
    if (gold) {
      hits++;
      for (const [field, agrees] of Object.entries(checks)) {
        if (agrees(gold, row)) right[field]!++;
        else notes.push(`wrong ${field}: ${gold.text}`);
      }
    } else if (!optional.has(key)) {
      extra++;
      notes.push(`too much: ${text.slice(row.start, row.end)}`);
    }
  }
  for (const [key, row] of agreed) if (!spans.has(key)) notes.push(`missing: ${row.text}`);
  const precision = hits / (hits + extra || 1);
  const recall = hits / (agreed.size || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return { gold: agreed.size, found: hits, extra, f1, right, notes };
}

interface Scores {
  quotations: Score;
  indirect: Score;
  times: Score;
}

/** Scores one parse against the hand coding of its report. */
export function scoreParse(gold: Gold, parse: Parse): Scores {
  const { text } = parse;
  return {
    quotations: score(text, gold.quotations, parse.quotations, {
      source: (row, found) => sameSource(row.speaker, found.source),
      cue: (row, found) => sameCue(row.cue, found.cue),
      broken: (row, found) => row.broken === found.broken,
      kind: (row, found) => row.kind === found.kind,
    }),
    indirect: score(
      text,
      gold.indirect,
      parse.attributions.filter(({ kind }) => kind === "indirect"),
      { source: (row, found) => sameSource(row.speaker, found.source) },
    ),
    times: score(text, gold.times, parse.times, { value: (row, found) => sameValue(row.value, found.value) }),
  };
}
