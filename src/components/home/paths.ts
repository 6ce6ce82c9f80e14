import type { Path, Stop } from "../../exercises/types.js";
import { homeStrings } from "../../strings/home.js";
import { builder } from "../dom.js";
import { defaultPath } from "./defaultPath.js";
import { anew } from "../path/bar.js";
import { keepRoute, pathStorage, type Route } from "../path/route.js";
import { routeOf, type Place } from "./links.js";
import { pageAt } from "../pageAt.js";

/** Width of the longest path where there is room for all of it, and of a letter of a stop's title, in CSS pixels. */
const WIDTH = 740;
const LETTER = 7.4;
const PADDING = 12;
/** Right of a path that is shorter than this share of the longest there is room for words. */
const ROOMY = 0.7;

/**
 * The paths through an event, drawn to one scale: a minute is as wide in each. A stop too narrow for its words hangs
 * them below. Null where there is no path.
 */
export function paths(place: Place, document: Document): HTMLElement | null {
  const h = builder(document);
  const words = homeStrings.path;
  const written = place.data.paths;
  const made = written.length > 0 ? null : defaultPath(place.data);
  const all = made === null ? written : [made];
  if (all.length === 0) return null;
  const longest = Math.max(...all.map(({ minutes }) => minutes));
  return h(
    "section",
    { class: "paths" },
    h("h2", {}, words.title(all.length)),
    h("div", { class: "paths-list" }, ...all.map(drawn)),
    all.length > 1 && h("p", { class: "caption" }, words.scale),
  );

  function drawn(path: Path): HTMLElement {
    const questions = questionsHref(path);
    const route = routeOf(place.data, path);
    return h(
      "div",
      { class: "path" },
      h(
        "div",
        { class: "path-name" },
        h("h3", {}, path.title),
        path.about !== "" && h("p", {}, path.about),
        route !== null && h("p", {}, begin(route, 0, words.begin, "secondary")),
        questions !== null && h("p", {}, h("a", { class: "path-questions", href: questions }, words.questions)),
      ),
      stops(path, route),
    );
  }

  /** A link into a path, which goes along from there. @param at the place, from 0 */
  function begin(route: Route, at: number, name: string, look: string | null): HTMLElement {
    const { href } = route.places[at]!;
    const link = h("a", { class: look, href: `${place.base}/${href}` }, name);
    link.addEventListener("click", (event) => {
      const { defaultView } = document;
      if (defaultView === null) return;
      keepRoute(pathStorage(defaultView), { ...route, at });
      if (link.pathname !== defaultView.location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      anew(defaultView, link.href);
    });
    return link;
  }

  /** All questions of a path, one after another. */
  function questionsHref(path: Path): string | null {
    const asked = path.stops.some(({ exercises }) => exercises.length > 0);
    if (!asked || !place.data.pages.includes("practice")) return null;
    return pageAt(place.base, "practice", `#assigned=path:${encodeURIComponent(path.id)}`);
  }

  function stops(path: Path, route: Route | null): HTMLElement {
    const hung = path.stops.filter((stop) => isNarrow(stop, longest));
    const columns = path.stops.map(({ minutes }) => `${minutes}fr`).join(" ");
    const style = `--share: ${path.minutes / longest}; grid-template-columns: ${columns}`;
    const items = path.stops.map((stop, i) => {
      const depth = hung.includes(stop) ? hung.length - hung.indexOf(stop) : 0;
      const share = (stop.minutes / longest).toFixed(4);
      return h(
        "li",
        {
          class: depth === 0 ? null : path.minutes < longest * ROOMY ? "hung is-roomy" : "hung",
          style: `--part: ${share}; --column: ${i + 1}; --rows: ${depth + 1}`,
        },
        h("div", { class: "stop" }, ...stopWords(stop, route)),
      );
    });
    return h("ol", { class: "path-stops", style, "aria-label": words.stops(path.title) }, ...items);
  }

  function stopWords(stop: Stop, route: Route | null): HTMLElement[] {
    const at = route?.places.findIndex(({ title }) => title === stop.title) ?? -1;
    const title = route === null || at < 0 ? h("b", {}, stop.title) : begin(route, at, stop.title, null);
    const minutes = h("span", { class: "stop-minutes" }, words.minutesShort(stop.minutes), " ");
    return stop.what === "" ? [minutes, title] : [minutes, title, h("span", { class: "stop-what" }, stop.what)];
  }
}

/** Whether a stop's longest word is wider than the stop. */
function isNarrow({ title, what, minutes }: Stop, longest: number): boolean {
  const word = Math.max(...`${title} ${what}`.split(/\s+/).map(({ length }) => length));
  return (minutes / longest) * WIDTH < word * LETTER + PADDING;
}
