/** Text that a dataset's author wrote in Markdown, reduced to what a page may show. Strings are text, never markup. */

export type Inline =
  | string
  | { kind: "em" | "strong" | "code"; children: Inline[] }
  /** `href` begins with `http:`, `https:`, or `#`. */
  | { kind: "link"; href: string; children: Inline[] };

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
