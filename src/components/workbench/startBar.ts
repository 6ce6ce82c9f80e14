import { workbench as words } from "../../strings/workbench.js";
import { builder, button } from "../dom.js";

interface StartBarOptions {
  document: Document;
  /** Adds an empty report. */
  onAdd: () => void;
  onFiles: (files: readonly File[]) => void;
  /** Opens a file that somebody saved here. */
  onOpen: (file: File) => void;
}

/** The ways to begin: an empty report, files, work that was saved. */
export function startBar({ document, onAdd, onFiles, onOpen }: StartBarOptions): HTMLElement {
  const h = builder(document);
  const chooser = (name: string, accept: { multiple: true } | { accept: string }, take: (files: File[]) => void) => {
    const input = h("input", { type: "file", ...accept, "aria-label": name, tabindex: "-1" });
    input.addEventListener("change", () => {
      const files = [...(input.files ?? [])];
      // The same file can be chosen again.
      input.value = "";
      take(files);
    });
    return input;
  };
  const picker = chooser(words.choose, { multiple: true }, onFiles);
  const opener = chooser(words.open, { accept: ".json" }, ([file]) => {
    if (file !== undefined) onOpen(file);
  });
  const press = (name: string, input: HTMLInputElement): HTMLElement =>
    button(h, name, "secondary", () => {
      input.click();
    });
  return h(
    "div",
    { class: "bench-start" },
    button(h, words.add, "primary", onAdd),
    press(words.choose, picker),
    press(words.open, opener),
    picker,
    opener,
    h("span", { class: "caption" }, words.chooseHint),
  );
}
