import { builder, type Child } from "../dom.js";

/** A piece of what we say: our words, words of a report, or a link. */
export type Phrase = string | { printed: string; report: string } | { link: string; href: string; label?: string };

/** Our words in sans, a report's in serif between our marks, links as links; all of it as text. */
export function phraseNodes(document: Document, phrases: readonly Phrase[]): Child[] {
  const h = builder(document);
  return phrases.map((phrase) => {
    if (typeof phrase === "string") return phrase;
    if ("printed" in phrase) return h("q", { class: "printed", "data-printed": phrase.report }, phrase.printed);
    return h("a", { href: phrase.href, "aria-label": phrase.label }, phrase.link);
  });
}

/** Our words alone: "a", ", ", "b". */
export function joined(phrases: readonly (readonly Phrase[])[], between: string): Phrase[] {
  return phrases.flatMap((one, i) => (i === 0 ? [...one] : [between, ...one]));
}
