import { strings } from "../../strings/index.js";
import { builder, documentOf, type ComponentOptions } from "../dom.js";
import type { HomeData } from "./model.js";
import { pageAt } from "../pageAt.js";

interface WhatThereIsOptions extends ComponentOptions {
  /** Address of the first page, with a slash at its end. */
  start: string;
}

/** For a reader who is lost: the start, and every event with its reports, each leading to what that report says. */
export function whatThereIs(datasets: readonly HomeData[], options: WhatThereIsOptions): HTMLElement {
  const h = builder(documentOf(options));
  const { start } = options;
  const events = datasets.flatMap(({ name, title, reports }) => {
    const page = pageAt(`${start}${name}`, "claims");
    const items = reports.map(({ report_id, label }) =>
      h("li", {}, h("a", { href: `${page}#lesson=all&report=${report_id}` }, label)),
    );
    return [h("h2", {}, title), h("ul", {}, h("li", {}, h("a", { href: page }, strings.lost.claims)), ...items)];
  });
  return h(
    "div",
    {},
    h("p", {}, h("a", { href: start }, strings.lost.start)),
    ...(events.length === 0 ? [h("p", {}, strings.lost.none)] : events),
  );
}
