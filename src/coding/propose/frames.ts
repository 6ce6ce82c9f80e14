import type { Frame } from "../types.js";

/** Ways to put an event that hold for news in general; the words that tell them are a beginning, not a verdict. */
export function proposeFrames(): Frame[] {
  const frame = (id: string, label: string, question: string, terms: string): Frame => ({
    id: `frame-${id}`,
    label,
    question,
    terms: terms.split(" "),
    not: [],
    parts: ["headline"],
  });
  return [
    frame(
      "conflict",
      "Conflict",
      "Does the headline speak of conflict or loss?",
      "clash fight attack slam accuse threat tension dispute differences protest blame",
    ),
    frame(
      "agreement",
      "Agreement",
      "Does the headline speak of working together?",
      "agree accord cooperate dialogue peace settle",
    ),
    frame(
      "procedure",
      "Procedure",
      "Does the headline say only what takes place?",
      "meet vote decide announce begin start",
    ),
  ];
}
