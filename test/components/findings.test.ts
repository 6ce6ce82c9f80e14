import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath } from "../../loaders/readDataset.js";
import { framingTables } from "../../src/coding/framing.js";
import { provenanceOf } from "../../src/coding/provenance.js";
import { framingSteps } from "../../src/components/framing/steps.js";
import { lessonOf, type Lesson, type LessonData } from "../../src/components/lesson/data.js";
import type { Step } from "../../src/components/lesson/steps.js";
import { provenanceSteps } from "../../src/components/provenance/steps.js";
import { timingSteps } from "../../src/components/timing/steps.js";
import { wordingSteps } from "../../src/components/wording/steps.js";
import { DIMENSIONS, type Dimension } from "../../src/coding/types.js";

/**
 * The sentence over each chart of each dataset, with the rows of its table: an alarm. Where one changes, read the reports
 * before the file is written anew; other tests hold single findings to what reading them shows.
 */
describe.each(datasetNames(DATA))("%s", (name) => {
  const { dataset, codebook, parses, tables } = buildTables(datasetPath(name, DATA));
  const data: LessonData = { dataset: name, ...tables, codebook, notes: {} };
  const provenance = {
    language: dataset.language,
    ...provenanceOf(dataset.reports, parses, tables, codebook),
  };
  const steps: Record<Dimension, (lesson: Lesson) => Step[]> = {
    timing: timingSteps,
    framing: (lesson) => framingSteps(lesson, framingTables(dataset, parses, codebook)),
    wording: wordingSteps,
    provenance: (lesson) => provenanceSteps(lesson, provenance),
  };

  it("says this over its charts", async () => {
    const lines = DIMENSIONS.flatMap((dimension) => {
      const { window } = new JSDOM('<div id="observablehq-main"><h1></h1></div>', {
        url: `https://example.org/${name}/${dimension}#pin=160`,
        pretendToBeVisual: true,
      });
      const lesson = lessonOf(data, dimension, window as unknown as Window);
      return steps[dimension](lesson).flatMap(({ id, content }) => {
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
