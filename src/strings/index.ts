import { claimsStrings } from "./claims.js";
import { commonStrings } from "./common.js";
import { homeStrings } from "./home.js";
import { catalogue } from "./language.js";
import { lessonStrings } from "./lesson.js";
import { reading } from "./reading.js";

/** The interface's words that many parts need: everything that we say, nothing that a report printed. */
export const strings = {
  lang: catalogue()?.language ?? "en",
  ...commonStrings,
  lesson: lessonStrings,
  home: homeStrings,
  claims: claimsStrings,
  reading,
};

export type Strings = typeof strings;
