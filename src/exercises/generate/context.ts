import type { Claim, Codebook, Dimension, ReportRow, Tables } from "../../coding/types.js";
import type { WitnessLink } from "../../coding/index.js";
import { type Names, speakersInWords } from "../../values/words/told.js";
import type { Block } from "../../prose/types.js";
import { hashOf } from "../hash.js";
import { hashText } from "../hashText.js";
import { paragraph } from "../plain.js";
import type {
  Ending,
  Evidence,
  Exercise,
  ExerciseBase,
  Feedback,
  KeyBase,
  Option,
  Stage,
  WordsEvidence,
} from "../types.js";

/** What exercises are made from. */
export interface Source {
  tables: Tables;
  codebook: Codebook;
  names: Names;
  /** Which reports are no witnesses apart from each other. */
  links: readonly WitnessLink[];
}

export function sourceOf(tables: Tables, codebook: Codebook, links: readonly WitnessLink[]): Source {
  const names: Names = {
    event: (id) => codebook.events.find((event) => event.id === id)?.label ?? id.replaceAll("-", " "),
    speaker: (id) => codebook.speakers.find((speaker) => speaker.id === id)?.name ?? id,
  };
  return { tables, codebook, names, links };
}

export function letters(reports: readonly ReportRow[]): string[] {
  return reports.map(({ letter }) => letter);
}

export function speakers(ids: string, { names }: Source): string {
  return speakersInWords(ids, names);
}

/** The words of a claim, or of any row with a place, in their sentence. */
export function wordsEvidence(
  { tables }: Source,
  row: Pick<Claim, "report_id" | "text"> & { start: number; end: number },
  claim_id = "",
): WordsEvidence {
  const { report_id, text, start, end } = row;
  const holder = tables.sentences.find((one) => one.report_id === report_id && one.start <= start && start < one.end);
  const isWhole = holder !== undefined && holder.text !== "" && end <= holder.end;
  const context = isWhole ? { start: holder.start, end: holder.end, text: holder.text } : { start, end, text };
  return {
    kind: "words",
    report_id,
    text,
    start,
    end,
    part: holder?.part ?? "body",
    paragraph: holder?.paragraph ?? null,
    sentence: holder?.sentence ?? null,
    context,
    claim_id,
  };
}

/** The evidence of claims, one a report. */
export function claimsEvidence(source: Source, claims: readonly Claim[]): WordsEvidence[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) if (!first.has(claim.report_id)) first.set(claim.report_id, claim);
  return [...first.values()].map((claim) => wordsEvidence(source, claim, claim.claim_id));
}

export function said(text: string, evidence: readonly Evidence[] = []): Feedback {
  return { blocks: [paragraph(text)], evidence: [...evidence] };
}

export function option(id: string, text: string, feedback: Feedback, report_id = ""): Option {
  return { id, text: [text], report_id, feedback, misconception: [] };
}

export function derivedKey(reads: string, claims: readonly Claim[], evidence: readonly Evidence[]): KeyBase {
  return {
    basis: "derived",
    reads,
    claims: [...new Set(claims.map(({ claim_id }) => claim_id))],
    evidence: [...evidence],
  };
}

interface Told {
  id: string;
  lesson: Dimension;
  ends: Ending;
  title: string;
  prompt: readonly Block[];
  hint?: string;
  after?: string;
  stage?: Stage;
  predict?: boolean;
}

/** What every exercise has; `hash` is added by `finished`. */
export function base(told: Told): Omit<ExerciseBase, "hash"> {
  const { id, lesson, ends, title, prompt, hint, after, stage = "practice", predict = false } = told;
  const block = (text: string | undefined): Block[] => (text === undefined ? [] : [paragraph(text)]);
  const none = { ask: [], paths: [], minutes: null, again: false, coding: false, file: "", line: 0 };
  return {
    id,
    lesson,
    stage,
    title,
    prompt: [...prompt],
    hint: block(hint),
    ends,
    after: block(after),
    predict,
    ...none,
  };
}

export function finished<T extends Exercise>(exercise: Omit<T, "hash">): T {
  return { ...exercise, hash: hashOf(exercise) } as T;
}

/** An order that does not show which is right, the same every time. */
export function mixed<T extends { id: string }>(entries: readonly T[], seed: string): T[] {
  return [...entries].sort((a, b) => (hashText(seed + a.id) < hashText(seed + b.id) ? -1 : 1));
}

/** An id in small letters, digits and hyphens. */
export function idOf(...parts: string[]): string {
  const plain = parts
    .join("-")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return plain.replace(/^-|-$/g, "").slice(0, 60);
}
