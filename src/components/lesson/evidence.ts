import type { SentenceRow } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { claimsStrings } from "../../strings/claims.js";

import type { Build, Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { claimFragment, spanFragment } from "../reading/fragment.js";
import { sign, type Lesson } from "./data.js";
import { bringIntoView } from "./inView.js";
import { reportAt } from "../pageAt.js";

const words = strings.lesson;

/** Words of a report with their place: a claim, a version, a first mention. Offsets are UTF-16 units into the report. */
export interface Evidence {
  report_id: string;
  text: string;
  start: number;
  end: number;
  part?: string;
  paragraph: number | null;
  sentence: number | null;
  claim_id?: string;
  note?: string;
}

/** Where a chart's evidence opens. */
export interface EvidencePlace {
  element: HTMLElement;
  /** Shows the words in their sentence. @param opener gets the focus back when the evidence closes */
  open: (row: Evidence, opener: Element) => void;
  close: () => void;
}

/** "¶10", "headline". */
export function place({ part = "body", paragraph }: Pick<Evidence, "part" | "paragraph">): string {
  return paragraph === null ? (claimsStrings.parts[part] ?? part) : words.paragraph(paragraph);
}

/** Words as their report prints them, in serif between marks. */
export function printed(h: Build, { report_id, text }: Pick<Evidence, "report_id" | "text">): HTMLElement {
  return h("q", { class: "printed", "data-printed": report_id }, text);
}

/** The address of words in the reading room, with the way back to this page as it is now. */
export function wordsHref({ report_id, start, end, claim_id }: Evidence, { page, state }: Lesson): string {
  const way = { from: page, back: state.current };
  const fragment = claim_id === undefined ? spanFragment({ start, end }, way) : claimFragment(claim_id, way);
  return reportAt(".", report_id, fragment);
}

/** "D ¶10", leading to those words in their report. */
export function placeLink(row: Evidence, lesson: Lesson): HTMLAnchorElement {
  const { h } = lesson;
  const report = sign(lesson.data, row.report_id);
  const link = h(
    "a",
    {
      class: "place-link",
      href: wordsHref(row, lesson),
      "aria-label": words.placeName(report.letter, report.label, place(row)),
    },
    `${report.letter} ${place(row)}`,
  );
  // The way back is the page as it is when the reader leaves it.
  for (const event of ["focus", "pointerdown"]) {
    link.addEventListener(event, () => {
      link.href = wordsHref(row, lesson);
    });
  }
  return link;
}

/** The sentences that some words touch, of which the text may be shown. */
export function sentencesOf(row: Evidence, { data }: Pick<Lesson, "data">): SentenceRow[] {
  return data.sentences.filter(
    ({ report_id, start, end, text }) =>
      report_id === row.report_id && start < row.end && row.start < end && text !== "",
  );
}

/** The whole sentence or sentences of some words, with the words marked. */
export function sentenceOf(row: Evidence, lesson: Lesson): HTMLElement {
  const { h } = lesson;
  const sentences = sentencesOf(row, lesson);
  // A mark round all that is shown would mark nothing.
  const isAll = sentences.every(({ start, end }) => row.start <= start && end <= row.end);
  const mark = (text: string): Child =>
    text !== "" && isAll && sentences.length > 0
      ? text
      : text !== "" && h("mark", { "data-begins": words.markBegins, "data-ends": words.markEnds }, text);
  const paragraphs =
    sentences.length === 0
      ? [h("p", { class: "printed", "data-printed": row.report_id }, mark(row.text))]
      : sentences.map((sentence) => {
          const [before, marked, after] = cut(sentence, row);
          return h("p", { class: "printed", "data-printed": row.report_id }, before, mark(marked), after);
        });
  return h("div", { class: `evidence-sentences tint-${lesson.dimension}` }, ...paragraphs);
}

/** A sentence cut into what stands before the words, the words, and what stands after. */
function cut({ text, start }: SentenceRow, row: Evidence): [string, string, string] {
  const from = Math.max(0, row.start - start);
  const to = Math.max(from, Math.min(text.length, row.end - start));
  return [text.slice(0, from), text.slice(from, to), text.slice(to)];
}

/**
 * The place below a chart where a mark's sentence opens.
 * @param name the key of the page's fragment that keeps which claim is open, so that a link opens it too
 * @param number of the figure, where several of a page share the name; from 1
 */
export function evidencePlace(lesson: Lesson, name: string, number = 1): EvidencePlace {
  const key = number === 1 ? name : `${name}${number}`;
  const { h, document, window, state, data } = lesson;
  const element = h("div", { class: "evidence-place", tabindex: "-1", "aria-live": "polite" });
  let opener: Element | null = null;

  function show(row: Evidence): void {
    const close = h("button", { type: "button", class: "link", onclick: closeAndReturn }, words.close);
    const report = sign(data, row.report_id);
    element.replaceChildren(
      h("div", { class: "evidence-sign" }, glyph(report, { document, size: 24 })),
      h(
        "div",
        {},
        sentenceOf(row, lesson),
        row.note !== undefined && row.note !== "" && h("p", { class: "caption" }, row.note),
        h("p", { class: "evidence-links" }, placeLink(row, lesson), " ", words.openReport, close),
      ),
    );
    element.classList.add("is-open");
  }
  function close(): void {
    element.replaceChildren();
    element.classList.remove("is-open");
    state.set(key, null);
  }
  function closeAndReturn(): void {
    close();
    if (opener !== null && opener.isConnected) (opener as HTMLElement).focus();
  }
  function open(row: Evidence, from: Element): void {
    opener = from;
    // The mark that opened it keeps the focus, so Escape has to be heard there too.
    from.addEventListener("keydown", closeOnEscape);
    if (row.claim_id !== undefined) state.set(key, row.claim_id);
    show(row);
    bringIntoView(element, window);
  }
  function closeOnEscape(event: Event): void {
    if ((event as KeyboardEvent).key !== "Escape" || !element.classList.contains("is-open")) return;
    event.preventDefault();
    closeAndReturn();
  }
  element.addEventListener("keydown", closeOnEscape);
  const asked = state.get(key);
  const claim = asked === null ? undefined : data.claims.find(({ claim_id }) => claim_id === asked);
  if (claim !== undefined) show(claim);
  return { element, open, close };
}
