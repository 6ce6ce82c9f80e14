import { askStrings as words } from "../../strings/asks.js";
import type { Ask, AskOption } from "./ask.js";
import type { Lesson } from "./data.js";
import type { Evidence } from "./evidence.js";
import { letters, reportsOf } from "./parts.js";

/** Questions that several steps ask in one form. */

interface OthersParts extends Pick<Ask, "question"> {
  row: Evidence;
  /** How many other reports there are, and how many of them have the same. */
  others: number;
  same: number;
  /** What the tables say beyond the count. */
  more: string;
}

/** One report's words, and whether the others have the same: all of them, some, or none. */
export function othersAsk({ question, row, others, same, more }: OthersParts): Ask {
  const own = words.others;
  const some: AskOption[] = others > 1 ? [{ id: "some", label: own.some(others) }] : [];
  return {
    question,
    shows: [row],
    options: [{ id: "all", label: own.all(others) }, ...some, { id: "none", label: own.none(others) }],
    bornOut: [same === others ? "all" : same === 0 ? "none" : "some"],
    says: `${own.says(same, others)} ${more}`,
  };
}

interface ShareParts {
  question: string;
  /** Ids of the reports that have it. */
  having: readonly string[];
  says: (having: readonly string[], lacking: readonly string[]) => string;
}

/** In how many reports something stands; null where there are no two. */
export function shareAsk(lesson: Lesson, { question, having, says }: ShareParts): Ask | null {
  const all = lesson.data.reports.map(({ report_id }) => report_id);
  if (all.length < 2) return null;
  const own = words.share.answers;
  const found = reportsOf(having, lesson);
  const n = found.length;
  // Of two reports there is no more than half that is not all.
  const options = (["all", "most", "few", "none"] as const).filter((id) => id !== "most" || all.length > 2);
  return {
    question,
    shows: [],
    options: options.map((id) => ({ id, label: own[id] })),
    bornOut: [n === all.length ? "all" : n === 0 ? "none" : n * 2 > all.length ? "most" : "few"],
    says: says(
      letters(lesson, found),
      letters(
        lesson,
        all.filter((id) => !found.includes(id)),
      ),
    ),
  };
}

/** In how many reports anything was found on a thing: what can always be asked. */
export function foundAsk(lesson: Lesson, thing: string, having: readonly string[]): Ask | null {
  const { found, foundSays } = words.share;
  return shareAsk(lesson, { question: found(thing, lesson.data.reports.length), having, says: foundSays });
}
