import { parse, type Parse } from "../../src/parser/index.js";
import {
  type Codebook,
  codeDataset,
  type Dataset,
  type Item,
  parseOptions,
  type ReportMeta,
  type Rule,
  type Tables,
  type Where,
  type WordingGroup,
} from "../../src/coding/index.js";

/** Small datasets for tests of coding, without files. */

const SPEAKERS: Codebook["speakers"] = [
  {
    id: "lee",
    name: "Ann Lee",
    role: "mayor",
    aliases: ["Lee", "Mayor Lee"],
    side: "town",
    sourceType: "named-official",
  },
  { id: "ode", name: "Tom Ode", role: "baker", aliases: ["Ode"], side: "bakers", sourceType: "named-official" },
];

const EVERYWHERE: Where = {
  near: [],
  beside: [],
  not: [],
  saidBy: [],
  parts: ["headline", "dek", "body"],
  first: false,
};

export function item(rule: Rule, where: Partial<Where> = {}): Item {
  return {
    id: "question",
    label: "Question",
    dimension: "timing",
    question: "What is it?",
    rule,
    where: { ...EVERYWHERE, ...where },
    note: "",
  };
}

export function wording(words: Partial<WordingGroup>): WordingGroup {
  return {
    id: "statement",
    label: "a statement",
    question: "",
    saidBy: [],
    all: [],
    any: [],
    also: [],
    not: [],
    note: "",
    ...words,
  };
}

export function codebook(parts: Partial<Codebook>): Codebook {
  return {
    speakers: SPEAKERS,
    events: [
      { id: "vote", label: "the vote", terms: ["vote"] },
      { id: "vote-start", label: "the vote begins", terms: ["vote"] },
      { id: "vote-end", label: "the vote ends", terms: ["vote"] },
    ],
    items: [],
    topics: [],
    frames: [],
    wordings: [],
    corrections: [],
    proposed: false,
    ...parts,
  };
}

function meta(id: string, i: number): ReportMeta {
  return {
    id,
    letter: String.fromCharCode(65 + i),
    label: `Report ${id}`,
    outlet: `${id}.example`,
    agency: "",
    url: "",
    published: "",
    retrieved: "",
    rights: "",
    translatedFrom: "",
    publish: "full",
    file: `${id}.txt`,
  };
}

export function dataset(ids: string[], book: Codebook | null): Dataset {
  const event = { date: "2024-05-15", place: "Town", timezone: "Europe/Berlin", language: "en" };
  return { name: "town", title: "Town", summary: "A vote.", ...event, reports: ids.map(meta), codebook: book };
}

/** Parses and codes texts by report id. */
export function code(texts: Record<string, string>, book: Codebook | null): { tables: Tables; parses: Parse[] } {
  const data = dataset(Object.keys(texts), book);
  const parses = data.reports.map((report) => parse(texts[report.id]!, parseOptions(data, report)));
  return { tables: codeDataset(data, parses), parses };
}

/** "value ← words" of every claim that one item makes of one text. */
export function finds(text: string, rule: Rule, where: Partial<Where> = {}): string[] {
  const { tables } = code({ one: text }, codebook({ items: [item(rule, where)] }));
  return tables.claims.map((claim) => `${claim.value} ← ${claim.text}`);
}
