import type { Kinship, Segment } from "../../coding/collation/phrases.js";
import type { Statement } from "../../coding/collation/statement.js";
import { wordingStrings as words } from "../../strings/wording.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { type EvidencePlace, printed } from "../lesson/evidence.js";
import { evidenceButton, unseen } from "../lesson/parts.js";
import { evidenceOf, quoted, wordsOf } from "./model.js";

/** One segment of a version as a button that opens its sentence, with the marks before and after it. */
export function segmentElement(
  lesson: Lesson,
  statement: Statement,
  version: number,
  index: number,
  evidence: EvidencePlace,
): HTMLElement {
  const { h } = lesson;
  const segment = statement.comparison.segments[version]![index]!;
  const passage = statement.versions[version]!;
  const { report_id } = passage.row;
  const { start, end, text } = wordsOf(statement, version, segment);
  const kind = segment.kinship;
  const [before, after] = marksAround(statement, version, index);
  const { missing } = quoted(lesson, statement, version);
  const [first, last] = coreSegments(statement, version);
  const button = evidenceButton(
    lesson,
    evidenceOf(lesson, passage, start, end, text),
    evidence,
    { class: `segment kin-${kind}`, "data-unit": segment.unit, "data-version": version },
    missing === "opens" && index === first && missingMark(lesson, "opens"),
    ...before.map((mark) => markBox(lesson, mark, report_id)),
    ...pieces(lesson, statement, version, segment),
    ...after.map((mark) => markBox(lesson, mark, report_id)),
    missing === "closes" && index === last && missingMark(lesson, "closes"),
    hasSign(kind) && unseen(h, words.apart(words.kinds[kind])),
  );
  return h(
    "span",
    { class: "segment-place" },
    button,
    hasSign(kind) && h("span", { class: `inline-sign kin-${kind}`, "aria-hidden": "true" }, words.signs[kind]),
  );
}

/** Words that nobody promises to be the speaker's are told apart by standing outside of marks. */
function hasSign(kind: Kinship): kind is Exclude<Kinship, "same" | "outside"> {
  return kind !== "same" && kind !== "outside";
}

/** Whether the report prints a space before a segment: "it’s" has none. */
export function spaceBefore({ comparison }: Statement, version: number, index: number): string {
  const segment = comparison.segments[version]![index]!;
  const tokens = comparison.collation.tokens[version]!;
  const isApart = segment.from > 0 && tokens[segment.from - 1]!.end < tokens[segment.from]!.start;
  return isApart || (segment.from > 0 && tokens[segment.from - 1]!.mark !== null) ? " " : "";
}

/** The first and the last segment of what the table of variants counts as the version. */
function coreSegments({ comparison, versions }: Statement, version: number): [first: number, last: number] {
  const own = comparison.segments[version]!;
  const tokens = comparison.collation.tokens[version]!;
  const { core } = versions[version]!;
  return [
    own.findIndex(({ to }) => tokens[to - 1]!.end > core.start),
    own.findLastIndex(({ from }) => tokens[from]!.start < core.end),
  ];
}

/** A version's words with its marks in boxes. */
function pieces(lesson: Lesson, statement: Statement, version: number, { from, to }: Segment): Child[] {
  const { h } = lesson;
  const { report_id } = statement.versions[version]!.row;
  const tokens = statement.comparison.collation.tokens[version]!;
  const made: Child[] = [];
  const stretch = (a: number, b: number): void => {
    if (a >= b) return;
    const { text } = wordsOf(statement, version, { from: a, to: b });
    made.push(printed(h, { report_id, text }));
  };
  let at = from;
  for (let i = from; i < to; i++) {
    const { mark, text, start, end } = tokens[i]!;
    if (mark === null) continue;
    stretch(at, i);
    if (i > from && tokens[i - 1]!.end < start) made.push(" ");
    made.push(markBox(lesson, text, report_id));
    if (i + 1 < to && end < tokens[i + 1]!.start) made.push(" ");
    at = i + 1;
  }
  stretch(at, to);
  return made;
}

/** Marks between this segment and its neighbours: opening ones stand before, closing ones after. */
function marksAround(statement: Statement, version: number, index: number): [before: string[], after: string[]] {
  const tokens = statement.comparison.collation.tokens[version]!;
  const own = statement.comparison.segments[version]!;
  const { from, to } = own[index]!;
  const [low, high] = [own[index - 1]?.to ?? 0, own[index + 1]?.from ?? tokens.length];
  const before = tokens.slice(low, from).filter(({ mark }) => mark === "opens" || index === 0);
  const after = tokens.slice(to, high).filter(({ mark }) => mark === "closes" || index === own.length - 1);
  return [before.map(({ text }) => text), after.map(({ text }) => text)];
}

function markBox({ h }: Lesson, mark: string, report_id: string): HTMLElement {
  return h("span", { class: "mark-box printed", "data-printed": report_id }, mark);
}

function missingMark({ h }: Lesson, kind: "opens" | "closes"): HTMLElement {
  return h(
    "span",
    { class: "mark-box mark-missing" },
    h("span", { "aria-hidden": "true" }, kind === "opens" ? "“" : "”"),
    h("span", { class: "visually-hidden" }, ` (${words.missing[kind]})`),
  );
}
