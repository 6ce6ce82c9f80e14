import type { Build } from "../dom.js";

interface ChipsOptions<Choice> {
  /** Unique on the page. */
  name: string;
  /** What is asked, for those who hear the page. */
  legend: string;
  answers: readonly { label: string; choice: Choice }[];
  chosen: Choice | undefined;
  choose: (choice: Choice) => void;
}

/** A question without a key: one answer of a few, as radio buttons that look like chips. */
export function choiceChips<Choice>(
  h: Build,
  { name, legend, answers, chosen, choose }: ChipsOptions<Choice>,
): HTMLElement {
  const options = answers.map(({ label, choice }) => {
    const input = h("input", { type: "radio", name });
    input.checked = choice === chosen;
    input.addEventListener("change", () => {
      choose(choice);
    });
    return h("label", { class: "chip" }, input, label);
  });
  return h(
    "fieldset",
    { class: "sort" },
    h("legend", { class: "visually-hidden" }, legend),
    h("div", { class: "chips" }, ...options),
  );
}
