/** What Framework writes into the script of a page's own code, and what the build reads and changes there. */

/** A file that the page may ask for: `registerFile("../data/a.json", {…,"path":"../_file/data/a.0123abcd.json",…})`. */
const REGISTERED = /registerFile\("([^"]+)", \{[^\n]*?"path":"([^"]+)"/g;
/** A file that it reads as it runs, where no function around it waits for a call: `FileAttachment("…").json()`. */
const READ = /(=>\s*)?FileAttachment\("([^"]+)"\)\.json\(\)/g;
/** A module of the notebook: `import("../_import/components/part.0123abcd.js")`. */
const IMPORTED = /\bimport\("([^"]*\/_import\/[^"]*\.js)"\)/g;

/** Whatever a script imports, at once or later. */
const FROM = /\bimport\s*(?:[^;"']*?from\s*)?\(?"([^"]*)"/g;

/** The files that a page's code may ask for: their names there, and their addresses. */
export function registeredFiles(script: string): Map<string, string> {
  return new Map([...script.matchAll(REGISTERED)].map(([, name = "", url = ""]) => [name, url]));
}

/** The addresses of the JSON files that a page's code reads as it runs. */
export function readAtOnce(script: string): string[] {
  const addresses = registeredFiles(script);
  const names = [...script.matchAll(READ)].flatMap(([, later, name = ""]) => (later === undefined ? [name] : []));
  return [...new Set(names)].flatMap((name) => addresses.get(name) ?? []);
}

/** The addresses of the notebook's modules that a page's code imports. */
export function importedModules(script: string): string[] {
  return [...script.matchAll(IMPORTED)].map(([, url = ""]) => url);
}

/** The addresses of all that a script imports. */
export function importedFrom(script: string): string[] {
  return [...script.matchAll(FROM)].map(([, url = ""]) => url);
}

/** The code, with one module in the place of all that it imports. */
export function withModule(script: string, url: string): string {
  return script.replace(IMPORTED, () => `import("${url}")`);
}

/** Libraries that Framework would fetch for pages that ask for them; none does. Its client names them all the same. */
export const NEVER_FETCHED = ["../_npm/*", "./stdlib/*"];
