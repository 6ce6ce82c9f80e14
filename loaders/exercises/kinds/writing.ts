import { count, object, optional, required, short as shortened } from "../../../src/dataset/schemaReader.js";
import type { FreeExercise } from "../../../src/exercises/kinds/writing.js";
import { paragraph } from "../../../src/exercises/plain.js";
import type { KeyBase } from "../../../src/exercises/types.js";
import type { Block } from "../../../src/prose/types.js";
import { exportStrings as strings } from "../../../src/strings/exports.js";
import { type Bench, line, prose, wrong } from "../desk.js";
import { listedEvidence } from "../evidence.js";
import { amount, option, texts } from "../fields.js";
import { didYouMean } from "../suggest.js";
import type { FileKind, FileOf } from "./kind.js";

export const free = () => ({ model: option, checklist: optional(texts, []), lines: optional(count, 5) });
type FreeFile = FileOf<typeof free>;
const fields = () => ({
  ...free(),
  words: required(object({ min: optional(count, 1), max: required(count) })),
  cite: optional(object({ claims: optional(amount, 0), reports: optional(amount, 0) }), { claims: 0, reports: 0 }),
  loaded: optional<string[] | null>(texts, null),
});

/** Free text that nobody marks: a model answer and a checklist. */
export const short: FileKind<"short", FreeFile> = {
  fields: free,
  body(bench, file) {
    if (file.model === "" && file.checklist.length === 0) {
      wrong(bench, "", 'there is nothing to compare an answer with. Add "model:" or "checklist:".');
    }
    return freeBody(bench, file);
  },
  question: (exercise) => ({ kind: "essay", model: modelOf(exercise) }),
};

/** A headline or a report of one's own, with citations. */
export const writing: FileKind<"headline" | "report", FileOf<typeof fields>> = {
  fields,
  body(bench, file) {
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
      if (frames.includes(id)) continue;
      wrong(bench, `loaded[${i}]`, `unknown frame "${shortened(id)}". ${didYouMean(id, frames)}`);
    }
    return {
      ...freeBody(bench, file),
      words: { min, max },
      citations: { min: file.cite.claims, reports: file.cite.reports },
      citable,
      loaded: codebook.frames
        .filter(({ id }) => file.loaded?.includes(id) ?? true)
        .map(({ id, label, terms, not }) => ({ frame: id, label, terms, not })),
    };
  },
  question(exercise) {
    const { words, citations, prompt } = exercise;
    const rules = [strings.wordCount(words.min, words.max), ...(citations.min > 0 ? [strings.cite] : [])];
    return {
      kind: "essay",
      prompt: [...prompt, paragraph(rules.join(" "))],
      model: modelOf(exercise),
      note: strings.nearest.writing,
    };
  },
};

/** What all free answers are compared with. */
export function freeBody(bench: Bench, file: FreeFile) {
  const evidence = listedEvidence(bench, "evidence", file.evidence);
  const key: KeyBase = { basis: "none", reads: "", claims: [], evidence };
  return {
    model: prose(bench, "model", file.model),
    checklist: file.checklist.map((text, i) => ({ id: `c${i + 1}`, text: line(bench, `checklist[${i}]`, text) })),
    lines: file.lines,
    key,
  };
}

/** The model answer and the checklist, as other systems show them. */
export function modelOf({ model, checklist }: Pick<FreeExercise, "model" | "checklist">): Block[] {
  if (checklist.length === 0) return model;
  const items = checklist.map(({ text }) => text);
  return [...model, paragraph(strings.checklist), { kind: "list", ordered: false, items }];
}
