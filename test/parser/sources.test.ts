import { describe, expect, it } from "vitest";
import { parse } from "../../src/parser/index.js";
import type { KnownSpeaker } from "../../src/parser/types.js";
import { indirect, quotes, sourceWords, voices } from "../support/show.js";

describe("who is speaking, in the sentence itself", () => {
  it.each([
    ["verb behind the name", "“The roof is gone,” Ann Berg said.", "Ann Berg"],
    ["verb before the name", "“The roof is gone,” said Ann Berg.", "Ann Berg"],
    ["name first", "Ann Berg said: “The roof is gone.”", "Ann Berg"],
    ["name first, comma", "Ann Berg said, “The roof is gone.”", "Ann Berg"],
    ["an apposition behind the verb", "“The roof is gone,” said Ann Berg, the owner of the house.", "Ann Berg"],
    ["an apposition before the verb", "“The roof is gone,” Ann Berg, the owner of the house, said.", "Ann Berg"],
    ["an age", "“The roof is gone,” said Ann Berg, 44, a tenant.", "Ann Berg"],
    ["a relative clause", "“The roof is gone,” said Ann Berg, who lives there.", "Ann Berg"],
    ["a title", "“The roof is gone,” said Senator Ann Berg.", "Ann Berg"],
    ["a shortened title", "“The roof is gone,” said Sen. Ann Berg.", "Ann Berg"],
    ["an office with a country", "“The roof is gone,” said Norwegian Foreign Minister Ann Berg.", "Ann Berg"],
    ["an office in small letters", "“The roof is gone,” said council spokeswoman Ann Berg.", "Ann Berg"],
    ["party and state in brackets", "“The roof is gone,” said Rep. Ann Berg (D-Ohio).", "Ann Berg"],
    ["a time between verb and quotation", "Ann Berg said on Monday: “The roof is gone.”", "Ann Berg"],
    ["a place between verb and quotation", "Ann Berg said at a rally in Bonn, “The roof is gone.”", "Ann Berg"],
    ["the person spoken to", "“The roof is gone,” Ann Berg told reporters.", "Ann Berg"],
    ["the paper spoken to", "“The roof is gone,” Ann Berg told the Elmford Gazette.", "Ann Berg"],
    ["a name with a particle", "“The roof is gone,” said Ann de Berg.", "Ann de Berg"],
    ["a name with a hyphen and accents", "“The roof is gone,” said Renée Brûlé-Åberg.", "Renée Brûlé-Åberg"],
    ["a question", "“Is the roof gone?” asked Ann Berg.", "Ann Berg"],
    ["an exclamation", "“The roof is gone!” Ann Berg shouted.", "Ann Berg"],
    ["an adverb before the verb", "“The roof is gone,” Ann Berg later added.", "Ann Berg"],
    ["a pluperfect", "“The roof is gone,” Ann Berg had said.", "Ann Berg"],
    ["a present", "“The roof is gone,” says Ann Berg.", "Ann Berg"],
    ["a body", "“The roof is gone,” the fire service said in a statement.", "fire service"],
    ["nobody by name", "“The roof is gone,” said a woman who lives next door.", "woman"],
    ["according to", "The roof is “beyond repair”, according to Ann Berg.", "Ann Berg"],
    ["described as", "The roof was described by Ann Berg as “beyond repair”.", "Ann Berg"],
    ["called", "Ann Berg called the roof “a sieve”.", "Ann Berg"],
    ["the person spoken to, behind an apposition", "“It is gone,” Ann Berg, head of the firm, told us.", "Ann Berg"],
    ["the paper spoken to, behind an age", "“It is gone,” Ann Berg, 44, told the Elmford Gazette.", "Ann Berg"],
    ["a verb with its particle", "Ann Berg shot back: “The roof is gone.”", "Ann Berg"],
    ["a verb with its particle before the name", "“The roof is gone,” pointed out Ann Berg.", "Ann Berg"],
    ["a label before the colon", "Ann Berg: “The roof is gone.”", "Ann Berg"],
  ])("%s", (_what, text, name) => {
    expect(voices(text)).toEqual([name]);
  });

  it("points at the words that stand there, apposition and title included", () => {
    const text = "“The roof is gone,” said Ann Berg, the owner. “It blew away,” she added.";
    expect(sourceWords(text).map((words) => words.split(",")[0])).toEqual(["Ann Berg", "she"]);
  });

  it("says nobody where nobody is named", () => {
    expect(voices("“Fire.”\n\n“Where?”")).toEqual(["nobody", "nobody"]);
  });

  it("takes the one who is quoted, not the agency that quotes", () => {
    expect(voices("“The roof is gone,” the agency Baltika reported, quoting Ann Berg.")).toEqual(["Ann Berg"]);
    expect(voices("“The roof is gone,” the agency Baltika reported, citing a fire officer.")).toEqual(["fire officer"]);
    expect(voices("The agency Baltika quoted Ann Berg as saying: “The roof is gone.”")).toEqual(["Ann Berg"]);
    expect(indirect("Ann Berg was quoted by the agency Baltika as saying that the roof was gone.")).toEqual([
      "the roof was gone ← Ann Berg",
    ]);
  });

  it("takes no reason for a speaker", () => {
    for (const reason of [
      "citing safety concerns",
      "citing the dry weather",
      "citing heavy snow",
      "quoting old letters",
    ])
      expect(voices(`“The road is shut,” Ann Berg said, ${reason}.`)).toEqual(["Ann Berg"]);
  });

  it.each([
    ["his wife, Ann Berg", "Ann Berg"],
    ["the mayor of Bonn, Ann Berg", "Ann Berg"],
    ["Reed’s lawyer, Ann Berg", "Ann Berg"],
    ["Ann Berg, Reed’s lawyer", "Ann Berg"],
    ["the mayor of Bonn, a tired woman", "mayor of Bonn"],
  ])("takes the name in an apposition: %s", (words, name) => {
    expect(voices(`“We are ready,” said ${words}.`)).toEqual([name]);
  });

  it("knows names with small words inside", () => {
    expect(voices("“We are ready,” said Ann van der Berg.")).toEqual(["Ann van der Berg"]);
    expect(voices("“We are ready,” de la Cruz said. Eva de la Cruz left.")).toEqual(["Eva de la Cruz"]);
  });

  it("takes the nearest voice where one is passed on", () => {
    expect(indirect("According to state television, Ann Berg said the roof was gone.")).toEqual([
      "the roof was gone ← Ann Berg",
    ]);
  });
});

