import type { Parse } from "../../parser/index.js";
import type { Codebook } from "../types.js";
import { proposeFrames } from "./frames.js";
import { proposeItems } from "./items.js";
import { proposeSpeakers } from "./speakers.js";
import { proposeTopics } from "./topics.js";
import { proposeWordings } from "./wordings.js";

/**
 * A first codebook for reports that nobody has coded: the speakers, what the reports can be asked about times and
 * numbers, the names and matters that several have, and quotations that look like versions of one statement. A teacher
 * corrects it; it claims no more than what it finds.
 */
export function proposeCodebook(parses: readonly Parse[]): Codebook {
  return {
    speakers: proposeSpeakers(parses),
    events: [],
    items: proposeItems(parses),
    topics: proposeTopics(parses),
    frames: proposeFrames(parses),
    wordings: proposeWordings(parses),
    corrections: [],
    proposed: true,
  };
}
