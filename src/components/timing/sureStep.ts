import { sureKind, type SureFinding } from "../../findings/timing/sure.js";
import type { Claim } from "../../coding/types.js";
import { timingStrings as words } from "../../strings/timing.js";
import { voiceInWords } from "../../values/words/told.js";
import type { Lesson } from "../lesson/data.js";
import { place, printed, type EvidencePlace } from "../lesson/evidence.js";
import { glyphOf, letters, reportCell } from "../lesson/parts.js";
import type { Step } from "../lesson/steps.js";
import { sureAsk } from "./asks.js";
import { framed, itemTable, type TimingFigure } from "./framed.js";
import { claimCells, mark } from "./marks.js";
import { claimsWith, type Timing } from "./model.js";
import { notFoundLines } from "./notFound.js";

const TIMED: ReadonlySet<string> = new Set(["date", "time", "month", "duration", "sequence"]);

/** How certain: a ladder for every matter whose claims are not all equally sure; other answers below. */
export function sureStep(timing: Timing): Step | null {
  const ladders = sureKind.make(timing.facts);
  const [main] = ladders;
  if (main === undefined) return null;
  const ids = ladders.map(({ about }) => about);
  const others = timing.items.filter(
    ({ id, kind, claims }) => !ids.includes(id) && !TIMED.has(kind) && claims.length > 0,
  );
  return framed(timing, {
    id: "sure",
    name: words.sure.name,
    title: timing.items.find(({ id }) => id === main.about)?.question || words.sure.title,
    about: ids,
    asks: () => sureAsk(timing, main),
    figures: () => ladders.map((found, i) => ladderFigure(timing, found, i + 1)),
    also: { items: others, title: words.sure.also },
    knows: () => known(timing, main),
  });
}

function ladderFigure(timing: Timing, found: SureFinding, number: number): TimingFigure {
  const { lesson } = timing;
  const item = timing.items.find(({ id }) => id === found.about)!;
  return {
    id: `timing-sure-${number}`,
    title: item.label,
    finds: words.sure.finding(
      found.rungs
        .filter(({ certainty, reports }) => reports.length > 0 || certainty === "asserted")
        .map(({ certainty, reports }) => words.sure.part[certainty](reports.length)),
    ),
    caption: words.sure.caption,
    draws: (evidence) => [ladder(timing, found, evidence), notFoundLines(lesson, item)],
    ...itemTable(
      lesson,
      item,
      words.columns.certainty,
      found.rungs.flatMap(({ certainty, claims }) =>
        claimsWith(timing, claims).map((claim) => claimCells(lesson, claim, words.sure.rungs[certainty][0])),
      ),
    ),
    keeps: { key: "open", number },
  };
}

/** Rungs from the surest down, each with the reports that stand on it and their exact words. */
function ladder(timing: Timing, { rungs }: SureFinding, evidence: EvidencePlace): HTMLElement {
  const { h } = timing.lesson;
  const rows = rungs.map(({ certainty, reports, claims }) => {
    const [name, meaning] = words.sure.rungs[certainty];
    const own = claimsWith(timing, claims);
    return h(
      "li",
      { class: reports.length === 0 ? "rung is-empty" : "rung", "data-rung": certainty },
      h("div", { class: "rung-name" }, h("h4", {}, name), h("p", { class: "caption" }, meaning)),
      reports.length === 0
        ? h("p", { class: "caption" }, words.sure.nobody)
        : h("ul", {}, ...reports.map((id) => h("li", {}, standing(timing.lesson, own, id, evidence)))),
    );
  });
  return h("ol", { class: "ladder" }, ...rows);
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
        const said = voiceInWords(claim, lesson.names);
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

/** What the reports together say about how sure it is, in two sentences. */
function known({ lesson }: Timing, { reports, rungs }: SureFinding): string[] {
  // Who says that a thing was not mentioned is no less sure of it for that.
  const sure = rungs.filter(({ certainty }) => certainty !== "unmentioned");
  const onSeveral = reports.filter((id) => sure.filter((rung) => rung.reports.includes(id)).length > 1);
  const own = words.sure.known;
  return [own.unsettled, onSeveral.length > 0 ? own.mixed(letters(lesson, onSeveral)) : own.single];
}
