import { describe, expect, it } from "vitest";
import { indirect, reported, voices } from "../support/show.js";

/** Speakers as news brings them in; expectations by reading. The headline is there so that the rest is body. */
const HEAD = "Council votes to close the school\n\n";

const inStory = (text: string): string[] => voices(HEAD + text);
const told = (text: string): string[] => indirect(HEAD + text);

describe("“he” and “she” of another sentence", () => {
  it.each([
    ["behind “got”", "The Speaker, Ada Thorn, let it run. Mr Lund got to his feet. ‘I accept it,’ he said.", "Lund"],
    [
      "behind a verb that no rule knows",
      "The chairman of the club, Peter Lund, spoke. Ms Vik took her own back. “It is wet,” she quipped.",
      "Vik",
    ],
    [
      "behind an office and a name",
      "“We won,” said Tom Reed.\n\nMinister for Transport Ilka Munro welcomed the outcome. ‘It took too long,’ she said in a statement.",
      "Ilka Munro",
    ],
    [
      "somebody who is only described",
      "“We won,” said Tom Reed.\n\nA volunteer steward, who asked not to be named, said that she had seen it. ‘I told him so,’ she said.",
      "volunteer steward",
    ],
    [
      "somebody who gives a first name only",
      "“We won,” Tom Reed told the paper.\n\nOne worn-out dad, who gave his name only as Paul, summed up the mood in the queue.\n\n“I don’t care who won,” he said.",
      "Paul",
    ],
    [
      "somebody who goes by another name",
      "“We won,” Tom Reed told the paper.\n\nA nurse who asked to be identified only as Carla waited outside. “Nobody told us,” she said.",
      "Carla",
    ],
    [
      "whom another report is about",
      "Welder Brian Keene ran back to turn off a valve, the Lorne Courier reported.\n\n‘I knew where it was,’ he told the newspaper.",
      "Brian Keene",
    ],
    [
      "behind an office in small letters",
      "“We won,” said Tom Reed.\n\nBusiness minister Ilka Munro let rip when she spoke to reporters.\n\n“This was robbery,” she stormed.",
      "Ilka Munro",
    ],
    [
      "behind “retired bus driver” and an age",
      "“Wait,” Judge Ada Devane said.\n\nRetired bus driver Peter Conlon, 71, who sank it all into the bonds, had tears in his eyes.\n\n“My mother died,” he said.",
      "Peter Conlon",
    ],
    [
      "behind “when”",
      "MPs Harald Lund and Tom Kaas did it. When the numbers went up, Anselm Korda spun round. “You will be sorry,” he snarled.",
      "Anselm Korda",
    ],
    [
      "who is only described, where nobody else is a woman",
      "Foreign Minister Viktor Stane left first. Mr. Stane spoke at once. The Kaldrian minister came after him. “We came to sign,” she claimed.",
      "Kaldrian minister",
    ],
  ])("%s", (_what, text, name) => {
    expect(inStory(text).at(-1)).toBe(name);
  });

  it.each([
    [
      "a country",
      "Torvania said on Monday it would wait. “It is smaller tonight,” she had said as she left.",
      "nobody",
    ],
    [
      "who spoke before somebody threw an egg",
      "“Wait,” Judge Ada Devane said. Seconds later a fuming granny in a pink raincoat lobbed an egg at the car.\n\n“I have waited five years,” she told the paper.",
      "nobody",
    ],
    ["the staff", "Staff at the hotel say it was loud. “It is wet,” she said.", "nobody"],
    ["a street", "Ports have been alerted. “They are open,” he said.", "nobody"],
  ])("are not %s", (_what, text, name) => {
    expect(inStory(text).at(-1)).toBe(name);
  });

  it.each([
    [
      "Declan Firth, a spokesman, said engineers had found it: ‘a burnt-out motor’. Guards had closed their file, he added.",
      "Guards had closed their file ← Declan Firth",
    ],
    [
      "The raid began at 3:42, Superintendent Ruth Okon told a news conference. Officers were there six minutes later, she said.",
      "Officers were there six minutes later ← Ruth Okon",
    ],
    [
      "“We keep an open mind,” Okon said. Ruth Okon leads the inquiry. Ports and airports have been alerted, she added.",
      "Ports and airports have been alerted ← Ruth Okon",
    ],
  ])("are who spoke, not whom their words are about: %s", (text, line) => {
    expect(told(text).at(-1)).toBe(line);
  });
});