describe("who is speaking, from other sentences", () => {
  it.each([
    ["he", "Omar Reed visited the house. “It was cold,” he said."],
    ["She, at the start", "Omar Reed, a tenant, came late. He said: “It was cold.”"],
    ["they, of one", "Omar Reed came late, tired. “It was cold,” Reed said."],
  ])("resolves %s", (_what, text) => {
    expect(voices(text)).toEqual(["Omar Reed"]);
  });

  it.each([
    "came late",
    "met voters",
    "took office in May",
    "gave a speech",
    "lives there",
    "wants more",
    "has left",
    "will leave",
    "went home",
  ])("resolves a pronoun after a sentence about somebody: Omar Reed %s", (story) => {
    expect(voices(`“It is cold,” said Ann Berg. Omar Reed ${story}. “It was late,” he said.`)).toEqual([
      "Ann Berg",
      "Omar Reed",
    ]);
    expect(voices(`On Monday, Omar Reed ${story}. “It was late,” he said.`)).toEqual(["Omar Reed"]);
  });

  it.each([
    "One of the guests, Omar Reed, 71, has waited for years.",
    "The fire reached the house of Omar Reed.",
    "Among them was Omar Reed, a teacher.",
    "A boat came for Omar Reed.",
  ])("resolves a pronoun after a sentence that names somebody last: %s", (story) => {
    expect(voices(`“It is cold,” said Mr. Berg.\n\n${story} “It was late,” he said.`)).toEqual(["Berg", "Omar Reed"]);
  });

  it("does not take a body or a place for the person", () => {
    expect(voices("“It is cold,” said Tom Lee.\n\nA boat came from Port Ellin. “It was late,” he said.")).toEqual([
      "Tom Lee",
      "Tom Lee",
    ]);
  });

  it("gives a last name its full name, also where that comes later", () => {
    expect(voices("“It was cold,” Reed said.\n\n“It was,” said Omar Reed, a tenant of the house.")).toEqual([
      "Omar Reed",
      "Omar Reed",
    ]);
  });

  it("resolves a title and a last name", () => {
    expect(voices("Omar Reed came late, tired and hungry.\n\n“It was cold,” Mr. Reed said.")).toEqual(["Omar Reed"]);
  });

  it("keeps two people with pronouns apart by who spoke last", () => {
    const text =
      "“It was cold,” said Omar Reed. “It was dark,” he added.\n\n“It was wet,” said Ann Berg. “It was late,” she added.";
    expect(voices(text)).toEqual(["Omar Reed", "Omar Reed", "Ann Berg", "Ann Berg"]);
  });

  it("resolves an office that was named with a person", () => {
    expect(voices("Ann Berg, the mayor, came late.\n\n“It was cold,” the mayor said.")).toEqual(["Ann Berg"]);
    expect(voices("Mayor Ann Berg came late, tired.\n\n“It was cold,” said the mayor.")).toEqual(["Ann Berg"]);
  });

  it("resolves a pair", () => {
    const text =
      "Ann Berg and Omar Reed talked in Bonn. Both sides said the road was open.\n\nThey said that the bridge was shut.";
    expect(indirect(text)).toEqual([
      "the road was open ← Ann Berg and Omar Reed",
      "the bridge was shut ← Ann Berg and Omar Reed",
    ]);
  });

  it("keeps two who speak together together", () => {
    expect(indirect("Ann Berg and Omar Reed said the road was open.")).toEqual([
      "the road was open ← Ann Berg and Omar Reed",
    ]);
  });

  it("carries a speaker over to the quotation behind the attribution", () => {
    expect(quotes("“It was cold,” said Omar Reed. “The heating was off.”")).toEqual([
      "direct: It was cold, ← Omar Reed (said)",
      "direct: The heating was off. ← Omar Reed",
    ]);
  });

  it("carries a speaker over an interrupted sentence", () => {
    expect(voices("“The heating works,” said Reed, “when somebody pays for it.”")).toEqual(["Reed", "Reed"]);
    expect(voices("“The heating works,” Omar Reed said. “But nobody pays for it.”")).toEqual([
      "Omar Reed",
      "Omar Reed",
    ]);
  });

  it("carries a speaker over to a paragraph that is nothing but a quotation", () => {
    expect(voices("“It was cold,” said Reed, a tenant.\n\n“Nobody came to mend the heating.”")).toEqual([
      "Reed",
      "Reed",
    ]);
  });

  it("keeps turns apart", () => {
    expect(voices("“Is the heating on?” asked Berg.\n\n“Not since Monday,” Reed said.")).toEqual(["Berg", "Reed"]);
  });

  it("gives a quotation that is attributed on both sides to the first", () => {
    expect(voices("Ann Berg sighed and said: “We mended the roof, and now the cellar …” she said.")).toEqual([
      "Ann Berg",
    ]);
  });

  it("is not misled by a nickname in marks", () => {
    expect(voices("“Noise all night. No sleep,” said a tenant who calls himself “Owl.”")[0]).toBe("tenant");
  });

  it("opens the floor with a line that ends in a colon", () => {
    expect(voices("Then a line from Councilwoman Berg:\n\n“The heating will be mended on Monday.”")).toEqual(["Berg"]);
    expect(voices("A statement by the tenants’ union was shorter:\n\n“The roof is gone.”")).toEqual(["tenants’ union"]);
  });

  it("leaves an unrelated quotation of a later paragraph to nobody or the outlet", () => {
    const text = "“It was cold,” said Omar Reed.\n\nThe hall stayed empty. The word “frozen” stood on a poster there.";
    expect(voices(text)).toEqual(["Omar Reed", "outlet"]);
  });
});

