import { languageName } from "./dates.js";
import { part } from "./language.js";

/** What is said of a report that the parser cannot read. */
const english = {
  inScript: (script: string) => `a language in ${script} script`,
  otherLanguage: (language: string) =>
    `This text seems to be ${language}. The program reads English: what it finds here will be little, or wrong. ` +
    "Use an English version, or decide by hand.",
};

export const languagesStrings = part("languages", english);

/** A language in words: "German"; "a language in Cyrillic script" where only the script is known. */
function languageInWords(tag: string): string {
  const script = /^und-(\w{4})$/.exec(tag)?.[1];
  return script === undefined ? languageName(tag) : languagesStrings.inScript(languageName(script, "script"));
}

/** What is said of a report that the parser cannot read. */
export function otherLanguage(tag: string): string {
  return languagesStrings.otherLanguage(languageInWords(tag));
}
