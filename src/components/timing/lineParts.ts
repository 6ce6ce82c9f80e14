import type { LineFinding } from "../../findings/timing/line.js";
import type { LengthReadingsFinding } from "../../findings/timing/readings.js";
import type { Claim } from "../../coding/types.js";
import { timingStrings as words } from "../../strings/timing.js";
import { lengthInSentence, valueInWords } from "../../values/words/told.js";
import { letters } from "../lesson/parts.js";
import {
  agreeing,
  claimsWith,
  missedInWords,
  sentences,
  voicesInWords,
  zonesInWords,
  type TimedItem,
  type Timing,
} from "./model.js";
import type { Scale } from "./scale.js";

/** Sentences about times of day, or about lengths. */
type Told = typeof words.length.told;

/** The values of one line on their places, with the claims behind them. */
export interface MarkGroup {
  minutes: number;
  claims: Claim[];
}

/** The lengths of one matter: what is found about them, the words that can be read in several ways, and their line. */
export interface Lengths {
  item: TimedItem;
  found: LineFinding;
  groups: readonly MarkGroup[];
  ambiguous: readonly LengthReadingsFinding[];
  scale: Scale<"minutes">;
}

export function markGroups(timing: Timing, { marks }: LineFinding): MarkGroup[] {
  return marks.map(({ minutes, claims }) => ({ minutes, claims: claimsWith(timing, claims) }));
}

/** "Five reports give lengths, and all of them can be true. They differ by up to 20 minutes, and rounding can explain that." */
export function lineFinding(timing: Timing, found: LineFinding, told: Told): string {
  return sentences(
    agreement(timing, found, told),
    zonesInWords(timing, found.zones),
    missedInWords(timing, found),
    voicesInWords(timing, found.voices),
  );
}

function agreement(timing: Timing, found: LineFinding, told: Told): string {
  const { reports, relation, groups, several, missed, evidence, apart, open } = found;
  const isAll = missed.length === 0;
  const n = reports.length;
  const values = (ids: readonly string[]): string[] => [
    ...new Set(
      claimsWith(timing, evidence)
        .filter(({ report_id }) => ids.includes(report_id))
        .map((claim) => valueInWords(claim, timing.lesson.names)),
    ),
  ];
  if (several.length > 0 || groups.length === 0) return told.several(n, isAll);
  switch (relation) {
    case "none":
      return open.length > 0 ? told.oneOpen(isAll) : told.one(values(reports).join(", "), isAll);
    case "same":
      return told.same(n, values(reports)[0]!);
    case "fit":
      return sentences(told.fit(n), apart !== null && apart > 0 ? told.rounding(n, lengthInSentence(apart)) : "");
    case "open":
      return told.open(n, isAll);
    case "differ": {
      const sides = groups.map((ids) => ({ letters: letters(timing.lesson, ids), values: values(ids) }));
      return told.differ(n, sides, isAll);
    }
  }
}

/** What the reports together say, in two sentences. */
export function lineKnown(timing: Timing, found: LineFinding, told: Told): string[] {
  const own = words.known;
  const { reports, relation, groups, several, missed } = found;
  const [first] = groups;
  const said = sentences(
    agreement(timing, found, told),
    zonesInWords(timing, found.zones),
    missedInWords(timing, found),
  );
  if (several.length > 0 || first === undefined) return [said, own.several];
  if (relation === "none") return [said, missed.length > 0 ? own.open : own.alone];
  if (relation === "open") return [said, own.open];
  if (relation !== "differ") return [said, agreeing(timing, reports, found.evidence, own.agree)];
  return [said, first.length * 2 > reports.length ? agreeing(timing, first, found.evidence, own.most) : own.unsettled];
}
