import type { Finding, FindingKind } from "./finding.js";

/** What a search did not find in a report; only where a person read it too, the report is silent. */
interface SilenceFinding extends Finding {
  kind: "silence";
  /** How the searched words were joined. */
  search: string;
  confirmed: boolean;
}

export const silenceKind: FindingKind<SilenceFinding> = {
  kind: "silence",
  make: ({ silences }) =>
    silences.map(({ item, report_id, search, confirmed }) => ({
      kind: "silence",
      about: item,
      reports: [report_id],
      evidence: [],
      search,
      confirmed,
    })),
  faults: ({ about, reports: [report], confirmed }, { claims, codebook, variants }) => {
    const read = codebook.corrections.some(
      (one) => one.action === "silent" && one.report === report && one.item === about,
    );
    return [
      ...(claims.some(({ item, report_id }) => item === about && report_id === report) ? ["it has a claim"] : []),
      ...(variants.some(({ group, report_id }) => group === about && report_id === report) ? ["it has a version"] : []),
      ...(confirmed && !read ? ["nobody read it"] : []),
    ];
  },
};
