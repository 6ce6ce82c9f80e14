import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tsImport } from "tsx/esm/api";

/** @type {typeof import("./src/strings/index.js")} */
const { strings } = await tsImport("./src/strings/index.ts", import.meta.url);

/** @type {typeof import("./loaders/readDataset.js")} */
const { datasetNames, datasetPath, readDataset } = await tsImport("./loaders/readDataset.ts", import.meta.url);

/** @type {typeof import("./scripts/banner.js")} */
const { banner } = await tsImport("./scripts/banner.ts", import.meta.url);

/** Pages that every dataset has, in the order of the sidebar. */
const PAGES = [{ name: strings.frame.claims, path: "claims" }];

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
  output: "dist",
  title: strings.frame.title,
  home: strings.frame.title,
  style: "style.css",
  globalStylesheets: [],
  head: '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
  search: true,
  toc: false,
  pager: false,
  header: `<span>${strings.frame.title}</span>`,
  footer: preview ? ({ path }) => banner(preview, path) : "",
  // One process a loader instead of tsx's two.
  interpreters: { ".ts": [process.execPath, "--import", "tsx"] },
  pages: [{ name: strings.frame.start, path: "/" }, ...sidebar()],
  dynamicPaths: datasets.flatMap((dataset) => [
    `/${dataset.name}/`,
    ...readings(dataset),
    ...PAGES.map(({ path }) => `/${dataset.name}/${path}`),
    ...downloads(dataset.name),
  ]),
};

function readState() {
  return existsSync(STATE) ? JSON.parse(readFileSync(STATE, "utf8")) : { datasets: [], problems: [] };
}

/** One dataset's pages stand in the sidebar as they are; several get a heading each. */
function sidebar() {
  const pagesOf = (dataset) => [
    ...readings(dataset)
      .slice(0, 1)
      .map((path) => ({ name: strings.frame.reading, path })),
    ...PAGES.map((page) => ({ name: page.name, path: `/${dataset.name}/${page.path}` })),
  ];
  const startOf = ({ name }) => ({ name: strings.frame.start, path: `/${name}/` });
  if (datasets.length === 1) return pagesOf(datasets[0]);
  return datasets.map((dataset) => ({ name: dataset.title, pages: [startOf(dataset), ...pagesOf(dataset)] }));
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
