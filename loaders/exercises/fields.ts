import { DIMENSIONS, type Dimension } from "../../src/coding/index.js";
import { isScalar } from "../../src/dataset/nodes.js";
import { isId } from "../../src/dataset/schemas.js";
import {
  count,
  type Field,
  flag,
  list,
  object,
  oneOf,
  optional,
  required,
  type Schema,
  text,
} from "../../src/dataset/schemaReader.js";
import { ENDINGS, STAGES, type Stage } from "../../src/exercises/types.js";
import { type AnswerFile, answerSchema, type Asked, askedSchema, type KnownNames, oneOrMore } from "./querySchema.js";

/** Keys that the blocks of several types have. Texts are Markdown, not yet read. */

/** What fields give once they are read. */
export type Read<Fields> = { [K in keyof Fields]: Fields[K] extends Field<infer T> ? T : never };
type EntryOf<F> = F extends Field<(infer T)[]> ? T : never;

export const texts = list(text());
export const words = required(text((value) => (value.trim() === "" ? "is empty. Copy the exact words" : null)));
export const option = optional(text(), "");
const id = text((value) => (value === "" || isId(value) ? null : "is no id. Use small letters, digits and hyphens"));

export const evidence = optional(
  list(
    object({
      report: option,
      words: option,
      nth: optional(count, 1),
      claim: option,
      silentOn: option,
      notFound: optional(texts, []),
    }),
  ),
  [],
);
export type EvidenceFile = EntryOf<typeof evidence>;

export const said = {
  feedback: required(text((value) => (value.trim() === "" ? "is empty. Say why" : null))),
  evidence,
  misconception: option,
};
export type SaidFile = Read<typeof said>;

/** Columns by which an option, a row or a category says which result it stands for. */
export const STANDS_FOR = [
  "value",
  "report",
  "item",
  "topic",
  "group",
  "source",
  "attribution",
  "certainty",
  "agency",
  "part",
  "found",
] as const;
export type StandsFile = Record<(typeof STANDS_FOR)[number], string[]>;

const stands = Object.fromEntries(STANDS_FOR.map((column) => [column, optional<string[]>(oneOrMore, [])])) as Record<
  (typeof STANDS_FOR)[number],
  Field<string[]>
>;

/** What options and rows have. */
export const listed = { ...said, ...stands, id: optional(id, ""), text: option };
export const undecided = optional(flag, false);
export const category = object({ ...stands, id: required(id), text: required(text()), none: optional(flag, false) });

/** 0 and more. */
export const amount: Schema<number> = (node, spot) => {
  if (isScalar(node) && node.value === 0) return 0;
  return count(node, spot);
};

/** Keys whose values depend on the names of one dataset. */
export function sharedFields(names: KnownNames) {
  const asked = askedSchema(names);
  const when = optional<Asked | null>(asked, null);
  return {
    needs: optional(list(asked), []),
    answer: optional<AnswerFile | null>(answerSchema(names), null),
    options: required(list(object({ ...listed, when, right: optional(flag, false), undecided }))),
  };
}
export type Shared = ReturnType<typeof sharedFields>;
export type OptionFile = EntryOf<Shared["options"]>;

/** The keys of every type. */
export function commonFields({ needs }: Shared) {
  return {
    type: required(text()),
    ends: required(oneOf(ENDINGS)),
    lesson: optional<Dimension | null>(oneOf(DIMENSIONS), null),
    stage: optional<Stage | null>(oneOf(STAGES), null),
    minutes: optional<number | null>(count, null),
    predict: optional(flag, false),
    again: optional(flag, false),
    coding: optional(flag, false),
    undecided,
    needs,
    after: option,
    ask: option,
    evidence,
  };
}
export type CommonFile = Read<ReturnType<typeof commonFields>>;
