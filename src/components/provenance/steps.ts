import { builder } from "../dom.js";
import { lessonOf, type Lesson, type LessonData } from "../lesson/data.js";
import { lessonPage, type Step } from "../lesson/steps.js";
import { lookupStep } from "./lookup.js";
import type { ProvenanceData } from "./model.js";
import { sourcesStep } from "./sources.js";
import { tracesStep } from "./traces.js";
import { whereStep } from "./where.js";
import { witnessesStep } from "./witnesses.js";
import type { DraftStore, WriterOptions } from "./writer.js";

export type { ProvenanceData } from "./model.js";

/** The steps of the lesson on where reports come from. Without a report there is none. */
export function provenanceSteps(
  lesson: Lesson,
  provenance: ProvenanceData,
  options: WriterOptions = { save: saving(lesson) },
): Step[] {
  if (lesson.data.reports.length === 0) return [];
  const context = { lesson, provenance };
  return [
    whereStep(context),
    sourcesStep(context),
    tracesStep(context),
    witnessesStep(context),
    lookupStep(context, options),
  ];
}

/** The page: the draft is kept in the browser's own storage, where that is allowed, and never sent. */
export function provenancePage(data: LessonData, provenance: ProvenanceData, window: Window): HTMLElement {
  const lesson = lessonOf(data, "provenance", window);
  const store = localDraft(window, `same-story:own-report:${data.dataset}`);
  return lessonPage(lesson, provenanceSteps(lesson, provenance, { store, save: saving(lesson) }));
}

/** A draft in the browser's storage. A browser that forbids it keeps nothing, and says so. */
export function localDraft(window: Window, key: string): DraftStore {
  return {
    read() {
      try {
        return window.localStorage.getItem(key) ?? "";
      } catch {
        return "";
      }
    },
    write(text) {
      try {
        window.localStorage.setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Lets the browser save a text as a file. */
function saving({ document }: Lesson): WriterOptions["save"] {
  return (name, text) => {
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    const link = builder(document)("a", { href: url, download: name });
    link.click();
    URL.revokeObjectURL(url);
  };
}
