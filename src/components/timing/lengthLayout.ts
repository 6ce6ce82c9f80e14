import { sum } from "d3";
import type { MarkGroup } from "./lineParts.js";
import { packAbove, packDown, type Label, type Placed } from "./packing.js";
import type { Scale } from "./scale.js";

/** A length on the line with the signs of the reports that give it, or the reader's pin. */
export interface Group extends MarkGroup {
  /** The value in words, as exact as the reports are. */
  value: string;
  /** The pin's name; empty for reports. */
  pin: string;
}

/** Where labels stand. The stylesheet chooses by the room there is: across a wide or a narrow line, or beside one that runs down. */
interface Layout {
  wide: Placed[];
  narrow: Placed[];
  /** Height above the line, in pixels. */
  wideTop: number;
  narrowTop: number;
  /** Middles of the labels beside a line that runs down, and its length. */
  middles: number[];
  tall: number;
}

/** Size of a sign in pixels; signs in one column above a mark, where more make a second column. */
export const SIGN = 26;
export const MOST_HIGH = 3;
/** Widths of a line across the page that labels are packed for. */
const NARROW = 600;
const WIDE = 850;
/** The labels' type: an average letter of a wide font, a line, and how wide a label gets across the page and beside a line down. */
const LETTER = 9.4;
const LINE = 23;
const WIDEST = 300;
const BESIDE = 150;
const SHORTEST = 400;
const ROOM = 12;

/** Lays out the labels of all groups, which come in ascending order. */
export function layoutOf(groups: readonly Group[], scale: Scale): Layout {
  const across = (length: number): { placed: Placed[]; top: number } => {
    const labels = groups.map((group) => labelOf(group, scale.at(group.minutes) * length));
    const placed = packAbove(labels, length);
    return { placed, top: Math.max(...placed.map(({ up }, i) => up + labels[i]!.height)) + ROOM };
  };
  const wide = across(WIDE);
  const narrow = across(NARROW);
  const heights = groups.map(heightBeside);
  const needed = sum(heights, (height) => height + ROOM);
  const tall = Math.max(SHORTEST, needed * 1.25);
  const marks = groups.map(({ minutes }) => scale.at(minutes) * tall);
  return {
    wide: wide.placed,
    narrow: narrow.placed,
    wideTop: wide.top,
    narrowTop: narrow.top,
    middles: packDown(marks, heights, tall),
    tall,
  };
}

/** How many columns of signs a group has. */
export function columnsOf({ claims }: MarkGroup): number {
  return Math.max(1, Math.ceil(claims.length / MOST_HIGH));
}

/** The room that a group takes above the line. */
function labelOf(group: Group, x: number): Label {
  const { claims, pin, value } = group;
  const texts = pin === "" ? [value, ...claims.map(({ text }) => `“${text}” D`)] : [pin, value];
  const lines = texts.map((text) => Math.ceil((text.length * LETTER) / WIDEST));
  const widest = Math.max(...texts.map((text) => Math.min(WIDEST, text.length * LETTER)));
  const signs = Math.min(Math.max(1, claims.length), MOST_HIGH) * (SIGN + 2);
  const height = Math.max(signs, sum(lines) * LINE);
  return { x, mark: columnsOf(group) * SIGN, width: widest + ROOM, height };
}

/** The height of a group beside a line that runs down. */
function heightBeside({ claims }: Group): number {
  const lines = 1 + sum(claims, ({ text }) => Math.ceil(((text.length + 4) * LETTER) / BESIDE));
  return Math.max(44, lines * LINE + 4);
}
