import { creditsOf, originsOf, type Inference, type OriginFinding } from "../../findings/provenance/origin.js";
import { languageName } from "../../strings/dates.js";
import { reading } from "../../strings/reading.js";
import { provenanceStrings } from "../../strings/provenance.js";
import { valueInWords } from "../../values/words/told.js";
import type { Child } from "../dom.js";
import { type Evidence, printed } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { reportCell } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { lessonStep } from "../lesson/step.js";
import { whereAsk } from "./asks.js";
import { letter, type Context } from "./model.js";
import { heading, whereLink } from "./parts.js";

const words = provenanceStrings.where;
const { card: told } = reading;

/** The step: a card a report, what is stated on the left, what is inferred on the right behind a dashed line. */
export function whereStep(context: Context): Step {
  const { lesson, facts } = context;
  const { name, title } = words;
  const opens = (): { shows: HTMLElement[]; knows: string[] } => {
    const origins = originsOf(facts);
    const { own, credit, signed, credited, none } = creditsOf(facts);
    // A sign in the dateline of a paper's page credits the agency; where no paper is named, the page may be the agency's own.
    const open = signed.filter((id) => facts.reports.some((one) => one.report_id === id && one.outlet === ""));
    const naming = credit.filter((id) => !open.includes(id));
    const letters = (ids: readonly string[]): string[] => ids.map((id) => letter(lesson, id));
    const row = (report: string, column: string, what: keyof typeof told.kinds, ...said: Child[]): Child[] => [
      reportCell(lesson, report),
      column,
      told.kinds[what],
      lesson.h("span", {}, ...said),
    ];
    const parts = {
      id: "provenance-where",
      finding: words.finding(letters(own), letters(naming), letters(none), letters(open)),
      caption: words.caption,
      chart: lesson.h("div", { class: "origins" }, ...origins.map((origin) => card(context, origin))),
      table: {
        head: [provenanceStrings.report, words.column, words.kind, provenanceStrings.words],
        rows: origins.flatMap(({ about, stated, inferred }) => [
          ...stated.map((one) => row(about, told.statedTitle, one.what, ...statedWords(context, one))),
          ...inferred.map((one) => row(about, told.inferredTitle, one.what, ...inferredWords(context, one))),
        ]),
      },
    };
    return {
      shows: [figure(parts, lesson)],
      knows: words.known(letters(credit), letters(none), signed.length > 0, letters(credited)),
    };
  };
  return lessonStep(lesson, { id: "where", name, title, asks: () => whereAsk(context), opens });
}

function card(context: Context, { about, stated, notFound, inferred }: OriginFinding): HTMLElement {
  const { h } = context.lesson;
  const line = (what: keyof typeof told.kinds, said: Child[]): Child[] => [
    h("dt", {}, told.kinds[what]),
    h("dd", { "data-fact": what }, ...said),
  ];
  return h(
    "section",
    { class: "origin" },
    heading(context.lesson, about),
    h(
      "div",
      { class: inferred.length > 0 ? "origin-sides" : "origin-sides is-stated" },
      h(
        "div",
        { class: "stated" },
        h("h5", {}, told.statedTitle),
        stated.length > 0 && h("dl", {}, ...stated.flatMap((one) => line(one.what, statedWords(context, one)))),
        notFound.length > 0 && h("p", { class: "missing" }, told.notFound(notFound.map((what) => told.lower[what]))),
      ),
      inferred.length > 0 &&
        h(
          "div",
          { class: "inferred" },
          h("h5", {}, told.inferredTitle),
          h("dl", {}, ...inferred.flatMap((one) => line(one.what, inferredWords(context, one)))),
        ),
    ),
  );
}

/** Words with their place, behind the name that they stand for where none of them has it. */
function statedWords(context: Context, { value, words: lines }: OriginFinding["stated"][number]): Child[] {
  const isNamed = lines.some(({ text }) => text.includes(value));
  return [!isNamed && context.lesson.h("span", { class: "said" }, value), " ", ...lines.map(place(context, ""))];
}

function inferredWords(context: Context, { what, value, traces }: Inference): Child[] {
  const { h, names } = context.lesson;
  if (what !== "language") {
    const shown = what === "date" ? valueInWords({ value, value_type: "date", unit: "" }, names) : value;
    return [h("span", { class: "said" }, told.onlyData(shown))];
  }
  return [
    h("span", { class: "said" }, told.translated(languageName(value))),
    ` ${traces.length > 0 ? told.traces : told.noTraces} `,
    ...traces.map(place(context, " trace")),
  ];
}

/** Words with their place. */
function place({ lesson }: Context, kind: string): (row: Evidence) => HTMLElement {
  const { h } = lesson;
  return (row) => h("span", { class: `fact-words${kind}` }, printed(h, row), " ", whereLink(row, lesson));
}
