import { greatest } from "d3";
import { timingStrings as words } from "../../strings/timing.js";
import type { Lesson } from "../lesson/data.js";
import { before, cards, lessonStep } from "../lesson/step.js";
import { letters, reportsOf } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { compactList } from "./compactList.js";
import { lengthInSentence, lengthInWords } from "../../values/words/told.js";
import { itemFigure } from "./itemFigure.js";
import { lengthChart, unplacedList, type PinLabel } from "./lengthChart.js";
import { lengthsOf, type Lengths } from "./lengthModel.js";
import { mostAnswered, type TimedItem } from "./model.js";
import { predict, readPrediction, type Prediction, type PredictionStore } from "./predict.js";
import { readingsFigure } from "./readingsChart.js";

/** The key of the page's fragment that keeps a locked prediction, so that a link opens the reveal. */
const PIN = "pin";

/**
 * How long: the reader predicts from one sentence alone, then sees what every report gives. Nothing that the reports
 * give stands on the page before that.
 */
export function lengthStep(lesson: Lesson, items: readonly TimedItem[], store?: PredictionStore): Step | null {
  const durations = items.filter(({ kind }) => kind === "duration");
  if (mostAnswered(durations) === undefined) return null;
  const lengths = lengthsOf(durations.filter(isSorted(lesson)), lesson);
  const others = durations.filter((item) => item !== lengths?.item);
  const { name, title, also } = words.length;
  if (lengths === null)
    return lessonStep(lesson, {
      id: "length",
      name,
      title,
      opens: () => ({ shows: [compactList(lesson, others, also, "more")] }),
    });
  return {
    id: "length",
    name,
    title: lengths.item.question || title,
    content: () => predictThenReveal(lesson, lengths, others, store),
  };
}

/** Lengths that nobody has sorted into questions yet may be of anything: they make a list, not a line. */
function isSorted(lesson: Lesson): (item: TimedItem) => boolean {
  return ({ coded }) => !lesson.data.codebook.proposed || coded?.where.first === true;
}

function predictThenReveal(
  lesson: Lesson,
  lengths: Lengths,
  others: readonly TimedItem[],
  store: PredictionStore | undefined,
): HTMLElement {
  const { h, state } = lesson;
  const root = h("div", { class: "timing" });
  const ids = ["length", lengths.item.id];
  const own = readPrediction(store?.read() ?? null);
  const kept = own ?? readPrediction(state.get(PIN));

  function ask(): void {
    const { claims } =
      lengths.ambiguous[0]?.answer ?? lengths.answers.find(({ main }) => !lengths.unplaced.includes(main))!;
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
    root.replaceChildren(...reveal(lesson, lengths, others, { prediction, name, isFresh }, reset));
  }
  if (kept === null) ask();
  else show(kept, false);
  return root;
}

/** Of the readings' words the longest stretch: it holds all of them. */
function widest<C extends { start: number; end: number }>(claims: readonly C[]): C {
  return greatest(claims, ({ start, end }) => end - start)!;
}

function reveal(
  lesson: Lesson,
  lengths: Lengths,
  others: readonly TimedItem[],
  pin: PinLabel,
  reset: () => void,
): HTMLElement[] {
  const { h } = lesson;
  const { item, ambiguous } = lengths;
  const stands = letters(
    lesson,
    ambiguous.map(({ answer }) => answer),
  );
  const shown = itemFigure(lesson, item, {
    step: "length",
    finding: finding(lesson, lengths),
    caption: words.length.caption(item.label) + (stands.length > 0 ? words.length.ambiguous(stands) : ""),
    chart: (evidence) => [lengthChart(lesson, lengths, pin, evidence), unplacedList(lesson, lengths, evidence)],
    column: words.columns.length,
  });
  const again = h("button", { type: "button", class: "link reset", onclick: reset }, words.length.reset);
  const all = [
    pin.prediction === "none" && h("p", {}, words.length.noPin),
    ...shown,
    ...ambiguous.map((one, i) => readingsFigure(lesson, lengths, one, pin, i + 1)),
    compactList(lesson, others, words.length.also, "more"),
    ...cards(lesson, ["length", item.id], known(lesson, lengths)),
    h("p", { class: "reset-line" }, again),
  ];
  return all.filter((one) => one !== null && one !== false);
}

/** Several lengths of one report, or one that is no number of minutes, are no rival answers on one line. */
function cannotCompare({ hasSeveral, unplaced }: Lengths): boolean {
  return hasSeveral || unplaced.length > 0;
}

function finding(lesson: Lesson, lengths: Lengths): string {
  const reports = reportsOf(lengths.item.claims, lesson).length;
  if (cannotCompare(lengths)) return words.length.findingMany(reports);
  const apart = lengths.groups.at(-1)!.minutes - lengths.groups[0]!.minutes;
  return words.length.finding(reports, apart === 0 ? null : lengthInSentence(apart));
}

/** What the reports together say about the length, in two sentences: the range of the likeliest readings, and silence. */
function known(lesson: Lesson, lengths: Lengths): string[] {
  const own = words.length.known;
  const said = letters(lesson, lengths.item.claims);
  const least = lengthInWords(lengths.groups[0]!.minutes);
  const most = lengthInWords(lengths.groups.at(-1)!.minutes);
  const isRead = lengths.ambiguous.length > 0;
  if (cannotCompare(lengths)) return [finding(lesson, lengths), own.many];
  if (said.length === 1) return own.one(said[0]!, least, isRead);
  if (least === most) return own.same(said.length, least);
  const silent = letters(lesson, lengths.item.silences);
  return [own.range(said.length, least, most, isRead), silent.length > 0 ? own.silent(silent) : own.rest];
}
