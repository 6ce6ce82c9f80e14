import { keyInWords } from "../../exercises/answers.js";
import type { Answer, Exercise } from "../../exercises/types.js";
import { presentStrings as words } from "../../strings/present.js";
import { builder, nodesOf, type Build, type Child } from "../dom.js";
import { lessonFor, line, texts, type Practice } from "../exercises/context.js";
import { evidenceList } from "../exercises/evidence.js";
import { pageKindOf } from "../exercises/kinds/index.js";
import { lessonIcon } from "../icons.js";
import { handsAtFront } from "./hands.js";

/** One question as a class sees it at the front. */
export interface Slide {
  element: HTMLElement;
  /** Where the answer stands as soon as it is shown. */
  answer: HTMLElement;
  readonly isShown: boolean;
  show: (isShown: boolean) => void;
  focus: () => void;
}

/**
 * A question with what can be chosen, and its answer with the words that decide, which is shown when the teacher says so.
 * @param id unique on the page; ids of elements begin with it
 * @param position "3 of 12"
 * @param counts how many of the class chose what, so far; changed by what is typed
 */
export function slideOf(
  practice: Practice,
  exercise: Exercise,
  id: string,
  position: string,
  counts: Map<string, number>,
): Slide {
  const { document } = practice.lesson;
  const h = builder(document);
  const title = h("h2", { id: `${id}-title`, tabindex: "-1" }, exercise.title);
  const answer = h("div", { class: "present-answer explanation", role: "status", "aria-live": "polite" });
  let given: Answer | null = null;
  let isShown = false;
  const input = pageKindOf(exercise).input({
    practice,
    exercise,
    h,
    document,
    id,
    labelledBy: `${id}-title`,
    given,
    isLocked: false,
    verdicts: new Map(),
    tried: [],
    onChange: () => {
      given = input.answer();
    },
  });
  const hands = handsAtFront(practice, h, exercise, counts, () => {
    if (isShown) drawCounts();
  });
  const counted = h("div", { class: "present-counted" });
  function drawCounts(): void {
    counted.replaceChildren(...nodesOf([hands?.result()]));
  }
  const element = h(
    "article",
    { class: `present-slide exercise-card tint-${exercise.lesson}`, "aria-labelledby": `${id}-title` },
    h("p", { class: "card-head" }, lessonIcon(exercise.lesson, { document }), h("span", {}, position)),
    title,
    h("div", { class: "exercise-prompt" }, ...texts(practice, exercise.prompt)),
    h("div", { class: "answer-place" }, input.element),
    hands?.fields,
    answer,
  );
  return {
    element,
    answer,
    get isShown() {
      return isShown;
    },
    show(next) {
      isShown = next;
      // The counts go up beside the answer, which then stands nearer to its question.
      if (next && hands !== null) hands.fields.open = false;
      drawCounts();
      const content = next ? answerOf(practice, h, exercise, counted) : [];
      answer.replaceChildren(...nodesOf(content));
    },
    focus: () => {
      title.focus();
    },
  };
}

/** The answer in large, why it is the answer, what the class said, the sentences that decide it, and what a class may talk about. */
function answerOf(practice: Practice, h: Build, exercise: Exercise, counted: HTMLElement): Child[] {
  return [
    h("p", { class: "said" }, ...answerLine(h, exercise)),
    ...rightOptions(practice, h, exercise),
    counted,
    ...("right" in exercise && !exercise.predict ? texts(practice, exercise.right.blocks) : []),
    ...(pageKindOf(exercise).reveal?.(practice, exercise) ?? []),
    ...free(practice, h, exercise),
    evidence(practice, h, exercise),
    ...texts(practice, exercise.after),
    ...(exercise.ask.length === 0
      ? []
      : [h("p", { class: "hint-title" }, words.ask), ...texts(practice, exercise.ask)]),
  ];
}

function answerLine(h: Build, exercise: Exercise): Child[] {
  if ("reveal" in exercise && exercise.predict) return [words.prediction];
  if ("options" in exercise) return [words.answer];
  const key = keyInWords(exercise);
  if (key !== "") return [`${words.answer} `, h("strong", {}, key)];
  return "checklist" in exercise && exercise.checklist.length > 0 ? [words.noKey] : [];
}

/** Each right option and why; of the others nothing, so that the wall stays readable. */
function rightOptions(practice: Practice, h: Build, exercise: Exercise): HTMLElement[] {
  if (!("options" in exercise)) return [];
  const right = exercise.options.filter(({ id }) => exercise.key.options.includes(id));
  return right.flatMap(({ text, feedback }) => [
    h("p", { class: "present-right" }, h("strong", {}, ...line(practice, text))),
    ...texts(practice, feedback.blocks),
  ]);
}

/** More sentences than a wall holds stay folded until the class asks for them. */
const MOST_SENTENCES = 3;

function evidence(practice: Practice, h: Build, exercise: Exercise): HTMLElement | null {
  const list = evidenceList(lessonFor(practice, exercise), exercise.key.evidence);
  if (list === null || list.childElementCount <= MOST_SENTENCES) return list;
  return h("details", {}, h("summary", {}, words.sentences(list.childElementCount)), list);
}

function free(practice: Practice, h: Build, exercise: Exercise): Child[] {
  if (!("checklist" in exercise)) return [];
  const items = exercise.checklist.map(({ text }) => h("li", {}, ...line(practice, text)));
  return [items.length > 0 && h("ul", {}, ...items), ...texts(practice, exercise.model)];
}
