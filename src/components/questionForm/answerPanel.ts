import { questionFormStrings as words } from "../../strings/questionForm.js";
import { builder } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { placeLink, printed } from "../lesson/evidence.js";
import { type Answer, askedOf, inWords, type AskedItem } from "./answers.js";
import type { Draft } from "./draft.js";

/** Claims that are shown; a table of more is on the claims page. */
const MOST_SHOWN = 8;

/** What the table answers now, with the words that it rests on. A tie and an empty result are said. */
export function answerPanel(draft: Draft, askedItem: AskedItem, answer: Answer, lesson: Lesson): HTMLElement[] {
  const h = builder(lesson.document);
  const { values, claims, problem, aloud } = answer;
  const query = h("p", { class: "caption" }, words.query(aloud));
  if (problem !== "") return [h("p", { class: "question-problem" }, words.cannot(problem)), query];
  if (values.length === 0) return [h("p", { class: "question-problem" }, words.nothing), query];
  const asked = askedOf(draft, askedItem);
  const results = values.map((value) => h("li", {}, h("b", {}, inWords(value, asked, askedItem, lesson))));
  const isTie = values.length > 1 && draft.type !== "multiple";
  const shown = claims.slice(0, MOST_SHOWN);
  const parts = [
    isTie && h("p", { class: "question-problem" }, words.tie(values.length)),
    draft.type === "multiple" && h("p", {}, words.severalRight(values.length)),
    h("ul", { class: "question-results" }, ...results),
    isTie && h("p", {}, words.tieIsWrong),
    query,
    shown.length > 0 && h("p", {}, words.evidence),
    shown.length > 0 && h("ul", { class: "question-evidence" }, ...shown.map((claim) => row(claim, lesson))),
    claims.length > shown.length && h("p", { class: "caption" }, words.more(claims.length - shown.length)),
  ];
  return parts.filter((part) => part !== false);
}

function row(claim: Answer["claims"][number], lesson: Lesson): HTMLElement {
  const h = builder(lesson.document);
  const mark = glyph(sign(lesson.data, claim.report_id), { document: lesson.document, size: 22, decorative: true });
  return h("li", {}, mark, h("span", {}, printed(h, claim), " ", placeLink(claim, lesson)));
}