describe("the outlet's own marks", () => {
  it.each([
    ["so-called", "The so-called “summer house” has no windows, and its “garden” is a car park.", 2],
    ["a title", "Her novel “The Long Roof” sold well.", 1],
    ["a named thing", "The “Blue Line” tram was late again on Monday.", 1],
    ["a word that is meant as a word", "The word “roof” has four letters.", 1],
    ["a headline's irony", "Town “saves” its pool\n\nThe council of Elmford voted on Monday night to close it.", 1],
  ])("%s", (_what, text, count) => {
    expect(voices(text)).toEqual(Array<string>(count).fill("outlet"));
    expect(parse(text).attributions).toEqual([]);
  });

  it("leaves a quoted name inside indirect speech to the outlet", () => {
    expect(voices("Ann Berg said the “Blue Line” tram was late.")).toEqual(["outlet"]);
  });

  it("gives a headline's words to the one who says them in the story", () => {
    const text =
      "Pool is ‘beyond repair’\n\nThe council of Elmford voted on Monday night to close the pool.\n\nAnn Berg, the mayor, called it “beyond repair”.";
    expect(voices(text)).toEqual(["Ann Berg", "Ann Berg"]);
  });
});

describe("speakers of a codebook", () => {
  const speakers: KnownSpeaker[] = [
    { id: "berg", name: "Ann Berg", aliases: ["mayor of Elmford", "head of the council"] },
    { id: "reed", name: "Omar Reed", aliases: ["Rede"] },
    { id: "union", name: "Tenants’ Union", aliases: ["the union"] },
  ];
  it.each([
    ["by full name", "“It was cold,” said Ann Berg.", "berg"],
    ["by last name, where the story gives it in full", "Ann Berg came. “It was cold,” Berg said.", "berg"],
    ["by an alias, in any case", "“It was cold,” said the Mayor of Elmford.", "berg"],
    ["by a description", "“It was cold,” the head of the council said.", "berg"],
    ["by another spelling", "“It was cold,” Rede said.", "reed"],
    [
      "by the name that heads a phrase with another speaker in it",
      "“It was cold,” said Omar Reed of the Tenants’ Union.",
      "reed",
    ],
    ["a body", "“It was cold,” said the union in a statement.", "union"],
    ["by a pronoun", "Omar Reed visited the house. “It was cold,” he said.", "reed"],
  ])("knows a speaker %s", (_what, text, id) => {
    expect(voices(text, { speakers })).toEqual([id]);
  });

  it("joins the ids of two who speak together", () => {
    expect(indirect("Ann Berg and Omar Reed said the road was open.", { speakers })).toEqual([
      "the road was open ← berg+reed",
    ]);
    expect(indirect("Ann Berg and Omar Reed talked in Bonn. Both sides said the road was open.", { speakers })).toEqual(
      ["the road was open ← berg+reed"],
    );
  });

  it("has no id for anybody else, nor without a codebook", () => {
    expect(parse("“It was cold,” said Tom Lee.", { speakers }).quotations[0]!.source).toMatchObject({
      id: null,
      name: "Tom Lee",
    });
    expect(parse("“It was cold,” said Ann Berg.").quotations[0]!.source).toMatchObject({ id: null, name: "Ann Berg" });
  });

  it("does not find a short name inside a longer word", () => {
    const short: KnownSpeaker[] = [{ id: "ann", name: "Ann", aliases: [] }];
    expect(parse("“It was cold,” said Annabel Lee.", { speakers: short }).quotations[0]!.source).toMatchObject({
      id: null,
    });
  });
});

