import { describe, expect, it } from "vitest";
import { sideBySide } from "../../src/coding/sideBySide.js";
import { parse } from "../../src/parser/index.js";

/** What sentences that share words print differently: "verb a: will be signed; b: could be signed". */
function contrasts(...texts: string[]): string[] {
  const parses = texts.map((text, i) =>
    parse(`News of the day\n\n${text}\n\nNothing else is known.`, { id: "abc"[i]! }),
  );
  return sideBySide(parses).flatMap((group) =>
    group.contrasts.map(
      ({ kind, told }) => `${kind} ${told.map(({ report_id, text }) => `${report_id}: ${text}`).join("; ")}`,
    ),
  );
}

describe("sentences that share words", () => {
  it.each([
    [
      "what will be and what could be",
      "The agreement will be signed in Talvene in September.",
      "A text of the agreement could be signed in Talvene in September.",
      "verb a: will be signed; b: could be signed",
    ],
    [
      "what may have been and what was",
      "The ferry may have missed a turn in the marked channel.",
      "The ferry missed a turn in the marked channel.",
      "verb a: may have missed; b: missed",
    ],
    [
      "what is believed and what is told",
      "The fire is believed to have started in the kitchen of the hotel.",
      "The fire started in the kitchen of the hotel.",
      "verb a: is believed to have started; b: started",
    ],
    [
      "what was and what will be",
      "The bridge was closed to lorries after the inspection.",
      "The bridge will be closed to lorries after the inspection.",
      "verb a: was closed; b: will be closed",
    ],
    [
      "two counts of one noun",
      "The right to fish the bank will have 38 foreign vessels.",
      "The right to fish the bank will have 34 foreign vessels.",
      "number a: 38 foreign vessels; b: 34 foreign vessels",
    ],
    [
      "who says it",
      "About 60 fishermen held a protest on the quay, according to police.",
      "About 60 fishermen held a protest on the quay.",
      "source a: police; b: ",
    ],
  ])("show %s", (_, one, other, expected) => {
    expect(contrasts(one, other)).toEqual([expected]);
  });

  it.each([
    [
      "no tense that reported speech moves",
      "The boats would be admitted to the bank in spring, the ministers said.",
      "The boats will be admitted to the bank in spring, the ministers said.",
    ],
    [
      "no number that is the other one rounded",
      "A storm felled about 200 trees in the park.",
      "A storm felled 203 trees in the park.",
    ],
    [
      "no lack of a source where a word of saying stands",
      "About 60 fishermen held a protest on the quay, according to police.",
      "About 60 fishermen are reported to have held a protest on the quay.",
    ],
    [
      "no lack of a source where the sentence goes on about one",
      "The pill is linked to at least 41 deaths by liver failure, according to the ministry.",
      "It links the pill to at least 41 deaths by liver failure.",
    ],
    [
      "no lack of a source where somebody rules",
      "The firm must pay 60 million crowns for the bridge within 28 days, the firm said.",
      "The judge refused the firm more time: 60 million crowns for the bridge must be paid within 28 days.",
    ],
    [
      "nobody who rejects the words as their source",
      "A report that the firm must pay 60 million crowns within 28 days was “nonsense”, a spokeswoman said.",
      "The firm must pay 60 million crowns within 28 days.",
    ],
    [
      "no fact behind an if",
      "The world would be safer if the leaders of both powers worked together.",
      "The leaders of both powers must work together for a safer world.",
    ],
    [
      "no verb where the same word is a noun",
      "The ministers may visit the harbour after the talks in Talvene.",
      "A visit to the harbour came after the talks in Talvene.",
    ],
  ])("show %s", (_, one, other) => {
    expect(contrasts(one, other).filter((line) => !line.startsWith("verb a: are reported"))).toEqual([]);
  });
});
