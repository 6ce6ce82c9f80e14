import { describe, expect, it } from "vitest";
import { DATA } from "../../loaders/buildTables.js";
import { datasetPath, readDataset } from "../../loaders/readDataset.js";
import { searchParts } from "../../src/findings/search.js";
import { dayKind } from "../../src/findings/timing/day.js";
import { lineKind } from "../../src/findings/timing/line.js";
import { orderKind } from "../../src/findings/timing/order.js";
import { lengthReadingsKind } from "../../src/findings/timing/readings.js";
import { sureKind } from "../../src/findings/timing/sure.js";
import { factsOf } from "./factsOf.js";

/** Expectations were read in the reports, and for the flood in its key, which was written before anything ran. */

function factsIn(place: string): ReturnType<typeof factsOf> {
  const { dataset, texts } = readDataset(place);
  return factsOf(dataset, texts);
}

describe("the flood, for which nobody wrote a codebook", () => {
  const facts = factsIn("test/findings/flood");
  const valued = (value: string): string => facts.claims.find((claim) => claim.value === value)!.claim_id;
  const line = (value: string) => lineKind.make(facts).find(({ evidence }) => evidence.includes(valued(value)))!;

  it("prints Friday in three reports and its date in a fourth; one prints Thursday", () => {
    const [day] = dayKind.make(facts);
    expect(day!.days.map(({ weekday, date, neither }) => [weekday, date, neither])).toEqual([
      [["wire", "herald", "flash"], ["town"], []],
      [["grenzbote"], [], []],
    ]);
  });

  it("has hours of the break that fit, “shortly before 8” too, and one that does not", () => {
    const { relation, groups } = line("T21:00");
    expect(relation).toBe("differ");
    expect(groups).toContainEqual(["flash"]);
    expect(groups[0]).toEqual(expect.arrayContaining(["wire", "herald"]));
  });

  it("has the siren before the break in one report, in the mayor’s words, and after it in two", () => {
    const [found] = orderKind.make(facts).filter(({ event }) => event === "dyke-broke");
    expect(found!.against).toEqual({ before: ["wire"], after: ["herald", "flash"] });
  });

  it("gives the mayor’s hour of the siren as the mayor’s", () => {
    expect(line("T18:00").voices).toEqual([{ source: "olden", reports: ["wire", "herald"] }]);
  });

  it("lets all lengths of the evacuation be true: almost, barely, more than", () => {
    const { relation, reports, apart } = line("PT4H20M");
    expect([relation, apart]).toEqual(["fit", null]);
    expect(reports).toEqual(["wire", "herald", "flash", "town"]);
  });

  it("reads “an hour and 20 minutes longer than planned” as the time over the plan, because others have four hours", () => {
    const [found] = lengthReadingsKind.make(facts);
    expect(found!.reports).toEqual(["grenzbote"]);
    expect(found!.readings).toHaveLength(3);
    const likelier = facts.claims.find(({ claim_id }) => claim_id === found!.likelier);
    expect([likelier!.sense, likelier!.value]).toEqual(["over", "PT1H20M"]);
    expect(found!.reason!.claims.length).toBeGreaterThan(0);
  });
});

describe("the Mill Bridge", () => {
  const facts = factsIn(datasetPath("town-bridge-invented", DATA));

  it("has one report that means the day of the decision by “today”", () => {
    const day = dayKind.make(facts).find(({ about }) => about === "meeting-day")!;
    expect(day.days[0]).toMatchObject({
      weekday: ["wire", "courier", "openroad", "courier-update"],
      date: [],
      neither: ["town"],
    });
  });

  it("has a blog whose “barely two hours” fits no other length", () => {
    const found = lineKind.make(facts).find(({ about }) => about === "meeting-length")!;
    expect([found.relation, found.groups]).toEqual(["differ", [["wire", "courier", "courier-update"], ["openroad"]]]);
  });

  it("has people gather before the vote and a crowd stand there after it: two things, and no contradiction", () => {
    const found = orderKind.make(facts);
    expect(found.map(({ reports }) => reports)).toEqual([["wire", "courier", "strandposten"], ["openroad"]]);
    expect(found.map(({ against, gap }) => [against, gap])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe("Reykjavik", () => {
  const facts = factsIn(datasetPath("reykjavik-2021", DATA));

  it("has the summit left open by all five reports and denied by none", () => {
    const [found] = sureKind.make(facts);
    const on = (certainty: string): number => found!.rungs.find((rung) => rung.certainty === certainty)!.reports.length;
    expect([on("hedged"), on("denied"), on("unmentioned")]).toEqual([5, 0, 3]);
  });

  it("has lengths that can all be true, with D’s at the reading that fits the others", () => {
    const found = lineKind.make(facts).find(({ about }) => about === "talks-duration")!;
    expect([found.relation, found.apart, found.open]).toEqual(["fit", 20, []]);
  });
});

it("takes a search apart, with a bracket inside a word too", () => {
  expect(
    searchParts("(a length) beside (lasted | took (it)) near (council) without (plan) said by (mayor | rook)"),
  ).toEqual([
    { how: "", words: ["a length"] },
    { how: "beside", words: ["lasted", "took (it)"] },
    { how: "near", words: ["council"] },
    { how: "without", words: ["plan"] },
    { how: "said by", words: ["mayor", "rook"] },
  ]);
});
