import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BuiltPage } from "../loaders/framework/page.js";
import { append, insertBefore, newElement, nodesOf } from "../loaders/framework/tree.js";
import { ASKED_KEY } from "../src/components/lesson/asked.js";
import { LANGUAGE_KEY, LANGUAGES } from "../src/strings/language.js";
import { compiled } from "./compiled.js";

/** Where the scripts of the interface's languages stand. */
const FOLDER = "_language";

/**
 * Gives every page of a built site the choice of the interface's language. A chosen language's script runs before the
 * page's modules, which then take their words from it; who reads English loads a field to choose by, and nothing else.
 * @param dist the built folder, which gets the scripts
 */
export async function addLanguages(dist: string, pages: readonly BuiltPage[]): Promise<void> {
  const field = await written(dist, "src/language/page.ts", "choice");
  const files: Record<string, string> = {};
  for (const language of Object.keys(LANGUAGES))
    if (language !== "en") files[language] = await written(dist, `src/language/${language}.ts`, language);
  for (const page of pages) {
    // Before the styles: a script behind them would wait for them.
    const styles = page.one("stylePreload") ?? page.need("stylesheet");
    insertBefore(styles, newElement("script", {}, beginning(page.root, files)), ...nodesOf("\n"));
    append(page.need("head"), newElement("script", { defer: "", src: page.root + field }), ...nodesOf("\n"));
  }
}

/**
 * The few lines that a page runs first. `document.write` is what makes a script run before those that follow it in the
 * page (HTML 8.4.3); the script is the notebook's own, and stands only where the reader chose its language.
 */
function beginning(root: string, files: Readonly<Record<string, string>>): string {
  const lines = [
    `let l=null,a=null;const[,d,p]=/([^/]+)\\/([^/]+?)(?:\\.html)?$/.exec(location.pathname)||[];`,
    `try{l=localStorage.getItem(${JSON.stringify(LANGUAGE_KEY)});a=localStorage.getItem(${JSON.stringify(ASKED_KEY)}+d)}catch{}`,
    `const f=new Map(${JSON.stringify(Object.entries(files))}).get(l);`,
    // What the build drew is the first step's question, in English: another language, and who has answered in this lesson, waits
    // for the page's own code; another step is looked for where it was drawn (firstLook.ts). The first formatter takes a browser some 20 ms: then it is made while the scripts are on their way.
    `if(f||location.hash.length>1||a?.includes('"'+p+".")){document.documentElement.classList.add("later");new Intl.DateTimeFormat(f?l:"en-GB")}`,
    `if(f){document.documentElement.lang=l;document.write('<script src="${root}'+f+'"><\\/script>')}`,
  ];
  return `{${lines.join("")}}`;
}

/** A script for pages without modules. @returns its path from `dist`, which changes with its content */
async function written(dist: string, entry: string, name: string): Promise<string> {
  const script = await compiled(entry, {}, "iife");
  const file = `${FOLDER}/${name}.${createHash("sha256").update(script).digest("hex").slice(0, 16)}.js`;
  mkdirSync(path.join(dist, FOLDER), { recursive: true });
  writeFileSync(path.join(dist, file), script);
  return file;
}
