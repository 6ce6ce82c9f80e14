import { readAnswer } from "./answers.js";
import { hashText } from "./hashText.js";
import type { Item } from "./progress.js";
import { answerCode, answerOfCode } from "./answers.js";
import { digit, numberOf, readText, textCode } from "./scormBits.js";
import { entryKey, type Entry } from "./storeRead.js";
import { progressOf } from "./tries.js";
import { MOST_TRIES, type Answer, type Progress } from "./types.js";

/**
 * A student's work as SCORM 1.2's `cmi.suspend_data`: at most 4,096 characters (CMIString4096 in the SCORM 1.2 Run-Time
 * Environment, 3.4.4). All of it is plain ASCII.
 *
 * `1,KEY,REVISION,RECORD,RECORD,`; what no comma follows was cut off. A record is five characters for the exercise, its
 * hash and its round, one for how it stands, and where there is room the answers (`~` between tries) and a reason (behind `!`).
 */
export const MOST_SUSPEND_DATA = 4_096;

export type State = Progress["state"];
const STATES: readonly State[] = ["unanswered", "again", "right", "shown", "done"];
/** Flags beside the state: the hint was open; answers follow. */
const HINT = 8;
const ANSWERS = 16;
const VERSION = "1";
/** Characters of an exercise's name: 30 bits keep a few hundred exercises apart. */
const NAME = 5;

export interface Suspended {
  /** The attempt's random key: small letters and digits. */
  key: string;
  /** How often it was written; tells which of two computers was the last. */
  revision: number;
  /** Work with its answers; the moments are not kept. */
  entries: Entry[];
  /** How exercises stand, by `entryKey`, those without kept answers too. */
  states: Map<string, State>;
}

/** Work as it is handed over. */
interface Coded {
  text: string;
  /** Answered exercises of which the answer, or the reason beside it, is not in the text. */
  left: Item[];
}

/**
 * Puts work into at most 4,096 characters. First how each exercise stands, then choices, in the order of the items; then
 * what is written, the shortest first, as far as there is room.
 * @param entries a student's, by `entryKey`
 * @param known how exercises stand whose answers are not here, by `entryKey`
 */
export function suspendData(
  { key, revision }: Pick<Suspended, "key" | "revision">,
  items: readonly Item[],
  entries: ReadonlyMap<string, Entry>,
  known: ReadonlyMap<string, State> = new Map(),
): Coded {
  const head = [VERSION, key, String(revision)].join(",");
  const names = namesOf(items);
  const works = items.flatMap((item) => {
    const work = workOf(item, entries, known);
    return work === null ? [] : [{ ...work, name: names.get(itemKey(item)) ?? "" }];
  });
  let room = MOST_SUSPEND_DATA - head.length - 1;
  const codes = new Map<Work, string>();
  const put = (work: Work & { name: string }, code: string): void => {
    const more = `,${work.name}${code}`.length - (codes.has(work) ? `,${work.name}${codes.get(work)!}`.length : 0);
    if (work.name === "" || more > room) return;
    room -= more;
    codes.set(work, code);
  };
  for (const work of works) put(work, work.short);
  for (const work of works) if (codes.has(work) && work.chosen !== null) put(work, work.chosen);
  const byLength = [...works].sort((a, b) => a.full.length - b.full.length);
  for (const work of byLength) {
    if (codes.has(work) && work.full !== "" && codes.get(work) !== work.full) put(work, work.full);
  }
  const records = works.flatMap((work) => (codes.has(work) ? [`,${work.name}${codes.get(work)!}`] : []));
  const left = works.filter((work) => work.full === "" || codes.get(work) !== work.full).map(({ item }) => item);
  return { text: `${head}${records.join("")},`, left };
}

/** A piece of work, coded at three lengths. */
interface Work {
  item: Item;
  /** How it stands. */
  short: string;
  /** With the answers, where they are chosen and not written; else null. */
  chosen: string | null;
  /** With everything; empty where that is not known here. */
  full: string;
}

