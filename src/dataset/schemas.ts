import {
  ARTICLE_PARTS,
  type AttributionKind,
  CERTAINTIES,
  type Certainty,
  type Choice,
  type Codebook,
  type CodebookEvent,
  type Correction,
  DIMENSIONS,
  type Frame,
  type Item,
  type Passage,
  type ReportMeta,
  type Rule,
  SOURCE_TYPES,
  type Speaker,
  TIME_KINDS,
  type Topic,
  type Verdict,
  VERDICTS,
  type Where,
  type WordingGroup,
} from "../coding/index.js";
import { isDay } from "../values/days.js";
import { count, exactlyOne, flag, list, object, oneOf, optional, required, type Schema, text } from "./schemaReader.js";

/** What dataset.yaml and codebook.yaml may say: a table of keys, and no more. */

/** Names and pages are made of ids, so they are plain. */
export function isId(value: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,60}$/.test(value);
}

/** Names of pages, which a dataset would hide. */
export const RESERVED = ["try", "teach", "data", "about", "privacy", "accessibility", "components", "index", "404"];

const id = text((value) => (isId(value) ? null : "is no id. Use small letters, digits and hyphens"));
const day = text((value) => (isDay(value) ? null : "is no day. Write it as 2024-05-31"));
/** One letter; two where there are more reports than letters. */
const letter = text((value) => (/^[A-Z]{1,2}$/.test(value) ? null : "is no capital letter, or two. Write A, or AB"));
const words = list(text((value) => (value.trim() === "" ? "is empty. Remove it" : null)));

/** A file beside the others: a name, never a way. */
const fileName = text((value) =>
  /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,120}$/u.test(value)
    ? null
    : "must be a plain file name in the folder reports, without / or \\",
);

const address = text((value) => (/^https?:\/\/\S+$/.test(value) ? null : "is no web address. Begin it with https://"));

/** BCP 47, as far as reports need it. */
const languageTag = text((value) =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ? null : "is no language tag. Write de, ru, pt-BR",
);

const report = object<ReportMeta>({
  id: required(id),
  letter: required(letter),
  label: required(text()),
  outlet: optional(text(), ""),
  agency: optional(text(), ""),
  url: optional(address, ""),
  published: optional(day, ""),
  retrieved: optional(day, ""),
  rights: optional(text(), ""),
  translatedFrom: optional(languageTag, ""),
  story: optional(words, []),
  publish: optional(oneOf(["full", "excerpts"]), "full"),
  file: optional(fileName, ""),
});

/** dataset.yaml as written. */
export interface DatasetFile {
  title: string;
  summary: string;
  event: { date: string; place: string; timezone: string };
  language: string;
  reports: ReportMeta[];
}

export const datasetFile: Schema<DatasetFile> = object<DatasetFile>({
  title: required(text()),
  summary: required(text()),
  event: required(object({ date: required(day), place: optional(text(), ""), timezone: optional(text(), "") })),
  language: optional(languageTag, "en"),
  reports: required(list(report)),
});

const speaker = object<Speaker>({
  id: required(id),
  name: required(text()),
  role: optional(text(), ""),
  aliases: optional(words, []),
  side: optional(text(), ""),
  sourceType: optional(oneOf(SOURCE_TYPES), ""),
});

const event = object<CodebookEvent>({ id: required(id), label: required(text()), terms: required(words) });

const certainty: Schema<Certainty | null> = oneOf(CERTAINTIES);

const choice = object<Choice>({
  value: required(text()),
  terms: required(words),
  certainty: optional(certainty, null),
  note: optional(text(), ""),
});

const rule: Schema<Rule> = exactlyOne<Rule>(
  {
    ...Object.fromEntries(TIME_KINDS.map((kind) => [kind, timeRule(kind)])),
    number_of: (node, spot) => ({ by: "number", of: words(node, spot) }),
    money: () => ({ by: "money" }),
    choice: (node, spot) => ({ by: "choice", choices: list(choice)(node, spot) }),
    words: (node, spot) => ({ by: "words", words: words(node, spot) }),
    label_of: (node, spot) => ({ by: "label", names: words(node, spot) }),
    spelling_of: (node, spot) => ({ by: "spelling", names: words(node, spot) }),
    who_said: (node, spot) => ({ by: "said", words: words(node, spot) }),
    place: () => ({ by: "place" }),
    agency: (node, spot) => ({ by: "agency", names: words(node, spot) }),
  },
  { by: "money" },
);

