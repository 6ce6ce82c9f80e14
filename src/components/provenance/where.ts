import { overlaps } from "../../coding/terms.js";
import { languageName } from "../../strings/dates.js";
import type { PrintedKind, PrintedLine } from "../../coding/provenance.js";
import type { Claim, ReportRow } from "../../coding/types.js";
import { provenanceStrings } from "../../strings/provenance.js";
import type { Child } from "../dom.js";
import { type Evidence, printed } from "../lesson/evidence.js";
import { figure } from "../lesson/figure.js";
import type { Step } from "../lesson/steps.js";
import { valueInWords } from "../../values/words/told.js";
import { lessonStep } from "../lesson/step.js";
import { reportCell } from "../lesson/parts.js";
import { agencyClaims, letter, traceItems, type Context } from "./model.js";
import { heading, whereLink } from "./parts.js";

const words = provenanceStrings.where;

type Kind = PrintedKind | "agency" | "language";

/** One line about a report: the words that state it, or what is inferred, with the words that point to it. */
interface Fact {
  report_id: string;
  kind: Kind;
  isStated: boolean;
  /** Words in the report: the statement itself, or what an inference rests on. */
  evidence: Evidence[];
  /** An agency's name, or an inference in words; empty where the words speak for themselves. */
  said: string;
}

/** Order of the lines in a card. */
const STATED: readonly PrintedKind[] = ["outlet", "dateline", "byline", "author", "date", "credits"];

/** All that is stated or inferred about a report's origin. What is neither stated nor inferred has no row. */
export function factsOf({ lesson, provenance }: Context, report: ReportRow): Fact[] {
  const { report_id } = report;
  const printed = provenance.printed.filter((line) => line.report_id === report_id);
  const agencies = agencyClaims(lesson).filter((claim) => claim.report_id === report_id);
  const fact = (kind: Kind, isStated: boolean, evidence: Evidence[], said = ""): Fact => ({
    report_id,
    kind,
    isStated,
    evidence,
    said,
  });
  const stated = [
    ...byValue(agencies).map(([value, claims]) => fact("agency", true, claims, value)),
    ...STATED.flatMap((kind) => {
      const lines = printed.filter((line) => line.kind === kind && !isPartOfAnother(line, printed));
      return lines.length === 0 ? [] : [fact(kind, true, lines)];
    }),
  ];
  const inferred: Fact[] = [];
  const named = report.agency.split(/[,;]/).map((name) => name.trim());
  const texts = [...printed, ...agencies].map(({ text }) => text.toLowerCase());
  const unprinted = named.filter((name) => name !== "" && !texts.some((text) => text.includes(name.toLowerCase())));
  if (unprinted.length > 0) inferred.push(fact("agency", false, [], words.notPrinted(unprinted.join(", "))));
  const has = (kind: Kind): boolean => printed.some((line) => line.kind === kind);
  if (report.outlet !== "" && !has("outlet")) inferred.push(fact("outlet", false, [], words.notPrinted(report.outlet)));
  if (report.published !== "" && !has("date")) {
    const day = valueInWords({ value: report.published, value_type: "date", unit: "" }, lesson.names);
    inferred.push(fact("date", false, [], words.notPrinted(day)));
  }
  // What the copy itself says of its language stands among the stated facts.
  if (report.translated_from !== "" && !stated.some(({ kind }) => kind === "translation")) {
    const said = words.translated(languageName(report.translated_from));
    inferred.push(fact("language", false, tracesOf({ lesson, provenance }, report_id), said));
  }
  return [...stated, ...inferred];
}

/** A date inside the dateline is stated there already. */
function isPartOfAnother(line: PrintedLine, all: readonly PrintedLine[]): boolean {
  return line.kind === "date" && all.some((one) => one.kind === "dateline" && overlaps(one, line));
}

function byValue(claims: readonly Claim[]): [string, Claim[]][] {
  return [...new Set(claims.map(({ value }) => value))].map((value) => [
    value,
    claims.filter((claim) => claim.value === value),
  ]);
}

