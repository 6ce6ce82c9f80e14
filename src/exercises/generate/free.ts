import type { Claim, Rule } from "../../coding/types.js";
import { generatedStrings } from "../../strings/generated.js";
import { paragraph } from "../plain.js";
import type { KeyBase } from "../types.js";
import type { ShortExercise, WritingExercise } from "../kinds/writing.js";
import { asked, compared, ownAnswers } from "./agree.js";
import { base, finished, type Source } from "./context.js";
import { answersInPrint, countOwnWitnesses, sentences, voices } from "./told.js";

const strings = generatedStrings;
const NO_KEY: KeyBase = { basis: "none", reads: "", claims: [], evidence: [] };
const LONGEST_REPORT = 60;

function checklist(texts: readonly string[]) {
  return texts.map((text, i) => ({ id: `c${i + 1}`, text: [text] }));
}

/**
 * What can be relied on, in one's own words. The model is an answer on which most reports agree, in their own words; a
 * topic that all mention is nothing to rely on, and neither is an answer that has one witness only.
 */
export function whatIsKnown(source: Source): ShortExercise {
  const { tables, codebook } = source;
  const { rely } = strings;
  const n = tables.reports.length;
  const agreed = codebook.items
    .filter(({ rule }) => FACTS.has(rule.by))
    .flatMap((item) => compared(source, item) ?? [])
    .flatMap((comparison) => ownAnswers(source, comparison) ?? [])
    .filter(({ relation }) => relation !== "differ")
    .map((comparison) => ({ ...comparison, witnesses: countOwnWitnesses(source, comparison.answers) }))
    .filter(({ witnesses, answers }) => witnesses > 1 && answers.every(({ claims }) => claims.every(isPlain)))
    .sort((a, b) => b.witnesses - a.witnesses);
  const [best] = agreed;
  const model = best
    ? [
        paragraph(
          sentences(
            rely.agreed(best.answers.length, n, asked(best.item)),
            answersInPrint(source, best.answers),
            voices(source, best.answers),
          ),
        ),
      ]
    : [];
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

const FACTS: ReadonlySet<Rule["by"]> = new Set(["time", "number", "money"]);

/** A claim that is stated, and can be read in one way only. */
function isPlain({ certainty, reading }: Claim): boolean {
  return certainty === "asserted" && reading !== "alternative";
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
