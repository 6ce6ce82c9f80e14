import { reading as words } from "../../strings/reading.js";
import { builder } from "../dom.js";
import { reportTabs } from "./bars.js";
import { signsOf, type ReadingData } from "./model.js";
import { pageAt } from "../pageAt.js";

/** The page of a report that does not exist: the reports that do, and the claims table. */
export function missingReport({ asked, reports }: ReadingData, document: Document): HTMLElement {
  const h = builder(document);
  return h(
    "div",
    { class: "reading-room missing" },
    h("p", {}, h("b", {}, words.missing.text(asked))),
    reports.length === 0 ? h("p", {}, words.missing.none) : h("p", {}, words.missing.known),
    reports.length > 0 && reportTabs(signsOf(reports), "", document),
    h("p", {}, h("a", { href: pageAt("..", "claims") }, words.missing.claims)),
  );
}