/** Words of a report that may come from another language: listed traces, and spellings that no other report has. */
export function tracesOf({ lesson }: Context, report_id: string): Claim[] {
  const { claims } = lesson.data;
  return traceItems(lesson).flatMap(({ id, rule }) => {
    const all = claims.filter(({ item }) => item === id);
    const others = all.filter((claim) => claim.report_id !== report_id);
    const own = all.filter((claim) => claim.report_id === report_id);
    if (rule.by !== "spelling") return own;
    return own.filter(({ value }) => others.length > 0 && others.every((one) => one.value !== value));
  });
}

/** The step: a card a report, what is stated on the left, what is inferred on the right behind a dashed line. */
export function whereStep(context: Context): Step {
  const { lesson } = context;
  const { reports } = lesson.data;
  const { name, title } = words;
  const opens = (): { shows: HTMLElement[]; knows: string[] } => {
    const facts = reports.flatMap((report) => factsOf(context, report));
    const credits = (report: ReportRow): boolean =>
      facts.some((fact) => fact.report_id === report.report_id && fact.kind === "agency" && fact.isStated);
    const lettersOf = (list: readonly ReportRow[]): string[] => list.map(({ report_id }) => letter(lesson, report_id));
    const cards = reports.map(({ report_id }) =>
      card(
        context,
        report_id,
        facts.filter((fact) => fact.report_id === report_id),
      ),
    );
    const parts = {
      id: "provenance-where",
      finding: words.finding(reports.filter(credits).length, reports.length),
      caption: words.caption,
      chart: lesson.h("div", { class: "origins" }, ...cards),
      table: {
        head: [provenanceStrings.report, words.column, words.kind, provenanceStrings.words],
        rows: facts.map((fact) => [
          reportCell(lesson, fact.report_id),
          fact.isStated ? words.stated : words.inferred,
          words.kinds[fact.kind],
          lesson.h("span", {}, ...factWords(context, fact)),
        ]),
      },
    };
    return {
      shows: [figure(parts, lesson)],
      knows: words.known(lettersOf(reports.filter(credits)), lettersOf(reports.filter((one) => !credits(one)))),
    };
  };
  return lessonStep(lesson, { id: "where", name, title, opens });
}

const ASKED = ["agency", "outlet", "byline", "date"] as const;

function card(context: Context, report_id: string, facts: readonly Fact[]): HTMLElement {
  const { h } = context.lesson;
  const stated = facts.filter(({ isStated }) => isStated);
  const inferred = facts.filter(({ isStated }) => !isStated);
  const line = (fact: Fact): Child[] => [
    h("dt", {}, words.kinds[fact.kind]),
    h("dd", { "data-fact": fact.kind }, ...factWords(context, fact)),
  ];
  const lines = context.provenance.printed;
  const missing = ASKED.filter((kind) => {
    if (stated.some((fact) => fact.kind === kind || (kind === "byline" && fact.kind === "author"))) return false;
    return !lines.some((one) => one.report_id === report_id && one.kind === kind);
  });
  return h(
    "section",
    { class: "origin" },
    heading(context.lesson, report_id),
    h(
      "div",
      { class: "origin-sides" },
      h(
        "div",
        { class: "stated" },
        h("h5", {}, words.stated),
        stated.length > 0 && h("dl", {}, ...stated.flatMap(line)),
        missing.length > 0 && h("p", { class: "missing" }, words.missing(missing.map((kind) => words.lower[kind]))),
      ),
      h(
        "div",
        { class: "inferred" },
        h("h5", {}, words.inferred),
        inferred.length > 0 ? h("dl", {}, ...inferred.flatMap(line)) : h("p", { class: "missing" }, words.nothing),
      ),
    ),
  );
}

function factWords({ lesson }: Context, { evidence, said, isStated, kind }: Fact): Child[] {
  const { h } = lesson;
  const rows = evidence.map((row) =>
    h("span", { class: isStated ? "fact-words" : "fact-words trace" }, printed(h, row), " ", whereLink(row, lesson)),
  );
  const why = isStated || kind !== "language" ? null : evidence.length > 0 ? words.traces : words.noTraces;
  return [said !== "" && h("span", { class: "said" }, said), " ", why, " ", ...rows];
}
