import { anyText, list, number, record, text, readJson, some, type Reader } from "../../json/read.js";

/** A path that a reader follows: its places in their order, and where the reader is. Kept as long as the tab is open. */

/** A page, or the questions of a stop. */
export interface RoutePlace {
  /** The stop's number, from 1. */
  stop: number;
  title: string;
  /** What one does there; empty where that is plain. */
  what: string;
  minutes: number;
  /** Seen from the dataset's folder: `timing.html#step=length`. */
  href: string;
  /** The questions that are met there; empty for a page. */
  exercises: string[];
}

export interface Route {
  dataset: string;
  title: string;
  /** How many stops there are. */
  stops: number;
  places: RoutePlace[];
  /** The place where the reader is, from 0. */
  at: number;
}

const KEY = "same-story:path";
const MOST = 60;

/** Whatever stands in storage may be anybody's: a link leads into the dataset's folder and nowhere else. */
const HREF: Reader<string> = text(300, {
  like: /^(?:[a-z0-9][a-z0-9-]*(?:\/[a-z0-9-]+)?(?:\.html)?)?(?:#[\w=%&.,:~-]*)?$/,
});
const PLACE = record<RoutePlace>({
  stop: number,
  title: anyText(200),
  what: anyText(200),
  minutes: number,
  href: HREF,
  exercises: list(text(200), MOST),
});
const ROUTE = record({
  dataset: text(200),
  title: anyText(200),
  stops: number,
  places: some(PLACE, MOST),
  at: number,
});

type PathStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The tab's storage; null where the browser has none. */
export function pathStorage(window: { readonly sessionStorage?: Storage }): PathStorage | null {
  try {
    return window.sessionStorage ?? null;
  } catch {
    return null;
  }
}

/** The path that is followed through a dataset; null where none is, or where nothing of use is kept. */
export function readRoute(storage: PathStorage | null, dataset: string): Route | null {
  try {
    const read = readJson(storage?.getItem(KEY) ?? "", ROUTE);
    if (read?.dataset !== dataset || read.places.left > 0 || read.places.read.length === 0) return null;
    const at = Math.min(read.places.read.length - 1, Math.max(0, Math.floor(read.at)));
    return { ...read, places: read.places.read, at };
  } catch {
    return null;
  }
}

/** Keeps where a reader is; null when the path is left. */
export function keepRoute(storage: PathStorage | null, route: Route | null): void {
  try {
    if (route === null) storage?.removeItem(KEY);
    else storage?.setItem(KEY, JSON.stringify(route));
  } catch {
    // Then the links still lead from stop to stop of this page, and the next page has no bar.
  }
}

/**
 * The route as it is on a page: who went back, or ahead, is where the page is. Of several places on one page the last that
 * was not passed counts; a page that is no stop changes nothing.
 * @param isHere whether a place is on this page
 */
export function hereOn(route: Route, isHere: (place: RoutePlace) => boolean): Route {
  if (isHere(route.places[route.at]!)) return route;
  const places = route.places.map((place, i) => ({ i, is: isHere(place) })).filter(({ is }) => is);
  const before = places.filter(({ i }) => i < route.at).at(-1);
  const at = (before ?? places[0])?.i ?? route.at;
  return { ...route, at };
}
