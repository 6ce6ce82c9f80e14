import { codeItStrings } from "../../strings/codeIt.js";
import { builder, button } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { placeLink } from "../lesson/evidence.js";
import { noteBefore, noteCards } from "../lesson/notes.js";
import type { Step } from "../lesson/steps.js";
import { categoriesOf, categoryName, type Coding } from "./context.js";
import { ROUNDS, writeCodingFile } from "./file.js";
import type { Unit } from "./units.js";

const words = codeItStrings.code;

/** Coding: a group of radio buttons for each headline and sentence, and a place for doubts. */
export function codeStep(coding: Coding): Step {
  const { lesson, units, session } = coding;
  return {
    id: "code",
    name: words.name,
    title: words.title,
    content: () => {
      const h = builder(lesson.document);
      const list = h("ol", { class: "units" });
      const progress = h("p", { class: "progress", role: "status" });
      const kept = h("p", { class: "caption" });
      const rounds = h("div", { class: "rounds" });
      const name = h("input", { id: "coder", type: "text", maxlength: 60, autocomplete: "off" });
      name.value = session.file.coder;
      name.addEventListener("change", () => {
        session.name(name.value);
      });
      const update = (): void => {
        const { answers } = session.file.rounds[session.round]!;
        const done = units.filter(({ id }) => Object.hasOwn(answers, id)).length;
        progress.textContent = words.progress(done, units.length);
        kept.textContent = session.isKept === null ? "" : session.isKept ? words.kept : words.notKept;
        rounds.replaceChildren(...roundButtons(coding, done === units.length, draw));
      };
      const draw = (): void => {
        list.replaceChildren(...units.map((unit, i) => unitItem(coding, unit, i)));
        name.value = session.file.coder;
        update();
      };
      session.onChange(update);
      session.onOther(draw);
      draw();
      return h(
        "div",
        { class: "code-it" },
        noteBefore(lesson, "code"),
        session.lost > 0 && h("p", { class: "caption", role: "status" }, words.setAside(session.lost)),
        h("p", { class: "caption" }, words.keys),
        h("p", { class: "coder" }, h("label", { for: "coder" }, words.coderName), name),
        rounds,
        list,
        progress,
        h("p", { class: "code-foot" }, saveButton(coding), clearButton(coding, draw)),
        kept,
        noteCards(lesson, "code"),
      );
    },
  };
}

function roundButtons({ lesson, session }: Coding, isDone: boolean, draw: () => void): HTMLElement[] {
  const h = builder(lesson.document);
  const open = (round: number, isUnseen?: boolean) => (): void => {
    session.open(round, isUnseen);
    draw();
  };
  const { length } = session.file.rounds;
  const buttons = Array.from({ length }, (_, i) => {
    const isOpen = String(i === session.round);
    const look = { type: "button", class: "round", "aria-pressed": isOpen, onclick: open(i) };
    return h("button", look, words.round(i + 1));
  });
  if (length >= ROUNDS || !isDone)
    return length > 1 ? [h("div", { role: "group", "aria-label": words.rounds }, ...buttons)] : [];
  const again = button(h, words.second, "link", open(length));
  const unseen = button(h, words.secondUnseen, "link", open(length, true));
  return [
    h("p", {}, again),
    h("p", { class: "caption" }, words.secondHint),
    h("p", {}, unseen),
    h("p", { class: "caption" }, words.unseenHint),
  ];
}

function unitItem(coding: Coding, unit: Unit, i: number): HTMLElement {
  const { lesson, units, session, frames } = coding;
  const { document, data } = lesson;
  const h = builder(document);
  const { answers, doubts, unseen } = session.file.rounds[session.round]!;
  const before = session.round > 0 && unseen !== true ? session.file.rounds[0]!.answers[unit.id] : undefined;
  const part = unit.part === "headline" ? words.headline : words.sentence;
  const inputs = categoriesOf({ frames }).map((category, n) => {
    const input = h("input", {
      type: "radio",
      name: `unit-${i}`,
      value: category,
      checked: answers[unit.id] === category,
      onchange: () => {
        session.answer(unit.id, category);
      },
    });
    const key = h("kbd", { "aria-hidden": "true" }, String(n + 1));
    return { input, label: h("label", { class: "choice" }, input, key, h("span", {}, categoryName(coding, category))) };
  });
  const doubt = h("input", {
    type: "text",
    maxlength: 300,
    id: `doubt-${i}`,
    autocomplete: "off",
    value: doubts[unit.id] ?? "",
    onchange: ({ currentTarget }) => {
      session.doubt(unit.id, currentTarget.value);
    },
  });
  const group = h(
    "fieldset",
    {},
    h("legend", { class: "visually-hidden" }, `${words.unit(i + 1, units.length, part)}: ${words.choose}`),
    ...inputs.map(({ label }) => label),
  );
  group.addEventListener("keydown", (event) => {
    const chosen = inputs[Number(event.key) - 1];
    if (chosen === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    chosen.input.checked = true;
    chosen.input.focus();
    session.answer(unit.id, chosen.input.value);
  });
  return h(
    "li",
    { class: "unit", "data-unit": unit.id },
    h(
      "p",
      { class: "unit-place" },
      glyph(sign(data, unit.report_id), { document, size: 20, decorative: true }),
      h("span", {}, words.unit(i + 1, units.length, part)),
      placeLink(unit, lesson),
    ),
    h("p", { class: "printed", "data-printed": unit.report_id }, unit.text),
    before !== undefined && h("p", { class: "caption" }, words.before(categoryName(coding, before))),
    group,
    h("p", { class: "doubt" }, h("label", { for: `doubt-${i}` }, words.doubt), doubt),
  );
}

function saveButton({ lesson, session, save }: Coding): HTMLElement {
  return button(builder(lesson.document), words.save, "primary", () => {
    const { dataset, coder } = session.file;
    // A name may hold what a file name must not.
    const plain = coder.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
    save(words.file(dataset, plain), writeCodingFile(session.file), "application/json");
  });
}

function clearButton({ lesson, session }: Coding, draw: () => void): HTMLElement {
  let isAsked = false;
  const clear = button(builder(lesson.document), words.reset, "link", () => {
    if (isAsked) {
      session.clear();
      draw();
    }
    isAsked = !isAsked;
    clear.textContent = isAsked ? words.resetSure : words.reset;
  });
  return clear;
}
