import type { Range } from "../syntax/phrases.js";
import type { Shape } from "./rightContent.js";

/** One place in a frame where somebody is said to have said something. */
export interface Reporting {
  /** The reporting verb, or "according". */
  verb: number;
  /** The cue as printed: the verb with its particle. */
  cue: Range;
  classes: number;
  /** The source's words; null where the verb shares the source of the one before it. */
  subject: Range | null;
  inverted: boolean;
  /** Stands in a clause that does not carry the sentence: "after Holt said …, the council". */
  embedded: boolean;
  /** Where the content to the right begins, or -1 where there is none. */
  content: number;
  /** Where those begin who are to do it, for an infinitive: "urged the mayor to resign". */
  whom?: number;
  /** What the content looks like from its first words. */
  shape: Shape;
  /** The first token behind verb, addressee, time and place: what is left of the frame begins here. */
  after: number;
}
