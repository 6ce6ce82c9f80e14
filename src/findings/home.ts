import type { Codebook, Dimension, ValueType } from "../coding/types.js";
import type { Claim } from "../coding/types.js";
import { agreementKind, type AgreementFinding } from "./agreement.js";
import type { Facts } from "./facts.js";

/** A point on which reports can be compared, with its label as it stands in a list and inside a sentence. */
export interface Point {
  item: string;
  dimension: Dimension;
  label: string;
  inSentence: string;
}

export interface SharedPoint extends Point {
  /** The answer that all reports give; the plainest of them where they are rounded or approximate. */
  claim: Pick<Claim, "value" | "value_type" | "unit" | "mod">;
  /** Whether some report gives it rounded, or less exact. */
  isRounded: boolean;
}

/** What all reports of a dataset share, and where some of them differ. */
export interface SharedAndDiffering {
  /** Topics that every report mentions. */
  mentioned: Pick<Point, "item" | "label" | "inSentence">[];
  /** Items to which all reports give one answer, exactly or rounded. */
  shared: SharedPoint[];
  /** Items on which two reports say what cannot both be true. */
  differing: Point[];
  /** Items for which reports have different words: each of them can be right. */
  worded: Point[];
}

/** Values that are facts about the event; other values are words that a report chose. */
const FACTS: ReadonlySet<ValueType> = new Set(["date", "time", "month", "duration", "sequence", "number", "speaker"]);

/**
 * What home says: made of the findings on agreement, so that it says of no item what a lesson does not. Who credits which
 * agency is no point about the event. A single report shares nothing and differs from nobody.
 */
export function sharedAndDiffering(facts: Facts): SharedAndDiffering {
  const { codebook, coverage, reports, claims } = facts;
  const all: SharedAndDiffering = { mentioned: [], shared: [], differing: [], worded: [] };
  if (reports.length < 2) return all;
  const names = namesIn(codebook);
  for (const { id, label } of codebook.topics) {
    const found = new Set(coverage.filter((row) => row.topic === id && row.found).map(({ report_id }) => report_id));
    if (reports.every(({ report_id }) => found.has(report_id)))
      all.mentioned.push({ item: id, label, inSentence: insideSentence(label, names) });
  }
  for (const finding of agreementKind.make(facts)) {
    const { id, label, dimension } = codebook.items.find((item) => item.id === finding.about)!;
    const own = claims.filter(({ claim_id }) => finding.evidence.includes(claim_id));
    const point = { item: id, dimension, label, inSentence: insideSentence(label, names) };
    const plain = own.find(({ mod }) => mod === "") ?? own[0]!;
    if (isSharedByAll(finding, reports.length))
      all.shared.push({ ...point, claim: plain, isRounded: finding.relation === "fit" });
    else if (finding.relation === "differ" && dimension !== "provenance")
      (own.every(({ value_type }) => FACTS.has(value_type)) ? all.differing : all.worded).push(point);
  }
  return all;
}

function isSharedByAll({ relation, reports, several }: AgreementFinding, all: number): boolean {
  return reports.length === all && several.length === 0 && (relation === "same" || relation === "fit");
}

/** Words that the codebook writes as names: "Norway" from a topic's terms, "Holt" from a speaker's. */
function namesIn({ topics, speakers }: Pick<Codebook, "topics" | "speakers">): Set<string> {
  const texts = [
    ...topics.flatMap(({ terms }) => terms),
    ...speakers.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  const words = texts.flatMap((text) => text.match(/\p{Lu}[\p{L}\p{N}.-]*/gu) ?? []);
  return new Set(words.filter((word) => !/^(?:A|An|The)$/.test(word)));
}

/**
 * A label as it stands inside a sentence: "Day of the vote" → "day of the vote"; a name keeps its capital, as "Ukraine"
 * does, and so does whatever has a capital after its first letter ("US").
 */
export function insideSentence(label: string, names: ReadonlySet<string>): string {
  const [first = ""] = /^[\p{L}\p{N}.-]+/u.exec(label) ?? [];
  if (names.has(first) || /^.+\p{Lu}/u.test(first)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}
