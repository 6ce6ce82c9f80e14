import { readAtOnce } from "../loaders/framework/code.js";
import type { BuiltPage } from "../loaders/framework/page.js";
import { insertBefore, newElement, nodesOf, textOf } from "../loaders/framework/tree.js";

/**
 * A page asks for its data when its scripts have come and run; this makes it ask when it is read. Only for what a page
 * waits for: a file behind a function (`() => FileAttachment(…)`) comes when the function is called.
 */
export function preloadData(page: BuiltPage): void {
  const first = page.one("modulePreload");
  if (first === undefined) return;
  for (const href of new Set(page.all("moduleScript").map(textOf).flatMap(readAtOnce)))
    insertBefore(first, newElement("link", { rel: "preload", as: "fetch", crossorigin: "", href }), ...nodesOf("\n"));
}
