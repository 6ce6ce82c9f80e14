import { describe, expect, it } from "vitest";
import { quoted, quotes } from "../support/show.js";

describe("titles and labels that nobody said", () => {
  it.each([
    ["a programme", "“The roof leaks,” Berg said in an interview with “Harbour Morning.”", "Harbour Morning."],
    ["a broadcaster's programme", "“The roof leaks,” Berg said on the station’s “Meet the Town.”", "Meet the Town."],
    ["a programme that is spoken to", "“The roof leaks,” Berg told “Hare and Fox.”", "Hare and Fox."],
    ["a book behind a comma", "“The roof leaks,” Berg said in her memoir, “The Long Way Up.”", "The Long Way Up."],
  ])("leaves the title to the outlet: %s", (_what, text, title) => {
    expect(quotes(text)).toEqual([expect.stringContaining("← Berg"), `partial: ${title} ← outlet`]);
  });

  it.each([
    ["a play", "The troupe performs a play called “Nothing to See” in May.", "Nothing to See"],
    ["a blog of one word", "Five of them write a blog, called the “Ferryman”, for the town.", "Ferryman"],
  ])("takes what is called by a name for a name: %s", (_what, text, title) => {
    expect(quotes(text)).toEqual([`partial: ${title} ← outlet`]);
  });

  it("still takes what somebody calls something for a judgement", () => {
    expect(quotes("Berg called the plan “Madness” and left.")).toEqual(["partial: Madness ← Berg (called)"]);
  });

  it("goes on behind the title to what was said", () => {
    expect(quotes("Berg said on the radio show “Harbour Morning” that “too much of it leaks.”")).toEqual([
      "partial: Harbour Morning ← outlet",
      "partial: too much of it leaks. ← Berg (said)",
    ]);
  });

  it("leaves a headline with its author's name to the outlet", () => {
    expect(quotes("Also worth a look: “The roof is leaking again,” by Ann Berg in the Sunday paper.")).toEqual([
      "direct: The roof is leaking again, ← outlet",
    ]);
  });

  it("leaves a crosshead to the outlet", () => {
    const story = "“The roof leaks,” Ann Berg said.\n\nCROSSHEAD\n\n“It has for years,” she said.";
    for (const line of ["‘A long way down’", "“IT LEAKS EVERY WINTER”"])
      expect(quotes(story.replace("CROSSHEAD", line))[1]).toMatch(/← outlet$/);
    for (const line of ["“A long way down.”", "“NO!”"])
      expect(quotes(story.replace("CROSSHEAD", line))[1]).toMatch(/← Ann Berg$/);
  });

  it("takes a line in single marks for speech where the report quotes in single marks", () => {
    const story = "‘The roof leaks,’ Ann Berg said.\n\n‘A long way down.’\n\n‘It has for years,’ she said.";
    expect(quotes(story)[1]).toMatch(/← Ann Berg$/);
  });

  it("takes a word of the headline for a speaker's who says it later, but no label before a noun", () => {
    const story =
      "\n\nThe council of Elmford met on Monday.\n\nAnn Berg, the mayor, called them “undercover differences”.";
    expect(quotes(`The council meets despite ‘differences’${story}`)[0]).toMatch(/← Ann Berg$/);
    expect(quotes(`The council meets ‘undercover’ buyers${story}`)[0]).toMatch(/← outlet$/);
  });
});

describe("double marks in double marks", () => {
  it("keeps the quotation whole where both are closed", () => {
    expect(quoted("“She asked “who pays?” and left,” said Tom Reed. “Nobody paid.”")).toEqual([
      "She asked “who pays?” and left,",
      "Nobody paid.",
    ]);
  });

  it("takes the first for unclosed where one mark closes", () => {
    expect(quoted("“She left, said Tom Reed. “Nobody paid.”")).toEqual(["She left", "Nobody paid."]);
  });
});
