import {
  cohensKappa,
  confusion,
  disputed,
  fleissKappa,
  krippendorffsAlpha,
  type Agreement,
  type Coding as Answers,
  type Coefficient,
} from "../../coding/agreement.js";
import { codeItStrings } from "../../strings/codeIt.js";
import { builder, type Child } from "../dom.js";
import { placeLink } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { noteCards } from "../lesson/notes.js";
import { categoriesOf, categoryName, type Coding } from "./context.js";
import type { CodingFile } from "./file.js";

const words = codeItStrings.compare;

/** Somebody's answers in the round that is compared. */
export interface Coder {
  name: string;
  file: CodingFile;
}

/** A round's answers; `latest` is the last round in which something was answered. */
function answersOf({ rounds }: CodingFile, round: number | "latest"): Answers {
  const filled = rounds.filter(({ answers }) => Object.keys(answers).length > 0);
  const chosen = round === "latest" ? filled.at(-1) : rounds[round];
  return new Map(Object.entries(chosen?.answers ?? {}));
}

/** Cohen's κ of two coders, Fleiss' κ of more. */
function agreementOf(all: readonly Answers[]): Agreement {
  return all.length === 2 ? cohensKappa(all[0]!, all[1]!) : fleissKappa(all);
}

/** The comparison: agreement and κ, the table, and the units that divide the coders, with their sentences. */
export function results(
  coding: Coding,
  coders: readonly Coder[],
  round: number | "latest",
  { finding = words.finding, differ = words.differ } = {},
): Child[] {
  const { lesson } = coding;
  const h = builder(lesson.document);
  if (coders.length === 0) return [h("p", {}, words.first)];
  if (coders.length === 1) return [h("p", {}, words.needTwo)];
  const all = coders.map(({ file }) => answersOf(file, round));
  const agreement = agreementOf(all);
  const split = disputed(all);
  const known = words.known(coders.length, split.length, agreement.units.length);
  return [
    figure(
      {
        id: "code-agreement",
        finding: finding(agreement.observed, agreement.units.length, coders.length),
        caption: words.caption(coders.length),
        chart: h(
          "div",
          {},
          measures(coding, coders, agreement, krippendorffsAlpha(all)),
          coders.length === 2 && confusionTable(coding, coders, all),
        ),
        table: answerTable(coding, coders, all),
      },
      lesson,
    ),
    h("div", { class: "kappa-words" }, ...words.explain.map((text) => h("p", {}, text))),
    h("h2", {}, differ(split.length)),
    split.length > 0 && h("p", {}, words.differHint),
    h("ol", { class: "units disputed" }, ...split.map((unit) => disputedUnit(coding, coders, all, unit, round))),
    noteCards(lesson, "compare", known),
  ];
}

function measures(
  { lesson }: Coding,
  coders: readonly Coder[],
  { kappa, expected }: Agreement,
  alpha: Coefficient,
): HTMLElement {
  const h = builder(lesson.document);
  const name = coders.length === 2 ? words.result.two : words.result.many;
  return h(
    "div",
    { class: "kappa" },
    h("p", { class: "kappa-value" }, valueOf(name, kappa)),
    h("p", {}, kappa.value === null ? words.undefined[kappa.why] : words.meaning(kappa.value)),
    expected !== null && h("p", { class: "caption" }, words.chance(expected)),
    rounds(coders, h),
    h(
      "details",
      {},
      h("summary", {}, words.more),
      h("p", {}, valueOf(words.result.alpha, alpha)),
      h("p", { class: "caption" }, alpha.value === null ? words.undefined[alpha.why] : words.alphaNote),
      h("p", { class: "caption" }, words.sources),
    ),
  );
}

function valueOf(name: string, { value }: Coefficient): string {
  return value === null ? words.noValue(name) : words.value(name, value);
}

/** Where everybody coded twice, both rounds' κ stand beside each other. */
function rounds(coders: readonly Coder[], h: ReturnType<typeof builder>): Child {
  const isTwice = coders.every(
    ({ file }) => file.rounds.filter(({ answers }) => Object.keys(answers).length > 0).length > 1,
  );
  if (!isTwice) return null;
  const [one, two] = [0, 1].map((round) => agreementOf(coders.map(({ file }) => answersOf(file, round))).kappa.value);
  return h("p", { class: "kappa-rounds" }, words.history(one!, two!));
}

function confusionTable(coding: Coding, coders: readonly Coder[], all: readonly Answers[]): HTMLElement {
  const h = builder(coding.lesson.document);
  const categories = categoriesOf(coding);
  const counts = confusion(all[0]!, all[1]!, categories);
  const names = categories.map((category) => categoryName(coding, category));
  return h(
    "div",
    { class: "table-scroll", tabindex: "0", role: "region", "aria-label": words.table },
    h(
      "table",
      { class: "confusion" },
      h("caption", {}, `${words.table}. ${words.rowsColumns(coders[0]!.name, coders[1]!.name)}`),
      h("thead", {}, h("tr", {}, h("td"), ...names.map((name) => h("th", { scope: "col" }, name)))),
      h(
        "tbody",
        {},
        ...counts.map((row, i) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, names[i]),
            ...row.map((n, j) => h("td", { class: i === j ? "agreed" : n > 0 ? "split" : "zero" }, String(n))),
          ),
        ),
      ),
    ),
  );
}

function answerTable(
  coding: Coding,
  coders: readonly Coder[],
  all: readonly Answers[],
): { head: Child[]; rows: Child[][] } {
  const h = builder(coding.lesson.document);
  return {
    head: [words.unit, ...coders.map(({ name }) => name)],
    rows: coding.units.map((unit) => [
      h("span", { class: "printed", "data-printed": unit.report_id }, unit.text),
      ...all.map((answers) => answerName(coding, answers.get(unit.id))),
    ]),
  };
}

function answerName(coding: Coding, answer: string | undefined): string {
  return answer === undefined ? words.noAnswer : categoryName(coding, answer);
}

function disputedUnit(
  coding: Coding,
  coders: readonly Coder[],
  all: readonly Answers[],
  id: string,
  round: number | "latest",
): Child {
  const unit = coding.units.find((one) => one.id === id);
  if (unit === undefined) return null;
  const h = builder(coding.lesson.document);
  const chosen = categoriesOf(coding).flatMap((category) => {
    const names = coders.filter((_, i) => all[i]!.get(id) === category).map(({ name }) => name);
    return names.length === 0
      ? []
      : [h("li", {}, h("strong", {}, categoryName(coding, category)), `: ${names.join(", ")}`)];
  });
  const doubts = coders.flatMap(({ name, file }) => {
    const shown = round === "latest" ? file.rounds : [file.rounds[round]];
    return shown.flatMap((one) => {
      const doubt = one?.doubts[id];
      return doubt === undefined ? [] : [h("li", { class: "caption" }, words.doubt(name, doubt))];
    });
  });
  return h(
    "li",
    { class: "unit", "data-unit": id },
    h("p", { class: "unit-place" }, placeLink(unit, coding.lesson)),
    h("p", { class: "printed", "data-printed": unit.report_id }, unit.text),
    h("ul", { class: "votes" }, ...chosen, ...doubts),
  );
}
