import { plainName } from "./plainName.js";
import { overlaps } from "./terms.js";
import type { PassageSide, SharedPassage } from "./sharedPassages/index.js";
import type { Claim, Codebook, ReportMeta } from "./types.js";

/**
 * Which reports are no witnesses apart from each other. `outlet`: both are of one outlet. `credit`: the first credits the
 * agency whose report the second is, or names the paper that printed it. `copy`: they print a passage alike outside of quotation marks; which was first, that
 * does not show.
 */
export interface WitnessLink {
  a: string;
  b: string;
  why: "outlet" | "credit" | "copy";
  /** Of a credit the sentences of the first that give it; none where something outside the story does: then it is for all. */
  sentences?: readonly Sentence[];
  /** Of a copy the places of each passage. */
  passages?: readonly (readonly [Place, Place])[];
}

/** A sentence of the story by its numbers. */
type Sentence = Pick<Claim, "paragraph" | "sentence">;
type Place = Pick<PassageSide, "report_id" | "start" | "end">;

/**
 * The links that bear on what some claims say. That two reports share an outlet bears on everything; a credit that one
 * sentence gives, on what this sentence says; a passage alike, on what both say in it.
 */
export function linksOn(links: readonly WitnessLink[], claims: readonly Claim[]): WitnessLink[] {
  const of = (id: string): Claim[] => claims.filter(({ report_id }) => report_id === id);
  return links.filter(({ a, b, why, sentences = [], passages = [] }) => {
    const [first, second] = [of(a), of(b)];
    if (first.length === 0 || second.length === 0) return false;
    if (why === "copy")
      return passages.some((places) =>
        places.every((place) => of(place.report_id).some((claim) => overlaps(claim, place))),
      );
    return sentences.length === 0 || first.some((claim) => sentences.some((one) => isSame(one, claim)));
  });
}

function isSame(one: Sentence, other: Sentence): boolean {
  return one.paragraph === other.paragraph && one.sentence === other.sentence;
}

/** All links between reports that are not apart, in the reports' order; a pair has one link a reason. */
export function witnessLinks(
  reports: readonly Pick<ReportMeta, "id" | "outlet" | "agency">[],
  claims: readonly Claim[],
  codebook: Pick<Codebook, "items">,
  passages: readonly SharedPassage[],
  mentions: readonly (Sentence & { report_id: string; outlet: string })[] = [],
): WitnessLink[] {
  const credits = creditsOf(claims, codebook);
  const copied = passages.filter(({ kind }) => kind === "wording");
  const links: WitnessLink[] = [];
  reports.forEach((one, i) => {
    for (const other of reports.slice(i + 1)) {
      if (one.outlet !== "" && plainName(one.outlet) === plainName(other.outlet))
        links.push({ a: one.id, b: other.id, why: "outlet" });
      const credit = (from: typeof one, to: typeof one): WitnessLink[] => {
        const found = creditsFrom(from.id, to, credits, mentions);
        return found.length === 0
          ? []
          : [{ a: from.id, b: to.id, why: "credit", sentences: found.every(isInStory) ? found : [] }];
      };
      const [forth] = credit(one, other);
      links.push(...(forth === undefined ? credit(other, one) : [forth]));
      const both = copied.filter(({ a, b }) =>
        [a, b].every(({ report_id }) => report_id === one.id || report_id === other.id),
      );
      if (both.length > 0)
        links.push({ a: one.id, b: other.id, why: "copy", passages: both.map(({ a, b }) => [placeOf(a), placeOf(b)]) });
    }
  });
  return links;
}

function placeOf({ report_id, start, end }: PassageSide): Place {
  return { report_id, start, end };
}

function isInStory({ sentence }: Sentence): boolean {
  return sentence !== null;
}

/** What each report credits an agency with, and what signs a report as an agency's. */
interface Credits {
  credited: readonly Claim[];
  signed: readonly Claim[];
}

function creditsOf(claims: readonly Claim[], { items }: Pick<Codebook, "items">): Credits {
  const ids = new Set(items.filter(({ rule }) => rule.by === "agency").map(({ id }) => id));
  const all = claims.filter(({ item }) => ids.has(item));
  return {
    credited: all.filter(({ part }) => part !== "dateline"),
    signed: all.filter(({ part }) => part === "dateline"),
  };
}

/** The sentences in which a report names where another comes from; a sentence without a number stands outside the story. */
function creditsFrom(
  id: string,
  other: Pick<ReportMeta, "id" | "outlet">,
  { credited, signed }: Credits,
  mentions: readonly (Sentence & { report_id: string; outlet: string })[],
): Sentence[] {
  const isOf = (agency: string): boolean =>
    agency === other.outlet || signed.some(({ report_id, value }) => report_id === other.id && value === agency);
  return [
    ...credited
      .filter(({ report_id, value }) => report_id === id && isOf(value))
      .map(({ part, paragraph, sentence }) => ({ paragraph, sentence: part === "body" ? sentence : null })),
    ...mentions
      .filter(({ report_id, outlet }) => report_id === id && outlet === other.outlet)
      .map(({ paragraph, sentence }) => ({ paragraph, sentence })),
  ];
}

/** Reports in groups that count as one witness each, in the reports' order. */
export function witnessesOf(reports: readonly string[], links: readonly WitnessLink[]): string[][] {
  const group = new Map(reports.map((id) => [id, id]));
  for (const { a, b } of links) {
    const [from, to] = [group.get(b), group.get(a)];
    if (from === undefined || to === undefined || from === to) continue;
    for (const [id, own] of group) if (own === from) group.set(id, to);
  }
  const groups = new Map<string, string[]>();
  for (const id of reports) {
    const own = group.get(id)!;
    groups.set(own, [...(groups.get(own) ?? []), id]);
  }
  return [...groups.values()];
}
