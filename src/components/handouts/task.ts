import { overlaps } from "../../coding/terms.js";
import { numberOf } from "../../exercises/numbers.js";
import type { Exercise, WordsEvidence } from "../../exercises/types.js";
import { handoutsStrings } from "../../strings/handouts.js";
import { builder } from "../dom.js";
import { texts, type Practice } from "../exercises/context.js";
import { sentencesBefore } from "../exercises/evidence.js";
import { pageKindOf } from "../exercises/kinds/index.js";
import type { Paper } from "../exercises/kinds/kind.js";
import { sentence } from "../exercises/kinds/paper.js";

const words = handoutsStrings.handout;

/**
 * An exercise on paper: what is asked, and room to answer. Nothing of its key, its hint or its feedback.
 * @param hasSentences whether the sentences that the question is about are printed with it
 */
export function taskOnPaper(practice: Practice, exercise: Exercise, hasSentences: boolean): HTMLElement {
  const h = builder(practice.lesson.document);
  const paper: Paper = { practice, h, hasSentences };
  return h(
    "section",
    { class: "task" },
    h(
      "h3",
      {},
      words.task(numberOf(practice.set.exercises, exercise), exercise.title),
      exercise.minutes !== null &&
        h("span", { class: "task-minutes" }, ` ${handoutsStrings.choose.minutes(exercise.minutes)}`),
    ),
    ...texts(practice, exercise.prompt),
    words.do[exercise.type] !== "" && h("p", { class: "task-do" }, words.do[exercise.type]),
    ...(hasSentences && !("rows" in exercise) ? sentences(paper, exercise) : []),
    ...pageKindOf(exercise).room(paper, exercise),
  );
}

/** With more sentences than this a class reads the reports themselves. */
const MOST_SENTENCES = 7;

/** Each sentence once, with its report's sign. */
function sentences(paper: Paper, exercise: Exercise): HTMLElement[] {
  const rows = sentencesBefore(exercise).filter((row) => row.kind === "words");
  const isFirst = (row: WordsEvidence, i: number): boolean =>
    rows.findIndex((other) => other.report_id === row.report_id && overlaps(other.context, row.context)) === i;
  const firstRows = rows.filter(isFirst);
  if (firstRows.length > MOST_SENTENCES) return [paper.h("p", {}, words.lookUp)];
  return firstRows.map((row) => sentence(paper, row));
}
