import { describe, expect, it } from "vitest";
import { compareValues, type Relation, type Valued } from "../../src/coding/compareValues.js";
import type { Rule } from "../../src/coding/index.js";
import { measureOf } from "../../src/values/measures.js";
import { code, codebook, item } from "../support/coding.js";

const number = (value: string, unit: string, mod: Valued["mod"] = ""): Valued => ({
  value,
  value_type: "number",
  unit,
  mod,
  printed: "",
  sense: "",
});

describe("a measure", () => {
  it.each([
    ["meters", "length", 1],
    ["Kilometres", "length", 1000],
    ["yards", "length", 0.9144],
    ["kilos", "weight", 1],
    ["square miles", "area", 2_589_988.110336],
  ])("%s is a %s", (unit, dimension, size) => {
    expect(measureOf(unit)).toEqual({ dimension, size });
  });

  it.each(["houses", "pounds", "metro", "people", ""])("%s is none", (unit) => {
    expect(measureOf(unit)).toBeNull();
  });

  it.each([
    // 330 yards are 302 metres, 2 miles are 3.2 kilometres, 100 yards 91 metres; 5 acres are 2 hectares.
    ["330", "yards", "", "300", "metres", "", "fit"],
    ["2", "miles", "APPROX", "3", "kilometres", "", "fit"],
    ["100", "yards", "", "280", "metres", "", "differ"],
    ["5", "acres", "", "2", "hectares", "APPROX", "fit"],
    ["20", "hectares", "APPROX", "2", "hectares", "", "differ"],
    ["0.4", "tonnes", "", "400", "kilos", "", "fit"],
    ["300", "meters", "", "300", "metres", "", "fit"],
    // A length and a weight cannot contradict each other, and neither can a length and a count.
    ["400", "kilos", "", "300", "metres", "", "open"],
    ["400", "houses", "", "300", "metres", "", "open"],
  ] satisfies [string, string, Valued["mod"], string, string, Valued["mod"], Relation][])(
    "%s %s %s and %s %s %s: they %s %s",
    (a, unit, mod, b, otherUnit, otherMod, relation) => {
      const [one, other] = [number(a, unit, mod), number(b, otherUnit, otherMod)];
      expect([compareValues(one, other), compareValues(other, one)]).toEqual([relation, relation]);
    },
  );
});

describe("a number of units", () => {
  const found = (text: string, ...of: string[]) =>
    code(
      { one: `News\n\n${text}` },
      codebook({ items: [item({ by: "number", of } satisfies Rule)] }),
    ).tables.claims.map(({ text: words, value, unit }) => `${words}: ${value} ${unit}`);

  it.each([
    ["It lay three hundred meters from the house.", ["meters"], ["three hundred meters: 300 meters"]],
    ["It lay twenty-five thousand feet up.", ["feet"], ["twenty-five thousand feet: 25000 feet"]],
    ["A hundred and twenty metres of road are gone.", ["metres"], ["A hundred and twenty metres: 120 metres"]],
    ["It wrecked some 20 hectares and claims 18,000 pounds.", ["hectares"], ["some 20 hectares: 20 hectares"]],
    ["Eleven footballers ran 20 square metres.", ["foot", "feet", "metres"], []],
    ["It fell 5 tonight.", ["ton"], []],
  ])("%s", (text, of, expected) => {
    expect(found(text, ...of)).toEqual(expected);
  });
});
