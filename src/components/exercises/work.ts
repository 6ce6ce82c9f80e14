import { answerFileText, answerRows } from "../../exercises/answerFile.js";
import type { Student } from "../../exercises/store.js";
import { strings } from "../../strings/index.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder, button } from "../dom.js";
import { downloadableCsv } from "../csv.js";
import { type Save, saveIn } from "../download.js";
import type { Practice } from "./context.js";

const words = exerciseStrings.work;

interface WorkOptions {
  /** Called when another student works here, or a student starts over. */
  onChange: () => void;
  /** Called when a student's answers are to be deleted, for what else is kept of them. */
  onForget?: () => void;
  /** Prints the student's answers; without it there is no such button. */
  print?: () => void;
  /** Saves a file; the browser's own way unless told. */
  save?: Save;
}

interface WorkPanel {
  element: HTMLElement;
  refresh: () => void;
}

/** A student's own work: who works here, the file to hand in, and a fresh start. */
export function workPanel(practice: Practice, options: WorkOptions): WorkPanel {
  const { store, set, lesson } = practice;
  const { document } = lesson;
  const h = builder(document);
  const save = options.save ?? saveIn(document);
  const said = h("p", { class: "work-said", role: "status" });
  const body = h("div", { class: "work-body" });
  let isAsking = false;

  function changed(message: string): void {
    isAsking = false;
    options.onChange();
    draw();
    said.textContent = message;
  }

  function draw(): void {
    const { student } = store;
    const count = student.entries.size;
    body.replaceChildren(
      h("p", {}, words.who(nameOf(student)), " ", count === 0 ? words.nothing : ""),
      files(count === 0),
      nameField(),
      others(),
      reset(count),
    );
  }
  function files(isEmpty: boolean): HTMLElement {
    const json = button(h, words.json, "primary", () => {
      save(`${fileName()}.json`, answerFileText(set, store, new Date()), "application/json");
    });
    const csv = button(h, words.csv, "secondary", () => {
      const columns = Object.keys(words.columns);
      save(`${fileName()}.csv`, downloadableCsv(answerRows(set, store), columns), "text/csv");
    });
    const print = options.print && button(h, words.print, "secondary", options.print);
    for (const one of [json, csv, print]) one?.toggleAttribute("disabled", isEmpty);
    return h(
      "div",
      {},
      h("p", { class: "work-files" }, json, csv, print),
      h("p", { class: "caption" }, words.fileNote),
    );
  }
  function fileName(): string {
    const { name, key } = store.student;
    const plain = name
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "")
      .toLowerCase();
    return `answers-${set.dataset}-${plain === "" ? key.slice(0, 6) : plain}`;
  }
  function nameField(): HTMLElement {
    const field = h("input", {
      id: "work-name",
      type: "text",
      autocomplete: "off",
      maxlength: 80,
      value: store.student.name,
    });
    const keep = button(h, words.saveName, "secondary", () => {
      store.rename(field.value);
      changed(store.student.name === "" ? words.unnamed : words.named(store.student.name));
    });
    return h("p", { class: "field work-name" }, h("label", { for: field.id }, words.name), field, keep);
  }
  function others(): HTMLElement {
    const someone = button(h, words.someone, "secondary", () => {
      store.someoneElse();
      changed(words.switched);
    });
    const earlier = store.students.filter(({ key }) => key !== store.student.key);
    const items = earlier.map((student) => {
      const day = student.changed.slice(0, 10);
      const name = words.earlierItem(nameOf(student), student.entries.size, day);
      const go = button(h, name, "link", () => {
        store.switchTo(student.key);
        changed(words.back(nameOf(store.student)));
      });
      return h("li", {}, go);
    });
    return h(
      "div",
      { class: "work-others" },
      someone,
      items.length > 0 && h("p", { class: "caption" }, words.earlier),
      items.length > 0 && h("ul", {}, ...items),
    );
  }
  function reset(count: number): HTMLElement {
    if (!isAsking) {
      const ask = button(h, words.reset, "link", () => {
        isAsking = true;
        draw();
        body.querySelector<HTMLElement>(".reset-no")?.focus();
      });
      ask.disabled = count === 0;
      return h("p", { class: "work-reset" }, ask);
    }
    return h(
      "div",
      { class: "work-reset", role: "group", "aria-label": words.reset },
      h("p", {}, words.resetSure(count)),
      button(h, words.resetYes, "secondary", () => {
        store.forget(() => true);
        practice.drafts.forget();
        options.onForget?.();
        changed(words.resetDone);
      }),
      button(h, words.resetNo, "primary reset-no", () => {
        isAsking = false;
        draw();
      }),
    );
  }
  function nameOf(student: Student): string {
    if (student.name !== "") return student.name;
    return words.student(store.students.findIndex(({ key }) => key === student.key) + 1);
  }

  draw();
  return { element: h("section", { class: "work-panel" }, h("h2", {}, words.title), said, body), refresh: draw };
}

/** What the student has to know about what is kept, said aloud when it changes. */
export function problemNotice({ store, lesson }: Practice): WorkPanel {
  const element = builder(lesson.document)("div", { class: "store-problem", role: "status" });
  const refresh = (): void => {
    const { problem } = store;
    const text = problem === "" ? "" : words.problems[problem];
    if (element.textContent !== text) element.textContent = text;
    element.hidden = text === "";
  };
  refresh();
  return { element, refresh };
}

/** The student's answers as they are printed: what was asked, what was given, and what became of it. */
export function printedAnswers({ store, set, lesson }: Practice): HTMLElement {
  const h = builder(lesson.document);
  const rows = answerRows(set, store);
  const items = [...new Set(rows.map(({ exercise, round }) => `${exercise} ${round}`))].map((key) => {
    const itemRows = rows.filter(({ exercise, round }) => `${exercise} ${round}` === key);
    const reason = itemRows.at(-1)!.reason;
    return h(
      "li",
      {},
      h("h3", {}, `${itemRows[0]!.lesson}: ${itemRows[0]!.title}`),
      ...itemRows.map((row, i) =>
        h("p", {}, h("strong", {}, `${words.printed.tries(i + 1)}: `), String(row.answer), ` (${row.outcome})`),
      ),
      reason !== "" && h("p", {}, h("strong", {}, `${words.printed.reason}: `), String(reason)),
    );
  });
  const name = store.student.name;
  return h(
    "section",
    { class: "printed-answers" },
    h("h2", {}, words.printed.title),
    h("p", {}, `${strings.site.title}. ${words.printed.name}: ${name === "" ? "____________________" : name}`),
    h("ol", {}, ...items),
  );
}
