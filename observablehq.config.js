import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { tsImport } from "tsx/esm/api";

/** @type {typeof import("./src/strings/index.js")} */
const { strings } = await tsImport("./src/strings/index.ts", import.meta.url);

/** Names of pages and folders: a dataset of that name would hide them. */
const RESERVED = ["try", "teach", "data", "about", "components"];
/** Pages that every dataset has, in the order of the sidebar. */
const PAGES = [{ name: strings.frame.claims, path: "claims" }];

const datasets = readDatasets();

export default {
  root: "src",
  output: "dist",
  title: strings.frame.title,
  home: strings.frame.title,
  style: "style.css",
  globalStylesheets: [],
  search: true,
  toc: false,
  pager: false,
  header: `<span>${strings.frame.title}</span>`,
  footer: "",
  pages: [{ name: strings.frame.start, path: "/" }, ...sidebar()],
  dynamicPaths: datasets.flatMap(({ name }) => [...PAGES.map(({ path }) => `/${name}/${path}`), ...downloads(name)]),
};

/** Every folder of `data/` that holds a `dataset.yaml`. */
function readDatasets() {
  return readdirSync("data", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`data/${entry.name}/dataset.yaml`))
    .map(({ name }) => {
      if (RESERVED.includes(name)) {
        throw new Error(`data/${name}: "${name}" is the name of a page. Rename the folder. Taken: ${RESERVED.join(", ")}`);
      }
      return { name, title: parse(readFileSync(`data/${name}/dataset.yaml`, "utf8"))?.title ?? name };
    });
}

/** One dataset's pages stand in the sidebar as they are; several get a heading each. */
function sidebar() {
  const pagesOf = ({ name }) => PAGES.map((page) => ({ name: page.name, path: `/${name}/${page.path}` }));
  if (datasets.length === 1) return pagesOf(datasets[0]);
  return datasets.map((dataset) => ({ name: dataset.title, pages: pagesOf(dataset) }));
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
