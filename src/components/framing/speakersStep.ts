import { group } from "d3";
import { speakersFinding, type SpeakersFinding } from "../../findings/framing/speakers.js";
import { framingStrings as words } from "../../strings/framing.js";
import type { Child } from "../dom.js";
import { sign } from "../lesson/data.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { speakersInWords } from "../../values/words/told.js";
import { lessonStep } from "../lesson/step.js";
import { kindCell, letterOf, reportCell } from "../lesson/parts.js";
import { speakersAsk } from "./asks.js";
import { distinct, type FramingLesson } from "./common.js";
import { quotationList, quotationsPlace, type QuotationsPlace } from "./quotations.js";
import { speakersChart } from "./speakersChart.js";
import { barsOf, isDocument, quotationsIn, reportBars, wordsIn, type Bar } from "./speakersModel.js";

/** Who gets to speak: quoted words by speaker, side and report. */
export function speakersStep(lesson: FramingLesson): Step | null {
  const found = speakersFinding({ ...lesson.data, framing: lesson.framing });
  if (found === undefined) return null;
  const { name, title } = words.speakers;
  const bars = barsOf(lesson.framing.quoted);
  return lessonStep(lesson, {
    id: "speakers",
    name,
    title,
    asks: () => speakersAsk(lesson, found),
    opens: () => ({
      shows: [speakersFigure(lesson, bars, found), quotationList(lesson, lesson.framing.quoted)],
      knows: [words.speakers.known.most(leading(lesson, found), found), words.speakers.known.why],
    }),
  });
}

/** The names of those who are quoted most. */
function leading({ names }: FramingLesson, { leading }: SpeakersFinding): string[] {
  return leading.map(({ source }) => speakersInWords(source, names));
}

function speakersFigure(lesson: FramingLesson, bars: readonly Bar[], found: SpeakersFinding): HTMLElement {
  const { h, state } = lesson;
  const { sides } = found;
  const reports = reportBars(lesson, bars, sides);
  const place = quotationsPlace(lesson, () => {
    state.set("who", null);
  });
  const show = (bar: Bar, from: HTMLElement): void => {
    state.set("who", `${bar.report_id}:${bar.source}`);
    place.open(titleOf(lesson, bar), bar.rows, from);
  };
  const chart = speakersChart(lesson, reports, sides, show);
  const who = state.get("who");
  const asked = bars.find(({ report_id, source }) => `${report_id}:${source}` === who);
  const from = [...chart.querySelectorAll<HTMLElement>("[data-bar]")].find(({ dataset }) => dataset["bar"] === who);
  if (asked !== undefined && from !== undefined) show(asked, from);
  const { report, side, speaker, kind, words: count } = words.columns;
  const types = legend(lesson, bars);
  return figure(
    {
      id: "framing-speakers",
      finding: words.speakers.finding(
        found,
        found.documents.map(({ report, words: written }) => [letterOf(lesson, report), written]),
      ),
      caption: words.speakers.caption + (bars.some(isDocument) ? words.speakers.captionDocument : ""),
      ...(types === undefined ? {} : { controls: types }),
      chart: h("div", {}, chart, notCounted(lesson, place), place.element),
      table: {
        head: hasSides(bars) ? [report, side, speaker, kind, count] : [report, speaker, kind, count],
        rows: tableRows(lesson, bars),
      },
    },
    lesson,
  );
}

function titleOf({ data, names }: FramingLesson, { report_id, source, rows }: Bar): string {
  const { letter } = sign(data, report_id);
  return `${words.report(letter, speakersInWords(source, names))}: ${words.speakers.quotations(quotationsIn(rows))}`;
}

/** What the bars' textures mean; only those that occur, and only where there are several. */
function legend({ h }: FramingLesson, bars: readonly Bar[]): HTMLElement | undefined {
  const types = distinct(bars.map(({ source_type }) => source_type));
  if (types.every((type) => type === "")) return undefined;
  const keys = types.map((type) =>
    h(
      "li",
      {},
      h("span", { class: `bar bar-key bar-${type === "" ? "unknown" : type}`, "aria-hidden": "true" }),
      words.speakers.types[type],
    ),
  );
  return h("ul", { class: "speaker-legend" }, ...keys);
}

/** Words whose author the report does not give: no bar, and still to be read. */
function notCounted(lesson: FramingLesson, place: QuotationsPlace): HTMLElement | null {
  const { h } = lesson;
  const rows = lesson.framing.quoted.filter(({ source }) => source === "");
  if (rows.length === 0) return null;
  const buttons = [...group(rows, ({ report_id }) => report_id)].map(([report_id, own]) => {
    const { letter } = sign(lesson.data, report_id);
    return h(
      "button",
      {
        type: "button",
        class: "speaker-name",
        "aria-label": words.speakers.nobodyBar(letter, wordsIn(own)),
        onclick: ({ currentTarget }) => {
          place.open(
            `${words.report(letter, words.speakers.nobody)}: ${words.speakers.quotations(quotationsIn(own))}`,
            own,
            currentTarget,
          );
        },
      },
      words.speakers.label(letter, wordsIn(own)),
    );
  });
  return h("p", { class: "caption not-counted" }, words.speakers.notCounted, " ", ...buttons);
}

/** A codebook that knows no sides says so once, by having no column for them. */
function hasSides(bars: readonly Bar[]): boolean {
  return bars.some(({ side }) => side !== "");
}

function tableRows(lesson: FramingLesson, bars: readonly Bar[]): Child[][] {
  const nobody = lesson.framing.quoted.filter(({ source }) => source === "");
  const inSides = (side: string): string[] => (hasSides(bars) ? [side] : []);
  return [
    ...bars.map((bar) => [
      reportCell(lesson, bar.report_id),
      ...inSides(bar.side === "" ? words.speakers.noSide : bar.side),
      bar.named ?? speakersInWords(bar.source, lesson.names),
      kindCell(lesson.h, bar.source_type, bar, words.speakers.types[bar.source_type]),
      String(bar.words),
    ]),
    ...[...group(nobody, ({ report_id }) => report_id)].map(([report_id, own]) => [
      reportCell(lesson, report_id),
      ...inSides(""),
      words.speakers.nobody,
      "",
      String(wordsIn(own)),
    ]),
  ];
}