describe("who hears it does not say it", () => {
  it.each([
    [
      "A noise was the opening of a disc, a spokeswoman, Leanne Foyle, told PPW.",
      "A noise was the opening of a disc ← Leanne Foyle",
    ],
    ["The road is safe, the mayor, Ann Berg, told the Echo.", "The road is safe ← Ann Berg"],
    [
      "She makes her first trip today, at 14.00, says planner Geir Mykle.",
      "She makes her first trip today, at 14.00 ← Geir Mykle",
    ],
    ["Buses will run, Berg assured residents.", "Buses will run ← Berg"],
  ])("%s", (text, line) => {
    expect(told(text)).toEqual([line]);
  });

  it.each([
    ["A text message sent to members at 3.04am, and shown to the paper, reads: “Go home.”", "text message"],
    ["A bulletin sent to members by the Museum Forum on Monday says: “Lock up.”", "bulletin"],
    ["A letter written to parents in May says: “It will close.”", "letter"],
    [
      "A circular to members from the insurer, dated 15 October, says: “Check it.”",
      "circular to members from the insurer",
    ],
    ["Minutes kept by the clerk on Monday read: “Nobody objected.”", "Minutes"],
  ])("the paper that is sent says it: %s", (text, name) => {
    expect(inStory(text)).toEqual([name]);
  });
});

describe("a time, a language, a state is nobody", () => {
  it.each([
    [
      "Reports that it would be held on 7 December were mistaken, Otto Brehm, a spokesman for the palace, said last night.",
      "Reports that it would be held on 7 December were mistaken ← Otto Brehm",
    ],
    ["It was too early to tell, Ann Berg said late on Friday.", "It was too early to tell ← Ann Berg"],
    ["Contrary to some media reports, nobody had to leave home.", ""],
    ["The firm had not answered questions asked by nightfall about why the line was in use.", ""],
    ["The road is open to residents again.", ""],
    ["He left without saying a word to the house.", ""],
    ["The council met at noon to consider asking the state to suspend the permit.", ""],
    ["They had gone there with a generous offer: the four oldest would fly home.", ""],
    ["The bondholders intend to march to her office on Saturday.", ""],
    ["The case has raised uncomfortable questions for the bank.", ""],
    ["By Lena Moss, with additional reporting by the agency on Monday.", ""],
    ["Kaldria offered to let the four oldest go at once.", ""],
    ["Ordway declared force majeure on resins from its plant.", ""],
    ["Orvane disputes this.", ""],
    ["The ship was stopped late on Monday, three miles inside the line Kaldria claims.", ""],
    ["Torvania reckons its share from catches.", ""],
  ])("%s", (text, line) => {
    expect(told(text).join("")).toBe(line);
  });

  it.each([
    ["He closed his eyes and, at the first ‘guilty’, shook his head.", "outlet"],
    ["In it Mr Stane says, in English: ‘She sells fish.’", "Stane"],
    ["Ann Berg replied, in a small voice: “No.”", "Ann Berg"],
    ["Ann Berg said, through an interpreter: “No.”", "Ann Berg"],
    ["A tape casts a shadow over a day that ended with ‘no date, no place and no text’.", "outlet"],
  ])("%s", (text, name) => {
    expect(inStory(text)).toEqual([name]);
  });
});

describe("the words that name a source", () => {
  it.each([
    ["The Deputy State Fire Marshal, Ellen Voss, said it was too soon.", "it was too soon ← Ellen Voss"],
    ["The chairman of the avalanche commission, Alois Gruber, said it was too soon.", "it was too soon ← Alois Gruber"],
    [
      "A spokeswoman for the operator, Brandreth Aggregates, said it was too soon.",
      "it was too soon ← spokeswoman for the operator",
    ],
    [
      "One veteran of that strike, asked how the two compared, said the coffee was better.",
      "the coffee was better ← One veteran of that strike",
    ],
    ["Three people who were in the room say that she wept.", "she wept ← Three people"],
    ["The plant opened in 1990, according to a notice seen by the paper.", "The plant opened in 1990 ← notice"],
    [
      "Wages rose, according to the firm’s annual filing for that year.",
      "Wages rose ← firm’s annual filing for that year",
    ],
    [
      "Ortega and three others on his shift said the siren came later.",
      "the siren came later ← Ortega and three others on his shift",
    ],
    ["Conductor Sabine Trenk told the Vell Post it was dark.", "it was dark ← Sabine Trenk"],
    ["Two sources, who asked not to be named, said it was over. Both diplomats spoke.", "it was over ← Two sources"],
  ])("%s", (text, line) => {
    expect(told(text)).toEqual([line]);
  });

  it("are two people’s where two are brought in, not those of the two who were named before", () => {
    expect(
      told(
        "The ministers of Kaldria and Torvania met. Reed rose first, according to two diplomats who were present. The sticking point was the line, both diplomats said.",
      ),
    ).toEqual(["Reed rose first ← two diplomats", "The sticking point was the line ← two diplomats"]);
  });

  it("are printed as names are, where the report shouts them", () => {
    expect(inStory("HARALD OSLUND came home. “I rest my case,” he said.")).toEqual(["Harald Oslund"]);
    expect(inStory("PM Korda fell. Anselm Korda spoke. “It is over,” Korda said.")).toEqual(["Anselm Korda"]);
  });
});

