/**
 * The interface's languages. English is the code's own; another language is a folder of the same files here, built into
 * one script that a page runs before all others when its reader chose that language. So each part below is in the chosen
 * language from the first line on, and nobody who reads English loads more.
 */

/** The languages that a reader can choose, each by its own name (BCP 47 tags). */
export const LANGUAGES = { en: "English", es: "Español", de: "Deutsch" } as const;

export type Language = keyof typeof LANGUAGES;

/** Where the choice is kept in the browser's storage. */
export const LANGUAGE_KEY = "same-story:language";

/** What the script of a language leaves for the modules after it. */
export interface Catalogue {
  language: Language;
  /** The parts of the interface by the names of their files. */
  parts: Record<string, object>;
  /** What stands on a page as built, word for word in English, and what stands for it. */
  pages: Record<string, string>;
}

/**
 * A part's words in another language: the same names, and functions of the same arguments.
 * `Translation<typeof timingStrings>` is what `es/timing.ts` holds.
 */
export type Translation<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Translation<Result>
    : T extends object
      ? { [Key in keyof T]: Translation<T[Key]> }
      : T;

// A symbol, because an element with an id becomes a property of the window by its name: no text of a dataset can be this.
const CATALOGUE = Symbol.for("same-story.catalogue");

type Holder = Record<symbol, Catalogue | undefined>;

/** The chosen language's catalogue; `undefined` in English, in a build and in a test. */
export function catalogue(): Catalogue | undefined {
  return (globalThis as unknown as Holder)[CATALOGUE];
}

/** Makes a catalogue the one that the parts take their words from. Before they are loaded: they look once. */
export function speak(chosen: Catalogue | undefined): void {
  (globalThis as unknown as Holder)[CATALOGUE] = chosen;
}

/**
 * One part of the interface, in the chosen language.
 * @param name the name of the part's file
 * @param english its words in English, which stand in where the language has no such part
 */
export function part<T extends object>(name: string, english: T): T {
  return (catalogue()?.parts[name] as T | undefined) ?? english;
}

/** The tag that dates and numbers are written by: days come before months in this notebook's English. */
export function locale(): string {
  const language = catalogue()?.language ?? "en";
  return language === "en" ? "en-GB" : language;
}

/**
 * What marks a dataset's text as English on a page that speaks another language, so that it is read out as such
 * (WCAG 3.1.2). Reports are English: the parser reads no other language.
 */
export function languageOfText(): { lang?: string } {
  return catalogue() === undefined ? {} : { lang: "en" };
}
