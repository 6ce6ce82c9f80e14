import { framingStrings as words } from "../../strings/framing.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { placeLink } from "../lesson/evidence.js";
import { noteCards } from "../lesson/notes.js";
import { letters, marked, termsOf } from "../lesson/parts.js";
import type { FramingLesson } from "./common.js";
import type { Cell, TopicRow } from "./matrixModel.js";

/** What a cell opens: its sentences with the topic's words marked, or for a gap the words that were searched. */
export function cellDetail(lesson: FramingLesson, row: TopicRow, cell: Cell, close: () => void): HTMLElement {
  const { h, document, data } = lesson;
  const { found } = cell.coverage;
  const button = h("button", { type: "button", class: "link", onclick: close }, words.close);
  return h(
    "div",
    { class: "cell-detail" },
    glyph(sign(data, cell.report_id), { document, size: 24, filled: found }),
    h(
      "div",
      { class: "cell-sentences tint-framing" },
      ...(found ? sentences(lesson, cell) : gap(lesson, row, cell)),
      h("p", { class: "evidence-links" }, button),
      noteCards(lesson, row.topic),
    ),
    found ? aside(lesson, row) : null,
  );
}

/** The sentences of one cell, each with its place. */
function sentences(lesson: FramingLesson, { mentions, coverage }: Cell): HTMLElement[] {
  const { h } = lesson;
  return mentions.map((mention) => {
    const { report_id, start, end, hits, part, paragraph, sentence, position } = mention;
    const printed = lesson.data.sentences.find((one) => one.report_id === report_id && one.start === start);
    // Of a line beside the story, such as a byline, the page has the first words alone.
    const isLine = printed === undefined;
    const line = coverage.start === hits[0]?.start ? coverage.text : "";
    const text = isLine ? line : printed.text;
    const from = isLine ? (hits[0]?.start ?? start) : start;
    const inText = hits.map((hit) => ({ start: hit.start - from, end: hit.end - from }));
    const place = { report_id, text, start: hits[0]?.start ?? start, end: hits[0]?.end ?? end };
    return h(
      "div",
      { class: "cell-sentence" },
      text === ""
        ? !isLine && h("p", { class: "caption" }, words.notShown)
        : h("p", { class: "printed", "data-printed": report_id }, ...marked(h, text, inText)),
      h(
        "p",
        { class: "caption" },
        placeLink({ ...place, part, paragraph, sentence }, lesson),
        paragraph === null ? " " : `, ${words.missing.down(position)}; `,
        words.openReport,
      ),
    );
  });
}

const MOST_PHRASES = 6;

/** What a search passed over: "quay" in "Lower Quay". */
function notCounted({ data }: FramingLesson, topic: string): string {
  const not = data.codebook.topics.find(({ id }) => id === topic)?.not ?? [];
  return words.missing.notCounted(not.slice(0, MOST_PHRASES));
}

function gap(lesson: FramingLesson, row: TopicRow, { report_id, coverage }: Cell): HTMLElement[] {
  const { h } = lesson;
  const having = row.cells.filter((cell) => cell.coverage.found).map((cell) => cell.report_id);
  const terms = termsOf(coverage.terms);
  const searched = words.missing.searched(letters(lesson, [report_id]), terms);
  return [
    h(
      "p",
      {},
      searched,
      notCounted(lesson, coverage.topic),
      " ",
      words.missing.others(letters(lesson, having), terms.length),
    ),
    h("p", {}, row.isName ? words.missing.nameGapFact : words.missing.gapFact),
  ];
}

/** The reports that do not have the topic, beside the sentences of one that does. */
function aside(lesson: FramingLesson, { cells, isName }: TopicRow): HTMLElement | null {
  const { h } = lesson;
  const gaps = cells.filter(({ coverage }) => !coverage.found);
  const first = gaps[0];
  if (first === undefined) return null;
  const { document, data } = lesson;
  const ids = gaps.map(({ report_id }) => report_id);
  return h(
    "div",
    { class: "cell-gaps" },
    h(
      "p",
      { class: "cell-gaps-head" },
      ...ids.map((id) => glyph(sign(data, id), { document, size: 18, filled: false, decorative: true })),
      " ",
      h("b", {}, isName ? words.missing.nameNotFound : words.missing.notFoundHead),
    ),
    h(
      "p",
      {},
      words.missing.searched(letters(lesson, ids), termsOf(first.coverage.terms)),
      notCounted(lesson, first.coverage.topic),
    ),
  );
}
