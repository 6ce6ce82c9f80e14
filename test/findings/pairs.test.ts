import { describe, expect, it } from "vitest";
import { readDataset } from "../../loaders/readDataset.js";
import { givenTo, pairsOf } from "../../src/findings/provenance/pairs.js";
import { provenanceStrings } from "../../src/strings/provenance.js";
import { factsOf } from "./factsOf.js";

const { dataset, texts } = readDataset("test/findings/flood");
const facts = factsOf(dataset, texts);

function pair(...ids: string[]) {
  return pairsOf(facts).find(({ reports }) => ids.every((id) => reports.includes(id)))!;
}

function verdict(...ids: string[]): string {
  const names = { letter: (id: string) => id, speaker: (id: string) => id };
  return provenanceStrings.witnesses.verdict(ids[0]!, ids[1]!, pair(...ids), names);
}

describe("what two reports of the flood share", () => {
  it("is copied where sentences are alike: then a speaker in common is not called no sign of copying", () => {
    expect(pair("flash", "wire").wording.length).toBeGreaterThan(1);
    expect(verdict("flash", "wire")).toContain("as sources, and print quotations alike.");
    expect(verdict("flash", "wire")).not.toContain("no sign of copying");
    expect(verdict("flash", "herald")).toContain("no sign of copying");
  });

  it("is words that two people can have said: who is said to have said them, where the reports disagree", () => {
    const given = (...ids: string[]) => {
      const { quotations, wording } = pair(...ids);
      const one = [...quotations, ...wording].find(({ a }) => a.text.includes("could have held that wall"));
      return givenTo(one!, facts)?.toSorted() ?? null;
    };
    expect(given("flash", "herald")).toEqual(["brandt", "olden"]);
    expect(given("wire", "herald")).toBeNull();
  });

  it("is a credit for one sentence, and not for the rest", () => {
    const { credit, isCreditOnly } = pair("grenzbote", "wire");
    expect(credit!.sentences.map(({ text }) => text)).toEqual([
      "Between 300 and 350 persons had to be brought in security, reports the agency MPA.",
    ]);
    expect(isCreditOnly).toBe(true);
    expect(verdict("grenzbote", "wire")).toContain(
      "grenzbote credits MPA in one sentence, and wire is a report of MPA. For what is told there, do not count them as two.",
    );
  });
});
