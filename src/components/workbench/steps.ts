import { anything, list, oneOf, optional, readJson, record, text } from "../../json/read.js";
import { MOST_FILE_BYTES } from "../../workbench/readFile.js";
import type { Storage } from "./before.js";

/** A state that the work on the bench was in: one step back. */
interface Step {
  /** The text of its file. */
  file: string;
  /** When it was left (ISO 8601); empty where nobody wrote it down. */
  at: string;
}

/** The last states, the oldest first. */
type Steps = readonly Step[];

const STEPS = "same-story/work-steps";
const FORMAT = "same-story-steps";
/** Steps that are kept from visit to visit. */
export const MOST_KEPT = 10;
/** Steps that can be taken back before the page is left. */
const MOST = 50;
/** A browser keeps some five million characters for a site: most of them are for the work itself. */
const MOST_CHARACTERS = 1_500_000;

const KEPT = record({
  format: oneOf([FORMAT]),
  version: anything,
  steps: list(text(MOST_FILE_BYTES), MOST_KEPT),
  times: optional(list(text(40), MOST_KEPT), []),
});

/** The states that an earlier visit left; none where they cannot be read. */
export function stepsBefore(storage: Storage | null): Steps {
  try {
    const kept = readJson(storage?.getItem(STEPS) ?? "", KEPT);
    return kept?.steps.map((file, i) => ({ file, at: kept.times[i] ?? "" })) ?? [];
  } catch {
    return [];
  }
}

/** The states with one more, which is left now. */
export function withStep(storage: Storage | null, past: Steps, file: string): Steps {
  return kept(storage, [...past, { file, at: new Date().toISOString() }].slice(-MOST));
}

/** The states without the last one. */
export function withoutStep(storage: Storage | null, past: Steps): Steps {
  return kept(storage, past.slice(0, -1));
}

function kept(storage: Storage | null, past: Steps): Steps {
  const last: Step[] = [];
  let size = 0;
  for (const step of past.slice(-MOST_KEPT).reverse()) {
    size += step.file.length;
    if (size > MOST_CHARACTERS) break;
    last.unshift(step);
  }
  const [steps, times] = [last.map(({ file }) => file), last.map(({ at }) => at)];
  try {
    storage?.setItem(STEPS, JSON.stringify({ format: FORMAT, version: 1, steps, times }));
  } catch {
    // There is no room: the steps can be taken back until the page is left.
  }
  return past;
}