describe("he and she", () => {
  const SAID = "“It was cold,” he said.";
  it.each([
    ["the name behind the office", `The mill's chief executive, Omar Reed, came on Monday. ${SAID}`],
    ["the name behind the office and its firm", `The head of Elm Mills Ltd, Omar Reed, came on Monday. ${SAID}`],
    ["the name behind a plural possessive", `Elm Mills' chief executive, Omar Reed, came on Monday. ${SAID}`],
    ["no firm that spoke in between", `Omar Reed came. Elm Ferries said it was sorry. ${SAID}`],
    ["no ministry that spoke in between", `Omar Reed came. The Ministry of Transport said it was sorry. ${SAID}`],
    ["no woman who spoke in between", `Omar Reed came. Councilwoman Berg said it was warm. ${SAID}`],
    ["no woman by her first name", `Omar Reed came. Maria Berg said it was warm. ${SAID}`],
    ["no woman who was “she” before", `Omar Reed came. Kim Berg said it was warm. “Very,” she said. ${SAID}`],
    ["the subject behind a phrase without a comma", `After the vote Omar Reed went home. ${SAID}`],
    ["the subject behind “but”", `But Omar Reed went home. ${SAID}`],
  ])("means %s", (_what, text) => {
    expect(voices(text).at(-1)).toBe("Omar Reed");
  });

  it("calls a ministry by its whole name", () => {
    expect(indirect("The Ministry of Transport said it was sorry.")).toEqual(["it was sorry ← Ministry of Transport"]);
  });
});

