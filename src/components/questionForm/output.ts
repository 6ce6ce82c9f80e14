import { questionFormStrings as words } from "../../strings/questionForm.js";
import { builder, button } from "../dom.js";
import { type Save, saveIn } from "../download.js";
import type { Lesson } from "../lesson/data.js";
import type { Draft } from "./draft.js";
import { idOf } from "./write.js";

export interface OutputOptions {
  /** Puts a text on the clipboard; rejects where a browser forbids it. The browser's own unless told. */
  copy?: (text: string) => Promise<void>;
  /** Saves a file; the browser's own way unless told. */
  save?: Save;
}

interface OutputPart {
  element: HTMLElement;
  show: (markdown: string, missing: readonly string[], isKept: boolean) => void;
}

/** The Markdown as the file wants it, what it still lacks, and where it goes. */
export function outputPart(lesson: Lesson, draft: Draft, restart: () => void, options: OutputOptions): OutputPart {
  const { document, window, data } = lesson;
  const h = builder(document);
  const missing = h("div", { class: "question-missing" });
  const field = h("textarea", {
    class: "question-markdown",
    readonly: true,
    rows: 18,
    spellcheck: "false",
    dir: "auto",
  });
  const status = h("span", { role: "status" });
  const where = h("p", {});
  const kept = h("p", { class: "caption" });
  const copyTo = options.copy ?? ((text: string) => window.navigator.clipboard.writeText(text));
  const save = options.save ?? saveIn(document);

  async function copy(): Promise<void> {
    try {
      await copyTo(field.value);
      status.textContent = words.copied;
    } catch {
      field.select();
      status.textContent = words.notCopied;
    }
  }
  let isSure = false;
  const clear = button(h, words.clear, "link", () => {
    if (isSure) restart();
    isSure = true;
    clear.textContent = words.sure;
  });
  const buttons = h(
    "p",
    { class: "question-buttons" },
    button(h, words.copy, "primary", () => void copy()),
    button(h, words.download, "secondary", () => {
      save(`${idOf(draft)}.md`, field.value, "text/markdown");
    }),
    clear,
    status,
  );
  const label = h("label", { class: "question-field" }, h("span", {}, words.markdown), field);
  return {
    element: h("section", { class: "question-file" }, missing, label, buttons, where, kept),
    show(markdown, lacks, isKept) {
      field.value = markdown;
      status.textContent = "";
      const [put, path, then, command, end] = words.where(data.dataset, idOf(draft));
      where.replaceChildren(put, h("code", {}, path), then, h("code", {}, command), end);
      kept.textContent = isKept ? words.kept : words.notKept;
      missing.replaceChildren(
        ...(lacks.length === 0
          ? [h("p", {}, words.missing.none)]
          : [h("p", {}, h("b", {}, words.missing.title)), h("ul", {}, ...lacks.map((one) => h("li", {}, one)))]),
      );
    },
  };
}
