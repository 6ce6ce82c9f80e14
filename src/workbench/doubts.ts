import type { Claim, Codebook, Doubt as Why, Item } from "../coding/index.js";
import { compare } from "../findings/answers.js";
import { correct } from "./correct.js";
import { type Built, matterKey, type Work } from "./work.js";

/**
 * What the program does not decide: whether sentences that it compares tell of one matter, words that can be read in several
 * ways, a speaker who is not clear, a quotation that is never closed. A choice changes the work: its corrections, or what is
 * known of an item.
 */
export interface Doubt {
  /** Stays the same while the words do. */
  id: string;
  kind: "matter" | "readings" | "speaker" | "unclosed";
  item: string;
  /** The claims that it is about: of all reports where the matter is in doubt, else of one, the likeliest first. */
  claims: Claim[];
  /** The likeliest first. */
  choices: DoubtChoice[];
}

export interface DoubtChoice {
  /**
   * `same` and `apart`: one matter, or several. `one`: one claim is of another matter than the rest. `all`: all readings stay;
   * `reading`: one does. `speaker`: that speaker's words; `open`: nobody is named. `keep` and `drop`: the words.
   */
  says: "same" | "apart" | "one" | "all" | "reading" | "speaker" | "open" | "keep" | "drop";
  /** The claim that is meant, for `one` and `reading`. */
  claim: Claim | null;
  /** A speaker's id, or several joined by "+"; empty where none is meant. */
  speaker: string;
  /** The work with this choice. @param reason what stands beside its corrections */
  take: (work: Work, reason: string) => Work;
}

/** Why a claim's speaker is doubted. */
const ABOUT_SPEAKERS: ReadonlySet<Why> = new Set(["no-speaker", "agreed", "indirect", "verb", "no-verb"]);

/** The doubts about the work: matters in the codebook's order, then the others in the text's. */
export function doubtsOf(work: Work, built: Built): Doubt[] {
  const order = new Map(built.tables.reports.map(({ report_id }, i) => [report_id, i]));
  const others = [...readingDoubts(built), ...unclosedDoubts(built), ...speakerDoubts(built)];
  const place = ({ claims }: Doubt): number => order.get(claims[0]!.report_id)!;
  others.sort((a, b) => place(a) - place(b) || a.claims[0]!.start - b.claims[0]!.start);
  return [...matterDoubts(work, built), ...others];
}

/**
 * Items of which two reports seem to contradict each other: a contradiction is the last thing to be wrong about. Who wrote a
 * codebook by hand has said by `loose` which items are meant.
 */
function matterDoubts(work: Work, built: Built): Doubt[] {
  const settled = new Set(work.matters.map(({ key }) => key));
  return built.codebook.items.flatMap((item): Doubt[] => {
    if (settled.has(matterKey(item)) || item.rule.by === "agency") return [];
    if (!built.codebook.proposed && item.loose !== true) return [];
    const { answers, pairs } = compare(built.tables, { ...item, loose: false });
    if (!pairs.some(({ relation }) => relation === "differ")) return [];
    const claims = answers.flatMap((answer) => answer.claims);
    // With two reports it is one matter or two. With more, one report may be beside the others.
    const beside = answers.length > 2 ? claims.map((claim) => without(built, claim)) : [];
    const choices = [settle("same", item), settle("apart", item), ...beside];
    return [{ id: `matter ${item.id}`, kind: "matter", item: item.id, claims, choices }];
  });
}

/** The codebook for who reads it without deciding: where a matter is undecided, nothing is said to contradict. */
export function cautious(work: Work, built: Built): Codebook {
  const open = new Set(matterDoubts(work, built).map(({ item }) => item));
  const items = built.codebook.items.map((item) => (open.has(item.id) ? { ...item, loose: true } : item));
  return { ...built.codebook, items };
}

function settle(is: "same" | "apart", item: Item): DoubtChoice {
  const take = (work: Work): Work => ({ ...work, matters: [...work.matters, { key: matterKey(item), is }] });
  return { says: is, claim: null, speaker: "", take };
}

function without(built: Built, claim: Claim): DoubtChoice {
  const take = (work: Work, reason: string): Work => corrected(work, [correct(built, claim, reason)]);
  return { says: "one", claim, speaker: "", take };
}

