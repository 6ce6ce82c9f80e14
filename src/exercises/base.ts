import type { Dimension } from "../coding/types.js";
import type { Block, Inline } from "../prose/types.js";

/**
 * What exercises of all types share. Everything here is plain JSON. Offsets are zero-based, half-open UTF-16 units into
 * the untouched report.
 */

/** How an exercise ends: the reports agree or differ by routine; they really differ; the reports leave it open. */
export const ENDINGS = ["trust", "real", "open"] as const;
export type Ending = (typeof ENDINGS)[number];

/** Where in its lesson an exercise stands. */
export const STAGES = ["opening", "practice", "exit", "homework"] as const;
export type Stage = (typeof STAGES)[number];

/** Words of a report that show something; fits `Evidence` of the lesson pages. */
export interface WordsEvidence {
  kind: "words";
  report_id: string;
  /** `report.slice(start, end)`, exactly. */
  text: string;
  start: number;
  end: number;
  part: string;
  /** 1-based; null in the headline, the dek and the credits. */
  paragraph: number | null;
  sentence: number | null;
  /** The sentence in which the words stand (the whole line in a headline or dek). */
  context: { start: number; end: number; text: string };
  /** Empty where the words are no claim. */
  claim_id: string;
}

/** A report that says nothing about something. */
export interface SilenceEvidence {
  kind: "silence";
  report_id: string;
  /** An item, a topic or a wording group; empty where the author lists the words. */
  item: string;
  /** What was searched and not found. */
  terms: string[];
}

export type Evidence = WordsEvidence | SilenceEvidence;

/** What is said about an answer. */
export interface Feedback {
  blocks: Block[];
  evidence: Evidence[];
}

/** Something to choose, to order, or to put somewhere. */
export interface Option {
  id: string;
  text: Inline[];
  /** A report's id where the option stands for a report (then pages show its glyph); else empty. */
  report_id: string;
  feedback: Feedback;
  /** What who chooses it may be thinking; for the teacher. Empty where nothing is known. */
  misconception: Block[];
}

/**
 * How the key came about: `derived` from the tables by the author's query; `typed` by the author as a value or a
 * ticked option; `none` for exercises that nobody marks.
 */
export type Basis = "derived" | "typed" | "none";

export interface KeyBase {
  basis: Basis;
  /** The query in words, to be read aloud: "the most frequent value of claims whose item is …"; empty without one. */
  reads: string;
  /** The claims that the key rests on. */
  claims: string[];
  /** Evidence of the key: the author's, or the answer's own rows. */
  evidence: Evidence[];
}

/** What every exercise has. */
export interface ExerciseBase {
  /** Unique in the dataset. */
  id: string;
  lesson: Dimension;
  stage: Stage;
  title: string;
  prompt: Block[];
  /** Empty where there is none. */
  hint: Block[];
  ends: Ending;
  /** Said when it is over, whatever the answer was. */
  after: Block[];
  /** A question for the class; for the teacher. */
  ask: Block[];
  /** Ids of the paths in which it is met. */
  paths: string[];
  /** Minutes that a class needs; null where nobody said. */
  minutes: number | null;
  /** A prediction is asked before the reveal: no answer to it is wrong. */
  predict: boolean;
  /** It comes back, mixed with others, in the next lesson. */
  again: boolean;
  /** A coding task: agreement between coders (κ) says something. */
  coding: boolean;
  /** Of what students see and of the key; feedback does not count. Another hash: another question. */
  hash: string;
  /** Where it is written; empty for generated exercises. */
  file: string;
  line: number;
}

/** `unmarked`: predictions, free writing, and words that no list foresaw, where nothing is wrong. */
export type Outcome = "right" | "partly" | "wrong" | "unmarked";

/** What became of one option, row, item or unit. */
export interface PartResult {
  id: string;
  /**
   * `right`: chosen (or left) as it should be. `wrong`: chosen, and it is not so. `missed`: it is so, and was not chosen
   * or not answered. `either`: undecided, and both count.
   */
  outcome: "right" | "wrong" | "missed" | "either";
  /** Whether the student chose it. In `order`, `match`, `sort`: whether it was answered. */
  chosen: boolean;
  feedback: Feedback;
}

/** A citation in a student's text. */
export interface Citation {
  claim_id: string;
  start: number;
  end: number;
  /** False: there is no such claim. */
  exists: boolean;
}

/** What the page says about a headline or a report; offsets into the student's text. */
export interface WritingCheck {
  /** Without the citations. */
  words: number;
  citations: Citation[];
  loaded: { frame: string; label: string; start: number; end: number; text: string }[];
  /** What is still missing, as ids of strings. */
  open: ("too-short" | "too-long" | "too-few-citations" | "too-few-reports" | "unknown-citation")[];
}

export interface Graded {
  outcome: Outcome;
  /** Share that is right, 0–1; null where it is unmarked. */
  score: number | null;
  /** One a part, in the exercise's order; empty for number, short, repair, headline and report. */
  parts: PartResult[];
  /** What to say, in order: about what the student chose first. Empty for free writing. */
  feedback: Feedback[];
  /** For headline and report only. */
  writing: WritingCheck | null;
  /** A typed answer that the author foresaw neither as right nor as wrong: the reader compares it with the reports. */
  isUnforeseen?: true;
}

/** Tries before the answer is shown. */
export const MOST_TRIES = 2;
