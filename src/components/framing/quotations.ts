import { group } from "d3";
import type { QuotedRow } from "../../coding/quotedWords.js";
import { framingStrings as words } from "../../strings/framing.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { bringIntoView } from "../lesson/inView.js";
import { placeLink, printed, type EvidencePlace } from "../lesson/evidence.js";
import { marked, reportCell } from "../lesson/parts.js";
import type { FramingLesson } from "./common.js";
import { quotationsIn } from "./speakersModel.js";

/** Where a speaker's quotations open, all of them at once. */
export interface QuotationsPlace {
  element: HTMLElement;
  /** @param opener gets the focus back when the quotations close */
  open: (title: string, rows: readonly QuotedRow[], opener: HTMLElement) => void;
}

/** @param closed called when the reader closes the quotations */
export function quotationsPlace(lesson: FramingLesson, closed: () => void): QuotationsPlace {
  const { h, document, data } = lesson;
  const element: EvidencePlace["element"] = h("div", {
    class: "evidence-place",
    tabindex: "-1",
    "aria-live": "polite",
  });
  let opener: HTMLElement | null = null;

  function close(): void {
    element.replaceChildren();
    element.classList.remove("is-open");
    closed();
    if (opener?.isConnected === true) opener.focus();
  }
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !element.classList.contains("is-open")) return;
    event.preventDefault();
    close();
  });
  return {
    element,
    open(title, rows, from) {
      opener = from;
      const button = h("button", { type: "button", class: "link", onclick: close }, words.close);
      element.replaceChildren(
        h("div", { class: "evidence-sign" }, glyph(sign(data, rows[0]?.report_id ?? ""), { document, size: 24 })),
        h(
          "div",
          {},
          h("p", { class: "quotations-title" }, h("b", {}, title)),
          ...[...group(rows, (row) => `${row.paragraph} ${row.sentence}`).values()].map((own) =>
            h(
              "div",
              { class: "quotation" },
              ...sentencesOf(lesson, own),
              h("p", { class: "caption" }, placeLink(own[0]!, lesson), ` ${words.openReport}`),
            ),
          ),
          h("p", { class: "evidence-links" }, button),
        ),
      );
      element.classList.add("is-open");
      bringIntoView(element, lesson.window);
    },
  };
}

/** The sentences of some quotations of one report, with the quotations marked. */
function sentencesOf({ h, data }: FramingLesson, rows: readonly QuotedRow[]): HTMLElement[] {
  const sentences = data.sentences.filter(
    ({ report_id, start, end, text }) =>
      text !== "" && rows.some((row) => row.report_id === report_id && row.start < end && start < row.end),
  );
  if (sentences.length === 0) return [h("p", { class: "caption" }, words.notShown)];
  return sentences.map(({ report_id, text, start }) => {
    const inText = rows
      .map((row) => ({ start: Math.max(0, row.start - start), end: Math.min(text.length, row.end - start) }))
      .filter((stretch) => stretch.start < stretch.end);
    return h("p", { class: "printed", "data-printed": report_id }, ...marked(h, text, inText));
  });
}

/** All quotations, report by report, folded away. */
export function quotationList(lesson: FramingLesson, rows: readonly QuotedRow[]): HTMLElement {
  const { h } = lesson;
  const groups = lesson.data.reports.flatMap(({ report_id }) => {
    const own = rows.filter((row) => row.report_id === report_id);
    if (own.length === 0) return [];
    return [
      h("h3", {}, reportCell(lesson, report_id)),
      h(
        "ul",
        {},
        ...own.map((row) =>
          h("li", {}, row.text === "" ? words.notShown : printed(h, row), " ", placeLink(row, lesson)),
        ),
      ),
    ];
  });
  return h(
    "details",
    { class: "quotation-list" },
    h("summary", {}, words.speakers.list(quotationsIn(rows))),
    ...groups.flat(),
  );
}
