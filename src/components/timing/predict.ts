import { timingStrings as words } from "../../strings/timing.js";
import { lessonStrings } from "../../strings/lesson.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { place, sentenceOf } from "../lesson/evidence.js";
import type { Claim } from "../../coding/types.js";
import { numberLine } from "./numberLine.js";
import type { Predicted, Scale } from "./scale.js";

/** A reader's prediction: a value on the line, or that the sentence does not tell. */
export type Prediction = number | "none";

/** Where a prediction is kept beyond the page. What it reads may be anybody's. */
export interface PredictionStore {
  read: () => string | null;
  write: (value: string | null) => void;
}

/** A kept prediction; null for anything else. */
export function readPrediction(kept: string | null): Prediction | null {
  if (kept === "none") return "none";
  return kept !== null && /^\d{1,9}(?:\.\d{1,6})?$/.test(kept) ? Number(kept) : null;
}

interface PredictOptions {
  /** The words to go by. */
  claim: Claim;
  question: string;
  scale: Scale<Predicted>;
  /** Called once, when the reader locks the prediction in. */
  lock: (prediction: Prediction) => void;
}

/** One sentence, a question and a line with a pin; nothing of what the reports give. */
export function predict(lesson: Lesson, { claim, question, scale, lock }: PredictOptions): HTMLElement {
  const { h, document, data } = lesson;
  const report = sign(data, claim.report_id);
  const where = claim.paragraph === null ? place(claim) : lessonStrings.paragraphInWords(claim.paragraph);
  const button = h("button", { type: "button", class: "primary", disabled: true }, words.length.lock);
  const cannot = h("button", { type: "button", class: "link cannot-tell" }, words.length.cannotTell);
  const line = numberLine({
    document,
    label: words.length.pin,
    scale,
    id: "timing-prediction",
    onInput: (value) => {
      button.disabled = value === null;
    },
  });
  button.addEventListener("click", () => {
    if (line.value !== null) lock(line.value);
  });
  cannot.addEventListener("click", () => {
    lock("none");
  });
  return h(
    "section",
    { class: "ask ask-shows-1 predict" },
    h(
      "p",
      { class: "ask-place" },
      glyph(report, { document, size: 26, decorative: true }),
      words.length.place(report.letter || report.label, where),
    ),
    h("div", { class: "ask-words" }, sentenceOf(claim, lesson)),
    h("p", { class: "predict-task" }, question !== "" && h("strong", {}, question), " ", words.length.task),
    line.element,
    h("div", { class: "predict-controls" }, line.field, button, cannot),
    h("p", { class: "caption" }, words.length.noMark),
  );
}
