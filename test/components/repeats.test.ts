import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { lessonNotes } from "../../loaders/lessonNotes.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { MAKE_TABLE } from "../../src/coding/lessonTables.js";
import { DIMENSIONS } from "../../src/coding/types.js";
import { lessonOf, type LessonData } from "../../src/components/lesson/data.js";
import { LESSON_STEPS } from "../../src/components/lessons.js";

/** Sentences of so many words are no captions of one word, and no answers of a report. */
const FEWEST_WORDS = 5;

it.each(datasetNames(DATA))(
  "%s: a step says no sentence twice, the author’s words and the captions together",
  (name) => {
    const built = buildTables(datasetPath(name, DATA));
    const { codebook, tables } = built;
    const data: LessonData = { dataset: name, ...tables, codebook, notes: lessonNotes(built).notes };
    const twice = DIMENSIONS.flatMap((dimension) => {
      const { window } = new JSDOM('<div id="observablehq-main"><h1></h1></div>', {
        url: `https://example.org/${name}/${dimension}#pin=160`,
        pretendToBeVisual: true,
      });
      const lesson = lessonOf(data, dimension, window as unknown as Window);
      return LESSON_STEPS[dimension](lesson, (table) => MAKE_TABLE[table](built)).flatMap(({ id, content }) => {
        const element = content();
        // Two charts of one kind have one caption; what an author writes beside them is heard with it.
        const sentences = (selector: string): string[] =>
          [...element.querySelectorAll(selector)]
            .filter((one) => one.closest("table, .chart, details") === null)
            .flatMap(({ textContent }) => textContent.split(/(?<=[.?!])\s+/u))
            .map((sentence) => sentence.replace(/\s+/gu, " ").trim().toLowerCase())
            .filter((sentence) => sentence.split(" ").length >= FEWEST_WORDS);
        const said = [
          ...new Set(sentences(".finding, figcaption")),
          ...sentences(".note-before p, .cards p, .known p"),
        ];
        return said
          .filter((sentence, i) => said.indexOf(sentence) < i)
          .map((sentence) => `${dimension} ${id}: ${sentence}`);
      });
    });
    expect(twice).toEqual([]);
  },
);
