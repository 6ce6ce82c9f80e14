import { JSDOM } from "jsdom";
import { hashOf } from "../../src/exercises/hash.js";
import type {
  Exercise,
  ExerciseSet,
  Feedback,
  KeyBase,
  Option,
  SilenceEvidence,
  WordsEvidence,
} from "../../src/exercises/types.js";
import type { Row } from "../../src/exercises/kinds/pairs.js";
import { lessonOf, type Lesson, type LessonData } from "../../src/components/lesson/data.js";
import type { Block } from "../../src/prose/types.js";
import { DATA, TEXTS } from "./fixture.js";

/** One exercise of each type on the invented flood, with keys as a reader would give them. */

const CODEBOOK = { ...DATA.codebook, corrections: [], proposed: false } as unknown as LessonData["codebook"];
export const LESSON_DATA: LessonData = {
  ...DATA,
  dataset: "flood",
  coverage: [],
  variants: [],
  codebook: CODEBOOK,
  notes: {},
  practised: ["timing", "framing", "wording"],
};

type Id = keyof typeof TEXTS;

export function evidence(report_id: Id, sentence: string, words: string): WordsEvidence {
  const text = TEXTS[report_id];
  const at = text.indexOf(sentence);
  const start = at + sentence.indexOf(words);
  if (at < 0 || start < at) throw new Error(`the fixture's ${report_id} lacks "${words}" in "${sentence}"`);
  const context = { start: at, end: at + sentence.length, text: sentence };
  return {
    kind: "words",
    report_id,
    text: words,
    start,
    end: start + words.length,
    part: "body",
    paragraph: 1,
    sentence: 2,
    context,
    claim_id: "",
  };
}

export const THREE_HOURS = evidence("north", "It took three hours to fall, the mayor said.", "three hours to fall");
export const WOKE = evidence("south", "The town woke to a flood on 3 May.", "on 3 May");
const SILENT: SilenceEvidence = {
  kind: "silence",
  report_id: "south",
  item: "flood-length",
  terms: ["hour", "minute"],
};

export function text(words: string): Block[] {
  return words === "" ? [] : [{ kind: "paragraph", children: [words] }];
}
function feedback(words: string, ...rows: Feedback["evidence"]): Feedback {
  return { blocks: text(words), evidence: rows };
}
function option(id: string, words: string, said: string, misconception = "", ...rows: Feedback["evidence"]): Option {
  return { id, text: [words], report_id: "", feedback: feedback(said, ...rows), misconception: text(misconception) };
}
function row(id: string, words: string, said: string, undecided = false): Row {
  return { ...option(id, words, said), undecided };
}
const KEY: KeyBase = {
  basis: "derived",
  reads: "the length in the north",
  claims: ["north.flood-length.1"],
  evidence: [],
};

type Own<E extends Exercise> = Omit<E, "hash" | keyof typeof BASE> & Partial<typeof BASE>;
const BASE = {
  lesson: "timing" as Exercise["lesson"],
  stage: "practice" as Exercise["stage"],
  hint: text("Look at the mayor’s words."),
  ends: "trust" as Exercise["ends"],
  after: text("Said when it is over."),
  ask: text("Which words settle it?"),
  paths: ["short"],
  minutes: 3 as number | null,
  predict: false,
  again: false,
  coding: false,
  file: "timing.md",
  line: 1,
};

function made<E extends Exercise>(own: Own<E>): E {
  const whole = { ...BASE, ...own } as unknown as Omit<Exercise, "hash">;
  return { ...whole, hash: hashOf(whole) } as E;
}
type Of<T extends Exercise["type"]> = Extract<Exercise, { type: T }>;

