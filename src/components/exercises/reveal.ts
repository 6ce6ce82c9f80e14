import { measureInWords } from "../../exercises/kinds/number.js";
import type { Exercise } from "../../exercises/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder, type Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { placeLink, printed } from "../lesson/evidence.js";
import { lessonFor, type Practice } from "./context.js";
import { evidenceList } from "./evidence.js";

const words = exerciseStrings.number;

/** What the reports have, once an answer is given: values after a prediction, and the words behind damaged ones. */
export function reveal(practice: Practice, exercise: Exercise): Child[] | null {
  if (exercise.type === "repair") return others(practice, exercise);
  if (exercise.type !== "number" || exercise.reveal.length === 0) return null;
  const lesson = lessonFor(practice, exercise);
  const { document, data } = lesson;
  const h = builder(document);
  const rows = [...exercise.reveal].sort((a, b) => a.value - b.value);
  const items = rows.map(({ report_id, value, claim_id, reading }) => {
    const claim = data.claims.find((one) => one.claim_id === claim_id);
    return h(
      "li",
      {},
      glyph(sign(data, report_id), { document, size: 22, filled: reading !== "alternative" }),
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

function others(practice: Practice, exercise: Extract<Exercise, { type: "repair" }>): Child[] {
  const h = builder(practice.lesson.document);
  const list = evidenceList(lessonFor(practice, exercise), exercise.others);
  return [
    ...(list === null ? [] : [h("p", { class: "hint-title" }, exerciseStrings.evidence.others), list]),
    ...(exercise.key.accept.length > 1
      ? [h("p", { class: "caption" }, exerciseStrings.evidence.accepted(exercise.key.accept))]
      : []),
  ];
}
