import type { ExerciseOf, KeyBase } from "../../../src/exercises/types.js";
import type { ShortExercise } from "../../../src/exercises/kinds/writing.js";
import { short } from "../../../src/dataset/yamlReader.js";
import { type Bench, line, prose, wrong } from "../desk.js";
import { listedEvidence } from "../evidence.js";
import type { ShortFile, WritingFile } from "../schema.js";
import { didYouMean } from "../suggest.js";
import type { Body } from "./answer.js";

/** Free text that nobody marks: a model answer and a checklist. */
export function shortBody(bench: Bench, file: Omit<ShortFile, "type">): Body<ShortExercise> {
  if (file.model === "" && file.checklist.length === 0) {
    wrong(bench, "", 'there is nothing to compare an answer with. Add "model:" or "checklist:".');
  }
  return { type: "short", ...free(bench, file) };
}

/** A headline or a report of one's own, with citations. */
export function writingBody(
  bench: Bench,
  file: Omit<WritingFile, "type">,
  type: "headline" | "report",
): Body<ExerciseOf<"headline" | "report">> {
  const { min, max } = file.words;
  if (min > max) wrong(bench, "words", `words.min ${min} is more than words.max ${max}. Swap them.`);
  const { codebook, tables } = bench.desk.built;
  const citable = tables.claims.map(({ claim_id, report_id }) => ({ claim_id, report_id }));
  const reports = new Set(citable.map(({ report_id }) => report_id)).size;
  if (file.cite.claims > citable.length || file.cite.reports > reports) {
    wrong(bench, "cite", `there are ${citable.length} claims of ${reports} reports. Ask for fewer.`);
  }
  const frames = codebook.frames.map(({ id }) => id);
  for (const [i, id] of (file.loaded ?? []).entries()) {
    if (!frames.includes(id)) wrong(bench, `loaded[${i}]`, `unknown frame "${short(id)}". ${didYouMean(id, frames)}`);
  }
  return {
    type,
    ...free(bench, file),
    words: { min, max },
    citations: { min: file.cite.claims, reports: file.cite.reports },
    citable,
    loaded: codebook.frames
      .filter(({ id }) => file.loaded?.includes(id) ?? true)
      .map(({ id, label, terms, not }) => ({ frame: id, label, terms, not })),
  };
}

function free(bench: Bench, file: Omit<ShortFile, "type">) {
  const evidence = listedEvidence(bench, "evidence", file.evidence);
  const key: KeyBase = { basis: "none", reads: "", claims: [], evidence };
  return {
    model: prose(bench, "model", file.model),
    checklist: file.checklist.map((text, i) => ({ id: `c${i + 1}`, text: line(bench, `checklist[${i}]`, text) })),
    lines: file.lines,
    key,
  };
}
