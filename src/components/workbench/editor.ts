import { workbench as words } from "../../strings/workbench.js";
import type { Work } from "../../workbench/work.js";
import { builder } from "../dom.js";
import { withReport } from "./fields.js";
import { copiedIn, type Copied, type Report } from "./reports.js";
import type { Bench } from "./state.js";

/** Milliseconds after the last key until what was typed is kept. */
const WAIT = 500;

interface EditorOptions {
  window: Window;
  /** Called when what was typed is kept. */
  onKept: () => void;
  /** Reads what is copied out of a web page. */
  read: (copied: Copied) => Promise<Omit<Report, "label">>;
}

interface Editor {
  element: HTMLElement;
  /** Keeps at once what is being typed. */
  keep: () => void;
  /** Whether something is typed that is not kept yet. */
  readonly isTyping: boolean;
}

/** The box in which a report's text is typed or pasted. Each key is kept soon; it is built when the box is left. */
export function editor(bench: Bench, id: string, text: string, { window, onKept, read }: EditorOptions): Editor {
  const h = builder(window.document);
  const area = h("textarea", { "aria-label": words.paste, placeholder: words.pasteHint, spellcheck: "false" }, text);
  let timer: number | null = null;
  area.addEventListener("paste", (event) => {
    const data = event.clipboardData;
    // Plain text stays plain, and what is pasted into a text is a part of it.
    if (data === null || area.value.trim() !== "" || !data.types.includes("text/html")) return;
    event.preventDefault();
    const copied = copiedIn(data);
    if (copied === null) return;
    void read(copied).then(({ text: copiedText, stated }) => {
      area.value = copiedText;
      bench.change(withReport(bench.work, id, { text: copiedText, ...stated }));
    });
  });
  area.addEventListener("change", () => {
    stop();
    bench.change(written());
  });
  area.addEventListener("input", () => {
    // Whoever leaves the page in the middle of a sentence finds it again; it is built and shown later.
    stop();
    timer = window.setTimeout(keep, WAIT);
  });
  return {
    element: h("div", {}, area),
    keep() {
      if (timer !== null) keep();
    },
    get isTyping() {
      return timer !== null;
    },
  };

  /** Lines end as in the files that the build reads; a character that is zero shows nothing, and no file may have it. */
  function written(): Work {
    return withReport(bench.work, id, { text: area.value.replace(/\r\n?/g, "\n").replaceAll("\0", "") });
  }
  function keep(): void {
    stop();
    bench.note(written());
    onKept();
  }
  function stop(): void {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  }
}
