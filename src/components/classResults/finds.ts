import type { StudentFind } from "../../exercises/classResults.js";
import { classResultsStrings } from "../../strings/classResults.js";
import { dateInWords } from "../../strings/dates.js";
import { isWebAddress } from "../../values/webAddress.js";
import type { Build, Child } from "../dom.js";

const words = classResultsStrings.finds;

/**
 * What a class found outside the notebook, a page a row: who published it, its day, what students say of it. Whatever
 * students typed is text; an address of the web is a link that tells its page nothing, and nothing is fetched.
 */
export function findsTable(h: Build, finds: readonly StudentFind[]): HTMLElement {
  const byPage = new Map<string, StudentFind[]>();
  for (const [i, one] of finds.entries()) {
    // Who brought no page stands alone.
    const page = pageOf(one.find.address) || `#${i}`;
    byPage.set(page, [...(byPage.get(page) ?? []), one]);
  }
  const pages = [...byPage.values()].sort(byDay);
  const named = pages.filter(([first]) => first!.find.address !== "").length;
  const head = [words.outlet, words.day, words.says, words.address];
  return h(
    "div",
    { class: "class-finds" },
    h("p", {}, words.known(finds.length, named)),
    h(
      "div",
      { class: "class-table-scroll", tabindex: "0", role: "group", "aria-label": words.title },
      h(
        "table",
        { class: "class-table" },
        h("caption", { class: "visually-hidden" }, words.title),
        h("thead", {}, h("tr", {}, ...head.map((name) => h("th", { scope: "col" }, name)))),
        h("tbody", {}, ...pages.map((page) => row(h, page))),
      ),
    ),
    h("p", { class: "caption" }, words.leaves),
  );
}

function row(h: Build, page: readonly StudentFind[]): HTMLElement {
  const { outlet, date, address } = page[0]!.find;
  const said = page.map(({ student, find }) => h("li", {}, h("b", {}, `${student}: `), find.text));
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, outlet === "" ? words.unnamed : outlet),
    h("td", {}, date === "" ? words.noDay : (dateInWords(date) ?? date)),
    h("td", {}, h("ul", {}, ...said)),
    h("td", {}, link(h, address)),
  );
}

function link(h: Build, address: string): Child {
  if (!isWebAddress(address)) return address === "" ? words.none : address;
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer external" }, address);
}

/** The earliest first; those without a day, and then those without a page, last. */
function byDay([one]: readonly StudentFind[], [other]: readonly StudentFind[]): number {
  const key = ({ find }: StudentFind): string => (find.address === "" ? "~~" : find.date === "" ? "~" : find.date);
  return key(one!) < key(other!) ? -1 : key(one!) > key(other!) ? 1 : 0;
}

/** One page has several addresses: with and without www, a slash at its end, a place on it. */
function pageOf(address: string): string {
  if (!isWebAddress(address)) return address.toLowerCase();
  const { host, pathname, search } = new URL(address);
  return host.replace(/^www\./, "") + pathname.replace(/\/$/, "") + search;
}
