import { describe, expect, it } from "vitest";
import { buildTables, DATA } from "../../loaders/buildTables.js";
import { datasetPath } from "../../loaders/readDataset.js";
import { MAKE_TABLE } from "../../src/coding/lessonTables.js";
import { timingSteps } from "../../src/components/timing/steps.js";
import { lessonIn } from "./timingFixture.js";

/** The labels of the days that reports name, of the item that most reports answer once some items are left out. */
function labels(name: string, without: readonly string[] = []): string[] {
  const built = buildTables(datasetPath(name, DATA));
  const { codebook, tables } = built;
  const keeps = ({ item }: { item: string }): boolean => !without.includes(item);
  const lesson = lessonIn({
    ...tables,
    dataset: name,
    claims: tables.claims.filter(keeps),
    silences: tables.silences.filter(keeps),
    codebook: { ...codebook, items: codebook.items.filter(({ id }) => !without.includes(id)) },
    notes: {},
  });
  const content = timingSteps(lesson, MAKE_TABLE.timing(built))
    .find(({ id }) => id === "day")!
    .content();
  return [...content.querySelectorAll(".day:not(.is-empty, .is-gap) .day-name")].map(({ children }) =>
    [...children].map(({ textContent }) => textContent).join(" | "),
  );
}

describe("a day’s label is what reports print of it", () => {
  it("the weekday and the date, where both are printed, and the date as reckoned where none prints it", () => {
    // C prints “Wednesday (19 May)”; D prints “Thursday evening” and nothing more.
    expect(labels("reykjavik-2021")).toEqual(["Wednesday | 19 May", "Thursday | 20 May, reckoned"]);
    // Tuesday in four reports, “today” in P, Wednesday in S.
    expect(labels("town-bridge-invented")).toEqual(["Tuesday | 12 March, reckoned", "Wednesday | 13 March, reckoned"]);
  });

  it("the date, with a reckoned weekday, where only dates are printed", () => {
    // “from March 18” in W and L, “from 18 March” in P, “from March 19” in U: no weekday stands there.
    expect(labels("town-bridge-invented", ["meeting-day"])).toEqual([
      "18 March | Monday, reckoned",
      "19 March | Tuesday, reckoned",
    ]);
  });
});
