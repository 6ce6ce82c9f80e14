/** What a teacher edits, and the tables that coding makes of it. */
export type * from "./types/codebook.js";
export type * from "./types/tables.js";
export * from "./types/values.js";
