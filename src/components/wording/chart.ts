import { type Place, placesOf } from "../../coding/collation/places.js";
import type { Statement } from "../../coding/collation/statement.js";
import { svg } from "../dom.js";
import { glyph } from "../glyph.js";
import { type Lesson, sign } from "../lesson/data.js";
import type { EvidencePlace } from "../lesson/evidence.js";
import { wordingStrings as words } from "../../strings/wording.js";
import { moveBetweenSegments } from "./keys.js";
import { type Connector, keepDrawn } from "./connectors.js";
import { wordsOf } from "./model.js";
import { segmentElement, spaceBefore } from "./words.js";

/**
 * Widths in CSS pixels, for cutting a long statement into bands that fit beside each other's versions. With a font whose
 * letters are wider, words of a full band break.
 */
const BAND = 880;
const LETTER = 7.8;
const GAP = 16;

/**
 * The versions of a statement one below the other, each in its own word order. Words in one place are lined up; lines
 * between neighbouring versions say how they compare, and cross where words moved. A long statement goes on in the next
 * band. Where there is no room for lines, signs after the words say the same.
 */
export function collationChart(statement: Statement, lesson: Lesson, evidence: EvidencePlace): HTMLElement {
  const { h } = lesson;
  const bands = bandsOf(statement);
  const root = h(
    "div",
    { class: "collation tint-wording" },
    ...bands.map((places) => band(statement, places, lesson, evidence)),
  );
  isolate(root);
  moveBetweenSegments(root);
  return root;
}

/** Places cut into bands: each fits into the width, and a sentence's end is a good place to cut. */
function bandsOf(statement: Statement): Place[][] {
  const bands: Place[][] = [[]];
  let width = 0;
  for (const place of placesOf(statement.comparison)) {
    const own = widthOf(statement, place);
    if (width > 0 && width + own > BAND) {
      bands.push([]);
      width = 0;
    }
    bands.at(-1)!.push(place);
    width += own;
    if (width > BAND / 2 && endsSentence(statement, place)) {
      bands.push([]);
      width = 0;
    }
  }
  return bands.filter((band) => band.length > 0);
}

function textsOf(statement: Statement, { members }: Place): string[] {
  return [...members].map(([version, segment]) => {
    return wordsOf(statement, version, statement.comparison.segments[version]![segment]!).text;
  });
}

function widthOf(statement: Statement, place: Place): number {
  return GAP + LETTER * Math.max(...textsOf(statement, place).map(({ length }) => length + 1));
}

function endsSentence(statement: Statement, place: Place): boolean {
  return textsOf(statement, place).every((text) => /[.!?]$/.test(text));
}

function band(statement: Statement, places: readonly Place[], lesson: Lesson, evidence: EvidencePlace): HTMLElement {
  const { h } = lesson;
  const shown = new Map<string, HTMLElement>();
  const present = [...statement.versions.keys()].filter((version) =>
    places.some(({ members }) => members.has(version)),
  );
  const rows = present.map((version, at) => {
    const passage = statement.versions[version]!;
    const report = sign(lesson.data, passage.row.report_id);
    const cells = places.flatMap(({ members }, column) => {
      const segment = members.get(version);
      if (segment === undefined) return [];
      const cell = segmentElement(lesson, statement, version, segment, evidence);
      cell.style.gridColumn = String(column + 2);
      shown.set(`${version} ${segment}`, cell);
      return [spaceBefore(statement, version, segment), cell];
    });
    const row = h(
      "div",
      {
        class: "version",
        role: "group",
        "aria-label": `${report.letter}: ${report.label}`,
      },
      h("span", { class: "version-sign" }, glyph(report, { document: lesson.document, size: 20, decorative: true })),
      ...cells,
    );
    for (const child of row.children) (child as HTMLElement).style.gridRow = String(at + 1);
    return row;
  });
  const grid = h("div", { class: "band-grid" }, ...rows);
  grid.style.gridTemplateColumns = `28px repeat(${places.length}, auto)`;
  const connectors = connectorsOf(statement, present, shown, lesson);
  const lines = svg(
    lesson.document,
    "svg",
    { class: "connectors", "aria-hidden": "true" },
    ...connectors.map(({ element }) => element),
  );
  const element = h("div", { class: "band" }, grid);
  element.append(lines);
  keepDrawn(element, connectors, lesson.window);
  return element;
}

/** One line for every link between neighbouring versions of a band, where both ends stand in it. */
function connectorsOf(
  statement: Statement,
  present: readonly number[],
  shown: ReadonlyMap<string, HTMLElement>,
  { document }: Lesson,
): Connector[] {
  const { comparison } = statement;
  return present.slice(1).flatMap((next, i) =>
    comparison.links(present[i]!, next).flatMap(({ above: a, below: b, kinship }): Connector[] => {
      const from = shown.get(`${a.version} ${a.segment}`);
      const to = shown.get(`${b.version} ${b.segment}`);
      if (from === undefined || to === undefined) return [];
      const units = [
        comparison.segments[a.version]![a.segment]!.unit,
        comparison.segments[b.version]![b.segment]!.unit,
      ];
      const path = svg(document, "path", { class: "connector-line" });
      const text = svg(document, "text", { "text-anchor": "middle", dy: "0.35em" }, words.signs[kinship]);
      const hasSign = kinship !== "same" && kinship !== "moved" && kinship !== "outside";
      const element = svg(
        document,
        "g",
        { class: `connector kin-${kinship}`, "data-units": units.join(" "), "data-kinship": kinship },
        path,
        hasSign && svg(document, "circle", { r: 8, class: "connector-ground" }),
        hasSign && text,
      );
      return [{ element, from, to }];
    }),
  );
}

/** Pointing at words, or reaching them by keyboard, sets them and what they are linked with apart from the rest. */
function isolate(root: HTMLElement): void {
  const show = (target: EventTarget | null): void => {
    const segment = (target as Element | null)?.closest<HTMLElement>(".segment") ?? null;
    const units = new Set(segment === null ? [] : [segment.dataset["unit"]]);
    const lines = [...root.querySelectorAll<SVGElement>(".connector")];
    for (const line of lines) {
      const own = (line.dataset["units"] ?? "").split(" ");
      if (segment !== null && own.includes(segment.dataset["unit"]!)) for (const unit of own) units.add(unit);
    }
    root.classList.toggle("has-active", segment !== null);
    for (const one of root.querySelectorAll<HTMLElement>(".segment")) {
      one.classList.toggle("is-active", units.has(one.dataset["unit"]));
    }
    for (const line of lines) {
      line.classList.toggle(
        "is-active",
        (line.dataset["units"] ?? "").split(" ").some((unit) => units.has(unit)),
      );
    }
  };
  root.addEventListener("pointerover", ({ target }) => {
    show(target);
  });
  root.addEventListener("pointerleave", () => {
    show(null);
  });
  root.addEventListener("focusin", ({ target }) => {
    show(target);
  });
  root.addEventListener("focusout", () => {
    show(null);
  });
}
