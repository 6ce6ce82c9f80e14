import type { Translation } from "../language.js";
import type { languagesStrings } from "../languages.js";

/** What is said of a report that the parser cannot read, in German. */
export const languages: Translation<typeof languagesStrings> = {
  inScript: (script) => `eine Sprache mit der Schrift „${script}“`,
  otherLanguage: (language) =>
    `Dieser Text ist wohl nicht auf Englisch geschrieben. Die Sprache scheint zu sein: ${language}. Das Programm liest ` +
    "Englisch: Was es hier findet, ist wenig oder falsch. Nimm eine englische Fassung oder entscheide selbst.",
};
