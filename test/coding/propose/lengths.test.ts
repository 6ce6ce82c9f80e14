import { describe, expect, it } from "vitest";
import { uncoded } from "../../support/uncoded.js";

/** What is asked for in lengths of hours, and what each report answers. */
function lengths(texts: Record<string, string>): Record<string, string[]> {
  const { claims, codebook } = uncoded(
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, `News of the day\n\n${text}`])),
  );
  return Object.fromEntries(
    codebook.items
      .filter(({ id }) => id.startsWith("event-length"))
      .map(({ id, question }) => [
        question,
        claims.filter(({ item }) => item === id).map(({ report_id, value }) => `${report_id} ${value}`),
      ]),
  );
}

describe("how long an event lasted", () => {
  it("is asked by the event, whatever verb a report has for lasting", () => {
    expect(
      lengths({
        one: "The meeting began at ten and lasted nearly three hours. Tea was served for an hour.",
        two: "The conversation of the ministers, which continued more than four hours, was sharp.",
        three: "The ministers met for 170 minutes after a walk. They had lunch for an hour.",
      }),
    ).toEqual({ "How long did the meeting last?": ["one PT3H", "two PT4H", "three PT2H50M"] });
  });

  it("is that of a rescue where one report has an operation and another an evacuation", () => {
    expect(
      lengths({
        one: "All were taken off in an operation that lasted almost five hours.",
        two: "Two helicopters took part in the evacuation, which was over in three hours.",
      }),
    ).toEqual({ "How long did the operation last?": ["one PT5H", "two PT3H"] });
  });

  it("is not what somebody did for so long beside it", () => {
    expect(
      lengths({
        one: "The ministers took a quarter of an hour along the quay. The talks lasted two hours.",
        two: "The delegation left the room for 20 minutes. The talks went on for three hours.",
      }),
    ).toEqual({ "How long did the talks last?": ["one PT2H", "two PT3H"] });
  });

  it("is not how long something takes on other days", () => {
    expect(
      lengths({
        one: "The crossing lasted three hours.",
        two: "The crossing, which normally takes 70 minutes, ended on a rock.",
      }),
    ).toEqual({});
  });
});

describe("how long an event should have lasted", () => {
  it("is another question", () => {
    expect(
      lengths({
        one: "The talks lasted two hours. One hour had been set aside.",
        two: "The talks lasted almost three hours. They had been due to talk for an hour.",
        three: "It was supposed to be over in half an hour. The talks went on for two hours.",
      }),
    ).toEqual({
      "How long did the talks last?": ["one PT2H", "two PT3H", "three PT2H"],
      "How long should it have lasted?": ["one PT1H", "two PT1H", "three PT30M"],
    });
  });

  it("is asked where each report has one length that something lasted, though no word is shared", () => {
    const told = lengths({
      one: "The clashes lasted about 40 minutes. It was over by six.",
      two: "The running skirmishes between quay and market went on for close to two hours, residents said.",
      three: "It rained all day, and then nothing was left to see.",
    });
    expect(Object.values(told)).toEqual([["one PT40M", "two PT2H"]]);
  });

  it("is that of a press conference", () => {
    expect(
      lengths({
        one: "He spoke at a press conference in the hall, which began at ten and lasted 14 minutes.",
        two: "His press conference started late and went on for nearly half an hour.",
      }),
    ).toEqual({ "How long did the press conference last?": ["one PT14M", "two PT30M"] });
  });
});