/** `duration: any`, or the note of the readings that count: `duration: over the plan`. */
function timeRule(kind: (typeof TIME_KINDS)[number]): Schema<Rule> {
  return (node, spot) => {
    const reading = text()(node, spot);
    return { by: "time", kind, reading: reading === "any" ? "" : reading };
  };
}

const parts = list(oneOf(ARTICLE_PARTS));

const passage = object<Passage>({ report: required(text()), words: required(text()) });

type ItemFile = Omit<Item, "rule" | "where" | "silence" | "loose"> & {
  find: Rule;
  silence: boolean;
  loose: boolean;
} & Where;

const itemFile = object<ItemFile>({
  id: required(id),
  label: required(text()),
  dimension: required(oneOf(DIMENSIONS)),
  question: required(text()),
  find: required(rule),
  near: optional(words, []),
  beside: optional(words, []),
  not: optional(words, []),
  saidBy: optional(list(text()), []),
  parts: optional(parts, ["headline", "dek", "body"]),
  first: optional(flag, false),
  top: optional(flag, false),
  passages: optional(list(passage), []),
  note: optional(text(), ""),
  silence: optional(flag, true),
  loose: optional(flag, false),
});

const item: Schema<Item> = (node, spot) => {
  const {
    id,
    label,
    dimension,
    question,
    find,
    note,
    silence,
    loose,
    top,
    passages = [],
    ...rest
  } = itemFile(node, spot);
  const where = { ...rest, ...(top === true && { top }), ...(passages.length > 0 && { passages }) };
  return { id, label, dimension, question, rule: find, where, note, silence, ...(loose && { loose }) };
};

const topic = object<Topic>({
  id: required(id),
  label: required(text()),
  terms: required(words),
  not: optional(words, []),
});

const frame = object<Frame>({
  id: required(id),
  label: required(text()),
  question: optional(text(), ""),
  terms: required(words),
  not: optional(words, []),
  parts: optional(parts, ["headline"]),
});

const verdict = object<Verdict>({
  words: required(words),
  verdict: required(oneOf(VERDICTS)),
  note: optional(text(), ""),
});

const wording = object<WordingGroup>({
  id: required(id),
  label: required(text()),
  question: optional(text(), ""),
  saidBy: optional(list(text()), []),
  all: optional(words, []),
  any: optional(words, []),
  also: optional(words, []),
  not: optional(words, []),
  verdicts: optional(list(verdict), []),
  note: optional(text(), ""),
});

const attribution: Schema<AttributionKind | null> = oneOf<AttributionKind>(["direct", "partial", "indirect", "none"]);

const correction = object<Correction>({
  action: required(oneOf(["add", "change", "drop", "silent"])),
  report: required(text()),
  item: required(text()),
  // Only where a report says nothing, there are no words to copy; see validate.ts.
  evidence: optional(
    text((value) => (value.trim() === "" ? "is empty. Copy the exact words" : null)),
    "",
  ),
  occurrence: optional(count, 1),
  was: optional(text(), ""),
  value: optional(text(), ""),
  reading: optional(oneOf(["likeliest", "alternative"]), ""),
  certainty: optional(certainty, null),
  source: optional(text(), ""),
  attribution: optional(attribution, null),
  reason: required(text()),
});

/** codebook.yaml as written. */
type CodebookFile = Omit<Codebook, "proposed">;

export const codebookFile: Schema<CodebookFile> = object<CodebookFile>({
  speakers: optional(list(speaker), []),
  events: optional(list(event), []),
  items: optional(list(item), []),
  topics: optional(list(topic), []),
  frames: optional(list(frame), []),
  wordings: optional(list(wording), []),
  corrections: optional(list(correction), []),
});
