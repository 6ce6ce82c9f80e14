import { compareValues, type Relation, type Valued } from "./compareValues.js";
import type { Claim, Codebook, CoverageRow, Dimension } from "./types.js";

/** A point on which reports can be compared, with its label as it stands in a list and inside a sentence. */
export interface Point {
  item: string;
  dimension: Dimension;
  label: string;
  inSentence: string;
}

interface SharedPoint extends Point {
  /** An answer that all reports give; some may give another beside it. */
  claim: Pick<Claim, "value" | "value_type" | "unit">;
}

/** What all reports of a dataset share, and where some of them differ. */
export interface Comparison {
  /** Topics that every report mentions. */
  mentioned: ({ topic: string } & Pick<Point, "label" | "inSentence">)[];
  /** Items to which all reports give one answer alike. */
  shared: SharedPoint[];
  /** Items on which at least two reports give answers that cannot both be true. */
  differing: Point[];
}

/**
 * Compares reports by topics and by the values of items. Wording groups and frames stay out: no two reports print one
 * statement alike, so they would always differ. Items without silence, such as traces of translation, ask nothing about
 * the event and stay out too. Only answers that cannot both be true make a difference: see `compareValues`. Readings that
 * are not the likeliest count as answers beside others, so that reports which may agree are not said to differ; a report
 * that has nothing but such readings gives no answer. A single report shares nothing and differs from nobody.
 * @param reports ids of all reports of the dataset
 */
export function compareReports(
  reports: readonly string[],
  { claims, coverage }: { claims: readonly Claim[]; coverage: readonly CoverageRow[] },
  codebook: Pick<Codebook, "items" | "topics" | "speakers">,
): Comparison {
  if (reports.length < 2) return { mentioned: [], shared: [], differing: [] };
  const names = namesIn(codebook);
  const mentioned = codebook.topics.filter(({ id }) => {
    const found = new Set(coverage.filter((row) => row.topic === id && row.found).map(({ report_id }) => report_id));
    return reports.every((report) => found.has(report));
  });
  const shared: SharedPoint[] = [];
  const differing: Point[] = [];
  for (const { id, label, dimension, silence, rule } of codebook.items) {
    if (silence === false) continue;
    const itemClaims = claims.filter(({ item }) => item === id);
    const point = { item: id, dimension, label, inSentence: insideSentence(label, names) };
    const answers = reports.map((report) => answersOf(itemClaims, report)).filter((one) => one.length > 0);
    const common = answers[0]?.find((claim) =>
      answers.every((one) => one.some((other) => compareValues(claim, other) === "same")),
    );
    if (answers.length === reports.length && common !== undefined) {
      const { value, value_type, unit } = common;
      shared.push({ ...point, claim: { value, value_type, unit } });
    } else if (
      !NO_CONTRADICTION.has(rule.by) &&
      answers.some((one, i) => answers.slice(i + 1).some((other) => compareAnswers(one, other) === "differ"))
    ) {
      differing.push(point);
    }
  }
  const topics = mentioned.map(({ id, label }) => ({ topic: id, label, inSentence: insideSentence(label, names) }));
  return { mentioned: topics, shared, differing };
}

/** Reports may credit other agencies and describe a person in other words without contradicting each other. */
const NO_CONTRADICTION: ReadonlySet<string> = new Set(["agency", "label", "words"]);

type Answer = Valued & Pick<Claim, "reading">;

/** What one report answers to one item; "useful; constructive" are two answers. */
function answersOf(claims: readonly Claim[], report: string): Answer[] {
  const own = claims.filter(({ report_id, value }) => report_id === report && value !== "");
  if (own.every(({ reading }) => reading === "alternative")) return [];
  return own.flatMap((claim) => claim.value.split("; ").map((value) => ({ ...claim, value })));
}

/**
 * How what two reports answer to one item stands to each other: if any of their answers fit, the reports do; they differ
 * where some answers contradict each other and none fit.
 */
export function compareAnswers(one: readonly Answer[], other: readonly Answer[]): Relation {
  const found = new Set(one.flatMap((a) => other.map((b) => relationOf(a, b))));
  return (["same", "fit", "differ", "open"] as const).find((relation) => found.has(relation)) ?? "open";
}

/** A reading that is not the likeliest can make reports fit, never contradict each other. */
function relationOf(a: Answer, b: Answer): Relation {
  const relation = compareValues(a, b);
  const isWeak = a.reading === "alternative" || b.reading === "alternative";
  return relation === "differ" && isWeak ? "open" : relation;
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
