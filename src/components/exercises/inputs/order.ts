import { inlineText } from "../../../exercises/plain.js";
import type { OrderExercise } from "../../../exercises/kinds/order.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { glyph } from "../../glyph.js";
import { sign } from "../../lesson/data.js";
import { line } from "../context.js";
import { verdictClass, verdictLine, verdictMark, type AnswerInput, type InputContext } from "./input.js";

const words = exerciseStrings.order;

/** Items that are moved up and down with buttons; each move is said aloud. */
export function orderInput(context: InputContext<OrderExercise>): AnswerInput {
  const { exercise, h, document, practice, labelledBy, isLocked, verdicts, given } = context;
  const order = given?.type === "order" ? [...given.items] : exercise.items.map(({ id }) => id);
  // The order that is shown first is never the right one: something has to be moved.
  let isTouched = given !== null;
  const list = h("ol", { class: "order-list" });
  const said = h("p", { class: "visually-hidden", role: "status" });
  const [first, last] = exercise.poles;
  const pole = (children: typeof first): HTMLElement | false =>
    children.length > 0 && h("p", { class: "pole" }, ...line(practice, children));

  function move(id: string, by: -1 | 1): void {
    const at = order.indexOf(id);
    order.splice(at, 1);
    order.splice(at + by, 0, id);
    isTouched = true;
    draw();
    const item = exercise.items.find((one) => one.id === id)!;
    said.textContent = words.moved(inlineText(item.text), at + by + 1, order.length);
    const [up, down] = list.children[at + by]!.querySelectorAll("button");
    const button = by < 0 ? up : down;
    (button?.disabled === true ? (by < 0 ? down : up) : button)?.focus();
    context.onChange();
  }
  function draw(): void {
    list.replaceChildren(...order.map(row));
  }
  function row(id: string, at: number): HTMLElement {
    const item = exercise.items.find((one) => one.id === id)!;
    const verdict = verdicts.get(id);
    const name = inlineText(item.text);
    const button = (label: string, sign: string, isOff: boolean, by: -1 | 1): HTMLElement => {
      const made = h("button", { type: "button", class: "move", "aria-label": label, disabled: isOff }, sign);
      made.addEventListener("click", () => {
        move(id, by);
      });
      return made;
    };
    return h(
      "li",
      { class: verdictClass("order-item", verdict) },
      h("span", { class: "order-number", "aria-hidden": "true" }, words.place(at + 1)),
      verdictMark(h, verdict),
      item.report_id !== "" && glyph(sign(practice.lesson.data, item.report_id), { document, size: 22 }),
      h("span", { class: "option-words" }, h("span", {}, ...line(practice, item.text)), verdictLine(h, verdict)),
      !isLocked &&
        h(
          "span",
          { class: "moves" },
          button(words.up(name), "↑", at === 0, -1),
          button(words.down(name), "↓", at === order.length - 1, 1),
        ),
    );
  }
  draw();
  return {
    element: h(
      "div",
      { class: "order", role: "group", "aria-labelledby": labelledBy },
      pole(first),
      list,
      pole(last),
      said,
    ),
    answer: () => (isTouched ? { type: "order", items: [...order] } : null),
  };
}
