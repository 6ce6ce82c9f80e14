import { reportOf, type Entry, type Group } from "./model.js";

/** Orders of the rows: as the lessons have them, report by report, or as they come in the texts. */
export const SORTS = ["lesson", "report", "place"] as const;
export type Sort = (typeof SORTS)[number];

/** A silence has no place: it comes after all claims. */
const NOWHERE = 2;

/**
 * The groups' rows in another order. Rows that come to stand side by side and speak to one item stay one group, so an
 * item may be the heading of several. Equal rows keep the lessons' order.
 * @param reports ids in the order of the dataset
 */
export function sortGroups(groups: readonly Group[], sort: Sort, reports: readonly string[]): Group[] {
  if (sort === "lesson") return [...groups];
  const key = (entry: Entry): number =>
    sort === "report" ? reports.indexOf(reportOf(entry)) : (entry.claim?.position ?? NOWHERE);
  const rows = groups.flatMap((group) => group.entries.map((entry) => ({ group, entry })));
  rows.sort((a, b) => key(a.entry) - key(b.entry));
  const sorted: Group[] = [];
  for (const { group, entry } of rows) {
    const last = sorted.at(-1);
    if (last?.item === group.item && last.dimension === group.dimension) last.entries.push(entry);
    else sorted.push({ ...group, entries: [entry] });
  }
  return sorted;
}
