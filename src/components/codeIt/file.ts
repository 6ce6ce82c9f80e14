import {
  anyText,
  flag,
  list,
  map,
  oneOf,
  or,
  parseJson,
  type Reader,
  record,
  tableOf,
  text,
  valueOf,
} from "../../json/read.js";
import { NONE } from "./units.js";

/** What a file of answers says it is. The number goes up when its shape changes. */
export const SCHEMA = "same-story-coding/1";
/** Twelve sentences and 200 headlines, each with its doubts, in two rounds; what is longer is something else. */
export const MOST_BYTES = 1_000_000;
const LONGEST_NAME = 60;
export const LONGEST_DOUBT = 300;
/** First coding, and coding again after talking. */
export const ROUNDS = 2;

/** One round: category by unit, and what made the coder doubt. */
export interface Round {
  answers: Record<string, string>;
  doubts: Record<string, string>;
  /** The day of its first answer, as the coder's calendar has it ("2026-03-14"); none in files of before. */
  day?: string | undefined;
  /** True where it was coded without seeing the first round. */
  unseen?: boolean | undefined;
}

/** What is kept of a round besides its answers and doubts. */
export const ABOUT_ROUND = { day: or(text(10), undefined), unseen: or(flag, undefined) };

/** Everything that one person coded. */
export interface CodingFile {
  schema: typeof SCHEMA;
  dataset: string;
  /** Hash of the units and categories. */
  units: string;
  coder: string;
  rounds: Round[];
}

/** What a file must fit. */
export interface Expected {
  dataset: string;
  units: string;
  unitIds: readonly string[];
  categories: readonly string[];
}

/** Why a file cannot be used. */
type FileProblem =
  "too-large" | "not-json" | "other-file" | "newer" | "other-dataset" | "other-units" | "damaged" | "empty";

/** A round without answers. */
export function emptyRound(): Round {
  return { answers: {}, doubts: {} };
}

/** A coding without answers. */
export function fresh({ dataset, units }: Pick<Expected, "dataset" | "units">): CodingFile {
  return { schema: SCHEMA, dataset, units, coder: "", rounds: [emptyRound()] };
}

/**
 * Reads a file of answers. A file is anybody's to write: nothing of it is taken but known units, known categories and
 * short texts; a key that an object inherits (`__proto__`) is no unit.
 * @param content what the file holds, at most `MOST_BYTES` long
 * @returns the coding, or the name of what is wrong
 */
export function readCodingFile(content: string, expected: Expected): CodingFile | FileProblem {
  if (content.length > MOST_BYTES) return "too-large";
  const parsed = parseJson(content);
  if (parsed === null) return "not-json";
  const sign = valueOf(SIGN, parsed.value);
  if (sign === null) return "other-file";
  if (sign.schema !== SCHEMA) return sign.schema.startsWith("same-story-coding/") ? "newer" : "other-file";
  if (sign.dataset !== expected.dataset) return "other-dataset";
  if (sign.units !== expected.units) return "other-units";
  const coding = valueOf(codingReader(expected), parsed.value);
  if (coding === null || coding.rounds.length === 0) return "damaged";
  if (coding.rounds.every(({ answers }) => Object.keys(answers).length === 0)) return "empty";
  return {
    schema: SCHEMA,
    dataset: sign.dataset,
    units: sign.units,
    coder: cleanName(coding.coder),
    rounds: coding.rounds,
  };
}

const SIGN = record({ schema: text(MOST_BYTES), dataset: anyText(MOST_BYTES), units: anyText(MOST_BYTES) });

function codingReader({ unitIds, categories }: Expected): Reader<Pick<CodingFile, "coder" | "rounds">> {
  const answers = tableOf(unitIds, oneOf([...categories, NONE]));
  const doubts = map(or(tableOf(unitIds, anyText(LONGEST_DOUBT)), {}), written);
  return record({ coder: text(MOST_BYTES), rounds: list(record<Round>({ answers, doubts, ...ABOUT_ROUND }), ROUNDS) });
}

function written(doubts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(doubts).filter(([, doubt]) => doubt.trim() !== ""));
}

/** A name of one line, at most 60 characters. */
export function cleanName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST_NAME);
}

/** The file's text. */
export function writeCodingFile(file: CodingFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
