import { shownBy, type View, viewFragment, VIEWS } from "./address.js";

/**
 * Components link to the pages of a built dataset (`./practice.html`, `./read/dpa.html#at=3-9`) and to parts of their own page (`#step=day`).
 * Here all of it is one page, so that each link leads to its view.
 */
export function keepLinks(root: HTMLElement, id: string, view: View, window: Window): void {
  const follow = (event: Event, href: string): void => {
    const to = target(href, id, view);
    if (to === null) return;
    event.preventDefault();
    if (to.startsWith("#")) window.location.hash = to;
    else root.ownerDocument.getElementById(to)?.scrollIntoView();
  };
  root.addEventListener("click", (event) => {
    if (!event.defaultPrevented) follow(event, hrefAt(event.target));
  });
  // The link to all questions leaves its page by itself; here that would leave the set.
  root.addEventListener(
    "click",
    (event) => {
      const href = hrefAt(event.target);
      if (!/^\.\/practice(?:\.html)?$/.test(href)) return;
      event.stopPropagation();
      follow(event, href);
    },
    { capture: true },
  );
}

function hrefAt(target: EventTarget | null): string {
  return (target as Element | null)?.closest("a[href]")?.getAttribute("href") ?? "";
}

/** The fragment that a link means here, or the id of an element; null where it leads elsewhere. */
export function target(href: string, id: string, view: View): string | null {
  if (href.startsWith("#")) {
    if (shownBy(href) !== null) return href;
    const rest = href.slice(1);
    return rest.includes("=") ? viewFragment(id, view, rest) : rest;
  }
  const [, path = "", rest = ""] = /^\.\/([^#?]*)(?:#(.*))?$/.exec(href) ?? [];
  if (!href.startsWith("./")) return null;
  if (path === "") return viewFragment(id, "start");
  const [page = "", report] = path.replace(/\.html$/, "").split("/");
  if (page === "read" && report !== undefined) {
    const given = new URLSearchParams(rest);
    const kept = new URLSearchParams({ report: decodeURIComponent(report) });
    for (const key of ["claim", "at"]) if (given.has(key)) kept.set(key, given.get(key)!);
    return viewFragment(id, "reports", kept.toString());
  }
  const named = VIEWS.find((one) => one === page);
  return named === undefined ? null : viewFragment(id, named, rest);
}
