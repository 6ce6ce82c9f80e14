import { describe, expect, it } from "vitest";
import { proposeCodebook } from "../../../src/coding/propose/index.js";
import { parse } from "../../../src/parser/index.js";

/** The topics proposed for some reports: their terms, and what is kept out of them. */
function topicsOf(...texts: string[]): { terms: string[]; not: string[] }[] {
  const parses = texts.map((text, i) => ({ ...parse(`News\n\n${text}`, { date: "2024-06-03" }), id: `r${i}` }));
  return proposeCodebook(parses).topics;
}

const terms = (...texts: string[]): string[] => topicsOf(...texts).map((topic) => topic.terms.join(" = "));

describe("a word is a topic", () => {
  it("where reports have it in sentences that are alike in more than it", () => {
    expect(
      terms(
        "The siren sounded before the flood. Nobody heard the siren. A dog drowned.",
        "When the siren sounded, people ran. The dog of a baker drowned.",
        "All was quiet. Nobody had come. Cars were towed away.",
      ),
    ).toContain("siren");
  });

  it("and not where its sentences have nothing else in common", () => {
    expect(
      terms(
        "The engine stopped. The captain lit a lamp for his crew.",
        "Rust ate the engine. A lamp costs ten euros.",
        "They sold the engine in May. The lamp of the tower is out.",
      ),
    ).toEqual([]);
  });

  it("nor where it stands in quotations, which are compared as wording", () => {
    expect(
      terms(
        "“The pump was rotten when the pump burst,” said Ann Lee.",
        "“The pump was rotten when the pump burst,” said Ann Lee.",
        "Ann Lee did not speak.",
      ).filter((one) => one !== "Ann Lee = Lee"),
    ).toEqual([]);
  });

  it("nor as a unit, a time of day, or a word for anybody and anything", () => {
    expect(
      terms(
        "The company closed the mine for a month. Ten metres of the mine flooded in the morning.",
        "For a month the company closed the mine, and ten metres of it flooded in the morning.",
        "Closed: the mine of the company, a month long. In the morning metres of it flooded.",
      ),
    ).toEqual(["mine"]);
  });
});

describe("no report is said to lack a word", () => {
  it("that it prints in another form, or has another common word for", () => {
    const found = terms(
      "The permit was withdrawn by the council. Some 20 houses are without light. The house fronts fell.",
      "The council withdrew the permission. Light has gone in 20 homes. A permission is no right.",
      "It was said that the permit was withdrawn. Those homes have no light.",
    );
    expect(found).toContain("permit = permission");
    expect(
      found
        .find((one) => /house|home/.test(one))
        ?.split(" = ")
        .sort(),
    ).toEqual(["homes", "house"]);
  });

  it("where its sentence tells the same as others with that word", () => {
    const [one, two] = [
      "The dog bit a postman near the mill on Monday.",
      "A postman was bitten by the dog near the mill.",
    ];
    const other = "Near the mill an animal bit a postman on Monday.";
    const more = "The dog is dead. Nobody owned the dog.";
    expect(terms(`${one} ${more}`, `${two} ${more}`, "All is well.")).toContain("dog");
    expect(terms(`${one} ${more}`, `${two} ${more}`, other)).not.toContain("dog");
  });

  it("that names a body, where it has the body's own noun", () => {
    const [one, two] = ["It was up to the Harbour Safety Authority.", "They asked the Harbour Safety Authority."];
    expect(terms(one, two, "Nobody asked.")).toContain("Harbour Safety Authority");
    expect(terms(one, two, "The authority was asked.")).not.toContain("Harbour Safety Authority");
  });
});

it("a term does not find longer words that are others", () => {
  const found = topicsOf(
    "The cow ran into a fence. The cow was sold to a butcher by cowboys.",
    "A cow ran into a fence and the cow was shot.",
    "Cowboys came.",
  );
  expect(found.find((topic) => topic.terms.includes("cow"))?.not).toEqual(["cowboys"]);
});
