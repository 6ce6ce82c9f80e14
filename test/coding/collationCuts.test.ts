import { describe, expect, it } from "vitest";
import { collate, cutsOf } from "../../src/coding/collation/index.js";

/** "1 ends with hours; 0: not for a night like this", seen from the versions that are quoted. */
function cuts(...texts: string[]): string[] {
  const collation = collate(texts.map((text) => ({ text, start: 0 })));
  const all = texts.map((_, version) => version);
  return cutsOf(collation, all).map(({ version, edge, at, longer }) => {
    const more = longer.map(({ other, beyond }) => `${other}: ${beyond.map(({ text }) => text).join(" ")}`);
    return `${version} ${edge === "end" ? "ends" : "begins"} with ${at.text}; ${more.join(", ")}`;
  });
}

describe("a quoted sentence is shorter", () => {
  it("at its end, whatever mark ends it", () => {
    const whole = "We had boats for six hours, not for a night like this,";
    for (const end of [".", ",", ""])
      expect(cuts(whole, `We had boats for six hours${end}`)).toEqual([
        "1 ends with hours; 0: not for a night like this",
      ]);
  });

  it("at its end, beside two others of which one goes on longest", () => {
    expect(
      cuts(
        "Nobody could have held that wall.",
        "Nobody could have held that wall with what the town gave us.",
        "Nobody could have held that wall,",
      ),
    ).toEqual(["0 ends with wall; 1: with what the town gave us", "2 ends with wall; 1: with what the town gave us"]);
  });

  it("at its end, where small words say it all", () => {
    expect(cuts("We did everything we could.", "We did everything we could once we knew.")).toEqual([
      "0 ends with could; 1: once we knew",
    ]);
    expect(
      cuts(
        "Nobody can drive at night and be safe,",
        "Nobody can drive at night and be safe, and nobody should have to,",
      ),
    ).toEqual(["0 ends with safe; 1: and nobody should have to"]);
  });

  it("at its beginning", () => {
    expect(cuts("Safety comes first, and then we talk about money.", "then we talk about money")).toContain(
      "1 begins with then; 0: Safety comes first and",
    );
  });

  it("not where only a word is left out, or nothing", () => {
    expect(cuts("The road will be open now.", "The road will be open.")).toEqual([]);
    expect(cuts("The road will be open.", "The road will be open,")).toEqual([]);
  });

  it("not where the sentences are others", () => {
    expect(cuts("The road is shut and nobody knows why.", "We look at every question with an open mind.")).toEqual([]);
  });
});
