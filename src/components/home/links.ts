import type { Dimension } from "../../coding/types.js";
import type { Path, Stop } from "../../exercises/types.js";
import type { Route, RoutePlace } from "../path/route.js";
import type { HomeData } from "./model.js";
import { pageAt, reportAt } from "../pageAt.js";

/** What an address on the first page is made from. */
export interface Place {
  data: HomeData;
  /** Where the dataset's pages are, seen from this page: `./name` or `.`. */
  base: string;
}

/** The parts of the first page that a stop can name. */
export const CONTEXT = "context";
export const COMPARED = "shared";
/** From here each group takes a report of its own. */
export const REPORTS = "reports";

/** The address of a dataset's page; null where there is none. */
export function pageHref({ data, base }: Place, page: string): string | null {
  return data.pages.includes(page) ? pageAt(base, page) : null;
}

/** The lesson's page, or the claims table with the lesson's claims where it has none. */
export function lessonHref(place: Place, dimension: Dimension): string {
  return pageHref(place, dimension) ?? pageAt(place.base, "claims", `#lesson=${dimension}`);
}

/** The first report in the reading room; null where there is no reading room. */
export function readingHref({ data, base }: Place): string | null {
  const [first] = data.reports;
  return first === undefined || !data.pages.includes("read") ? null : reportAt(base, first.report_id);
}

/**
 * A path as a reader follows it: a stop's page, then its questions. Stops without a page or questions are left out; what
 * a lesson asks before its reveal is not asked again behind it.
 */
export function routeOf(data: HomeData, path: Path): Route | null {
  const seen: Place = { data, base: "." };
  const places = path.stops.flatMap((stop, i): RoutePlace[] => {
    const { title, what, minutes, page } = stop;
    const there = stopHref(seen, stop);
    const href = there === null ? null : fromFolder(there);
    const isQuestions = page === "practice";
    const place = { stop: i + 1, title, what: isQuestions ? what : "", minutes };
    const exercises = stop.exercises.filter((id) => isQuestions || !data.predictions.includes(id));
    const [first] = exercises;
    const questions =
      first !== undefined && data.pages.includes("practice")
        ? [
            {
              ...place,
              href: fromFolder(pageAt(".", "practice", `#exercise=${encodeURIComponent(first)}`)),
              exercises: [...exercises],
            },
          ]
        : [];
    return [...(href === null || isQuestions ? [] : [{ ...place, what, href, exercises: [] }]), ...questions];
  });
  const stops = [...new Set(places.map(({ stop }) => stop))];
  if (places.length === 0) return null;
  // Stops are counted as they are met.
  const numbered = places.map((place) => ({ ...place, stop: stops.indexOf(place.stop) + 1 }));
  return { dataset: data.name, title: path.title, stops: stops.length, places: numbered, at: 0 };
}

/** `./timing.html` as a place of a route has it: `timing.html`. */
function fromFolder(href: string): string {
  return href.replace(/^\.\//, "");
}

/** Where a stop of a path takes place; null where that page is not there. */
function stopHref(place: Place, { page, step, exercises }: Stop): string | null {
  const { data } = place;
  if (page === "context") return data.context === null ? null : `#${CONTEXT}`;
  if (page === "index") return data.reports.length > 1 ? `#${COMPARED}` : null;
  if (page === "reports") return data.reports.length > 1 ? `#${REPORTS}` : readingHref(place);
  if (page === "read") return readingHref(place);
  const href = pageHref(place, page);
  const dimension = data.lessons.find((one) => one === page);
  if (href === null) return dimension === undefined ? null : lessonHref(place, dimension);
  const [exercise] = exercises;
  if (step !== "") return `${href}#step=${encodeURIComponent(step)}`;
  return page === "practice" && exercise !== undefined ? `${href}#exercise=${encodeURIComponent(exercise)}` : href;
}
