import type { Exercise } from "../exercises/types.js";
import { type Doubt, doubtsOf } from "./doubts.js";
import { askedOf, restsOn } from "./questions.js";
import type { Built, Work } from "./work.js";

/** A doubt, and the questions that wait until somebody decides. */
export interface Need extends Doubt {
  questions: readonly Exercise[];
}

/** What needs a person: that on which most questions rest comes first, then that which most reports tell. */
export function needsOf(work: Work, built: Built): Need[] {
  const asked = askedOf(built);
  const reports = ({ item }: Doubt): number =>
    new Set(built.tables.claims.filter((claim) => claim.item === item).map(({ report_id }) => report_id)).size;
  return doubtsOf(work, built)
    .map((doubt) => ({ ...doubt, questions: asked.filter((exercise) => restsOn(exercise, doubt)) }))
    .sort((a, b) => b.questions.length - a.questions.length || reports(b) - reports(a));
}
