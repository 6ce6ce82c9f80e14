import type { Codebook } from "../src/coding/index.js";
import { resolveCitations, type Grounds } from "../src/prose/citations.js";
import { ENDS, STEPS } from "../src/lessons.js";
import type { Block, LessonNote, LessonNotes, LessonText } from "../src/prose/types.js";
import { strings } from "../src/strings/index.js";
import type { BuiltDataset } from "./buildTables.js";
import { lessonSlips } from "./lessonSlips.js";
import { lessonPath, lessonSource, plain, readMarkdown } from "./markdown.js";
import { DatasetError } from "./readDataset.js";

/** Something of an author's text that is left out of the page, and why: `file:line: what. remedy.` */
type SetAside = string;

/**
 * What a dataset's author wrote for its lessons, in `lessons/<lesson>.md`: text before the first heading introduces the
 * lesson, `## <id>` begins what is said about an item, a topic, a wording group or a step, and `### Title` a card that is
 * shown after the reveal. A paragraph or a card with a citation that does not hold is set aside, so that no sentence
 * becomes false when the reports change.
 * @throws {DatasetError} where a file is too large or stands outside the dataset
 */
export function lessonNotes(built: BuiltDataset): { notes: LessonNotes; setAside: SetAside[] } {
  const notes: LessonNotes = {};
  const setAside: SetAside[] = [];
  const grounds = groundsOf(built);
  const known = new Set(idsOf(built.codebook));
  for (const [lesson, steps] of Object.entries(STEPS)) {
    const source = lessonSource(built.directory, lesson);
    if (source === null) continue;
    setAside.push(...lessonSlips(source, lessonPath(built.directory, lesson)));
    const place = (words: string): string => `${lessonPath(built.directory, lesson)}:${lineOf(source, words)}`;
    const holds = (blocks: readonly Block[]): Block[] | null => {
      const resolved = resolveCitations(blocks, grounds);
      for (const { target, why } of resolved.unsupported) {
        setAside.push(`${place(`(${target})`)}: left out, ${target} does not hold: ${why}. Change or remove it.`);
      }
      return resolved.unsupported.length === 0 ? resolved.blocks : null;
    };
    const text = structured(read(source, lessonPath(built.directory, lesson)));
    for (const { id } of text.notes) {
      if (known.has(id) || steps.some((step) => step === id)) continue;
      setAside.push(
        `${place(`## ${id}`)}: "${id}" is no item, topic, wording or frame of the codebook and no step of this lesson. ` +
          `Steps: ${steps.join(", ")}.`,
      );
    }
    notes[lesson] = {
      introduction: eachAlone(text.introduction, holds),
      notes: text.notes.map(({ id, before, cards }) => ({
        id,
        before: eachAlone(before, holds),
        cards: cards.flatMap((card) => {
          const blocks = holds(card.blocks);
          return blocks === null || blocks.length === 0 ? [] : [{ ...card, blocks }];
        }),
      })),
    };
  }
  const ending = lessonSource(built.directory, ENDS);
  if (ending !== null) {
    const path = lessonPath(built.directory, ENDS);
    const introduction = read(ending, path).flatMap((block) => {
      const { blocks, unsupported } = resolveCitations([block], grounds);
      for (const { target, why } of unsupported) {
        setAside.push(
          `${path}:${lineOf(ending, `(${target})`)}: left out, ${target} does not hold: ${why}. Change or remove it.`,
        );
      }
      return unsupported.length === 0 ? blocks : [];
    });
    notes[ENDS] = { introduction, notes: [] };
  }
  return { notes, setAside };
}

/** The tables and texts that an author's citations are looked up in. */
export function groundsOf({ tables, texts }: Pick<BuiltDataset, "tables" | "texts">): Grounds {
  return { ...tables, text: (report_id) => texts.get(report_id) ?? null };
}

function read(source: string, path: string): Block[] {
  try {
    return readMarkdown(source);
  } catch (error) {
    if (error instanceof RangeError) throw new DatasetError([`${path}: ${error.message}`]);
    throw error;
  }
}

/** Paragraphs before a reveal stand for themselves: one that does not hold takes no other with it. */
function eachAlone(blocks: readonly Block[], holds: (blocks: readonly Block[]) => Block[] | null): Block[] {
  return blocks.flatMap((block) => holds([block]) ?? []);
}

/** Cuts a lesson's text at its headings. */
function structured(blocks: readonly Block[]): LessonText {
  const text: LessonText = { introduction: [], notes: [] };
  let note: LessonNote | null = null;
  for (const block of blocks) {
    if (block.kind === "heading" && block.level <= 2) {
      note = { id: plain(block.children).trim(), before: [], cards: [] };
      text.notes.push(note);
    } else if (block.kind === "heading" && block.level === 3 && note !== null) {
      const title = plain(block.children).trim();
      note.cards.push({ title, isKnown: title.toLowerCase() === strings.lesson.known.toLowerCase(), blocks: [] });
    } else {
      (note?.cards.at(-1)?.blocks ?? note?.before ?? text.introduction).push(block);
    }
  }
  return text;
}

function idsOf({ items, topics, wordings, frames }: Codebook): string[] {
  return [...items, ...topics, ...wordings, ...frames].map(({ id }) => id);
}

/** 1-based line of the first place where the words stand; 1 where they do not. */
function lineOf(source: string, words: string): number {
  const at = source.indexOf(words);
  return at < 0 ? 1 : source.slice(0, at).split("\n").length;
}
