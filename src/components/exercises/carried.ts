import { CARRIES, sentencesOf, type Carries, type OwnSentence } from "../../exercises/carried.js";
import { workOn, type Item } from "../../exercises/progress.js";
import type { Answer } from "../../exercises/types.js";
import { exerciseStrings } from "../../strings/exercises.js";
import { builder, type Build, type Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { printed } from "../lesson/evidence.js";
import type { Practice } from "./context.js";
import { changeLast } from "./keep.js";

const words = exerciseStrings.carried;

/**
 * Each sentence of a student's text beside the words that it cites, and what the student says of the two: a claim's id
 * alone shows nothing. Each choice is kept. Null for exercises without citations.
 * @param onChange called after each choice
 */
export function carriedList(practice: Practice, item: Item, id: string, onChange: () => void): HTMLElement | null {
  const { exercise } = item;
  const last = workOn(practice.store, item).answers.at(-1);
  if (!("citations" in exercise) || !isCiting(last)) return null;
  const h = builder(practice.lesson.document);
  const sentences = sentencesOf(exercise, last.text);
  const carries: Carries[] = sentences.map((_, i) => last.carries?.[i] ?? "");
  const said = h("p", { class: "said-of-all", role: "status" });
  const draw = (): void => {
    said.textContent = summary(sentences, carries);
  };
  const keep = (i: number, value: Carries): void => {
    carries[i] = value;
    const now = workOn(practice.store, item).answers.at(-1);
    if (isCiting(now)) changeLast(practice.store, item, { ...now, carries: [...carries] });
    draw();
    onChange();
  };
  draw();
  const rows = sentences.map((sentence, i) =>
    h(
      "li",
      {},
      h("p", { class: "own-sentence", id: `${id}-sentence-${i}` }, sentence.text),
      h("div", { class: "cited-words" }, ...citedWords(practice, h, sentence)),
      sentence.cited.length > 0 &&
        judgement(h, `${id}-carries-${i}`, carries[i]!, (value) => {
          keep(i, value);
        }),
    ),
  );
  return h(
    "section",
    { class: "carried", "aria-label": words.title },
    h("p", { class: "hint-title" }, words.title),
    h("p", { class: "caption" }, words.how),
    h("ol", {}, ...rows),
    said,
  );
}

/** A headline or a report: what cites claims. */
export function isCiting(answer: Answer | undefined): answer is Extract<Answer, { type: "headline" | "report" }> {
  return answer?.type === "headline" || answer?.type === "report";
}

function citedWords({ lesson }: Practice, h: Build, { cited }: OwnSentence): Child[] {
  if (cited.length === 0) return [h("p", { class: "caption" }, words.none)];
  return cited.flatMap((id) => {
    const claim = lesson.data.claims.find(({ claim_id }) => claim_id === id);
    if (claim === undefined) return [];
    const signOf = glyph(sign(lesson.data, claim.report_id), { document: lesson.document, size: 20 });
    return [h("p", {}, signOf, " ", printed(h, claim))];
  });
}

function judgement(h: Build, name: string, chosen: Carries, choose: (value: Carries) => void): HTMLElement {
  const buttons = CARRIES.map((value) => {
    const input = h("input", {
      type: "radio",
      name,
      value,
      checked: value === chosen,
      onchange: () => {
        choose(value);
      },
    });
    return h("label", { class: "sort-button" }, input, h("span", {}, words.answers[value]));
  });
  return h("fieldset", {}, h("legend", {}, words.ask), h("div", { class: "sort-buttons" }, ...buttons));
}

function summary(sentences: readonly OwnSentence[], carries: readonly Carries[]): string {
  const cited = sentences.flatMap((one, i) => (one.cited.length > 0 ? [carries[i] ?? ""] : []));
  const open = cited.filter((one) => one === "").length;
  if (cited.length === 0) return words.nothingCited;
  if (open > 0) return words.open(open);
  const carried = cited.filter((one) => one === "yes").length;
  return carried === cited.length ? words.allCarried : words.carried(carried, cited.length);
}
