import type { Dimension } from "../../coding/types.js";
import type { Stop } from "../../exercises/types.js";
import type { HomeData } from "./model.js";

/** What an address on the first page is made from. */
export interface Place {
  data: HomeData;
  /** Where the dataset's pages are, seen from this page: `./name` or `.`. */
  base: string;
}

/** The parts of the first page that a stop can name. */
export const CONTEXT = "context";
export const COMPARED = "shared";

/** The address of a dataset's page; null where there is none. */
export function pageHref({ data, base }: Place, page: string): string | null {
  return data.pages.includes(page) ? `${base}/${page}` : null;
}

/** The lesson's page, or the claims table with the lesson's claims where it has none. */
export function lessonHref(place: Place, dimension: Dimension): string {
  return pageHref(place, dimension) ?? `${place.base}/claims#lesson=${dimension}`;
}

/** The first report in the reading room; null where there is no reading room. */
export function readingHref({ data, base }: Place): string | null {
  const [first] = data.reports;
  return first === undefined || !data.pages.includes("read")
    ? null
    : `${base}/read/${encodeURIComponent(first.report_id)}`;
}

/** Where a stop of a path takes place; null where that page is not there. */
export function stopHref(place: Place, { page, step, exercises }: Stop): string | null {
  const { data } = place;
  if (page === "context") return data.context === null ? null : `#${CONTEXT}`;
  if (page === "index") return data.reports.length > 1 ? `#${COMPARED}` : null;
  if (page === "read") return readingHref(place);
  const href = pageHref(place, page);
  const dimension = data.lessons.find((one) => one === page);
  if (href === null) return dimension === undefined ? null : lessonHref(place, dimension);
  const [exercise] = exercises;
  if (step !== "") return `${href}#step=${encodeURIComponent(step)}`;
  return page === "practice" && exercise !== undefined ? `${href}#exercise=${encodeURIComponent(exercise)}` : href;
}
