import type { Word } from "../prose/types.js";
import { strings } from "../strings/index.js";
import { builder, documentOf, type ComponentOptions } from "./dom.js";
import { prose } from "./prose.js";

/** The notebook's own words, then the dataset's; a word that the dataset explains too is the dataset's. */
export function wordsUsed(dataset: readonly Word[], options: ComponentOptions = {}): HTMLElement {
  const document = documentOf(options);
  const h = builder(document);
  const own = strings.words.own.map(([term, meaning]): Word => {
    return { id: term.toLowerCase(), term, meaning: [{ kind: "paragraph", children: [meaning] }] };
  });
  const words = new Map([...own, ...dataset].map((word) => [word.id, word]));
  const sorted = [...words.values()].sort((a, b) => a.term.localeCompare(b.term));
  const rows = sorted.flatMap(({ id, term, meaning }) => [
    h("dt", { id: `word-${id}` }, term),
    h("dd", {}, ...prose(meaning, { document, heading: 4 })),
  ]);
  return h("details", { class: "words-used" }, h("summary", {}, strings.words.title), h("dl", {}, ...rows));
}

/** Opens the list where the address names a word, now and whenever it changes; returns the list. */
export function wordsUsedPage(dataset: readonly Word[], window: Window): HTMLElement {
  const details = wordsUsed(dataset, { document: window.document });
  const arrive = (): void => {
    const id = window.location.hash.slice(1);
    if (!id.startsWith("word-")) return;
    const word = [...details.querySelectorAll("dt")].find((one) => one.id === decode(id));
    if (word === undefined) return;
    details.setAttribute("open", "");
    word.scrollIntoView({ block: "center" });
  };
  window.addEventListener("hashchange", arrive);
  // Framework puts the element into the page after this returns.
  window.setTimeout(arrive);
  return details;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
