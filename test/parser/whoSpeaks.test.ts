import { describe, expect, it } from "vitest";
import { indirect, voices } from "../support/show.js";

/** Who speaks in short passages as newspapers print them; expectations by reading. */
it.each([
  "No one told reporters that it was safe.",
  "None of the ministers said that it was over.",
  "Nobody official has told the town what took so long.",
])("nobody says what nobody said: %s", (sentence) => {
  expect(indirect(`The vote is over at last\n\n${sentence}`)).toEqual([]);
});

describe("a surname", () => {
  const story = (...paragraphs: string[]): string[] => voices(paragraphs.join("\n\n"));

  it("is that of who has been named, not of who is named later", () => {
    expect(
      story(
        "Deal done at last for two prisoners",
        "There were tears as reporter Lena Marosh, 34, fell to her knees.",
        "“I counted every step,” Marosh said.",
        "Her brother, Jan Marosh, spoke from his home. “She asked about the cat first,” he said.",
      ),
    ).toEqual(["Lena Marosh", "Jan Marosh"]);
  });

  it("may begin with a capital particle", () => {
    expect(
      story(
        "Council votes to close the school",
        "Marijke van Loon, a teacher, was there with her class.",
        "“They came in at once,” Van Loon said.",
        "Al Gore was there too. “We saw it,” Gore said.",
      ),
    ).toEqual(["Marijke van Loon", "Al Gore"]);
  });

  it("behind a title, inside a sentence, is whom “she” means next", () => {
    expect(
      story(
        "Council votes to close the school",
        "Leader Denise Haldane won. Mum-of-three Leanne Brodie, 38, raged: “You have counted every chair.”",
        "After the meeting Ms Haldane hit back at the protesters. “They came to stop the vote,” she said.",
      ),
    ).toEqual(["Leanne Brodie", "Denise Haldane"]);
  });
});

describe("a name behind what somebody is", () => {
  it.each([
    ["“My client has nothing to hide,” said his 600-crowns-an-hour lawyer Lena Ostrow.", "Lena Ostrow"],
    ["“I cried in the car park,” said dad-of-two Walt Adley, 41, from Pennick.", "Walt Adley"],
    ["“No case,” said his £900-an-hour barrister, Sir Alec Thorne.", "Alec Thorne"],
    ["Dr Helen Marsh runs the ward. Her deputy, Dr Paul Obi, was there. “It rang,” he said.", "Paul Obi"],
    ["Jo Tamm scored. His verdict was short: “Cold. Wet. Perfect.”", "Jo Tamm"],
    ["The company offers “unlimited” holiday.", "outlet"],
    ["Mum-of-three Kelly Shaw found it. “I thought it was a hose,” she said.", "Kelly Shaw"],
    ["TV star-turned-senator Gil Marchetti left. “This is a circus,” Marchetti said.", "Gil Marchetti"],
    ["“I have never met him,” the self-described socialist Ines Rocha said.", "Ines Rocha"],
    ["“It was a close race,” the runner-up said.", "runner-up"],
    ["“There is no evidence,” the presiding judge herself told the court.", "presiding judge"],
    ["Machinist Ron Svoboda stood at the gate. “It is cold,” Svoboda said.", "Ron Svoboda"],
    ["“Stay away,” Harbour Master Ruth Adeyemi said.", "Ruth Adeyemi"],
    ["“It is a scandal,” said Environment MP Carys Wynn.", "Carys Wynn"],
    ["“There is no case,” said Alec Thorne KC.", "Alec Thorne"],
    ["Prof Ingrid Solberg came. “We have done this before,” the professor said.", "Ingrid Solberg"],
    ["Kelly Shaw came with her husband. “He missed it all,” Kelly laughed.", "Kelly Shaw"],
    ["“One patient is stable,” Wexley General Hospital said.", "Wexley General Hospital"],
    ["“It worked,” said Fenton, a planner whose firm, Bold, made the ads.", "Fenton"],
  ])("is the speaker: %s", (text, name) => {
    expect(voices(text).at(-1)).toBe(name);
  });

  it("is one speaker across a report, and two persons of one surname stay two", () => {
    const text =
      "“Dad still does the welding,” said Niamh Quirke. “She does the books,” Harold Quirke said. “We argue,” Quirke said. " +
      "“Not often,” Mrs Quirke said. Mrs Quirke is Niamh.";
    expect(voices(text)).toEqual(["Niamh Quirke", "Harold Quirke", "Quirke", "Niamh Quirke"]);
  });
});

