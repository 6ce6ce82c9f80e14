/** Text that a dataset's author wrote in Markdown, reduced to what a page may show. Strings are text, never markup. */

export type Inline =
  | string
  | { kind: "em" | "strong" | "del" | "code"; children: Inline[] }
  /** A list, a table or the like inside an entry of a list or a quotation. */
  | { kind: "inside"; block: Block }
  /** `href` begins with `http:`, `https:`, or `#`. */
  | { kind: "link"; href: string; children: Inline[] }
  /** Words of a report, as it prints them. */
  | { kind: "printed"; report_id: string; text: string }
  /** What a statement rests on: words of a report, or a report's silence. */
  | { kind: "citation"; to: Ground; children: Inline[] };

/** Where a citation leads. `unresolved`: as its author wrote it (`claim:north.length.1`), not looked up yet. */
export type Ground =
  | { kind: "unresolved"; target: string }
  /** UTF-16 offsets into the untouched report; `claim_id` is empty where the words are no claim. */
  | { kind: "words"; report_id: string; start: number; end: number; claim_id: string }
  | { kind: "silence"; report_id: string; item: string };

export type Block =
  | { kind: "paragraph" | "quote"; children: Inline[] }
  /** Level 1–6 as written; the page decides how deep it stands. */
  | { kind: "heading"; level: number; children: Inline[] }
  | { kind: "code"; text: string }
  | { kind: "list"; ordered: boolean; items: Inline[][] }
  | { kind: "table"; head: Inline[][]; rows: Inline[][][] };

/** A word that is explained. `id` is what an address ends with, after `word-`. */
export interface Word {
  id: string;
  term: string;
  meaning: Block[];
}

/** What a dataset's author wrote for each lesson, by the name of the lesson's page. */
export type LessonNotes = Record<string, LessonText>;

export interface LessonText {
  introduction: Block[];
  notes: LessonNote[];
}

/** What is said about one item, topic, wording group or step. */
export interface LessonNote {
  id: string;
  /** Shown before anything is revealed. */
  before: Block[];
  /** Shown after it. */
  cards: { title: string; isKnown: boolean; blocks: Block[] }[];
}
