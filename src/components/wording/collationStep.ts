import type { Statement } from "../../coding/collation/statement.js";
import { type Against, againstOthers } from "../../findings/wording/against.js";
import { statementFinding, type StatementFinding } from "../../findings/wording/statement.js";
import { capital } from "../../strings/words.js";
import { wordingStrings as words } from "../../strings/wording.js";
import type { Child } from "../dom.js";
import { type Lesson, sign } from "../lesson/data.js";
import { evidencePlace, placeLink, printed } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import { noteBefore, noteCards } from "../lesson/notes.js";
import { glyphOf, letters } from "../lesson/parts.js";
import { collationChart } from "./chart.js";
import { chooser } from "./chooser.js";
import { layerSwitches } from "./layers.js";
import { activeVerdicts, printsOf, quoted, speaker, translated, withMarks, wordsOf } from "./model.js";

/** The versions of one statement side by side, word by word, and a choice of statements. */
export function collations(lesson: Lesson, statements: readonly Statement[]): HTMLElement {
  compareAhead(statements, lesson);
  return chooser(lesson, statements, (statement) => collationOf(lesson, statement));
}

/** Compares the versions of each statement while the reader looks at the first: choosing one then only draws it. */
function compareAhead(statements: readonly Statement[], { data, window }: Pick<Lesson, "data" | "window">): void {
  // Safari has no idle times.
  const whenIdle = (window as Partial<Window>).requestIdleCallback?.bind(window) ?? window.setTimeout.bind(window);
  const [next, ...others] = statements;
  if (next === undefined) return;
  whenIdle(() => {
    statementFinding(next, data);
    compareAhead(others, { data, window });
  });
}

