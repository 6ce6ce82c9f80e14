import { namesFor } from "../../src/coding/rules/agency.js";
import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/coding/index.js";
import { code, codebook, finds, item } from "../support/coding.js";

describe("times", () => {
  it("takes days, and the words beside them into the evidence", () => {
    const text = "The council met in its second session Wednesday with the bakers, who left on Friday.";
    expect(finds(text, { by: "time", kind: "date", reading: "" }, { beside: ["met", "session"] })).toEqual([
      "2024-05-15 ← in its second session Wednesday",
    ]);
  });

  it("takes in the date in brackets behind a weekday", () => {
    const text = "The council met on Wednesday (15 May) in the town hall.";
    expect(finds(text, { by: "time", kind: "date", reading: "" }, { beside: ["met"] })).toContain(
      "2024-05-15 ← met on Wednesday (15 May)",
    );
  });

  it("keeps 'as early as' with its month", () => {
    const text = "The bridge may open as early as June, Lee said.";
    expect(finds(text, { by: "time", kind: "month", reading: "" })).toEqual(["2024-06 ← as early as June"]);
  });

  it("takes times of day, with the weekday behind them", () => {
    const text = "The bakers left at 6:40 a.m. on Tuesday and were back by 7 p.m.";
    expect(finds(text, { by: "time", kind: "time", reading: "" })).toEqual([
      "T06:40 ← at 6:40 a.m. on Tuesday",
      "T19:00 ← by 7 p.m.",
    ]);
  });

  it("keeps all readings of the first words where only the first are asked for", () => {
    const text = "The session lasted two hours and 20 minutes longer than planned. The vote took an hour.";
    const first = item({ by: "time", kind: "duration", reading: "" }, { first: true });
    const { claims } = code({ one: text }, codebook({ items: [first] })).tables;
    expect(claims.map(({ reading }) => reading)).toEqual(["alternative", "alternative", "alternative"]);
  });

  it("gives each reading a row, none the likeliest where no other report says which", () => {
    const text = "The session lasted two hours and 20 minutes longer than planned.";
    const rule = { by: "time", kind: "duration", reading: "" } as const;
    const { claims } = code({ one: text }, codebook({ items: [item(rule)] })).tables;
    expect(claims.map(({ reading }) => reading)).toEqual(["alternative", "alternative", "alternative"]);
    expect(finds(text, { ...rule, reading: "over the plan" })).toHaveLength(1);
  });

  it("places an announcement after the end of an event", () => {
    const text = "Half an hour after the vote, the mayor announced a new tax.";
    expect(finds(text, { by: "time", kind: "sequence", reading: "" })).toEqual([
      "after:vote-end+PT30M ← Half an hour after the vote",
    ]);
  });
});

