import type { Unit } from "../../../exercises/kinds/mark.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { sign } from "../../lesson/data.js";
import { reportGlyph } from "../context.js";
import type { AnswerInput, InputContext, PageKind } from "./kind.js";
import { verdictClass } from "./verdict.js";

const words = exerciseStrings.mark;

export const mark: PageKind<"mark"> = {
  input: markInput,
  room: ({ practice, h }, { passage, report_id }) =>
    passage.map(({ text }, i) =>
      h(
        "div",
        { class: "paper-sentence" },
        i === 0 ? reportGlyph(practice, report_id, 26) : h("span", { class: "no-sign" }),
        h("p", { class: "printed", "data-printed": report_id }, text),
      ),
    ),
};

/** Sentences or phrases of a report that are marked by choosing them. */
function markInput(context: InputContext<"mark">): AnswerInput<"mark"> {
  const { exercise, h, practice, given } = context;
  const marked = new Set(given?.units);
  const report = sign(practice.lesson.data, exercise.report_id);
  const notes = h("div", { hidden: true });
  const paragraphs = exercise.passage.map((stretch) => {
    const units = exercise.units.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
    const pieces: (Node | string)[] = [];
    let at = stretch.start;
    for (const unit of [...units].sort((a, b) => a.start - b.start)) {
      if (unit.start < at) continue;
      pieces.push(stretch.text.slice(at - stretch.start, unit.start - stretch.start), unitButton(unit));
      at = unit.end;
    }
    pieces.push(stretch.text.slice(at - stretch.start));
    return h("p", { class: "printed", "data-printed": exercise.report_id }, ...pieces);
  });

  function unitButton(unit: Unit): HTMLElement {
    const { isLocked, verdicts, id } = context;
    const verdict = verdicts.get(unit.id);
    const note = verdict && h("span", { id: `${id}-note-${unit.id}` }, verdict.text);
    if (note) notes.append(note);
    // A button's text would not flow with the paragraph; a span's does.
    const button = h(
      "span",
      {
        class: verdictClass("unit", verdict),
        role: "button",
        tabindex: "0",
        "aria-pressed": String(marked.has(unit.id)),
        "aria-disabled": isLocked ? "true" : null,
        "aria-describedby": note?.id,
        "data-unit": unit.id,
      },
      unit.text,
    );
    if (isLocked) return button;
    const toggle = (): void => {
      if (!marked.delete(unit.id)) marked.add(unit.id);
      button.setAttribute("aria-pressed", String(marked.has(unit.id)));
      context.onChange();
    };
    button.addEventListener("click", toggle);
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      toggle();
    });
    return button;
  }

  return {
    element: h(
      "div",
      { class: "mark-passage", role: "group", "aria-label": words.group(report.label) },
      h("p", { class: "caption" }, words.instruction[exercise.unit]),
      h("div", { class: "mark-text" }, reportGlyph(practice, exercise.report_id, 24), h("div", {}, ...paragraphs)),
      notes,
    ),
    answer: () =>
      marked.size > 0 || exercise.key.units.length === 0
        ? { type: "mark", units: exercise.units.filter(({ id }) => marked.has(id)).map(({ id }) => id) }
        : null,
  };
}
