import { knownNames, type KnownNames } from "./querySchema.js";
import { type Budget, budget, QueryProblem } from "../../src/exercises/query/types.js";
import { curlyQuoted, printsWords, type Searchable, searchable } from "../../src/exercises/words.js";
import { type Grounds, resolveCitations } from "../../src/prose/citations.js";
import type { Block, Inline } from "../../src/prose/types.js";
import type { BuiltDataset } from "../buildTables.js";
import { groundsOf } from "../lessonNotes.js";
import { readMarkdown } from "../markdown.js";
import { type Problems, short } from "../../src/dataset/schemaReader.js";

/** What all exercises of a dataset are checked against. */
export interface Desk {
  built: BuiltDataset;
  names: KnownNames;
  /** Ids of all reports, in the dataset's order. */
  reports: string[];
  grounds: Grounds;
  texts: Map<string, Searchable>;
  budget: Budget;
}

export function deskOf(built: BuiltDataset): Desk {
  const reports = built.dataset.reports.map(({ id }) => id);
  return {
    built,
    names: knownNames(built.codebook, reports),
    reports,
    grounds: groundsOf(built),
    texts: new Map([...built.texts].map(([id, text]) => [id, searchable(text)])),
    budget: budget(),
  };
}

/** The exercise at hand, and where in its file everything stands. */
export interface Bench {
  desk: Desk;
  file: string;
  id: string;
  /** Of the heading. */
  line: number;
  /** The line of every path of the block: `options[0].feedback`. */
  lines: ReadonlyMap<string, number>;
  problems: Problems;
}

/** Notes what is wrong with the exercise, at the line of a path of its block, or of its heading. */
export function wrong(bench: Bench, path: string, message: string): void {
  const { problems, file, lines, line, id } = bench;
  problems.add(file, lines.get(path) ?? line, `exercise "${id}": ${message}`);
}

/** Runs something that asks the tables. A question that cannot be answered is noted, and gives null. */
export function asking<T>(bench: Bench, path: string, ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof QueryProblem)) throw error;
    wrong(bench, path, `${path}: ${error.message}.`);
    return null;
  }
}

/**
 * An author's text, its citations led to their grounds and its quotations checked. What does not hold is noted.
 * @param line of the text's beginning, where it stands outside of the block
 */
export function prose(bench: Bench, path: string, source: string, line?: number): Block[] {
  const at: Bench = line === undefined ? bench : { ...bench, lines: new Map([[path, line]]) };
  if (source.trim() === "") return [];
  const { blocks, unsupported } = resolveCitations(markdown(at, path, source), bench.desk.grounds);
  for (const { target, why } of unsupported) {
    wrong(at, path, `the citation (${target}) does not hold: ${why}. Change or remove it.`);
  }
  for (const block of blocks) checkQuotations(at, path, block);
  return blocks;
}

function markdown(bench: Bench, path: string, source: string): Block[] {
  try {
    return readMarkdown(source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    wrong(bench, path, error.message);
    return [];
  }
}

/** A text of one line. What Markdown would make a list or a heading of ("19. May") stays as it is written. */
export function line(bench: Bench, path: string, source: string): Inline[] {
  const [first, ...more] = prose(bench, path, source);
  const isOne = more.length === 0 && first?.kind === "paragraph";
  return isOne ? first.children : source.trim() === "" ? [] : [source.trim()];
}

function checkQuotations(bench: Bench, path: string, block: Block): void {
  for (const words of linesOf(block).flatMap((children) => curlyQuoted(uncited(children)))) {
    const isOurs = words.trim() === "" || words.includes(CITED);
    if (isOurs || [...bench.desk.texts.values()].some((text) => printsWords(text, words))) continue;
    wrong(
      bench,
      path,
      `no report prints “${short(words)}”. Copy the words exactly, or write *${short(words)}* for words that nobody printed.`,
    );
  }
}

function linesOf(block: Block): Inline[][] {
  const lines = ownLines(block);
  const inside = lines.flat().filter((one) => typeof one !== "string" && one.kind === "inside");
  return [...lines, ...inside.flatMap(({ block: inner }) => linesOf(inner))];
}

function ownLines(block: Block): Inline[][] {
  if (block.kind === "code") return [];
  if (block.kind === "list") return block.items;
  if (block.kind === "table") return [...block.head, ...block.rows.flat()];
  return [block.children];
}

/** Stands for what has been checked as a citation. */
const CITED = "\ufffc";

function uncited(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (typeof child === "string") return child;
      if (child.kind === "printed" || child.kind === "citation" || child.kind === "code") return CITED;
      // Its lines are read by themselves.
      if (child.kind === "inside") return "\n";
      return uncited(child.children);
    })
    .join("");
}