describe("a pronoun that nobody fits", () => {
  it.each([
    ["They had demanded that it close.", "“It stays,” said Omar Reed, the chairman. "],
    ["They said it would close.", "A passenger, Amira Sole, said the hall was cold. "],
    ["They say that it will close.", "“It stays,” a spokesman said. "],
    ["It said the hall would close.", "“It stays,” said Omar Reed. "],
    ["He said it would close.", "“It stays,” said Maria Berg. "],
    ["She says it will close.", "The hall is cold. "],
  ])("is nobody's: %s", (sentence, before) => {
    expect(indirect(before + sentence).at(-1)).toMatch(/ ← nobody$/);
  });

  it.each([
    ["Ministers", "Ministers said the hall was cold. They said it would close."],
    ["fire service", "The fire service said the hall was cold. They said it would close."],
    ["Residents", "Residents said the hall was cold. They said it would close."],
    ["Maria Berg and Omar Reed", "Maria Berg and Omar Reed said the hall was cold. They said it would close."],
  ])("is “they” of several or of a body: %s", (name, text) => {
    expect(indirect(text).at(-1)).toBe(`it would close ← ${name}`);
  });
});

describe("according to somebody, without a comma", () => {
  it.each([
    ["According to the captain Omar Reed the rudder failed late.", "the rudder failed late ← Omar Reed"],
    ["According to Omar Reed 300 people were on board.", "300 people were on board ← Omar Reed"],
    ["According to the agency Baltika were 300 people on board.", "were 300 people on board ← Baltika"],
    ["According to Omar Reed the rudder failed, but late.", "the rudder failed, but late ← Omar Reed"],
    ["According to a report the agency published, the rudder failed.", "the rudder failed ← report"],
  ])("%s", (text, expected) => {
    expect(indirect(text)).toEqual([expected]);
  });

  it("names whom “he” means next", () => {
    expect(
      voices("According to the captain Jonas Weir the rudder failed. “We did all that we could,” he says."),
    ).toEqual(["Jonas Weir"]);
  });
});

describe("what stands before a verb, and is no speaker", () => {
  const sources = (sentence: string) =>
    parse(`A vote\n\n${sentence}\n`).attributions.map(({ source }) => source?.name ?? null);

  it.each([
    ["Two officials who asked not to be named said that a test had been postponed.", "Two officials"],
    ["A nurse who did not want to be identified said that the ward was empty.", "A nurse"],
  ])("is a clause about the speaker: %s", (sentence, expected) => {
    const [name] = sources(sentence);
    expect(name?.toLowerCase().replace(/^an? /u, "")).toBe(expected.toLowerCase().replace(/^an? /u, ""));
  });

  it.each([
    "All tests had been completed according to plan.",
    "The train left according to schedule.",
    "Seats were given according to age.",
  ])("is a manner: %s", (sentence) => {
    expect(sources(sentence)).toEqual([]);
  });

  it("is a noun: a saying", () => {
    expect(
      sources("The mayor, Ann Lee, spoke. Asked about the school, she answered with a saying: “The sky reads.”"),
    ).not.toContain("school");
  });
});
