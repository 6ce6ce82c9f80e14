import { describe, expect, it } from "vitest";
import { sideBySide } from "../../src/coding/sideBySide.js";
import { parse } from "../../src/parser/index.js";

/** Parses reports of a headline and some paragraphs, with ids a, b, c … */
function groupsOf(...texts: string[][]) {
  const parses = texts.map((paragraphs, i) => parse(paragraphs.join("\n\n") + "\n", { id: "abcdef"[i]! }));
  return sideBySide(parses).map(({ words, sentences }) => ({
    words,
    sentences: sentences.map(({ report_id, start, end }) => {
      const { text } = parses.find(({ id }) => id === report_id)!;
      return `${report_id}: ${text.slice(start, end)}`;
    }),
    shared: sentences.map(({ report_id, shared }) => {
      const { text } = parses.find(({ id }) => id === report_id)!;
      return shared.map(({ start, end }) => text.slice(start, end));
    }),
  }));
}

const REST = "Rain fell over the hills for most of the week, and the shops stayed open late.";

describe("sentences side by side", () => {
  it("puts together what reports tell of one matter, in their own words", () => {
    const [group, ...others] = groupsOf(
      ["Crew ordered off ship", "The captain ordered the evacuation at once.", REST],
      ["Ferry emptied", "It was a mate who ordered the evacuation, and not the captain.", "The bakery gave bread."],
    );
    expect(others).toEqual([]);
    expect(group!.sentences).toEqual([
      "a: The captain ordered the evacuation at once.",
      "b: It was a mate who ordered the evacuation, and not the captain.",
    ]);
    expect(group!.shared).toEqual([
      ["captain", "ordered", "evacuation"],
      ["ordered", "evacuation", "captain"],
    ]);
  });

  it("takes forms of a word for one, and a phrase of small words round a telling one", () => {
    const [group] = groupsOf(
      ["Two hurt", "One man was taken to hospital in Greyport.", REST],
      ["Many hurt", "Two people were taken to hospital: a cook and her brother.", "The bakery gave bread."],
    );
    expect(group!.sentences).toHaveLength(2);
    const [forms] = groupsOf(
      ["Sums", "The repairs will cost three million crowns.", REST],
      ["Figures", "A repair costing three million crowns begins in May.", "The bakery gave bread."],
    );
    expect(forms!.sentences).toHaveLength(2);
  });

  it.each([
    [
      "a name alone",
      "Mayor Ann Lee opened the new library.",
      "In the afternoon Ann Lee left the hall for a meeting with farmers.",
    ],
    ["two words that are one term", "The town hall did nothing.", "Residents can apply for money at the town hall."],
    [
      "what a speaker is called",
      "Fire chief Dora Pell told reporters that the wind had turned.",
      "Fire chief Dora Pell said the school was empty.",
    ],
    [
      "a statement between marks",
      "“The river took the old bridge away,” said Lee.",
      "“The river took the bridge,” said Lee.",
    ],
    [
      "the same text twice",
      "The captain ordered the evacuation at once.",
      "The captain ordered the evacuation at once.",
    ],
  ])("leaves out %s", (_, one, other) => {
    expect(groupsOf(["One thing", one, REST], ["Another", other, "The bakery gave bread to whoever came."])).toEqual(
      [],
    );
  });

  it("has one sentence a report, and each sentence once", () => {
    const groups = groupsOf(
      ["One", "The siren sounded before the dyke broke.", "The siren sounded again when the dyke had been mended."],
      ["Two", "The siren sounded only after the dyke broke.", REST],
      ["Three", "Nobody heard a siren sounding until the dyke broke.", "The bakery gave bread."],
    );
    for (const { sentences } of groups) {
      const reports = sentences.map((sentence) => sentence[0]);
      expect(new Set(reports).size).toBe(reports.length);
    }
    const all = groups.flatMap(({ sentences }) => sentences);
    expect(new Set(all).size).toBe(all.length);
    expect(groups[0]!.sentences).toHaveLength(3);
  });

  it("finds nothing in one report, and nothing in none", () => {
    expect(groupsOf(["One", "The siren sounded before the dyke broke."])).toEqual([]);
    expect(sideBySide([])).toEqual([]);
  });

  it("says who “he” is where the sentence that says it does not, and nothing of names it prints", () => {
    const texts = [
      ["Siren late", "Peter Olden runs the station.", "He said the siren had sounded at six.", REST],
      ["Siren early", "Ann Lee, the mayor, said the siren had sounded at five.", "The bakery gave bread."],
    ];
    const parses = texts.map((paragraphs, i) => parse(paragraphs.join("\n\n") + "\n", { id: "ab"[i]! }));
    const [group] = sideBySide(parses);
    expect(group!.sentences.map(({ pronoun }) => pronoun)).toEqual([{ printed: "He", name: "Peter Olden" }, null]);
  });
});
