import { magnitudeOf, valueOf } from "../../values/magnitudes.js";
import type { Answer, AskedItem } from "./answers.js";

/** The number line of a question: its ends and steps as the file has them. */
interface Scale {
  measure: "number" | "minutes" | "day";
  from: string;
  to: string;
  step: string;
}

const STEPS = [1e9, 1e8, 1e7, 1e6, 1e5, 1e4, 1000, 500, 100, 50, 10, 5, 1, 0.5, 0.1, 0.01, 0.001];
/** So that an answer is not found by trying. */
const FEWEST_STEPS = 20;

/** A line around an item's values on which each of them, and the answer, can be reached. */
export function scaleOf({ values }: AskedItem, answer: Answer, measure: Scale["measure"]): Scale {
  const result = answer.values.flatMap((value) => magnitudeOf(value)?.size ?? []);
  const itemSizes = values.flatMap(({ value }) => {
    const found = magnitudeOf(value);
    return found?.measure === measure ? [found.size] : [];
  });
  const sizes = [...result, ...itemSizes];
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const room = Math.max(most - least, measure === "day" ? 10 : Math.abs(most) / 2, 10);
  const from = least >= 0 ? Math.max(0, least - room) : least - room;
  const step = measure === "day" ? 1 : stepFor(sizes, most + room - from);
  const first = Math.floor(from / step) * step;
  const last = Math.ceil((most + room) / step) * step;
  const write = (size: number): string => valueOf({ measure: measure === "day" ? "day" : "number", size });
  return { measure, from: write(first), to: write(last), step: String(step) };
}

function stepFor(sizes: readonly number[], length: number): number {
  const reaches = (step: number): boolean =>
    length / step >= FEWEST_STEPS && sizes.every((size) => Math.abs(size / step - Math.round(size / step)) < 1e-9);
  const fewest = length / 9_000;
  return Math.max(STEPS.find(reaches) ?? 0.001, STEPS.findLast((step) => step >= fewest) ?? 1e9);
}

/** A line of numbers of reports. */
export function countScale(reports: number): Scale {
  return { measure: "number", from: "0", to: String(Math.max(10, 2 * reports)), step: "1" };
}
