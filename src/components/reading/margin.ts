import { reading as words } from "../../strings/reading.js";
import { builder } from "../dom.js";
import type { Cluster } from "./model.js";
import type { Note } from "./noteModel.js";
import { phraseNodes } from "./phrases.js";

/** Called when a reader asks to compare what stands at a place. */
type Compare = (cluster: Cluster) => void;

/** A row's notes. On a wide page they stand in the margin, elsewhere below their paragraph. */
export function marginNotes(
  notes: readonly Note[],
  paragraph: number | null,
  compare: Compare,
  document: Document,
): HTMLElement | null {
  if (notes.length === 0) return null;
  const h = builder(document);
  const items = notes.map((note) => {
    const button = note.isCompared && h("button", { type: "button", class: "link" }, words.compareLink);
    if (button) {
      button.addEventListener("click", () => {
        compare(note.cluster!);
      });
    }
    return h(
      "li",
      { class: `margin-note tint-${note.dimension}`, "data-note": note.number },
      h("b", {}, h("sup", { "aria-hidden": "true" }, String(note.number)), hidden(words.note(note.number)), note.title),
      h("span", { class: "note-text" }, ...phraseNodes(document, note.phrases), button && " ", button),
    );
  });
  return h("ul", { class: "notes", "aria-label": words.notes(paragraph) }, ...items);

  function hidden(text: string): HTMLElement {
    return h("span", { class: "visually-hidden" }, `${text} `);
  }
}
