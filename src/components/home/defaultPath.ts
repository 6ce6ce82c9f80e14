import type { Path, Stop } from "../../exercises/types.js";
import { strings } from "../../strings/index.js";
import { homeStrings } from "../../strings/home.js";
import type { HomeData } from "./model.js";

/** Minutes of each stop; together with all four they make a short lesson. */
const CONTEXT = 2;
const SHARED = 5;
const LESSON = 8;
const QUESTIONS = 5;

/** A way through an event whose author wrote none, made of what there is: null where that is one stop or none. */
export function defaultPath({ context, reports, lessons, pages }: HomeData): Path | null {
  const words = homeStrings.defaultPath;
  const stop = (page: string, minutes: number, [title, what]: readonly [string, string]): Stop => {
    return { title, what, minutes, page, step: "", exercises: [] };
  };
  const [lesson] = lessons;
  const stops = [
    context !== null && stop("context", CONTEXT, words.context),
    reports.length > 1 && stop("index", SHARED, words.shared(reports.length)),
    lesson !== undefined && stop(lesson, LESSON, words.lesson(strings.dimensions[lesson])),
    pages.includes("practice") && stop("practice", QUESTIONS, words.questions),
  ].filter((one) => one !== false);
  if (stops.length < 2) return null;
  const minutes = stops.reduce((sum, one) => sum + one.minutes, 0);
  return { id: "default", title: homeStrings.path.minutes(minutes), about: words.about, minutes, stops };
}
