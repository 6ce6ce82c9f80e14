import { LONGEST_TEXT } from "../../../exercises/kinds/texts.js";
import type { Answer } from "../../../exercises/types.js";
import type { RepairExercise } from "../../../exercises/kinds/repair.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { glyph } from "../../glyph.js";
import { sign } from "../../lesson/data.js";
import type { AnswerInput, InputContext } from "./input.js";

const words = exerciseStrings.writing;
type Confidence = Extract<Answer, { type: "repair" }>["confidence"];

/** Damaged words in their sentence, a field for the likely original, and how sure one is. */
export function repairInput(context: InputContext<RepairExercise>): AnswerInput {
  const { exercise, h, id, document, practice, given, isLocked } = context;
  const { damaged } = exercise;
  const before = given?.type === "repair" ? given : null;
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
    value: before?.text,
    disabled: isLocked,
  });
  const sure = ([1, 2, 3] as const).map((n) => {
    const input = h("input", {
      type: "radio",
      name: `${id}-sure`,
      value: n,
      checked: before?.confidence === n,
      disabled: isLocked,
    });
    return { n, input, label: h("label", { class: "sort-button" }, input, h("span", {}, words.sure[n])) };
  });
  const element = h(
    "div",
    { class: "repair" },
    h(
      "div",
      { class: "quoted-sentence" },
      glyph(sign(practice.lesson.data, damaged.report_id), { document, size: 24 }),
      sentence,
    ),
    h("p", { class: "field" }, h("label", { for: field.id }, words.repairLabel), field),
    h(
      "fieldset",
      { class: "sure" },
      h("legend", {}, words.confidence),
      h("div", { class: "sort-buttons" }, ...sure.map(({ label }) => label)),
    ),
  );
  for (const event of ["input", "change"]) element.addEventListener(event, context.onChange);
  return {
    element,
    answer() {
      const confidence: Confidence = sure.find(({ input }) => input.checked)?.n ?? null;
      return field.value.trim() === "" ? null : { type: "repair", text: field.value, confidence };
    },
  };
}
