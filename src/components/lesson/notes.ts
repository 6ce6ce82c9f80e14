import { strings } from "../../strings/index.js";
import { languageOfText } from "../../strings/language.js";
import { DIMENSIONS } from "../../coding/types.js";
import { ENDS } from "../../lessons.js";
import type { Ground, LessonNote } from "../../prose/types.js";

import { prose, type ProseOptions } from "../prose.js";
import type { Lesson } from "./data.js";
import { wordsHref } from "./evidence.js";
import { pageAt } from "../pageAt.js";

const words = strings.lesson;

/** What the dataset's author wrote to introduce the lesson; null where there is nothing. */
export function introduction(lesson: Lesson): HTMLElement | null {
  const blocks = lesson.data.notes[lesson.page]?.introduction ?? [];
  if (blocks.length === 0) return null;
  return lesson.h("div", { class: "lesson-introduction" }, ...prose(blocks, proseOptions(lesson)));
}

/** What is for after all lessons: it follows the last step of the last one. Null elsewhere, and where nothing is written. */
export function ending(lesson: Lesson): HTMLElement | null {
  const blocks = lesson.data.notes[ENDS]?.introduction ?? [];
  if (blocks.length === 0 || lesson.dimension !== DIMENSIONS.at(-1)) return null;
  return lesson.h("div", { class: "lesson-ending" }, ...prose(blocks, proseOptions(lesson)));
}

/** What the author says about an item, a topic, a group or a step before anything is revealed; null without it. */
export function noteBefore(lesson: Lesson, id: string): HTMLElement | null {
  const blocks = noteOf(lesson, id)?.before ?? [];
  if (blocks.length === 0) return null;
  return lesson.h("div", { class: "note-before" }, ...prose(blocks, proseOptions(lesson)));
}

/**
 * The author's cards about an item, a topic, a group or a step, for after the reveal; the card of what is known stands
 * last and apart. @param known two computed sentences for that card where the author wrote none
 */
export function noteCards(lesson: Lesson, id: string, known: readonly string[] = []): HTMLElement | null {
  const { h } = lesson;
  const cards = noteOf(lesson, id)?.cards ?? [];
  const plain = cards.filter(({ isKnown }) => !isKnown);
  const authored = cards.find(({ isKnown }) => isKnown);
  const list = plain.map(({ title, blocks }) =>
    h("li", {}, h("h3", languageOfText(), title), ...prose(blocks, proseOptions(lesson, 4))),
  );
  const last =
    authored !== undefined
      ? prose(authored.blocks, proseOptions(lesson, 4))
      : known.length > 0
        ? [h("p", {}, known.join(" "))]
        : [];
  if (list.length === 0 && last.length === 0) return null;
  return h(
    "section",
    { class: "note-cards" },
    // Three in a line; four stand two and two, so that none is alone.
    list.length > 0 && h("ul", { class: `cards cards-${list.length === 4 ? 2 : Math.min(3, list.length)}` }, ...list),
    last.length > 0 && h("div", { class: "known" }, h("h3", {}, words.known), ...last),
  );
}

function noteOf({ data, page }: Lesson, id: string): LessonNote | undefined {
  return data.notes[page]?.notes.find((note) => note.id === id);
}

/** An author's text on a lesson's page: citations lead into the reading room, or to the silence in the claims table. */
export function proseOptions(lesson: Lesson, heading: 2 | 3 | 4 = 2): ProseOptions {
  return { document: lesson.document, heading, href: (to) => groundHref(lesson, to) };
}

function groundHref(lesson: Lesson, to: Ground): string | null {
  if (to.kind === "unresolved") return null;
  if (to.kind === "silence")
    return pageAt(
      ".",
      "claims",
      `#${new URLSearchParams({ lesson: "all", words: "", report: to.report_id }).toString()}`,
    );
  const { claim_id, ...span } = to;
  const row = { ...span, text: "", paragraph: null, sentence: null };
  return wordsHref(claim_id === "" ? row : { ...row, claim_id }, lesson);
}
