import type { SharedPassage } from "../../coding/sharedPassages/index.js";
import { plainName } from "../../coding/plainName.js";
import { mayBeSlip, namedBy } from "../../coding/oneSpeaker.js";
import type { Claim, SentenceRow } from "../../coding/types.js";
import type { Finding, FindingKind } from "../finding.js";
import { agencyClaims, type Sources } from "./origin.js";
import { toldIn } from "./told.js";

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
  /** Whom both have something from, in marks or not; ids as in the tables. */
  speakers: readonly string[];
  /** Names that stand in one of them each and may be one person's: "Denise Halloran", "Diane Halloran". */
  alike: readonly (readonly [string, string])[];
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
      ...(outlet !== "" && [one, other].some((id) => plainName(outletOf(id)) !== plainName(outlet))
        ? ["not of one outlet"]
        : []),
      ...(credit !== null && !credit.isPaper && !own(credit.from).some(({ value }) => value === credit.agency)
        ? ["no credit"]
        : []),
      ...(credit?.sentences ?? []).flatMap(({ paragraph, sentence }) =>
        [
          ...own(credit!.from).filter(({ value }) => value === credit!.agency),
          ...facts.provenance.mentions.filter(({ outlet: name }) => name === credit!.agency),
        ].some((row) => row.report_id === credit!.from && row.paragraph === paragraph && row.sentence === sentence)
          ? []
          : ["a sentence without the credit"],
      ),
      ...(credit?.isPaper === true && outletOf(credit.to) !== credit.agency ? ["another paper"] : []),
      ...[...wording, ...quotations].flatMap(({ a, b }) =>
        new Set([a.report_id, b.report_id, one, other]).size === 2 ? [] : ["a passage of other reports"],
      ),
      ...wording.flatMap(({ outside }) => (outside > 0 ? [] : ["it stands between marks in both"])),
      ...speakers.flatMap((speaker) =>
        [one, other].every((id) => sourcesOf(id, facts).some((source) => isSameSource(source, speaker)))
          ? []
          : [`${speaker} does not speak in both`],
      ),
      ...facts.provenance.sources.flatMap(({ report_id, source, source_type }) => {
        const isMissed =
          report_id === one &&
          source_type.startsWith("named") &&
          !source.split("+").every((id) => speakers.includes(id));
        return isMissed && facts.provenance.sources.some((row) => row.report_id === other && row.source === source)
          ? [`${source} speaks in both`]
          : [];
      }),
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
      const outlet = plainName(one.outlet) === plainName(other.outlet) ? one.outlet : "";
      const credit = creditBetween(ids, facts);
      const wording = passages.filter(({ kind }) => kind === "wording");
      const [here, there] = ids.map((id) => sourcesOf(id, facts)) as [string[], string[]];
      const speakers = here.filter((one) => there.some((other) => isSameSource(one, other)));
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
        speakers,
        alike: alikeIn(here, there, facts),
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
  const sentences = facts.sentences.filter(
    ({ report_id, paragraph, sentence }) =>
      report_id === link.a &&
      link.sentences?.some((one) => one.paragraph === paragraph && one.sentence === sentence) === true,
  );
  return { from: link.a, to: link.b, agency: agency ?? outlet ?? "", isPaper: agency === undefined, sentences };
}

/** Whom a report has something from, as the table of sources shows it; people without a name are not known to be the same. */
function sourcesOf(report: string, facts: Sources): string[] {
  const named = toldIn(facts).rows.filter(
    ({ report_id, kind }) => report_id === report && !kind.startsWith("unnamed") && kind !== "agency",
  );
  // "Both sides" of one report need not be those of another.
  return [...new Set(named.flatMap(({ source }) => source.split("+")))].filter(
    (name) => !/^(?:both|the two)\s/iu.test(name),
  );
}

/**
 * Whom each report gives a quotation to that both print, where each names one source and the two are not the same: then the
 * words are alike, and what is said is not.
 */
export function givenTo({ a, b }: SharedPassage, { provenance }: Sources): readonly [string, string] | null {
  const sourceOf = ({ report_id, start, end }: SharedPassage["a"]): string | null => {
    const rows = provenance.sources.filter(
      (row) => row.report_id === report_id && row.start < end && start < row.end && row.source !== "",
    );
    const [first, ...others] = new Set(rows.map(({ source }) => source));
    return others.length > 0 ? null : (first ?? null);
  };
  const [one, other] = [sourceOf(a), sourceOf(b)];
  return one === null || other === null || isSameSource(one, other) ? null : [one, other];
}

/** Of those who speak in one report only: whom the other may mean under another name. */
function alikeIn(here: readonly string[], there: readonly string[], { codebook }: Sources): [string, string][] {
  const alone = (own: readonly string[], others: readonly string[]): string[] =>
    own.filter((one) => !others.some((other) => isSameSource(one, other)));
  return alone(here, there).flatMap((one) =>
    alone(there, here).flatMap((other): [string, string][] =>
      mayBeSlip(namedBy(codebook.speakers, one), namedBy(codebook.speakers, other)) ? [[one, other]] : [],
    ),
  );
}

/** "building office" and "the town's building office" are one; so are "government of Lanik" and "government of Prime Minister Lanik". */
function isSameSource(one: string, other: string): boolean {
  const [short, long] = [one, other]
    .map((name) => name.toLowerCase().replace(/^(?:the|an?) /u, ""))
    .sort((a, b) => a.length - b.length) as [string, string];
  return long === short || (short.includes(" ") && (long.endsWith(` ${short}`) || isWithin(short, long)));
}

/** "government of Lanik" in "government of prime minister Lanik": it begins and ends alike, and has all words. */
function isWithin(short: string, long: string): boolean {
  const [own, all] = [short.split(" "), long.split(" ")];
  return own[0] === all[0] && own.at(-1) === all.at(-1) && own.every((word) => all.includes(word));
}

/** Whether the reports of a pair are no two witnesses: of one outlet, one crediting the other, or with wording in common. */
export function isLinked({ outlet, credit, wording }: PairFinding): boolean {
  return outlet !== "" || credit !== null || wording.length > 0;
}

/** Whether they share anything that a reader can be shown. */
export function isShared(pair: PairFinding): boolean {
  return isLinked(pair) || pair.agencies.length + pair.quotations.length + pair.speakers.length + pair.alike.length > 0;
}

/** "Two of ten pairs are linked: A and R, C and E." Whether a link bears on a question, `linksOn` says. */
interface WitnessesFinding extends Finding {
  kind: "witnesses";
  /** Pairs that are no two witnesses for what they share. */
  linked: readonly PairFinding["reports"][];
  /** How many pairs there are. */
  pairs: number;
}

export const witnessesKind: FindingKind<WitnessesFinding> = {
  kind: "witnesses",
  make: (facts) => (facts.reports.length < 2 ? [] : [witnesses(facts)]),
  faults: ({ linked }, { provenance }) =>
    provenance.links
      .filter(({ a, b }) => !linked.some((ids) => ids.includes(a) && ids.includes(b)))
      .map(({ a, b }) => `${a} and ${b} are linked, and counted apart`),
};

export function witnesses(facts: Sources): WitnessesFinding {
  const pairs = pairsOf(facts);
  return {
    kind: "witnesses",
    about: "",
    reports: facts.reports.map(({ report_id }) => report_id),
    evidence: [],
    linked: pairs.filter(isLinked).map(({ reports }) => reports),
    pairs: pairs.length,
  };
}
