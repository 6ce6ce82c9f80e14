import { JSDOM } from "jsdom";
import type { Claim, ReportRow, SentenceRow, SilenceRow } from "../../src/coding/types.js";
import { blank } from "../support/rows.js";
import type { ClaimsData } from "../../src/components/claims/model.js";

/** An empty page to build components in. */
export function page(): Document {
  return new JSDOM("<!doctype html><body></body>").window.document;
}

/** Two short reports of an invented flood, with the sentences and claims that a reader would code by hand. */
export const TEXTS = {
  north:
    "Harbour floods\n\nThe water came on Friday. It took three hours to fall, the mayor said. Nobody was hurt.\n\n" +
    "The bridge stayed closed for an hour longer.",
  south: "River over its banks\n\nThe town woke to a flood on 3 May. =1+1 is painted on the bridge.",
} as const;
type Id = keyof typeof TEXTS;

function spanOf(report: Id, text: string): { text: string; start: number; end: number } {
  const start = TEXTS[report].indexOf(text);
  if (start < 0) throw new Error(`the fixture's ${report} lacks "${text}"`);
  return { text, start, end: start + text.length };
}

function sentence(report_id: Id, text: string, paragraph: number, number: number): SentenceRow {
  const place = { part: "body", paragraph, sentence: number, position: 0, words: 1, quoted_words: 0, claims: 0 };
  return { dataset: "flood", report_id, ...place, ...spanOf(report_id, text) };
}

export function claim(report_id: Id, item: string, text: string, fields: Partial<Claim> = {}): Claim {
  return {
    ...blank("claims"),
    claim_id: `${report_id}.${item}.1`,
    dataset: "flood",
    report_id,
    outlet: `The ${report_id}`,
    dimension: "timing",
    item,
    value_type: "text",
    certainty: "asserted",
    source: "outlet",
    source_type: "outlet",
    attribution: "none",
    part: "body",
    paragraph: 1,
    sentence: 1,
    method: "parsed",
    ...spanOf(report_id, text),
    ...fields,
  };
}

function silence(report_id: Id, item: string, terms: string): SilenceRow {
  return { ...blank("silences"), dataset: "flood", dimension: "timing", item, report_id, terms };
}

function report(report_id: Id, letter: string, words: number): ReportRow {
  return {
    ...blank("reports"),
    dataset: "flood",
    report_id,
    letter,
    label: `The ${report_id}`,
    outlet: `The ${report_id}`,
    publish: "full",
    headline: TEXTS[report_id].split("\n")[0]!,
    words,
    paragraphs: 2,
    sentences: 4,
    claims: 1,
    silences: 1,
    characters: TEXTS[report_id].length,
  };
}

export const DATA: ClaimsData = {
  // Out of order on purpose: the page sorts by lesson, item, report and place.
  claims: [
    claim("south", "paint", "=1+1 is painted on the bridge", { dimension: "wording", sentence: 2 }),
    claim("south", "flood-day", "on 3 May", { value: "2021-05-03", value_type: "date" }),
    claim("north", "flood-length", "three hours to fall", {
      value: "PT3H",
      value_type: "duration",
      sentence: 2,
      source: "mayor",
      attribution: "indirect",
      cue: "said",
    }),
    claim("north", "flood-length", "an hour longer", {
      claim_id: "north.flood-length.2",
      value: "PT1H",
      value_type: "duration",
      reading: "likeliest",
      paragraph: 2,
    }),
    claim("north", "flood-day", "on Friday", { value: "2021-05-07", value_type: "date" }),
  ],
  silences: [silence("south", "flood-length", "hour; minute")],
  reports: [report("north", "N", 40), report("south", "S", 20)],
  sentences: [
    sentence("north", "The water came on Friday.", 1, 1),
    sentence("north", "It took three hours to fall, the mayor said.", 1, 2),
    sentence("north", "Nobody was hurt.", 1, 3),
    sentence("north", "The bridge stayed closed for an hour longer.", 2, 1),
    sentence("south", "The town woke to a flood on 3 May.", 1, 1),
    sentence("south", "=1+1 is painted on the bridge.", 1, 2),
  ],
  codebook: {
    items: [
      { id: "flood-day", label: "Day of the flood", dimension: "timing", question: "When did it flood?" },
      { id: "flood-length", label: "Length of the flood", dimension: "timing", question: "How long?" },
    ],
    wordings: [{ id: "paint", label: "The painted words", question: "What is painted?" }],
    frames: [],
    topics: [],
    speakers: [{ id: "mayor", name: "Ada Mayor" }],
    events: [{ id: "flood-end", label: "the end of the flood" }],
  },
};
