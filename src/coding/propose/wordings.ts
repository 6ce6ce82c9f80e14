import type { Parse } from "../../parser/index.js";
import { wordsOf } from "../terms.js";
import type { WordingGroup } from "../types.js";
import { hasMatter, slug, stemOf } from "./words.js";

/** Quotations of two reports are versions of one statement where they share so many of their longer words. */
const LEAST_SHARED = 2;
/** Of the shorter quotation's longer words: a report may quote a part of what another quotes whole. */
const LEAST_SHARE = 0.6;
/** Two speakers use two words alike by chance; so many of them, hardly. */
const MANY_SHARED = 3;
const MOST_QUOTATIONS = 400;
const MOST_TERMS = 3;

interface Quoted {
  report: string;
  speaker: string;
  text: string;
  words: Set<string>;
}

/** Groups of quotations, of different reports, that look like versions of one statement. */
export function proposeWordings(parses: readonly Parse[]): WordingGroup[] {
  const quotations = parses.flatMap((parse) =>
    parse.quotations
      .filter(({ source }) => source?.id !== "outlet")
      .map(({ start, end, source }): Quoted => {
        const text = parse.text.slice(start, end);
        return { report: parse.id, speaker: source?.name?.split(" ").at(-1) ?? "", text, words: longWords(text) };
      }),
  );
  const groups: Quoted[][] = [];
  for (const quoted of quotations.slice(0, MOST_QUOTATIONS)) {
    // Like most of the group, so that no chain of likenesses leads from one statement to another.
    const group = groups.find(
      (members) => members.filter((other) => alike(other, quoted)).length * 2 >= members.length,
    );
    if (group) group.push(quoted);
    else groups.push([quoted]);
  }
  return groups
    .filter((group) => new Set(group.map(({ report }) => report)).size > 1)
    .map((group) => proposedGroup(group))
    .filter((group, i, all) => group.any.length > 0 && all.findIndex(({ id }) => id === group.id) === i);
}

/** The group's sign is what most versions share and other quotations need not: its longest words. */
function proposedGroup(group: readonly Quoted[]): WordingGroup {
  const counts = new Map<string, number>();
  for (const { words } of group)
    for (const word of [...words].filter(hasMatter)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count > 1).sort(([a, x], [b, y]) => y - x || b.length - a.length);
  const inAll = shared.filter(([, count]) => count === group.length).map(([word]) => word);
  const terms = (inAll.length > 0 ? inAll : shared.map(([word]) => word)).slice(0, MOST_TERMS);
  const label = typical(group).text.replace(/[,.;:!?]+$/, "");
  return {
    id: slug(terms.join(" ")) || slug(label),
    label: label.length > 60 ? `${label.slice(0, 57).replace(/\s\S*$/, "")} …` : label,
    question: "How does each report put this statement?",
    saidBy: [],
    all: inAll.length > 0 ? terms : [],
    any: terms,
    also: [],
    not: [],
    note: "",
  };
}

/** The shortest version that denies what most deny: "never lost control" is not named after one that says "lost control". */
function typical(group: readonly Quoted[]): Quoted {
  const denying = group.filter(({ text }) => NEGATION.test(text));
  const usual = denying.length * 2 >= group.length ? denying : group.filter((one) => !denying.includes(one));
  return [...usual].sort((a, b) => a.text.length - b.text.length)[0]!;
}

const NEGATION = /\b(?:not|no|never|none|nobody|nothing|cannot|without)\b|n[’']t\b/i;

function longWords(text: string): Set<string> {
  const words = wordsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
  return new Set(words.filter((word) => word.length > 3).map((word) => stemOf(word.toLowerCase())));
}

function alike(a: Quoted, b: Quoted): boolean {
  if (a.report === b.report) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  if (a.speaker !== b.speaker && shared < MANY_SHARED) return false;
  return shared >= LEAST_SHARED && shared / Math.min(a.words.size, b.words.size) >= LEAST_SHARE;
}
