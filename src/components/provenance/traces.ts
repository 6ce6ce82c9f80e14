import type { Claim, Item } from "../../coding/types.js";
import { languageName } from "../../strings/dates.js";
import { provenanceStrings } from "../../strings/provenance.js";
import { builder } from "../dom.js";
import { glyph } from "../glyph.js";
import { sign, type Lesson } from "../lesson/data.js";
import { evidencePlace, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { valueInWords } from "../../values/words/told.js";
import { letter, traceItems, type Context } from "./model.js";
import { mark, quoted, reportCell, step, whereLink } from "./parts.js";
import { tracesOf } from "./where.js";

const words = provenanceStrings.traces;

/** The step: a figure for each kind of trace that the reports hold, then what the data set infers from them. */
export function tracesStep(context: Context): Step {
  const { lesson } = context;
  return {
    id: "traces",
    name: words.name,
    title: words.title,
    content: () => {
      const h = builder(lesson.document);
      const items = traceItems(lesson);
      const found = items.filter(({ id }) => claimsOf(lesson, id).length > 0);
      const figures = found.map((item) => traceFigure(lesson, item));
      const none = found.length > 0 ? null : h("p", {}, items.length === 0 ? words.nothing : words.noneFound);
      const alone = lesson.data.reports
        .map(({ report_id }) => report_id)
        .filter((id) => tracesOf(context, id).length > 0)
        .map((id) => letter(lesson, id));
      const known = found.length === 0 ? [] : words.known(alone);
      return step(lesson, "traces", known, none, ...figures, inferences(lesson));
    },
  };
}

function claimsOf({ data }: Lesson, item: string): Claim[] {
  return data.claims.filter((claim) => claim.item === item);
}

function traceFigure(lesson: Lesson, item: Item): HTMLElement {
  const h = builder(lesson.document);
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
          h("span", {}, quoted(h, claim), " ", whereLink(claim, lesson)),
        ]),
      },
      evidence,
    },
    lesson,
  );
}

function traceMark(lesson: Lesson, item: Item, claim: Claim, evidence: EvidencePlace): HTMLElement {
  const { document, data } = lesson;
  const h = builder(document);
  const report = sign(data, claim.report_id);
  return mark(lesson, claim, evidence, {
    class: "mark trace-mark",
    children: [
      glyph(report, { document, size: 24, decorative: true }),
      h("span", { class: "visually-hidden" }, `${report.letter}, ${item.label}: `),
      h("span", { class: "printed trace", "data-printed": claim.report_id }, claim.text),
    ],
  });
}

/** What the data set itself says about translation: an inference, apart from what is printed. */
function inferences(lesson: Lesson): HTMLElement | null {
  const h = builder(lesson.document);
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
