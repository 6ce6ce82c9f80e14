import { describe, expect, it } from "vitest";
import { DATA } from "../../loaders/buildTables.js";
import { datasetNames, datasetPath, readDataset } from "../../loaders/readDataset.js";
import type { Facts } from "../../src/findings/facts.js";
import { faultsOf, findingsOf } from "../../src/findings/kinds.js";
import { changes } from "./changes.js";
import { factsOf } from "./factsOf.js";

const PLACES = [...datasetNames(DATA).map((name) => datasetPath(name, DATA)), "test/findings/flood"];
/** Changed datasets over all places; `SAME_STORY_FUZZ` asks for more. */
const CHANGED = Number(process.env["SAME_STORY_FUZZ"] ?? 500);
/** Changed datasets that one test reads: each takes about a second, and a test has an end on a slow machine, too. */
const AT_ONCE = 20;

describe.each(PLACES)("%s", (place) => {
  const { dataset, texts } = readDataset(place);
  const changed = changes(texts, Math.ceil(CHANGED / PLACES.length));
  const groups = Array.from({ length: Math.ceil(changed.length / AT_ONCE) }, (_, i) => ({
    first: i * AT_ONCE + 1,
    group: changed.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  }));

  it("says nothing that its tables do not carry", () => {
    expect(faultsIn(factsOf(dataset, texts))).toEqual([]);
  });

  it.each(groups)(
    "says nothing that its tables do not carry when reports are missing, copied, cut, or say something else: $first and on",
    ({ group }) => {
      for (const { name, texts: others } of group) expect(faultsIn(factsOf(dataset, others)), name).toEqual([]);
    },
  );
});

/** The findings whose own condition their tables do not meet. */
function faultsIn(facts: Facts): unknown[] {
  return findingsOf(facts).flatMap((finding) => faultsOf(finding, facts).map((fault) => ({ finding, fault })));
}
