/** Attributes whose values are read out or shown. */
const SPOKEN = ["aria-label", "placeholder", "title"];

/** Elements whose text is no prose. */
const SKIPPED = "script, style, code, pre, svg";

/**
 * Puts a page's text as built into another language, piece by piece. What has no translation stays as it is and is marked
 * as English, so that it is read out as such (WCAG 3.1.2). Before components add what they say: they speak the language
 * already, and quote reports, which nobody translates.
 * @param pages English text, with single spaces, and what stands for it
 */
export function translatePage(document: Document, pages: Readonly<Record<string, string>>): void {
  const known = new Map(Object.entries(pages));
  document.title = document.title
    .split(" | ")
    .map((piece) => known.get(piece) ?? piece)
    .join(" | ");
  for (const text of textsIn(document.body)) {
    const translation = known.get(squeezed(text.data));
    if (translation === undefined) markEnglish(text);
    else text.data = text.data.replace(/\S(?:[\s\S]*\S)?/, () => translation);
  }
  for (const attribute of SPOKEN)
    for (const element of document.body.querySelectorAll(`[${attribute}]`)) {
      const translation = known.get(element.getAttribute(attribute) ?? "");
      if (translation !== undefined) element.setAttribute(attribute, translation);
    }
}

/** Line ends and runs of spaces, as HTML shows them: one space; none at the ends. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Text nodes that hold words, those of programs and pictures left out. */
function textsIn(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const found: Text[] = [];
  while (walker.nextNode() !== null) {
    const text = walker.currentNode as Text;
    if (/\p{L}/u.test(text.data) && text.parentElement?.closest(SKIPPED) === null) found.push(text);
  }
  return found;
}

function markEnglish({ parentElement }: Text): void {
  if (parentElement !== null && parentElement.id !== "observablehq-header") parentElement.lang = "en";
}
