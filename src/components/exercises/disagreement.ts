import type { Item } from "../../exercises/progress.js";
import { LONGEST_REASON } from "../../exercises/storeRead.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder, button } from "../dom.js";
import type { Practice } from "./context.js";
import { entryOf, keepReason } from "./keep.js";

const words = exerciseStrings.disagree;

/** A place to disagree in writing with the answer; what is written stands in the student's file. */
export function disagreement(practice: Practice, item: Item, id: string): HTMLElement {
  const h = builder(practice.lesson.document);
  const { reason } = entryOf(practice.store, item);
  const field = h("textarea", { id: `${id}-reason`, rows: 3, maxlength: LONGEST_REASON });
  field.value = reason;
  const keep = button(h, words.save, "secondary", () => {
    keepReason(practice.store, item, field.value.trim());
    said.textContent = words.saved;
  });
  const said = h("span", { role: "status" });
  const form = h(
    "div",
    { class: "reason-form", id: `${id}-reason-form`, hidden: reason === "" },
    h("label", { for: field.id }, words.label),
    field,
    h("p", {}, keep, " ", said),
  );
  const open = h(
    "button",
    { type: "button", class: "link", "aria-expanded": String(reason !== ""), "aria-controls": form.id },
    words.open,
  );
  open.addEventListener("click", () => {
    form.hidden = !form.hidden;
    open.setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) field.focus();
  });
  return h("div", { class: "disagreement" }, h("p", {}, words.ask, " ", open, " ", words.goesTo), form);
}
