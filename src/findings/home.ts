import type { WitnessLink } from "../coding/witnesses.js";
import type { Codebook, Dimension, Rule } from "../coding/types.js";
import { agreementKind, type AgreementFinding } from "./agreement.js";
import type { Facts } from "./facts.js";

/** A point on which reports can be compared, with its label as it stands in a list and inside a sentence. */
export interface Point {
  item: string;
  dimension: Dimension;
  label: string;
  inSentence: string;
  /** A claim on it, to begin with. */
  claim: string;
}

/**
 * What all reports of a dataset share, and where some of them differ: on which points, never with which answer. A lesson
 * asks for the answers.
 */
export interface SharedAndDiffering {
  /** How many topics every report mentions. */
  topics: number;
  /** Of so many that were looked for. */
  followed: number;
  /** Items to which all reports give answers that can be true together, exactly alike or rounded. */
  shared: Point[];
  /** Items on which two reports say what cannot both be true. */
  differing: Point[];
  /** Items for which reports have different words: each of them can be right. */
  worded: Point[];
  /** How many items two reports or more give an answer to. */
  asked: number;
  /** Every two reports that are no witnesses apart from each other for what they share. */
  together: { letters: string[]; why: WitnessLink["why"][] }[];
}

/** What a rule finds are words that a report chose, not facts about the event. */
const CHOSEN: ReadonlySet<Rule["by"]> = new Set(["choice", "words", "label", "spelling"]);

type Told = Pick<Facts, "claims" | "codebook" | "coverage" | "reports" | "silences"> & {
  provenance: Pick<Facts["provenance"], "links">;
};

/**
 * What home says: made of the findings on agreement, so that it says of no item what a lesson does not. Who credits which
 * agency is no point about the event. A single report shares nothing and differs from nobody.
 */
export function sharedAndDiffering(facts: Told): SharedAndDiffering {
  const { codebook, coverage, reports, provenance } = facts;
  const all: SharedAndDiffering = {
    topics: 0,
    followed: codebook.topics.length,
    shared: [],
    differing: [],
    worded: [],
    asked: 0,
    together: [],
  };
  if (reports.length < 2) return all;
  const names = namesIn(codebook);
  const ids = reports.map(({ report_id }) => report_id);
  all.topics = codebook.topics.filter(({ id }) =>
    ids.every((report) => coverage.some((row) => row.topic === id && row.report_id === report && row.found)),
  ).length;
  for (const finding of agreementKind.make(facts)) {
    const { id, label, dimension, rule } = codebook.items.find((item) => item.id === finding.about)!;
    const [claim = ""] = finding.evidence;
    const point = { item: id, dimension, label, inSentence: insideSentence(label, names), claim };
    if (finding.reports.length > 1) all.asked++;
    if (isSharedByAll(finding, ids.length)) all.shared.push(point);
    else if (finding.relation === "differ" && dimension !== "provenance")
      (CHOSEN.has(rule.by) ? all.worded : all.differing).push(point);
  }
  const letter = (id: string): string => reports.find(({ report_id }) => report_id === id)!.letter;
  for (const { a, b, why } of provenance.links) {
    const letters = ids.filter((id) => id === a || id === b).map(letter);
    const known = all.together.find((pair) => pair.letters.join() === letters.join());
    if (known === undefined) all.together.push({ letters, why: [why] });
    else known.why.push(why);
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
function insideSentence(label: string, names: ReadonlySet<string>): string {
  const [first = ""] = /^[\p{L}\p{N}.-]+/u.exec(label) ?? [];
  if (names.has(first) || /^.+\p{Lu}/u.test(first)) return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}
