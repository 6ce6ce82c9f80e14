import { describe, expect, it } from "vitest";
import { buildTables } from "../../loaders/buildTables.js";
import { readingOf } from "../../loaders/reading.js";
import type { ReadingData } from "../../src/components/reading/model.js";
import { edited, folder, type Files } from "../support/folder.js";

/** The type says that the page and the loader agree on the shape. */
function read(id: string, files: Files = {}): ReadingData {
  return readingOf(buildTables(folder(files).path), id);
}

const ONE =
  "Vote\n\nThe town voted on Wednesday, Ann Lee said. It rained and nobody was told why it did so that day.\n";

describe("a report's reading", () => {
  it("holds the untouched text, and spans into it", () => {
    const { reading } = read("one");
    expect(reading!.text).toBe("Vote\n\nThe town voted on Wednesday, Ann Lee said.\n");
    for (const { text, start, end } of reading!.claims.filter(({ report_id }) => report_id === "one")) {
      expect(reading!.text.slice(start, end)).toBe(text);
    }
  });

  it("brings the other reports' claims about the same items, and no others", () => {
    const { reading } = read("one");
    expect(new Set(reading!.claims.map(({ report_id }) => report_id))).toEqual(new Set(["one", "two"]));
    expect(reading!.items.map(({ id }) => id)).toEqual(["day"]);
    expect(read("two", { "reports/two.txt": "Town votes\n\nNobody spoke.\n" }).reading!.claims).toEqual([]);
  });

  it("says which items are agencies, spellings and traces of translation", () => {
    const items = [
      ["agency", "provenance", "{ agency: [abc] }, parts: [dateline]"],
      ["name", "framing", "{ spelling_of: [Lee] }"],
      ["trace", "provenance", "{ choice: [{ value: voted, terms: [voted] }] }"],
    ].map(
      ([id, dimension, find]) => `  - { id: ${id!}, label: L, dimension: ${dimension!}, question: Q?, find: ${find!} }`,
    );
    const { reading } = read("one", {
      "codebook.yaml": ["items:", ...items].join("\n"),
      "reports/one.txt": "Vote\n\nOslo (abc) - The town voted, Ann Lee said.\n",
    });
    const about = Object.fromEntries(reading!.items.map(({ id, about }) => [id, about]));
    expect(about).toEqual({ agency: "agency", name: "spelling", trace: "trace" });
  });

  it("finds long sentences that another report prints word for word, whatever its marks", () => {
    const same = "The mayor’s “plan” for the crooked wooden harbour bridge is finally finished.";
    const { reading } = read("one", {
      "reports/one.txt": `Vote\n\nAnn Lee said no. ${same}\n`,
      "reports/two.txt": `Town votes\n\n${same.replace("’", "'").replace("“plan”", '"plan"')} She said no.\n`,
    });
    expect(reading!.shared).toEqual([
      {
        start: 23,
        end: 23 + same.length,
        report_id: "two",
        other_start: 12,
        other_end: 12 + same.length,
        isSame: true,
      },
    ]);
  });

  it("has nothing for a report that does not exist, but names those that do", () => {
    const data = read("nope");
    expect(data.reading).toBeNull();
    expect(data.asked).toBe("nope");
    expect(data.reports.map(({ report_id }) => report_id)).toEqual(["one", "two"]);
  });
});

describe("a report in excerpts", () => {
  const files = {
    ...edited("dataset.yaml", "    label: One", "    label: One\n    publish: excerpts"),
    "reports/one.txt": ONE,
  };

  it("keeps headline and evidence at their offsets, and blanks the rest", () => {
    const { reading } = read("one", files);
    expect(reading!.text).toHaveLength(ONE.length);
    expect(reading!.text.trim()).toBe("Vote\n\nThe town voted on Wednesday, Ann Lee said.");
    expect(JSON.stringify(reading)).not.toContain("rained");
  });
});
