import { scaleLinear, sum } from "d3";
import type { Bar, ReportBars, SideBars } from "./speakersModel.js";

/** Neither side of the middle line gets less than this share of the width, so that its labels have room. */
const LEAST_SIDE = 0.28;
const TICKS = 6;

/** Where words stand on the chart, in per cent of its width. */
export interface Scale {
  x: (words: number) => number;
  ticks: number[];
}

/** Words of speech and of documents. */
export const total = ({ speech, documents }: SideBars): number => speech + documents;

/** Two sides from a middle line: the first to the left, below zero. */
export function twoSided(reports: readonly ReportBars[]): Scale {
  const most = (at: number): number => Math.max(1, ...reports.map(({ sides }) => total(sides[at]!)));
  const least = (other: number): number => (other * LEAST_SIDE) / (1 - LEAST_SIDE);
  const left = Math.max(most(0), least(most(1)));
  const right = Math.max(most(1), least(most(0)));
  const scale = scaleLinear([-left, right], [0, 100]);
  return { x: (n) => scale(n), ticks: scale.ticks(TICKS) };
}

/** All sides from the left. */
export function stacked(reports: readonly ReportBars[]): Scale {
  const most = Math.max(1, ...reports.map(({ sides }) => sum(sides, total)));
  const scale = scaleLinear([0, most], [0, 100]);
  return { x: (n) => scale(n), ticks: scale.ticks(TICKS) };
}

/** A bar with the words at which it begins and ends, counted from the middle line. */
interface Segment {
  bar: Bar;
  from: number;
  to: number;
}

/** From the middle line outwards: the first side to the left, the second to the right. */
export function outwards(sides: readonly SideBars[]): Segment[] {
  return sides.flatMap(({ bars }, i) => {
    let at = 0;
    return bars.map((bar) => {
      const from = at;
      at += i === 0 ? -bar.words : bar.words;
      return { bar, from, to: at };
    });
  });
}

/** One behind the other; documents of all sides stand last. */
export function inARow(sides: readonly SideBars[]): Segment[] {
  const all = sides.flatMap(({ bars }) => bars);
  const ordered = [
    ...all.filter(({ source_type }) => source_type !== "document"),
    ...all.filter(({ source_type }) => source_type === "document"),
  ];
  let at = 0;
  return ordered.map((bar) => {
    const from = at;
    at += bar.words;
    return { bar, from, to: at };
  });
}
