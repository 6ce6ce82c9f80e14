import { part } from "./language.js";

/** Words of the page for the front of the class. */
const english = {
  choose: "What is shown",
  stage: "Question for the class",
  position: (at: number, of: number) => `${at} of ${of}`,
  none: "Choose at least one question above.",
  back: "Back",
  next: "Next",
  show: "Show the answer",
  hide: "Hide the answer",
  full: "Full screen",
  keys: "Keys: → or Page Down shows the answer, then goes on. ← or Page Up goes back. A presenter’s remote sends the same keys.",
  kept: "Nothing chosen here is kept. It is for trying out what the class says.",
  answer: "Answer:",
  prediction: "A prediction gets no marks. This is what the reports say.",
  noKey: "There is no one answer. Look for this:",
  sentences: (n: number) => `The ${n} sentences that decide it`,
  ask: "To talk about",
  hands: "Show of hands",
  handsHow: "Let everyone choose before anyone speaks. Type how many hands go up: you will see them beside the answer.",
  corners: "Four corners, or a show of hands",
  cornersHow:
    "Each answer has a corner of the room. When you say so, everyone goes to one. Type how many stand in each: you will see them beside the answer.",
  corner: { timing: "blue corner", framing: "pink corner", wording: "yellow corner", paper: "white corner" },
  counted: "What the class said",
};

export const presentStrings = part("present", english);
