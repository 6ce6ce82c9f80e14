import type { Translation } from "../language.js";
import type { searches as searchesStrings } from "../searches.js";
import { joined, plural } from "./words.js";

/** What a search did not find, in German. */
export const searches: Translation<typeof searchesStrings> = {
  silent: "schweigt: Jemand hat den Bericht gelesen und keine Antwort auf diese Frage gefunden",
  otherWords: "Vielleicht steht es dort in anderen Worten.",
  nothing: "nicht gefunden. Vielleicht steht es dort in anderen Worten.",
  notFound: (searched) => `nicht gefunden. Gesucht haben wir ${searched}. Vielleicht steht es dort in anderen Worten.`,
  others: (printed) =>
    `An anderer Stelle hat er ${joined(printed.map((one) => `„${one}“`))}: Ob das die Antwort ist, kann nur sagen, wer es liest.`,
  alike: (paragraph) =>
    `Sein Absatz ${paragraph} hat einen Satz, der Wörter mit denen der anderen gemeinsam hat: Lies ihn.`,
  notTogether: (held, said) =>
    `nicht gefunden. Wir fanden keinen Satz und kein Zitat, worin ${joined(held)} zusammen stehen${said}. Vielleicht steht es dort in anderen Worten.`,
  oneOf: (words) => `eines von ${words}`,
  how: {
    "": (words) => words,
    and: (words) => ` und ${words}`,
    at: (words) => `, in ${words}`,
    beside: (words) => `, im selben Teilsatz mit ${words}`,
    near: (words) => `, im selben Satz mit ${words}`,
    without: (words) => `, nicht mit ${words}`,
    "said by": (words) => `, gesagt von ${words}`,
  },
  list: (words, more) =>
    more === 0
      ? joined(words, "oder")
      : `${words.join(", ")} oder ${more} ${plural(more, "anderes Wort", "andere Wörter")}`,
  kinds: {
    "a day": "einen Tag",
    "a time of day": "eine Uhrzeit",
    "a month": "einen Monat",
    "a length": "eine Dauer",
    "before, during or after": "„before“, „during“ oder „after“",
    "an amount of money": "einen Geldbetrag",
    "a place": "einen Ort",
    "the top": "der Überschrift und den ersten vier Absätzen",
  },
};
