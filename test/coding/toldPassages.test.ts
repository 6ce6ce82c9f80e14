import { describe, expect, it } from "vitest";
import { uncoded } from "../support/uncoded.js";

/** Passages of sources in short invented reports; expectations by reading. */
const passages = (text: string) => uncoded({ alpha: `News\n\n${text}` }).provenance.sources.map((row) => row.text);

describe("a passage of a source", () => {
  it.each([
    ["Foreman Tom Reed asked for the road to be shut on Monday.", "asked for the road to be shut on Monday"],
    ["Loader operator Craig Nattrass, 29, told how he escaped with his life.", "told how he escaped with his life"],
    ["Union leader Pat Linfoot demanded a criminal investigation.", "demanded a criminal investigation"],
    ["The report names 37 faults. The company disputes every one of them.", "disputes every one of them"],
    ["The council promised to mend the roof in spring.", "promised to mend the roof in spring"],
    ["Residents asked why the road stayed open.", "asked why the road stayed open"],
    ["The mayor criticised the slow answer of the crew.", "criticised the slow answer of the crew"],
    ["The mayor raised serious concerns about the bridge.", "raised serious concerns about the bridge"],
    ["The ministry announced a rise in fares of two crowns.", "announced a rise in fares of two crowns"],
  ])("has its verb where it says nothing without it: %s", (text, passage) => {
    expect(passages(text)).toEqual([passage]);
  });

  it.each([
    ["Ann Berg says the road floods each spring.", "the road floods each spring"],
    ["The mayor said that the roof was old.", "the roof was old"],
    ["The choir announced the hall would close in May.", "the hall would close in May"],
  ])("is a sentence by itself elsewhere: %s", (text, passage) => {
    expect(passages(text)).toEqual([passage]);
  });

  it.each([
    "The court in Lorne began to announce its decision at 11:40.",
    "The ministers discussed the road to Torvik.",
    "Two workers asked that their names not be printed for fear of dismissal.",
  ])("is none where nothing is told: %s", (text) => {
    expect(passages(text)).toEqual([]);
  });

  it("ends where the outlet tells on behind a dash", () => {
    expect(passages("Northline vowed to appeal “without delay” – and it will not pay until the case is over.")).toEqual(
      ["vowed to appeal “without delay”"],
    );
  });

  it("has not its own source in it", () => {
    expect(
      passages("The siren was late, according to the Inspectorate, which said it had sent the crew away.").at(-1),
    ).toBe("it had sent the crew away");
  });

  it("is of whom a relative clause without “which” is about", () => {
    const rows = uncoded({
      alpha: "News\n\nThe judge stopped the work, a decision the company said it would fight.",
    }).provenance.sources;
    expect(rows.map(({ source, text }) => `${source}: ${text}`)).toEqual(["company: it would fight"]);
  });
});
