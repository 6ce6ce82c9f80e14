import { isMap, isScalar } from "yaml";
import { DIMENSIONS, type Dimension } from "../../src/coding/index.js";
import { ENDINGS, type Ending, STAGES, type Stage } from "../../src/exercises/types.js";
import { EXERCISE_TYPES } from "../../src/exercises/kinds/index.js";
import { isId } from "../../src/dataset/schemas.js";
import {
  complain,
  count,
  type Field,
  flag,
  list,
  object,
  oneOf,
  optional,
  required,
  type Schema,
  short,
  text,
} from "../../src/dataset/yamlReader.js";
import { type AnswerFile, answerSchema, type Asked, askedSchema, type KnownNames, oneOrMore } from "./querySchema.js";
import { didYouMean } from "./suggest.js";

/** What the block fenced as `exercise` may say: a table of keys for each type. Texts are Markdown, not yet read. */

export interface EvidenceFile {
  report: string;
  words: string;
  nth: number;
  claim: string;
  silentOn: string;
  notFound: string[];
}

export interface SaidFile {
  feedback: string;
  evidence: EvidenceFile[];
  misconception: string;
}

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
type Stands = Record<(typeof STANDS_FOR)[number], string[]>;

export interface OptionFile extends SaidFile, Stands {
  id: string;
  text: string;
  when: Asked | null;
  right: boolean;
  undecided: boolean;
}

export interface RowFile extends SaidFile, Stands {
  id: string;
  text: string;
  category: string[];
  undecided: boolean;
}

export interface CategoryFile extends Stands {
  id: string;
  text: string;
  none: boolean;
}

interface Common {
  type: string;
  ends: Ending;
  lesson: Dimension | null;
  stage: Stage | null;
  minutes: number | null;
  predict: boolean;
  again: boolean;
  coding: boolean;
  undecided: boolean;
  needs: Asked[];
  after: string;
  ask: string;
  evidence: EvidenceFile[];
}

interface Answered {
  answer: AnswerFile | null;
}

export interface OptionsFile extends Common, Answered {
  options: OptionFile[];
}

export interface OrderFile extends Common, Answered {
  options: OptionFile[];
  poles: string[];
}

export interface PairsFile extends Common, Answered {
  rows: RowFile[];
  categories: CategoryFile[];
}

export interface WrongNumberFile extends SaidFile {
  from: string;
  to: string;
}

export interface NumberFile extends Common, Answered {
  measure: "number" | "minutes" | "day";
  unit: string;
  tolerance: string;
  scale: { from: string; to: string; step: string };
  right: string;
  wrong: WrongNumberFile[];
  otherwise: string;
}

export interface MarkFile extends SaidFile {
  words: string;
  nth: number;
  right: boolean;
  undecided: boolean;
}

export interface MarksFile extends Common, Answered {
  report: string;
  unit: "sentence" | "phrase";
  show: { paragraphs: number[]; parts: string[] };
  marks: MarkFile[];
  otherwise: string;
}

export interface RepairFile extends Common, Answered {
  report: string;
  words: string;
  nth: number;
  accept: string[];
  right: string;
  others: EvidenceFile[];
  wrong: (SaidFile & { match: string[] })[];
}

export interface ShortFile extends Common {
  model: string;
  checklist: string[];
  lines: number;
}

export interface WritingFile extends ShortFile {
  words: { min: number; max: number };
  cite: { claims: number; reports: number };
  loaded: string[] | null;
}

export type BlockFile =
  | ({ type: "choice" | "multiple" } & Omit<OptionsFile, "type">)
  | ({ type: "order" } & Omit<OrderFile, "type">)
  | ({ type: "match" | "sort" } & Omit<PairsFile, "type">)
  | ({ type: "number" } & Omit<NumberFile, "type">)
  | ({ type: "mark" } & Omit<MarksFile, "type">)
  | ({ type: "repair" } & Omit<RepairFile, "type">)
  | ({ type: "short" } & Omit<ShortFile, "type">)
  | ({ type: "headline" | "report" } & Omit<WritingFile, "type">);

type FieldsOf<T> = { [K in keyof T]-?: Field<T[K]> };

const id = text((value) => (value === "" || isId(value) ? null : "is no id. Use small letters, digits and hyphens"));
const texts = list(text());
const words = required(text((value) => (value.trim() === "" ? "is empty. Copy the exact words" : null)));
const option = optional(text(), "");

