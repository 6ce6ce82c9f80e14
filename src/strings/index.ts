import { en } from "./en.js";

/** All words of the interface. Another language is another file of the same shape. */
export type Strings = typeof en;

export const strings: Strings = en;