describe("amounts", () => {
  it.each([
    ["The town bought 13 new Dutch boats.", "13 ← 13 new Dutch boats"],
    ["The town bought 1,300 boats.", "1300 ← 1,300 boats"],
    ["The town bought twelve boats.", "12 ← twelve boats"],
    ["The town bought several boats.", "several ← several boats"],
    ["Thirty-eight boats were bought.", "38 ← Thirty-eight boats"],
    ["The town bought fifteen boats.", "15 ← fifteen boats"],
    ["The town bought sixty boats.", "60 ← sixty boats"],
    ["The town bought dozens of boats.", "dozens ← dozens of boats"],
    ["The town bought several dozen boats.", "several dozen ← several dozen boats"],
    ["The town bought several hundred new boats.", "several hundred ← several hundred new boats"],
    ["The town bought hundreds of thousands of boats.", "hundreds of thousands ← hundreds of thousands of boats"],
    ["The town bought two dozen boats.", "24 ← two dozen boats"],
    ["The town bought a dozen old boats.", "12 ← a dozen old boats"],
    ["The town bought half a dozen boats.", "6 ← half a dozen boats"],
    ["The town bought 2.5 million boats.", "2500000 ← 2.5 million boats"],
    ["The town bought two million boats.", "2000000 ← two million boats"],
    ["The town bought 25 thousand boats.", "25000 ← 25 thousand boats"],
    ["The town bought one and a half thousand boats.", "1500 ← one and a half thousand boats"],
    ["The town bought two and a half million new boats.", "2500000 ← two and a half million new boats"],
    ["The town has 2050 boats.", "2050 ← 2050 boats"],
    ["The town bought three hundred thousand boats.", "300000 ← three hundred thousand boats"],
  ])("counts: %s", (text, expected) => {
    expect(finds(text, { by: "number", of: ["boat"] })).toEqual([expected]);
  });

  it.each([
    ["Of the 480 boats 450 were lost.", "450 ← 480 boats 450"],
    ["Of 480 boats, 310 stayed in port.", "310 ← 480 boats, 310"],
    ["Of the 480 boats none was lost.", "480 ← 480 boats"],
    ["14 of the 23 boats carried nets.", "14 ← 14 of the 23 boats"],
    ["Nearly three of the nine boats sank.", "3 ← Nearly three of the nine boats"],
    ["Two out of 23 boats sank.", "2 ← Two out of 23 boats"],
  ])("counts the part of a whole of which something is told: %s", (text, expected) => {
    expect(finds(text, { by: "number", of: ["boats"] })).toEqual([expected]);
  });

  it.each([
    "The town bought 70-ton boats.",
    "The town sold 150-foot boats to Norway.",
    "The crews of 5.3-metre boats left.",
    "A 78-year-old boat sank.",
  ])("counts nothing by a measure that describes: %s", (text) => {
    expect(finds(text, { by: "number", of: ["boat"] })).toEqual([]);
  });

  it.each([
    "The fund is empty by 2034 boats or no boats.",
    "Since 2019 boats are rare.",
    "In late 2021 boats came back.",
  ])("takes no year for a number: %s", (text) => {
    expect(finds(text, { by: "number", of: ["boats"] })).toEqual([]);
  });

  it("takes no figure that belongs to a name for a number", () => {
    expect(finds("The FTSE 250 boats index fell.", { by: "number", of: ["boats"] })).toEqual([]);
    expect(finds("In Bonn 250 boats sank.", { by: "number", of: ["boats"] })).toEqual(["250 ← 250 boats"]);
  });

  it("counts nothing that there is in a usual time", () => {
    expect(finds("The line has 60,000 daily passengers.", { by: "number", of: ["passengers"] })).toEqual([]);
  });

  it.each(["It costs 2,150 a tonne.", "It costs 900 euros per tonne.", "They pay 40 each tonne."])(
    "takes no price for a number: %s",
    (text) => {
      expect(finds(text, { by: "number", of: ["tonne"] })).toEqual([]);
    },
  );

  it("counts nothing where no number stands before the noun", () => {
    expect(finds("In 2019 the harbour had a fire, and boats sank.", { by: "number", of: ["boats"] })).toEqual([]);
  });

  it.each([
    ["The train stopped. All 87 were given blankets.", ["87 ← All 87"]],
    ["The train stopped. All 87 aboard were safe.", ["87 ← All 87"]],
    ["The train stopped with 87 aboard.", ["87 ← 87 aboard"]],
    ["The train had 87 passengers. The 87 were given blankets.", ["87 ← 87 passengers", "87 ← The 87"]],
    ["The depot has 87 buses. All 87 were sold.", []],
    ["All 87 carriages were full.", []],
    ["It cost all 1,200 of them.", ["1200 ← all 1,200"]],
  ])("counts people by a bare number: %s", (text, expected) => {
    expect(finds(text, { by: "number", of: ["passengers"] })).toEqual(expected);
  });

  it.each([
    ["About 600ft of the road was covered.", ["600 ← About 600ft"]],
    ["It stopped 1.2km from the debris.", ["1.2 ← 1.2km"]],
    ["A 150ft face came down on 3 feet of snow.", ["150 ← 150ft", "3 ← 3 feet"]],
    ["The route 7km2 and the B600ft are none.", []],
  ])("reads a unit that is glued to its figure: %s", (text, expected) => {
    expect(finds(text, { by: "number", of: ["km", "ft", "feet"] })).toEqual(expected);
  });

  it("counts no part of the people by a bare number", () => {
    expect(finds("All 87 were given blankets.", { by: "number", of: ["injured"] })).toEqual([]);
  });

  it.each([
    ["a $ 11 billion pipe", "11000000000 ← $ 11 billion"],
    ["a $1.1 billion pipe", "1100000000 ← $1.1 billion"],
    ["a €250,000 bridge", "250000 ← €250,000"],
    ["a bridge for 3 million euros", "3000000 ← 3 million euros"],
    ["a £4bn bridge", "4000000000 ← £4bn"],
    ["a bridge for 3.7 billion crowns", "3700000000 ← 3.7 billion crowns"],
    ["a bridge for 412 million Ardmere dollars", "412000000 ← 412 million Ardmere dollars"],
    // A short bracket belongs to the evidence.
    ["a bridge for £85,000 (about $113,000)", "85000 ← £85,000 (about $113,000)"],
    ["a bridge for 40 million crowns, or about $3.8 million", "40000000 ← 40 million crowns"],
  ])("reads money: %s", (words, expected) => {
    expect(finds(`The town paid for ${words}.`, { by: "money" })).toEqual([expected]);
  });
});

