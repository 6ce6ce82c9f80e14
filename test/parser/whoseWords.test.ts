import { describe, expect, it } from "vitest";
import { indirect, quotes, reported, voices } from "../support/show.js";

/** Who speaks, and what is reported, in forms that no verb of saying joins; expectations by reading. */
describe("whose words they are without a verb of saying", () => {
  it.each([
    ["a signature", "“Worth every penny.” – Milo Brandt", "Milo Brandt"],
    ["a signature behind a bar", "“Worth every penny.” ― Milo Brandt", "Milo Brandt"],
    ["somebody’s verdict", "Ann Reed’s verdict: “Awful.”", "Ann Reed"],
    ["somebody’s slogan", "Ann Reed’s slogan is “work for all”.", "Ann Reed"],
    ["a reply of the one before", "Ann Reed came. Her reply – “never again” – was short.", "Ann Reed"],
    [
      "a message told behind it",
      "“Never stronger” – that was chairman Paul Eckhart’s message to them.",
      "Paul Eckhart",
    ],
    ["a motto told behind it", "“Never stronger” is Ann Reed’s motto.", "Ann Reed"],
    ["a warning from somebody", "A warning from Ann Reid: “Lock the gate.”", "Ann Reid"],
    ["for whom it is so", "For Nadia Roy of the Post it was “the film of the year”.", "Nadia Roy"],
    ["as somebody put it", "The firm had “lost its way”, as a ministry memo put it.", "ministry memo"],
    ["how somebody put it", "“Worst I’ve seen” was how farmer Jim Tully put it.", "Jim Tully"],
    ["went on to say", "Ann Holt went on to say, “The dam will hold.”", "Ann Holt"],
    ["is quoted as saying", "“We won,” Reed is quoted as saying.", "Reed"],
    ["was quoted by a paper as saying", "“We won,” Reed was quoted by the Herald as saying.", "Reed"],
    ["a day before the verb", "Ann Reed, the mayor, on Tuesday called the plan “a joke”.", "Ann Reed"],
    ["adding, in a sentence of its own", "Ann Reed said it was late. Adding, “It will fail.”", "Ann Reed"],
    ["three strokes at the end", "Tom Reed laughed. ''I said, 'Never,''' Ann Holt recalled.", "Ann Holt"],
    ["let slip", "Reed, live on radio, let slip, “I sold it,” to gasps.", "Reed"],
    ["blunt before a colon", "Holt took no questions but one: “No way.”", "Holt"],
    ["a call before a comma", "“And I’m not being paid!” Holt declared, a point that she likes.", "Holt"],
    ["her lawyer", "“We lost,” her lawyer Joan Lee said.", "Joan Lee"],
    ["he, where the other is she", "Ann Reid met Tom Holt. “It was short,” he said.", "Tom Holt"],
    ["the subject behind an adverbial", "Early in his campaign, Reed attacked Lee, calling him “a fool”.", "Reed"],
  ])("%s", (_what, text, name) => {
    expect(voices(text)).toEqual([name]);
  });

  it("keeps two critics apart", () => {
    const text = "The Herald found it “overlong”, while for Nadia Roy it was “the film of the year”.";
    expect(voices(text)).toEqual(["Herald", "Nadia Roy"]);
  });

  it("is nobody's behind a noun that is no speech", () => {
    expect(quotes("Ann Reed’s boat is “The Long Road”.")).toEqual(["partial: The Long Road ← outlet"]);
  });
});

describe("what goes on behind an insertion", () => {
  it.each([
    ["a clause", "In the end, Reed said, union members will vote for her.", ["union members will vote for her ← Reed"]],
    [
      "a reason",
      "The effects are hard to predict, Reed said, because nobody has tried it.",
      ["The effects are hard to predict ← Reed", "because nobody has tried it ← Reed"],
    ],
    [
      "a condition",
      "If the road is closed, Reed said, buses will run.",
      ["If the road is closed ← Reed", "buses will run ← Reed"],
    ],
  ])("is reported too: %s", (_what, text, lines) => {
    expect(indirect(text)).toEqual(lines);
  });

  it("is the outlet's where it is no more than an aside", () => {
    expect(indirect("The road is closed, Reed said, leaving the room.")).toEqual(["The road is closed ← Reed"]);
  });
});

describe("where reported content begins and ends", () => {
  it.each([
    ["behind a time", "Reed said last month that the road was safe.", ["the road was safe ← Reed"]],
    ["behind a night", "Reed said Sunday night that the road was safe.", ["the road was safe ← Reed"]],
    [
      "before the source's next verb",
      "The court observed that the right flows from Article 21, and posted the matter for May.",
      ["the right flows from Article 21 ← court"],
    ],
    [
      "not within a past",
      "Reed said the mayor had come, and left early.",
      ["the mayor had come, and left early ← Reed"],
    ],
    [
      "behind an occasion",
      "A man writes to us from Trieste, on Monday, that the fever is over.",
      ["the fever is over ← man"],
    ],
  ])("%s", (_what, text, lines) => {
    expect(indirect(text)).toEqual(lines);
  });
});

describe("verbs that seldom report", () => {
  it.each([
    "The band raised millions.",
    "Polls show a lead.",
    "The senator sought to calm his supporters.",
    "They want a new road.",
    "The law challenges the status quo.",
  ])("introduce nothing by themselves: %s", (text) => {
    expect(reported(text)).toEqual([]);
  });

  it("report where a noun of speech or a quotation speaks for it", () => {
    expect(indirect("Berg raised the need to talk.")).toEqual(["the need to talk ← Berg"]);
    expect(voices("Berg wants “a clean start”.")).toEqual(["Berg"]);
  });
});
