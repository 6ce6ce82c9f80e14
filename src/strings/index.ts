import { commonStrings } from "./common.js";
import { catalogue } from "./language.js";
import { lessonStrings } from "./lesson.js";

/** The interface's words that many parts need: everything that we say, nothing that a report printed. */
export const strings = {
  lang: catalogue()?.language ?? "en",
  ...commonStrings,
  lesson: lessonStrings,
};

export type Strings = typeof strings;
