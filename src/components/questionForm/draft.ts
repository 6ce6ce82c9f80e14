import { DIMENSIONS, type Dimension } from "../../coding/types.js";
import { ENDINGS, type Ending } from "../../exercises/types.js";
import type { TextStore } from "../storage.js";

/** The three types that the form writes. */
export const FORM_TYPES = ["choice", "multiple", "number"] as const;
export type FormType = (typeof FORM_TYPES)[number];

/** What is asked of an item's claims. */
export const ASKED = [
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

export function emptyDraft(): Draft {
  return {
    type: "choice",
    heading: "",
    id: "",
    lesson: "",
    prompt: "",
    hint: "",
    ends: "trust",
    item: "",
    asked: "most",
    value: "",
    said: {},
    canTell: true,
    tolerance: "0",
    right: "",
    otherwise: "",
    isNewFile: true,
  };
}

/** UTF-16 units of one text, and answers about which something is said. */
const LONGEST = 5_000;
const MOST_SAID = 300;

/** The draft that is kept. Whatever else stands in the storage gives an empty one, field by field. */
export function readDraft(store: TextStore): Draft {
  const empty = emptyDraft();
  const kept = parsed(store.read());
  const text = (key: keyof Draft, otherwise = ""): string => textOf(kept[key], otherwise);
  const said = Object.entries(recordOf(kept["said"])).slice(0, MOST_SAID);
  return {
    type: oneOf(FORM_TYPES, kept["type"], empty.type),
    heading: text("heading"),
    id: text("id"),
    lesson: oneOf<Dimension | "">([...DIMENSIONS, ""], kept["lesson"], ""),
    prompt: text("prompt"),
    hint: text("hint"),
    ends: oneOf(ENDINGS, kept["ends"], empty.ends),
    item: text("item"),
    asked: oneOf(ASKED, kept["asked"], empty.asked),
    value: text("value"),
    said: Object.fromEntries(said.map(([key, value]) => [key, saidOf(recordOf(value))])),
    canTell: kept["canTell"] !== false,
    tolerance: text("tolerance", empty.tolerance),
    right: text("right"),
    otherwise: text("otherwise"),
    isNewFile: kept["isNewFile"] !== false,
  };
}

/** @returns whether it was kept */
export function keepDraft(store: TextStore, draft: Draft): boolean {
  return store.write(JSON.stringify(draft));
}

function parsed(text: string): Record<string, unknown> {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return {};
  }
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown, otherwise = ""): string {
  return typeof value === "string" ? value.slice(0, LONGEST) : otherwise;
}

function oneOf<T extends string>(known: readonly T[], value: unknown, otherwise: T): T {
  return known.find((one) => one === value) ?? otherwise;
}

function saidOf({ isLeftOut, text, feedback }: Record<string, unknown>): Said {
  return { isLeftOut: isLeftOut === true, text: textOf(text), feedback: textOf(feedback) };
}
