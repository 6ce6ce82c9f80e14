import { compareReports } from "../../coding/comparison.js";
import { valueInWords } from "../../values/words/told.js";
import { generatedStrings } from "../../strings/generated.js";
import { paragraph } from "../plain.js";
import type { KeyBase } from "../types.js";
import type { ShortExercise, WritingExercise } from "../kinds/writing.js";
import { base, finished, type Source } from "./context.js";

const strings = generatedStrings;
const NO_KEY: KeyBase = { basis: "none", reads: "", claims: [], evidence: [] };
const LONGEST_REPORT = 60;

function checklist(texts: readonly string[]) {
  return texts.map((text, i) => ({ id: `c${i + 1}`, text: [text] }));
}

/** What can be relied on, in one's own words; the model is something that all reports share, where there is such a thing. */
export function whatIsKnown(source: Source): ShortExercise {
  const { tables, codebook, names } = source;
  const ids = tables.reports.map(({ report_id }) => report_id);
  const { shared, mentioned } = compareReports(ids, tables, codebook);
  const [point] = shared;
  const { rely } = strings;
  const n = ids.length;
  const model = point
    ? [paragraph(rely.agreed(n, `${point.inSentence}, ${valueInWords(point.claim, names)}`))]
    : mentioned.slice(0, 1).map((topic) => paragraph(rely.mentioned(n, topic.inSentence)));
  return finished<ShortExercise>({
    ...base({
      id: "what-is-known",
      lesson: "provenance",
      ends: "trust",
      stage: "exit",
      title: rely.title,
      prompt: [paragraph(rely.prompt(n))],
    }),
    type: "short",
    model,
    checklist: checklist(rely.checklist(n)),
    lines: 4,
    key: NO_KEY,
  });
}

/** A report of one's own that cites claims. Needs three claims. */
export function ownReport({ tables, codebook }: Source): WritingExercise<"report"> | null {
  const citable = tables.claims.map(({ claim_id, report_id }) => ({ claim_id, report_id }));
  const reports = new Set(citable.map(({ report_id }) => report_id)).size;
  if (citable.length < 3) return null;
  return finished<WritingExercise<"report">>({
    ...base({
      id: "own-report",
      lesson: "provenance",
      ends: "trust",
      stage: "homework",
      title: strings.write.title,
      prompt: [paragraph(strings.write.prompt)],
    }),
    type: "report",
    words: { min: 20, max: LONGEST_REPORT },
    citations: { min: 3, reports: Math.min(2, reports) },
    citable,
    loaded: codebook.frames.map(({ id, label, terms, not }) => ({ frame: id, label, terms, not })),
    model: [],
    checklist: checklist(strings.write.checklist),
    lines: 12,
    key: NO_KEY,
  });
}
