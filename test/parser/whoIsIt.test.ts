import { describe, expect, it } from "vitest";
import { indirect, reported, voices } from "../support/show.js";

/** Whom "it", "she" and "he" mean, whose voice the paper's own is, and which clause a source goes for; by reading. */
describe("“it” is no person", () => {
  it.each([
    [
      "the firm that the sentence before is about",
      "“The sum is manageable,” a source close to the company admitted.\n\nThe firm is being sued elsewhere.\n\nIt has always insisted the packet carried a warning.",
      "the packet carried a warning ← firm",
    ],
    [
      "the paper that speaks",
      "Ann Berg left. The report found cracks. It said the bridge was old.",
      "the bridge was old ← report",
    ],
    [
      "the union, not the member",
      "“I am tired,” one nurse said.\n\nThe union called a strike. It said that the ward was full.",
      "the ward was full ← union",
    ],
  ])("%s", (_what, text, said) => {
    expect(indirect(text).at(-1)).toBe(said);
  });

  it.each([
    ["several people", "Residents said the noise was bad. It said nothing was wrong."],
    ["what cannot speak", "Northline said the boat was late. The engine is old. It said it would pay."],
    ["a zoo, or the police", "Police said two were hurt. The zoo closed its gates. It said the tiger was safe."],
  ])("nobody where it is not clear: %s", (_what, text) => {
    expect(indirect(text).at(-1)).toMatch(/← nobody$/u);
  });
});

describe("“he” and “she” are those named before", () => {
  it.each([
    [
      "her husband is no “she”",
      "Maureen Tolland, 63, gripped her daughter’s hand. Her husband, Des, a crane driver, died in 2013.\n\n“It won’t bring Des back,” she told the Courier.",
      "Maureen Tolland",
    ],
    [
      "his sister is no “he”",
      "Tom Reed runs the mill. His sister, Jo, a baker, lives next door.\n\n“It is loud,” he said.",
      "Tom Reed",
    ],
    [
      "a thing that opens the sentence is no “he”",
      "“We had no warning,” said Giles Rokeby, the director. Concerns raised last week were looked at by “a competent person” and the road was safe, he said.",
      "Giles Rokeby",
    ],
    [
      "nor are repairs",
      "“We are proud,” said Tom Reed. Repairs made in May were paid for by “a friend of the house”, he said.",
      "Tom Reed",
    ],
    [
      "words in marks at the end of a clause",
      "Tom Reed dismissed a memo. It was a draft, described nine cases and “never left the department”, he said.",
      "Tom Reed",
    ],
  ])("%s", (_what, text, name) => {
    expect(voices(text).at(-1)).toBe(name);
  });
});

describe("the paper itself is no source", () => {
  it.each([
    ["can reveal", "A foreman asked for the road to be closed, the Chronicle can reveal."],
    ["understands", "The Gazette understands that the school will close in May."],
    ["can exclusively reveal", "The Sunday Herald can exclusively reveal that the singer is to retire."],
    ["we", "We can reveal that the mayor sold the land."],
    ["this newspaper", "This newspaper can confirm that the mayor sold the land."],
    [
      "its own name",
      "Mill burns down\n\nThe Lorne Echo\n\nThe mill burnt on Monday.\n\nThe Echo reported in May that the roof was old.",
    ],
  ])("%s", (_what, text) => {
    expect(reported(text)).toEqual([]);
  });

  it.each([
    ["another paper", "The Lorne Echo reported that the ship sank.", "the ship sank ← Lorne Echo"],
    ["a government", "The Kremlin understands that the talks are over.", "the talks are over ← Kremlin"],
    ["the police", "Police can confirm that two were hurt.", "two were hurt ← Police"],
    ["who told the paper", "The mayor told the Echo that it was old.", "it was old ← mayor"],
  ])("but %s is one", (_what, text, said) => {
    expect(indirect(text)).toEqual([said]);
  });
});

describe("a source in a clause goes for that clause", () => {
  it.each([
    [
      "where, according to",
      "Two citizens are missing since a mountain fell on 14 October at a quarry where, according to their workmates, everyone knew of the danger.",
      ["everyone knew of the danger ← their workmates"],
    ],
    [
      "because, according to",
      "The road was shut on Monday because, according to the police, a tree had fallen.",
      ["a tree had fallen ← police"],
    ],
    [
      "which according to",
      "The bridge, which according to the ministry will cost five million, is closed.",
      ["will cost five million ← ministry"],
    ],
    [
      "a parenthesis in a relative clause",
      "They clashed shortly after 11.30am around a car, a window of which was broken, police said, by a thrown bottle.",
      ["a window of which was broken ← police", "by a thrown bottle ← police"],
    ],
    [
      "and in another",
      "The match ended at 10pm in a stadium, half of which was empty, the club said, because of the rain.",
      ["half of which was empty ← club", "because of the rain ← club"],
    ],
    [
      "but at its end for all of it",
      "The boat hit a rock, which was on no map, the owner said.",
      ["The boat hit a rock, which was on no map ← owner"],
    ],
  ])("%s", (_what, text, said) => {
    expect(indirect(text)).toEqual(said);
  });
});
