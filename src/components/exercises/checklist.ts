import { workOn, type Item } from "../../exercises/progress.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder } from "../dom.js";
import { line, type Practice } from "./context.js";
import { changeLast } from "./keep.js";

/** What a good answer has, for the student to tick; each tick is kept. Null for exercises without a list. */
export function checklist(practice: Practice, item: Item, id: string): HTMLElement | null {
  const { exercise } = item;
  if (!("checklist" in exercise) || exercise.checklist.length === 0) return null;
  const h = builder(practice.lesson.document);
  const last = workOn(practice.store, item).answers.at(-1);
  const checked = new Set(last !== undefined && "checked" in last ? last.checked : []);
  const rows = exercise.checklist.map((point) => {
    const input = h("input", { type: "checkbox", id: `${id}-has-${point.id}`, checked: checked.has(point.id) });
    input.addEventListener("change", () => {
      if (input.checked) checked.add(point.id);
      else checked.delete(point.id);
      const now = workOn(practice.store, item).answers.at(-1);
      if (now !== undefined && "checked" in now) {
        const ids = exercise.checklist.map((one) => one.id).filter((one) => checked.has(one));
        changeLast(practice.store, item, { ...now, checked: ids });
      }
    });
    return h("label", { class: "option" }, input, h("span", { class: "option-words" }, ...line(practice, point.text)));
  });
  return h("fieldset", { class: "checklist" }, h("legend", {}, exerciseStrings.writing.checklist), ...rows);
}
