import { dayForm } from "../coding/printedDay.js";
import { overlaps } from "../coding/terms.js";
import type { Claim } from "../coding/types.js";
import { linksOn, witnessesOf } from "../coding/witnesses.js";
import { answersTo, compare, mayBeMissed, type Answer } from "./answers.js";
import type { Facts } from "./facts.js";
import type { Finding, FindingKind } from "./finding.js";

type Compared = Pick<Facts, "claims" | "codebook" | "provenance" | "reports" | "sentences" | "silences">;

/** Words of one report that can be read in several ways. */
export interface ReadingsFinding extends Finding {
  kind: "readings";
  /** Different readings, the likeliest first; each of its own item. */
  readings: readonly Claim[];
}

export const readingsKind: FindingKind<ReadingsFinding> = {
  kind: "readings",
  make: readingsIn,
  faults: ({ readings }) => {
    const likeliest = readings.filter(({ reading }) => reading === "likeliest");
    return [
      ...(readings.length < 2 ? ["there is one reading"] : []),
      ...(likeliest.length > 1 ? ["several are called the likeliest"] : []),
      ...likeliest.flatMap(({ fits }) => (fits === "" ? ["no reason is given"] : [])),
      ...(readings.every((one) => readings.some((other) => other !== one && overlaps(one, other)))
        ? []
        : ["they are of other words"]),
    ];
  },
};

/** Every stretch of words with several readings, whatever items they answer: the same number wherever it is told. */
export function readingsIn({ claims }: Pick<Facts, "claims">): ReadingsFinding[] {
  const found: ReadingsFinding[] = [];
  const seen = new Set<Claim>();
  for (const claim of claims) {
    if (claim.reading === "" || seen.has(claim)) continue;
    for (const one of readingsOf(claim, claims)) seen.add(one);
    const distinct = distinctReadings(claim, claims);
    if (distinct.length < 2) continue;
    const readings = distinct.sort((a, b) => rank(a) - rank(b));
    found.push({
      kind: "readings",
      about: readings[0]!.item,
      reports: [claim.report_id],
      evidence: readings.map(({ claim_id }) => claim_id),
      readings,
    });
  }
  return found;
}

/** All readings of the words of a claim, of whatever item. */
function readingsOf(claim: Claim, claims: readonly Claim[]): Claim[] {
  return claims.filter((one) => one.reading !== "" && one.report_id === claim.report_id && overlaps(one, claim));
}

/** Those of them that differ: the same number wherever it is told. */
export function distinctReadings(claim: Claim, claims: readonly Claim[]): Claim[] {
  const all = readingsOf(claim, claims);
  return all.filter((one, i) => all.findIndex((other) => keyOf(other) === keyOf(one)) === i);
}

function keyOf({ item, value, mod, sense }: Claim): string {
  return [item, value, mod, sense].join(" ");
}

function rank({ reading }: Claim): number {
  return reading === "likeliest" ? 0 : 1;
}

/** One report that contradicts all others that answer, where these agree with each other. */
export interface AloneFinding extends Finding {
  kind: "alone";
  /** The one first, then the others. */
  reports: readonly [string, ...string[]];
  /** How many of the others can be counted apart. */
  witnesses: number;
}

/** With one other, nobody is alone. */
const FEWEST_OTHERS = 2;

export const aloneKind: FindingKind<AloneFinding> = {
  kind: "alone",
  make: aloneIn,
  faults: ({ about, reports: [one, ...others] }, facts) => {
    const of = (id: string): string[] =>
      facts.claims.flatMap(({ item, report_id, value, mod }) =>
        item === about && report_id === id ? [`${value} ${mod}`] : [],
      );
    const shared = others.filter((id) => of(id).some((value) => of(one).includes(value)));
    return shared.map((id) => `${id} gives the same as ${one}`);
  },
};