describe("words", () => {
  const choices = [
    { value: "cut", terms: ["cut"], certainty: null, note: "" },
    { value: "reform", terms: ["reform", "reform the library service"], certainty: null, note: "" },
  ];

  it("tells which of several words is used, with what must stand beside it", () => {
    const text = "The town will cut the library, and cut trees.";
    expect(finds(text, { by: "choice", choices }, { beside: ["library"] })).toEqual(["cut ← will cut the library"]);
  });

  it("takes the longest of overlapping phrases", () => {
    expect(finds("They reform the library service now.", { by: "choice", choices })).toEqual([
      "reform ← reform the library service",
    ]);
  });

  it("collects the words of one statement, marks included", () => {
    const text = "Lee praised the session as “frank” and “useful,” and went home.";
    expect(finds(text, { by: "words", words: ["useful", "frank"] }, { saidBy: ["lee"] })).toEqual([
      "frank; useful ← “frank” and “useful,”",
    ]);
  });

  it("leaves out what somebody else says", () => {
    expect(finds("“It was useful,” Ode said.", { by: "words", words: ["useful"] }, { saidBy: ["lee"] })).toEqual([]);
  });
});

describe("names", () => {
  const names = ["Warsame"];

  it.each([
    [
      "Police freed the jailed opposition leader Idil Warsame on Monday.",
      "jailed opposition leader ← jailed opposition leader",
    ],
    [
      "Police freed Idil Warsame, a poet, and critic of the mayor, on Monday.",
      "poet and critic of the mayor ← a poet, and critic of the mayor",
    ],
    ["Police freed Idil Warsame, the former mayor, who is 60.", "former mayor ← the former mayor"],
  ])("finds the label: %s", (text, expected) => {
    expect(finds(text, { by: "label", names })).toEqual([expected]);
  });

  it.each([
    "Police freed Idil Warsame on Monday.",
    "The mayor met Idil Warsame.",
    "They spoke about the health of Idil Warsame.",
  ])("finds none: %s", (text) => {
    expect(finds(text, { by: "label", names })).toEqual([]);
  });

  it("gives the spelling of a first name", () => {
    expect(finds("Police freed Iidil Warsame.", { by: "spelling", names })).toEqual(["Iidil ← Iidil Warsame"]);
    expect(finds("Police freed Warsame.", { by: "spelling", names })).toEqual([]);
  });
});

describe("who said it", () => {
  it("names the source, or the outlet", () => {
    const rule: Rule = { by: "said", words: ["broken promises"] };
    expect(finds("Lee said the town was full of “broken promises.”", rule)[0]).toMatch(/^lee ← /);
    expect(finds("The year of broken promises ended.", rule)[0]).toMatch(/^outlet ← /);
  });
});

describe("places", () => {
  it.each([
    ["The meeting may be held in Norway.", "Norway ← meeting may be held in Norway"],
    ["There will be a meeting in a northern town in June.", "a northern town ← will be a meeting in a northern town"],
  ])("finds %s", (text, expected) => {
    expect(finds(text, { by: "place" }, { beside: ["meeting"] })[0]).toContain(expected.split(" ← ")[0]);
    expect(finds(text, { by: "place" }, { beside: ["meeting"] })[0]).toContain(expected.split(" ← ")[1]);
  });

  it("takes months and nouns with a name before them for no places", () => {
    expect(finds("A meeting in June dealt with meddling in US elections.", { by: "place" })).toEqual([]);
  });
});

describe("agencies", () => {
  const rule: Rule = { by: "agency", names: ["Reuters", "AP", "TASS"] };

  it.each([
    ["The bridge is closed, the Reuters news agency reported.", "Reuters ← the Reuters news agency reported"],
    ["According to Reuters, the bridge is closed.", "Reuters ← According to Reuters"],
    ["The bridge is closed, Lee told TASS.", "TASS ← told TASS"],
    ["The bridge is closed, reports Reuters.", "Reuters ← reports Reuters"],
    ["The bridge is closed, reported the news agency TASS on Monday.", "TASS ← reported the news agency TASS"],
    ["“The bridge is closed,” writes AP.", "AP ← writes AP"],
  ])("finds the credit: %s", (text, expected) => {
    expect(finds(text, rule)).toEqual([expected]);
  });

  it("knows an agency by the name behind its sign", () => {
    const texts = "The Continental Press sent it. The Coast Police waited. Central Pier burned.";
    expect(namesFor("CP", texts)).toEqual(["Continental Press"]);
    const names: Rule = { by: "agency", names: ["CP", "Continental Press"] };
    expect(finds("The bridge is closed, the Continental Press reported.", names)).toEqual([
      "CP ← the Continental Press reported",
    ]);
    expect(finds("So says a source with whom the news agency CP has spoken.", names)).toEqual([
      "CP ← the news agency CP has spoken",
    ]);
  });

  it("takes an agency that only acts, and longer words, for no credit", () => {
    expect(finds("Reuters moved to a new house. In April AP hired a cook.", rule)).toEqual([]);
    expect(finds("In Apulia it rained, Lee said.", rule)).toEqual([]);
  });
});
