import type { Dimension } from "../coding/types.js";

/** The steps that each lesson may have, by their ids in addresses (`timing#step=length`) and in an author's notes. */
export const STEPS: Record<Dimension | "code", readonly string[]> = {
  timing: ["day", "length", "order", "sure", "check"],
  framing: ["headlines", "missing", "speakers", "words", "check"],
  wording: ["collation", "shifts", "ladder", "check"],
  provenance: ["where", "sources", "traces", "witnesses", "lookup", "check"],
  code: ["intro", "quiz", "code", "compare"],
};

/** The name of the text that comes after all lessons, below the last step of the last one. */
export const ENDS = "ends";
