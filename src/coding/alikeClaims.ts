import type { CodingReport } from "./claims.js";
import { alikeSentences } from "./sideBySide.js";
import { overlaps } from "./terms.js";
import type { Claim } from "./types.js";

/** Finds the paragraph of a report with a sentence that is like one of another report on which a claim of an item rests. */
export type AlikeParagraph = (report: string, item: string) => number | null;

/**
 * What a search for words did not find may stand in a sentence that shares other words with those that hold an answer: "From
 * Tuesday, the parties want to negotiate again" beside "A mediator has invited the sides to meet Monday". Whether it answers, a
 * reader tells.
 * @param reports in the dataset's order
 */
export function alikeParagraphs(reports: readonly CodingReport[], claims: readonly Claim[]): AlikeParagraph {
  const groups = alikeSentences(reports.map(({ parse }) => parse));
  return (id, item) => {
    const at = reports.findIndex(({ meta }) => meta.id === id);
    const others = claims.filter((claim) => claim.item === item && claim.report_id !== id);
    for (const group of groups) {
      const own = group.find(({ report }) => report === at);
      const isHeld = group.some(({ report, ...span }) =>
        others.some((claim) => reports[report]!.meta.id === claim.report_id && overlaps(span, claim)),
      );
      if (own === undefined || !isHeld) continue;
      const stretch = reports[at]!.layout.stretches.find((one) => overlaps(one, own));
      if (stretch?.paragraph != null) return stretch.paragraph;
    }
    return null;
  };
}
