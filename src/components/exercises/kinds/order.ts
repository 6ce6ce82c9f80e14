import { inlineText } from "../../../exercises/plain.js";
import { asBegun } from "../../../exercises/shuffle.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { handoutsStrings } from "../../../strings/handouts.js";
import { line, reportGlyph } from "../context.js";
import type { AnswerInput, InputContext, PageKind } from "./kind.js";
import { boxes } from "./paper.js";
import { verdictClass, verdictLine, verdictMark, verdictsBy } from "./verdict.js";

const words = exerciseStrings.order;
const { said } = exerciseStrings;

export const order: PageKind<"order"> = {
  input: orderInput,
  room(paper, { items, poles }) {
    const [first = "", last = ""] = poles.map(inlineText);
    const ends = first !== "" && last !== "" && paper.h("p", {}, handoutsStrings.handout.orderEnds(first, last));
    return [ends, boxes(paper, items, "box is-wide")];
  },
  verdicts: ({ key }, progress) =>
    verdictsBy(progress, ({ id, outcome }, isOver) => {
      if (outcome === "right") return { look: "right", text: said.inPlace };
      return { look: "wrong", text: isOver ? said.place(key.order.indexOf(id) + 1) : said.notInPlace };
    }),
};

/** Items that are moved up and down with buttons; each move is said aloud. */
function orderInput(context: InputContext<"order">): AnswerInput<"order"> {
  const { exercise, h, practice, labelledBy, isLocked, verdicts, given } = context;
  const begun = asBegun(exercise.items, exercise.key.order, exercise.id, practice.seed);
  const order = [...(given?.items ?? begun.map(({ id }) => id))];
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
      const onclick = (): void => {
        move(id, by);
      };
      return h("button", { type: "button", class: "move", "aria-label": label, disabled: isOff, onclick }, sign);
    };
    return h(
      "li",
      { class: verdictClass("order-item", verdict) },
      h("span", { class: "order-number", "aria-hidden": "true" }, words.place(at + 1)),
      verdictMark(h, verdict),
      reportGlyph(practice, item.report_id, 22),
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
