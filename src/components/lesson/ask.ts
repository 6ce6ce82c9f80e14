import { askStrings as words } from "../../strings/asks.js";
import type { Child } from "../dom.js";
import type { Lesson } from "./data.js";
import { place, printed, sentenceOf, sentencesOf, type Evidence } from "./evidence.js";
import { glyphOf, letterOf } from "./parts.js";

/** One answer that a reader may pick. */
export interface AskOption {
  id: string;
  label: string;
  /** Words of a report that are the answer; they stand beside the label. */
  prints?: Evidence;
}

/**
 * What a step asks before it shows anything: a question about the reports in hand, made of their tables, and what the tables
 * say to it. Nobody is marked by it.
 */
export interface Ask {
  question: string;
  /** The words to go by. */
  shows: readonly Evidence[];
  /** Whether these words stand alone: where their sentence would answer. */
  isBare?: boolean;
  options: readonly AskOption[];
  /** The options that the tables bear out; none where they leave it to readers. */
  bornOut: readonly string[];
  /** What the tables say to this question, in a sentence or two. */
  says: string;
  /** What else a picked answer settles on the page. */
  keeps?: (option: string) => void;
}

/** What is kept of a question whose answer was opened without a guess. */
export const UNGUESSED = "shown";

interface AskPlace {
  /** Unique on the page; ids of elements begin with it. */
  id: string;
  pick: (option: string) => void;
}

/** The question with its answers as buttons, and a way past it; nothing of what the tables say. */
export function askFirst(lesson: Lesson, ask: Ask, { id, pick }: AskPlace): HTMLElement {
  const { h } = lesson;
  const press = (option: string) => () => {
    pick(option);
  };
  const buttons = ask.options.map((option) =>
    h(
      "button",
      { type: "button", class: "secondary ask-option", "data-option": option.id, onclick: press(option.id) },
      ...optionWords(lesson, option),
    ),
  );
  return h(
    "section",
    { class: "ask", role: "group", "aria-labelledby": `${id}-question` },
    ...shown(lesson, ask),
    h("p", { class: "ask-question", id: `${id}-question` }, ask.question),
    h("div", { class: listClass(ask) }, ...buttons),
    h(
      "p",
      { class: "ask-aside" },
      h("span", { class: "caption" }, words.noMark),
      " ",
      h("button", { type: "button", class: "link ask-skip", onclick: press(UNGUESSED) }, words.skip),
    ),
  );
}

/** The question with what the reader picked and what the tables say to it. @param isOwn else it came with the address */
export function answered(
  lesson: Lesson,
  ask: Ask,
  picked: string,
  { id, isOwn, again }: { id: string; isOwn: boolean; again: () => void },
): HTMLElement {
  const { h } = lesson;
  const option = ask.options.find((one) => one.id === picked);
  const own = isOwn ? words.picked : words.linked;
  return h(
    "section",
    { class: "ask is-answered", role: "group", "aria-labelledby": `${id}-question` },
    ...shown(lesson, ask),
    h(
      "div",
      { class: "ask-told" },
      h("p", { class: "ask-question", id: `${id}-question` }, ask.question),
      h(
        "p",
        { class: "ask-answer", tabindex: "-1" },
        option !== undefined && h("span", { class: "ask-picked" }, `${own} `, ...inQuotes(lesson, option), ". "),
        h("strong", {}, ask.says),
        " ",
        h("button", { type: "button", class: "link ask-again", onclick: again }, words.again),
      ),
    ),
  );
}

/** The words to go by, each under its report's sign. */
function shown(lesson: Lesson, { shows, isBare = false }: Ask): HTMLElement[] {
  const { h } = lesson;
  if (shows.length === 0) return [];
  const all = shows.map((row) =>
    h(
      "div",
      { class: isLong(row, lesson) ? "ask-words is-long" : "ask-words" },
      h(
        "p",
        { class: "ask-place" },
        glyphOf(lesson, row.report_id, { size: 22, decorative: true }),
        words.place(letterOf(lesson, row.report_id), place(row)),
      ),
      isBare ? h("p", {}, printed(h, row)) : sentenceOf(row, lesson),
    ),
  );
  return [h("div", { class: `ask-shows ask-shows-${Math.min(2, all.length)}` }, ...all)];
}

/** Whether what is shown of some words takes more than three lines of a heading's size. */
function isLong(row: Evidence, lesson: Lesson): boolean {
  const shown = sentencesOf(row, lesson).reduce((length, { text }) => length + text.length, 0);
  return shown > LONG_SENTENCE;
}

function listClass({ options }: Ask): string {
  return options.some(({ prints, label }) => prints !== undefined || label.length > LONG) ? "chips are-long" : "chips";
}

/** Longer answers stand one below the other. */
const LONG = 60;
/** In characters. */
const LONG_SENTENCE = 180;

function optionWords({ h }: Lesson, { label, prints }: AskOption): Child[] {
  return [label, prints !== undefined && label !== "" && " ", prints !== undefined && printed(h, prints)];
}

/** An answer as what it is: a report's words between their own marks, ours between marks of this sentence. */
function inQuotes(lesson: Lesson, option: AskOption): Child[] {
  return option.prints === undefined ? [words.quoted(option.label)] : optionWords(lesson, option);
}