function corrected(work: Work, corrections: Work["corrections"]): Work {
  return { ...work, corrections: [...work.corrections, ...corrections] };
}

/** Claims with several readings of the same words: keep all, or one. */
function readingDoubts(built: Built): Doubt[] {
  const all = parsed(built).filter(({ reading }) => reading !== "");
  return overlappingGroups(all)
    .filter((group) => group.length > 1)
    .map((group) => {
      const first = group[0]!;
      const keepAll: DoubtChoice = {
        says: "all",
        claim: null,
        speaker: "",
        take: (work, reason) =>
          corrected(
            work,
            // A claim coded by hand keeps the weight that other reports gave it.
            group.map((claim) => correct(built, claim, reason, { reading: claim.reading })),
          ),
      };
      const only = group.map((claim): DoubtChoice => {
        const others = group.filter((other) => other !== claim);
        const take: DoubtChoice["take"] = (work, reason) =>
          corrected(work, [
            ...others.map((other) => correct(built, other, reason)),
            correct(built, claim, reason, { reading: "likeliest" }),
          ]);
        return { says: "reading", claim, speaker: "", take };
      });
      return {
        id: `readings ${first.claim_id}`,
        kind: "readings",
        item: first.item,
        claims: group,
        choices: [keepAll, ...only],
      };
    });
}

/** Claims whose speaker the machine is not sure of: as it was read, or another one. Words that overlap are one doubt. */
function speakerDoubts(built: Built): Doubt[] {
  const unsure = parsed(built).filter(({ doubt, attribution }) => attribution !== "none" && ABOUT_SPEAKERS.has(doubt));
  return overlappingGroups(unsure).map((group) => {
    const first = group[0]!;
    const read = first.source;
    const others = nearestSpeakers(built, first).filter((id) => id !== read);
    return {
      id: `speaker ${first.claim_id}`,
      kind: "speaker",
      item: first.item,
      claims: group,
      choices: [
        read === "" ? said("open", "") : said("speaker", read),
        ...others.map((id) => said("speaker", id)),
        { says: "drop", claim: null, speaker: "", take: (work, reason) => changed(work, reason) },
      ],
    };

    function said(says: "speaker" | "open", speaker: string): DoubtChoice {
      const change = speaker === read ? {} : { source: speaker };
      return { says, claim: null, speaker, take: (work, reason) => changed(work, reason, change) };
    }
    function changed(work: Work, reason: string, change?: { source?: string }): Work {
      return corrected(
        work,
        group.map((claim) => correct(built, claim, reason, change)),
      );
    }
  });
}

/** Those whom the report lets speak, the nearest first, then all others. */
function nearestSpeakers({ tables, codebook }: Built, { report_id, start }: Claim): string[] {
  const own = tables.claims.filter((claim) => claim.report_id === report_id && claim.source !== "");
  own.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  const known = codebook.speakers.map(({ id }) => id);
  const near = own.flatMap(({ source }) => source.split("+")).filter((id) => known.includes(id));
  return [...new Set([...near, ...known])];
}

/** Versions that rest on a quotation without an end: keep what was taken, or leave it out. */
function unclosedDoubts(built: Built): Doubt[] {
  const unclosed = parsed(built).filter(({ doubt, dimension }) => doubt === "unclosed" && dimension === "wording");
  return unclosed.map((claim) => ({
    id: `unclosed ${claim.claim_id}`,
    kind: "unclosed",
    item: claim.item,
    claims: [claim],
    choices: (["keep", "drop"] as const).map((says) => ({
      says,
      claim: null,
      speaker: "",
      take: (work: Work, reason: string) =>
        corrected(work, [correct(built, claim, reason, says === "keep" ? {} : undefined)]),
    })),
  }));
}

function parsed({ tables }: Built): Claim[] {
  return tables.claims.filter(({ method }) => method === "parsed");
}

function overlappingGroups(claims: readonly Claim[]): Claim[][] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const own = groups.find(
      ([first]) => first!.report_id === claim.report_id && first!.start < claim.end && claim.start < first!.end,
    );
    if (own) own.push(claim);
    else groups.push([claim]);
  }
  return groups;
}
