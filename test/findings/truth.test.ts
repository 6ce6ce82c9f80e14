import { describe, expect, it } from "vitest";
import { DATA } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath, readDataset } from "../../loaders/readDataset.js";
import { faultsOf, findingsOf } from "../../src/findings/kinds.js";
import { changes } from "./changes.js";
import { factsOf } from "./factsOf.js";

const PLACES = [...datasetNames(DATA).map((name) => datasetPath(name, DATA)), "test/findings/flood"];
/** Changed datasets over all places; `SAME_STORY_FUZZ` asks for more. */
const CHANGED = Number(process.env["SAME_STORY_FUZZ"] ?? 500);

describe.each(PLACES)("%s", (place) => {
  const { dataset, texts } = readDataset(place);

  it("says nothing that its tables do not carry", () => {
    const facts = factsOf(dataset, texts);
    expect(
      findingsOf(facts).flatMap((finding) => faultsOf(finding, facts).map((fault) => ({ finding, fault }))),
    ).toEqual([]);
  });

  it(
    "says nothing that its tables do not carry when reports are missing, copied, cut, or say something else",
    { timeout: 300_000 },
    () => {
      for (const { name, texts: changed } of changes(texts, Math.ceil(CHANGED / PLACES.length))) {
        const facts = factsOf(dataset, changed);
        const faults = findingsOf(facts).flatMap((finding) =>
          faultsOf(finding, facts).map((fault) => ({ finding, fault })),
        );
        expect(faults, name).toEqual([]);
      }
    },
  );
});
