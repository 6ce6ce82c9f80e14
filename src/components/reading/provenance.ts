import { dateInWords, languageName } from "../../strings/dates.js";
import type { Inference, Statement } from "../../findings/provenance/origin.js";
import type { Span } from "../../parser/types.js";
import { reading as words } from "../../strings/reading.js";
import { spanFragment } from "./fragment.js";
import type { Reading } from "./model.js";
import { joined, type Phrase } from "./phrases.js";
import { partAt, rowAt, type Row } from "./rows.js";

/** One entry of the card. `stated`: it can be read in the text. `inferred`: we conclude it. `searched`: it was not found. */
export interface Entry {
  how: "stated" | "inferred" | "searched";
  phrases: Phrase[];
}

export interface Fact {
  term: string;
  entries: Entry[];
}

/** Where a text comes from: what it states itself, with the place, what was not found, and what is inferred. */
export function originFacts({ origin }: Pick<Reading, "origin">, rows: readonly Row[]): Fact[] {
  const { card } = words;
  const { stated, notFound, inferred } = origin;
  const fact = (term: string, how: Entry["how"], phrases: Phrase[]): Fact => ({ term, entries: [{ how, phrases }] });
  return [
    ...stated.map((one) => fact(card.kinds[one.what], "stated", statedPhrases(one, rows))),
    ...(notFound.length > 0
      ? [fact(card.notFoundTerm, "searched", [notFound.map((what) => card.lower[what]).join(", ")])]
      : []),
    ...inferred.map((one) => fact(card.kinds[one.what], "inferred", inferredPhrases(one, rows))),
  ];
}

function statedPhrases({ value, words: lines }: Statement, rows: readonly Row[]): Phrase[] {
  const places = lines.map((line): Phrase[] => [
    { printed: line.text, report: line.report_id },
    " ",
    ...placeLink(rows, line),
  ]);
  return [...(value === "" ? [] : [`${value}: `]), ...joined(places, ", ")];
}

function inferredPhrases({ what, value, traces }: Inference, rows: readonly Row[]): Phrase[] {
  const { card } = words;
  if (what !== "language") return [card.onlyData(what === "date" ? (dateInWords(value) ?? value) : value)];
  const signs = statedPhrases({ what: "translation", value: "", words: traces }, rows);
  const why: Phrase[] = traces.length === 0 ? [card.noTraces] : [`${card.traces} `, ...signs];
  return [`${card.translated(languageName(value))} `, ...why];
}

/** A link to where words stand: "¶3", "the dateline". */
export function placeLink(rows: readonly Row[], span: Span): Phrase[] {
  const part = partAt(rows, span.start);
  const paragraph = rowAt(rows, span.start)?.paragraph ?? null;
  const href = spanFragment(span);
  if (part !== "body" || paragraph === null) return [{ link: words.places[part] ?? part, href }];
  return [{ link: words.quoted.at(paragraph), href, label: words.quoted.atInWords(paragraph) }];
}
