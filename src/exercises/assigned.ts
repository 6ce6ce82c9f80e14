import { hashText } from "./hashText.js";
import type { Exercise, ExerciseSet, Path } from "./types.js";

/** A teacher's link: a path or some exercises, with the answers held back if the teacher wants. */
export interface Assigned {
  /** The path that the link names, or null. */
  path: Path | null;
  exercises: Exercise[];
  /** Ids in the link that are not here. */
  missing: string[];
  /** Answers are held back. This is no lock: everything that a page shows is in the browser. */
  isHeld: boolean;
  /** Hash of the teacher's word; empty where a button alone releases the answers. */
  wordHash: string;
  /** Stands for this assignment where its release is kept. */
  key: string;
}

const LONGEST = 4_000;
const MOST = 200;

/** Reads `#assigned=path:short` or `#assigned=one,two`, with `&hold=1&word=…`. Null where nothing is assigned. */
export function readAssigned(hash: string, set: ExerciseSet): Assigned | null {
  const parameters = new URLSearchParams(hash.replace(/^#/, "").slice(0, LONGEST));
  const assigned = parameters.get("assigned") ?? "";
  if (assigned === "") return null;
  const isHeld = parameters.get("hold") === "1";
  const wordHash = /^[0-9a-f]{16}$/.exec(parameters.get("word") ?? "")?.[0] ?? "";
  const path = assigned.startsWith("path:") ? (set.paths.find(({ id }) => `path:${id}` === assigned) ?? null) : null;
  const ids = path === null ? assigned.split(",").slice(0, MOST) : path.stops.flatMap(({ exercises }) => exercises);
  const wanted = [...new Set(ids)];
  const exercises = wanted.map((id) => set.exercises.find((one) => one.id === id)).filter((one) => one !== undefined);
  const missing = wanted.filter((id) => !exercises.some((one) => one.id === id));
  return { path, exercises, missing, isHeld, wordHash, key: hashText(`${assigned} ${wordHash}`) };
}

/** The fragment of a link that assigns exercises. @param word the teacher's word, or empty */
export function assignedFragment(what: Path | readonly string[], hold: { word: string } | null): string {
  const assigned = "stops" in what ? `path:${what.id}` : what.join(",");
  const parameters = new URLSearchParams({ assigned });
  if (hold !== null) parameters.set("hold", "1");
  if (hold !== null && hold.word.trim() !== "") parameters.set("word", hashOfWord(hold.word));
  return `#${parameters.toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}

/** Whether a typed word is the teacher's. Without a word anything releases. */
export function isWord({ wordHash }: Pick<Assigned, "wordHash">, typed: string): boolean {
  return wordHash === "" || hashOfWord(typed) === wordHash;
}

/** Capitals and spaces around a word do not count: it is said aloud in a class. */
function hashOfWord(word: string): string {
  return hashText(`release ${word.trim().toLowerCase().normalize("NFC")}`);
}
