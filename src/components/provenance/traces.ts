import type { Claim, Item } from "../../coding/types.js";
import { languageName } from "../../strings/dates.js";
import { reading } from "../../strings/reading.js";
import { provenanceStrings } from "../../strings/provenance.js";
import { sign, type Lesson } from "../lesson/data.js";
import { evidencePlace, type EvidencePlace } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { valueInWords } from "../../values/words/told.js";
import type { Child } from "../dom.js";
import { lessonStep } from "../lesson/step.js";
import { evidenceButton, glyphOf, letters, reportCell, unseen } from "../lesson/parts.js";
import { isOnlyHere, traceItems } from "../../findings/provenance/origin.js";
import { tracesAsk } from "./asks.js";
import { letter, type Context } from "./model.js";
import { wordsCell } from "./parts.js";

const words = provenanceStrings.traces;
const { card: told } = reading;

/** The step: a figure for each kind of trace that the reports hold, then what is stated or inferred of translation. */
export function tracesStep({ lesson, facts }: Context): Step {
  const { h } = lesson;
  const { name, title } = words;
  const opens = (): { shows: Child[]; knows: string[] } => {
    const found = traceItems(facts).filter(({ id }) => claimsOf(lesson, id).length > 0);
    const alone = new Set(
      found
        .filter(({ rule }) => rule.by === "spelling")
        .flatMap(({ id }) => claimsOf(lesson, id).filter((claim, _, all) => isOnlyHere(claim, all))),
    );
    return {
      shows: [
        found.length === 0 && h("p", {}, words.nothing),
        ...found.map((item) => traceFigure(lesson, item)),
        translations({ lesson, facts }),
      ],
      knows: found.length === 0 ? [] : words.known(letters(lesson, alone)),
    };
  };
  return lessonStep(lesson, { id: "traces", name, title, asks: () => tracesAsk({ lesson, facts }), opens });
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
  const reports = new Set(claims.map(({ report_id }) => report_id)).size;
  const isSpelling = item.rule.by === "spelling";
  const rows = values.map((value) => {
    const own = claims.filter((claim) => claim.value === value);
    return h(
      "li",
      {},
      h(
        "ul",
        { class: "trace-row" },
        ...own.map((claim) => h("li", {}, traceMark(lesson, item, claim, evidence))),
        isSpelling && own.every((claim) => isOnlyHere(claim, claims)) && h("li", { class: "aside" }, words.only),
      ),
    );
  });
  return figure(
    {
      id: `provenance-trace-${item.id}`,
      finding: isSpelling
        ? words.finding(item.label, values.length, reports)
        : words.findingPlaces(
            item.label,
            new Set(claims.map(({ start, report_id }) => `${report_id} ${start}`)).size,
            reports,
          ),
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

/** What a copy prints of its translation, and, apart from it, what the data set infers. */
function translations({ lesson, facts }: Context): HTMLElement | null {
  const { h } = lesson;
  const printed = facts.provenance.printed.filter(({ kind }) => kind === "translation");
  const inferred = lesson.data.reports.filter(
    ({ report_id, translated_from }) => translated_from !== "" && !printed.some((line) => line.report_id === report_id),
  );
  if (printed.length + inferred.length === 0) return null;
  return h(
    "aside",
    { class: "inferred-box" },
    printed.length > 0 && h("h3", {}, told.statedTitle),
    ...printed.map((line) => h("p", {}, wordsCell(line, lesson))),
    inferred.length > 0 && h("h3", {}, told.inferredTitle),
    ...inferred.map(({ report_id, translated_from }) =>
      h("p", {}, words.translated(letter(lesson, report_id), languageName(translated_from))),
    ),
  );
}
