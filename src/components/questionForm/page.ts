import { DIMENSIONS, type Dimension } from "../../coding/types.js";
import { strings } from "../../strings/index.js";
import { questionFormStrings as words } from "../../strings/questionForm.js";
import { builder } from "../dom.js";
import { type Lesson, type LessonData, lessonOf } from "../lesson/data.js";
import { textStore } from "../storage.js";
import { answerPanel } from "./answerPanel.js";
import {
  answerOf,
  askable,
  askedOf,
  needsValue,
  type AskedItem,
  askedItemOf,
  askedItemsOf,
  valueOf,
} from "./answers.js";
import { type Draft, emptyDraft, FORM_TYPES, keepDraft, readDraft } from "./draft.js";
import { ENDINGS } from "../../exercises/types.js";
import { fieldsIn } from "./fields.js";
import { missingIn } from "./missing.js";
import { optionFields } from "./optionFields.js";
import { outputPart, type OutputOptions } from "./output.js";
import { valueInWords } from "../../values/words/told.js";
import { idOf, written } from "./write.js";

/** "Write a question": a form on the left, the table's answer beside it, and the file's Markdown below. */
export function questionPage(data: LessonData, window: Window, options: OutputOptions = {}): HTMLElement {
  const lesson = lessonOf(data, "timing", window, "write");
  const h = builder(window.document);
  const askedItems = askedItemsOf(lesson);
  if (askedItems.length === 0) return h("p", {}, words.noClaims);
  const root = h("div", { class: "question-form" });
  const store = textStore(window, `same-story:question:${data.dataset}`);
  const begin = (draft: Draft): void => {
    const keep = (): boolean => keepDraft(store, draft);
    const restart = (): void => {
      store.write("");
      begin(emptyDraft());
      root.querySelector<HTMLElement>("input")?.focus();
    };
    root.replaceChildren(...form(draft, askedItems, lesson, keep, restart, options));
  };
  begin(readDraft(store));
  store.watch(() => {
    begin(readDraft(store));
  });
  return root;
}

