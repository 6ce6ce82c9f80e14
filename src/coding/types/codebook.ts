import type {
  ArticlePart,
  AttributionKind,
  Certainty,
  Dimension,
  SourceType,
  TimeKind,
  VerdictKind,
} from "./values.js";

/** What a teacher edits: dataset.yaml and codebook.yaml. Unknown things are empty strings. */

/** One report as dataset.yaml describes it. Unknown things are empty strings. */
export interface ReportMeta {
  id: string;
  /** One letter, the report's sign on every chart. */
  letter: string;
  label: string;
  outlet: string;
  agency: string;
  url: string;
  /** ISO 8601 dates. */
  published: string;
  retrieved: string;
  rights: string;
  /** BCP 47 tag of the language it was translated from; empty where nothing is known. */
  translatedFrom: string;
  /** Lines of the report that belong to its story, though they look like page furniture. */
  story?: readonly string[];
  /** `excerpts`: the site shows only the sentences that claims rest on. */
  publish: "full" | "excerpts";
  /** File name in the folder `reports`. */
  file: string;
}

export interface Dataset {
  /** The folder's name, and the dataset's place in addresses. */
  name: string;
  title: string;
  summary: string;
  /** ISO 8601 date of the event: weekdays in reports without a date are read as the nearest to it. */
  date: string;
  place: string;
  /** IANA name of the time zone. */
  timezone: string;
  /** BCP 47 tag of the reports' language. */
  language: string;
  reports: ReportMeta[];
  /** `null` where the folder has none: then coding proposes one. */
  codebook: Codebook | null;
}

export interface Speaker {
  id: string;
  name: string;
  role: string;
  aliases: string[];
  /** Whose side the speaker is on, for "who gets to speak"; free text, the same for all of one side. */
  side: string;
  /** Empty where nothing is known. */
  sourceType: SourceType | "";
}

export interface CodebookEvent {
  id: string;
  label: string;
  terms: string[];
}

/** One value of a choice, with the words by which it is recognised. */
export interface Choice {
  value: string;
  terms: string[];
  /** Overrides the certainty read from the words. */
  certainty: Certainty | null;
  note: string;
}

/** Exact words of a report, where they stand first in it. */
export interface Passage {
  report: string;
  words: string;
}

/** Which words show that a stretch of a report speaks to an item. Empty lists ask for nothing. */
export interface Where {
  /** One of these stands in the same sentence. */
  near: string[];
  /** One of these stands in the same clause; it belongs to the evidence. */
  beside: string[];
  /** None of these stands in the same clause. */
  not: string[];
  /** One of these speakers is the source. */
  saidBy: string[];
  /** The parts of a report in which to look. */
  parts: ArticlePart[];
  /** Keep only the first find of each report. */
  first: boolean;
  /** Look only in what stands above a story and in its first paragraphs: `isAtTop` of layout.ts. */
  top?: boolean;
  /**
   * The words that hold the answers: nothing else is looked at, and a report that is not named here has no answer. `near` then
   * says by which words it was searched. Absent: all of each report is looked at.
   */
  passages?: readonly Passage[];
}

/** How an item is recognised: exactly one of these. */
export type Rule =
  /** A time. `reading` keeps the readings with this note; a length that can be read in one way only is "in all". */
  | { by: "time"; kind: TimeKind; reading: string }
  /** A number, or "several", "some" …, before one of these nouns. */
  | { by: "number"; of: string[] }
  /** An amount of money. */
  | { by: "money" }
  /** Which of several words or phrases the report uses. */
  | { by: "choice"; choices: Choice[] }
  /** Which of these words it uses, several at a time: "useful; constructive". */
  | { by: "words"; words: string[] }
  /** How a person is called: the descriptive words before or after the name. */
  | { by: "label"; names: string[] }
  /** How the first name before this last name is spelled. */
  | { by: "spelling"; names: string[] }
  /** Who is said to have used these words. */
  | { by: "said"; words: string[] }
  /** A place: "in Switzerland", "in a European country". */
  | { by: "place" }
  /** The news agency that the report credits. */
  | { by: "agency"; names: string[] };

export interface Item {
  id: string;
  label: string;
  dimension: Dimension;
  question: string;
  rule: Rule;
  where: Where;
  note: string;
  /** False: a report where it is not found is not silent, and reports are not compared by it. Absent: true. */
  silence?: boolean;
  /** True: answers that cannot both be true may be of two things, so nothing is said to contradict. Absent: false. */
  loose?: boolean;
}

export interface Topic {
  id: string;
  label: string;
  /** Matched from the start of a word, in any case. */
  terms: string[];
  /** Phrases inside which a term does not count. */
  not: string[];
}

export interface Frame {
  id: string;
  label: string;
  question: string;
  terms: string[];
  not: string[];
  parts: ArticlePart[];
}

/** A coder's decision on words that reports print instead of each other. */
export interface Verdict {
  /** The words, one entry a version; each stands in a version or beside it in its sentence. */
  words: string[];
  verdict: VerdictKind;
  /** Why, for readers. */
  note: string;
}

/** One statement that several reports render: which words tell its versions. */
export interface WordingGroup {
  id: string;
  label: string;
  question: string;
  /** Whose statement it is; empty: anybody's. */
  saidBy: string[];
  /** All of these stand in every version. */
  all: string[];
  /** At least one of these stands in every version. */
  any: string[];
  /** Words of a neighbouring sentence that belongs to the version too. */
  also: string[];
  /** A version contains none of these. */
  not: string[];
  /** Differences that the coder decided; all others are small words and inflections, or undecided. */
  verdicts?: Verdict[];
  note: string;
}

/** A teacher's hand coding. */
export interface Correction {
  /** `silent`: the report was read, and says nothing about the item in any words. */
  action: "add" | "change" | "drop" | "silent";
  report: string;
  /** An item, a wording group or a frame. */
  item: string;
  /** The exact words; for `change` and `drop` words of the row's evidence. */
  evidence: string;
  /** Which occurrence of the evidence, from 1. */
  occurrence: number;
  /** For `change` and `drop`: the parsed value that is meant; empty: any. */
  was: string;
  value: string;
  reading: "" | "likeliest" | "alternative";
  certainty: Certainty | null;
  source: string;
  attribution: AttributionKind | null;
  reason: string;
}

export interface Codebook {
  speakers: Speaker[];
  events: CodebookEvent[];
  items: Item[];
  topics: Topic[];
  frames: Frame[];
  wordings: WordingGroup[];
  corrections: Correction[];
  /** True where the parser proposed it, because the folder has none. */
  proposed: boolean;
}