describe("an insertion", () => {
  it.each([
    [
      "The two met after lunch, and it was then, says one official, that hopes were highest.",
      ["it was then ← one official", "hopes were highest ← one official"],
    ],
    ["Holt was late, and the road, Lee said, would open.", ["the road ← Lee", "would open ← Lee"]],
    [
      "Kaldria let four of the crew go at once and, according to a draft seen by the paper, will raise the allowance.",
      ["will raise the allowance ← draft"],
    ],
    ["Torvania, officials here said, would not pay.", ["Torvania ← officials here", "would not pay ← officials here"]],
  ])("goes for the clause that it stands in: %s", (text, lines) => {
    expect(told(text)).toEqual(lines);
  });
});

it("gives a ministry the words that it rejects as such", () => {
  expect(
    reported(
      HEAD + "It was late, the statement said.\n\nThe Ministry rejected as “a provocation” a recording of the talks.",
    ).at(-1),
  ).toBe("partial: “a provocation” ← Ministry (rejected)");
});

it("gives a line of its own that quotes a few words to nobody: whose they are, the story tells", () => {
  expect(
    inStory(
      "‘We came to sign,’ Ms Halvik said.\n\n‘A fishwife’\n\nIt was dark. In it Mr Stane says: ‘The woman is a fishwife. Send her home.’",
    ),
  ).toEqual(["Halvik", "outlet", "Stane"]);
});

describe("a source that is named in another way", () => {
  it.each([
    [
      "By the account of three people on both sides, the logjam shifted at noon.",
      ["the logjam shifted at noon ← three people"],
    ],
    [
      "Wexley Airport plc put the number of flights lost over the three days at 214.",
      ["the number of flights lost over the three days at 214 ← Wexley Airport plc"],
    ],
    ["Police estimated the crowd at about 9,000.", ["the crowd at about 9,000 ← Police"]],
    [
      "Pay had been agreed by early evening, according to two people who were there; the talks went on. What unlocked it, both said, was a new offer.",
      [
        "Pay had been agreed by early evening ← two people",
        "What unlocked it ← two people",
        "was a new offer ← two people",
      ],
    ],
    ["Video seen by the paper tells it otherwise: the spray came first.", ["the spray came first ← Video"]],
    ["The union put the cost down. They met at 9 and put the lamp on at 10.", []],
  ])("%s", (text, lines) => {
    expect(told(text)).toEqual(lines);
  });

  it("is not the paper itself, nor is “it” the paper that tells of itself", () => {
    const text =
      "The Lorne Courier\n\nCouncil votes to close the school\n\nHis letter was there at noon. The Courier, which printed it, understands that it came late. “Nobody asked me,” it says.";
    expect(voices(text)).toEqual(["His letter"]);
  });
});

