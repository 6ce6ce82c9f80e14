/** How far people agree who put the same units into the same categories, each alone. */

/** One person's coding: category by unit. A unit without an answer has no entry. */
export type Coding = ReadonlyMap<string, string>;

/** Why a coefficient has no value. */
export type Undefined =
  /** No unit was coded by all. */
  | "no-units"
  /** Fewer than two people. */
  | "one-coder"
  /** All answers fall into one category: chance alone would agree fully, and 0 ÷ 0 says nothing. */
  | "one-category";

export type Coefficient = { value: number; why: null } | { value: null; why: Undefined };

export interface Agreement {
  /** Units that every coder coded, in the order of the first coding. */
  units: string[];
  /** Those among them on which all coders agree. */
  agreed: string[];
  /** Share of agreeing pairs of coders over these units, 0–1; null without units or with one coder. */
  observed: number | null;
  /** The share that chance would bring, as the coefficient estimates it. */
  expected: number | null;
  kappa: Coefficient;
}

const none = (why: Undefined): Coefficient => ({ value: null, why });

/** (observed − expected) ÷ (1 − expected), the form that all three coefficients have. */
function coefficient(observed: number, expected: number): Coefficient {
  // With an expected agreement of 1 there is nothing above chance that could be reached.
  if (1 - expected < 1e-12) return none("one-category");
  return { value: (observed - expected) / (1 - expected), why: null };
}

function unitsOfAll(codings: readonly Coding[]): string[] {
  return [...(codings[0]?.keys() ?? [])].filter((unit) => codings.every((coding) => coding.has(unit)));
}

function isAgreed(codings: readonly Coding[], unit: string): boolean {
  return codings.every((coding) => coding.get(unit) === codings[0]!.get(unit));
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/**
 * Cohen's κ of two coders. Chance is taken from each coder's own use of the categories: the sum over the categories of
 * one's share times the other's.
 * Source: Cohen (1960), "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20.
 */
export function cohensKappa(one: Coding, other: Coding): Agreement {
  const codings = [one, other];
  const units = unitsOfAll(codings);
  if (units.length === 0) return { units, agreed: [], observed: null, expected: null, kappa: none("no-units") };
  const agreed = units.filter((unit) => isAgreed(codings, unit));
  const [first, second] = codings.map((coding) => tally(units.map((unit) => coding.get(unit)!))) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const observed = agreed.length / units.length;
  let expected = 0;
  for (const [category, n] of first) expected += (n * (second.get(category) ?? 0)) / units.length ** 2;
  return { units, agreed, observed, expected, kappa: coefficient(observed, expected) };
}

/**
 * Fleiss' κ of two or more coders, over the units that all of them coded. Chance is taken from the categories' shares
 * among all answers, whoever gave them; so with two coders it is Scott's π, not Cohen's κ.
 * Source: Fleiss (1971), "Measuring nominal scale agreement among many raters", Psychological Bulletin 76.
 */
export function fleissKappa(codings: readonly Coding[]): Agreement {
  const units = unitsOfAll(codings);
  const why = codings.length < 2 ? "one-coder" : units.length === 0 ? "no-units" : null;
  const agreed = units.filter((unit) => isAgreed(codings, unit));
  if (why !== null) return { units, agreed, observed: null, expected: null, kappa: none(why) };
  const coders = codings.length;
  let observed = 0;
  for (const unit of units) {
    const counts = tally(codings.map((coding) => coding.get(unit)!));
    observed += [...counts.values()].reduce((sum, n) => sum + n * (n - 1), 0) / (coders * (coders - 1));
  }
  observed /= units.length;
  const totals = tally(units.flatMap((unit) => codings.map((coding) => coding.get(unit)!)));
  const expected = [...totals.values()].reduce((sum, n) => sum + (n / (units.length * coders)) ** 2, 0);
  return { units, agreed, observed, expected, kappa: coefficient(observed, expected) };
}

/**
 * Krippendorff's α for categories. It also uses units that some coders left out, if at least two coded them, and
 * corrects for small samples: chance draws two different answers.
 * Source: Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", nominal data.
 */
export function krippendorffsAlpha(codings: readonly Coding[]): Coefficient {
  if (codings.length < 2) return none("one-coder");
  const units = new Set(codings.flatMap((coding) => [...coding.keys()]));
  const totals = new Map<string, number>();
  let answers = 0;
  /** Sum over the units of the pairs of answers that differ, each weighted by 1 ÷ (answers − 1). */
  let differing = 0;
  for (const unit of units) {
    const values = codings.flatMap((coding) => coding.get(unit) ?? []);
    if (values.length < 2) continue;
    const counts = tally(values);
    for (const [category, n] of counts) {
      totals.set(category, (totals.get(category) ?? 0) + n);
      differing += (n * (values.length - n)) / (values.length - 1);
    }
    answers += values.length;
  }
  if (answers === 0) return none("no-units");
  const alike = [...totals.values()].reduce((sum, n) => sum + n * (n - 1), 0) / (answers * (answers - 1));
  return coefficient(1 - differing / answers, alike);
}

/**
 * How often two coders put units into each pair of categories: rows are the first coder's, columns the second's, both
 * in the order of `categories`. Only units that both coded count.
 */
export function confusion(one: Coding, other: Coding, categories: readonly string[]): number[][] {
  const units = unitsOfAll([one, other]);
  return categories.map((row) =>
    categories.map((column) => units.filter((unit) => one.get(unit) === row && other.get(unit) === column).length),
  );
}

/** Units that at least two of the coders coded and on which not all of these agree, most split first. */
export function disputed(codings: readonly Coding[]): string[] {
  const units = [...new Set(codings.flatMap((coding) => [...coding.keys()]))];
  return units
    .map((unit) => {
      const counts = [...tally(codings.flatMap((coding) => coding.get(unit) ?? [])).values()];
      const answers = counts.reduce((sum, n) => sum + n, 0);
      return { unit, split: answers - Math.max(0, ...counts), isSplit: counts.length > 1 };
    })
    .filter(({ isSplit }) => isSplit)
    .sort((a, b) => b.split - a.split)
    .map(({ unit }) => unit);
}
