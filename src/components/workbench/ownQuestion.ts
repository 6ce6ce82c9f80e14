import { DIMENSIONS, type Dimension } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { workbench } from "../../strings/workbench.js";
import { MOST_OWN_OPTIONS, type OwnQuestion } from "../../exercises/own.js";
import { exerciseOf, titleOf } from "../../exercises/ownQuestions.js";
import { MOST_PROMPT_CHARACTERS } from "../../workbench/work.js";
import { builder, button } from "../dom.js";

const words = workbench.questions.own;
const MOST = String(MOST_PROMPT_CHARACTERS);

interface OwnOptions {
  document: Document;
  confirm: (question: string) => boolean;
  /** Called with the question as it is now; null where it is to go. */
  onChange: (question: OwnQuestion | null) => void;
}

/** The fields of a question that the teacher writes: its words, its options with the right ones ticked, what is said after it. */
export function ownFields(question: OwnQuestion, { document, confirm, onChange }: OwnOptions): HTMLElement[] {
  const h = builder(document);
  const { options } = question;
  const put = (change: Partial<OwnQuestion>): void => {
    onChange({ ...question, ...change });
  };
  const area = (name: string, value: string, take: (text: string) => void): HTMLElement => {
    const field = h("textarea", { rows: "2", maxlength: MOST });
    field.value = value;
    field.addEventListener("change", () => {
      take(field.value);
    });
    return h("label", { class: "field" }, h("span", {}, name), field);
  };
  const lesson = h(
    "select",
    {},
    ...DIMENSIONS.map((one) => h("option", { value: one, selected: one === question.lesson }, strings.dimensions[one])),
  );
  lesson.addEventListener("change", () => {
    put({ lesson: lesson.value as Dimension });
  });
  const rows = options.map((option, i) => {
    const set = (change: Partial<typeof option>): void => {
      put({ options: options.map((one, at) => (at === i ? { ...one, ...change } : one)) });
    };
    const name = words.option(i + 1);
    const text = h("input", {
      type: "text",
      value: option.text,
      maxlength: MOST,
      "aria-label": name,
      placeholder: name,
    });
    text.addEventListener("change", () => {
      set({ text: text.value });
    });
    const right = h("input", { type: "checkbox", checked: option.isRight, "aria-label": words.right(i + 1) });
    right.addEventListener("change", () => {
      set({ isRight: right.checked });
    });
    return h("li", {}, text, h("label", { class: "choice" }, right, workbench.questions.isRight));
  });
  return [
    area(words.prompt, question.prompt, (prompt) => {
      put({ prompt });
    }),
    h("label", { class: "field" }, h("span", {}, words.lesson), lesson),
    h("ul", { class: "option-words" }, ...rows),
    ...(options.length < MOST_OWN_OPTIONS
      ? [
          button(h, words.add, "link", () => {
            put({ options: [...options, { text: "", isRight: false }] });
          }),
        ]
      : []),
    area(words.after, question.after, (after) => {
      put({ after });
    }),
    ...(exerciseOf(question) === null ? [h("p", { class: "caption" }, words.unfinished)] : []),
    button(h, words.remove, "link", () => {
      const isEmpty = question.prompt.trim() === "" && options.every(({ text }) => text.trim() === "");
      if (isEmpty || confirm(words.removeSure(nameOf(question)))) onChange(null);
    }),
  ];
}

/** A question's own words, or that it has none yet. */
export function nameOf({ prompt }: OwnQuestion): string {
  return titleOf(prompt) || words.untitled;
}
