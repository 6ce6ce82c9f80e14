import type { RepairAnswer } from "../../../exercises/kinds/repair.js";
import { LONGEST_TEXT } from "../../../exercises/kinds/texts.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { handoutsStrings } from "../../../strings/handouts.js";
import { builder } from "../../dom.js";
import { lessonFor, reportGlyph } from "../context.js";
import { evidenceList } from "../evidence.js";
import type { AnswerInput, InputContext, PageKind, Said } from "./kind.js";
import { lines, sentence, ticks } from "./paper.js";

const words = exerciseStrings.writing;
const SURE = [1, 2, 3] as const;

export const repair: PageKind<"repair"> = {
  input: repairInput,
  room: (paper, { damaged }) => [
    sentence(paper, damaged),
    lines(paper, 1),
    ticks(
      paper,
      "p",
      SURE.map((n) => [words.sure[n]]),
    ),
  ],
  said({ right, wrong }) {
    const others = wrong.map(({ match, feedback, misconception }): Said => {
      const about = match.includes("*") ? handoutsStrings.handout.others : match.join(", ");
      return { about: [about], feedback, misconception };
    });
    return [{ about: [], feedback: right, misconception: [] }, ...others];
  },
  reveal(practice, exercise) {
    const { accepted, others } = exerciseStrings.evidence;
    const { accept } = exercise.key;
    const h = builder(practice.lesson.document);
    const list = evidenceList(lessonFor(practice, exercise), exercise.others);
    return [
      list && h("p", { class: "hint-title" }, others),
      list,
      accept.length > 1 && h("p", { class: "caption" }, accepted(accept)),
    ];
  },
};

/** Damaged words in their sentence, a field for the likely original, and how sure one is. */
function repairInput(context: InputContext<"repair">): AnswerInput<"repair"> {
  const { exercise, h, id, practice, given, isLocked, onChange } = context;
  const { damaged } = exercise;
  const from = damaged.start - damaged.context.start;
  const to = damaged.end - damaged.context.start;
  const { text } = damaged.context;
  const sentence = h(
    "p",
    { class: "printed", "data-printed": damaged.report_id },
    text.slice(0, from),
    h("mark", { class: "damaged" }, text.slice(from, to)),
    text.slice(to),
  );
  const field = h("input", {
    id: `${id}-repair`,
    type: "text",
    autocomplete: "off",
    autocapitalize: "none",
    maxlength: Math.min(200, LONGEST_TEXT),
    value: given?.text,
    disabled: isLocked,
  });
  const sure = SURE.map((n) => {
    const input = h("input", {
      type: "radio",
      name: `${id}-sure`,
      value: n,
      checked: given?.confidence === n,
      disabled: isLocked,
    });
    return { n, input, label: h("label", { class: "sort-button" }, input, h("span", {}, words.sure[n])) };
  });
  const element = h(
    "div",
    { class: "repair", oninput: onChange, onchange: onChange },
    h("div", { class: "quoted-sentence" }, reportGlyph(practice, damaged.report_id, 24), sentence),
    h("p", { class: "field" }, h("label", { for: field.id }, words.repairLabel), field),
    h(
      "fieldset",
      { class: "sure" },
      h("legend", {}, words.confidence),
      h("div", { class: "sort-buttons" }, ...sure.map(({ label }) => label)),
    ),
  );
  return {
    element,
    answer() {
      const confidence: RepairAnswer["confidence"] = sure.find(({ input }) => input.checked)?.n ?? null;
      return field.value.trim() === "" ? null : { type: "repair", text: field.value, confidence };
    },
  };
}
