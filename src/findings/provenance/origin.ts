import type { PrintedKind, PrintedLine } from "../../coding/provenance.js";
import { initialsOf } from "../../coding/plainName.js";
import { BIO } from "../../coding/bio.js";
import { overlaps } from "../../coding/terms.js";
import type { Claim, Item, ReportRow } from "../../coding/types.js";
import type { Facts } from "../facts.js";
import type { Finding, FindingKind } from "../finding.js";

/** What findings on where reports come from are made of. */
export type Sources = Pick<Facts, "claims" | "codebook" | "provenance" | "reports" | "sentences" | "silences">;

/** Words of a report that state something, with their place. */
type StatedWords = PrintedLine | Claim;

/** What everybody may ask of a report, in the order of its card. */
const ASKED = ["agency", "outlet", "author", "date"] as const;
export type Asked = (typeof ASKED)[number];

/** What the text itself states: an agency by its name, or a line beside the story. */
export interface Statement {
  what: PrintedKind | "agency";
  /** An agency's name; empty where the words speak for themselves. */
  value: string;
  words: readonly StatedWords[];
}

/** What only the data set says, or what is concluded; `value` as the data set has it. */
export interface Inference {
  what: "agency" | "outlet" | "date" | "language";
  value: string;
  /** Words that point to another language. */
  traces: readonly Claim[];
}

/** Where one report comes from: what it states, what was looked for beside the story and not found, what is inferred. */
export interface OriginFinding extends Finding {
  kind: "origin";
  stated: readonly Statement[];
  notFound: readonly Asked[];
  inferred: readonly Inference[];
}

export const originKind: FindingKind<OriginFinding> = {
  kind: "origin",
  make: originsOf,
  faults: ({ about, stated, notFound, inferred }, facts) => {
    const report = facts.reports.find(({ report_id }) => report_id === about)!;
    const lines = facts.provenance.printed.filter(({ report_id }) => report_id === about);
    const printed = textOf(about, facts);
    const signs = agencyClaims(facts).some(({ report_id }) => report_id === about);
    return [
      ...stated.flatMap(({ words }) => words).flatMap((one) => (one.report_id === about ? [] : ["of another report"])),
      ...notFound.flatMap((what) =>
        lines.some(({ kind }) => kind === what) || (what === "agency" && signs) ? [`${about} prints: ${what}`] : [],
      ),
      ...inferred.flatMap(({ what, value }) => {
        if (what === "language") return lines.some(({ kind }) => kind === "translation") ? ["it says so itself"] : [];
        if (what === "date") return lines.some(({ kind }) => kind === "date") ? ["a date is printed"] : [];
        return printed.includes(value.toLowerCase()) ? [`${about} prints ${value}`] : [];
      }),
      ...(report.translated_from === "" && inferred.some(({ what }) => what === "language") ? ["no translation"] : []),
    ];
  },
};

/** "Associated Press writer Ann Lee contributed to this report." */
const WRITERS = /\b(?:writers?|reporters?|correspondents?|contributed|reporting|text|words)\b/iu;

