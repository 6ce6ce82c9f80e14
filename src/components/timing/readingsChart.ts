import { greatest } from "d3";
import type { Claim } from "../../coding/types.js";
import type { LengthReadingsFinding, Reading } from "../../findings/timing/readings.js";
import { timingStrings as words } from "../../strings/timing.js";
import { isoDuration } from "../../values/durations.js";
import { lengthInWords, valueInWords } from "../../values/words/told.js";
import type { Child } from "../dom.js";
import { glyph, outletColour } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { evidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { letterOf, letters, reportsOf } from "../lesson/parts.js";
import { at, axis } from "./axis.js";
import { claimHead } from "./framed.js";
import { pinDot, type PinLabel } from "./lengthChart.js";
import type { Lengths } from "./lineParts.js";
import { claimCells, mark } from "./marks.js";
import { claimsWith, sentences, type Timing } from "./model.js";
import { needsComma, phrasesOf, readingWords } from "./readingWords.js";
import type { Scale } from "./scale.js";

/** A pin follows a reading where it stands this near to it, as a share of the line. */
const NEAR = 0.02;

/** One ambiguous report: its readings row by row, each beside the same scale, with the reader's pin. */
export function readingsFigure(
  timing: Timing,
  lengths: Lengths,
  found: LengthReadingsFinding,
  pinned: PinLabel,
  number: number,
): HTMLElement {
  const { lesson } = timing;
  const { h, document, data } = lesson;
  const [report_id] = found.reports as [string];
  const readings = found.readings.map((reading) => ({ reading, claim: claimsWith(timing, [reading.claim])[0]! }));
  const letter = letterOf(lesson, report_id);
  const evidence = evidencePlace(lesson, `reading${number}`);
  const reference = mostGiven(lengths, report_id, lesson);
  const value = typeof pinned.prediction === "number" ? pinned.prediction : null;
  const followed = value === null ? -1 : followedBy(value, found.readings, lengths.scale);
  const rows = readings.map(({ reading, claim }, i) => {
    const pin = i === followed && value !== null ? { value, name: pinned.name } : null;
    return h(
      "li",
      { class: "reading-row" },
      h(
        "div",
        { class: "reading-words" },
        readingWords(lesson, claim, reading),
        h("p", { class: "caption" }, explained(timing, claim, reading)),
      ),
      track(lesson, lengths.scale, claim, reading, reference?.minutes ?? null, pin, evidence),
    );
  });
  const own = words.length.readings;
  const caption =
    (found.likelier === null ? own.captionOpen : own.caption) +
    (readings.some(({ reading, claim }) => phrasesOf(claim.text, reading).some(({ isOne }) => isOne))
      ? own.underlined
      : "") +
    (reference === null ? "" : own.dotted(reference.told, letters(lesson, reference.reports)));
  const lead = sentences(followed >= 0 ? own.pin(pinned.name, followed) : "", reason(timing, found));
  const chart = h("div", {}, h("ul", { class: "readings" }, ...rows));
  const sized = glyph(sign(data, report_id), { document, size: 18, decorative: true });
  return h(
    "section",
    { class: "readings-section" },
    h("h2", {}, own.heading(words.report(letter), readings.length)),
    h("p", {}, lead),
    figure(
      {
        id: `timing-readings-${number}`,
        finding: finding(found.readings),
        caption: h("span", {}, sized, " ", caption),
        chart,
        table: {
          head: claimHead(words.columns.length),
          rows: readings.map(({ reading, claim }) => claimCells(lesson, claim, explained(timing, claim, reading))),
        },
        evidence,
      },
      lesson,
    ),
  );
}

/** Why one reading is likelier, or that none is. */
function reason(timing: Timing, { likelier, reason: why, readings }: LengthReadingsFinding): string {
  const own = words.length.readings;
  const reading = readings.find(({ claim }) => claim === likelier);
  if (why === null || reading === undefined) return own.none;
  const [claim] = claimsWith(timing, [reading.claim]) as [Claim];
  const told = named(timing, claim, reading);
  const givers = letters(timing.lesson, claimsWith(timing, why.claims));
  return why.why === "coded" ? own.coded(told) : own[why.why](told, givers);
}

/** "1 h 20 over the plan", "1 h 40 in all". */
function named({ lesson }: Timing, claim: Claim, { sense }: Reading): string {
  const value = valueInWords(claim, lesson.names);
  return sense === "" ? words.length.readings.inAll(value) : value;
}

/** What a reading means: "1 h 20 over the plan. The plan was 1 h. 2 h 20 in all." */
function explained(timing: Timing, claim: Claim, reading: Reading): string {
  const own = words.length.readings;
  const { plan, sense, total } = reading;
  const told = named(timing, claim, reading);
  if (sense === "") return own.sentence([needsComma(claim, reading) ? `${own.comma}: ${told}` : told]);
  if (plan === null || total === null)
    return own.sentence([told, own.unknownPlan(letterOf(timing.lesson, claim.report_id))]);
  const length = lengthInWords(plan.minutes);
  const from = plan.isOwn ? own.ownPlan(length) : own.ifPlan(length, letters(timing.lesson, plan.reports));
  return own.sentence([told, from, own.inAll(lengthInWords(total))]);
}

/** How far the readings lie apart. A length over a plan that the report does not give is a lower bound. */
function finding(readings: readonly Reading[]): string {
  const isOpen = ({ sense, plan }: Reading): boolean => sense !== "" && plan?.isOwn !== true;
  const sizes = readings.map((reading) => ({
    size: isOpen(reading) ? reading.minutes : (reading.total ?? reading.minutes),
    open: isOpen(reading),
  }));
  const most = Math.max(...sizes.map(({ size }) => size));
  const [least, greatest] = [Math.min(...sizes.map(({ size }) => size)), most].map(lengthInWords) as [string, string];
  const open = sizes.some((one) => one.open && one.size === most);
  return words.length.readings.finding(readings.length, least, greatest, open);
}

/** The length that most of the other reports give, as a line to compare readings with; null where there is none. */
function mostGiven(
  { groups }: Lengths,
  but: string,
  lesson: Lesson,
): { minutes: number; told: string; reports: string[] } | null {
  const given = groups.flatMap(({ minutes, claims }) => {
    const plain = claims.filter(({ report_id, reading }) => report_id !== but && reading !== "alternative");
    const told = [...new Set(plain.map((claim) => valueInWords(claim, lesson.names)))].join(", ");
    return plain.length === 0 ? [] : [{ minutes, told, reports: reportsOf(plain, lesson) }];
  });
  return greatest(given, (a, b) => a.reports.length - b.reports.length) ?? null;
}

function followedBy(value: number, readings: readonly Reading[], scale: Scale): number {
  return readings.findIndex(({ total }) => total !== null && Math.abs(scale.at(total) - scale.at(value)) <= NEAR);
}

/** One reading's line: its mark; a bar that fades where the words leave open how long it was in all. */
function track(
  lesson: Lesson,
  scale: Scale,
  claim: Claim,
  { total, minutes, sense, plan }: Reading,
  reference: number | null,
  pin: { value: number; name: string } | null,
  evidence: ReturnType<typeof evidencePlace>,
): HTMLElement {
  const { h } = lesson;
  const small = coarser(scale);
  const { atLeast, if: provided } = words.length.readings;
  const open = sense !== "" && plan?.isOwn !== true;
  const where = total ?? minutes;
  const label = !open
    ? valueInWords({ ...claim, value: isoDuration(where), sense: "" }, lesson.names)
    : total !== null
      ? provided(lengthInWords(total))
      : sense === "over"
        ? atLeast(lengthInWords(minutes))
        : valueInWords(claim, lesson.names);
  const { order } = sign(lesson.data, claim.report_id);
  const share = scale.at(where);
  const parts: Child[] = [
    reference !== null &&
      h("span", { class: "reference on-line", style: at(scale.at(reference)), "aria-hidden": "true" }),
    open &&
      h("span", {
        class: "fade-after",
        style: `--from: ${scale.at(sense === "over" ? minutes : 0).toFixed(4)}; --to: 1; --outlet: ${outletColour(order)}`,
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
