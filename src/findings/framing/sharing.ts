import type { Contrast } from "../../coding/contrasts.js";
import type { SentenceGroup } from "../../coding/sideBySide.js";
import type { SentenceRow } from "../../coding/types.js";
import type { Finding, FindingKind } from "../finding.js";

/** What findings on sentences side by side are made from. */
interface SharingFacts {
  framing: { sideBySide: readonly SentenceGroup[] };
  sentences: readonly SentenceRow[];
}

/** Sentences of different reports that share telling words. It says no more than that: what they tell, readers compare. */
export interface SharingFinding extends Finding {
  kind: "sharing";
  /** Some of the shared words, as printed. */
  words: readonly string[];
  /** The sentences that may be shown, one a report. */
  sentences: readonly (SentenceRow & Pick<SentenceGroup["sentences"][number], "shared" | "pronoun">)[];
  /** What those sentences print differently at the same place. */
  contrasts: readonly Contrast[];
}

/** Groups of which at least two sentences may be shown: a report of which only excerpts are public keeps the rest back. */
export function sharings({ framing, sentences }: SharingFacts): SharingFinding[] {
  return framing.sideBySide.flatMap((group): SharingFinding[] => {
    const shown = group.sentences.flatMap(({ report_id, start, shared, pronoun }) => {
      const row = sentences.find((one) => one.report_id === report_id && one.start === start && one.text !== "");
      return row === undefined ? [] : [{ ...row, shared, pronoun }];
    });
    if (shown.length < 2) return [];
    const reports = shown.map(({ report_id }) => report_id);
    const contrasts = group.contrasts
      .map((one) => ({ ...one, told: one.told.filter(({ report_id }) => reports.includes(report_id)) }))
      .filter(isContrast);
    return [{ kind: "sharing", about: "", reports, evidence: [], words: group.words, sentences: shown, contrasts }];
  });
}

/** Whether two of the sentences print different words there. */
function isContrast({ told }: Contrast): boolean {
  return new Set(told.map(({ text }) => text.toLowerCase())).size > 1;
}

export const sharingKind: FindingKind<SharingFinding> = {
  kind: "sharing",
  make: sharings,
  faults: ({ reports, sentences, words, contrasts }, facts) => [
    ...contrasts.flatMap((one) => [
      ...(isContrast(one) ? [] : ["a contrast of the same words"]),
      ...one.told.flatMap(({ report_id, text }) =>
        sentences.some((sentence) => sentence.report_id === report_id && sentence.text.includes(text))
          ? []
          : [`${report_id} does not print ${text} there`],
      ),
    ]),
    ...words.flatMap((word) =>
      sentences.every(({ text }) => text.toLowerCase().includes(word.toLowerCase())) ? [] : [`not all print ${word}`],
    ),
    ...(new Set(reports).size < 2 ? ["nothing stands side by side"] : []),
    ...(new Set(reports).size < reports.length ? ["a report stands beside itself"] : []),
    ...sentences.flatMap(({ report_id, start, text, shared }) => [
      ...(facts.sentences.some((row) => row.report_id === report_id && row.start === start && row.text === text)
        ? []
        : [`${report_id} has no such sentence`]),
      ...(shared.length === 0 ? [`${report_id} shares no word`] : []),
      ...shared
        .filter((span) => span.start < start || span.end > start + text.length)
        .map(() => `a shared word stands outside the sentence of ${report_id}`),
    ]),
  ],
};
