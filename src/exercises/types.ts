import type { Block, Inline } from "../prose/types.js";
import type { Dimension } from "../coding/types.js";

/**
 * Exercises as pages, exports and answer files get them: read, checked, and with the answer key resolved to values.
 * Everything here is plain JSON. Offsets are zero-based, half-open UTF-16 units into the untouched report.
 */

export const EXERCISE_TYPES = [
  "choice",
  "multiple",
  "order",
  "match",
  "sort",
  "number",
  "mark",
  "short",
  "repair",
  "headline",
  "report",
] as const;
export type ExerciseType = (typeof EXERCISE_TYPES)[number];

/** How an exercise ends: the reports agree or differ by routine; they really differ; the reports leave it open. */
export const ENDINGS = ["trust", "real", "open"] as const;
export type Ending = (typeof ENDINGS)[number];

/** Where in its lesson an exercise stands. */
export const STAGES = ["opening", "practice", "exit", "homework"] as const;
export type Stage = (typeof STAGES)[number];

/** What a dataset's exercises are: `src/data/[dataset]/exercises.json`. */
export interface ExerciseSet {
  dataset: string;
  /** True where the folder has no exercises and these were made from the claims. */
  generated: boolean;
  /** In the order of the files and of the exercises in them. */
  exercises: Exercise[];
  paths: Path[];
  /** Exercises with a problem: they are not shown, and named to the teacher. */
  setAside: SetAside[];
}

export interface SetAside {
  id: string;
  title: string;
  file: string;
  line: number;
  /** Each `file:line: what, value, remedy`. */
  problems: string[];
}

/** A way through the lessons for one sitting. */
export interface Path {
  id: string;
  title: string;
  /** A few words on whom it suits; empty where the author wrote none. */
  about: string;
  /** The sum of its stops. */
  minutes: number;
  stops: Stop[];
}

export interface Stop {
  title: string;
  minutes: number;
  /** What one does there, in a few words; empty where the author wrote none. */
  what: string;
  /** A page of the dataset (`timing`, `practice`), or a part of its first page (`context`, `index`); empty: none. */
  page: string;
  /** A step of that page; empty: its beginning. */
  step: string;
  /** Ids, in the order in which they are met. Exercises that were set aside are not among them. */
  exercises: string[];
}

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

/** A row of `match` or `sort`: both answers count where `undecided`. */
export interface Row extends Option {
  undecided: boolean;
}

