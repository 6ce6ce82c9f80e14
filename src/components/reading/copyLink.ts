import type { Span } from "../../parser/types.js";
import { reading as words } from "../../strings/reading.js";
import { builder } from "../dom.js";
import { spanFragment } from "./fragment.js";
import { selectedSpan } from "./selection.js";

interface CopyOptions {
  /** The page's address without its fragment. */
  address: string;
  /** Puts a text on the clipboard; rejects where a browser forbids it. */
  write: (text: string) => Promise<void>;
}

/** A button that appears when words of the report are selected, and copies a link to them. */
export function copyLink(root: HTMLElement, options: CopyOptions, document: Document): HTMLElement {
  const h = builder(document);
  const button = h("button", { type: "button", class: "primary" }, words.copy.button);
  const status = h("span", { role: "status" });
  const place = h("div", { class: "copy-link", hidden: true }, button, status);
  let span: Span | null = null;
  document.addEventListener("selectionchange", () => {
    const selected = selectedSpan(root, document.getSelection());
    // The button itself may hold the focus then, and what it says stays for a while.
    if (selected === null && place.contains(document.activeElement)) return;
    span = selected;
    place.hidden = span === null;
    if (span !== null) status.replaceChildren();
  });
  button.addEventListener("click", () => {
    if (span === null) return;
    const link = `${options.address}${spanFragment(span)}`;
    options.write(link).then(
      () => {
        status.replaceChildren(words.copy.done);
      },
      () => {
        const field = h("input", { type: "text", readonly: true, value: link, "aria-label": words.copy.byHand });
        status.replaceChildren(`${words.copy.byHand} `, field);
        field.select();
      },
    );
  });
  place.addEventListener("focusout", (event) => {
    if (!place.contains(event.relatedTarget as Node | null)) place.hidden = true;
  });
  return place;
}
