import { greatest } from "d3";
import { lineOn } from "../../findings/timing/line.js";
import { asksForWhole, lengthReadingsOn } from "../../findings/timing/readings.js";
import { timingStrings as words } from "../../strings/timing.js";
import { before, cards } from "../lesson/step.js";
import type { Ask } from "../lesson/ask.js";
import { foundAsk } from "../lesson/askKinds.js";
import { letters, reportsOf } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { compactList } from "./compactList.js";
import { drawn, framed, itemTable, type TimingFigure } from "./framed.js";
import { lengthChart, unplacedList, type PinLabel } from "./lengthChart.js";
import { type Lengths, lineFinding, lineKnown, markGroups } from "./lineParts.js";
import { claimsWith, mostAnswered, type TimedItem, type Timing } from "./model.js";
import { notFoundLines } from "./notFound.js";
import { predict, readPrediction, type Prediction, type PredictionStore } from "./predict.js";
import { readingsFigure } from "./readingsChart.js";
import { scaleAround } from "./scale.js";

/** The key of the page's fragment that keeps a locked prediction, so that a link opens the reveal. */
const PIN = "pin";

/**
 * How long: the reader predicts from one sentence alone, then sees what every report gives. Nothing that the reports
 * give stands on the page before that.
 */
export function lengthStep(timing: Timing, store?: PredictionStore): Step | null {
  const durations = timing.items.filter(({ kind }) => kind === "duration");
  if (mostAnswered(durations) === undefined) return null;
  const lengths = lengthsOf(durations.filter(isSorted(timing)), timing);
  const also = { items: durations.filter((item) => item !== lengths?.item), title: words.length.also };
  const step = { id: "length", name: words.length.name, title: lengths?.item.question || words.length.title } as const;
  const asks = (): Ask | null =>
    foundAsk(
      timing.lesson,
      also.title,
      also.items.flatMap(({ claims }) => reportsOf(claims, timing.lesson)),
    );
  if (lengths === null) return framed(timing, { ...step, about: [], figures: () => [], also, asks, knows: () => [] });
  return { ...step, asks: "itself", content: () => predictThenReveal(timing, lengths, also.items, store) };
}

/** Lengths that nobody has sorted into questions yet may be of anything: they make a list, not a line. */
function isSorted({ facts }: Timing): (item: TimedItem) => boolean {
  return ({ coded }) => !facts.codebook.proposed || coded?.where.first === true;
}

/** The length in all that most reports give; null where none has a place on a line. */
function lengthsOf(items: readonly TimedItem[], timing: Timing): Lengths | null {
  const whole = items.filter(({ coded }) => coded === undefined || asksForWhole(coded));
  // Hours are put on a line more easily than days and weeks.
  const item = mostAnswered(whole.filter(inHours)) ?? mostAnswered(whole);
  const found = item && lineOn(timing.facts, item.id);
  if (item === undefined || found === undefined || found.marks.length === 0) return null;
  const ambiguous = lengthReadingsOn(timing.facts, item.id);
  const read = ambiguous.flatMap(({ readings }) => readings);
  const values = [
    ...found.marks.map(({ minutes }) => minutes),
    // Where a length over an unknown plan has room to go on.
    ...read.flatMap(({ minutes, total }) => [minutes, total ?? minutes * BEYOND]),
  ];
  return { item, found, groups: markGroups(timing, found), ambiguous, scale: scaleAround(values, "minutes") };
}

function inHours({ claims }: TimedItem): boolean {
  return claims.every(({ value }) => value.startsWith("PT"));
}

const BEYOND = 1.6;

function predictThenReveal(
  timing: Timing,
  lengths: Lengths,
  others: readonly TimedItem[],
  store: PredictionStore | undefined,
): HTMLElement {
  const { lesson } = timing;
  const { h, state } = lesson;
  const root = h("div", { class: "timing" });
  const ids = ["length", lengths.item.id];
  const own = readPrediction(store?.read() ?? null);
  const kept = own ?? readPrediction(state.get(PIN));

  function ask(): void {
    const claims = claimsWith(timing, lengths.ambiguous[0]?.evidence ?? lengths.found.marks[0]!.claims);
    const task = { claim: widest(claims), question: lengths.item.question, scale: lengths.scale, lock };
    root.replaceChildren(...before(lesson, ids), predict(lesson, task));
  }
  function lock(prediction: Prediction): void {
    store?.write(String(prediction));
    state.set(PIN, String(prediction));
    show(prediction, true);
    const heading = root.querySelector<HTMLElement>(".finding");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }
  function reset(): void {
    store?.write(null);
    for (const key of [PIN, "open", "more", ...lengths.ambiguous.map((_, i) => `reading${i + 1}`)])
      state.set(key, null);
    ask();
    root.querySelector<HTMLElement>("[role=slider]")?.focus();
  }
  function show(prediction: Prediction, isFresh: boolean): void {
    const name = isFresh || own !== null ? words.length.yourPin : words.length.linkedPin;
    const pin = { prediction, name, isFresh };
    const again = h("button", { type: "button", class: "link reset", onclick: reset }, words.length.reset);
    const all = [
      prediction === "none" && h("p", {}, words.length.noPin),
      ...drawn(lesson, lengthFigure(timing, lengths, pin)),
      ...lengths.ambiguous.map((one, i) => readingsFigure(timing, lengths, one, pin, i + 1)),
      compactList(lesson, others, words.length.also, "more"),
      ...cards(lesson, ids, known(timing, lengths)),
      h("p", { class: "reset-line" }, again),
    ];
    root.replaceChildren(...all.filter((one) => one !== null && one !== false));
  }
  if (kept === null) ask();
  else show(kept, false);
  return root;
}

/** Of the readings' words the longest stretch: it holds all of them. */
function widest<C extends { start: number; end: number }>(claims: readonly C[]): C {
  return greatest(claims, ({ start, end }) => end - start)!;
}

function lengthFigure(timing: Timing, lengths: Lengths, pin: PinLabel): TimingFigure {
  const { lesson } = timing;
  const { item, found, groups, scale, ambiguous } = lengths;
  const placed = groups.flatMap(({ claims }) => claims);
  const likelier = placed.filter(({ reading }) => reading === "likeliest");
  const beside = ambiguous.flatMap(({ reports }) => reports).filter((id) => !found.reports.includes(id));
  const { caption, rough, likelier: stands, open, elsewhere } = words.length;
  return {
    id: "timing-length",
    title: item.label,
    finds: lineFinding(timing, found, words.length.told),
    caption: [
      caption,
      placed.some(({ mod }) => mod !== "") ? rough : "",
      likelier.length > 0 ? stands(letters(lesson, likelier)) : "",
      found.open.length > 0 ? open(letters(lesson, found.open)) : "",
      beside.length > 0 ? elsewhere(letters(lesson, beside)) : "",
    ].join(""),
    draws: (evidence) => [
      lengthChart(lesson, { groups, scale, apart: found.apart }, pin, evidence),
      unplacedList(timing, found, evidence),
      notFoundLines(lesson, item),
    ],
    ...itemTable(lesson, item, words.columns.length),
    keeps: { key: "open" },
  };
}

/** What the reports together say about the length, and that a search without a find speaks for no length. */
function known(timing: Timing, { item, found }: Lengths): string[] {
  const said = lineKnown(timing, found, words.length.told);
  // A report with a length beside other words may have this one.
  const none = letters(
    timing.lesson,
    item.silences.filter(({ others, alike }) => others === "" && alike === null),
  );
  return none.length > 0 ? [...said, words.known.noLength(none)] : said;
}
