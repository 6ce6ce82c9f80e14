import type { Word } from "../prose/types.js";
import { strings } from "../strings/index.js";
import { languageOfText, locale } from "../strings/language.js";
import { builder, documentOf, type ComponentOptions } from "./dom.js";
import { prose } from "./prose.js";

/** The notebook's own words, then the dataset's; a word that the dataset explains too is the dataset's. */
export function wordsUsed(dataset: readonly Word[], options: ComponentOptions = {}): HTMLElement {
  const document = documentOf(options);
  const h = builder(document);
  const { lang } = languageOfText();
  const ours = Object.entries(strings.words.own).map(([id, [term, meaning]]) => {
    return { id, term, name: h("dt", { id: `word-${id}` }, term), meaning: [h("p", {}, meaning)] };
  });
  const theirs = dataset.map(({ id, term, meaning }) => {
    const name = h("dt", { id: `word-${id}`, lang }, term);
    return { id, term, name, meaning: prose(meaning, { document, heading: 4 }) };
  });
  const words = new Map([...ours, ...theirs].map((word) => [word.id, word]));
  const sorted = [...words.values()].sort((a, b) => a.term.localeCompare(b.term, locale()));
  const rows = sorted.flatMap(({ name, meaning }) => [name, h("dd", {}, ...meaning)]);
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
