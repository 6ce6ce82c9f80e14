import { strings } from "../strings/index.js";
import { builder, documentOf, type ComponentOptions } from "./dom.js";

/**
 * All tables of a dataset as links, each with what it holds.
 * @param files address by file name; the name is what the file is saved under
 */
export function tableLinks(files: Readonly<Record<string, string>>, options: ComponentOptions = {}): HTMLElement {
  const h = builder(documentOf(options));
  const items = Object.entries(files).map(([name, href]) =>
    h(
      "li",
      {},
      h("a", { href, download: name }, name),
      " ",
      h("span", { class: "caption" }, strings.tables[name] ?? ""),
    ),
  );
  return h("ul", { class: "table-links" }, ...items);
}