export const choice = made<Of<"choice">>({
  id: "how-long",
  type: "choice",
  title: "How long?",
  prompt: text("How long did the water take to fall?"),
  options: [
    option("three", "Three hours", "The mayor says so.", "", THREE_HOURS),
    option("one", "One hour", "That is the bridge. Look at the water.", "The bridge and the water are one thing."),
    option("none", "Nobody says", "One report does.", "Silence of one is silence of all."),
  ],
  key: { ...KEY, options: ["three"], evidence: [THREE_HOURS, SILENT] },
});
export const multiple = made<Of<"multiple">>({
  id: "rely",
  type: "multiple",
  title: "What stands there?",
  prompt: text("Tick what the reports say."),
  options: [
    option("flood", "There was a flood", "Both say so."),
    option("day", "It was in May", "The south prints a date."),
    option("hurt", "Somebody was hurt", "The north says that nobody was."),
  ],
  key: { ...KEY, options: ["flood", "day"], either: [] },
});
export const order = made<Of<"order">>({
  id: "first-last",
  type: "order",
  title: "In which order?",
  prompt: text("Put the moments in order."),
  poles: [["first"], ["last"]],
  items: [
    option("bridge", "The bridge opens", "Last of all."),
    option("water", "The water comes", "First."),
    option("falls", "The water falls", "Then."),
  ],
  key: { ...KEY, order: ["water", "falls", "bridge"] },
});
const CATEGORIES = [
  { id: "water", text: ["the water"], report_id: "" },
  { id: "bridge", text: ["the bridge"], report_id: "" },
];
export const match = made<Of<"match">>({
  id: "what-lasts",
  type: "match",
  title: "What lasts?",
  prompt: text("Match each length."),
  rows: [row("three", "three hours", "The water."), row("longer", "an hour longer", "The bridge.")],
  categories: CATEGORIES,
  key: { ...KEY, accepted: { three: ["water"], longer: ["bridge"] } },
});
export const sort = made<Of<"sort">>({
  id: "sort-words",
  type: "sort",
  title: "Sort the words",
  prompt: text("What do they speak of?"),
  coding: true,
  rows: [
    row("fall", "to fall", "The water."),
    row("closed", "stayed closed", "The bridge."),
    row("long", "long", "Open.", true),
  ],
  categories: CATEGORIES,
  key: { ...KEY, accepted: { fall: ["water"], closed: ["bridge"], long: ["water", "bridge"] } },
});
export const number = made<Of<"number">>({
  id: "minutes",
  type: "number",
  title: "How many minutes?",
  prompt: text("Set the pin."),
  predict: true,
  measure: "minutes",
  unit: "",
  scale: { min: 0, max: 240, step: 5 },
  wrong: [],
  right: feedback("The mayor says three hours."),
  otherwise: feedback("The mayor says three hours."),
  key: { ...KEY, values: [180], tolerance: 5, evidence: [THREE_HOURS] },
  reveal: [{ report_id: "north", value: 180, claim_id: "north.flood-length.1", reading: "" }],
});
const MARKED = "The water came on Friday. It took three hours to fall, the mayor said. Nobody was hurt.";
const unit = (id: string, words: string, said: string) => {
  const start = TEXTS.north.indexOf(words);
  return { id, start, end: start + words.length, text: words, paragraph: 1, sentence: 1, feedback: feedback(said) };
};
export const mark = made<Of<"mark">>({
  id: "mark-length",
  type: "mark",
  title: "Where is the length?",
  prompt: text("Mark the sentence with the length."),
  report_id: "north",
  unit: "sentence",
  passage: [
    {
      start: TEXTS.north.indexOf(MARKED),
      end: TEXTS.north.indexOf(MARKED) + MARKED.length,
      text: MARKED,
      paragraph: 1,
    },
  ],
  units: [
    unit("s1", "The water came on Friday.", ""),
    unit("s2", "It took three hours to fall, the mayor said.", "Three hours is a length."),
    unit("s3", "Nobody was hurt.", ""),
  ],
  otherwise: feedback("This sentence has no length."),
  key: { ...KEY, units: ["s2"], either: [] },
});
export const short = made<Of<"short">>({
  id: "own-words",
  type: "short",
  lesson: "framing",
  title: "In your words",
  prompt: text("What can you say about the length?"),
  model: text("About three hours, the mayor says."),
  checklist: [
    { id: "names", text: ["It names a length."] },
    { id: "who", text: ["It names who says so."] },
  ],
  lines: 4,
  key: { ...KEY, basis: "none" },
});
export const repair = made<Of<"repair">>({
  id: "repair-word",
  type: "repair",
  lesson: "wording",
  title: "Repair the word",
  prompt: text("Type what probably stood there."),
  damaged: evidence("south", "The town woke to a flood on 3 May.", "woke to"),
  wrong: [{ match: ["*"], feedback: feedback("Does it fit a flood?"), misconception: text("Any verb will do.") }],
  right: feedback("Yes, it saw one."),
  others: [THREE_HOURS],
  key: { ...KEY, accept: ["saw", "was struck by"] },
});
export const report = made<Of<"report">>({
  id: "sixty",
  type: "report",
  lesson: "wording",
  title: "Your report",
  prompt: text("Report the flood."),
  words: { min: 3, max: 20 },
  citations: { min: 1, reports: 1 },
  citable: DATA.claims.map(({ claim_id, report_id }) => ({ claim_id, report_id })),
  loaded: [{ frame: "alarm", label: "Alarm", terms: ["disaster"], not: [] }],
  model: text("The water fell in three hours."),
  checklist: [{ id: "cites", text: ["Each sentence cites a claim."] }],
  lines: 8,
  key: { ...KEY, basis: "none" },
});
export const headline = made<Of<"headline">>({
  ...report,
  type: "headline",
  id: "own-headline",
  title: "Your headline",
  lines: 2,
});

