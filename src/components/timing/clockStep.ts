import { type LineFinding, lineOn } from "../../findings/timing/line.js";
import { timingStrings as words } from "../../strings/timing.js";
import type { Step } from "../lesson/steps.js";
import { clockAsk } from "./asks.js";
import { framed, itemTable, type TimingFigure } from "./framed.js";
import { lengthChart, unplacedList } from "./lengthChart.js";
import { lineFinding, lineKnown, markGroups } from "./lineParts.js";
import { mostAnswered, type TimedItem, type Timing } from "./model.js";
import { notFoundLines } from "./notFound.js";
import { scaleAround } from "./scale.js";

/** At what time: the item that most reports answer with a time of day as a line, the others below. */
export function clockStep(timing: Timing): Step | null {
  const timed = timing.items.filter(({ kind }) => kind === "time");
  const main = mostAnswered(timed);
  const found = main && lineOn(timing.facts, main.id);
  if (main === undefined || found === undefined) return null;
  return framed(timing, {
    id: "clock",
    name: words.clock.name,
    title: main.question || words.clock.title,
    about: [main.id],
    asks: () => clockAsk(timing, main, found),
    figures: () => [clockFigure(timing, main, found)],
    also: { items: timed.filter((item) => item !== main), title: words.clock.also },
    knows: () => lineKnown(timing, found, words.clock.told),
  });
}

function clockFigure(timing: Timing, item: TimedItem, found: LineFinding): TimingFigure {
  const { lesson } = timing;
  const groups = markGroups(timing, found);
  const scale = scaleAround(
    groups.map(({ minutes }) => minutes),
    "clock",
  );
  return {
    id: "timing-clock",
    title: item.label,
    finds: lineFinding(timing, found, words.clock.told),
    caption: words.clock.caption,
    draws: (evidence) => [
      groups.length > 0 && lengthChart(lesson, { groups, scale, apart: found.apart }, NO_PIN, evidence),
      unplacedList(timing, found, evidence),
      notFoundLines(lesson, item),
    ],
    ...itemTable(lesson, item, words.columns.clock),
    keeps: { key: "open" },
  };
}

const NO_PIN = { prediction: null, name: "", isFresh: false };
