import { handsResult } from "../../exercises/classResults.js";
import { partsOf } from "../../exercises/grade.js";
import { hasTrait } from "../../exercises/kinds/index.js";
import type { Exercise } from "../../exercises/types.js";
import { presentStrings as words } from "../../strings/present.js";
import type { Build } from "../dom.js";
import { handRows, studentsOf } from "../classResults/handFields.js";
import { resultChart } from "../classResults/result.js";
import type { Practice } from "../exercises/context.js";

/** With more answers than this nobody counts hands at the front. */
const MOST_ANSWERS = 8;
/** A room has four corners; each is named and has the tint of a sheet of coloured paper. */
const CORNERS = ["timing", "framing", "wording", "paper"] as const;

/** How the class answers in the room: the fields for the counts, and what they come to. */
interface Hands {
  fields: HTMLDetailsElement;
  /** The counts as a chart with the right answer marked; null as long as nothing is counted. */
  result: () => HTMLElement | null;
}

/**
 * A show of hands, or four corners of the room where one of at most four answers is chosen. The counts are kept nowhere.
 * @param counts of this question; changed by what is typed
 * @returns null where hands cannot say the answer
 */
export function handsAtFront(
  practice: Practice,
  h: Build,
  exercise: Exercise,
  counts: Map<string, number>,
  onInput: () => void,
): Hands | null {
  const { length } = partsOf(exercise);
  const isCountable = !("categories" in exercise) && length > 1 && length <= MOST_ANSWERS;
  if (!isCountable || handsResult(exercise, new Map(), 0) === null) return null;
  const hasCorners = hasTrait(exercise, "one") && length <= CORNERS.length;
  const answers = handRows(h, exercise, counts, "front-hands", onInput);
  const rows = answers.map(({ label, input }, i) =>
    h(
      "p",
      { class: "hands-row" },
      h("label", { for: input.id }, hasCorners && corner(h, i), hasCorners && " ", h("span", {}, label)),
      input,
    ),
  );
  const fields = h(
    "details",
    { class: "present-hands" },
    h("summary", {}, hasCorners ? words.corners : words.hands),
    h("p", { class: "caption" }, hasCorners ? words.cornersHow : words.handsHow),
    ...rows,
  );
  fields.open = counts.size > 0;
  return {
    fields,
    result() {
      const result = handsResult(exercise, counts, studentsOf(exercise, counts));
      if (counts.size === 0 || result?.distribution.kind !== "bars") return null;
      const chart = resultChart(practice, result);
      if (!(chart instanceof Object)) return null;
      return h("div", { class: "present-counts" }, h("p", { class: "hint-title" }, words.counted), chart);
    },
  };
}

function corner(h: Build, i: number): HTMLElement {
  const name = CORNERS[i]!;
  return h("span", { class: `corner is-${name}` }, words.corner[name]);
}
