import { pathStrings as words } from "../../strings/path.js";
import { builder, button } from "../dom.js";
import { hereOn, keepRoute, pathStorage, readRoute, type Route, type RoutePlace } from "./route.js";

/** Where a reader is on a path, and the way on. */
interface OnPath {
  route: Route;
  /** The place where the reader is, where it is on this page; else null. */
  here: RoutePlace | null;
  next: RoutePlace | null;
  /** A link to the next stop. */
  link: (look: string) => HTMLElement | null;
  /** Goes to the next stop. */
  go: () => void;
}

/**
 * The path that is followed on a page of a dataset; null where none is.
 * @param base the dataset's folder, seen from this page
 */
export function onPath(window: Window, dataset: string, base: string): OnPath | null {
  const storage = pathStorage(window);
  const kept = readRoute(storage, dataset);
  if (kept === null) return null;
  const h = builder(window.document);
  const folder = new URL(`${base}/`, window.location.href).href;
  const address = ({ href }: RoutePlace): string => new URL(href === "" ? "./" : href, folder).href;
  const page = plain(window.location.href);
  const route = hereOn(kept, (place) => plain(address(place)) === page);
  const here = plain(address(route.places[route.at]!)) === page ? route.places[route.at]! : null;
  const next = route.places[route.at + 1] ?? null;
  const on = (): void => {
    keepRoute(storage, { ...route, at: route.at + 1 });
  };
  if (route !== kept) keepRoute(storage, route);
  return {
    route,
    here,
    next,
    link: (look) => {
      if (next === null) return null;
      const link = h("a", { class: look, href: address(next) }, nameOf(next, route));
      link.addEventListener("click", (event) => {
        on();
        // Another part of the same page: the page draws itself for its new place.
        if (plain(link.href) !== page || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        anew(window, link.href);
      });
      return link;
    },
    go: () => {
      if (next === null) return;
      on();
      if (plain(address(next)) === page) anew(window, address(next));
      else h("a", { href: address(next) }).click();
    },
  };
}

/** An address without what changes within its page, whichever way a host writes it. Where one reads, any report will do. */
function plain(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/(?:\/read\/[^/]*?|\/index)?(?:\.html)?\/?$/, "");
}

/** Another part of the page that is open: it draws itself for its new place. */
export function anew(window: Window, address: string): void {
  window.history.pushState(null, "", address);
  window.location.reload();
}

function nameOf(next: RoutePlace, { places, at }: Route): string {
  return next.stop === places[at]!.stop ? words.questions : words.next(next.title);
}

/** The bar at the foot of each page of a path. Nothing where no path is followed. */
export function showPathBar(window: Window, dataset: string, base: string): void {
  const { document } = window;
  const path = onPath(window, dataset, base);
  const main = document.querySelector("#observablehq-main");
  if (path === null || main === null) return;
  const h = builder(document);
  const { route, here } = path;
  const place = route.places[route.at]!;
  const leave = button(h, words.leave, "link", () => {
    keepRoute(pathStorage(window), null);
    bar.remove();
  });
  const back = h("a", {
    class: "secondary",
    href: new URL(place.href, new URL(`${base}/`, window.location.href)).href,
  });
  back.append(words.back(place.title));
  const bar = h(
    "nav",
    { class: "path-bar", "aria-label": words.bar(route.title) },
    h(
      "p",
      {},
      h("b", {}, words.stop(place.stop, route.stops)),
      ` ${place.title}`,
      h("span", { class: "path-minutes" }, `, ${words.minutes(place.minutes)}`),
      here !== null && place.what !== "" && h("span", { class: "path-what caption" }, place.what),
    ),
    h("p", { class: "path-on" }, here === null ? back : (path.link("primary") ?? words.last), " ", leave),
  );
  main.append(bar);
}