describe("what bodies state, cite and announce", () => {
  it.each([
    ["The police state that masked persons had thrown bottles.", "masked persons had thrown bottles ← police"],
    ["Local residents report that the gas came first.", "the gas came first ← Local residents"],
    [
      "The damage is modest: the city council cites a sum of about 48,000 euros.",
      "a sum of about 48,000 euros ← city council",
    ],
    ["The organisers, for their part, claim that nobody was asked.", "nobody was asked ← organisers"],
    ["According to the organisers 80,000 people walked on Monday.", "80,000 people walked on Monday ← organisers"],
    ["According to police figures 1,200 people had come.", "1,200 people had come ← police figures"],
    ["Unions say that people will pay. The Alliance of Free Unions called the protest.", "people will pay ← Unions"],
    ["Farmers say the law is late. The Union of Young Farmers wrote it.", "the law is late ← Farmers"],
    [
      "A waiter at the Café Anker, who looked at his phone, puts the first shot at ten past five.",
      "the first shot at ten past five ← waiter at the Café Anker",
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it("and not the thing that their sentence is about", () => {
    const text =
      "The note came before bosses stood on a stage to announce the merger and called it “a deal for growth”.";
    expect(inStory(text)).toEqual(["bosses"]);
  });

  it("gives to nobody what the states of a union do", () => {
    expect(told("The member states that signed the paper met on Monday.")).toEqual([]);
  });
});

describe("who is brought in by a circumstance", () => {
  it.each([
    [
      "“for”",
      "For Edda Lorne, who teaches at the university, the lesson is plain. “It should never hang on one line,” she told the paper.",
      "Edda Lorne",
    ],
    [
      "“for”, with a role",
      "To the retired pilot Arvid Moen, it looked odd. “I had never seen that,” he said.",
      "Arvid Moen",
    ],
    ["“among”", "Among the guests was Ilse Tamm, a teacher. “I came for the music,” she said.", "Ilse Tamm"],
  ])("%s", (_, text, speaker) => {
    expect(inStory(text).at(-1)).toBe(speaker);
  });
});

describe("a few words between marks", () => {
  it.each([
    "It was no protest, he said, but “the work of paid men”.",
    "It was a success, she said, and “a gift to the town”.",
    "It was not an accident, Tom Reed insisted, but “plain neglect”.",
  ])("are no sentence behind a break: %s", (text) => {
    expect(reported(HEAD + text).at(-1)).toMatch(/^(?:partial|mixed)/u);
  });
});

describe("what was said", () => {
  it.each([
    [
      "begins behind the colon, whatever stands before it",
      "Milena Korvat had told the crowd on the square before the trouble began: “This law steals three years.”",
      "direct: “This law steals three years.” ← Milena Korvat (told)",
    ],
    [
      "and not with those who hear it",
      "Ada Thorn said to those who had remained: “This law robs us. We shall not accept it.”",
      "direct: “This law robs us. We shall not accept it.” ← Ada Thorn (said)",
    ],
    [
      "ends before the role and the name of who says it",
      "The hospital switched to its generators within 15 seconds, its medical director, Pavel Orsini, said.",
      "indirect: The hospital switched to its generators within 15 seconds ← Pavel Orsini (said)",
    ],
    [
      "and before a spokeswoman’s",
      "The brigade freed 148 people from 61 lifts, a spokeswoman, Leanne Foyle, said.",
      "indirect: The brigade freed 148 people from 61 lifts ← Leanne Foyle (said)",
    ],
  ])("%s", (_, text, expected) => {
    expect(reported(HEAD + text)).toContain(expected);
  });

  it("is nothing where somebody is asked whether it can be promised", () => {
    expect(
      told(
        "Asked by the Courier if he could guarantee the future of the works, Ada Thorn would not be drawn, even for a year.",
      ),
    ).toEqual([]);
    expect(told("Nobody knew whether the firm would promise jobs to the town.")).toEqual([]);
  });

  it("is by somebody whose name no sentence gives, after another has been named", () => {
    expect(
      inStory(
        "He died at six, his daughter Carol told the paper. “It lasted two hours,” she said.\n\nBut a nurse on the third floor, who asked not to be named, told a different story. “It was pitch black,” she said.",
      ),
    ).toEqual(["Carol", "nurse on the third floor"]);
  });
});

describe("a firm that bears its owner’s name", () => {
  const text = (words: string): string =>
    `At a factory of the chemicals group Verhage acid ran out. Joost Verhage, who leads it, came at noon. ${words}`;

  it("speaks for itself where only the name stands there", () => {
    expect(told(text("According to Verhage, a driver had opened a valve too early.")).at(-1)).toMatch(/← Verhage$/u);
  });

  it("does not where somebody is meant", () => {
    expect(inStory(text("“It is our valve,” Mr Verhage said.")).at(-1)).toBe("Joost Verhage");
  });
});

describe("who is meant after several have been named", () => {
  it("“he” and “she” are those whom the last sentence names with a title, each by theirs", () => {
    const text =
      "Petra Lunow lost no time. “It is a bad deal,” Ms Lunow said.\n\nSigrun Dahlvik and Marten Oskell did not appear together: Mr Oskell spoke in the courtyard, Ms Dahlvik twenty minutes later upstairs. He called it “a first step”. She was drier. “Nobody leaves this table with everything,” she said, adding that her country’s claim stood.";
    expect(inStory(text)).toEqual(["Petra Lunow", "Marten Oskell", "Sigrun Dahlvik"]);
  });

  it("two officials in a town, and not the town", () => {
    const text =
      "It was Brennmark that had asked, according to two officials in Castern, who said the call came with only a day to prepare.";
    expect(told(text).map((line) => line.split(" ← ")[1])).not.toContain("Castern");
  });

  it.each(["What he could not say was when they would return.", "What Ada Thorn would not say is who pays."])(
    "nobody where it is told what was not said: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it("not whoever stands between a preposition and the subject", () => {
    const text =
      "After eleven hours across a table from Sigrun Dahlvik, the fisheries minister could say that boats would be back.";
    expect(told(text)).toEqual(["boats would be back ← fisheries minister"]);
  });
});

describe("what leaves unsaid what is meant", () => {
  it.each([
    "Was there a warning? Calder Metro says there was not.",
    "Would they pay? Ada Thorn said they would.",
    "Asked about it, he said no.",
    "Asked whether it would, Ada Thorn said it might not.",
  ])("is no statement: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ["Ada Thorn said there were nine.", "there were nine ← Ada Thorn"],
    ["Ada Thorn said it was late.", "it was late ← Ada Thorn"],
  ])("is one with a word that tells something: %s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
