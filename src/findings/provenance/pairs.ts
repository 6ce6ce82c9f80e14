import type { SharedPassage } from "../../coding/sharedPassages/index.js";
import type { Claim, SentenceRow } from "../../coding/types.js";
import { witnessesOf, type WitnessLink } from "../../coding/witnesses.js";
import type { Finding, FindingKind } from "../finding.js";
import { agencyClaims, type Sources } from "./origin.js";

/** What two reports visibly share. */
export interface PairFinding extends Finding {
  kind: "pair";
  /** In the reports' order. */
  reports: readonly [string, string];
  /** The outlet that printed both; empty where they are not of one. */
  outlet: string;
  /** The one credits the agency whose report the other is, or names its paper; null where neither does. */
  credit: Credit | null;
  /** Agencies that both name. */
  agencies: readonly string[];
  /** Passages outside quotation marks that both print alike, and quotations that both give. */
  wording: readonly SharedPassage[];
  quotations: readonly SharedPassage[];
  /** No word differs in the passages outside of marks. */
  isWordForWord: boolean;
  /** All that links them is a credit that some sentences give. */
  isCreditOnly: boolean;
  /** Whom both quote, whether in the same words or not; ids as in the tables. */
  speakers: readonly string[];
}

interface Credit {
  from: string;
  to: string;
  agency: string;
  isPaper: boolean;
  /** Sentences of the story that credit it, where nothing outside of the story does: only what they tell is from there. */
  sentences: readonly SentenceRow[];
}

export const pairKind: FindingKind<PairFinding> = {
  kind: "pair",
  make: pairsOf,
  faults: ({ reports: [one, other], outlet, credit, wording, quotations, speakers }, facts) => {
    const own = (id: string): Claim[] => agencyClaims(facts).filter(({ report_id }) => report_id === id);
    const outletOf = (id: string): string => facts.reports.find(({ report_id }) => report_id === id)!.outlet;
    return [
      ...(outlet !== "" && (outletOf(one) !== outlet || outletOf(other) !== outlet) ? ["not of one outlet"] : []),
      ...(credit !== null && !credit.isPaper && !own(credit.from).some(({ value }) => value === credit.agency)
        ? ["no credit"]
        : []),
      ...(credit?.sentences ?? []).flatMap(({ paragraph, sentence }) =>
        own(credit!.from).some(
          (claim) => claim.value === credit!.agency && claim.paragraph === paragraph && claim.sentence === sentence,
        )
          ? []
          : ["a sentence without the credit"],
      ),
      ...(credit?.isPaper === true && outletOf(credit.to) !== credit.agency ? ["another paper"] : []),
      ...[...wording, ...quotations].flatMap(({ a, b }) =>
        new Set([a.report_id, b.report_id, one, other]).size === 2 ? [] : ["a passage of other reports"],
      ),
      ...wording.flatMap(({ outside }) => (outside > 0 ? [] : ["it stands between marks in both"])),
      ...speakers.flatMap((speaker) =>
        [one, other].every((id) =>
          facts.provenance.sources.some((row) => row.report_id === id && row.source === speaker),
        )
          ? []
          : [`${speaker} does not speak in both`],
      ),
    ];
  },
};

/** Every two reports, in the reports' order, whether they share something or not. */
export function pairsOf(facts: Sources): PairFinding[] {
  const { reports, provenance } = facts;
  return reports.flatMap((one, i) =>
    reports.slice(i + 1).map((other): PairFinding => {
      const ids = [one.report_id, other.report_id] as const;
      const claims = ids.map((id) => agencyClaims(facts).filter(({ report_id }) => report_id === id));
      const agencies = [...new Set(claims[0]!.map(({ value }) => value))].filter((name) =>
        claims[1]!.some(({ value }) => value === name),
      );
      const passages = provenance.passages.filter(({ a, b }) =>
        [a, b].every(({ report_id }) => report_id === ids[0] || report_id === ids[1]),
      );
      const outlet = one.outlet === other.outlet ? one.outlet : "";
      const credit = creditBetween(ids, facts);
      const wording = passages.filter(({ kind }) => kind === "wording");
      return {
        kind: "pair",
        about: "",
        reports: ids,
        evidence: claims.flat().flatMap(({ claim_id, value }) => (agencies.includes(value) ? [claim_id] : [])),
        outlet,
        credit,
        agencies,
        wording,
        isWordForWord: wording.every(({ a, b, matched }) => a.words === matched && b.words === matched),
        isCreditOnly: outlet === "" && wording.length === 0 && credit !== null && credit.sentences.length > 0,
        quotations: passages.filter(({ kind }) => kind === "quotation"),
        speakers: speakersOf(ids[0], facts).filter((speaker) => speakersOf(ids[1], facts).includes(speaker)),
      };
    }),
  );
}

