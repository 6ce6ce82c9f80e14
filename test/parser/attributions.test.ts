import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import type { ParseOptions } from "../../src/parser/types.js";
import { indirect, quotes, reported } from "../support/show.js";

const CORPUS: ParseOptions = { convention: "corpus" };

describe("cues", () => {
  it.each([
    ["a plain verb", "“The road is open,” Berg said.", "said"],
    ["a verb before its subject", "“The road is open,” explained Berg.", "explained"],
    ["a present", "“The road is open,” says Berg.", "says"],
    ["a progressive", "“The road is open,” Berg was saying.", "saying"],
    ["according to", "According to Berg, the road is open.", "According to"],
    ["made it clear", "Berg made it clear that the road is open.", "made it clear"],
    ["pointed out", "Berg pointed out that the road is open.", "pointed out"],
    ["described", "Berg described the road as “a river”.", "described"],
    ["called", "Berg called the road “a river”.", "called"],
    ["a verb between adverbs", "“The road is open,” Berg later happily added.", "added"],
  ])("%s", (_what, text, cue) => {
    const { attributions } = parse(text);
    expect(attributions.map((a) => a.cue?.text)).toEqual([cue]);
    const { start, end } = attributions[0]!.cue!;
    expect(text.slice(start, end)).toBe(cue);
  });

  it("has none where nothing reports", () => {
    expect(parse("“It is open,” said Berg. “It was shut for a week.”").attributions.map((a) => a.cue?.text)).toEqual([
      "said",
      undefined,
    ]);
  });
});

