import { saveIn } from "../download.js";
import type { Lesson } from "../lesson/data.js";
import type { Step } from "../lesson/steps.js";
import { textStore } from "../storage.js";
import { lookupStep } from "./lookup.js";
import { contextOf, type ProvenanceData } from "./model.js";
import { sourcesStep } from "./sources.js";
import { tracesStep } from "./traces.js";
import { whereStep } from "./where.js";
import { witnessesStep } from "./witnesses.js";
import type { WriterOptions } from "./writer.js";

/**
 * The steps of the lesson on where reports come from. Without a report there is none.
 * @param options where the reader's own report is kept: the browser's storage, where that is allowed; it is never sent
 */
export function provenanceSteps(
  lesson: Lesson,
  provenance: ProvenanceData,
  options: WriterOptions = draftOf(lesson),
): Step[] {
  if (lesson.data.reports.length === 0) return [];
  const context = contextOf(lesson, provenance);
  return [
    whereStep(context),
    sourcesStep(context),
    tracesStep(context),
    witnessesStep(context),
    lookupStep(context, options),
  ];
}

function draftOf(lesson: Lesson): WriterOptions {
  return {
    store: textStore(lesson.window, `same-story:own-report:${lesson.data.dataset}`),
    save: saveIn(lesson.document),
  };
}
