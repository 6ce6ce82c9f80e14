import { describe, expect, it } from "vitest";
import { reported } from "../support/show.js";

/** Sentences as sport, courts, business and features print them; expectations by reading. */
function said(text: string): string[] {
  return reported(text).map((line) => line.replace(/ \([^)]*\)$/, ""));
}

describe("who says it", () => {
  it("is the one before the colon, whatever the verb, and whoever spoke before", () => {
    expect(said("Reed thinks it will take years. His wife disagrees: “He is a pessimist.”")).toEqual([
      "indirect: it will take years ← Reed",
      "direct: “He is a pessimist.” ← His wife",
    ]);
  });

  it("is the one who was asked, not the asking", () => {
    expect(said("Coach Maria Diaz, asked whether she would resign, replied: “Next question.”")).toEqual([
      "direct: “Next question.” ← Maria Diaz",
    ]);
    expect(said("Asked if he would do it again, Omar Lopez laughed. “In a heartbeat.”")).toEqual([
      "direct: “In a heartbeat.” ← Omar Lopez",
    ]);
  });

  it("is the one in whose words or view something is", () => {
    expect(said("In Mr Reed's view, planning is “a waste of time”.")).toEqual(["partial: “a waste of time” ← Reed"]);
    expect(said("The plan, in the words of Ann Berg, was “a bad joke”.")).toEqual(["partial: “a bad joke” ← Ann Berg"]);
    expect(said("Reed came late. Planning is, in her view, “a waste of time”.")).toEqual([
      "partial: “a waste of time” ← her",
    ]);
  });

  it("is a family as well as a friend", () => {
    expect(said("The family said they were “heartbroken”.")).toEqual(["partial: they were “heartbroken” ← family"]);
  });

  it("is the one behind “with”", () => {
    const text = "Frederic Blanc admitted the team had “got it wrong”, with Leclerc adding: “We have to look at it.”";
    expect(said(text)).toEqual([
      "partial: the team had “got it wrong” ← Frederic Blanc",
      "direct: “We have to look at it.” ← Leclerc",
    ]);
  });

  it("has a given name of two parts", () => {
    expect(said("Kim Soo-jin, a spokesperson, said that it had landed safely.")).toEqual([
      "indirect: it had landed safely ← Kim Soo-jin",
    ]);
  });

  it("is the opposition behind the semicolon", () => {
    expect(
      said("The minister insisted there was “no question” of a tax rise; the opposition called that “laughable”."),
    ).toEqual(["partial: there was “no question” of a tax rise ← minister", "partial: “laughable” ← opposition"]);
  });
});

describe("what is said", () => {
  it("ends before the source's next verb", () => {
    expect(said("Holt promised to publish the accounts by Friday and urged councillors to wait.")).toEqual([
      "indirect: to publish the accounts by Friday ← Holt",
      "indirect: to wait ← Holt",
    ]);
  });

  it("ends before the outlet's word about it", () => {
    expect(said("Mr Lund claimed the vote had been stolen – a claim for which there is no evidence.")).toEqual([
      "indirect: the vote had been stolen ← Lund",
    ]);
  });

  it("is not that the source has no name, nor what somebody points to", () => {
    expect(said("“It is not fair,” one mother, who declined to be named, told the Herald.")).toEqual([
      "direct: “It is not fair,” ← one mother",
    ]);
    expect(said("She pointed to the drawer. “There,” she said.")).toEqual(["partial: “There,” ← nobody"]);
  });

  it("stands in marks behind who accuses and blames", () => {
    expect(said("President Ruiz on Monday accused the press of “inventing” the scandal.")).toEqual([
      "partial: “inventing” ← Ruiz",
    ]);
  });

  it("is not read by somebody else", () => {
    const text =
      "In a letter to shareholders seen by Reuters, Ms Obi wrote that the offer “materially undervalues” the firm.";
    expect(said(text)).toEqual(["partial: the offer “materially undervalues” the firm ← Obi"]);
  });
});
