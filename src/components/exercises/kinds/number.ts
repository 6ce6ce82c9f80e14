import type { NumberExercise } from "../../../exercises/kinds/number.js";
import { measureInWords } from "../../../values/words/told.js";
import { isoDay, readDay } from "../../../values/days.js";
import { exerciseStrings } from "../../../strings/exercises.js";
import { handoutsStrings } from "../../../strings/handouts.js";
import { builder, svg, type Child } from "../../dom.js";
import { placeLink, printed } from "../../lesson/evidence.js";
import { numberLine } from "../../timing/numberLine.js";
import { scaleOf, type Predicted, type Scale } from "../../timing/scale.js";
import { lessonFor, reportGlyph, type Practice } from "../context.js";
import type { AnswerInput, InputContext, PageKind, Said } from "./kind.js";

const words = exerciseStrings.number;

export const number: PageKind<"number"> = {
  input: numberInput,
  room: ({ practice }, exercise) => [emptyLine(practice.lesson.document, exercise)],
  said(exercise) {
    const wrong = exercise.wrong.map(({ from, to, feedback, misconception }): Said => {
      const bounds = [from, to].map((bound) => (bound === null ? "…" : measureInWords(exercise, bound)));
      return { about: [bounds.join(" – ")], feedback, misconception };
    });
    return [
      { about: [], feedback: exercise.right, misconception: [] },
      ...wrong,
      { about: [handoutsStrings.handout.others], feedback: exercise.otherwise, misconception: [] },
    ];
  },
  reveal: (practice, exercise) => (exercise.reveal.length === 0 ? [] : valuesOfReports(practice, exercise)),
};

/** A value set with a pin on a line, or typed. */
function numberInput(context: InputContext<"number">): AnswerInput<"number"> {
  const { exercise, h, document, id, given, isLocked } = context;
  const before = given?.value ?? null;
  if (isLocked) {
    const value = before === null ? "" : words.distance(measureInWords(exercise, before));
    return { element: h("p", { class: "number-given" }, value), answer: () => given };
  }
  const line = numberLine({
    document,
    label: words.pin,
    scale: lineOf(exercise),
    id,
    value: before,
    step: exercise.scale.step,
    counted: exercise.unit,
    onInput: () => {
      if (day !== null) day.value = line.value === null ? "" : isoDay(Math.round(line.value));
      context.onChange();
    },
  });
  const day = exercise.measure === "day" ? dayField(context, before) : null;
  day?.addEventListener("change", () => {
    line.set(readDay(day.value));
    context.onChange();
  });
  const field = day === null ? line.field : h("p", { class: "field" }, h("label", { for: day.id }, words.day), day);
  const unit = exercise.measure === "number" && exercise.unit !== "" && h("span", {}, words.unit(exercise.unit));
  return {
    element: h("div", { class: "number-input" }, line.element, h("div", { class: "number-field" }, field, unit)),
    answer: () => (line.value === null ? null : { type: "number", value: line.value }),
  };
}

/** The exercise's line. Days have no scale of their own: theirs counts days and says dates. */
export function lineOf(exercise: NumberExercise): Scale<Predicted> {
  const { min, max } = exercise.scale;
  const scale = scaleOf<Predicted>(min, max, exercise.measure === "minutes" ? "minutes" : "number");
  if (exercise.measure !== "day") return scale;
  const inWords = (value: number): string => measureInWords(exercise, Math.round(value));
  const ticks = scale.ticks.map((tick) => ({ ...tick, label: tick.label === "" ? "" : inWords(tick.value) }));
  return { ...scale, ticks, inWords };
}

function dayField({ h, id, exercise }: InputContext<"number">, before: number | null): HTMLInputElement {
  const { min, max } = exercise.scale;
  const value = before === null ? null : isoDay(before);
  return h("input", { id: `${id}-day`, type: "date", min: isoDay(min), max: isoDay(max), value });
}

function valuesOfReports(practice: Practice, exercise: NumberExercise): Child[] {
  const lesson = lessonFor(practice, exercise);
  const { document, data } = lesson;
  const h = builder(document);
  const rows = [...exercise.reveal].sort((a, b) => a.value - b.value);
  const items = rows.map(({ report_id, value, claim_id, reading }) => {
    const claim = data.claims.find((one) => one.claim_id === claim_id);
    return h(
      "li",
      {},
      // An outlined sign would say that the report is silent: which reading this is stands in words behind it.
      reportGlyph(practice, report_id, 22),
      h("strong", {}, measureInWords(exercise, value)),
      h(
        "span",
        {},
        claim && printed(h, claim),
        reading !== "" && h("span", { class: "aside" }, ` ${words.reading[reading]}`),
        " ",
        claim && placeLink(claim, lesson),
      ),
    );
  });
  return [h("p", { class: "hint-title" }, words.reveal), h("ul", { class: "reveal" }, ...items)];
}

const WIDTH = 640;

/** An empty number line to put a cross on. */
function emptyLine(document: Document, exercise: NumberExercise): SVGElement {
  const scale = lineOf(exercise);
  const ticks = scale.ticks.flatMap(({ at, label }) => {
    const x = 20 + at * (WIDTH - 40);
    const mark = svg(document, "path", { d: `M${x},40v${label === "" ? 6 : 10}`, class: "stroke" });
    return [mark, label !== "" && svg(document, "text", { x, y: 68, "text-anchor": "middle" }, label)];
  });
  return svg(
    document,
    "svg",
    {
      class: "paper-line",
      viewBox: `0 0 ${WIDTH} 76`,
      width: WIDTH,
      height: 76,
      role: "img",
      "aria-label": handoutsStrings.handout.do.number,
    },
    svg(document, "path", { d: `M20,40H${WIDTH - 20}`, class: "stroke" }),
    ...ticks,
  );
}
