import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesOf, installedPackageOf, LICENCES } from "../loaders/framework/files.js";
import { ROOT } from "./paths.js";

/** The notices that the licences of libraries ask for, in one file of the notebook. */

/** What Framework's own files are made of; it puts them together before anybody can see. */
const FRAMEWORK = ["@observablehq/framework", "@observablehq/inspector", "@observablehq/runtime", "minisearch"];
/** What pages load beside their modules: the thread that reads a PDF is put together for itself. */
const THREADS = ["pdfjs-dist"];
const NOTICE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

interface Package {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  dependencies?: Record<string, string>;
}

/**
 * Writes the notices of all libraries in a built site, before its modules are joined: then their names are in it no more.
 * What a library depends on goes along, because it may be a part of its file.
 * @throws {Error} where a library says neither its licence nor has a file of it
 */
export function writeLicences(dist: string): void {
  const found = filesOf(dist).flatMap((file) => installedPackageOf(file) ?? []);
  writeFileSync(path.join(dist, LICENCES), licencesOf([...found, ...FRAMEWORK, ...THREADS]));
}

/** @param names packages that are installed */
export function licencesOf(names: readonly string[]): string {
  const own = readFileSync(path.join(ROOT, "LICENSE"), "utf8").trim();
  const parts = [...withDependencies(names)].sort().map((name) => `${"=".repeat(72)}\n${noticeOf(name)}`);
  return `This notebook is under this licence:\n\n${own}\n\nIn it is code of these libraries, under licences of their own:\n\n${parts.join("\n\n")}\n`;
}

function withDependencies(names: readonly string[]): Set<string> {
  const all = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (all.has(name) || !existsSync(folderOf(name))) continue;
    all.add(name);
    // Framework's own are tools of the build.
    if (!FRAMEWORK.includes(name)) waiting.push(...Object.keys(packageOf(name).dependencies ?? {}));
  }
  return all;
}

function folderOf(name: string): string {
  return path.join(ROOT, "node_modules", name);
}

function packageOf(name: string): Package {
  return JSON.parse(readFileSync(path.join(folderOf(name), "package.json"), "utf8")) as Package;
}

function noticeOf(name: string): string {
  const { version, license = "", author = "" } = packageOf(name);
  const files = readdirSync(folderOf(name)).filter((file) => NOTICE.test(file));
  if (files.length === 0 && license === "")
    throw new Error(`${name}: no licence of it is known. See scripts/licences.ts.`);
  const by = typeof author === "string" ? author : (author.name ?? "");
  const texts = files.map((file) => readFileSync(path.join(folderOf(name), file), "utf8").trim());
  return [
    `${name} ${version} (${license})`,
    ...(texts.length > 0 ? texts : [`Copyright ${by || `the authors of ${name}`}`]),
  ].join("\n\n");
}
