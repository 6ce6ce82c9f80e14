import { describe, expect, it } from "vitest";
import { uncoded } from "../support/uncoded.js";

/** Who speaks in short invented reports that nobody coded; expectations from reading them. */
const told = (text: string, translated = false) =>
  uncoded({ alpha: `News\n\n${text}` }, translated ? ["alpha"] : []).provenance.sources;
const kinds = (text: string) => told(text).map(({ source, source_type }) => `${source}: ${source_type}`);

describe("people without a name", () => {
  it.each([
    ["“We sat in the dark,” said one tenant, who did not want to give her name.", "one tenant: unnamed-person"],
    ["“We sat in the dark,” said one of the visitors.", "one of the visitors: unnamed-person"],
    ["Staff members say that the lamp was old.", "Staff members: unnamed-person"],
    ["Guests said the lift was old.", "Guests: unnamed-person"],
    ["A spokeswoman for the theatre said that the roof was safe.", "spokeswoman for the theatre: unnamed-person"],
    ["A spokeswoman for the ministry said that the roof was safe.", "spokeswoman for the ministry: unnamed-official"],
    ["A union official said that the roof was old.", "union official: unnamed-person"],
    ["“It is hard,” one exhausted rescuer at the scene said.", "one exhausted rescuer at the scene: unnamed-person"],
    [
      "Two Karsenian workers, who asked that their names not be printed, said that a bang was heard.",
      "Two Karsenian workers: unnamed-person",
    ],
    ["Workers said that the siren was late.", "Workers: unnamed-person"],
    ["The vote was close, as the Mail learned from a man who sat in the hall.", "man: unnamed-person"],
    ["More than 3,000 readers say that the director must go.", "More than 3,000 readers: unnamed-person"],
    ["One resident of Mill Lane said the road was wet.", "One resident of Mill Lane: unnamed-person"],
  ])("%s", (text, expected) => {
    expect(kinds(text)).toEqual([expected]);
  });

  it.each([
    ["Baker said that the oven was hot. Tom Baker runs the shop.", "unnamed"],
    ["The Mill Lane Residents said that the wall was old.", "unnamed"],
    ["The transport ministry said that the road was open.", "unnamed"],
  ])("are none of these: %s", (text, kind) => {
    expect(kinds(text).join()).not.toContain(kind);
  });
});

describe("a passage with a source", () => {
  it("is the whole of what was said, although the speaker is named in the middle of it", () => {
    expect(told("Only then, several sailors told the Mail, did the mast break.").map(({ text }) => text)).toEqual([
      "Only then, several sailors told the Mail, did the mast break",
    ]);
    expect(told("The plan, a man close to the talks said, was dead.").map(({ text }) => text)).toEqual([
      "The plan, a man close to the talks said, was dead",
    ]);
  });

  it("is no sentence of the report's own that stands behind somebody's words", () => {
    const text =
      "“The mill is old,” said Karl Brunner. There are chances for a new roof. The town must now pay. “We will ask,” Brunner said.";
    expect(told(text, true).map((row) => row.text)).toEqual(["“The mill is old,”", "“We will ask,”"]);
  });

  it("is that of two sides, and not of the two persons who were named before", () => {
    const text = "Ida Falk and Leo Kahn met in Torvik. Both sides said that the road was open.";
    expect(told(text).map(({ source }) => source)).toEqual(["Both sides"]);
    const women = "Ida Falk and Eva Kahn met in Torvik. The two women said that the road was open.";
    expect(told(women).map(({ source }) => source)).toEqual(["Ida Falk and Eva Kahn"]);
  });

  it("keeps who told it, where that is somebody nearer", () => {
    const words = (text: string) => told(text).map(({ source, text: passage }) => [source, passage]);
    expect(words("According to state radio, Nora Vik said the road was open.")).toEqual([
      ["vik", "According to state radio, Nora Vik said the road was open"],
    ]);
    expect(words("Nora Vik said the road was open, according to local media.")[0]![1]).toContain(
      "according to local media",
    );
    expect(words("According to Nora Vik, the road was open.")).toEqual([["vik", "the road was open"]]);
  });

  it.each([
    ["“The dam holds,” said Mayor Nora Vik.", "Mayor"],
    ["“The dam holds,” said Nora Vik, an engineer from Torvik.", "engineer from Torvik"],
    ["“The dam holds,” Nora Vik, the managing director, said.", "managing director"],
    ["“The dam holds,” Chief Executive Nora Vik said.", "Chief Executive"],
    ["Assistant Chief Fire Officer Nora Vik said that the dam holds.", "Assistant Chief Fire Officer"],
    ["Her solicitor, Nora Vik, said that the dam holds.", "solicitor"],
    ["“The dam holds,” said Nora Vik, 54, a plumber.", "plumber"],
    // How the report judges somebody is no kind; nor are an age, a verb, a courtesy, a place or the name again.
    ["Brave widow Nora Vik said that the dam holds.", "widow"],
    ["Unrepentant chief executive Nora Vik said that the dam holds.", "chief executive"],
    ["Nora Vik, 67, said: “The dam holds.”", ""],
    ["“The dam holds,” Mrs Nora Vik, of Mill Lane, said.", ""],
    ["“The dam holds,” said Nora Vik, who lives in Mill Lane.", ""],
    ["According to Nora Vik, the old dam holds.", ""],
  ])("has what the report says that its source is: %s", (text, role) => {
    expect(told(text).map((row) => row.role)).toEqual([role]);
  });
});

describe("quotations", () => {
  const quoted = (text: string) => uncoded({ alpha: `News\n\n${text}` }).framing.quoted;

  it("are one where their mark opens again in each paragraph", () => {
    const rows = quoted(
      "Nora Vik said in a statement: “The dam is old and it has cracks.\n\n“We will mend it in spring.\n\n“Nobody has to leave.”",
    );
    expect(rows.filter(({ goesOn }) => !goesOn)).toHaveLength(1);
  });

  it("are no names in marks", () => {
    expect(quoted("The ship “Mary Rose” lies in the harbour. The film “Night Train” was shown on board.")).toEqual([]);
  });
});
