import type { ChoiceExercise } from "../../../exercises/kinds/choice.js";
import type { MultipleExercise } from "../../../exercises/kinds/ticks.js";
import type { Option } from "../../../exercises/types.js";
import { glyph } from "../../glyph.js";
import { sign } from "../../lesson/data.js";
import { line } from "../context.js";
import { verdictClass, verdictLine, verdictMark, type AnswerInput, type InputContext } from "./input.js";

/** Options of which one, or several, are chosen. */
export function chooseInput(context: InputContext<ChoiceExercise | MultipleExercise>): AnswerInput {
  const { exercise, h, given, labelledBy } = context;
  const chosen = given?.type === "choice" ? [given.option] : given?.type === "multiple" ? given.options : [];
  const inputs: HTMLInputElement[] = [];
  const options = exercise.options.map((option) => {
    const { label, input } = optionLabel(context, option, chosen.includes(option.id));
    inputs.push(input);
    return label;
  });
  const role = exercise.type === "choice" ? "radiogroup" : "group";
  const element = h("div", { class: "options", role, "aria-labelledby": labelledBy }, ...options);
  element.addEventListener("change", context.onChange);
  return {
    element,
    answer() {
      const ids = inputs.filter(({ checked }) => checked).map(({ value }) => value);
      if (exercise.type === "multiple") {
        // Where nothing is to be ticked, ticking nothing is an answer.
        const canBeEmpty = exercise.key.options.length === 0;
        return ids.length > 0 || canBeEmpty ? { type: "multiple", options: ids } : null;
      }
      return ids[0] === undefined ? null : { type: "choice", option: ids[0] };
    },
  };
}

function optionLabel(context: InputContext<ChoiceExercise | MultipleExercise>, option: Option, isChosen: boolean) {
  const { exercise, h, id, document, practice, isLocked, verdicts, barred } = context;
  const verdict = verdicts.get(option.id);
  const input = h("input", {
    type: exercise.type === "choice" ? "radio" : "checkbox",
    name: `${id}-option`,
    value: option.id,
    disabled: isLocked || barred.has(option.id),
  });
  input.checked = isChosen;
  const label = h(
    "label",
    { class: verdictClass("option", verdict) },
    input,
    verdictMark(h, verdict),
    option.report_id !== "" && glyph(sign(practice.lesson.data, option.report_id), { document, size: 22 }),
    h(
      "span",
      { class: "option-words" },
      h("span", { class: "option-text" }, ...line(practice, option.text)),
      verdictLine(h, verdict),
    ),
  );
  return { label, input };
}
