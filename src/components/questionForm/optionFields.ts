import { sameValue } from "../../values/magnitudes.js";
import { questionFormStrings as words } from "../../strings/questionForm.js";
import { builder } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { type Answer, choicesOf, keyOf, type AskedItem, UNKNOWN } from "./answers.js";
import type { Draft, Said } from "./draft.js";
import type { Fields } from "./fields.js";
import { saidOf } from "./write.js";

/** One answer that can be given, as the form shows it. */
interface Shown {
  key: string;
  words: string;
  isRight: boolean;
  isOffered: boolean;
  offer: (isOffered: boolean) => void;
}

/** For each answer: whether it is offered, its words and its explanation. `changed` is called after each change. */
export function optionFields(
  draft: Draft,
  askedItem: AskedItem,
  answer: Answer,
  lesson: Lesson,
  fields: Fields,
  changed: () => void,
): HTMLElement[] {
  const change = (key: string, what: Partial<Said>): void => {
    draft.said[key] = { ...saidOf(draft, key), ...what };
    changed();
  };
  const rows = choicesOf(draft, askedItem, lesson).map((choice): Shown => {
    const key = keyOf(askedItem, choice);
    const isRight = answer.values.some((value) => sameValue(value, choice.value));
    const offer = (isOffered: boolean): void => {
      change(key, { isLeftOut: !isOffered });
    };
    return { key, words: choice.words, isRight, isOffered: !saidOf(draft, key).isLeftOut, offer };
  });
  if (draft.type === "choice") {
    const offer = (isOffered: boolean): void => {
      draft.canTell = isOffered;
      changed();
    };
    rows.push({ key: UNKNOWN, words: words.cantTell, isRight: false, isOffered: draft.canTell, offer });
  }
  return rows.map((shown) => optionRow(shown, draft, lesson.document, fields, change));
}

function optionRow(
  shown: Shown,
  draft: Draft,
  document: Document,
  fields: Fields,
  change: (key: string, what: Partial<Said>) => void,
): HTMLElement {
  const h = builder(document);
  const { text, feedback } = saidOf(draft, shown.key);
  const textFields = h(
    "div",
    { class: "question-option-texts", hidden: !shown.isOffered },
    fields.line(words.text, text || shown.words, (value) => {
      change(shown.key, { text: value });
    }),
    fields.area(words.feedback, feedback, (value) => {
      change(shown.key, { feedback: value });
    }),
  );
  const offer = fields.check(words.offer, shown.isOffered, (isOn) => {
    textFields.hidden = !isOn;
    shown.offer(isOn);
  });
  const legend = h("legend", {}, shown.words, shown.isRight && h("span", { class: "question-right" }, words.isRight));
  return h("fieldset", { class: "question-option" }, legend, offer, textFields);
}
