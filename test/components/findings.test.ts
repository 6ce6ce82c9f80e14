import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { MAKE_TABLE } from "../../src/coding/lessonTables.js";
import { DIMENSIONS } from "../../src/coding/types.js";
import { lessonOf, type LessonData } from "../../src/components/lesson/data.js";
import { LESSON_STEPS } from "../../src/components/lessons.js";

/**
 * The sentence over each chart of each dataset, with the rows of its table: an alarm. Where one changes, read the reports
 * before the file is written anew; other tests hold single findings to what reading them shows.
 */
describe.each(datasetNames(DATA))("%s", (name) => {
  const built = buildTables(datasetPath(name, DATA));
  const { codebook, tables } = built;
  const data: LessonData = { dataset: name, ...tables, codebook, notes: {} };

  it("says this over its charts", async () => {
    const lines = DIMENSIONS.flatMap((dimension) => {
      const { window } = new JSDOM('<div id="observablehq-main"><h1></h1></div>', {
        url: `https://example.org/${name}/${dimension}#pin=160`,
        pretendToBeVisual: true,
      });
      const lesson = lessonOf(data, dimension, window as unknown as Window);
      return LESSON_STEPS[dimension](lesson, (table) => MAKE_TABLE[table](built)).flatMap(({ id, content }) => {
        const element = content();
        lesson.document.body.append(element);
        return [
          `## ${dimension}: ${id}`,
          ...[...element.querySelectorAll("figure")].map((figure) => {
            const finding = figure.querySelector(".finding")?.textContent ?? "(no finding)";
            return `${finding} [${figure.querySelectorAll("tbody tr").length} rows]`;
          }),
        ];
      });
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });
});
