import { RESERVED } from "../loaders/readDataset.js";
import type { DatasetsState } from "./datasets.js";

const MOST_PROBLEMS = 8;
const STYLE =
  "position:fixed;z-index:9;inset:auto 0 0 0;max-height:45vh;overflow:auto;padding:12px 20px;margin:0;" +
  "background:#8a1c1c;color:#fff;font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere";

/**
 * What the preview says at the foot of a page while something is wrong with the data. Built pages have none of it.
 * @param path of the page, such as `/town/claims`
 * @returns HTML, in which all that comes from the data is text; empty when all is well
 */
export function banner({ datasets, problems, setAside }: DatasetsState, path: string): string {
  const missing = missingDataset(datasets, path);
  const shown = few(problems);
  if (missing) return box(`There is no dataset “${missing}” in data/.`, [known(datasets), ...shown]);
  if (shown.length === 0) return notShown(setAside);
  return box("The data need mending. Until then you see the notebook as it was before.", shown);
}

function few(lines: readonly string[]): string[] {
  const shown = lines.slice(0, MOST_PROBLEMS);
  if (lines.length > shown.length) shown.push(`… and ${lines.length - shown.length} more, in the terminal.`);
  return shown;
}

/** What no page shows, folded: the notebook is sound without it. */
function notShown(lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const title =
    lines.length === 1 ? "One thing in data/ is not shown." : `${lines.length} things in data/ are not shown.`;
  return `<details data-set-aside style="${STYLE};background:#333"><summary>${title}</summary>${list(few(lines))}</details>`;
}

/** The dataset that a page is about, where there is no such dataset. */
function missingDataset(datasets: DatasetsState["datasets"], path: string): string | null {
  const [, name = "", page] = path.split("/");
  return page === undefined || RESERVED.includes(name) || datasets.some((dataset) => dataset.name === name)
    ? null
    : name;
}

function known(datasets: DatasetsState["datasets"]): string {
  return datasets.length > 0 ? `Known: ${datasets.map(({ name }) => name).join(", ")}.` : "There is none yet.";
}

function box(title: string, lines: readonly string[]): string {
  return `<div role="alert" data-problems style="${STYLE}"><strong>${escape(title)}</strong>${list(lines)}</div>`;
}

function list(lines: readonly string[]): string {
  const items = lines.map((line) => `<li style="max-width:none">${escape(line)}</li>`).join("");
  return `<ul style="margin:4px 0 0;padding-left:20px">${items}</ul>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
