import { codeItStrings } from "../../strings/codeIt.js";
import { builder } from "../dom.js";
import { type Save, saveIn } from "../download.js";
import { lessonOf, type Lesson, type LessonData } from "../lesson/data.js";
import { lessonPage, type Step } from "../lesson/steps.js";
import { textStore, type TextStore } from "../storage.js";
import { codebookStep } from "./codebookStep.js";
import { codeStep } from "./codeStep.js";
import { compareStep } from "./compareStep.js";
import { categoriesOf, type Coding } from "./context.js";
import type { Expected } from "./file.js";
import { quizStep } from "./quizStep.js";
import { textsOf } from "./kept.js";
import { openSession } from "./session.js";
import { unitsHash, unitsOf } from "./units.js";

interface CodingOptions {
  /** Where answers are kept between visits; without it they last as long as the page. */
  store?: TextStore | null;
  /** Saves a text as a file. */
  save: Save;
}

/** The steps: codebook, quiz, coding, comparing. Without frames, or with nothing to code, one step says what is missing. */
export function codingSteps(lesson: Lesson, { store = null, save }: CodingOptions): Step[] {
  const { data } = lesson;
  const { frames } = data.codebook;
  const units = unitsOf(data);
  if (units.length === 0) return [nothingStep(lesson)];
  const expected: Expected = {
    dataset: data.dataset,
    units: unitsHash(units, data.codebook),
    unitIds: units.map(({ id }) => id),
    categories: categoriesOf({ frames }),
  };
  const coding: Coding = { lesson, units, frames, session: openSession(expected, textsOf(units), store), save };
  return [codebookStep(coding), quizStep(coding), codeStep(coding), compareStep(coding, expected)];
}

function nothingStep(lesson: Lesson): Step {
  const { noFrames, noUnits, intro } = codeItStrings;
  const text = lesson.data.codebook.frames.length === 0 ? noFrames.text : noUnits;
  return {
    id: "intro",
    name: intro.name,
    title: noFrames.title,
    content: () => {
      const h = builder(lesson.document);
      return h("div", { class: "code-it" }, h("p", {}, text));
    },
  };
}

/** The page: answers are kept in the browser's own storage, where that is allowed, and never sent. */
export function codingPage(data: LessonData, window: Window): HTMLElement {
  const lesson = lessonOf(data, "framing", window, "code");
  const store = textStore(window, `same-story:coding:${data.dataset}`);
  return lessonPage(lesson, codingSteps(lesson, { store, save: saveIn(window.document) }));
}
