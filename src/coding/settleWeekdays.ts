import { dayForm } from "./printedDay.js";
import type { Claim, ReportMeta } from "./types.js";

const DAY = 86_400_000;

/**
 * A weekday without a date is the one of this week or of the next: which, only the tense or other reports can say. Where
 * others answer the same item with that weekday of the week before or after, and fewer than they give this one's, it is
 * theirs: "until Tuesday morning", printed on Wednesday, is the Tuesday on which others have the event.
 * @param reports when each was printed: a day up to then has been
 * @returns the claims in their order; what is printed of them stays as it is
 */
export function settleWeekdays(
  claims: readonly Claim[],
  reports: readonly Pick<ReportMeta, "id" | "published">[],
): Claim[] {
  return claims.map((claim) => {
    if (!isWeekday(claim)) return claim;
    const others = claims.filter(
      (other) => other.item === claim.item && other.report_id !== claim.report_id && other.value_type === "date",
    );
    const holders = (value: string): number =>
      new Set(others.filter((one) => one.value === value).map((one) => one.report_id)).size;
    const weekAway = [...new Set(others.map(({ value }) => value))].filter(
      (value) => Math.abs(Date.parse(value) - Date.parse(claim.value)) === 7 * DAY,
    );
    const [best] = weekAway.sort((a, b) => holders(b) - holders(a));
    if (best === undefined || holders(best) <= holders(claim.value)) return claim;
    const published = reports.find(({ id }) => id === claim.report_id)?.published ?? "";
    const hasBeen = claim.certainty === "expected" && claim.value > published && best <= published;
    return { ...claim, value: best, certainty: hasBeen ? "asserted" : claim.certainty };
  });
}

function isWeekday({ value_type, printed, method }: Claim): boolean {
  return value_type === "date" && dayForm(printed) === "weekday" && method !== "coded";
}