/** Where rows go. */
export interface Category {
  id: string;
  text: Inline[];
  report_id: string;
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

export interface ChoiceExercise extends ExerciseBase {
  type: "choice";
  options: Option[];
  /** One option; several where the question is undecided and each of them counts. */
  key: KeyBase & { options: string[] };
}

export interface MultipleExercise extends ExerciseBase {
  type: "multiple";
  options: Option[];
  /** Exactly these are to be ticked. `either`: undecided options, ticked or not. */
  key: KeyBase & { options: string[]; either: string[] };
}

export interface OrderExercise extends ExerciseBase {
  type: "order";
  /** In the order in which they are shown at first; never the right one. */
  items: Option[];
  /** What stands at the two ends, such as "first" and "last". */
  poles: [Inline[], Inline[]];
  /** Ids, the first first. */
  key: KeyBase & { order: string[] };
}

export interface MatchExercise extends ExerciseBase {
  type: "match";
  rows: Row[];
  categories: Category[];
  /** Row → the categories that count; one, or several where the row is undecided. */
  key: KeyBase & { accepted: Record<string, string[]> };
}

export interface SortExercise extends ExerciseBase {
  type: "sort";
  rows: Row[];
  categories: Category[];
  key: KeyBase & { accepted: Record<string, string[]> };
}

/** A number, a length of time in minutes, or a day (days since 1970-01-01). */
export interface NumberExercise extends ExerciseBase {
  type: "number";
  measure: "number" | "minutes" | "day";
  /** What is counted ("reports", "USD"); empty for times. */
  unit: string;
  /** The number line. */
  scale: { min: number; max: number; step: number };
  /** Another answer's own feedback; the first that holds is said. Bounds are inclusive, null: none. */
  wrong: { from: number | null; to: number | null; feedback: Feedback; misconception: Block[] }[];
  right: Feedback;
  otherwise: Feedback;
  /** Each counts, give or take `tolerance`; more than one only where undecided or in a prediction. */
  key: KeyBase & { values: number[]; tolerance: number };
  /** What each report has, for the reveal after a prediction; in the order of the table. */
  reveal: { report_id: string; value: number; claim_id: string; reading: "" | "likeliest" | "alternative" }[];
}

/** A stretch of a report that can be marked, and what is said about it. */
export interface Unit {
  id: string;
  start: number;
  end: number;
  text: string;
  paragraph: number | null;
  sentence: number | null;
  feedback: Feedback;
}

export interface MarkExercise extends ExerciseBase {
  type: "mark";
  report_id: string;
  /** `phrase`: only the units can be marked; the text around them (`passage`) is shown and stays as it is. */
  unit: "sentence" | "phrase";
  /** What is shown, in the report's order; for sentences it is made of the units. */
  passage: { start: number; end: number; text: string; paragraph: number | null }[];
  units: Unit[];
  /** What is said about a unit without feedback of its own. */
  otherwise: Feedback;
  key: KeyBase & { units: string[]; either: string[] };
}

export interface ShortExercise extends ExerciseBase {
  type: "short";
  model: Block[];
  /** What a good answer has; students tick it themselves. */
  checklist: { id: string; text: Inline[] }[];
  /** Lines to write on, on paper. */
  lines: number;
  key: KeyBase;
}

export interface RepairExercise extends ExerciseBase {
  type: "repair";
  /** The damaged words where they stand. */
  damaged: WordsEvidence;
  /** Another answer's own feedback; the first that matches is said; `["*"]` matches everything. */
  wrong: { match: string[]; feedback: Feedback; misconception: Block[] }[];
  right: Feedback;
  /** What other reports have there. */
  others: Evidence[];
  /** Compared without regard to capitals, spaces and a leading "to". The first is the one that is shown. */
  key: KeyBase & { accept: string[] };
}

/** A headline or a report of one's own. */
interface Writing extends ExerciseBase {
  words: { min: number; max: number };
  /** How many different claims it must cite. A citation is a claim's id in square brackets: [north.length.1]. */
  citations: { min: number; reports: number };
  /** All that can be cited. */
  citable: { claim_id: string; report_id: string }[];
  /** Words that the codebook's frames count as loaded. */
  loaded: { frame: string; label: string; terms: string[]; not: string[] }[];
  model: Block[];
  checklist: { id: string; text: Inline[] }[];
  lines: number;
  key: KeyBase;
}

export interface HeadlineExercise extends Writing {
  type: "headline";
}

export interface ReportExercise extends Writing {
  type: "report";
}

export type Exercise =
  | ChoiceExercise
  | MultipleExercise
  | OrderExercise
  | MatchExercise
  | SortExercise
  | NumberExercise
  | MarkExercise
  | ShortExercise
  | RepairExercise
  | HeadlineExercise
  | ReportExercise;

/** What a student gives. Ids are those of the exercise; whatever comes from a file goes through `readAnswer` first. */
export type Answer =
  | { type: "choice"; option: string }
  | { type: "multiple"; options: string[] }
  /** All items, the first first. */
  | { type: "order"; items: string[] }
  /** Row → category; a row that is not there is not answered. */
  | { type: "match"; pairs: Record<string, string> }
  | { type: "sort"; pairs: Record<string, string> }
  /** In the exercise's measure: a number, minutes, or days since 1970-01-01. */
  | { type: "number"; value: number }
  | { type: "mark"; units: string[] }
  /** `checked`: ids of the checklist that the student ticked. */
  | { type: "short"; text: string; checked: string[] }
  /** How sure: 1 a guess, 2 rather sure, 3 sure; null: not said. */
  | { type: "repair"; text: string; confidence: 1 | 2 | 3 | null }
  | { type: "headline"; text: string; checked: string[] }
  | { type: "report"; text: string; checked: string[] };

/** `unmarked`: predictions and free writing, where nothing is wrong. */
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
}

/** Tries before the answer is shown. */
export const MOST_TRIES = 2;

/** Where a student stands with one exercise. `again`: wrong, and a try is left. `shown`: the answer is shown. */
export type Progress =
  | { state: "unanswered"; answers: Answer[] }
  | { state: "again" | "right" | "shown" | "done"; answers: Answer[]; graded: Graded; triesLeft: number };
