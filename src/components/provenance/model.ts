import { overlapping } from "../../coding/overlapping.js";
import type { LessonTables } from "../../coding/lessonTables.js";
import type { Span } from "../../parser/types.js";
import type { Sources } from "../../findings/provenance/origin.js";
import type { Evidence } from "../lesson/evidence.js";
import { sign, type Lesson } from "../lesson/data.js";

/** What the page loads beside the tables. */
export type ProvenanceData = LessonTables["provenance"];

/** The lesson with what its findings are made from. */
export interface Context {
  lesson: Lesson;
  facts: Sources;
}

export function contextOf(lesson: Lesson, provenance: ProvenanceData): Context {
  return { lesson, facts: { ...lesson.data, provenance } };
}

/** A report's letter, or its id where it has none. */
export function letter({ data }: Lesson, report_id: string): string {
  return sign(data, report_id).letter || report_id;
}

/** Words of a report as evidence, with their place. */
export function evidenceOf(
  { report_id, text, start, end, ...place }: Span & { report_id: string; text: string; part?: string },
  { data }: Lesson,
): Evidence {
  const own = data.sentences.filter((row) => row.report_id === report_id);
  const { part = place.part ?? "body", paragraph = null, sentence = null } = overlapping(own, { start, end })[0] ?? {};
  return { report_id, text, start, end, part, paragraph, sentence };
}
