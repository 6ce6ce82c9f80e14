import type { Parse } from "../parser/index.js";
import { overlapping } from "./overlapping.js";
import { wordsOf } from "./terms.js";
import type { Codebook, Item, Rule, Speaker, Topic, WordingGroup } from "./types.js";

/**
 * A first codebook for reports that nobody has coded: the speakers, the names that several reports have, the times, and
 * quotations that look like versions of one statement. A teacher corrects it; it claims no more than what it finds.
 */
export function proposeCodebook(parses: readonly Parse[]): Codebook {
  return {
    speakers: proposeSpeakers(parses),
    events: [],
    items: proposeItems(),
    topics: proposeTopics(parses),
    frames: [],
    wordings: proposeWordings(parses),
    corrections: [],
    proposed: true,
  };
}

/** "Ångström, Mayor" → "angstrom-mayor". */
function slug(words: string): string {
  const plain = words
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-|-$/g, "");
}

/** One speaker a last name: reports shorten names, and spell first names in their own way. */
function proposeSpeakers(parses: readonly Parse[]): Speaker[] {
  const names = new Map<string, Set<string>>();
  for (const { source } of parses.flatMap((parse) => parse.attributions)) {
    if (!source?.name || source.name.includes(" and ") || source.id === "outlet") continue;
    const id = slug(source.name.split(" ").at(-1)!);
    if (id) names.set(id, (names.get(id) ?? new Set()).add(source.name));
  }
  return [...names].map(([id, found]) => {
    const [name, ...aliases] = [...found].sort((a, b) => b.length - a.length);
    return { id, name: name!, role: "", aliases, side: "", sourceType: "" };
  });
}

function proposeItems(): Item[] {
  const item = (id: string, label: string, question: string, rule: Rule): Item => ({
    id,
    label,
    dimension: rule.by === "time" ? "timing" : "framing",
    question,
    rule,
    where: { near: [], beside: [], not: [], saidBy: [], parts: ["headline", "dek", "body"], first: false },
    note: "",
  });
  return [
    item("days", "Days", "Which days does the report name?", { by: "time", kind: "date", reading: "" }),
    item("lengths", "Lengths", "How long did things last?", { by: "time", kind: "duration", reading: "" }),
    item("months", "Months", "Which months does the report name?", { by: "time", kind: "month", reading: "" }),
    item("amounts", "Amounts of money", "Which amounts does the report name?", { by: "money" }),
  ];
}

const MOST_TOPICS = 20;
const NAME = /(?<=[\p{Ll},;]\s)(?:\p{Lu}[\p{L}’'-]+)(?:\s\p{Lu}[\p{L}’'-]+){0,3}/gu;

/** Names inside sentences that at least two reports have; those that not all of them have first. */
function proposeTopics(parses: readonly Parse[]): Topic[] {
  const holders = new Map<string, Set<string>>();
  for (const parse of parses) {
    for (const { start, end } of parse.sentences) {
      for (const { 0: name, index } of parse.text.slice(start, end).matchAll(NAME)) {
        const at = start + index;
        // "Wednesday" and "March" look like names.
        if (overlapping(parse.times, { start: at, end: at + name.length }).length > 0) continue;
        const plain = name.replace(/[’']s?$/u, "");
        holders.set(plain, (holders.get(plain) ?? new Set()).add(parse.id));
      }
    }
  }
  const everywhere = (count: number) => Number(count === parses.length);
  return [...holders]
    .filter(([, reports]) => reports.size >= Math.min(2, parses.length))
    .sort(([a, x], [b, y]) => everywhere(x.size) - everywhere(y.size) || y.size - x.size || (a < b ? -1 : 1))
    .slice(0, MOST_TOPICS)
    .map(([name]) => ({ id: slug(name), label: name, terms: [name], not: [] }))
    .filter((topic, i, all) => topic.id !== "" && all.findIndex(({ id }) => id === topic.id) === i);
}

/** Quotations of two reports are versions of one statement where they share so many of their longer words. */
const LEAST_SHARED = 3;
const LEAST_SHARE = 0.4;
const MOST_QUOTATIONS = 400;

interface Quoted {
  report: string;
  text: string;
  words: Set<string>;
}

function proposeWordings(parses: readonly Parse[]): WordingGroup[] {
  const quotations = parses.flatMap((parse) =>
    parse.quotations
      .filter(({ source }) => source?.id !== "outlet")
      .map(({ start, end }): Quoted => {
        const text = parse.text.slice(start, end);
        return { report: parse.id, text, words: longWords(text) };
      }),
  );
  const groups: Quoted[][] = [];
  for (const quoted of quotations.slice(0, MOST_QUOTATIONS)) {
    const group = groups.find((members) => members.some((other) => alike(other, quoted)));
    if (group) group.push(quoted);
    else groups.push([quoted]);
  }
  return groups
    .filter((group) => new Set(group.map(({ report }) => report)).size > 1)
    .map((group, i) => proposedGroup(group, i + 1))
    .filter((group) => group.all.length > 0);
}

function proposedGroup(group: readonly Quoted[], number: number): WordingGroup {
  const shared = [...group[0]!.words].filter((word) => group.every(({ words }) => words.has(word)));
  const label = [...group].sort((a, b) => a.text.length - b.text.length)[0]!.text;
  const question = "How does each report render this statement?";
  return { id: `statement-${number}`, label, question, saidBy: [], all: shared, any: [], also: [], not: [], note: "" };
}

function longWords(text: string): Set<string> {
  const words = wordsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
  return new Set(words.filter((word) => word.length > 3).map((word) => word.toLowerCase()));
}

function alike(a: Quoted, b: Quoted): boolean {
  if (a.report === b.report) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared >= LEAST_SHARED && shared / (a.words.size + b.words.size - shared) >= LEAST_SHARE;
}