export function aloneIn(facts: Compared): AloneFinding[] {
  return facts.codebook.items.flatMap((item): AloneFinding[] => {
    if (item.silence === false || item.rule.by === "agency" || item.rule.by === "spelling") return [];
    const { answers, pairs, missed } = compare(facts, item);
    if (answers.length <= FEWEST_OTHERS || missed.length > 0) return [];
    const apart = pairs.filter(({ relation }) => relation === "differ");
    if (apart.length !== answers.length - 1 || pairs.some(({ relation }) => relation === "open")) return [];
    return answers.flatMap((answer): AloneFinding[] => {
      if (!apart.every(({ a, b }) => a === answer || b === answer)) return [];
      const rest = answers.filter((one) => one !== answer);
      if (saysWhy(answer.claims[0]!, facts)) return [];
      // The same weekday, reckoned to two dates, is no contradiction that anybody printed.
      if (rest.some((other) => printsSame(answer, other))) return [];
      const ids = rest.map(({ report_id }) => report_id);
      return [
        {
          kind: "alone",
          about: item.id,
          reports: [answer.report_id, ...ids],
          evidence: [answer, ...rest].map(({ claims }) => claims[0]!.claim_id),
          witnesses: witnessesOf(
            ids,
            linksOn(
              facts.provenance.links,
              rest.flatMap(({ claims }) => claims),
            ),
          ).length,
        },
      ];
    });
  });
}

/**
 * "From March 19, a day later than the council had decided": a report that tells the other answer and what became of it
 * contradicts nobody.
 */
export function saysWhy({ report_id, start, end }: Claim, { sentences }: Pick<Facts, "sentences">): boolean {
  const row = sentences.find((one) => one.report_id === report_id && one.start <= start && end <= one.end);
  return row !== undefined && CHANGED.test(row.text);
}

const CHANGED =
  /\b(?:(?:later|earlier|sooner|more|fewer|less|longer|shorter) than (?:(?:first|originally|previously) )?(?:planned|decided|announced|scheduled|intended|agreed|reported|(?:the |it |they |he |she |we )?(?:[\p{L}’'-]+ ){0,3}had (?:first |originally )?(?:planned|decided|announced|scheduled|agreed|reported|said))|postponed|rescheduled|put off (?:to|until)|brought forward|moved (?:from|to|back|forward)|corrected|an earlier version|instead of)\b/iu;

function printsSame(one: Answer, other: Answer): boolean {
  return one.claims.some(
    ({ printed }) => dayForm(printed) === "weekday" && other.claims.some((claim) => claim.printed === printed),
  );
}

/** An item to which an answer was found in one of several reports only. */
export interface OnlyFinding extends Finding {
  kind: "only";
}

export const onlyKind: FindingKind<OnlyFinding> = {
  kind: "only",
  make: onlyIn,
  faults: ({ about, reports: [one] }, { claims }) =>
    claims.some(({ item, report_id }) => item === about && report_id !== one) ? ["another report answers it"] : [],
};

export function onlyIn(facts: Pick<Facts, "claims" | "codebook" | "reports" | "silences">): OnlyFinding[] {
  const { codebook, reports } = facts;
  if (reports.length <= FEWEST_OTHERS) return [];
  return codebook.items.flatMap((asked): OnlyFinding[] => {
    const { id, silence, question, rule } = asked;
    const answers = answersTo(facts, id);
    const isAsked = silence !== false && question !== "" && rule.by !== "agency" && rule.by !== "spelling";
    if (!isAsked || answers.length !== 1 || mayBeMissed(facts, asked).length > 0) return [];
    // Words that may answer another item as well are no sure answer to this one.
    if (answers[0]!.claims.some(({ reading }) => reading === "alternative")) return [];
    const [{ report_id, claims }] = answers as [(typeof answers)[0]];
    // Words that answer another item in their likeliest reading are no answer, and may still be one to this item.
    if (facts.claims.some(({ item, report_id: other }) => item === id && other !== report_id)) return [];
    return [{ kind: "only", about: id, reports: [report_id], evidence: claims.map(({ claim_id }) => claim_id) }];
  });
}