/** "By Channel North reporters", "From our economics desk": nobody is named. */
const NOBODY =
  /^(?:by|from)\s(?:\p{L}[\p{L}\d’'&-]*\s){0,5}(?:reporters?|correspondents?|staff|newsroom|desk|team|agencies)\.?$/iu;

/** One finding a report. */
export function originsOf(facts: Sources): OriginFinding[] {
  return facts.reports.map((report): OriginFinding => {
    const { report_id } = report;
    const stated = statedOf(report_id, facts);
    const states = (what: Statement["what"]): boolean => stated.some((one) => one.what === what);
    const isOwn = isAgencysOwn(report, facts);
    const isOf = (line: PrintedLine): boolean => line.report_id === report_id;
    const signs = (kind: PrintedKind): boolean =>
      facts.provenance.printed.some((line) => isOf(line) && line.kind === kind);
    const has: Record<Asked, boolean> = {
      agency: states("agency") || namesAnAgency(report_id, facts),
      // A line that names somebody may name an outlet that the data set does not know.
      outlet:
        states("outlet") ||
        isOwn ||
        (report.outlet === "" && (signs("byline") || signs("credits"))) ||
        facts.provenance.printed.some((line) => isOf(line) && line.kind === "author" && BIO.test(line.text)),
      author:
        states("author") ||
        facts.provenance.printed.some(
          (line) => isOf(line) && !NOBODY.test(line.text) && (line.kind === "byline" || WRITERS.test(line.text)),
        ),
      date: hasDate(report_id, facts),
    };
    return {
      kind: "origin",
      about: report_id,
      reports: [report_id],
      evidence: stated.flatMap(({ words }) => words.flatMap((one) => ("claim_id" in one ? [one.claim_id] : []))),
      stated,
      notFound: ASKED.filter((what) => !has[what]),
      inferred: inferredOf(report, stated, facts),
    };
  });
}

/** Order of the lines in a card. */
const LINES: readonly PrintedKind[] = ["outlet", "dateline", "byline", "author", "date", "translation", "credits"];

function statedOf(report_id: string, facts: Sources): Statement[] {
  const lines = facts.provenance.printed.filter((line) => line.report_id === report_id);
  const agencies = agencyClaims(facts).filter((claim) => claim.report_id === report_id);
  return [
    ...[...new Set(agencies.map(({ value }) => value))].map((value): Statement => ({
      what: "agency",
      value,
      words: agencies.filter((claim) => claim.value === value),
    })),
    ...LINES.flatMap((what): Statement[] => {
      const words = lines.filter((line) => line.kind === what && !isToldElsewhere(line, lines));
      return words.length === 0 ? [] : [{ what, value: "", words }];
    }),
  ];
}

/** A date in the dateline stands there already; a byline is told by the names and dates in it, where it is nothing else. */
function isToldElsewhere(line: PrintedLine, all: readonly PrintedLine[]): boolean {
  const within = (kind: PrintedKind): boolean => all.some((one) => one.kind === kind && overlaps(one, line));
  if (line.kind === "date") return within("dateline");
  return line.kind === "byline" && (within("author") || within("outlet")) && isOfStamps(line, all);
}

/** "By Ann Holm, Elmford Herald, May 4" is; "Town of Elmford, press release, 4 May" says more. */
function isOfStamps({ text, start }: PrintedLine, all: readonly PrintedLine[]): boolean {
  const stamps = all.filter((one) => one.kind !== "byline" && one.start >= start && one.end <= start + text.length);
  const left = stamps.reduce(
    (rest, one) => rest.slice(0, one.start - start) + " ".repeat(one.text.length) + rest.slice(one.end - start),
    text,
  );
  return !/\p{L}/u.test(left.replace(/\b(?:by|staff|and)\b/giu, ""));
}

function inferredOf(report: ReportRow, stated: readonly Statement[], facts: Sources): Inference[] {
  const { report_id, outlet, published, translated_from } = report;
  const states = (what: Statement["what"]): boolean => stated.some((one) => one.what === what);
  const text = textOf(report_id, facts);
  const named = report.agency.split(/[,;]/).map((name) => name.trim());
  const unprinted = named.filter((name) => name !== "" && !text.includes(name.toLowerCase()));
  const inference = (what: Inference["what"], value: string, traces: readonly Claim[] = []): Inference => ({
    what,
    value,
    traces,
  });
  return [
    ...(unprinted.length > 0 ? [inference("agency", unprinted.join(", "))] : []),
    ...(outlet !== "" && !states("outlet") && !text.includes(outlet.toLowerCase())
      ? [inference("outlet", outlet)]
      : []),
    ...(published !== "" && !hasDate(report_id, facts) ? [inference("date", published)] : []),
    ...(translated_from !== "" && !states("translation")
      ? [inference("language", translated_from, tracesOf(report_id, facts))]
      : []),
  ];
}

function hasDate(report_id: string, { provenance }: Sources): boolean {
  return provenance.printed.some((line) => line.report_id === report_id && line.kind === "date");
}

/** All that is known of a report's words, in small letters: its sentences, and the lines beside the story. */
function textOf(report_id: string, { sentences, provenance, claims }: Sources): string {
  const own = [...sentences, ...provenance.printed, ...claims].filter((row) => row.report_id === report_id);
  return own
    .map(({ text }) => text)
    .join("\n")
    .toLowerCase();
}

/** Whether an agency's name stands in a report, as a credit or not: then nobody says that there is none. */
function namesAnAgency(report_id: string, { sentences, provenance, codebook }: Sources): boolean {
  const names = codebook.items.flatMap(({ rule }) => (rule.by === "agency" ? rule.names : []));
  const isNamed = (text: string): boolean =>
    names.some((name) => text.includes(name)) || /\bagency\s+\p{Lu}/u.test(text);
  return (
    provenance.namesAgency.includes(report_id) ||
    [...sentences, ...provenance.printed].some((row) => row.report_id === report_id && isNamed(row.text))
  );
}

/** Claims about which agency a report credits. */
export function agencyClaims({ claims, codebook }: Pick<Facts, "claims" | "codebook">): Claim[] {
  const items = new Set(codebook.items.filter(({ rule }) => rule.by === "agency").map(({ id }) => id));
  return claims.filter(({ item }) => items.has(item));
}

/** Whether a report is what an agency itself sent: it is signed by the agency that published it. */
function isAgencysOwn({ report_id, outlet }: ReportRow, facts: Pick<Facts, "claims" | "codebook">): boolean {
  return agencyClaims(facts).some((claim) => claim.report_id === report_id && isSignOf(claim.value, outlet));
}

/** "CW" signs for the Consolidated Wire, "Meridian" for the Meridian Press. */
function isSignOf(agency: string, outlet: string): boolean {
  return outlet !== "" && (outlet === agency || initialsOf(outlet) === agency || outlet.startsWith(`${agency} `));
}

/** Items that are signs of how a text was made: a spelling, or any other item of this lesson that is no agency. */
export function traceItems({ codebook }: Pick<Facts, "codebook">): Item[] {
  return codebook.items.filter(
    ({ dimension, rule }) => rule.by === "spelling" || (dimension === "provenance" && rule.by !== "agency"),
  );
}

/** Words of a report that may come from another language: listed traces, and spellings that no other report has. */
function tracesOf(report_id: string, facts: Pick<Facts, "claims" | "codebook">): Claim[] {
  return traceItems(facts).flatMap(({ id, rule }) => {
    const all = facts.claims.filter(({ item }) => item === id);
    const own = all.filter((claim) => claim.report_id === report_id);
    return rule.by === "spelling" ? own.filter((claim) => isOnlyHere(claim, all)) : own;
  });
}

/** Whether a spelling stands in one of several reports that print the name, and in no other of them. */
export function isOnlyHere({ report_id, value }: Claim, all: readonly Claim[]): boolean {
  const others = all.filter((claim) => claim.report_id !== report_id);
  return others.length > 0 && others.every((one) => one.value !== value);
}

/** "C, D and R credit a news agency; E is an agency's own report; in A we found none." */
interface CreditsFinding extends Finding {
  kind: "credits";
  /** Reports that an agency itself sent. */
  own: readonly string[];
  /** Others that credit one. */
  credit: readonly string[];
  /** Of these, those with an agency’s sign in the dateline and nowhere else: they may be its own, or a paper’s print of it. */
  signed: readonly string[];
  /** Of an agency’s own reports, those whose agency another report credits. */
  credited: readonly string[];
  /** Reports in which the name of none was found. */
  none: readonly string[];
}

export const creditsKind: FindingKind<CreditsFinding> = {
  kind: "credits",
  make: (facts) => [creditsOf(facts)],
  faults: ({ own, credit, none }, facts) => {
    const of = (id: string): Claim[] => agencyClaims(facts).filter(({ report_id }) => report_id === id);
    const outlet = (id: string): string => facts.reports.find(({ report_id }) => report_id === id)!.outlet;
    return [
      ...own
        .filter((id) => !of(id).some(({ value }) => isSignOf(value, outlet(id))))
        .map((id) => `${id} is no agency's`),
      ...credit.filter((id) => of(id).length === 0).map((id) => `${id} credits none`),
      ...none.filter((id) => of(id).length > 0).map((id) => `${id} credits one`),
    ];
  },
};

export function creditsOf(facts: Sources): CreditsFinding {
  const { reports } = facts;
  const claims = agencyClaims(facts);
  const ids = (of: (report: ReportRow) => boolean): string[] => reports.filter(of).map(({ report_id }) => report_id);
  const of = ({ report_id }: ReportRow): Claim[] => claims.filter((claim) => claim.report_id === report_id);
  const credits = (report: ReportRow): boolean => of(report).length > 0;
  const own = ids((report) => isAgencysOwn(report, facts));
  const credit = ids((report) => credits(report) && !isAgencysOwn(report, facts));
  const named = new Set(claims.flatMap(({ report_id, value }) => (credit.includes(report_id) ? [value] : [])));
  return {
    kind: "credits",
    about: "",
    reports: ids(() => true),
    evidence: claims.map(({ claim_id }) => claim_id),
    own,
    credit,
    signed: ids((report) => credit.includes(report.report_id) && of(report).every(({ part }) => part === "dateline")),
    credited: ids((report) => own.includes(report.report_id) && of(report).some(({ value }) => named.has(value))),
    none: ids((report) => !credits(report) && !namesAnAgency(report.report_id, facts)),
  };
}
