import type { KnownEvent, KnownSpeaker } from "../../src/parser/types.js";

/** The speakers and events of the reports in test/gold, as a codebook would list them. */
export const SPEAKERS: readonly KnownSpeaker[] = [
  { id: "blinken", name: "Antony Blinken", aliases: ["Secretary Blinken", "Blink"] },
  {
    id: "lavrov",
    name: "Sergey Lavrov",
    aliases: ["Sergei Lavrov", "Russian Foreign Minister", "head of Russian diplomacy"],
  },
  { id: "biden", name: "Joe Biden", aliases: ["Biden", "President Biden"] },
  { id: "putin", name: "Vladimir Putin", aliases: ["Putin", "President Putin"] },
  { id: "peskov", name: "Dmitry Peskov", aliases: ["Peskov", "Peskow", "Kremlin spokesman"] },
  { id: "kremlin", name: "the Kremlin", aliases: ["Kremlin"] },
  { id: "state-department", name: "US State Department", aliases: ["State Department"] },
  { id: "us-government", name: "the US government", aliases: ["US government", "the US"] },
  {
    id: "us-official",
    name: "a senior US government representative",
    aliases: ["US government representative", "the American side"],
  },
];

export const EVENTS: readonly KnownEvent[] = ["talks", "talks-start", "talks-end"]
  .map((id): KnownEvent => ({ id, terms: ["meeting", "talks", "conversation", "talk"] }))
  .concat({ id: "summit", terms: ["summit"] });
