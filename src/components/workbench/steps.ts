import { anything, list, oneOf, readJson, record, text } from "../../json/read.js";
import { MOST_FILE_BYTES } from "../../workbench/readFile.js";
import type { Storage } from "./before.js";

/** The last states of the work on the bench, as the text of its file, the oldest first: each is one step back. */
type Steps = readonly string[];

const STEPS = "same-story/work-steps";
const FORMAT = "same-story-steps";
/** Steps that are kept from visit to visit. */
const MOST_KEPT = 10;
/** Steps that can be taken back before the page is left. */
const MOST = 50;
/** A browser keeps some five million characters for a site: most of them are for the work itself. */
const MOST_CHARACTERS = 1_500_000;

const KEPT = record({ format: oneOf([FORMAT]), version: anything, steps: list(text(MOST_FILE_BYTES), MOST_KEPT) });

/** The states that an earlier visit left; none where they cannot be read. */
export function stepsBefore(storage: Storage | null): Steps {
  try {
    return readJson(storage?.getItem(STEPS) ?? "", KEPT)?.steps ?? [];
  } catch {
    return [];
  }
}

/** The states with one more. */
export function withStep(storage: Storage | null, past: Steps, state: string): Steps {
  return kept(storage, [...past, state].slice(-MOST));
}

/** The states without the last one. */
export function withoutStep(storage: Storage | null, past: Steps): Steps {
  return kept(storage, past.slice(0, -1));
}

function kept(storage: Storage | null, past: Steps): Steps {
  const steps: string[] = [];
  let size = 0;
  for (const state of past.slice(-MOST_KEPT).reverse()) {
    size += state.length;
    if (size > MOST_CHARACTERS) break;
    steps.unshift(state);
  }
  try {
    storage?.setItem(STEPS, JSON.stringify({ format: FORMAT, version: 1, steps }));
  } catch {
    // There is no room: the steps can be taken back until the page is left.
  }
  return past;
}
