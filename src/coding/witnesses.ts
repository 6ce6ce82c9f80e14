import type { SharedPassage } from "./sharedPassages/index.js";
import type { Claim, Codebook, ReportMeta } from "./types.js";

/**
 * Which reports are no witnesses apart from each other. `outlet`: both are of one outlet. `credit`: the first credits the
 * agency whose report the second is, or names the paper that printed it. `copy`: they print a passage alike outside of quotation marks; which was first, that
 * does not show.
 */
export interface WitnessLink {
  a: string;
  b: string;
  why: "outlet" | "credit" | "copy";
}

/** All links between reports that are not apart, in the reports' order; a pair has one link a reason. */
export function witnessLinks(
  reports: readonly Pick<ReportMeta, "id" | "outlet" | "agency">[],
  claims: readonly Claim[],
  codebook: Pick<Codebook, "items">,
  passages: readonly SharedPassage[],
  mentions: readonly { report_id: string; outlet: string }[] = [],
): WitnessLink[] {
  const credits = creditsOf(claims, codebook);
  const copied = new Set(
    passages.filter(({ kind }) => kind === "wording").map(({ a, b }) => `${a.report_id} ${b.report_id}`),
  );
  const links: WitnessLink[] = [];
  reports.forEach((one, i) => {
    for (const other of reports.slice(i + 1)) {
      if (one.outlet !== "" && one.outlet === other.outlet) links.push({ a: one.id, b: other.id, why: "outlet" });
      const names = (id: string, from: { outlet: string }): boolean =>
        mentions.some(({ report_id, outlet }) => report_id === id && outlet === from.outlet);
      if (takesFrom(one.id, other, credits) || names(one.id, other))
        links.push({ a: one.id, b: other.id, why: "credit" });
      else if (takesFrom(other.id, one, credits) || names(other.id, one))
        links.push({ a: other.id, b: one.id, why: "credit" });
      if (copied.has(`${one.id} ${other.id}`) || copied.has(`${other.id} ${one.id}`))
        links.push({ a: one.id, b: other.id, why: "copy" });
    }
  });
  return links;
}

/** The agencies that each report credits, and those that sign its dateline. */
interface Credits {
  credited: Map<string, Set<string>>;
  signed: Map<string, Set<string>>;
}

function creditsOf(claims: readonly Claim[], { items }: Pick<Codebook, "items">): Credits {
  const ids = new Set(items.filter(({ rule }) => rule.by === "agency").map(({ id }) => id));
  const credits: Credits = { credited: new Map(), signed: new Map() };
  for (const { item, report_id, value, part } of claims) {
    if (!ids.has(item)) continue;
    const own = part === "dateline" ? credits.signed : credits.credited;
    own.set(report_id, (own.get(report_id) ?? new Set()).add(value));
  }
  return credits;
}

function takesFrom(id: string, other: Pick<ReportMeta, "id" | "outlet">, { credited, signed }: Credits): boolean {
  const agencies = credited.get(id) ?? new Set<string>();
  return [...agencies].some((agency) => agency === other.outlet || (signed.get(other.id)?.has(agency) ?? false));
}

/** Reports in groups that count as one witness each, in the reports' order. */
export function witnessesOf(reports: readonly string[], links: readonly WitnessLink[]): string[][] {
  const group = new Map(reports.map((id) => [id, id]));
  for (const { a, b } of links) {
    const [from, to] = [group.get(b), group.get(a)];
    if (from === undefined || to === undefined || from === to) continue;
    for (const [id, own] of group) if (own === from) group.set(id, to);
  }
  const groups = new Map<string, string[]>();
  for (const id of reports) {
    const own = group.get(id)!;
    groups.set(own, [...(groups.get(own) ?? []), id]);
  }
  return [...groups.values()];
}