function workOf(item: Item, entries: ReadonlyMap<string, Entry>, known: ReadonlyMap<string, State>): Work | null {
  const { exercise } = item;
  const entry = entries.get(itemKey(item));
  const answers = answersOf(item, entry);
  if (entry === undefined || answers.length === 0) {
    const state = known.get(itemKey(item)) ?? "unanswered";
    return state === "unanswered" ? null : { item, short: digit(STATES.indexOf(state)), chosen: null, full: "" };
  }
  const state = STATES.indexOf(progressOf(exercise, answers).state) + (entry.hint ? HINT : 0);
  const codes = answers.map((answer) => answerCode(exercise, answer)).join("~");
  const chosen = digit(state + ANSWERS) + codes;
  const full = entry.reason === "" ? chosen : `${chosen}!${textCode(entry.reason)}`;
  const isChosen = answers.every((answer) => !("text" in answer));
  return { item, short: digit(state), chosen: isChosen ? chosen : null, full };
}

/** The answers of an entry that count. */
export function answersOf({ exercise }: Item, entry: Entry | undefined): Answer[] {
  const read = (entry?.answers ?? []).map((answer) => readAnswer(exercise, answer));
  return read.filter((answer) => answer !== null).slice(0, MOST_TRIES);
}

/** The `entryKey` of an item. */
export function itemKey({ exercise: { id, hash }, round }: Item): string {
  return entryKey({ id, hash, round });
}

/** A short name for each item. Where two have the same, the later one has none, and is not coded. */
function namesOf(items: readonly Item[]): Map<string, string> {
  const used = new Set<string>();
  const names = new Map<string, string>();
  for (const item of items) {
    const bits = BigInt(`0x${hashText(itemKey(item))}`);
    const name = Array.from({ length: NAME }, (_, i) => digit(Number((bits >> BigInt(6 * i)) & 63n))).join("");
    if (!used.has(name)) names.set(itemKey(item), name);
    used.add(name);
  }
  return names;
}

/**
 * Reads what a system kept, which may be cut off or anybody's. Records of exercises that are not here any more, or have
 * changed, and records that are damaged are passed over.
 * @returns null where it is not ours
 */
export function readSuspendData(text: string, items: readonly Item[]): Suspended | null {
  const [version, key = "", revision = "", ...records] = text.slice(0, MOST_SUSPEND_DATA).split(",");
  if (version !== VERSION || !/^[a-z0-9]{1,40}$/.test(key) || !/^\d{1,9}$/.test(revision)) return null;
  const names = namesOf(items);
  const byName = new Map(items.map((item) => [names.get(itemKey(item)) ?? "", item]));
  const suspended: Suspended = { key, revision: Number(revision), entries: [], states: new Map() };
  for (const record of records.slice(0, -1)) {
    const item = byName.get(record.slice(0, NAME));
    if (record.length > NAME && item !== undefined) readRecord(item, record.slice(NAME), suspended);
  }
  return suspended;
}

function readRecord(item: Item, code: string, { entries, states }: Suspended): void {
  const flags = numberOf(code.charAt(0));
  const state = STATES[flags & 7];
  if (flags < 0 || state === undefined || states.has(itemKey(item))) return;
  states.set(itemKey(item), state);
  if ((flags & ANSWERS) === 0) return;
  const [codes = "", reason = ""] = code.slice(1).split("!");
  const answers = codes.split("~").map((one) => answerOfCode(item.exercise, one));
  const good = answers.filter((answer) => answer !== null).slice(0, MOST_TRIES);
  if (good.length < answers.length) return;
  const { id, hash } = item.exercise;
  const hint = (flags & HINT) !== 0;
  entries.push({
    id,
    hash,
    round: item.round,
    answers: good,
    reason: readText(reason) ?? "",
    hint,
    first: "",
    last: "",
  });
}
