import { strings } from "../../strings/index.js";
import { countWordChoices } from "../../findings/framing/wordChoice.js";
import { framingStrings as words } from "../../strings/framing.js";
import type { Claim } from "../../coding/types.js";
import type { Child } from "../dom.js";
import { othersInWords } from "../silence.js";
import { sign } from "../lesson/data.js";
import { evidencePlace, place, placeLink, printed, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { before, cards, lessonStep } from "../lesson/step.js";
import { glyphOf, letterOf, letters, marked, evidenceButton, reportCell, unseen } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { wordsAsk } from "./asks.js";
import type { FramingLesson } from "./common.js";
import { choiceInWords, phraseOf, wordChoices, type WordChoice } from "./wordsModel.js";

/** Which words stand for one fact. */
export function wordsStep(lesson: FramingLesson): Step | null {
  const choices = wordChoices(lesson);
  if (choices.length === 0) return null;
  const { about, word, report, printed: prints, place: where } = words.columns;
  const chart = (): HTMLElement =>
    figure(
      {
        id: "framing-words",
        finding: words.words.finding(countWordChoices(choices.map(({ found }) => found)), lesson.data.reports.length),
        caption: words.words.caption,
        chart: lesson.h("div", { class: "word-choices" }, ...choices.map((choice, i) => block(lesson, choice, i + 1))),
        table: { head: [about, word, report, prints, where], rows: choices.flatMap((one) => tableRows(lesson, one)) },
      },
      lesson,
    );
  const { name, title } = words.words;
  return lessonStep(lesson, {
    id: "words",
    name,
    title,
    asks: () => wordsAsk(lesson, choices),
    opens: () => ({ shows: [chart()], knows: knownOf(lesson, choices) }),
  });
}

/** The first fact for which the reports have different words, else the first. */
function knownOf(lesson: FramingLesson, choices: readonly WordChoice[]): string[] {
  const choice = choices.find(({ found }) => found.relation === "different") ?? choices[0];
  if (choice === undefined) return [];
  const { isNumber, relation } = choice.found;
  const fact = words.words.known.fact(choice.item.label, choiceInWords(lesson, choice));
  return [fact, isNumber ? words.words.relation(relation) : words.words.known.why];
}

/** One fact: a row a word, with the phrases of the reports that use it; the silent reports; what the codebook says. */
function block(lesson: FramingLesson, choice: WordChoice, number: number): HTMLElement {
  const { h } = lesson;
  const { item, found, values, silent, confirmed, notes } = choice;
  const evidence = evidencePlace(lesson, "open", number);
  const judgement = [words.words.relation(found.relation), ...notes].filter(Boolean).join(" ");
  return h(
    "section",
    { class: "word-choice", "data-item": item.id },
    h(
      "div",
      { class: "word-about" },
      h("h4", {}, item.label),
      h("p", { class: "caption" }, item.question),
      ...before(lesson, [item.id]),
    ),
    h(
      "dl",
      {},
      ...values.flatMap(({ value, claims }) => [
        h("dt", {}, value),
        ...claims.map((claim) => h("dd", {}, phrase(lesson, claim, value, evidence))),
      ]),
      ...(silent.length > 0 ? silence(lesson, silent, notFound(lesson, choice)) : []),
      ...(confirmed.length > 0 ? silence(lesson, confirmed, words.words.silent(letters(lesson, confirmed))) : []),
    ),
    judgement !== "" && h("p", { class: "word-judgement" }, judgement),
    h("div", { class: "word-more" }, evidence.element, ...cards(lesson, [item.id], [])),
  );
}

function phrase(lesson: FramingLesson, claim: Claim, value: string, evidence: EvidencePlace): HTMLElement {
  const { h, data } = lesson;
  const { letter, label } = sign(data, claim.report_id);
  const { text, start, end, isCutBefore, isCutAfter } = phraseOf(lesson, claim);
  const where = claim.paragraph === null ? place(claim) : words.place.paragraph(claim.paragraph);
  const [who, what] = words.words.phrase(strings.glyph(letter, label), value, where);
  const quote = { class: "printed", "data-printed": claim.report_id };
  return evidenceButton(
    lesson,
    claim,
    evidence,
    { class: "phrase tint-framing", "data-claim": claim.claim_id },
    unseen(h, who),
    glyphOf(lesson, claim.report_id, { size: 20, decorative: true }),
    h(
      "span",
      {},
      isCutBefore && "… ",
      h("q", quote, ...marked(h, text, [{ start, end }], (part) => h("mark", {}, part))),
      isCutAfter && " …",
      h("span", { class: "phrase-place", "aria-hidden": "true" }, ` ${place(claim)}`),
    ),
    unseen(h, what),
  );
}

/** What was searched in vain, and what stands in those reports beside other words. */
function notFound(lesson: FramingLesson, { item, silent }: WordChoice): string {
  const pointers = silent.flatMap((id) =>
    lesson.data.silences
      .filter((row) => row.item === item.id && row.report_id === id)
      .flatMap(othersInWords)
      .map((says) => `${letterOf(lesson, id)}: ${says}`),
  );
  return [words.words.notFound(letters(lesson, silent), item), ...pointers].join(" ");
}

function silence(lesson: FramingLesson, reports: readonly string[], says: string): HTMLElement[] {
  const { h } = lesson;
  const signs = reports.map((id) => glyphOf(lesson, id, { size: 18, filled: false, decorative: true }));
  return [h("dt", { class: "word-silent" }, ...signs), h("dd", { class: "caption" }, says)];
}

function tableRows(lesson: FramingLesson, { item, values, silent, confirmed }: WordChoice): Child[][] {
  const { h } = lesson;
  return [
    ...values.flatMap(({ value, claims }) =>
      claims.map((claim) => [
        item.label,
        value,
        reportCell(lesson, claim.report_id),
        printed(h, claim),
        placeLink(claim, lesson),
      ]),
    ),
    ...silent.map((id) => [item.label, words.missing.notFoundHead, reportCell(lesson, id), "", ""]),
    ...confirmed.map((id) => [item.label, words.words.silentHead, reportCell(lesson, id), "", ""]),
  ];
}
