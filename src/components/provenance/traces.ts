import type { Claim, Item } from "../../coding/types.js";
import { languageName } from "../../strings/dates.js";
import { provenanceStrings } from "../../strings/provenance.js";
import { sign, type Lesson } from "../lesson/data.js";
import { evidencePlace, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { valueInWords } from "../../values/words/told.js";
import type { Child } from "../dom.js";
import { lessonStep } from "../lesson/step.js";
import { evidenceButton, glyphOf, reportCell, unseen } from "../lesson/parts.js";
import { letter, traceItems, type Context } from "./model.js";
import { tracesOf } from "./where.js";
import { wordsCell } from "./parts.js";

const words = provenanceStrings.traces;

/** The step: a figure for each kind of trace that the reports hold, then what the data set infers from them. */
export function tracesStep(context: Context): Step {
  const { lesson } = context;
  const { h } = lesson;
  const { name, title } = words;
  const opens = (): { shows: Child[]; knows: string[] } => {
    const items = traceItems(lesson);
    const found = items.filter(({ id }) => claimsOf(lesson, id).length > 0);
    const none = found.length === 0 && h("p", {}, items.length === 0 ? words.nothing : words.noneFound);
    const alone = lesson.data.reports
      .map(({ report_id }) => report_id)
      .filter((id) => tracesOf(context, id).length > 0)
      .map((id) => letter(lesson, id));
    return {
      shows: [none, ...found.map((item) => traceFigure(lesson, item)), inferences(lesson)],
      knows: found.length === 0 ? [] : words.known(alone),
    };
  };
  return lessonStep(lesson, { id: "traces", name, title, opens });
}

function claimsOf({ data }: Lesson, item: string): Claim[] {
  return data.claims.filter((claim) => claim.item === item);
}

function traceFigure(lesson: Lesson, item: Item): HTMLElement {
  const { h } = lesson;
  const claims = claimsOf(lesson, item.id);
  // Each figure has a place of its own below it; only a claim of its own opens there from an address.
  const evidence = evidencePlace(lesson, `open-${item.id}`);
  const values = [...new Set(claims.map(({ value }) => value))];
  const reports = new Set(claims.map(({ report_id }) => report_id));
  const rows = values.map((value) => {
    const own = claims.filter((claim) => claim.value === value);
    return h(
      "li",
      {},
      h(
        "ul",
        { class: "trace-row" },
        ...own.map((claim) => h("li", {}, traceMark(lesson, item, claim, evidence))),
        own.length > 0 &&
          new Set(own.map(({ report_id }) => report_id)).size === 1 &&
          reports.size > 1 &&
          h("li", { class: "aside" }, words.only),
      ),
    );
  });
  return figure(
    {
      id: `provenance-trace-${item.id}`,
      finding: words.finding(item.label, values.length, reports.size),
      caption: words.caption,
      chart: h("ul", { class: "trace-list" }, ...rows),
      table: {
        head: [provenanceStrings.report, words.form, provenanceStrings.words],
        rows: claims.map((claim) => [
          reportCell(lesson, claim.report_id),
          valueInWords(claim, lesson.names),
          wordsCell(claim, lesson),
        ]),
      },
      evidence,
    },
    lesson,
  );
}

function traceMark(lesson: Lesson, item: Item, claim: Claim, evidence: EvidencePlace): HTMLElement {
  const { h, data } = lesson;
  return evidenceButton(
    lesson,
    claim,
    evidence,
    { class: "mark trace-mark" },
    glyphOf(lesson, claim.report_id, { size: 24, decorative: true }),
    unseen(h, `${sign(data, claim.report_id).letter}, ${item.label}: `),
    h("span", { class: "printed trace", "data-printed": claim.report_id }, claim.text),
  );
}

/** What the data set itself says about translation: an inference, apart from what is printed. */
function inferences(lesson: Lesson): HTMLElement | null {
  const { h } = lesson;
  const translated = lesson.data.reports.filter(({ translated_from }) => translated_from !== "");
  if (translated.length === 0) return null;
  return h(
    "aside",
    { class: "inferred-box", "aria-label": words.inferredTitle },
    h("h3", {}, words.inferredTitle),
    ...translated.map(({ report_id, translated_from }) =>
      h("p", {}, words.translated(letter(lesson, report_id), languageName(translated_from))),
    ),
  );
}
