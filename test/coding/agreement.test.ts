import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cohensKappa,
  confusion,
  disputed,
  fleissKappa,
  krippendorffsAlpha,
  type Coding,
} from "../../src/coding/agreement.js";

/** "a b -": unit 0 is a, unit 1 is b, unit 2 has no answer. */
function coding(answers: string): Coding {
  return new Map(
    answers.split(" ").flatMap((answer, i): [string, string][] => (answer === "-" ? [] : [[String(i), answer]])),
  );
}

/** Two codings with so many units in each pair of categories. */
function fromTable(table: readonly (readonly number[])[]): [Coding, Coding] {
  const [rows, columns] = [[] as string[], [] as string[]];
  for (const [r, row] of table.entries()) {
    for (const [c, n] of row.entries()) {
      for (let i = 0; i < n; i++) {
        rows.push(String(r));
        columns.push(String(c));
      }
    }
  }
  return [coding(rows.join(" ")), coding(columns.join(" "))];
}

describe("Cohen's κ", () => {
  it("is .492 for the three categories of Cohen (1960), 200 units", () => {
    // Observed: (88 + 40 + 12) ÷ 200 = .70. Rows 100, 60, 40; columns 120, 60, 20.
    // Chance: .5 × .6 + .3 × .3 + .2 × .1 = .30 + .09 + .02 = .41. κ = (.70 − .41) ÷ (1 − .41) = .29 ÷ .59 = .4915.
    const [one, other] = fromTable([
      [88, 10, 2],
      [14, 40, 6],
      [18, 10, 12],
    ]);
    const { observed, expected, kappa, units, agreed } = cohensKappa(one, other);
    expect([units.length, agreed.length]).toEqual([200, 140]);
    expect(observed).toBeCloseTo(0.7);
    expect(expected).toBeCloseTo(0.41);
    expect(kappa.value).toBeCloseTo(0.4915, 4);
  });

  it("is below 0 where two agree less than chance would", () => {
    // Observed 0; chance: .5 × .5 + .5 × .5 = .5; κ = −.5 ÷ .5 = −1.
    expect(cohensKappa(coding("a b"), coding("b a")).kappa.value).toBe(-1);
  });

  it("counts only units that both coded", () => {
    expect(cohensKappa(coding("a b - a"), coding("a b a -")).units).toEqual(["0", "1"]);
    expect(cohensKappa(coding("a -"), coding("- a")).kappa).toEqual({ value: null, why: "no-units" });
  });

  it("has no value where both used one category only, though they agree on all", () => {
    const { observed, kappa } = cohensKappa(coding("a a a"), coding("a a a"));
    expect(observed).toBe(1);
    expect(kappa).toEqual({ value: null, why: "one-category" });
  });

  it("is 0 where one coder used one category only and the other did not: chance agrees as often", () => {
    // Observed 2 ÷ 3; chance: 1 × 2 ÷ 3.
    expect(cohensKappa(coding("a a a"), coding("a a b")).kappa.value).toBeCloseTo(0);
  });
});

describe("Fleiss' κ", () => {
  // 10 subjects, 14 raters, 5 categories: the worked example that most descriptions of Fleiss (1971) use.
  const table = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];
  const raters = Array.from({ length: 14 }, (_, rater) =>
    coding(table.map((row) => row.flatMap((n, category) => Array<string>(n).fill(String(category)))[rater]!).join(" ")),
  );

  it("is .210 for ten subjects and fourteen raters", () => {
    // Sums of squares of the rows: 196, 60, 70, 94, 74, 98, 58, 46, 66, 66 = 828. Pairs that agree: 828 − 10 × 14 = 688
    // of 10 × 14 × 13 = 1820: .3780. Columns: 20, 28, 39, 21, 32 of 140; squares 400 + 784 + 1521 + 441 + 1024 = 4170,
    // by 140² = 19600: .2128. κ = (.3780 − .2128) ÷ (1 − .2128) = .1652 ÷ .7872 = .2099.
    const { observed, expected, kappa } = fleissKappa(raters);
    expect(observed).toBeCloseTo(688 / 1820, 10);
    expect(expected).toBeCloseTo(4170 / 19600, 10);
    expect(kappa.value).toBeCloseTo(0.2099, 4);
  });

  it("has no value with one coder, without a unit that all coded, or with one category", () => {
    expect(fleissKappa([coding("a b")]).kappa.why).toBe("one-coder");
    expect(fleissKappa([]).kappa.why).toBe("one-coder");
    expect(fleissKappa([coding("a -"), coding("- a"), coding("a a")]).kappa.why).toBe("no-units");
    expect(fleissKappa([coding("a a"), coding("a a"), coding("a a")]).kappa.why).toBe("one-category");
  });
});

