import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, strToU8 } from "fflate";
import type { Dataset } from "../../../src/coding/index.js";
import type { ExerciseSet } from "../../../src/exercises/types.js";
import { strings } from "../../../src/strings/index.js";
import { scormStrings } from "../../../src/strings/scorm.js";
import { escapeMarkup } from "../html.js";
import type { PackOptions } from "../pack.js";
import { LAUNCH, manifest } from "./manifest.js";
import { packageScripts } from "./scripts.js";
import { BuiltPage } from "../../framework/page.js";
import { append, insertBefore, newElement, nodesOf } from "../../framework/tree.js";
import { builtFiles, exercisesFile, NotBuilt, packedFiles, studentPages, DIST } from "../packed.js";
import { zipped } from "../zipped.js";

const STYLE = fileURLToPath(new URL("../../../src/styles/scorm.css", import.meta.url));

/**
 * The built notebook as a SCORM 1.2 package: a dataset's pages for students, all that they load, and around them a page
 * that speaks with the teaching system.
 * @returns a zip; the same notebook gives the same bytes
 * @throws {NotBuilt} where `dist/` has not got the dataset's exercises as they are now
 */
export function toScorm(set: ExerciseSet, dataset: Dataset, options: PackOptions = {}): Uint8Array {
  return zipped(scormFiles(set, dataset, options), options.progress);
}

/** The files of a package, by their paths. */
function scormFiles(set: ExerciseSet, dataset: Dataset, { dist = DIST }: PackOptions = {}): Map<string, Uint8Array> {
  const files = builtFiles(dist);
  const pages = studentPages(dataset.name, files);
  const exercises = exercisesFile(dataset.name, files);
  const start = pages.find((page) => page === `${dataset.name}/practice.html`);
  if (exercises === undefined || start === undefined) {
    throw new NotBuilt(`The notebook in ${dist} has no exercises of ${dataset.name}. Run npm run build first.`);
  }
  const site = packedFiles(dist, dataset.name);
  site.set(exercises, readFileSync(join(dist, exercises)));
  if (!isSameSet(set, JSON.parse(strFromU8(site.get(exercises)!)) as ExerciseSet)) {
    throw new NotBuilt(
      `The exercises of ${dataset.name} have changed since the notebook in ${dist} was built. Run npm run build first.`,
    );
  }
  for (const page of pages) site.set(page, strToU8(withScript(new BuiltPage(page, strFromU8(site.get(page)!)))));
  for (const [path, content] of packageScripts({ dataset: dataset.name, start, exercises, pages })) {
    site.set(path, content);
  }
  site.set("scorm/scorm.css", readFileSync(STYLE));
  site.set(LAUNCH, strToU8(launchPage(dataset.title)));
  const list = [...site.keys()].sort();
  return new Map([
    ["imsmanifest.xml", strToU8(manifest(dataset, list))],
    ...list.map((path) => [path, site.get(path)!] as const),
  ]);
}

function isSameSet(a: ExerciseSet, b: ExerciseSet): boolean {
  const hashes = ({ exercises }: ExerciseSet): string => exercises.map(({ id, hash }) => `${id} ${hash}`).join("\n");
  return hashes(a) === hashes(b);
}

/** A page that runs the package's script before its own. Its policy allows that: the script is a file of the package. */
function withScript(page: BuiltPage): string {
  const script = [newElement("script", { type: "module", src: `${page.root}scorm/page.js` }), ...nodesOf("\n")];
  const first = page.elements().find(({ tagName }) => tagName === "script");
  if (first === undefined) append(page.need("head"), ...script);
  else insertBefore(first, ...script);
  return page.html;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function launchPage(title: string): string {
  return `<!doctype html>
<html lang="${strings.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(`${title} | ${strings.site.title}`)}</title>
<link rel="stylesheet" href="scorm/scorm.css">
<script type="module" src="scorm/launch.js"></script>
</head>
<body>
<main>
<p id="scorm-said" role="status">${escapeMarkup(scormStrings.loading)}</p>
<noscript>${escapeMarkup(scormStrings.needsScript)}</noscript>
<iframe title="${escapeMarkup(strings.site.title)}"></iframe>
</main>
</body>
</html>
`;
}
