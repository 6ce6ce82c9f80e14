import { extentOf, type Extent, type Mod } from "./extents.js";
import { fold } from "./fold.js";
import { canonical } from "./magnitudes.js";
import { edgeOf, readSequence, type Sequence } from "./sequences.js";

/** A value of the claims table, with how exact its words are. */
interface Compared {
  value: string;
  value_type: string;
  unit: string;
  mod?: Mod;
}

/**
 * What two reports' values come to. `fit`: both can be true of one thing, by rounding, approximation, a range, a coarser
 * unit, a day and its month. `open`: the words do not tell.
 */
export type Comparison = "same" | "fit" | "differ" | "open";

/** Compares what two reports say about one item. Which of them comes first makes no difference. */
export function compareValues(a: Compared, b: Compared): Comparison {
  if (a.value === "" || b.value === "" || fold(a.unit) !== fold(b.unit)) return "open";
  if (isWords(a) || isWords(b)) return a.value_type === b.value_type ? compareWords(a, b) : "open";
  const [modA, modB] = [a.mod ?? "", b.mod ?? ""];
  if (modA === modB && canonical(a.value) === canonical(b.value)) return "same";
  const [one, other] = [a, b].map(({ value, value_type, mod = "" }) =>
    extentOf(value, mod, value_type === "number"),
  ) as [Extent | null, Extent | null];
  if (one !== null && other !== null && one.line === other.line) {
    const meets =
      touch([one.least, one.most], [other.least, other.most]) ||
      (mayBeRounded(one, modA, other, modB) && touch(one.rounded, [other.least, other.most])) ||
      (mayBeRounded(other, modB, one, modA) && touch(other.rounded, [one.least, one.most]));
    return meets ? "fit" : "differ";
  }
  return compareOrders(readSequence(a.value), readSequence(b.value));
}

const WORDS = ["category", "text", "speaker"];
const isWords = ({ value_type }: Compared): boolean => WORDS.includes(value_type);

/** A plain figure may be rounded where the other one is finer, or itself not exact. */
function mayBeRounded(plain: Extent, mod: Mod, other: Extent, otherMod: Mod): boolean {
  return mod === "" && (plain.grain > other.grain || otherMod !== "");
}

function touch(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Categories and speakers either share one or differ; whether other words say another thing, only reading tells. */
function compareWords(a: Compared, b: Compared): Comparison {
  const [one, other] = [partsOf(a), partsOf(b)];
  const shared = [...one].filter((part) => other.has(part)).length;
  if (shared === one.size && shared === other.size) return "same";
  if (shared > 0) return "fit";
  if (a.value_type !== "text") return "differ";
  const [text, words] = [fold(a.value), fold(b.value)];
  return text.includes(words) || words.includes(text) ? "fit" : "open";
}

/** "useful; constructive" are two words, "one+another" two speakers. */
function partsOf({ value, value_type }: Compared): Set<string> {
  return new Set(value.split(value_type === "speaker" ? "+" : "; ").map(fold));
}

/** Counted from different edges of one event: parts of time that do not meet differ; how far apart they are is open. */
function compareOrders(a: Sequence | null, b: Sequence | null): Comparison {
  if (a === null || b === null || a.event !== b.event) return "open";
  const other = reach(b);
  if (!reach(a).some((part) => other.includes(part))) return "differ";
  return a.distance === "" && b.distance === "" ? "fit" : "open";
}

/** The parts of time that a place in the order may lie in: "before the end" is before the event or in it. */
function reach(sequence: Sequence): Sequence["relation"][] {
  const { relation, edge } = sequence;
  if (relation === "during" || edge === "whole") return [relation];
  return relation === (edgeOf(sequence) === "start" ? "before" : "after") ? [relation] : [relation, "during"];
}
