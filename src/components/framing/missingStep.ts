import { topicsFinding, type TopicsFinding } from "../../findings/framing/topics.js";
import { framingStrings as words } from "../../strings/framing.js";
import { downloadableCsv } from "../csv.js";
import type { Child } from "../dom.js";
import { saveIn } from "../download.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { lessonStep } from "../lesson/step.js";
import { missingAsk } from "./asks.js";
import type { FramingLesson } from "./common.js";
import { ABREAST, matrix, type Matrix } from "./matrix.js";
import { hasKeys } from "./matrixKeys.js";
import { ORDERS, partOf, gapInWords, topicRows, type Order, type TopicRow } from "./matrixModel.js";

/** So many topics can be named with the words that were searched. */
const FEW = 3;
const COLUMNS = [
  "topic",
  "label",
  "report_id",
  "letter",
  "found",
  "first_paragraph",
  "first_position",
  "share",
  "mentions",
  "matched",
  "terms",
];

/** What is left out: each topic in each report, with its place and its weight. */
export function missingStep(lesson: FramingLesson): Step | null {
  const rows = topicRows(lesson);
  if (rows.length === 0) return null;
  const { name, title } = words.missing;
  const found = topicsFinding(lesson.data);
  return lessonStep(lesson, {
    id: "missing",
    name,
    title,
    asks: () => missingAsk(lesson, rows),
    opens: () => ({ shows: content(lesson, rows, found), knows: knownOf(lesson, found) }),
  });
}

function content(lesson: FramingLesson, rows: readonly TopicRow[], found: TopicsFinding): Child[] {
  const { h, state, data } = lesson;
  const asked = ORDERS.find((order) => order === state.get("order")) ?? "reports";
  const table = matrix(lesson, rows, asked);
  const hasTop = rows.some(({ cells }) => cells.some(({ mentions }) => mentions.some((one) => one.paragraph === null)));
  const chart = figure(
    {
      id: "framing-missing",
      finding: words.missing.finding(found),
      caption: [
        words.missing.caption,
        hasKeys(lesson.window) ? words.missing.captionKeys : "",
        hasTop ? words.missing.captionHeadline : "",
      ].join(""),
      controls: h(
        "div",
        { class: "matrix-controls" },
        orders(lesson, table, asked),
        data.reports.length > ABREAST && switcher(lesson, table),
      ),
      chart: table.element,
      table: asText(lesson, rows),
    },
    lesson,
  );
  return [
    chart,
    h("p", { class: "download" }, download(lesson)),
    data.coverage.some(({ found }) => !found) && h("p", {}, words.missing.gapFact),
  ];
}

/** What was found, and where not, with the terms of the topics that every report has, where these are few. */
function knownOf({ data }: FramingLesson, found: TopicsFinding): string[] {
  const shared = data.codebook.topics.filter(({ id }) => found.inEvery.includes(id));
  return [words.missing.known.shared(found, shared.length <= FEW ? shared : []), words.missing.known.why];
}

/** Buttons for the order of the topics; with the note of what it means. */
function orders({ h, state }: FramingLesson, table: Matrix, asked: Order): HTMLElement {
  const note = h("p", { class: "caption", role: "status" }, words.missing.orderNotes[asked]);
  const buttons = ORDERS.map((order) => {
    return h(
      "button",
      {
        type: "button",
        class: "choice",
        "aria-pressed": String(order === asked),
        onclick: ({ currentTarget }) => {
          for (const other of buttons) other.setAttribute("aria-pressed", String(other === currentTarget));
          state.set("order", order === "reports" ? null : order);
          note.textContent = words.missing.orderNotes[order];
          table.order(order);
        },
      },
      words.missing.orders[order],
    );
  });
  return h(
    "div",
    {},
    h("div", { class: "choices", role: "group", "aria-label": words.missing.order }, words.missing.order, ...buttons),
    note,
  );
}

/** Which report a narrow page shows, where they are too many to stand side by side there. */
function switcher({ h, document, data, state }: FramingLesson, table: Matrix): HTMLElement {
  const open = state.get("cell");
  const first = data.reports.find(({ report_id }) => open?.endsWith(`.${report_id}`) ?? false) ?? data.reports[0];
  const buttons = data.reports.map(({ report_id, label }) => {
    return h(
      "button",
      {
        type: "button",
        class: "choice",
        "aria-pressed": String(report_id === first?.report_id),
        "aria-label": `${words.missing.switcher}: ${label}`,
        onclick: ({ currentTarget }) => {
          for (const other of buttons) other.setAttribute("aria-pressed", String(other === currentTarget));
          table.show(report_id);
        },
      },
      glyph(sign(data, report_id), { document, size: 20, decorative: true }),
    );
  });
  return h("div", { class: "choices switcher", role: "group", "aria-label": words.missing.switcher }, ...buttons);
}

function asText({ data }: FramingLesson, rows: readonly TopicRow[]): { head: Child[]; rows: Child[][] } {
  return {
    head: [words.columns.topic, ...data.reports.map(({ report_id }) => sign(data, report_id).letter)],
    rows: rows.map((row) => [
      row.label,
      ...row.cells.map(({ coverage: { found, first_paragraph, first_position, share }, mentions: [first] }) =>
        found && first !== undefined
          ? words.missing.cellInTable(first_paragraph, first_position ?? 0, share, partOf(first))
          : gapInWords(row),
      ),
    ]),
  };
}

/** The coverage table as a file, made in the page. */
function download({ h, document, data }: FramingLesson): HTMLElement {
  return h(
    "button",
    {
      type: "button",
      class: "link",
      onclick: () => {
        const rows = data.coverage.map((row) => ({ ...row, letter: sign(data, row.report_id).letter }));
        saveIn(document)(words.missing.file(data.dataset), downloadableCsv(rows, COLUMNS), "text/csv");
      },
    },
    words.missing.download,
  );
}
