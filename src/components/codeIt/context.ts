import type { Frame } from "../../coding/types.js";
import { codeItStrings } from "../../strings/codeIt.js";
import type { Save } from "../download.js";
import type { Lesson } from "../lesson/data.js";
import type { Session } from "./session.js";
import { NONE, type Unit } from "./units.js";

/** What the steps share. */
export interface Coding {
  lesson: Lesson;
  units: readonly Unit[];
  frames: readonly Frame[];
  session: Session;
  /** Saves a text as a file; in a test it only takes note. */
  save: Save;
}

/** Category ids in the codebook's order, "none of these" last. */
export function categoriesOf({ frames }: Pick<Coding, "frames">): string[] {
  return [...frames.map(({ id }) => id), NONE];
}

/** A category's name. */
export function categoryName({ frames }: Pick<Coding, "frames">, id: string): string {
  return frames.find((frame) => frame.id === id)?.label ?? codeItStrings.none;
}
