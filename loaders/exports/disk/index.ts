import { strFromU8, strToU8 } from "fflate";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync, type BuildOptions } from "esbuild";
import type { Dataset } from "../../../src/coding/index.js";
import type { ExerciseSet } from "../../../src/exercises/types.js";
import { diskStrings } from "../../../src/strings/disk.js";
import { strings } from "../../../src/strings/index.js";
import type { PackOptions } from "../pack.js";
import { escapeMarkup } from "../html.js";
import { NEVER_FETCHED, registeredFiles } from "../../framework/code.js";
import { LICENCES } from "../../framework/files.js";
import { BuiltPage } from "../../framework/page.js";
import type { PartName } from "../../framework/parts.js";
import { append, attribute, insertBefore, newElement, type Element, remove, textOf } from "../../framework/tree.js";
import { addPolicy } from "../../policy.js";
import { builtFiles, exercisesFile, NotBuilt, packedFiles, studentPages } from "../packed.js";
import { zipped } from "../zipped.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * A dataset's pages for students as files that open by a double click, from a stick or a folder: each page holds its
 * scripts, its styles and its data, because a browser lets a page from disk load none.
 * @returns a zip; the same notebook gives the same bytes
 * @throws {NotBuilt} where `dist` has not got the dataset's exercises
 */
export function toDisk(set: ExerciseSet, dataset: Dataset, options: PackOptions = {}): Uint8Array {
  return zipped(diskFiles(set, dataset, options));
}

/** The files of such a folder, by their paths. */
export function diskFiles(
  set: ExerciseSet,
  dataset: Dataset,
  { dist = join(ROOT, "dist"), progress }: PackOptions = {},
): Map<string, Uint8Array> {
  const files = builtFiles(dist);
  const exercises = exercisesFile(dataset.name, files);
  if (exercises === undefined && set.exercises.length > 0)
    throw new NotBuilt(`The notebook in ${dist} has no exercises of ${dataset.name}. Run npm run build first.`);
  const site = packedFiles(dist, dataset.name);
  const pages = studentPages(dataset.name, files);
  const start = pages.find((page) => page === `${dataset.name}/index.html`) ?? "index.html";
  const text = (path: string): string => strFromU8(site.get(path)!);
  const pack = { dataset: dataset.name, start, exercises: exercises ?? "", pages };

  const made = new Map<string, Uint8Array>();
  for (const page of pages) {
    made.set(page, strToU8(wholePage(page)));
    progress?.(made.size, pages.length);
  }
  // What a page may take from disk: downloads, the icon, and scripts that are no modules.
  for (const [path, content] of site)
    if (/^data\/|^_language\/|\.svg$/.test(path) || path === LICENCES) made.set(path, content);
  made.set("begin.html", strToU8(beginPage(dataset.title, start)));
  return new Map([...made].sort(([a], [b]) => (a < b ? -1 : 1)));

  function wholePage(file: string): string {
    const page = new BuiltPage(file, text(file));
    const pageScript = page.need("moduleScript");
    const code = textOf(pageScript);
    const first = scriptOf({
      entryPoints: [join(ROOT, "src/disk/page.ts")],
      define: { PACKAGE: JSON.stringify(pack), PAGE: JSON.stringify(file) },
    });
    const script = scriptOf({ stdin: { contents: code, resolveDir: join(dist, dirname(file)), loader: "js" } });
    page.each("stylesheet", (link) => {
      const css = text(page.fileAt(attribute(link, "href")!));
      insertBefore(link, newElement("style", {}, css.replaceAll("</style", "<\\/style")));
    });
    // The search reads an index by the network.
    const gone: PartName[] = ["stylesheet", "preload", "modulePreload", "search", "searchResults", "searchScript"];
    for (const part of gone) page.each(part, remove);
    for (const one of page.elements().filter(isModule)) remove(one);
    const data = [...registeredFiles(code).values()].map((url) => page.fileAt(url));
    append(
      page.need("body"),
      ...data.map((one) => newElement("script", { type: "application/json", "data-file": one }, inert(text(one)))),
      ...[first, script].map((one) => newElement("script", { type: "module" }, closed(one))),
    );
    addPolicy(page);
    return page.html;
  }
}

function isModule(element: Element): boolean {
  return element.tagName === "script" && attribute(element, "type") === "module";
}

function scriptOf(options: BuildOptions): string {
  const { outputFiles } = buildSync({
    ...options,
    bundle: true,
    write: false,
    outdir: ROOT,
    format: "esm",
    minify: true,
    target: "es2022",
    charset: "utf8",
    external: NEVER_FETCHED,
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

/** JSON in which no tag can end or begin. */
function inert(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

/** A script in which its element does not end early. */
function closed(script: string): string {
  return script.replace(/<\/(script)/gi, "<\\/$1");
}

function beginPage(title: string, start: string): string {
  const page = new BuiltPage(
    "begin.html",
    `<!doctype html>
<html lang="${strings.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${escapeMarkup(start)}">
<title>${escapeMarkup(title)}</title>
</head>
<body><p><a href="${escapeMarkup(start)}">${escapeMarkup(`${diskStrings.begin}: ${title}`)}</a></p></body>
</html>
`,
  );
  addPolicy(page);
  return page.html;
}
