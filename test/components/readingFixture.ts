import type { Part, PartName, Quotation, Span } from "../../src/parser/types.js";
import type { Reading, ReadingClaim, ReadingData } from "../../src/components/reading/model.js";
import type { PrintedKind } from "../../src/coding/provenance.js";
import type { OriginFinding, Statement } from "../../src/findings/provenance/origin.js";
import { DATA } from "./fixture.js";

/** An invented report of a flood, as a copy of a page would have it, with a menu, a byline, and a mark that never closes. */
export const TEXT =
  "HomeNewsHarbour floods\n\nHarbour floods | The North\n\nBy Ada Byron\n\n" +
  "OSLO (abc) – The water came on Friday. “It took three hours to fall,” the mayor said. Nobody was hurt.\n\n" +
  "The bridge stayed closed for an hour longer than planned. “We will see.\n\n" +
  "A neighbour called it “bad”.\n\nMost read";

function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the fixture lacks "${words}"`);
  return { start, end: start + words.length };
}
const at = (words: string): Span => spanIn(TEXT, words);

const part = (name: PartName, words: string): Part => ({ part: name, ...at(words) });

function quotation(words: string, fields: Partial<Quotation>): Quotation {
  return { ...at(words), kind: "direct", broken: null, source: null, cue: null, ...fields };
}

export function claim(report_id: string, item: string, text: string, fields: Partial<ReadingClaim>): ReadingClaim {
  const span = report_id === "north" ? at(text) : { start: 0, end: text.length };
  return {
    claim_id: `${report_id}.${item}.1`,
    report_id,
    dimension: "timing",
    item,
    value: "",
    value_type: "text",
    unit: "",
    mod: "",
    printed: "",
    sense: "",
    reading: "",
    fits: "",
    source: "outlet",
    text,
    ...span,
    part: "body",
    paragraph: 1,
    sentence: 1,
    note: "",
    doubt: "",
    method: "parsed",
    ...fields,
  };
}

const friday = { value: "2021-05-07", value_type: "date" } as const;
const saturday = { value: "2021-05-08", value_type: "date" } as const;
const length = { value_type: "duration", paragraph: 2 } as const;

const stamp = (what: PrintedKind, words: string, name: PartName): Statement => ({
  what,
  value: "",
  words: [{ kind: what, report_id: "north", text: words, ...at(words), part: name, paragraph: null, sentence: null }],
});

const ORIGIN: OriginFinding = {
  kind: "origin",
  about: "north",
  reports: ["north"],
  evidence: [],
  stated: [
    { ...stamp("dateline", "(abc)", "dateline"), what: "agency", value: "abc" },
    stamp("outlet", "The North", "boilerplate"),
    stamp("dateline", "OSLO (abc) –", "dateline"),
    stamp("author", "Ada Byron", "byline"),
  ],
  notFound: ["date"],
  inferred: [{ what: "language", value: "nb", traces: [] }],
};

export const READING: Reading = {
  report: { ...DATA.reports[0]!, outlet: "The North", agency: "abc", translated_from: "nb", rights: "Theirs." },
  text: TEXT,
  parts: [
    { part: "boilerplate", start: 0, end: "HomeNewsHarbour floods".length },
    { part: "headline", ...at("Harbour floods |"), end: at("Harbour floods |").end - 2 },
    part("boilerplate", "| The North"),
    part("byline", "By Ada Byron"),
    part("dateline", "OSLO (abc) –"),
    part("body", "The water came on Friday. “It took three hours to fall,” the mayor said. Nobody was hurt."),
    part("body", "The bridge stayed closed for an hour longer than planned. “We will see."),
    part("body", "A neighbour called it “bad”."),
    part("boilerplate", "Most read"),
  ],
  sentences: [
    { ...at("Harbour floods |"), end: at("Harbour floods |").end - 2, paragraph: 0 },
    { ...at("The water came on Friday."), paragraph: 1 },
    { ...at("“It took three hours to fall,” the mayor said."), paragraph: 1 },
    { ...at("Nobody was hurt."), paragraph: 1 },
    { ...at("The bridge stayed closed for an hour longer than planned."), paragraph: 2 },
    { ...at("“We will see."), paragraph: 2 },
    { ...at("A neighbour called it “bad”."), paragraph: 3 },
  ],
  quotations: [
    quotation("It took three hours to fall,", { source: { id: "mayor", name: "Ada Mayor", ...at("the mayor") } }),
    quotation("We will see.", {
      broken: "unclosed",
      source: { id: "mayor", name: "Ada Mayor", start: null, end: null },
    }),
    quotation("bad", { kind: "partial", source: { id: "neighbour", name: "A neighbour", ...at("A neighbour") } }),
  ],
  times: [
    { ...at("Friday"), type: "date", value: "2021-05-07", printed: "", modifier: null, readings: [] },
    { ...at("three hours"), type: "duration", value: "PT3H", printed: "", modifier: null, readings: [] },
  ],
  claims: [
    claim("north", "agency", "(abc)", { dimension: "provenance", value: "abc", part: "dateline" }),
    claim("north", "day", "on Friday", friday),
    claim("south", "day", "on Saturday", { ...saturday, paragraph: 4 }),
    claim("west", "day", "on 8 May", saturday),
    claim("north", "length", "an hour longer than planned", { ...length, value: "PT1H", reading: "likeliest" }),
    claim("north", "overrun", "an hour longer than planned", {
      ...length,
      value: "PT1H",
      reading: "alternative",
      sense: "over",
    }),
    claim("north", "mood", "bad", { dimension: "framing", value: "bad", paragraph: 3 }),
  ],
  silences: [
    {
      item: "length",
      report_id: "south",
      others: "",
      alike: null,
      search: "(a length) near (closed | bridge)",
      confirmed: false,
    },
  ],
  items: [
    { id: "day", label: "Day of the flood", question: "When did it flood?", dimension: "timing", about: "fact" },
    { id: "length", label: "Length", question: "How long was it closed?", dimension: "timing", about: "fact" },
    { id: "overrun", label: "Over the plan", question: "How much longer?", dimension: "timing", about: "fact" },
    { id: "mood", label: "Mood", question: "How bad was it?", dimension: "framing", about: "fact" },
    { id: "agency", label: "Agency", question: "Which agency?", dimension: "provenance", about: "agency" },
  ],
  speakers: [
    { id: "mayor", name: "Ada Mayor", source_type: "named-official" },
    { id: "neighbour", name: "a neighbour", source_type: "unnamed-official" },
  ],
  events: [],
  shared: [{ ...at("Nobody was hurt."), report_id: "south", other_start: 40, other_end: 56, isSame: true }],
  origin: ORIGIN,
  findings: [
    {
      kind: "alone",
      about: "day",
      reports: ["north", "south", "west"],
      evidence: ["north.day.1", "south.day.1", "west.day.1"],
      witnesses: 2,
    },
    { kind: "readings", about: "length", reports: ["north"], evidence: ["north.length.1", "north.overrun.1"] },
  ],
};

export const ROOM: ReadingData & { reading: Reading } = {
  dataset: "flood",
  title: "A flood",
  language: "en",
  asked: "north",
  reports: [
    { report_id: "north", letter: "N", label: "The north" },
    { report_id: "south", letter: "S", label: "The south" },
    { report_id: "west", letter: "W", label: "The west" },
  ],
  reading: READING,
};