describe("“he” and “she”", () => {
  it.each([
    [
      "the subject of the sentence before",
      "“We will appeal,” said Colin Marsh.\n\nGoalkeeper Dario Funk left. “My family got threats,” he said.",
      "Dario Funk",
    ],
    [
      "whom the paragraph is about",
      "“It worked,” Rupert Vance said.\n\nWalt Adley wants an apology. He was nine. “I still have the helmet,” he said.",
      "Walt Adley",
    ],
    [
      "an apposition’s name",
      "“Stop,” said Omar Reed.\n\nThe chairman of the council in Lemgo, Holger Petzold, declared his solidarity. “We are next,” he said.",
      "Holger Petzold",
    ],
    ["the one of that sex", "Tom Tranter met Olive Moss. “It is too dear,” she said.", "Olive Moss"],
    [
      "whom sentences were about",
      "“We won,” Tom Reed said. Reed thanked his rivals Jon Bell and Max Hart. “They were fair,” he said.",
      "Tom Reed",
    ],
    [
      "the subject of their own sentence",
      "Tom Reed opened the talks with Jon Bell with a speech in which he said: “We differ.”",
      "Tom Reed",
    ],
    [
      "somebody without a name",
      "“We won,” said Tom Reed.\n\nThe baker shrugged. “It is only bread,” the baker said. “It is late,” he added.",
      "baker",
    ],
  ])("are %s", (_what, text, name) => {
    expect(voices(text).at(-1)).toBe(name);
  });

  it.each([
    ["two men", "Mark Bell met Peter Sand on the steps. “It is a good deal,” he said."],
    ["somebody else is there", "“We won,” said Tom Reed. His neighbour nodded. “It was close,” he said."],
    ["the narrator", "Tom Reed came. “We won,” I said."],
    [
      "far away",
      "Tom Reed left.\n\nIt rained.\n\nThe road was wet.\n\nThe bus was late.\n\nIt was cold. “No,” he said.",
    ],
  ])("are nobody where it is not clear: %s", (_what, text) => {
    expect(voices(text).at(-1)).toBe("nobody");
  });
});

describe("words without a verb of saying", () => {
  it.each([
    ["go on where nobody else comes in", "“We won,” Tom Reed said. It rained. “It was close.”", "Tom Reed"],
    ["go on behind “he”", "“We won,” Tom Reed said. He smiled. “It was close.”", "Tom Reed"],
    [
      "are nobody’s where somebody else comes in",
      "“We won,” Tom Reed said. Jon Bell closed the door. “It was close.”",
      "nobody",
    ],
    ["are whose turn it is", "“We won,” Tom Reed said. Jon Bell was blunt. “It was close.”", "Jon Bell"],
  ])("%s", (_what, text, name) => {
    expect(voices(text)).toEqual(["Tom Reed", name]);
  });
});

it("names the one before “this:”, and steps over where it was read", () => {
  expect(indirect("Petzold had spoken. Senn contradicted this: The council had been told.")).toEqual([
    "The council had been told ← Senn",
  ]);
  expect(indirect("Ron Svoboda said according to local media that he was on strike.")).toEqual([
    "he was on strike ← Ron Svoboda",
  ]);
  expect(indirect("Survivors told of an ordeal before the last of them was helped off.")).toEqual([]);
});
