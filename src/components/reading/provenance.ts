import { languageName } from "../../strings/dates.js";
import type { Span } from "../../parser/types.js";
import { strings } from "../../strings/index.js";
import { valueInWords } from "../../values/words/told.js";
import { spanFragment } from "./fragment.js";
import { namesIn, ownClaims, type Reading, type ReadingClaim } from "./model.js";
import { joined, type Phrase } from "./phrases.js";
import { isAuthor, partAt, rowAt, type Row } from "./rows.js";

const words = strings.reading;

/** One line of the card. `stated`: it can be read in the text. Otherwise it is what we infer. */
export interface Entry {
  isStated: boolean;
  phrases: Phrase[];
}

export interface Fact {
  term: string;
  entries: Entry[];
}

/**
 * Where a text comes from: what it states itself, with the place, and what is inferred, each marked as such. Nothing is
 * filled in: what the copy lacks is called lacking.
 */
export function provenanceOf(reading: Reading, rows: readonly Row[], language: string): Fact[] {
  return [
    agencies(reading, rows),
    printedPart(reading, rows, "dateline", words.card.dateline),
    publisher(reading, rows),
    ...bylineAndDate(reading, rows),
    printedPart(reading, rows, "credits", words.card.credits),
    translation(reading, rows, language),
  ].filter((fact) => fact !== null);
}

const stated = (...phrases: Phrase[]): Entry => ({ isStated: true, phrases });
const inferred = (...phrases: Phrase[]): Entry => ({ isStated: false, phrases });

function agencies(reading: Reading, rows: readonly Row[]): Fact {
  const about = new Set(reading.items.filter((item) => item.about === "agency").map(({ id }) => id));
  const claims = ownClaims(reading).filter(({ item }) => about.has(item));
  const entries = [...new Set(claims.map(({ value }) => value))].map((value) => {
    const places = claims.filter((claim) => claim.value === value).map((claim) => placeLink(rows, claim));
    return stated(`${value}, ${words.card.agencyNamed} `, ...joined(places, ", "));
  });
  const { agency } = reading.report;
  if (entries.length === 0 && agency !== "") entries.push(inferred(`${agency}, ${words.card.agencyNotPrinted}`));
  if (entries.length === 0) entries.push(stated(words.card.agencyNone));
  return { term: words.card.agency, entries };
}

/** A link to where words stand: "¶3", "the dateline". */
export function placeLink(rows: readonly Row[], span: Span): Phrase[] {
  const part = partAt(rows, span.start);
  const paragraph = rowAt(rows, span.start)?.paragraph ?? null;
  const href = spanFragment(span);
  if (part !== "body" || paragraph === null) return [{ link: words.places[part] ?? part, href }];
  return [{ link: words.quoted.at(paragraph), href, label: words.quoted.atInWords(paragraph) }];
}

/** A part of the report in its own words; of a dateline only what stands before the agency or the dash. */
function printedPart(reading: Reading, rows: readonly Row[], name: "dateline" | "credits", term: string): Fact | null {
  const entries = rows
    .flatMap((row) => row.parts)
    .filter(({ part }) => part === name)
    .map(({ start, end }) => {
      const whole = reading.text.slice(start, end);
      const printed = (name === "dateline" ? placesOf(whole) : whole).trim() || whole.trim();
      return stated({ printed, report: reading.report.report_id });
    });
  return entries.length === 0 ? null : { term, entries };
}

/** "Oslo / Bergen (abc) –" → "Oslo / Bergen". */
function placesOf(dateline: string): string {
  const end = dateline.search(/[(:–—]|\s-/);
  return end < 0 ? dateline : dateline.slice(0, end);
}

/** The outlet, and where its name stands in the copy: in its furniture first, which is where a page names itself. */
function publisher(reading: Reading, rows: readonly Row[]): Fact | null {
  const { outlet } = reading.report;
  if (outlet === "") return { term: words.card.publishedBy, entries: [stated(words.card.outletNotPrinted)] };
  const parts = rows.flatMap((row) => row.parts);
  const named = [...parts.filter(({ part }) => part !== "body"), ...parts.filter(({ part }) => part === "body")]
    .map((part) => ({ part, at: reading.text.slice(part.start, part.end).indexOf(outlet) }))
    .find(({ at }) => at >= 0);
  if (named === undefined) {
    return { term: words.card.publishedBy, entries: [inferred(`${outlet}, ${words.card.outletNotPrinted}`)] };
  }
  const start = named.part.start + named.at;
  const printed = { printed: outlet, report: reading.report.report_id };
  const place = placeLink(rows, { start, end: start + outlet.length });
  return { term: words.card.publishedBy, entries: [stated(printed, `, ${words.card.outletIn} `, ...place)] };
}

function bylineAndDate(reading: Reading, rows: readonly Row[]): Fact[] {
  const { card } = words;
  const report = reading.report.report_id;
  const printed = (span: Span): Phrase => ({ printed: reading.text.slice(span.start, span.end).trim(), report });
  const parts = rows.flatMap((row) => row.parts);
  const byline = parts.filter(({ part }) => part === "byline").map((part) => stated(printed(part)));
  const author = parts
    .filter(({ part, start, end }) => part === "boilerplate" && isAuthor(reading.text.slice(start, end)))
    .map((part) => stated(printed(part), `, ${card.outletIn} `, ...placeLink(rows, part)));
  const days = reading.times
    .filter(({ type, start }) => type === "date" && ["dateline", "byline"].includes(partAt(rows, start)))
    .map((time) => stated(printed(time), `, ${card.outletIn} `, ...placeLink(rows, time)));
  const { published } = reading.report;
  if (days.length === 0 && published !== "") {
    const day = valueInWords({ value: published, value_type: "date", unit: "" }, namesIn(reading));
    days.push(inferred(`${day}, ${card.dateNotPrinted}`));
  }
  const names = [...byline, ...author];
  if (names.length === 0 && days.length === 0) return [{ term: card.bylineDate, entries: [stated(card.none)] }];
  const none = [stated(card.none)];
  return [
    { term: card.byline, entries: names.length > 0 ? names : none },
    { term: card.date, entries: days.length > 0 ? days : none },
  ];
}

/** Which language it was written in, where the data set infers another one, with the words that point to it. */
function translation(reading: Reading, rows: readonly Row[], language: string): Fact | null {
  const { translated_from: from, report_id } = reading.report;
  if (from === "") return null;
  const about = new Map(reading.items.map((item) => [item.id, item.about]));
  const signs = tracesIn(reading).map((claim): Phrase[] => [
    { printed: claim.text, report: report_id },
    " ",
    ...placeLink(rows, claim),
    about.get(claim.item) === "spelling" ? ` (${words.card.spelling})` : "",
  ]);
  const why: Phrase[] = signs.length === 0 ? [words.card.noTraces] : [`${words.card.traces} `, ...joined(signs, ", ")];
  const named = words.card.translated(languageName(from), languageName(language));
  return { term: words.card.language, entries: [inferred(`${named} `, ...why)] };
}

/** Words that the codebook lists as traces, and spellings of a name that no other report has. */
function tracesIn(reading: Reading): ReadingClaim[] {
  const about = new Map(reading.items.map((item) => [item.id, item.about]));
  return ownClaims(reading).filter((claim) => {
    if (about.get(claim.item) === "trace") return true;
    const others = reading.claims.filter((one) => one.item === claim.item && one.report_id !== claim.report_id);
    return (
      about.get(claim.item) === "spelling" && others.length > 0 && others.every((one) => one.value !== claim.value)
    );
  });
}
