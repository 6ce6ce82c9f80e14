/** A language in words: "German"; "a language in Cyrillic script" where only the script is known. */
export function languageInWords(tag: string): string {
  const script = /^und-(\w{4})$/.exec(tag)?.[1];
  if (script === undefined) return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
  return `a language in ${new Intl.DisplayNames(["en"], { type: "script" }).of(script) ?? script} script`;
}

/** What is said of a report that the parser cannot read. */
export function otherLanguage(tag: string): string {
  return (
    `This text seems to be ${languageInWords(tag)}. The program reads English: what it finds here will be little, or wrong. ` +
    "Use an English version, or decide by hand."
  );
}