describe("Krippendorff's α", () => {
  it("is .692 for the nominal example of two observers in Krippendorff (2011)", () => {
    // 12 units, 3 differ: 6 of 24 answers in differing pairs = .25. Answers: a 4, b 6, c 6, d 6, e 2.
    // Chance alike: (12 + 30 + 30 + 30 + 2) ÷ (24 × 23) = 104 ÷ 552. α = 1 − .25 ÷ (448 ÷ 552) = .692.
    const alpha = krippendorffsAlpha([coding("a a b b d c c c e d d a"), coding("b a b b b c c c e d d d")]);
    expect(alpha.value).toBeCloseTo(0.692, 3);
  });

  it("uses units that some left out, and no unit that only one coded", () => {
    // Units 0 and 1 alike, unit 2 coded by two who agree, unit 3 by one: 8 answers, none differ.
    const alpha = krippendorffsAlpha([coding("a b a c"), coding("a b - -"), coding("a b a -")]);
    expect(alpha.value).toBe(1);
    expect(krippendorffsAlpha([coding("a -"), coding("- a")]).why).toBe("no-units");
    expect(krippendorffsAlpha([coding("a")]).why).toBe("one-coder");
    expect(krippendorffsAlpha([coding("a a"), coding("a a")]).why).toBe("one-category");
  });
});

describe("where coders differ", () => {
  it("the confusion table has the first coder's categories as rows", () => {
    expect(confusion(coding("a a b b"), coding("a b b -"), ["a", "b", "c"])).toEqual([
      [1, 1, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });

  it("the units are listed with the most split first", () => {
    // Unit 1: two against one. Unit 2: two against two. Unit 0: all alike. Unit 3: coded once.
    const codings = [coding("a a a b"), coding("a b a -"), coding("a a b -"), coding("a - b -")];
    expect(disputed(codings)).toEqual(["2", "1"]);
  });
});

describe("for any codings", () => {
  const answers = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 2, maxLength: 20 });
  const sameLength = fc.tuple(answers, answers).map(([x, y]) => {
    const n = Math.min(x.length, y.length);
    return [coding(x.slice(0, n).join(" ")), coding(y.slice(0, n).join(" "))] as const;
  });

  it("κ and α are at most 1, do not depend on who comes first, and are 1 only where all agree", () => {
    fc.assert(
      fc.property(sameLength, ([one, other]) => {
        const cohen = cohensKappa(one, other);
        expect(cohensKappa(other, one).kappa.value ?? 2).toBeCloseTo(cohen.kappa.value ?? 2);
        expect(fleissKappa([other, one]).kappa.value ?? 2).toBeCloseTo(fleissKappa([one, other]).kappa.value ?? 2);
        for (const { value } of [cohen.kappa, fleissKappa([one, other]).kappa, krippendorffsAlpha([one, other])]) {
          if (value === null) continue;
          expect(value).toBeLessThanOrEqual(1 + 1e-9);
          expect(value > 1 - 1e-9).toBe(cohen.observed === 1);
        }
      }),
    );
  });
});
