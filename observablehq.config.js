import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tsImport } from "tsx/esm/api";

/** @type {typeof import("./src/strings/index.js")} */
const { strings } = await tsImport("./src/strings/index.ts", import.meta.url);

/** @type {typeof import("./src/coding/types.js")} */
const { DIMENSIONS } = await tsImport("./src/coding/types.ts", import.meta.url);

/** @type {typeof import("./loaders/readDataset.js")} */
const { datasetNames, datasetPath, readDataset } = await tsImport("./loaders/readDataset.ts", import.meta.url);

/** @type {typeof import("./scripts/banner.js")} */
const { banner } = await tsImport("./scripts/banner.ts", import.meta.url);

/** @type {typeof import("./loaders/framework/session.js")} */
const { SESSION_GUARD } = await tsImport("./loaders/framework/session.ts", import.meta.url);

/** @type {typeof import("./loaders/searchTexts.js")} */
const { searchTexts } = await tsImport("./loaders/searchTexts.ts", import.meta.url);

/** @type {typeof import("./loaders/tableCache.js")} */
const { cachedTables, lastGoodTables } = await tsImport("./loaders/tableCache.ts", import.meta.url);

/** Pages that a dataset has, in the order of the sidebar, under the headings there. */
const PAGES = [{ name: strings.site.claims, path: "claims" }];
const SECTIONS = [
  {
    name: strings.site.lessons,
    pages: [
      ...DIMENSIONS.map((path, i) => ({ name: strings.site.numbered(i + 1, strings.dimensions[path]), path })),
      { name: strings.site.code, path: "code" },
      { name: strings.site.practice, path: "practice" },
    ],
  },
  {
    name: strings.site.teachers,
    general: [
      { name: strings.site.guide, path: "/teach/" },
      { name: strings.site.tryOwn, path: "/try" },
    ],
    pages: [
      { name: strings.site.present, path: "present" },
      { name: strings.site.handouts, path: "handouts" },
      { name: strings.site.classResults, path: "class" },
      { name: strings.site.writeQuestion, path: "write" },
    ],
  },
];

/** A page of every dataset is one Markdown file in `src/[dataset]`. */
const exists = ({ path }) => existsSync(`src/[dataset]/${path}.md`);

/** The reading room has a page for each report. */
const readings = ({ name, reports }) => reports.map(({ id }) => `/${name}/read/${id}`);

/**
 * `npm start` writes down which datasets have tables and what is wrong with the data, and touches this file: Framework
 * then reads it anew and reloads the pages that are open. An error here would end the preview, so it reads no data then.
 */
const STATE = "src/.observablehq/preview.json";
const preview = process.env.SAME_STORY_PREVIEW ? readState() : undefined;
const datasets = preview?.datasets ?? datasetNames().map((name) => readDataset(datasetPath(name)).dataset);

export default {
  root: "src",
  // A build writes beside the last one and takes its place when it is whole.
  output: process.env.SAME_STORY_OUTPUT ?? "dist",
  // A plain web server finds `claims.html`, and not `claims`; folders have their `index.html` everywhere.
  preserveExtension: true,
  title: strings.site.title,
  home: strings.site.title,
  // What every page has; a page names in its own `style` what else it has.
  globalStylesheets: ["/style.css"],
  style: null,
  head: `<link rel="icon" href="/icon.svg" type="image/svg+xml">\n<script>${SESSION_GUARD}</script>`,
  search: { index: () => searchTexts(datasets, tablesOf) },
  toc: false,
  pager: false,
  header: `<span>${strings.site.title}</span>`,
  footer: preview ? ({ path }) => banner(preview, path) : "",
  // One process a loader instead of tsx's two.
  interpreters: { ".ts": [process.execPath, "--import", "tsx"] },
  pages: [{ name: strings.site.start, path: "/" }, ...sidebar()],
  dynamicPaths: datasets.flatMap((dataset) => [
    `/${dataset.name}/`,
    ...readings(dataset),
    ...[...PAGES, ...SECTIONS.flatMap(({ pages }) => pages.filter(exists))].map(
      ({ path }) => `/${dataset.name}/${path}`,
    ),
    ...downloads(dataset.name),
  ]),
};

/** While somebody edits, the tables may be those of a moment ago; a build makes them anew where anything has changed. */
async function tablesOf(name) {
  return preview ? lastGoodTables(datasetPath(name)) : cachedTables(datasetPath(name));
}

function readState() {
  return existsSync(STATE) ? JSON.parse(readFileSync(STATE, "utf8")) : { datasets: [], problems: [], setAside: [] };
}

/** The first dataset's pages stand in the sidebar under their headings; each other dataset has one heading for all. */
function sidebar() {
  const linked = (dataset, pages) =>
    pages.filter(exists).map(({ name, path }) => ({ name, path: `/${dataset.name}/${path}` }));
  const readingOf = (dataset) =>
    readings(dataset)
      .slice(0, 1)
      .map((path) => ({ name: strings.site.reading, path }));
  const pagesOf = (dataset) => [...readingOf(dataset), ...linked(dataset, PAGES)];
  const startOf = ({ name }) => ({ name: strings.site.start, path: `/${name}/` });
  const [first, ...others] = datasets;
  if (first === undefined) return [];
  const sections = SECTIONS.filter(({ pages }) => pages.some(exists));
  return [
    ...pagesOf(first),
    ...sections.map(({ name, pages, general = [] }) => ({ name, pages: [...linked(first, pages), ...general] })),
    ...others.map((dataset) => ({
      name: dataset.title,
      open: false,
      pages: [startOf(dataset), ...pagesOf(dataset), ...SECTIONS.flatMap(({ pages }) => linked(dataset, pages))],
    })),
    { name: strings.site.about, path: "/about" },
    { name: strings.site.privacy, path: "/privacy" },
    { name: strings.site.accessibility, path: "/accessibility" },
  ];
}

/** Files that no page reads but people download: they keep their names. */
function downloads(name) {
  const folder = "src/data/[dataset]";
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => /\.csv$|\.jsonld$|^datapackage\.json$/.test(file))
    .map((file) => `/data/${name}/${file}`);
}
