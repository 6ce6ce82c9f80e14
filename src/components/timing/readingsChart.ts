import { timingStrings as words } from "../../strings/timing.js";
import type { Child } from "../dom.js";
import { glyph, outletColour } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { evidencePlace, printed } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { at, axis } from "./axis.js";
import { lengthInWords, valueInWords } from "../../values/words/told.js";
import { pinDot, type PinLabel } from "./lengthChart.js";
import { mostGiven, nearestReading, type Ambiguous, type Lengths, type Reading } from "./lengthModel.js";
import { claimCells, mark } from "./marks.js";
import type { Scale } from "./scale.js";

/** A pin follows a reading where it stands this near to it, as a share of the line. */
const NEAR = 0.02;

/** One ambiguous report: its readings row by row, each beside the same scale, with the reader's pin. */
export function readingsFigure(
  lesson: Lesson,
  lengths: Lengths,
  ambiguous: Ambiguous,
  pinned: PinLabel,
  number: number,
): HTMLElement {
  const { h, document, data } = lesson;
  const { answer, readings } = ambiguous;
  const { letter, label } = sign(data, answer.report_id);
  const evidence = evidencePlace(lesson, `reading${number}`);
  const reference = mostGiven(lengths, answer.report_id, lesson);
  const value = typeof pinned.prediction === "number" ? pinned.prediction : null;
  const followed = value === null ? -1 : followedBy(value, readings, lengths.scale);
  const rows = readings.map((reading, i) => {
    const pin = i === followed && value !== null ? { value, name: pinned.name } : null;
    return h(
      "li",
      { class: "reading-row" },
      h(
        "div",
        { class: "reading-words" },
        h("p", {}, printed(h, reading.claim)),
        h("p", { class: "caption" }, explained(lesson, reading, letter)),
      ),
      track(lesson, lengths.scale, reading, reference?.minutes ?? null, pin, evidence),
    );
  });
  const caption =
    words.length.readings.caption +
    (reference === null
      ? ""
      : words.length.readings.dotted(
          lengthInWords(reference.minutes),
          reference.reports.map((id) => sign(data, id).letter),
        ));
  const lead = [
    followed >= 0 ? words.length.readings.pin(pinned.name, followed) : "",
    nearestSentence(lengths, ambiguous),
  ].filter((sentence) => sentence !== "");
  const { report, length, printed: prints, reading, place } = words.columns;
  const chart = h("div", {}, h("ul", { class: "readings" }, ...rows));
  return h(
    "section",
    { class: "readings-section" },
    h("h2", {}, words.length.readings.heading(words.report(letter || label), readings.length)),
    lead.length > 0 && h("p", {}, lead.join(" ")),
    figure(
      {
        id: `timing-readings-${number}`,
        finding: finding(readings),
        caption: h(
          "span",
          {},
          glyph(sign(data, answer.report_id), { document, size: 18, decorative: true }),
          " ",
          caption,
        ),
        chart,
        table: {
          head: [report, length, prints, reading, place],
          rows: readings.map((one) => claimCells(lesson, one.claim, explained(lesson, one, letter))),
        },
        evidence,
      },
      lesson,
    ),
  );
}

/** How far the readings lie apart. A length over a plan that the report does not give is a lower bound. */
function finding(readings: readonly Reading[]): string {
  const closed = readings.flatMap(({ total, over, plan }) =>
    total !== null && (over === null || plan?.isOwn) ? [total] : [],
  );
  const open = readings.flatMap(({ over, plan }) => (over !== null && !plan?.isOwn ? [over] : []));
  const all = [...closed, ...open];
  if (all.length === 0) return words.length.readings.finding(readings.length, "", "", false);
  const most = Math.max(...all);
  const [least, greatest] = [Math.min(...all), most].map(lengthInWords) as [string, string];
  return words.length.readings.finding(readings.length, least, greatest, open.includes(most));
}

/** What a reading means: "In all: 1 h 40." */
function explained({ data, names }: Lesson, { claim, total, over, plan }: Reading, letter: string): string {
  const own = words.length.readings;
  if (over === null) return own.total(total === null ? valueInWords(claim, names) : lengthInWords(total));
  if (plan === null) return own.over(lengthInWords(over), letter);
  if (plan.isOwn)
    return `${own.overOwn(lengthInWords(over), lengthInWords(plan.minutes))} ${own.total(lengthInWords(total!))}`;
  const givers = plan.reports.map((id) => sign(data, id).letter);
  return `${own.over(lengthInWords(over), letter)} ${own.ifPlan(lengthInWords(plan.minutes), givers, lengthInWords(total!))}`;
}

/** "Of these readings, 1 h 40 lies nearest to what the other reports give." */
function nearestSentence(lengths: Lengths, ambiguous: Ambiguous): string {
  const nearest = nearestReading(lengths, ambiguous);
  if (nearest === null) return "";
  const others = lengths.answers.filter(({ report_id }) => report_id !== ambiguous.answer.report_id).length;
  const isLikeliest = nearest.claim.reading !== "alternative";
  return words.length.readings.nearest(lengthInWords(nearest.total!), isLikeliest, others);
}

function followedBy(value: number, readings: readonly Reading[], scale: Scale): number {
  return readings.findIndex(({ total }) => total !== null && Math.abs(scale.at(total) - scale.at(value)) <= NEAR);
}

/** One reading's line: its mark; a bar that fades where the words leave open how long it was in all. */
function track(
  lesson: Lesson,
  scale: Scale,
  { claim, total, over, plan }: Reading,
  reference: number | null,
  pin: { value: number; name: string } | null,
  evidence: ReturnType<typeof evidencePlace>,
): HTMLElement {
  const { h } = lesson;
  const small = coarser(scale);
  const open = over !== null && plan?.isOwn !== true;
  const where = total ?? over;
  const label =
    where === null
      ? valueInWords(claim, lesson.names)
      : !open
        ? lengthInWords(where)
        : total === null
          ? words.length.readings.atLeast(lengthInWords(over))
          : words.length.readings.if(lengthInWords(total));
  const { order } = sign(lesson.data, claim.report_id);
  const share = where === null ? 0 : scale.at(where);
  const parts: Child[] = [
    reference !== null &&
      h("span", { class: "reference on-line", style: at(scale.at(reference)), "aria-hidden": "true" }),
    open &&
      h("span", {
        class: "fade-after",
        style: `--from: ${scale.at(over).toFixed(4)}; --to: 1; --outlet: ${outletColour(order)}`,
        "aria-hidden": "true",
      }),
    h(
      "span",
      { class: `reading-mark on-line${share > 0.5 ? " is-late" : ""}${open ? " is-open" : ""}`, style: at(share) },
      mark(lesson, claim, evidence, { value: label, size: 26 }),
      h("strong", { "aria-hidden": "true" }, label),
    ),
    pin !== null &&
      h(
        "span",
        { class: "reading-pin on-line", style: at(scale.at(pin.value)) },
        h("span", {}, pin.name),
        pinDot(lesson.document),
      ),
  ];
  return h("div", { class: "reading-track" }, axis(lesson.document, small, ...parts));
}

/** The same line with its numbered ticks only, for little room. */
function coarser(scale: Scale): Scale {
  return { ...scale, ticks: scale.ticks.filter(({ label }) => label !== "") };
}
