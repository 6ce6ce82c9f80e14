import { hashText } from "../../exercises/hashText.js";
import { anyText, list, or, parseJson, record, table, text, valueOf } from "../../json/read.js";
import {
  ABOUT_ROUND,
  cleanName,
  emptyRound,
  fresh,
  LONGEST_DOUBT,
  readCodingFile,
  ROUNDS,
  type CodingFile,
  type Expected,
  type Round,
} from "./file.js";
import type { Unit } from "./units.js";

/**
 * What the browser keeps of a coding: the file, and what each unit said. A report in which a line was changed, or a codebook
 * with one more frame, has other units; whatever was coded of those that still say the same is theirs.
 */

export interface KeptCoding {
  file: CodingFile;
  /** Whether all of it was understood and found its place. Otherwise a copy must be kept before it is written over. */
  isWhole: boolean;
  /** Answers to units that are not there any more, or by a frame that is not. */
  lost: number;
}

/** The hash of each unit's words, by its id. */
export function textsOf(units: readonly Unit[]): Record<string, string> {
  return Object.fromEntries(units.map(({ id, text: words }) => [id, hashText(words)]));
}

/** What `readKept` reads back. An older page reads it as a file of answers. */
export function writeKept(file: CodingFile, texts: Readonly<Record<string, string>>): string {
  return JSON.stringify({ ...file, texts });
}

/**
 * @param raw what the storage holds; empty where it holds nothing
 * @param texts of the units as they are now
 */
export function readKept(raw: string, expected: Expected, texts: Readonly<Record<string, string>>): KeptCoding {
  const begun = fresh(expected);
  if (raw === "") return { file: begun, isWhole: true, lost: 0 };
  const read = readCodingFile(raw, expected);
  if (typeof read !== "string") return { file: read, isWhole: true, lost: 0 };
  const old = parseJson(raw);
  const coder = cleanName((old && valueOf(NAMED, old.value))?.coder ?? "");
  if (read === "empty") return { file: { ...begun, coder }, isWhole: true, lost: 0 };
  const before = read === "other-units" && old !== null ? valueOf(OLD, old.value) : null;
  return before === null
    ? { file: begun, isWhole: false, lost: 0 }
    : carried(before, { ...begun, coder }, expected, texts);
}

const NAMED = record({ coder: anyText(60) });
/** Far more units than reports can have. */
const MOST = 10_000;
const LONGEST_ID = 200;
const ROUND = record<Round>({
  answers: table(text(LONGEST_ID), MOST),
  doubts: or(table(anyText(LONGEST_DOUBT), MOST), {}),
  ...ABOUT_ROUND,
});
const OLD = record({ texts: table(text(LONGEST_ID), MOST), rounds: list(ROUND, ROUNDS) });
type Old = { texts: Record<string, string>; rounds: Round[] };

/** The answers to units that still say the same. */
function carried(old: Old, begun: CodingFile, expected: Expected, texts: Readonly<Record<string, string>>): KeptCoding {
  const places = placesOf(old.texts, texts);
  let lost = 0;
  const rounds = old.rounds.map(({ answers, doubts, ...about }): Round => {
    const round = { ...about, ...emptyRound() };
    for (const [id, category] of Object.entries(answers)) {
      const place = places.get(id);
      if (place !== undefined && expected.categories.includes(category)) round.answers[place] = category;
      else lost++;
    }
    for (const [id, doubt] of Object.entries(doubts)) {
      const place = places.get(id);
      if (place !== undefined) round.doubts[place] = doubt;
    }
    return round;
  });
  return { file: { ...begun, rounds: rounds.length === 0 ? begun.rounds : rounds }, isWhole: lost === 0, lost };
}

/** Where each unit of before stands now: the same id where it still says the same, else the first with its words. */
function placesOf(
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const free = new Map(Object.entries(now));
  const places = new Map<string, string>();
  for (const [id, words] of Object.entries(before)) if (free.get(id) === words && free.delete(id)) places.set(id, id);
  for (const [id, words] of Object.entries(before)) {
    const [place] = places.has(id) ? [] : ([...free].find(([, other]) => other === words) ?? []);
    if (place !== undefined && free.delete(place)) places.set(id, place);
  }
  return places;
}
