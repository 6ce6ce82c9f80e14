import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import { quoted, quotes, voices } from "../support/show.js";

/** What stands between the marks, where the rest of the sentence is beside the point. */
describe("marks", () => {
  it.each([
    ["curly", "“The roof leaks,” said Ann Berg.", ["The roof leaks,"]],
    ["straight", '"The roof leaks," said Ann Berg.', ["The roof leaks,"]],
    ["British single, curly", "‘The roof leaks,’ said Ann Berg.", ["The roof leaks,"]],
    ["British single, straight", "'The roof leaks,' said Ann Berg.", ["The roof leaks,"]],
    ["guillemets with spaces", "« The roof leaks », said Ann Berg.", ["The roof leaks"]],
    ["guillemets without", "«The roof leaks», said Ann Berg.", ["The roof leaks"]],
    ["German", "„The roof leaks“, said Ann Berg.", ["The roof leaks"]],
    ["German with an English closing mark", "„The roof leaks”, said Ann Berg.", ["The roof leaks"]],
    ["doubled apostrophes", "''The roof leaks,'' Ms. Berg said.", ["The roof leaks,"]],
    ["back-ticks and apostrophes", "``The roof leaks,'' Ms. Berg said.", ["The roof leaks,"]],
    [
      "curly opening, straight closing",
      '“The roof leaks," Berg said. "It rains in.”',
      ["The roof leaks,", "It rains in."],
    ],
    ["spaced on both sides", '" The roof leaks , " Ann Berg said .', ["The roof leaks ,"]],
    ["glued to the verb", 'Berg said," The roof leaks every winter".', ["The roof leaks every winter"]],
    ["behind a dash", "One thing is sure—“the roof leaks,” Berg said.", ["the roof leaks,"]],
    ["in brackets", "Berg (“the roof leaks”) sat down.", ["the roof leaks"]],
    [
      "around brackets and dots",
      "“He [Reed] must pay ... or go [away],” Berg said.",
      ["He [Reed] must pay ... or go [away],"],
    ],
    [
      "a mark behind an emoji",
      "💧 “Dry at last,” said Ann Berg. ☔💧 “No more 💦 for us,” she added.",
      ["Dry at last,", "No more 💦 for us,"],
    ],
    ["a no-break space before the closing mark", "“A dry house\u00a0”, Ann Berg said.", ["A dry house"]],
    ["two in one sentence", "Berg called the roof “old” and the walls “rotten”.", ["old", "rotten"]],
    [
      "several sentences in one pair",
      "“It leaks. It has for years. We wait,” Berg said.",
      ["It leaks. It has for years. We wait,"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    [
      "curly in curly single",
      "“She asked, ‘Who pays?’ and left,” said Tom Reed.",
      ["She asked, ‘Who pays?’ and left,"],
    ],
    [
      "straight in straight single",
      `"She asked, 'Who pays?' and left," said Tom Reed.`,
      ["She asked, 'Who pays?' and left,"],
    ],
    ["closing together", "“They told us, ‘No more,’” said Tom Reed.", ["They told us, ‘No more,’"]],
  ])("keeps a quotation inside a quotation: %s", (_what, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ["plural possessives", "All tenants’ rents rose while the boys' school and the nurses’ home stood empty."],
    ["contractions", "It’s late and they don't know what we'll do, isn’t it?"],
    ["left-out figures", "In the ’90s and the '80s the roof held."],
    ["left-out letters", "Rock ’n’ roll and 'em all, 'til dawn."],
    ["inches and feet", `A 5'11" guard carried the 40" pipe past the 8" drain.`],
    ["inches and feet with primes", "A 5′11″ guard carried the 40″ pipe."],
    ["minutes and seconds of arc", `The hut stands at 46°30'15" north.`],
    ["an empty pair", "The sign reads “” and nothing else."],
    ["names with an apostrophe", "O’Malley and D’Angelo met in Coeur d’Alene."],
  ])("takes no apostrophe or unit for a mark: %s", (_what, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it("reads apostrophes inside single marks as apostrophes", () => {
    expect(quoted("‘We’ve paid the builders’ bill and don’t owe a thing,’ said Tom Reed.")).toEqual([
      "We’ve paid the builders’ bill and don’t owe a thing,",
    ]);
    expect(quoted("'We don't know the owners' names,' said Tom Reed.")).toEqual(["We don't know the owners' names,"]);
  });

  it("reads a unit beside a real quotation", () => {
    expect(quoted(`"The 27" screen fell," said Ann Berg.`).at(0)).toContain("The 27");
    expect(quoted(`The 5'11" guard said, "We won."`)).toEqual(["We won."]);
  });
});

describe("marks that are broken", () => {
  it("ends an unclosed quotation before its attribution", () => {
    expect(quotes("“The roof is leaking, said Omar Reed.\n\n“It is dry,” said Ann Berg.")).toEqual([
      "direct, unclosed: The roof is leaking ← Omar Reed (said)",
      "direct: It is dry, ← Ann Berg (said)",
    ]);
  });

  it("ends an unclosed quotation where the outlet's own words resume", () => {
    expect(
      quotes(
        "“The roof is leaking,” said Ann Berg. “I saw it drip. It will not stop by itself. Berg cited the rain as a cause.",
      ),
    ).toEqual([
      "direct: The roof is leaking, ← Ann Berg (said)",
      "direct, unclosed: I saw it drip. It will not stop by itself. ← Ann Berg",
    ]);
  });

  it("lets an unclosed quotation that nothing ends run to the end of its paragraph", () => {
    expect(quotes("Ann Berg said: “The roof leaks. It will not stop.\n\nThe hall stayed empty.")).toEqual([
      "direct, unclosed: The roof leaks. It will not stop. ← Ann Berg (said)",
    ]);
  });

  it("sees a closing mark on the wrong side of the space", () => {
    expect(quotes("“The walls are dry. But the roof leaks, ”said owner Ann Berg. She left.")).toEqual([
      "direct, misplaced-mark: The walls are dry. But the roof leaks, ← Ann Berg (said)",
    ]);
  });

  it("reads a quotation that each paragraph opens again", () => {
    for (const [open, close] of ["“ ”", '" "', "« »"].map((pair) => pair.split(" ")))
      expect(
        quotes(
          `Ann Berg, the owner, said: ${open}The roof is leaking.\n\n${open}It will be mended in May.\n\n${open}Tenants can stay.${close}\n\nNobody clapped at the end of it.`,
        ),
      ).toEqual([
        "direct: The roof is leaking. ← Ann Berg (said)",
        "direct, reopened-paragraph: It will be mended in May. ← Ann Berg",
        "direct, reopened-paragraph: Tenants can stay. ← Ann Berg",
      ]);
  });

  it("takes a closed quotation in the next paragraph for a new one", () => {
    expect(
      parse("“The roof leaks,” said Ann Berg.\n\n“It is dry,” said Tom Reed.").quotations.map((q) => q.broken),
    ).toEqual([null, null]);
  });

  it("does not let one unclosed quotation swallow the next speaker", () => {
    expect(voices('"The roof leaks, Ann Berg said.\n\n"It is dry," said Tom Reed.\n\nThe hall was empty.')).toEqual([
      "Ann Berg",
      "Tom Reed",
    ]);
  });

  it("reads an opening mark that has the shape of a closing one", () => {
    expect(quoted("Ann Berg said: ”The roof leaks.” She left.")).toEqual(["The roof leaks."]);
  });
});

describe("direct and partial", () => {
  it.each([
    ["“We lost the roof,” Berg said.", "direct"],
    ["Berg said that “the roof is lost”.", "direct"],
    ["“The system works,” Berg said.", "direct"],
    ["“People want change,” Berg said.", "direct"],
    ["“America needs a leader,” Berg said.", "direct"],
    ["“The roof fell,” Berg said.", "direct"],
    ["Berg called the book “A Home for All.”", "partial"],
    ["“If it rains, the roof leaks,” Berg said.", "direct"],
    ["“There’s no roof,” Berg said.", "direct"],
    ["Berg called the roof “an old sieve”.", "partial"],
    ["Berg said the roof “should be replaced”.", "partial"],
    ["Berg was “deeply worried about the roof”.", "partial"],
    ["Berg wants a “stable, dry house” for all.", "partial"],
    ["Berg praised “a roof that never leaks”.", "partial"],
    // A noun with what describes it has no verb of its own …
    ["Berg praised “the finest roof ever built in this town”.", "partial"],
    ["Berg praised “the goal scored by our captain”.", "partial"],
    ["Berg spoke of “a song written by Ann Falk in a week”.", "partial"],
    // … and these have one.
    ["Berg said that “no town ever paid so much”.", "direct"],
    ["Berg said that “the rent dropped by a third”.", "direct"],
    ["Berg said that “the roof built by our fathers leaked all winter”.", "direct"],
    ["Berg spoke of “no secret that we have our troubles.”", "partial"],
  ])("%s", (text, kind) => {
    expect(parse(text).quotations.map((q) => q.kind)).toEqual([kind]);
  });
});

describe("what a page leaves behind", () => {
  it("takes the values of a tag for no quotations", () => {
    expect(quoted('Before it came <post id="77" date="2020-01-02"> he said: "It is cold."')).toEqual(["It is cold."]);
  });

  it("sees no mark of direction before a quotation", () => {
    expect(quoted("\u202a“It is cold,” said Ann Berg.")).toEqual(["It is cold,"]);
  });
});
