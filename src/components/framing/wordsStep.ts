import { strings } from "../../strings/index.js";
import { framingStrings as words } from "../../strings/framing.js";
import type { Claim } from "../../coding/types.js";
import { builder, type Build, type Child } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign } from "../lesson/data.js";
import { evidencePlace, place, placeLink, printed, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { before, cards, letters, marked, reportCell, type FramingLesson } from "./common.js";
import { choiceInWords, differs, phraseOf, wordChoices, type WordChoice } from "./wordsModel.js";

/** Which words stand for one fact. */
export function wordsStep(lesson: FramingLesson): Step | null {
  const choices = wordChoices(lesson);
  if (choices.length === 0) return null;
  return {
    id: "words",
    name: words.words.name,
    title: words.words.title,
    content: () => content(lesson, choices),
  };
}

function content(lesson: FramingLesson, choices: readonly WordChoice[]): HTMLElement {
  const h = builder(lesson.document);
  const { about, word, report, printed: prints, place: where } = words.columns;
  const chart = figure(
    {
      id: "framing-words",
      finding: words.words.finding(choices.filter(differs).length, choices.length, lesson.data.reports.length),
      caption: words.words.caption,
      chart: h("div", { class: "word-choices" }, ...choices.map((choice, i) => block(h, lesson, choice, i + 1))),
      table: {
        head: [about, word, report, prints, where],
        rows: choices.flatMap((choice) => tableRows(h, lesson, choice)),
      },
    },
    lesson,
  );
  return h(
    "div",
    { class: "framing" },
    ...before(lesson, ["words"]),
    chart,
    ...cards(lesson, ["words"], knownOf(lesson, choices)),
  );
}

/** The first fact for which the reports have different words, else the first. */
function knownOf(lesson: FramingLesson, choices: readonly WordChoice[]): string[] {
  const choice = choices.find(differs) ?? choices[0];
  if (choice === undefined) return [];
  return [words.words.known.fact(choice.item.label, choiceInWords(lesson, choice)), words.words.known.why];
}

/** One fact: a row a word, with the phrases of the reports that use it; the silent reports; what the codebook says. */
function block(h: Build, lesson: FramingLesson, choice: WordChoice, number: number): HTMLElement {
  const { item, values, silent, notes } = choice;
  const evidence = evidencePlace(lesson, number === 1 ? "open" : `open${number}`);
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
        ...claims.map((claim) => h("dd", {}, phrase(h, lesson, claim, value, evidence))),
      ]),
      ...(silent.length > 0 ? silence(h, lesson, choice) : []),
    ),
    h("p", { class: "word-judgement" }, [choiceInWords(lesson, choice), ...notes].join(" ")),
    h("div", { class: "word-more" }, evidence.element, ...cards(lesson, [item.id], [])),
  );
}

function phrase(h: Build, lesson: FramingLesson, claim: Claim, value: string, evidence: EvidencePlace): HTMLElement {
  const { document, data } = lesson;
  const report = sign(data, claim.report_id);
  const { text, start, end, isCutBefore, isCutAfter } = phraseOf(lesson, claim);
  const where = claim.paragraph === null ? place(claim) : words.place.paragraph(claim.paragraph);
  const [who, what] = words.words.phrase(strings.glyph(report.letter, report.label), value, where);
  const hidden = (unseen: string): HTMLElement => h("span", { class: "visually-hidden" }, unseen);
  const button = h(
    "button",
    { type: "button", class: "phrase tint-framing", "data-claim": claim.claim_id },
    hidden(who),
    glyph(report, { document, size: 20, decorative: true }),
    h(
      "span",
      {},
      isCutBefore && "… ",
      h(
        "q",
        { class: "printed", "data-printed": claim.report_id },
        ...marked(h, text, [{ start, end }], (part) => h("mark", {}, part)),
      ),
      isCutAfter && " …",
      h("span", { class: "phrase-place", "aria-hidden": "true" }, ` ${place(claim)}`),
    ),
    hidden(what),
  );
  button.addEventListener("click", () => {
    evidence.open(claim, button);
  });
  return button;
}

function silence(h: Build, lesson: FramingLesson, { item, silent, terms }: WordChoice): HTMLElement[] {
  const signs = silent.map((id) =>
    glyph(sign(lesson.data, id), { document: lesson.document, size: 18, filled: false, decorative: true }),
  );
  return [
    h("dt", { class: "word-silent" }, ...signs),
    h(
      "dd",
      { class: "caption" },
      words.words.silent(letters(lesson, silent)),
      ". ",
      terms.length > 0 && words.words.searched(item.rule.by, terms),
    ),
  ];
}

function tableRows(h: Build, lesson: FramingLesson, { item, values, silent }: WordChoice): Child[][] {
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
  ];
}
