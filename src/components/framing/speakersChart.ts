import { sum } from "d3";
import { framingStrings as words } from "../../strings/framing.js";
import type { Build } from "../dom.js";
import { glyph, outletColour } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { speakersInWords } from "../../values/words/told.js";
import { reportCell } from "../lesson/parts.js";
import type { FramingLesson } from "./common.js";
import { inARow, outwards, stacked, total, twoSided, type Scale } from "./speakersScale.js";
import { isTwoSided, type Bar, type ReportBars, type SideBars } from "./speakersModel.js";

type Show = (bar: Bar, opener: HTMLElement) => void;

/**
 * Quoted words by report: two sides from a middle line, otherwise stacked from the left. The bars are for the eye and
 * the mouse; each has a button of its own below them.
 */
export function speakersChart(
  lesson: FramingLesson,
  reports: readonly ReportBars[],
  sides: readonly string[],
  show: Show,
): HTMLElement {
  const { h } = lesson;
  const isTwo = isTwoSided(sides);
  const scale = isTwo ? twoSided(reports) : stacked(reports);
  const rows = reports.map((report) => reportRow(lesson, report, scale, isTwo, show));
  return h(
    "div",
    { class: isTwo ? "speakers speakers-two" : "speakers", style: `--middle: ${scale.x(0).toFixed(2)}%` },
    isTwo &&
      h(
        "div",
        { class: "speaker-sides", "aria-hidden": "true" },
        h("span", {}),
        h("div", {}, ...sides.map((side) => h("b", {}, side))),
      ),
    h("ul", { class: "speaker-rows" }, ...rows),
    axis(h, scale),
  );
}

function reportRow(
  lesson: FramingLesson,
  { report_id, sides }: ReportBars,
  scale: Scale,
  isTwo: boolean,
  show: Show,
): HTMLElement {
  const { h } = lesson;
  const { document, data } = lesson;
  const report = sign(data, report_id);
  const isSilent = sides.every((side) => side.bars.length === 0);
  const segments = isTwo ? outwards(sides) : inARow(sides);
  const bars = segments.map(({ bar, from, to }) => {
    const [left, right] = [scale.x(Math.min(from, to)), scale.x(Math.max(from, to))];
    const style = `left: ${left.toFixed(2)}%; width: ${(right - left).toFixed(2)}%`;
    const type = bar.source_type === "" ? "unknown" : bar.source_type;
    // The eye's mark: the button below has the name and the keys.
    const mark = h("span", { class: `bar bar-${type}`, style, "aria-hidden": "true", "data-words": bar.words });
    mark.addEventListener("click", () => {
      show(bar, mark);
    });
    return mark;
  });
  return h(
    "li",
    { style: `--outlet: ${outletColour(report.order)}` },
    h(
      "div",
      { class: "speaker-report" },
      glyph(report, { document, size: 26, filled: !isSilent }),
      h("b", {}, report.label),
    ),
    h(
      "div",
      { class: "speaker-bars" },
      h("div", { class: "bar-line" }, ...bars, ...totals(h, sides, scale, isTwo)),
      isSilent
        ? h("p", { class: "caption" }, words.speakers.none)
        : h(
            "div",
            { class: "speaker-names" },
            ...sides.map((side) => names(lesson, side, isTwo, sides.length > 1, show)),
          ),
    ),
  );
}

function totals(h: Build, sides: readonly SideBars[], scale: Scale, isTwo: boolean): HTMLElement[] {
  if (!isTwo) {
    const speech = sum(sides, (side) => side.speech);
    const documents = sum(sides, (side) => side.documents);
    const style = `left: ${scale.x(speech + documents).toFixed(2)}%`;
    return [h("span", { class: "bar-total", style }, words.speakers.total(speech, documents))];
  }
  return sides.map((side, i) => {
    const at = scale.x(i === 0 ? -total(side) : total(side));
    const style = i === 0 ? `right: ${(100 - at).toFixed(2)}%` : `left: ${at.toFixed(2)}%`;
    return h(
      "span",
      { class: i === 0 ? "bar-total bar-total-left" : "bar-total", style },
      words.speakers.total(side.speech, side.documents),
    );
  });
}

/** @param isMixed whether other speakers have a side */
function names(lesson: FramingLesson, side: SideBars, isTwo: boolean, isMixed: boolean, show: Show): HTMLElement {
  const { h } = lesson;
  const buttons = side.bars.map((bar) => {
    const name = bar.named ?? speakersInWords(bar.source, lesson.names);
    const { letter } = sign(lesson.data, bar.report_id);
    const button = h(
      "button",
      {
        type: "button",
        class: "speaker-name",
        "data-bar": `${bar.report_id}:${bar.source}`,
        "data-words": bar.words,
        "aria-label": words.speakers.bar(letter, name, words.speakers.types[bar.source_type], bar.words),
        onclick: ({ currentTarget }) => {
          show(bar, currentTarget);
        },
      },
      words.speakers.label(name, bar.words),
    );
    return h("li", {}, button);
  });
  const label = side.side === "" ? words.speakers.noSide : side.side;
  const hasSides = isTwo || side.side !== "" || isMixed;
  if (!isTwo && buttons.length === 0) return h("div", { hidden: true });
  return h(
    "div",
    { class: "speaker-side" },
    hasSides && h("span", { class: isTwo ? "side-name side-name-two" : "side-name" }, `${label}: `),
    h("ul", { "aria-label": `${reportCell(lesson, side.bars[0]?.report_id ?? "")}, ${label}` }, ...buttons),
  );
}

function axis(h: Build, { x, ticks }: Scale): HTMLElement {
  const last = ticks.length - 1;
  return h(
    "div",
    { class: "speaker-axis", "aria-hidden": "true" },
    h("span", {}),
    h(
      "div",
      {},
      ...ticks.map((tick, i) =>
        h(
          "span",
          { style: `left: ${x(tick).toFixed(2)}%` },
          i === last ? words.speakers.axis(Math.abs(tick)) : tick === 0 ? "" : String(Math.abs(tick)),
        ),
      ),
    ),
  );
}