function form(
  draft: Draft,
  askedItems: readonly AskedItem[],
  lesson: Lesson,
  keep: () => boolean,
  restart: () => void,
  options: OutputOptions,
): HTMLElement[] {
  const h = builder(lesson.document);
  const fields = fieldsIn(lesson.document);
  const { names } = lesson;
  const askedItem = (): AskedItem => askedItemOf(askedItems, draft)!;
  const about = h("p", { class: "question-asks" });
  const asked = h("div", {});
  const value = h("div", {});
  const answer = h("div", { class: "question-answer", "aria-live": "polite" });
  const answers = h("div", { class: "question-options" });
  const output = outputPart(lesson, draft, restart, options);
  const id = fields.line(words.id, draft.id, set("id"), words.idHelp);
  const idInput = id.querySelector("input")!;

  function set(key: "heading" | "id" | "prompt" | "hint" | "tolerance" | "right" | "otherwise") {
    return (text: string): void => {
      draft[key] = text;
      drawFile();
    };
  }

  /** What the file will hold. Nothing that has the focus is made anew here. */
  function drawFile(): void {
    const now = answerOf(draft, askedItem(), lesson);
    idInput.placeholder = idOf({ ...draft, id: "" });
    output.show(written(draft, askedItem(), lesson), missingIn(draft, askedItem(), now, lesson), keep());
  }

  function drawAnswer(): void {
    const now = answerOf(draft, askedItem(), lesson);
    answer.replaceChildren(h("h3", {}, words.now), ...answerPanel(draft, askedItem(), now, lesson));
    answers.replaceChildren(
      ...(draft.type === "number"
        ? numberFields()
        : [
            h("p", { class: "caption" }, words.optionsHelp),
            ...optionFields(draft, askedItem(), now, lesson, fields, drawFile),
          ]),
    );
    drawFile();
  }

  function numberFields(): HTMLElement[] {
    const isCount = askedOf(draft, askedItem()).startsWith("count");
    const measure = isCount ? "number" : (askedItem().measure ?? "number");
    return [
      fields.amount(words.tolerance[measure], draft.tolerance, set("tolerance")),
      fields.area(words.right, draft.right, set("right")),
      fields.area(words.otherwise, draft.otherwise, set("otherwise")),
    ];
  }

  function drawValue(): void {
    const isNeeded = needsValue(askedOf(draft, askedItem()));
    const values = askedItem().values.map(
      (claim) => [claim.value, valueInWords({ ...claim, mod: "" }, names)] as const,
    );
    const choose = (chosen: string): void => {
      draft.value = chosen;
      drawAnswer();
    };
    value.replaceChildren(
      ...(isNeeded ? [fields.radios(words.value, values, valueOf(draft, askedItem()), choose)] : []),
    );
    drawAnswer();
  }

  function drawAsked(): void {
    const { question, label, measure } = askedItem();
    about.textContent = words.asks(question || label);
    const open = askable(draft.type, askedItem()).map((one) => {
      const byMeasure = measure === null ? undefined : words.askedOf[measure][one];
      return [one, byMeasure ?? words.askedNames[one]] as const;
    });
    const radios = fields.radios(words.asked, open, askedOf(draft, askedItem()), (chosen) => {
      draft.asked = chosen;
      drawValue();
    });
    const note = measure === null ? [h("p", { class: "caption" }, words.notComparable)] : [];
    asked.replaceChildren(radios, ...note);
    drawValue();
  }

  const types = FORM_TYPES.map((type) => [type, words.types[type]] as const);
  const endings = ENDINGS.map((ending) => [ending, words.endings[ending]] as const);
  const question = h(
    "section",
    {},
    h("h2", {}, words.parts.question),
    fields.radios(words.type, types, draft.type, (type) => {
      draft.type = type;
      drawAsked();
    }),
    fields.line(words.heading, draft.heading, set("heading")),
    id,
    fields.area(words.prompt, draft.prompt, set("prompt"), words.textHelp),
    fields.area(words.hint, draft.hint, set("hint")),
    fields.radios(words.ends, endings, draft.ends, (ends) => {
      draft.ends = ends;
      drawFile();
    }),
  );
  const lessons = h("div", {});
  function drawLesson(): void {
    const known = DIMENSIONS.map((dimension) => [dimension, strings.dimensions[dimension]] as const);
    const chosen = draft.lesson || askedItem().dimension;
    lessons.replaceChildren(
      fields.radios<Dimension>(words.lesson, known, chosen, (dimension) => {
        draft.lesson = dimension;
        drawFile();
      }),
    );
  }
  const items = fields.select(words.item, itemGroups(askedItems), askedItem().item, (item) => {
    draft.item = item;
    drawLesson();
    drawAsked();
  });
  const choosing = h("div", {}, h("p", { class: "caption" }, words.choose), items, about, asked, value);
  const right = h(
    "section",
    {},
    h("h2", {}, words.parts.answer),
    h("div", { class: "question-beside" }, choosing, answer),
    lessons,
  );
  drawLesson();
  drawAsked();
  return [question, right, h("section", {}, h("h2", {}, words.parts.options), answers), placePart(), output.element];

  function placePart(): HTMLElement {
    const places = [
      ["new", words.newFile],
      ["old", words.oldFile],
    ] as const;
    return h(
      "section",
      {},
      h("h2", {}, words.parts.file),
      fields.radios(words.place, places, draft.isNewFile ? "new" : "old", (where) => {
        draft.isNewFile = where === "new";
        drawFile();
      }),
    );
  }
}

/** The items under the names of their lessons. */
function itemGroups(askedItems: readonly AskedItem[]): Parameters<ReturnType<typeof fieldsIn>["select"]>[1] {
  return DIMENSIONS.map((dimension) => ({
    label: strings.dimensions[dimension],
    options: askedItems.filter((one) => one.dimension === dimension).map(({ item, label }) => [item, label] as const),
  })).filter(({ options }) => options.length > 0);
}