export const lookup = made<Of<"lookup">>({
  id: "find-more",
  type: "lookup",
  lesson: "wording",
  title: "Find one more",
  prompt: text("Find one more report of the flood."),
  search: ["flood town 3 May"],
  where: [["The town’s own site"]],
  model: text("Any report that names its source."),
  checklist: [{ id: "who", text: ["I can say who wrote it."] }],
  lines: 2,
  key: { ...KEY, basis: "none" },
});

export const ALL: Exercise[] = [
  choice,
  multiple,
  order,
  match,
  sort,
  number,
  mark,
  short,
  repair,
  headline,
  report,
  lookup,
];

export function setOf(exercises: Exercise[] = ALL): ExerciseSet {
  const paths = [
    {
      id: "short",
      title: "20 minutes",
      minutes: 20,
      about: "For a short lesson",
      stops: [
        {
          title: "How long",
          what: "Predict first",
          minutes: 8,
          page: "timing",
          step: "length",
          exercises: ["how-long", "minutes"],
        },
        { title: "Read", what: "", minutes: 12, page: "context", step: "", exercises: [] },
      ],
    },
  ];
  return { dataset: "flood", generated: false, exercises, paths, setAside: [] };
}

/** A page of the flood's folder in a window of its own. */
export function windowAt(path: string): Window & typeof globalThis {
  const { window } = new JSDOM('<div id="observablehq-main"><h1>Practice</h1></div>', {
    url: `https://example.org/flood/${path}`,
    pretendToBeVisual: true,
  });
  return window as unknown as Window & typeof globalThis;
}

export function lessonAt(path = "timing", dimension: Exercise["lesson"] = "timing", page = "timing"): Lesson {
  return lessonOf(LESSON_DATA, dimension, windowAt(path), page);
}

/** Storage in memory, with as much room as told. */
export function memoryStorage(room = Infinity): Storage & { all: Map<string, string>; room: number } {
  const all = new Map<string, string>();
  const storage = {
    all,
    room,
    get length() {
      return all.size;
    },
    key: (i: number) => [...all.keys()][i] ?? null,
    clear: () => {
      all.clear();
    },
    getItem: (key: string) => all.get(key) ?? null,
    removeItem: (key: string) => {
      all.delete(key);
    },
    setItem(key: string, value: string) {
      const used = [...all].filter(([name]) => name !== key).reduce((sum, [, one]) => sum + one.length, 0);
      if (used + value.length > storage.room) throw new Error("QuotaExceededError");
      all.set(key, value);
    },
  };
  return storage;
}