const evidence: Field<EvidenceFile[]> = optional(
  list(
    object<EvidenceFile>({
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

const said: FieldsOf<SaidFile> = {
  feedback: required(text((value) => (value.trim() === "" ? "is empty. Say why" : null))),
  evidence,
  misconception: option,
};

const stands = Object.fromEntries(
  STANDS_FOR.map((column) => [column, optional<string[]>(oneOrMore, [])]),
) as FieldsOf<Stands>;

/** 0 and more. */
const amount: Schema<number> = (node, spot) => {
  if (isScalar(node) && node.value === 0) return 0;
  return count(node, spot);
};

/** The keys of every type, for the names of one dataset. */
function fieldsFor(names: KnownNames) {
  const asked = askedSchema(names);
  const answer: Field<AnswerFile | null> = optional<AnswerFile | null>(answerSchema(names), null);
  const common: FieldsOf<Common> = {
    type: required(text()),
    ends: required(oneOf(ENDINGS)),
    lesson: optional<Dimension | null>(oneOf(DIMENSIONS), null),
    stage: optional<Stage | null>(oneOf(STAGES), null),
    minutes: optional<number | null>(count, null),
    predict: optional(flag, false),
    again: optional(flag, false),
    coding: optional(flag, false),
    undecided: optional(flag, false),
    needs: optional(list(asked), []),
    after: option,
    ask: option,
    evidence,
  };
  const options: Field<OptionFile[]> = required(
    list(
      object<OptionFile>({
        ...said,
        ...stands,
        id: optional(id, ""),
        text: option,
        when: optional<Asked | null>(asked, null),
        right: optional(flag, false),
        undecided: optional(flag, false),
      }),
    ),
  );
  const row = object<RowFile>({
    ...said,
    ...stands,
    id: optional(id, ""),
    text: option,
    category: optional<string[]>(oneOrMore, []),
    undecided: optional(flag, false),
  });
  const category = object<CategoryFile>({
    ...stands,
    id: required(id),
    text: required(text()),
    none: optional(flag, false),
  });
  const short: FieldsOf<ShortFile> = {
    ...common,
    model: option,
    checklist: optional(texts, []),
    lines: optional(count, 5),
  };
  const bounds = { min: optional(count, 1), max: required(count) };
  const writing: FieldsOf<WritingFile> = {
    ...short,
    words: required(object<{ min: number; max: number }>(bounds)),
    cite: optional(
      object<{ claims: number; reports: number }>({ claims: optional(amount, 0), reports: optional(amount, 0) }),
      { claims: 0, reports: 0 },
    ),
    loaded: optional<string[] | null>(texts, null),
  };
  const choice = object<OptionsFile>({ ...common, answer, options });
  const pairs = object<PairsFile>({
    ...common,
    answer,
    rows: required(list(row)),
    categories: required(list(category)),
  });
  const free = object<WritingFile>(writing);
  return {
    choice,
    multiple: choice,
    order: object<OrderFile>({ ...common, answer, options, poles: required(texts) }),
    match: pairs,
    sort: pairs,
    number: object<NumberFile>({
      ...common,
      answer,
      measure: optional(oneOf(["number", "minutes", "day"] as const), "number"),
      unit: option,
      tolerance: optional(text(), "0"),
      scale: required(
        object<NumberFile["scale"]>({
          from: required(text()),
          to: required(text()),
          step: optional(text(), "1"),
        }),
      ),
      right: said.feedback,
      wrong: optional(list(object<WrongNumberFile>({ ...said, from: option, to: option })), []),
      otherwise: said.feedback,
    }),
    mark: object<MarksFile>({
      ...common,
      answer,
      report: words,
      unit: optional(oneOf(["sentence", "phrase"] as const), "sentence"),
      show: optional(object<MarksFile["show"]>({ paragraphs: optional(list(count), []), parts: optional(texts, []) }), {
        paragraphs: [],
        parts: [],
      }),
      marks: optional(
        list(
          object<MarkFile>({
            ...said,
            words,
            nth: optional(count, 1),
            right: optional(flag, false),
            undecided: optional(flag, false),
          }),
        ),
        [],
      ),
      otherwise: option,
    }),
    short: object<ShortFile>(short),
    repair: object<RepairFile>({
      ...common,
      answer,
      report: words,
      words,
      nth: optional(count, 1),
      accept: optional(texts, []),
      right: said.feedback,
      others: evidence,
      wrong: optional(list(object<SaidFile & { match: string[] }>({ ...said, match: required(texts) })), []),
    }),
    headline: free,
    report: free,
  };
}

/** The block of an exercise. Null where its type is unknown; then the problems say so. */
export function blockSchema(names: KnownNames): Schema<BlockFile | null> {
  const fields = fieldsFor(names);
  return (node, spot) => {
    if (!isMap(node)) {
      complain(spot, node, 'the block must hold lines such as "type: choice" and "options:".');
      return null;
    }
    const given = node.get("type");
    const type = EXERCISE_TYPES.find((known) => known === given);
    if (type !== undefined) return { ...(fields[type] as Schema<object>)(node, spot), type } as BlockFile;
    const what = given === undefined ? "the block has no type." : `unknown type "${short(shownType(given))}".`;
    complain(spot, node.get("type", true) ?? node, `${what} ${didYouMean(shownType(given), EXERCISE_TYPES)}`);
    return null;
  };
}

function shownType(given: unknown): string {
  return typeof given === "string" || typeof given === "number" ? String(given) : "";
}
