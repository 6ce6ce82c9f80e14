import type { Claim, Codebook, Correction } from "../coding/index.js";
import type { Quotation } from "../parser/index.js";
import { correct, type Built } from "./work.js";

/**
 * What the program does not decide: words that can be read in several ways, a speaker who is not clear, a quotation that
 * is never closed. Each is about claims, so that a decision is a correction of the codebook.
 */
export interface Doubt {
  /** Stays the same while the words do. */
  id: string;
  kind: "readings" | "speaker" | "unclosed";
  report_id: string;
  item: string;
  /** The claims that it is about, the likeliest first. */
  claims: Claim[];
  choices: DoubtChoice[];
}

export interface DoubtChoice {
  /** What the choice keeps: claims for readings, a speaker's id, or neither. */
  keep: Claim[];
  speaker: string;
  corrections: Correction[];
}

/** Speakers to choose from, at most: the report's own first. */
const MOST_SPEAKERS = 6;

/** The doubts of all reports, in the text's order; the first choice is always to leave things as they are. */
export function doubtsOf({ tables, parses, codebook }: Built, reason: string): Doubt[] {
  const doubts = [
    ...readingDoubts(tables.claims, reason),
    ...speakerDoubts(tables.claims, codebook, reason),
    ...parses.flatMap(({ id, quotations }) => unclosedDoubts(id, quotations, tables.claims, reason)),
  ];
  const order = new Map(tables.reports.map(({ report_id }, i) => [report_id, i]));
  return doubts.sort(
    (a, b) => order.get(a.report_id)! - order.get(b.report_id)! || a.claims[0]!.start - b.claims[0]!.start,
  );
}

/** Claims with several readings of the same words: keep all, or one. */
function readingDoubts(claims: readonly Claim[], reason: string): Doubt[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims.filter(({ reading, method }) => reading !== "" && method === "parsed")) {
    const other = [...groups.values()].find(
      ([first]) => first!.report_id === claim.report_id && first!.start < claim.end && claim.start < first!.end,
    );
    if (other) other.push(claim);
    else groups.set(claim.claim_id, [claim]);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const first = group[0]!;
      const only = group.map((claim) => ({
        keep: [claim],
        speaker: "",
        corrections: group.filter((other) => other !== claim).map((other) => correct(other, reason)),
      }));
      return {
        id: `readings ${first.claim_id}`,
        kind: "readings",
        report_id: first.report_id,
        item: first.item,
        claims: group,
        choices: [{ keep: group, speaker: "", corrections: [] }, ...only],
      };
    });
}

/** Versions and statements for which the report names nobody. */
function speakerDoubts(claims: readonly Claim[], { speakers }: Codebook, reason: string): Doubt[] {
  return claims
    .filter(({ source, attribution, method }) => source === "" && attribution !== "none" && method === "parsed")
    .map((claim) => ({
      id: `speaker ${claim.claim_id}`,
      kind: "speaker",
      report_id: claim.report_id,
      item: claim.item,
      claims: [claim],
      choices: [
        { keep: [claim], speaker: "", corrections: [] },
        ...speakers.slice(0, MOST_SPEAKERS).map(({ id }) => ({
          keep: [claim],
          speaker: id,
          corrections: [correct(claim, reason, { source: id })],
        })),
      ],
    }));
}

/** Versions that rest on a quotation without an end: keep what was taken, or leave it out. */
function unclosedDoubts(
  report: string,
  quotations: readonly Quotation[],
  claims: readonly Claim[],
  reason: string,
): Doubt[] {
  const open = quotations.filter(({ broken }) => broken === "unclosed");
  return claims
    .filter(
      (claim) =>
        claim.report_id === report &&
        claim.dimension === "wording" &&
        claim.method === "parsed" &&
        open.some(({ start, end }) => start < claim.end && claim.start < end),
    )
    .map((claim) => ({
      id: `unclosed ${claim.claim_id}`,
      kind: "unclosed",
      report_id: report,
      item: claim.item,
      claims: [claim],
      choices: [
        { keep: [claim], speaker: "", corrections: [] },
        { keep: [], speaker: "", corrections: [correct(claim, reason)] },
      ],
    }));
}
