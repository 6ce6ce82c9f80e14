import { LANGUAGE_KEY, LANGUAGES, type Language } from "../strings/language.js";
import { keepsText, storageOf, textStore } from "../components/storage.js";

/** A field in the page's head in which the reader chooses the interface's language. */

/** @returns null where the browser keeps nothing: a choice would be forgotten with the next page */
export function languageField(window: Window, current: Language, label: string): HTMLElement | null {
  if (!keepsText(window)) return null;
  const { document } = window;
  const field = document.createElement("select");
  field.className = "language-field";
  field.setAttribute("aria-label", label);
  for (const [tag, name] of Object.entries(LANGUAGES)) {
    const option = document.createElement("option");
    option.value = tag;
    option.lang = tag;
    option.textContent = name;
    option.selected = tag === current;
    field.append(option);
  }
  field.addEventListener("change", () => {
    // The page is built anew in the other language. Answers and the place in the lesson are kept: storage and address.
    if (field.value === "en") storageOf(window)?.removeItem(LANGUAGE_KEY);
    else textStore(window, LANGUAGE_KEY).write(field.value);
    window.location.reload();
  });
  return field;
}
