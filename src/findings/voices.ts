import type { Claim } from "../coding/types.js";

/** Who says it, where a report gives it as somebody's words and not as its own. */
export interface Voice {
  /** Speaker of the codebook, or several as a+b. */
  source: string;
  reports: readonly string[];
}

/** The voices behind some claims, in their order; a report that says it in its own voice too has none. */
export function voicesOf(claims: readonly Claim[]): Voice[] {
  const voices = new Map<string, string[]>();
  const own = new Set(claims.filter(({ source }) => isOwn(source)).map(({ report_id }) => report_id));
  for (const { source, report_id } of claims) {
    if (own.has(report_id)) continue;
    const reports = voices.get(source) ?? [];
    if (!reports.includes(report_id)) voices.set(source, [...reports, report_id]);
  }
  return [...voices].map(([source, reports]) => ({ source, reports }));
}

function isOwn(source: string): boolean {
  return source === "outlet" || source === "";
}