function creditBetween(ids: readonly string[], { provenance, ...facts }: Sources): PairFinding["credit"] {
  const link = provenance.links.find(({ a, b, why }) => why === "credit" && ids.includes(a) && ids.includes(b));
  if (link === undefined) return null;
  const of = (id: string): string[] =>
    agencyClaims(facts).flatMap(({ report_id, value }) => (report_id === id ? [value] : []));
  const outlet = facts.reports.find(({ report_id }) => report_id === link.b)?.outlet;
  const agency = of(link.a).find((name) => name === outlet || of(link.b).includes(name));
  const from = { from: link.a, to: link.b };
  if (agency === undefined) return { ...from, agency: outlet ?? "", isPaper: true, sentences: [] };
  const credits = agencyClaims(facts).filter(({ report_id, value }) => report_id === link.a && value === agency);
  const sentences = facts.sentences.filter(
    ({ report_id, start, end, text }) =>
      report_id === link.a && text !== "" && credits.some((claim) => start <= claim.start && claim.end <= end),
  );
  const isWhole = credits.some(({ part, sentence }) => part !== "body" || sentence === null);
  return { ...from, agency, isPaper: false, sentences: isWhole ? [] : sentences };
}

function speakersOf(report: string, { provenance }: Sources): string[] {
  const quoted = provenance.sources.filter(
    ({ report_id, attribution }) => report_id === report && (attribution === "direct" || attribution === "partial"),
  );
  return [...new Set(quoted.map(({ source }) => source))];
}

/** Whether the reports of a pair are no two witnesses: of one outlet, one crediting the other, or with wording in common. */
export function isLinked({ outlet, credit, wording }: PairFinding): boolean {
  return outlet !== "" || credit !== null || wording.length > 0;
}

/** Whether they share anything that a reader can be shown. */
export function isShared(pair: PairFinding): boolean {
  return isLinked(pair) || pair.agencies.length + pair.quotations.length + pair.speakers.length > 0;
}

/** "Counted so that linked reports are one, the five are at most three witnesses." */
interface WitnessesFinding extends Finding {
  kind: "witnesses";
  /** Reports that count as one witness each. */
  groups: readonly (readonly string[])[];
  links: readonly WitnessLink[];
}

export const witnessesKind: FindingKind<WitnessesFinding> = {
  kind: "witnesses",
  make: (facts) => (facts.reports.length < 2 ? [] : [witnesses(facts)]),
  faults: ({ groups }, facts) => {
    const placed = groups.flat();
    const group = (id: string): number => groups.findIndex((one) => one.includes(id));
    return [
      ...facts.reports.flatMap(({ report_id }) =>
        placed.filter((id) => id === report_id).length === 1 ? [] : [`${report_id} is not in one group`],
      ),
      ...pairsOf(facts)
        .filter((pair) => isLinked(pair) && group(pair.reports[0]) !== group(pair.reports[1]))
        .map(({ reports }) => `${reports.join(" and ")} are linked, and counted apart`),
    ];
  },
};

export function witnesses({ reports, provenance }: Pick<Sources, "provenance" | "reports">): WitnessesFinding {
  const ids = reports.map(({ report_id }) => report_id);
  return {
    kind: "witnesses",
    about: "",
    reports: ids,
    evidence: [],
    groups: witnessesOf(ids, provenance.links),
    links: provenance.links,
  };
}
