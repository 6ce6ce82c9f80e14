import { codeItStrings } from "../../strings/codeIt.js";
import { builder } from "../dom.js";
import { noteBefore, noteCards } from "../lesson/notes.js";
import type { Step } from "../lesson/steps.js";
import type { Coding } from "./context.js";
import { questionsOf, type Question } from "./quiz.js";

const words = codeItStrings.quiz;

/** Two or three questions on the codebook; every answer is explained, and one may try again. */
export function quizStep({ lesson, frames }: Coding): Step {
  return {
    id: "quiz",
    name: words.name,
    title: words.title,
    content: () => {
      const h = builder(lesson.document);
      const questions = questionsOf(frames);
      const first = new Map<string, boolean>();
      const done = h("p", { class: "quiz-done", role: "status" });
      const answered = (id: string, isRight: boolean): void => {
        if (!first.has(id)) first.set(id, isRight);
        if (first.size < questions.length) return;
        done.textContent = words.done([...first.values()].filter(Boolean).length, questions.length);
      };
      return h(
        "div",
        { class: "code-it" },
        noteBefore(lesson, "quiz"),
        ...(questions.length === 0
          ? [h("p", {}, words.nothingToAsk)]
          : questions.map((question, i) => card(question, i + 1, questions.length, answered))),
        done,
        noteCards(lesson, "quiz"),
      );
    },
  };

  function card(
    { id, text, options }: Question,
    n: number,
    all: number,
    answered: (id: string, isRight: boolean) => void,
  ): HTMLElement {
    const h = builder(lesson.document);
    const explanation = h("div", { class: "explanation", "aria-live": "polite", tabindex: "-1" });
    const check = h("button", { type: "submit", class: "primary", disabled: true }, words.check);
    const labels = options.map((option) => {
      const input = h("input", { type: "radio", name: `quiz-${id}`, value: option.id });
      const label = h("label", { class: "choice" }, input, h("span", {}, option.label));
      input.addEventListener("change", () => {
        check.disabled = false;
      });
      return { option, input, label };
    });
    const form = h(
      "form",
      { class: "question" },
      h(
        "fieldset",
        {},
        h("legend", {}, h("span", { class: "caption" }, words.number(n, all)), " ", h("span", {}, text)),
        ...labels.map(({ label }) => label),
      ),
      h("p", {}, check),
      explanation,
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const chosen = labels.find(({ input }) => input.checked);
      if (chosen === undefined) return;
      for (const { label } of labels) label.classList.remove("is-right", "is-wrong");
      chosen.label.classList.add(chosen.option.isRight ? "is-right" : "is-wrong");
      explanation.replaceChildren(
        h("p", { class: "verdict" }, chosen.option.isRight ? words.right : words.wrong),
        h("p", {}, chosen.option.why),
      );
      explanation.focus();
      answered(id, chosen.option.isRight);
    });
    return form;
  }
}
