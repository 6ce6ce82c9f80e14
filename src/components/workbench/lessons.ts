import { framingTables } from "../../coding/framing.js";
import { provenanceOf } from "../../coding/provenance.js";
import { framingSteps } from "../framing/steps.js";
import { provenanceSteps } from "../provenance/steps.js";
import { timingSteps } from "../timing/steps.js";
import { wordingSteps } from "../wording/steps.js";
import type { LessonSteps } from "./compare.js";

/** The four lessons on whatever lies on the bench: the components of their own pages, on tables made in the browser. */
export const LESSONS: LessonSteps = {
  timing: (lesson) => timingSteps(lesson),
  framing: (lesson, { dataset, parses, codebook }) => framingSteps(lesson, framingTables(dataset, parses, codebook)),
  wording: (lesson) => wordingSteps(lesson),
  provenance: (lesson, { dataset, parses, tables, codebook }) =>
    provenanceSteps(lesson, {
      language: dataset.language,
      ...provenanceOf(dataset.reports, parses, tables, codebook),
    }),
};