function collationOf(lesson: Lesson, statement: Statement): HTMLElement {
  const { h } = lesson;
  const evidence = evidencePlace(lesson, "open");
  const chart = collationChart(statement, lesson, evidence);
  const found = statementFinding(statement, lesson.data);
  return h(
    "div",
    {},
    noteBefore(lesson, statement.id),
    figure(
      {
        id: `collation-${statement.id}`,
        finding: finding(found),
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
    differences(lesson, statement, found),
    apart(lesson, statement),
    noteCards(lesson, statement.id, known(lesson, found)),
  );
}

/** What a comparison comes to, in one sentence. */
export function finding(found: StatementFinding): string {
  if (found.versions < 2) return words.single;
  return found.isSame ? words.identical(found.versions, found.goesOn.length > 0) : words.finding(found);
}

/** What is known after comparing, in two sentences; none where there is nothing to compare. */
export function known(lesson: Lesson, found: StatementFinding): string[] {
  const { versions, shared, isSame, cuts, further, only, goesOn, operators, quoted } = found;
  if (versions < 2) return [];
  const { meaning, undecided, noise, moved, small } = found.counts;
  const first = words.known.shared(versions, shared);
  if (meaning > 0) return [first, words.known.meaning(meaning)];
  if (cuts.length + further.length + only.length + goesOn.length + operators.length > 0)
    return [first, words.known.cut];
  if (undecided + moved > 0) return [first, words.known.undecided];
  if (noise + small > 0) return [first, words.known.noise(found.small, letters(lesson, translated(lesson, found)))];
  return [first, isSame ? words.known.nothing : quoted < 2 ? words.known.retold : words.known.partly];
}

/** One row a segment of a version: what the chart marks. */
export function tableRows(lesson: Lesson, statement: Statement): Child[][] {
  const { h } = lesson;
  const marked = statement.versions.map((_, version) => quoted(lesson, statement, version));
  return statement.versions.flatMap((passage, version) =>
    statement.comparison.segments[version]!.map((segment): Child[] => {
      const { text } = wordsOf(statement, version, segment);
      return [
        sign(lesson.data, passage.row.report_id).letter,
        printed(h, { ...passage.row, text }),
        againstInWords(lesson, againstOthers(statement, version, segment, marked)),
        placeLink(passage.row, lesson),
      ];
    }),
  );
}

/** "= the same in W and H; not in S. Not between marks in H." */
function againstInWords(lesson: Lesson, { standings, outside, halfOutside, printing }: Against): string {
  const told = standings.map(({ standing, reports }) => words.standings[standing](letters(lesson, reports)));
  const where = (reports: readonly string[]): string[] =>
    reports.length === printing.length ? [] : letters(lesson, reports);
  const marks = [
    outside.length > 0 && words.outsideMarks(where(outside)),
    halfOutside.length > 0 && words.halfOutsideMarks(where(halfOutside)),
  ].filter((part) => part !== false);
  const sign = standings[0] === undefined ? "" : signOf(standings[0].standing);
  const compared = `${sign} ${told.join("; ")}`.trim();
  return marks.length === 0 ? compared : `${compared}. ${capital(marks.join("; "))}.`;
}

/** The sign that the chart has for it; other words that nobody compares have none. */
function signOf(standing: Against["standings"][number]["standing"]): string {
  return standing in words.signs ? words.signs[standing as keyof typeof words.signs] : "";
}

/** Who is named, where the sentence ends, the verdicts with what each version prints, and how much each puts between marks. */
function differences(lesson: Lesson, statement: Statement, found: StatementFinding): HTMLElement | null {
  const { h } = lesson;
  if (found.versions < 2) return null;
  const item = (kind: string, sign: string, ...children: Child[]): HTMLElement =>
    h(
      "li",
      { class: `verdict kin-${kind}` },
      h("span", { class: "verdict-sign", "aria-hidden": "true" }, sign),
      h("p", {}, ...children),
    );
  const verdicts = activeVerdicts(statement).map(({ verdict, prints }) => {
    const { verdict: kind, note } = statement.comparison.verdicts[verdict]!;
    return item(
      kind,
      words.signs[kind],
      h("b", {}, `${words.kinds[kind]}.`),
      " ",
      ...spellings(lesson, statement, prints),
      " ",
      note,
    );
  });
  return h(
    "section",
    { class: "differences", "aria-label": words.verdicts },
    h(
      "ul",
      {},
      found.mouths.length > 0 && item("mouths", "?", h("b", {}, words.whoSaidIt), " ", mouthsInWords(lesson, found)),
      ...found.names.map((names) =>
        item("mouths", "?", h("b", {}, words.oneName), " ", words.names(speakersOf(lesson, names))),
      ),
      ...cutLines(lesson, found).map((line) => item("cut", words.signs.cut, ...line)),
      ...verdicts,
      marksItem(lesson, statement),
    ),
  );
}

/** “felt” D, “perceived” A: the words of a verdict, each spelling once. */
function spellings(
  lesson: Lesson,
  statement: Statement,
  prints: readonly { version: number; text: string }[],
): Child[] {
  const spelled = new Map<string, { text: string; reports: string[] }>();
  for (const { version, text } of prints) {
    const own = spelled.get(text.toLowerCase()) ?? { text, reports: [] };
    own.reports.push(statement.versions[version]!.row.report_id);
    spelled.set(text.toLowerCase(), own);
  }
  return printsOf(lesson, [...spelled.values()]);
}

function speakersOf(lesson: Lesson, mouths: StatementFinding["mouths"]): [string, string[]][] {
  return mouths.map(({ source, reports }) => [speaker(lesson, source), letters(lesson, reports)]);
}

/** "W and H give the words to Ann Berg, F to Omar Reed." */
function mouthsInWords(lesson: Lesson, { mouths, unsure }: StatementFinding): string {
  return words.mouths(
    speakersOf(lesson, mouths),
    unsure.map((source) => speaker(lesson, source)),
  );
}

/** Where a sentence ends in some reports and goes on in others, and small words that stand in some only, a line each. */
export function cutLines(
  lesson: Lesson,
  {
    cuts,
    further,
    only,
    goesOn,
    operators,
  }: Pick<StatementFinding, "cuts" | "further" | "only" | "goesOn" | "operators">,
): Child[][] {
  const { h } = lesson;
  const cut = cuts.map(({ edge, ends, beyond }): Child[] => {
    const { at, more } = words.cut[edge];
    return [...printsIn(lesson, ends, at), "; ", ...printsIn(lesson, beyond, more), "."];
  });
  const turned = operators.map(({ word, has, lacks }): Child[] => {
    const [before, after] = words.operator(letters(lesson, has), letters(lesson, lacks));
    return [before, printed(h, { report_id: has[0]!, text: word }), after];
  });
  const told = (
    found: StatementFinding["further"],
    said: (has: readonly string[], lacks: readonly string[]) => [string, string],
  ): Child[][] =>
    found.map(({ words: text, has, lacks }) => {
      const [before, after] = said(letters(lesson, has), letters(lesson, lacks));
      return [before, printed(h, { report_id: has[0]!, text }), after];
    });
  return [...cut, ...told(further, words.further), ...told(only, words.only), ...told(goesOn, words.goesOn), ...turned];
}

/** "F and W, with “that wall”, G, with “this wall”": words with the reports that print them. */
function printsIn(
  lesson: Lesson,
  prints: StatementFinding["cuts"][number]["ends"],
  told: (letters: readonly string[], isFirst: boolean) => string,
): Child[] {
  return prints.flatMap(({ words: text, reports }, i): Child[] => [
    i > 0 && ", ",
    told(letters(lesson, reports), i === 0),
    printed(lesson.h, { report_id: reports[0]!, text }),
    words.cut.close,
  ]);
}

/** Words that stand between marks in some reports and outside of them in others, a line each. */
export function reachLines(lesson: Lesson, { reach }: StatementFinding): Child[][] {
  return reach.map(({ words: text, inside, outside }): Child[] => {
    const [before, after] = words.reach(letters(lesson, inside), letters(lesson, outside));
    return [before, printed(lesson.h, { report_id: inside[0]!, text }), after];
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
  const items = statement.apart.map((passage) => {
    const { row } = passage;
    const who = h(
      "p",
      { class: "caption" },
      words.apartSource(speaker(lesson, row.source)),
      " ",
      placeLink(row, lesson),
    );
    return h(
      "li",
      {},
      glyphOf(lesson, row.report_id, { size: 20 }),
      h("div", {}, h("p", {}, ...withMarks(lesson, passage)), who),
    );
  });
  return h(
    "section",
    { class: "apart" },
    h("h3", {}, words.apartTitle),
    h("ul", {}, ...items),
    h("p", { class: "caption" }, words.apartCaption),
  );
}
