import { DIMENSIONS, type Dimension } from "../../coding/types.js";
import { ENDINGS, type Ending } from "../../exercises/types.js";
import { anyText, flag, oneOf, or, readJson, record, table, valueOf } from "../../json/read.js";
import type { TextStore } from "../storage.js";

/** The three types that the form writes. */
export const FORM_TYPES = ["choice", "multiple", "number"] as const;
export type FormType = (typeof FORM_TYPES)[number];

/** What is asked of an item's claims. */
const ASKED = [
  "most",
  "greatest",
  "least",
  "middle",
  "greatest-report",
  "least-report",
  "says",
  "count",
  "count-value",
] as const;
export type Asked = (typeof ASKED)[number];

/** What a teacher says about one possible answer. */
export interface Said {
  isLeftOut: boolean;
  /** Empty: the answer's own words. */
  text: string;
  feedback: string;
}

/** A question as the form has it. Texts are plain, as they were typed. */
export interface Draft {
  type: FormType;
  heading: string;
  /** Empty: made from the heading. */
  id: string;
  /** Empty: the item's. */
  lesson: Dimension | "";
  prompt: string;
  hint: string;
  ends: Ending;
  /** Empty: the first that can be asked about. */
  item: string;
  asked: Asked;
  /** For "which say …" and "how many say …"; empty: the first of the item's values. */
  value: string;
  /** By answer, see `keyOf` in answers.ts, so that nothing typed is lost when another item is looked at. */
  said: Record<string, Said>;
  canTell: boolean;
  tolerance: string;
  right: string;
  otherwise: string;
  isNewFile: boolean;
}

export const NOTHING_SAID: Said = { isLeftOut: false, text: "", feedback: "" };

/** UTF-16 units of one text, and answers about which something is said. */
const LONGEST = 5_000;
const MOST_SAID = 300;

const SAID = record<Said>({ isLeftOut: or(flag, false), text: anyText(LONGEST), feedback: anyText(LONGEST) });
/** Each field with what stands there where nothing was typed, or where the storage holds something else. */
const DRAFT = record<Draft>({
  type: or(oneOf(FORM_TYPES), "choice"),
  heading: anyText(LONGEST),
  id: anyText(LONGEST),
  lesson: or(oneOf(DIMENSIONS), ""),
  prompt: anyText(LONGEST),
  hint: anyText(LONGEST),
  ends: or(oneOf(ENDINGS), "trust"),
  item: anyText(LONGEST),
  asked: or(oneOf(ASKED), "most"),
  value: anyText(LONGEST),
  said: or(table(or(SAID, NOTHING_SAID), MOST_SAID), {}),
  canTell: or(flag, true),
  tolerance: anyText(LONGEST, "0"),
  right: anyText(LONGEST),
  otherwise: anyText(LONGEST),
  isNewFile: or(flag, true),
});

export function emptyDraft(): Draft {
  return valueOf(DRAFT, {})!;
}

/** The draft that is kept. Whatever else stands in the storage gives an empty one, field by field. */
export function readDraft(store: Pick<TextStore, "read">): Draft {
  return readJson(store.read(), DRAFT) ?? emptyDraft();
}

/** @returns whether it was kept */
export function keepDraft(store: Pick<TextStore, "write">, draft: Draft): boolean {
  return store.write(JSON.stringify(draft));
}
