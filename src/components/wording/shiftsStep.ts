import type { Statement } from "../../coding/collation/statement.js";
import { type Shift, type ShiftFinding, shiftsOf } from "../../findings/wording/shifts.js";
import { statementFinding } from "../../findings/wording/statement.js";
import { wordingStrings as words } from "../../strings/wording.js";
import type { Child } from "../dom.js";
import { type Lesson, sign } from "../lesson/data.js";
import { type EvidencePlace, evidencePlace, placeLink, printed } from "../lesson/evidence.js";
import { choiceChips } from "../lesson/chips.js";
import { readChoices, writeChoices } from "../lesson/choices.js";
import { figure } from "../lesson/figure.js";
import { glyphOf } from "../lesson/parts.js";
import { moveBetweenSegments } from "./keys.js";
import { cutLines, known, reachLines } from "./collationStep.js";
import { quoted, speaker, withMarks } from "./model.js";
import { segmentElement, spaceBefore } from "./words.js";

/** Small shifts across all statements: where they end, marks, the same words, the same words elsewhere. */
export function shiftFigures(lesson: Lesson, statements: readonly Statement[]): HTMLElement[] {
  const shifts = shiftsOf(statements, lesson.data);
  const decide = decisions(
    lesson,
    shifts.flatMap(({ shift, groups }) => groups.map((group) => `${shift}.${group}`)),
  );
  return shifts.map((found) =>
    shiftFigure(
      lesson,
      found,
      statements.filter(({ id }) => found.groups.includes(id)),
      decide,
    ),
  );
}

/** What a reader holds a difference to be, and then what the tables say of it. */
type Decide = (shift: Shift, statement: Statement) => HTMLElement;

/** A choice for each place in which a shift stands, kept in the address. @param ids of the places, in their order */
function decisions(lesson: Lesson, ids: readonly string[]): Decide {
  const { h, state, data } = lesson;
  const { decide, answers } = words.shifts;
  const choices = readChoices(state.get("decided"), ids, answers.length);
  return (shift, statement) => {
    const id = `${shift}.${statement.id}`;
    const says = h("p", { class: "caption", role: "status" });
    const tell = (): void => {
      says.textContent = choices.has(id) ? (known(lesson, statementFinding(statement, data)).at(-1) ?? "") : "";
    };
    tell();
    const chips = choiceChips(h, {
      name: `decide-${id}`,
      legend: decide(statement.label),
      answers: answers.map((label, choice) => ({ label, choice })),
      chosen: choices.get(id),
      choose: (choice) => {
        choices.set(id, choice);
        state.set("decided", writeChoices(choices, ids));
        tell();
      },
    });
    return h("div", {}, chips, says);
  };
}

function shiftFigure(
  lesson: Lesson,
  { shift, occurs }: ShiftFinding,
  statements: readonly Statement[],
  decide: Decide,
): HTMLElement {
  const { h } = lesson;
  const evidence = evidencePlace(lesson, `open-${shift}`);
  const chart = h(
    "div",
    // Marks and owners are told by boxes and names; signs of other differences would only be in the way.
    { class: "shifts tint-wording hide-noise hide-meaning hide-undecided" },
    ...folded(
      lesson,
      statements.map((statement) => shiftOf(lesson, shift, statement, evidence, decide)),
    ),
  );
  moveBetweenSegments(chart);
  const { finding, caption } = words.shifts[shift];
  return figure(
    {
      id: `shifts-${shift}`,
      finding: finding(occurs),
      caption: caption + (chart.querySelector(".inline-sign.kin-cut") === null ? "" : words.captionCut),
      chart,
      evidence,
      table: {
        head: [words.table.group, words.table.report, words.table.words, words.marks, words.table.place],
        rows: statements.flatMap((statement) => rowsOf(lesson, statement, shift === "mouths")),
      },
    },
    lesson,
  );
}

/** How many statements are open at once; the others are a click away. */
const OPEN = 4;

function folded({ h }: Lesson, sections: readonly HTMLElement[]): HTMLElement[] {
  const rest = sections.slice(OPEN);
  if (rest.length < 2) return [...sections];
  const more = h("details", { class: "more-shifts" }, h("summary", {}, words.shifts.more(rest.length)), ...rest);
  return [...sections.slice(0, OPEN), more];
}

function shiftOf(
  lesson: Lesson,
  shift: Shift,
  statement: Statement,
  evidence: EvidencePlace,
  decide: Decide,
): HTMLElement {
  const { h, data } = lesson;
  const versions = statement.versions.map(({ row }, version) => {
    const report = sign(data, row.report_id);
    const segments = statement.comparison.segments[version]!.flatMap((_, index): Child[] => [
      spaceBefore(statement, version, index),
      segmentElement(lesson, statement, version, index, evidence),
    ]);
    return h(
      "li",
      { class: "shift-version" },
      glyphOf(lesson, row.report_id, { size: 20, decorative: true }),
      h(
        "div",
        { class: "version", role: "group", "aria-label": `${report.letter}: ${report.label}` },
        ...segments,
        shift === "mouths" && who(lesson, row.source),
      ),
    );
  });
  const others = statement.apart.map((passage) =>
    h(
      "li",
      { class: "shift-version" },
      glyphOf(lesson, passage.row.report_id, { size: 20 }),
      h("div", {}, ...withMarks(lesson, passage), who(lesson, passage.row.source), placeLink(passage.row, lesson)),
    ),
  );
  const found = statementFinding(statement, data);
  const lines = shift === "cuts" ? cutLines(lesson, found) : shift === "marks" ? reachLines(lesson, found) : [];
  return h(
    "section",
    { class: "shift" },
    h(
      "p",
      { class: "shift-name" },
      h("b", {}, statement.label),
      " ",
      h("a", { href: `#step=collation&group=${encodeURIComponent(statement.id)}` }, words.shifts.open),
    ),
    h("ul", { class: "shift-versions" }, ...versions, ...(shift === "mouths" ? others : [])),
    ...lines.map((line) => h("p", { class: "caption" }, ...line)),
    // Where all print the same words there is nothing to decide.
    shift !== "same" && decide(shift, statement),
  );
}

function who(lesson: Lesson, source: string): HTMLElement {
  const { h } = lesson;
  return h("span", { class: "caption who" }, words.apartSource(speaker(lesson, source)), " ");
}

function rowsOf(lesson: Lesson, statement: Statement, withOthers: boolean): Child[][] {
  const { h } = lesson;
  const own = statement.versions.map((passage, version): Child[] => {
    const { words: inside, hasMarks } = quoted(lesson, statement, version);
    return [
      statement.label,
      sign(lesson.data, passage.row.report_id).letter,
      printed(h, passage.row),
      words.marksNote(inside, hasMarks),
      placeLink(passage.row, lesson),
    ];
  });
  const others = statement.apart.map(({ row }): Child[] => [
    statement.label,
    sign(lesson.data, row.report_id).letter,
    printed(h, row),
    speaker(lesson, row.source),
    placeLink(row, lesson),
  ]);
  return withOthers ? [...own, ...others] : own;
}
