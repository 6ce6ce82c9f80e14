import type { Gender } from "../syntax/persons.js";
import type { Range } from "../syntax/phrases.js";

/** A source as the rules carry it along: its words, and whom they name. */
export interface Speaker {
  /** The words that stand there, or null where carried over. */
  at: Range | null;
  name: string | null;
  id: string | null;
  /** Whether it is a person's name. */
  person: boolean;
  /** Whether it can be "he" or "she": a person's name, or "the baker". */
  human?: boolean;
  /** Whether it can be "they": several, or a body. */
  group?: boolean;
  /** Whether it is named as a body: "the health board". */
  body?: boolean;
  gender?: Gender;
  /** Of somebody without a name of whom it is not clear that "he" means them: what the report calls them. */
  described?: string;
}

/** The same source, of other words. Spelt out: a copy by `...` takes many times as long. */
export function withWords(speaker: Speaker, at: Range | null): Speaker {
  const { name, id, person, human, group, body, gender, described } = speaker;
  return { at, name, id, person, human, group, body, gender, described };
}

/** Whether a name stands there, and not "a spokesperson", "witnesses". */
export function hasName({ name }: Speaker): boolean {
  return name !== null && /\p{Lu}/u.test(name);
}

/** Who speaks on in the next sentence: the last source, nobody, or somebody of whom it is not clear who it is. */
export type Carried = Speaker | null | typeof UNCLEAR;
export const UNCLEAR = "unclear";
