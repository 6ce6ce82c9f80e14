import { workbench as words } from "../../strings/workbench.js";
import { builder, button } from "../dom.js";

interface FirstOptions {
  document: Document;
  /** Called with what is pasted. */
  onPaste: (data: DataTransfer) => void;
  /** Called with what is typed, from the first key on. */
  onType: (text: string) => void;
  /** Opens an example; null where there is none. */
  onExample: (() => void) | null;
}

/** What an empty bench shows: a large box to paste the first report into, and an example to look at before. */
export function firstBox({ document, onPaste, onType, onExample }: FirstOptions): HTMLElement {
  const h = builder(document);
  const box = h("textarea", {
    class: "bench-first",
    "aria-label": words.paste,
    placeholder: words.first,
    spellcheck: "false",
  });
  box.addEventListener("paste", (event) => {
    if (event.clipboardData === null || event.clipboardData.getData("text/plain").trim() === "") return;
    event.preventDefault();
    onPaste(event.clipboardData);
  });
  box.addEventListener("input", () => {
    if (box.value.trim() !== "") onType(box.value);
  });
  const example =
    onExample === null ? null : h("p", {}, words.orExample, " ", button(h, words.example, "secondary", onExample));
  return h("div", {}, box, example);
}
