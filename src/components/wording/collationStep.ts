import type { Statement } from "../../coding/collation/statement.js";
import { wordingStrings as words } from "../../strings/wording.js";
import type { Child } from "../dom.js";
import { type Lesson, sign } from "../lesson/data.js";
import { evidencePlace, placeLink, printed } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { noteBefore, noteCards } from "../lesson/notes.js";
import { glyphOf } from "../lesson/parts.js";
import { collationChart } from "./chart.js";
import { chooser } from "./chooser.js";
import { layerSwitches } from "./layers.js";
import { activeVerdicts, bare, countDifferences, quoted, sharedWords, speaker, wordsOf } from "./model.js";

/** The versions of one statement side by side, word by word, and a choice of statements. */
export function collations(lesson: Lesson, statements: readonly Statement[]): HTMLElement {
  compareAhead(statements, lesson.window);
  return chooser(lesson, statements, (statement) => collationOf(lesson, statement));
}

/** Compares the versions of each statement while the reader looks at the first: choosing one then only draws it. */
function compareAhead(statements: readonly Statement[], window: Window): void {
  // Safari has no idle times.
  const whenIdle = (window as Partial<Window>).requestIdleCallback?.bind(window) ?? window.setTimeout.bind(window);
  const [next, ...others] = statements;
  if (next === undefined) return;
  whenIdle(() => {
    countDifferences(next);
    compareAhead(others, window);
  });
}

function collationOf(lesson: Lesson, statement: Statement): HTMLElement {
  const { h } = lesson;
  const evidence = evidencePlace(lesson, "open");
  const chart = collationChart(statement, lesson, evidence);
  return h(
    "div",
    {},
    noteBefore(lesson, statement.id),
    figure(
      {
        id: `collation-${statement.id}`,
        finding: finding(statement),
        caption: words.caption,
        chart,
        evidence,
        table: {
          head: [words.table.report, words.table.words, words.table.kind, words.table.place],
          rows: tableRows(lesson, statement),
        },
        ...(statement.versions.length > 1 ? { controls: layerSwitches(lesson, chart) } : {}),
      },
      lesson,
    ),
    differences(lesson, statement),
    apart(lesson, statement),
    noteCards(lesson, statement.id, known(statement)),
  );
}

/** What a comparison comes to, in one sentence. */
export function finding(statement: Statement): string {
  const { length } = statement.versions;
  if (length < 2) return words.single;
  const counts = countDifferences(statement);
  const isSame = counts.meaning + counts.undecided + counts.noise + counts.moved === 0;
  return isSame ? words.identical(length) : words.finding(length, counts);
}

/** What is known after comparing, in two sentences; none where there is nothing to compare. */
export function known(statement: Statement): string[] {
  const { length } = statement.versions;
  if (length < 2) return [];
  const { meaning, undecided, noise, moved } = countDifferences(statement);
  const first = words.known.shared(length, sharedWords(statement));
  if (meaning > 0) return [first, words.known.meaning(meaning)];
  if (undecided > 0) return [first, words.known.undecided(undecided)];
  return [first, noise + moved > 0 ? words.known.noise : words.known.nothing];
}

/** One row a segment of a version: what the chart marks. */
export function tableRows(lesson: Lesson, statement: Statement): Child[][] {
  const { h } = lesson;
  return statement.versions.flatMap((passage, version) =>
    statement.comparison.segments[version]!.map((segment): Child[] => {
      const { text } = wordsOf(statement, version, segment);
      return [
        sign(lesson.data, passage.row.report_id).letter,
        printed(h, { ...passage.row, text }),
        `${words.signs[segment.kinship]} ${words.kinds[segment.kinship]}`,
        placeLink(passage.row, lesson),
      ];
    }),
  );
}

/** The verdicts with what each version prints, and how much each puts between marks. */
function differences(lesson: Lesson, statement: Statement): HTMLElement | null {
  const { h } = lesson;
  if (statement.versions.length < 2) return null;
  const verdicts = activeVerdicts(statement).map(({ verdict, prints }) => {
    const { verdict: kind, note } = statement.comparison.verdicts[verdict]!;
    return h(
      "li",
      { class: `verdict kin-${kind}` },
      h("span", { class: "verdict-sign", "aria-hidden": "true" }, words.signs[kind]),
      h("p", {}, h("b", {}, `${words.kinds[kind]}.`), " ", ...printsOf(lesson, statement, prints), " ", note),
    );
  });
  return h(
    "section",
    { class: "differences", "aria-label": words.verdicts },
    h("ul", {}, ...verdicts, marksItem(lesson, statement)),
  );
}

/** “felt” D, “perceived” A: the words of a verdict, each spelling once. */
function printsOf(lesson: Lesson, statement: Statement, prints: readonly { version: number; text: string }[]): Child[] {
  const { h } = lesson;
  const spellings = new Map<string, { text: string; versions: number[] }>();
  for (const { version, text } of prints) {
    const own = spellings.get(text.toLowerCase()) ?? { text, versions: [] };
    own.versions.push(version);
    spellings.set(text.toLowerCase(), own);
  }
  return [...spellings.values()].flatMap(({ text, versions }, i): Child[] => {
    const { report_id } = statement.versions[versions[0]!]!.row;
    const letters = versions.map((version) => sign(lesson.data, statement.versions[version]!.row.report_id).letter);
    const isLast = i === spellings.size - 1;
    return ["“", printed(h, { report_id, text: bare(text) }), `” (${letters.join(", ")})${isLast ? "." : ", "}`];
  });
}

function marksItem(lesson: Lesson, statement: Statement): HTMLElement {
  const { h } = lesson;
  const parts = statement.versions.map(({ row }, version) => {
    const { words: inside, hasMarks, missing } = quoted(lesson, statement, version);
    const { letter } = sign(lesson.data, row.report_id);
    const lost = missing === "closes" ? words.notClosed : missing === "opens" ? words.notOpened : null;
    return `${letter}: ${words.marksNote(inside, hasMarks)}${lost === null ? "" : `; ${lost}`}.`;
  });
  return h(
    "li",
    { class: "verdict verdict-marks" },
    h("span", { class: "verdict-sign", "aria-hidden": "true" }, "“ ”"),
    h("p", {}, h("b", {}, `${words.marks}.`), " ", parts.join(" ")),
  );
}

/** Versions of somebody else: below, grey, without signs. */
function apart(lesson: Lesson, statement: Statement): HTMLElement | null {
  const { h } = lesson;
  if (statement.apart.length === 0) return null;
  const items = statement.apart.map(({ row }) =>
    h(
      "li",
      {},
      glyphOf(lesson, row.report_id, { size: 20 }),
      h(
        "div",
        {},
        h("p", {}, printed(h, row)),
        h(
          "p",
          { class: "caption" },
          words.apartSource(speaker(lesson, row.source, words.ladder.outlet)),
          " ",
          placeLink(row, lesson),
        ),
      ),
    ),
  );
  return h(
    "section",
    { class: "apart" },
    h("h3", {}, words.apartTitle),
    h("ul", {}, ...items),
    h("p", { class: "caption" }, words.apartCaption),
  );
}
