import { timingStrings as words } from "../../strings/timing.js";
import { svg, type Build, type Child } from "../dom.js";
import { sign, type Lesson } from "../lesson/data.js";
import { printed, type EvidencePlace } from "../lesson/evidence.js";
import { at, axis } from "./axis.js";
import type { LineFinding } from "../../findings/timing/line.js";
import { lengthInSentence, valueInWords } from "../../values/words/told.js";
import { columnsOf, layoutOf, MOST_HIGH, SIGN, type Group } from "./lengthLayout.js";
import type { MarkGroup } from "./lineParts.js";
import { mark } from "./marks.js";
import { claimsWith, type Timing } from "./model.js";
import type { Prediction } from "./predict.js";
import type { Scale } from "./scale.js";

/** What the line shows. */
interface OnLine extends Pick<LineFinding, "apart"> {
  groups: readonly MarkGroup[];
  scale: Scale;
}

export interface PinLabel {
  prediction: Prediction | null;
  /** "Your pin". */
  name: string;
  /** Whether the marks slide from the pin to their places. */
  isFresh: boolean;
}

/** All lengths, or times of day, on one line, with their signs and words, how far they lie apart, and the reader's pin. */
export function lengthChart(lesson: Lesson, lengths: OnLine, pin: PinLabel, evidence: EvidencePlace): HTMLElement {
  const { h, document } = lesson;
  const { scale } = lengths;
  const predicted = typeof pin.prediction === "number" ? pin.prediction : null;
  const groups: Group[] = [
    ...lengths.groups.map((group) => ({ ...group, value: told(lesson, group), pin: "" })),
    ...(predicted === null ? [] : [{ minutes: predicted, claims: [], value: scale.inWords(predicted), pin: pin.name }]),
  ].sort((a, b) => a.minutes - b.minutes);
  const layout = layoutOf(groups, scale);
  const from = predicted === null ? "" : `--from: ${scale.at(predicted).toFixed(4)}`;
  const items = groups.map((group, i) => {
    const narrow = layout.narrow[i]!;
    const wide = layout.wide[i]!;
    const style = [
      at(scale.at(group.minutes)),
      `--up-narrow: ${narrow.up}px`,
      `--up-wide: ${wide.up}px`,
      `--down: ${layout.middles[i]!.toFixed(0)}px`,
      `--half: ${(columnsOf(group) * SIGN) / 2}px`,
      from,
    ].join("; ");
    const sides = `narrow-${narrow.side} wide-${wide.side}`;
    const content = group.pin === "" ? groupContent(lesson, group, evidence) : pinContent(h, document, group);
    return h("li", { class: `value-group on-line ${sides}${group.pin === "" ? "" : " is-pin"}`, style }, ...content);
  });
  const tops = `--top-narrow: ${layout.narrowTop}px; --top-wide: ${layout.wideTop}px; --tall: ${layout.tall.toFixed(0)}px`;
  const moving = pin.isFresh && predicted !== null ? " is-fresh" : "";
  return h(
    "div",
    { class: "length-room" },
    h(
      "div",
      { class: `length-line upright${moving}`, style: tops },
      axis(
        document,
        scale,
        ...spread(h, lengths),
        leaders(
          document,
          groups.map(({ minutes }) => scale.at(minutes) * layout.tall),
          layout.middles,
          layout.tall,
        ),
        h("ul", { class: "value-groups" }, ...items),
      ),
    ),
  );
}

/** The values of a place on the line in words: "20:00", or "before 20:00, about 20:00". */
function told({ names }: Lesson, { claims }: MarkGroup): string {
  return [...new Set(claims.map((claim) => valueInWords(claim, names)))].join(", ");
}

/** The heavy stretch from the least to the most, with a bracket that says how far they are apart, where all are plain. */
function spread(h: Build, { groups, scale, apart }: OnLine): Child[] {
  const first = groups[0]!;
  const last = groups.at(-1)!;
  if (apart === null || apart === 0) return [];
  const style = `--from: ${scale.at(first.minutes).toFixed(4)}; --to: ${scale.at(last.minutes).toFixed(4)}`;
  return [
    h("span", { class: "spread", style, "aria-hidden": "true" }),
    h("span", { class: "spread-bracket", style }, h("span", {}, lengthInSentence(apart))),
  ];
}

function groupContent(lesson: Lesson, { claims, value }: Group, evidence: EvidencePlace): Child[] {
  const { h } = lesson;
  const several = claims.length > 1;
  const letter = (report_id: string): string => sign(lesson.data, report_id).letter;
  return [
    h("span", { class: "stem", "aria-hidden": "true" }),
    h(
      "span",
      { class: "signs", style: `--rows: ${Math.min(claims.length, MOST_HIGH)}` },
      ...claims.map((claim) => mark(lesson, claim, evidence, { size: SIGN })),
    ),
    h(
      "span",
      { class: "value-words" },
      h("strong", {}, value),
      ...claims.map((claim) =>
        h("span", { class: "value-quote" }, printed(h, claim), several && h("b", {}, ` ${letter(claim.report_id)}`)),
      ),
    ),
  ];
}

function pinContent(h: Build, document: Document, { pin, value }: Group): Child[] {
  return [
    h("span", { class: "stem", "aria-hidden": "true" }),
    h("span", { class: "signs" }, pinDot(document)),
    h("span", { class: "value-words" }, h("strong", {}, pin), h("span", { class: "pin-length" }, value)),
  ];
}

/** The reader's pin, small. */
export function pinDot(document: Document): SVGElement {
  return svg(
    document,
    "svg",
    { class: "pin-dot", viewBox: "-10 -10 20 20", width: 20, height: 20, "aria-hidden": "true" },
    svg(document, "circle", { r: 8 }),
  );
}

/** From the marks' places on a line that runs down to labels that had to make room; all in pixels. */
function leaders(document: Document, marks: readonly number[], labels: readonly number[], length: number): SVGElement {
  const paths = marks.map((mark, i) =>
    svg(document, "path", { d: `M0,${mark.toFixed(1)}H6L22,${labels[i]!.toFixed(1)}H30` }),
  );
  return svg(
    document,
    "svg",
    { class: "leaders", width: 30, height: length.toFixed(0), "aria-hidden": "true" },
    ...paths,
  );
}

/** Claims that have no place on the line, with what they say. */
export function unplacedList(
  { lesson }: Timing,
  { unplaced }: Pick<LineFinding, "unplaced">,
  evidence: EvidencePlace,
): HTMLElement | null {
  if (unplaced.length === 0) return null;
  const { h } = lesson;
  const claims = claimsWith({ lesson }, unplaced);
  return h(
    "div",
    { class: "unplaced" },
    h("p", { class: "caption" }, words.length.noSpot),
    h("ul", {}, ...claims.map((claim) => h("li", {}, mark(lesson, claim, evidence), " ", printed(h, claim)))),
  );
}
