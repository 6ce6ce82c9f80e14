import type { Translation } from "../language.js";
import type { languagesStrings } from "../languages.js";

/** What is said of a report that the parser cannot read, in Spanish. */
export const languages: Translation<typeof languagesStrings> = {
  inScript: (script) => `un idioma con otra escritura (${script})`,
  otherLanguage: (language) =>
    `Este texto parece estar en ${language}. El programa lee inglés: lo que encuentre aquí será poco o estará mal. Usa una ` +
    "versión en inglés, o decide tú.",
};
