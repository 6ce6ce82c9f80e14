import type { Option } from "../../../exercises/types.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { inOrder, line, reportGlyph } from "../context.js";
import type { AnswerInput, InputContext, PageKind } from "./kind.js";
import { boxes } from "./paper.js";
import { type Verdict, verdictClass, verdictLine, verdictMark } from "./verdict.js";

const words = exerciseStrings.said;

export const choice: PageKind<"choice"> = {
  input(context) {
    const { given, tried } = context;
    // A second try cannot choose the first answer again.
    const barred = tried.map(({ option }) => option);
    const { element, chosen } = optionsInput(context, given === null ? [] : [given.option], barred);
    return {
      element,
      answer() {
        const [option] = chosen();
        return option === undefined ? null : { type: "choice", option };
      },
    };
  },
  room: (paper, exercise) => [boxes(paper, inOrder(paper.practice, exercise, exercise.options))],
  verdicts({ key, predict }, { state, answers }) {
    const chosen = answers.map((answer) => (answer.type === "choice" ? answer.option : ""));
    const verdicts = new Map<string, Verdict>();
    const last = chosen.at(-1) ?? "";
    if (state === "again") verdicts.set(last, { look: "wrong", text: words.yours });
    if (state === "right") verdicts.set(last, { look: "right", text: words.yoursRight });
    if (state === "shown") {
      chosen.forEach((option, i) => {
        const isBoth = chosen.length > 1 && chosen[0] === chosen[1];
        verdicts.set(option, { look: "wrong", text: isBoth ? words.both : i === 0 ? words.first : words.second });
      });
    }
    if (state === "done") verdicts.set(last, { look: "answer", text: words.yourPrediction });
    if (state === "shown" || state === "done") {
      for (const id of key.options) {
        const prediction = predict && id === last ? `${words.yourPrediction}. ` : "";
        verdicts.set(id, { look: "answer", text: prediction + words.supported });
      }
    }
    return verdicts;
  },
};

export const multiple: PageKind<"multiple"> = {
  input(context): AnswerInput<"multiple"> {
    const { element, chosen } = optionsInput(context, context.given?.options ?? [], []);
    return {
      element,
      answer() {
        const options = chosen();
        // Where nothing is to be ticked, ticking nothing is an answer.
        const canBeEmpty = context.exercise.key.options.length === 0;
        return options.length > 0 || canBeEmpty ? { type: "multiple", options } : null;
      },
    };
  },
  room: (paper, exercise) => [boxes(paper, inOrder(paper.practice, exercise, exercise.options))],
};

type OptionsContext = InputContext<"choice" | "multiple">;

/** Options of which one, or several, are chosen. */
function optionsInput(context: OptionsContext, given: readonly string[], barred: readonly string[]) {
  const { exercise, h, labelledBy, onChange, practice } = context;
  const options = inOrder(practice, exercise, exercise.options);
  const rows = options.map((option) => optionLabel(context, option, given, barred));
  const role = exercise.type === "choice" ? "radiogroup" : "group";
  return {
    element: h(
      "div",
      { class: "options", role, "aria-labelledby": labelledBy, onchange: onChange },
      ...rows.map(({ label }) => label),
    ),
    chosen: () => rows.filter(({ input }) => input.checked).map(({ input }) => input.value),
  };
}

function optionLabel(context: OptionsContext, option: Option, given: readonly string[], barred: readonly string[]) {
  const { exercise, h, id, practice, isLocked, verdicts } = context;
  const verdict = verdicts.get(option.id);
  const input = h("input", {
    type: exercise.type === "choice" ? "radio" : "checkbox",
    name: `${id}-option`,
    value: option.id,
    disabled: isLocked || barred.includes(option.id),
  });
  input.checked = given.includes(option.id);
  const label = h(
    "label",
    { class: verdictClass("option", verdict) },
    input,
    verdictMark(h, verdict),
    reportGlyph(practice, option.report_id, 22),
    h(
      "span",
      { class: "option-words" },
      h("span", { class: "option-text" }, ...line(practice, option.text)),
      verdictLine(h, verdict),
    ),
  );
  return { label, input };
}
