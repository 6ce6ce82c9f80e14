import { CERTAINTIES, type Certainty, type Claim } from "../../coding/types.js";
import { timingStrings as words } from "../../strings/timing.js";
import type { Child } from "../dom.js";
import type { Lesson } from "../lesson/data.js";
import { place, printed, type EvidencePlace } from "../lesson/evidence.js";
import { lessonStep } from "../lesson/step.js";
import { glyphOf, letters, reportCell, reportsOf } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { compactList, source } from "./compactList.js";
import { itemFigure } from "./itemFigure.js";
import { claimCells, mark } from "./marks.js";
import type { TimedItem } from "./model.js";

/** From the surest down. */
const RUNGS: readonly Certainty[] = ["asserted", "expected", "hedged", "denied", "unmentioned"];

/** How certain: a ladder for every category item whose claims are not all equally sure; other answers below. */
export function sureStep(lesson: Lesson, items: readonly TimedItem[]): Step | null {
  const ladders = items.filter(
    ({ kind, claims }) => kind === "category" && new Set(claims.map(({ certainty }) => certainty)).size > 1,
  );
  const [main] = ladders;
  if (main === undefined) return null;
  const timed = ["date", "time", "month", "duration", "sequence"];
  const others = items.filter(
    (item) => !ladders.includes(item) && !timed.includes(item.kind) && item.claims.length > 0,
  );
  return lessonStep(lesson, {
    id: "sure",
    name: words.sure.name,
    title: main.question || words.sure.title,
    about: ladders.map(({ id }) => id),
    opens: () => ({
      shows: [
        ...ladders.flatMap((item, i) => ladderFigure(lesson, item, i + 1)),
        compactList(lesson, others, words.sure.also, "more"),
      ],
      knows: known(lesson, main),
    }),
  });
}

function ladderFigure(lesson: Lesson, item: TimedItem, number: number): HTMLElement[] {
  const cellsOn = (rung: Certainty): Child[][] =>
    onRung(item, rung).map((claim) => claimCells(lesson, claim, words.sure.rungs[rung][0]));
  return itemFigure(lesson, item, {
    step: "sure",
    number,
    finding: finding(lesson, item),
    caption: words.sure.caption,
    chart: (evidence) => [ladder(lesson, item, evidence)],
    column: words.columns.certainty,
    rows: RUNGS.flatMap(cellsOn),
  });
}

function onRung({ claims }: TimedItem, rung: Certainty): Claim[] {
  return claims.filter(({ certainty }) => certainty === rung);
}

/** Rungs from the surest down, each with the reports that stand on it and their exact words. */
function ladder(lesson: Lesson, item: TimedItem, evidence: EvidencePlace): HTMLElement {
  const { h } = lesson;
  const rungs = RUNGS.map((rung) => {
    const [name, meaning] = words.sure.rungs[rung];
    const claims = onRung(item, rung);
    return h(
      "li",
      { class: claims.length === 0 ? "rung is-empty" : "rung", "data-rung": rung },
      h("div", { class: "rung-name" }, h("h4", {}, name), h("p", { class: "caption" }, meaning)),
      claims.length === 0
        ? h("p", { class: "caption" }, words.sure.nobody)
        : h("ul", {}, ...reportsOf(claims, lesson).map((id) => h("li", {}, standing(lesson, claims, id, evidence)))),
    );
  });
  return h("ol", { class: "ladder" }, ...rungs);
}

/** One report on one rung: its sign once, then all of its words that stand there. */
function standing(lesson: Lesson, all: readonly Claim[], report_id: string, evidence: EvidencePlace): HTMLElement {
  const { h } = lesson;
  const own = all.filter((claim) => claim.report_id === report_id);
  return h(
    "div",
    { class: "standing" },
    glyphOf(lesson, report_id, { size: 26 }),
    h(
      "ul",
      { "aria-label": reportCell(lesson, report_id) },
      ...own.map((claim) => {
        const said = source(lesson, claim);
        const aside = [said, place(claim)].filter((part) => part !== "").join(", ");
        const content = [h("span", {}, printed(h, claim), h("span", { class: "aside" }, ` ${aside}`))];
        return h(
          "li",
          {},
          mark(lesson, claim, evidence, { content, class: "mark-words", value: words.sure.rungs[claim.certainty][0] }),
        );
      }),
    ),
  );
}

function finding(lesson: Lesson, item: TimedItem): string {
  const parts = RUNGS.map((rung) => ({ rung, reports: reportsOf(onRung(item, rung), lesson).length }))
    .filter(({ rung, reports }) => reports > 0 || rung === "asserted")
    .map(({ rung, reports }) => words.sure.part[rung](reports));
  return words.sure.finding(parts);
}

/** Reports that stand on more than one rung. */
function onSeveral(lesson: Lesson, item: TimedItem): string[] {
  const ids = reportsOf(item.claims, lesson).filter((id) => {
    const own = item.claims.filter(({ report_id }) => report_id === id);
    return CERTAINTIES.filter((certainty) => own.some((claim) => claim.certainty === certainty)).length > 1;
  });
  return letters(lesson, ids);
}

/** What the reports together say about how sure it is, in two sentences. */
function known(lesson: Lesson, item: TimedItem): string[] {
  const several = onSeveral(lesson, item);
  const second = several.length > 0 ? words.sure.known.mixed(several) : words.sure.known.single;
  return [words.sure.known.unsettled, second];
}