describe("indirect speech", () => {
  it.each([
    ["a clause with that", "Berg said that the road was open.", ["the road was open ← Berg"]],
    ["a clause without", "Berg said the road was open.", ["the road was open ← Berg"]],
    ["behind the person spoken to", "Berg told reporters the road was open.", ["the road was open ← Berg"]],
    ["behind a time and a place", "Berg said on Monday in Bonn that the road was open.", ["the road was open ← Berg"]],
    ["behind a statement", "The union said in a statement that the road was open.", ["the road was open ← union"]],
    [
      "behind according to",
      "According to the weather office, it rained for nine days.",
      ["it rained for nine days ← weather office"],
    ],
    [
      "before according to",
      "It rained for nine days, according to the weather office.",
      ["It rained for nine days ← weather office"],
    ],
    ["before a trailing cue", "The road would open on Monday, Berg said.", ["The road would open on Monday ← Berg"]],
    [
      "before a trailing cue turned round",
      "The road would open on Monday, said Berg.",
      ["The road would open on Monday ← Berg"],
    ],
    ["behind as", "As Berg noted, the road was open.", ["the road was open ← Berg"]],
    ["an infinitive behind promised", "Berg promised to open the road.", ["to open the road ← Berg"]],
    ["an infinitive behind threatened", "Berg threatened to close the road.", ["to close the road ← Berg"]],
    ["an object behind expressed", "Berg expressed concern about the road.", ["concern about the road ← Berg"]],
    ["an object behind raised", "Berg raised concerns about the road.", ["concerns about the road ← Berg"]],
    ["an object behind cited", "Berg cited the rain and the snow.", ["the rain and the snow ← Berg"]],
    [
      "an object behind cited as examples",
      "Berg cited as examples the bridge and the port.",
      ["the bridge and the port ← Berg"],
    ],
    ["made it clear", "Berg made it clear that the road was open.", ["the road was open ← Berg"]],
    ["made it clear how", "Berg made clear how much the road matters.", ["how much the road matters ← Berg"]],
    ["was open to", "Berg was open to closing the road.", ["closing the road ← Berg"]],
    ["a question with whether", "Berg asked whether the road was open.", ["whether the road was open ← Berg"]],
    ["a question with why", "Berg asked why the road was shut.", ["why the road was shut ← Berg"]],
    ["what somebody explained", "Berg explained how the road was built.", ["how the road was built ← Berg"]],
    ["a modal", "Critics would say the road is too wide.", ["the road is too wide ← Critics"]],
    ["a noun for a speaker", "Residents complained that the road was shut.", ["the road was shut ← Residents"]],
    ["a verb of thought", "Berg believes that the road is too wide.", ["the road is too wide ← Berg"]],
    ["a denial", "Berg denied that the road was shut.", ["the road was shut ← Berg"]],
    ["a warning", "Berg warned that the road was icy.", ["the road was icy ← Berg"]],
    ["a relative clause", "Berg, who said the road was open, left.", ["the road was open ← Berg"]],
    ["a relation of an office", "Ann Berg, the owner, said the road was open.", ["the road was open ← Ann Berg"]],
    [
      "an abbreviation inside",
      "Berg said the U.S. road was open at 5 p.m. on Monday.",
      ["the U.S. road was open at 5 p.m. on Monday ← Berg"],
    ],
    [
      "figures inside",
      "Berg said it cost 3.5 million and 1,200 hours.",
      ["it cost 3.5 million and 1,200 hours ← Berg"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(indirect(text)).toEqual(expected);
  });

  it.each([
    [
      "coordinated clauses with that",
      "Berg noted that the road was open and warned that it was icy.",
      ["the road was open ← Berg", "it was icy ← Berg"],
    ],
    [
      "and that",
      "Ann Berg said that the road was open and that the bridge was shut.",
      ["the road was open ← Ann Berg", "the bridge was shut ← Ann Berg"],
    ],
    [
      "a chain with adding",
      "Berg said the road was open, adding that it was icy.",
      ["the road was open ← Berg", "it was icy ← Berg"],
    ],
    [
      "two speakers and while",
      "Berg said the road was open, while Reed said it was shut.",
      ["the road was open ← Berg", "it was shut ← Reed"],
    ],
    [
      "two speakers and but",
      "Berg said the road was open, but Reed said it was shut.",
      ["the road was open ← Berg", "it was shut ← Reed"],
    ],
    [
      "two speakers and a semicolon",
      "Berg said the road was open; Reed said it was shut.",
      ["the road was open ← Berg", "it was shut ← Reed"],
    ],
    [
      "two main clauses and a comma",
      "Berg agreed to the plan, Reed did not refuse it, the mayor noted.",
      ["Berg agreed to the plan ← mayor", "Reed did not refuse it ← mayor"],
    ],
  ])("gives each its own clause: %s", (_what, text, expected) => {
    expect(indirect(text)).toEqual(expected);
  });

  it.each([
    ["said to be", "The bridge is said to be haunted, and the tower, said to be older, is not."],
    ["a noun that looks like a verb", "The claims were settled and the report was long."],
    ["a demand", "Demand for the road fell, and its use dropped."],
    ["a show", "The talk show moved to a new stage on Monday."],
    ["a document's name", "The Said Business School opened on Monday."],
    ["a state", "The state of the road and the states of the union were poor."],
    ["a call", "Berg took a call and went to bed."],
    ["a plain story", "The road was opened in May after years of work, and people danced."],
  ])("finds none in %s", (_what, text) => {
    expect(reported(text)).toEqual([]);
  });

  it.each(["Speaking in Bonn", "Writing on Facebook", "Asked about the snow", "In a statement"])(
    "belongs to the subject behind an opening: %s",
    (opening) => {
      expect(indirect(`${opening}, Ann Berg said the road was open.`)).toEqual(["the road was open ← Ann Berg"]);
    },
  );

  it("stands in the headline too", () => {
    const text = "Mayor says road will open\n\nThe road has been shut since the autumn, when a bridge fell.";
    expect(indirect(text)).toEqual(["road will open ← Mayor"]);
  });

  it("does not reach into the next sentence or paragraph", () => {
    expect(indirect("Berg said the road was open. The bridge had been shut.\n\nIt snowed all night long.")).toEqual([
      "the road was open ← Berg",
    ]);
  });

  it("stands in no furniture", () => {
    const text =
      "Council votes to close the swimming pool\n\nThe town council of Elmford voted on Monday night to close the pool.\n\nRelated articles\n\nBerg said the road was open.\n\n“It is over,” said Reed.";
    expect(reported(text)).toEqual([]);
    expect(quotes(text)).toEqual([]);
  });
});

describe("an aside behind the verb that closes the sentence", () => {
  it("leaves what was said with the verb of speech", () => {
    expect(indirect("The bridge is going to open in May, Berg added, referring to the old harbour bridge.")).toEqual([
      "The bridge is going to open in May ← Berg",
    ]);
  });
});

describe("quotations in reported sentences", () => {
  it("counts what is woven in as partial, with the whole content", () => {
    expect(reported("Berg said the road was “a river” after the storm.")).toEqual([
      "partial: the road was “a river” after the storm ← Berg (said)",
    ]);
    expect(quotes("Berg said the road was “a river” after the storm.")).toEqual(["partial: a river ← Berg (said)"]);
  });

  it("keeps a quotation that is the whole content by itself", () => {
    expect(reported("“The road is open,” Berg said on Monday in Bonn.")).toEqual([
      "direct: “The road is open,” ← Berg (said)",
    ]);
    expect(reported("Berg called the road “a river”.")).toEqual(["partial: “a river” ← Berg (called)"]);
  });

  it("names the quotations of an attribution by their places", () => {
    const { attributions } = parse("“It is open,” said Berg. Reed said the road was “icy” and “steep”.");
    expect(attributions.map((a) => a.quotations)).toEqual([[0], [1, 2]]);
  });

  it("cuts the unquoted condition from the quoted claim", () => {
    expect(reported("Berg said that “the road will be open” if the rain stops.")).toEqual([
      "direct: “the road will be open” ← Berg (said)",
      "indirect: if the rain stops ← Berg (said)",
    ]);
  });
});

describe("the corpora's convention", () => {
  it.each([
    [
      "that belongs to the content",
      "Berg said that the road was open.",
      ["indirect: that the road was open ← Berg (said)"],
    ],
    [
      "clauses stay together",
      "Berg agreed to the plan, Reed did not refuse it, the mayor noted.",
      ["indirect: Berg agreed to the plan, Reed did not refuse it ← mayor (noted)"],
    ],
    [
      "quotations stay in their content",
      "Berg said that “the road will be open” if the rain stops.",
      ["partial: that “the road will be open” if the rain stops ← Berg (said)"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(reported(text, CORPUS)).toEqual(expected);
  });

  it("finds the same quotations", () => {
    const text = "Berg said that “the road will be open” if the rain stops. “It is icy,” said Reed.";
    expect(quotes(text, CORPUS)).toEqual(quotes(text));
  });
});

describe("reported speech that only the original's language marked", () => {
  const german: ParseOptions = { translatedFrom: "de" };
  const text =
    "The minister Ann Berg spoke in Bonn. “The road is open,” said Berg. The bridge is old. It must be mended soon. She walked to the river. The river was high.";

  it("goes on in the present behind a quotation, until the story resumes in the past", () => {
    expect(indirect(text, german)).toEqual(["The bridge is old ← Ann Berg", "It must be mended soon ← Ann Berg"]);
  });

  it("does the same for a regional tag", () => {
    expect(indirect(text, { translatedFrom: "de-AT" })).toEqual(indirect(text, german));
  });

  it("is not looked for in reports from other languages, or of unknown origin", () => {
    expect(indirect(text)).toEqual([]);
    expect(indirect(text, { translatedFrom: "es" })).toEqual([]);
    expect(indirect(text, { translatedFrom: "" })).toEqual([]);
  });

  it("leaves the first sentence of a story to the outlet", () => {
    expect(indirect("The bridge is old. It must be mended soon.", german)).toEqual([]);
  });
});

describe("what only looks like speech, or like another source", () => {
  it("takes the subject behind a participle that opens the sentence", () => {
    expect(indirect("Noting that the road was icy, Ann Berg closed it.")).toEqual(["the road was icy ← Ann Berg"]);
  });

  it("counts a quotation once, whoever passes it on", () => {
    expect(reported("“We are ready,” Ann Berg said, according to a transcript.")).toEqual([
      "direct: “We are ready,” ← Ann Berg (said)",
    ]);
  });

  it("knows both sides by the two names before, whatever their verb", () => {
    expect(indirect("Ann Berg and Omar Reed met in Bonn. Both sides said the road was open.")).toEqual([
      "the road was open ← Ann Berg and Omar Reed",
    ]);
  });

  it("calls an order a sentence, and a question for the subject", () => {
    expect(quotes("“Leave now,” Berg said. “Who pays?” Reed asked.")).toEqual([
      "direct: Leave now, ← Berg (said)",
      "direct: Who pays? ← Reed (asked)",
    ]);
  });

  it("knows a name that is a month's too", () => {
    expect(quotes("“We are ready,” said Theresa May.")).toEqual(["direct: We are ready, ← Theresa May (said)"]);
  });

  it("finds both pieces of a clause around an insertion", () => {
    expect(indirect("The road, Ann Berg said on Monday, would open in May.")).toEqual([
      "The road ← Ann Berg",
      "would open in May ← Ann Berg",
    ]);
  });

  it("finds nothing reported where somebody declined to comment", () => {
    expect(reported("The school declined to comment on the roof.")).toEqual([]);
  });
});

describe("an agency behind its verb", () => {
  it.each([
    ["The lift lost power, reports NPA.", "The lift lost power ← NPA"],
    ["The lift fell, reported the Norland Press Agency.", "The lift fell ← Norland Press Agency"],
    ["The lift caught fire at noon, NPA reports.", "The lift caught fire at noon ← NPA"],
    ["The lift broke, according to NPA.", "The lift broke ← NPA"],
  ])("%s", (text, expected) => {
    expect(indirect(`A quiet day\n\n${text}`)).toEqual([expected]);
  });
});

describe("a count that opens what was said", () => {
  it.each([
    ["The union said about 480 nurses had taken part.", "about 480 nurses had taken part"],
    ["The union said over 400 nurses took part in it.", "over 400 nurses took part in it"],
    ["The union said at least 400 nurses had come.", "at least 400 nurses had come"],
    ["The union said up to 400 nurses had come.", "up to 400 nurses had come"],
    ["The union said between 300 and 350 nurses had come.", "between 300 and 350 nurses had come"],
    ["The union said around two hundred had come.", "around two hundred had come"],
    ["The union said on Monday about 480 nurses had come.", "about 480 nurses had come"],
    ["The union said about 480 had.", "about 480 had"],
    ["The union said that no more than 390 did.", "no more than 390 did"],
  ])("%s", (text, expected) => {
    expect(indirect(text)).toEqual([`${expected} ← union`]);
  });

  it.each([
    ["The union said at 10 that the nurses had come.", "the nurses had come"],
    ["The union said over two days that the nurses had come.", "the nurses had come"],
    ["The union told reporters about two offers that had failed.", null],
  ])("is no time and no subject: %s", (text, expected) => {
    expect(indirect(text)).toEqual(expected === null ? [] : [`${expected} ← union`]);
  });
});

describe("a refusal", () => {
  it.each([
    "He declined to say what would be cut.",
    "The council refused to confirm whether the road would close.",
    "The firm would not say how many had come.",
    "She did not want to say who was there.",
    "The mayor didn’t explain why the road was shut.",
    "Berg failed to explain why the road was shut.",
    "Berg was unwilling to say what it costs.",
    "Berg refused to comment on the road.",
  ])("reports nothing: %s", (text) => {
    expect(indirect(text)).toEqual([]);
  });

  it("ends where something is said", () => {
    expect(indirect("Berg declined to say what it costs, but said that the road was shut.").at(-1)).toBe(
      "the road was shut ← Berg",
    );
    expect(indirect("Berg could say when it would open.")).toEqual(["when it would open ← Berg"]);
  });
});

describe("as somebody reported", () => {
  it.each([
    ["The talks lasted the whole night, as the news agency IPN reported.", "The talks lasted the whole night ← IPN"],
    ["The road was shut, as Ann Berg confirmed.", "The road was shut ← Ann Berg"],
    ["The road has been shut, as the fire service said.", "The road has been shut ← fire service"],
  ])("is who says what stands before: %s", (text, expected) => {
    expect(indirect(text)).toEqual([expected]);
  });

  it("is not a comparison", () => {
    expect(indirect("The road was shut, as Ann Berg had warned.")).toEqual([]);
  });

  it("takes no clause and no thing for a speaker", () => {
    expect(reported("The strike lasted nine days, the talks “the whole night”, as the agency IPN reported.")).toEqual([
      "partial: The strike lasted nine days, the talks “the whole night” ← IPN (reported)",
    ]);
    for (const text of [
      "The strike lasted “the whole long night”.",
      "The Halda drifted “outside of the channel”.",
      "The meeting ended “in the small hours”.",
    ])
      expect(quotes(text)[0]).toMatch(/ ← nobody$/);
  });
});

describe("a colon without marks", () => {
  it.each([
    ["The inhabitant Rosa Lind contradicts: the siren came late.", "the siren came late ← Rosa Lind"],
    ["Rosa Lind disagrees: the siren came late.", "the siren came late ← Rosa Lind"],
    ["The mayor countered: the siren had come in time.", "the siren had come in time ← mayor"],
    [
      "Between 300 and 350 persons had to be brought out, reports the agency MPA.",
      "Between 300 and 350 persons had to be brought out ← MPA",
    ],
  ])("%s", (text, expected) => {
    expect(indirect(text)).toEqual([expected]);
  });
});
