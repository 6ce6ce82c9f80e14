import type { Claim, Codebook, Frame, ReportRow } from "../../coding/types.js";
import type { Finding, FindingKind } from "../finding.js";

/** What findings on headlines are made from. */
interface HeadlinesFacts {
  reports: readonly Pick<ReportRow, "report_id" | "headline">[];
  claims: readonly Claim[];
  codebook: Pick<Codebook, "frames" | "proposed">;
}

/** In how many headlines words of each list stand: of these lists, and of no other words. */
interface HeadlinesFinding extends Finding {
  kind: "headlines";
  /** Headlines that were searched. */
  headlines: number;
  /**
   * The codebook's frames for headlines, each with the reports in whose headline a word of its list stands. Only
   * those that have one: that no word of a list stands there tells nothing of a headline.
   */
  frames: readonly { id: string; label: string; reports: readonly string[] }[];
}

/** The frames for headlines. Lists that nobody made for these reports are none where no headline has a word of them. */
export function headlineFrames({ codebook, claims }: Omit<HeadlinesFacts, "reports">): Frame[] {
  const frames = codebook.frames.filter(({ parts }) => parts.includes("headline"));
  const isIdle = !claims.some(({ item, part }) => part === "headline" && frames.some(({ id }) => id === item));
  return codebook.proposed && isIdle ? [] : frames;
}

export function headlinesFinding(facts: HeadlinesFacts): HeadlinesFinding {
  const reports = facts.reports.filter(({ headline }) => headline !== "").map(({ report_id }) => report_id);
  const own = facts.claims.filter(({ part, report_id }) => part === "headline" && reports.includes(report_id));
  const frames = headlineFrames(facts);
  return {
    kind: "headlines",
    about: "",
    reports,
    evidence: own.filter(({ item }) => frames.some(({ id }) => id === item)).map(({ claim_id }) => claim_id),
    headlines: reports.length,
    frames: frames
      .map(({ id, label }) => ({
        id,
        label,
        reports: reports.filter((report) => own.some((claim) => claim.item === id && claim.report_id === report)),
      }))
      .filter((frame) => frame.reports.length > 0),
  };
}

export const headlinesKind: FindingKind<HeadlinesFinding> = {
  kind: "headlines",
  make: (facts) => [headlinesFinding(facts)],
  faults: ({ frames, reports }, { codebook, reports: rows }) =>
    frames.flatMap(({ id, reports: those }) => {
      const { terms, not } = codebook.frames.find((frame) => frame.id === id)!;
      return reports.flatMap((report) => {
        const headline = rows.find(({ report_id }) => report_id === report)!.headline.toLowerCase();
        const has = terms.some((term) =>
          new RegExp(`(?<![\\p{L}\\p{N}])${escaped(term.toLowerCase())}`, "u").test(headline),
        );
        if (not.length > 0 || has === those.includes(report)) return [];
        return [`${report}: a word of "${id}" ${has ? "stands" : "does not stand"} in the headline`];
      });
    }),
};

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
