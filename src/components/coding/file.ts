import { NONE } from "./units.js";

/** What a file of answers says it is. The number goes up when its shape changes. */
export const SCHEMA = "same-story-coding/1";
/** Seventeen answers take less than 2 kB; what is longer is something else. */
export const MOST_BYTES = 100_000;
const LONGEST_NAME = 60;
const LONGEST_DOUBT = 300;
/** First coding, and coding again after talking. */
export const ROUNDS = 2;

/** One round: category by unit, and what made the coder doubt. */
export interface Round {
  answers: Record<string, string>;
  doubts: Record<string, string>;
}

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
export type FileProblem =
  "too-large" | "not-json" | "other-file" | "newer" | "other-dataset" | "other-units" | "damaged" | "empty";

/** A round without answers. */
export function emptyRound(): Round {
  return { answers: {}, doubts: {} };
}

/**
 * Reads a file of answers. A file is anybody's to write: nothing of it is taken but known units, known categories and
 * short texts; a key that an object inherits (`__proto__`) is no unit.
 * @param text what the file holds, at most `MOST_BYTES` long
 * @returns the coding, or the name of what is wrong
 */
export function readCodingFile(text: string, expected: Expected): CodingFile | FileProblem {
  if (text.length > MOST_BYTES) return "too-large";
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "not-json";
  }
  if (!isRecord(value) || typeof value["schema"] !== "string") return "other-file";
  const { schema, dataset, units, coder, rounds } = value;
  if (schema !== SCHEMA) return schema.startsWith("same-story-coding/") ? "newer" : "other-file";
  if (dataset !== expected.dataset) return "other-dataset";
  if (units !== expected.units) return "other-units";
  if (typeof coder !== "string" || !Array.isArray(rounds) || rounds.length === 0 || rounds.length > ROUNDS) {
    return "damaged";
  }
  const read = (rounds as unknown[]).map((round) => readRound(round, expected));
  if (read.some((round) => round === null)) return "damaged";
  const kept = read.filter((round) => round !== null);
  if (kept.every(({ answers }) => Object.keys(answers).length === 0)) return "empty";
  return { schema: SCHEMA, dataset: expected.dataset, units, coder: cleanName(coder), rounds: kept };
}

function readRound(value: unknown, { unitIds, categories }: Expected): Round | null {
  if (!isRecord(value) || !isRecord(value["answers"])) return null;
  const { answers } = value;
  const doubts = isRecord(value["doubts"]) ? value["doubts"] : {};
  const round = emptyRound();
  for (const id of unitIds) {
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
    if (answer !== undefined) {
      if (typeof answer !== "string" || ![...categories, NONE].includes(answer)) return null;
      round.answers[id] = answer;
    }
    const doubt = Object.hasOwn(doubts, id) ? doubts[id] : undefined;
    if (typeof doubt === "string" && doubt.trim() !== "") round.doubts[id] = doubt.slice(0, LONGEST_DOUBT);
  }
  return round;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
