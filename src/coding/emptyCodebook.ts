import type { Codebook } from "./types.js";

/** A codebook that asks for nothing: rules about amounts and agencies need no other. */
export const EMPTY_CODEBOOK: Codebook = {
  speakers: [],
  events: [],
  items: [],
  topics: [],
  frames: [],
  wordings: [],
  corrections: [],
  proposed: false,
};
