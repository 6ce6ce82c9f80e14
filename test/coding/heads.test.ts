import { describe, expect, it } from "vitest";
import { originsOf } from "../../src/findings/provenance/origin.js";
import { setOf, STORY, told } from "../support/told.js";

describe("the head of a report states", () => {
  it("its paper above the headline, who wrote it with a role, and its day below", () => {
    expect(
      told(
        "LINDOW & ELMFORD ARGUS",
        "",
        "Ferry with 40 people on board runs aground off Lindow pier",
        "",
        "Owen Teague, Transport Correspondent, and Ruth Ames in Lindow",
        "Tuesday 9 September 2025, 7.30pm",
      ),
    ).toEqual({
      stated: [
        "outlet: LINDOW & ELMFORD ARGUS",
        "byline: Owen Teague, Transport Correspondent, and Ruth Ames in Lindow",
        "author: Owen Teague",
        "author: Ruth Ames",
        "date: Tuesday 9 September 2025",
      ],
      notFound: ["agency"],
      outlet: "Lindow & Elmford Argus",
    });
  });

  it("its agency’s name as the outlet, and no month as one", () => {
    expect(
      told(
        "Ferry runs aground, 40 people safe",
        "",
        "By RUTH AMES and OWEN TEAGUE",
        "Northern Wire",
        "",
        "Published 9:05 a.m., Tuesday, Sept. 9, 2025",
      ),
    ).toMatchObject({
      stated: ["outlet: Northern Wire", "author: RUTH AMES and OWEN TEAGUE", "date: Tuesday, Sept. 9, 2025"],
      outlet: "Northern Wire",
    });
  });

  it.each([
    [["Lindow Press Service | World News"], "Lindow Press Service"],
    [["The Lindow Argus", "Serving the Wren valley since 1871"], "The Lindow Argus"],
    [["ELMFORD TIMES · WORLD"], "Elmford Times"],
  ])("its paper in a line with a section or above a motto: %s", (lines, outlet) => {
    expect(told(...lines, "", "Ferry runs aground, 40 people safe", "", "By RUTH AMES").outlet).toBe(outlet);
  });

  it("who wrote it below a list, and a day in capitals", () => {
    const list = ["- Ferry runs aground", "- Forty on board", "- Captain: 'I saw no light'"];
    const { stated } = told(
      "DAILY COMET",
      "Ferry runs aground, 40 people safe",
      "",
      ...list,
      "",
      "By RUTH AMES FOR DAILY COMET ONLINE",
    );
    expect(stated).toContain("author: RUTH AMES");
    const other = told(
      "Ferry runs aground, 40 people safe",
      "",
      "RUTH AMES",
      "LINDOW, ILL.",
      "PUBLISHED MAY 15, 2024, 6:05 P.M. EDT",
    );
    expect(other.stated).toContain("date: MAY 15, 2024");
    expect(other.stated).toContain("author: RUTH AMES");
  });

  it("nobody where a paper signs for its reporters", () => {
    expect(
      told(
        "FERRY HORROR: Forty trapped for FIVE HOURS on stricken boat",
        "",
        "By COMET REPORTER",
        "DAILY COMET ONLINE",
        "Published: 06:10, 9 September 2025",
      ).stated,
    ).toEqual(["outlet: DAILY COMET ONLINE", "byline: By COMET REPORTER", "date: 9 September 2025"]);
  });

  it("place and time by two clocks, and who was sent", () => {
    expect(
      told(
        "The Norrhavn Tidende — English Edition",
        "",
        "Our ferry on the rocks: “I thought of my children,” says a passenger",
        "",
        "Marit Solberg, special correspondent",
        "",
        "LINDOW / NORRHAVN. 9 September 2025, 11:20 (10:20 in Lindow)",
      ),
    ).toMatchObject({
      stated: [
        "outlet: The Norrhavn Tidende — English Edition",
        "dateline: LINDOW / NORRHAVN. 9 September 2025, 11:20 (10:20 in Lindow)",
        "byline: Marit Solberg, special correspondent",
        "author: Marit Solberg",
      ],
      notFound: ["agency"],
      outlet: "The Norrhavn Tidende",
    });
  });

  it("that it is a translation, beside its day", () => {
    expect(
      told(
        "Ferry company’s chief: “We owe them an answer”",
        "",
        "Lena Voss, business editor",
        "Norrhavn Tidende, English edition",
        "Wednesday, 10 September 2025, 09:20 (translated from the Norrish edition)",
      ).stated,
    ).toEqual([
      "outlet: Norrhavn Tidende, English edition",
      "byline: Lena Voss, business editor",
      "author: Lena Voss",
      "date: Wednesday, 10 September 2025",
      "translation: translated from the Norrish edition",
    ]);
  });

  it("its paper in another language, with an edition after a dash, and who wrote it beside that it is translated", () => {
    expect(
      told(
        "Norrhamns Tidning – English edition",
        "Economy",
        "",
        "Ferry owner says no: “We were not asked”",
        "",
        "Publicerad 2025-09-09 19.20",
        "Text: Maja Sundell. Translated from Swedish with automatic support and edited by the desk.",
        "",
        "NORRHAMN. The owner of the ferry had a long night.",
      ),
    ).toEqual({
      stated: [
        "outlet: Norrhamns Tidning – English edition",
        "dateline: NORRHAMN.",
        "byline: Text: Maja Sundell. Translated from Swedish with automatic support and edited by the desk.",
        "author: Maja Sundell",
        "date: 2025-09-09",
        "translation: Translated from Swedish with automatic support and edited by the desk",
      ],
      notFound: ["agency"],
      outlet: "Norrhamns Tidning",
    });
  });

  it.each([
    [["Der Seebote – in English", "", "Ferry runs aground, 40 people safe"], "Der Seebote"],
    [["Dagbladet Kysten (English)", "", "Ferry runs aground, 40 people safe"], "Dagbladet Kysten"],
    [["El Correo del Puerto | English edition", "", "Ferry runs aground, 40 people safe"], "El Correo del Puerto"],
    [["Le Quotidien de la Mer", "International", "", "Ferry runs aground, 40 people safe"], "Le Quotidien de la Mer"],
  ])("its paper by a word of its own language: %s", (lines, outlet) => {
    expect(told(...lines, "", "By Ruth Ames").outlet).toBe(outlet);
  });

  it.each([
    "Veröffentlicht am 9. September 2025, 19:20 Uhr",
    "Publié le 9 septembre 2025 à 19h20",
    "Publicado el 9 de septiembre de 2025, 19:20",
    "Thursday September 9 2025, 9.15pm BST, The Lindow Argus",
  ])("no place in a stamp, and no headline: %s", (stamp) => {
    const { stated } = told("Ferry with 40 on board runs aground", "", "By Ruth Ames", stamp);
    expect(stated.filter((one) => /^dateline|^headline/u.test(one))).toEqual([]);
  });

  it("nobody as an author in a question to its readers", () => {
    const { tables, provenance, book } = setOf({
      one: `Ferry runs aground\n\nBy Ruth Ames\n\n${STORY}\n\nDo you work at Lindow Quay? Email newsdesk@argus.example`,
    });
    const [origin] = originsOf({ ...tables, codebook: book, provenance });
    expect(origin!.stated.flatMap(({ what, words }) => words.map(({ text }) => `${what}: ${text}`))).toEqual([
      "author: Ruth Ames",
    ]);
  });

  it.each([
    [["Oskar Thiel, TV6 News, at Parliament Quay"], ["author: Oskar Thiel"]],
    [["Tessa Malik", "Reporting from Lindow"], ["author: Tessa Malik"]],
    [["Adrian Holloway", "Political Correspondent, Lindow"], ["author: Adrian Holloway"]],
    [["ADRIAN HOLLOWAY", "Transport reporter"], ["author: ADRIAN HOLLOWAY"]],
    [["Marit Solberg, Norrhavn Tidende, in Lindow"], ["author: Marit Solberg"]],
  ])("who wrote it, beside where they are and for whom: %s", (lines, expected) => {
    const { stated, notFound } = told("Ferry with 40 on board runs aground", "", ...lines, "9 September 2025, 09:15");
    expect(stated).toEqual(expect.arrayContaining(expected));
    expect(notFound).not.toContain("author");
  });

  it.each([
    "9 September 2025, 09:15 | Updated 1 hour ago",
    "September 9, 2025 5:42 PM BST · Updated 38 minutes ago",
    "Sept 9, 2025 10:58 PM | Updated Sept 9, 2025 11:46 PM",
    "Tue 9 Sep 2025 00.40 | Last modified on Tue 9 Sep 2025 10.12",
  ])("a day in a line of days, which is nobody’s byline: %s", (stamp) => {
    const { stated } = told("Ferry with 40 on board runs aground", "", "By Ruth Ames", stamp);
    expect(stated.filter((one) => one.startsWith("byline"))).toEqual([]);
    expect(stated.some((one) => one.startsWith("date: "))).toBe(true);
  });

  it("that it is translated in a line in brackets above its headline", () => {
    const { stated } = told(
      "Rijnmond Dagblad - English edition",
      "(This article was translated from Dutch)",
      "",
      "Ferry owner hit by grounding; 40 people safe on land",
      "",
      "From our economics desk",
    );
    expect(stated).toContain("outlet: Rijnmond Dagblad - English edition");
    expect(stated.some((one) => one.startsWith("translation: "))).toBe(true);
  });

  it.each([
    [["KYSTPOSTEN in English"], "Kystposten"],
    [["THE DAILY MERIDIAN", "Home > UK > North"], "The Daily Meridian"],
    [["The Lindow Leader", "News | Sport | What's On | Notices"], "The Lindow Leader"],
    [["LINDOW TODAY 24", "LIVE | WATCH | LISTEN"], "Lindow Today 24"],
  ])("its paper above the page’s menu, or in another language: %s", (lines, outlet) => {
    expect(told(...lines, "", "Ferry with 40 on board runs aground off Lindow", "", "By Ruth Ames").outlet).toBe(
      outlet,
    );
  });

  it("places below the headline as the dateline, and the paper that stands in a stamp", () => {
    expect(
      told("Ferry with 40 on board runs aground", "", "Standard reporters and agencies", "Lindow / Norrhavn").stated,
    ).toContain("dateline: Lindow / Norrhavn");
    expect(
      told(
        "Ferry with 40 on board runs aground",
        "",
        "By Ruth Ames",
        "Tuesday September 9 2025, 9.15pm BST, The Lindow Argus",
      ).outlet,
    ).toBe("The Lindow Argus");
  });

  it("the agency that has the rights below its own report", () => {
    const { tables, provenance, book } = setOf({
      one: `Ferry runs aground\n\nBy Ruth Ames\n\nLINDOW, Sept 9 (MPA) - ${STORY}\n\n© Meridian Press Agency. All rights reserved.`,
    });
    const [origin] = originsOf({ ...tables, codebook: book, provenance });
    expect(origin!.stated.flatMap(({ what, words }) => words.map(({ text }) => `${what}: ${text}`))).toContain(
      "outlet: Meridian Press Agency",
    );
  });

  it("no outlet where a name with a day may be a person’s", () => {
    expect(told("Ferry with 40 on board runs aground", "", "Ruth Ames, 9 September 2025").outlet).toBe("");
  });
});

describe("a report that names another’s paper", () => {
  const argus = `LINDOW & ELMFORD ARGUS\n\nFerry with 40 people on board runs aground off Lindow\n\nBy Ruth Ames\n\n${STORY} A sailor told the Argus that he had been asleep.`;
  const links = (sentence: string): string[] =>
    setOf({
      argus,
      other: `The Norrhavn Courier\n\nQuestions over a ferry that ran on a rock\n\nBy Lena Voss\n\nThe captain of the boat was asked to leave his post. ${sentence}`,
    }).provenance.links.map(({ a, b, why, sentences }) => `${why} ${a} > ${b}: ${sentences?.[0]?.sentence}`);

  it.each([
    "The letter, first reported by the Lindow & Elmford Argus, warned of a broken light.",
    "The Lindow & Elmford Argus, which made a count, put the number at more than 50.",
    "A report in the Lindow & Elmford Argus that a sailor slept was “a mistake”, a spokeswoman said.",
    "He had been asleep, one sailor told the Argus.",
    "He had been asleep, the Argus reported on Tuesday.",
    "By the Argus’s count, 43 people were on board.",
    "“He had been asleep,” writes the Lindow & Elmford Argus.",
  ])("is linked to it by the sentence that names it: %s", (sentence) => {
    expect(links(sentence)).toEqual(["credit other > argus: 2"]);
  });

  it.each([
    "A Lindow & Elmford Argus photographer fell into the water and was hurt.",
    "He had been asleep, one sailor told the Courier.",
    "The crowd stood before the Lindow & Elmford Argus building until dawn.",
    "The Lindow & Elmford Argus will close in May, and 60 people lose their work.",
    "He had been asleep, one sailor told the Norrhavn Argus.",
  ])("is not where it is its own paper, or where only something of the other’s is named: %s", (sentence) => {
    expect(links(sentence)).toEqual([]);
  });
});

describe("the head of a paper from elsewhere", () => {
  it.each([
    [
      [
        "KYSTPOSTEN in English",
        "",
        "Ferry with 40 people on board runs aground off Lindow pier",
        "",
        "Sund, Thursday. Published 14.03.2024 at 22.50",
      ],
      { outlet: "Kystposten", has: "date: 14.03.2024" },
    ],
    [
      [
        "Uferbote – English edition",
        "",
        "Ferry with 40 people on board runs aground off Lindow pier",
        "",
        "14.10.2025, 18:30 CEST. Translated from the German",
      ],
      { outlet: "Uferbote", has: "translation: Translated from the German" },
    ],
    [
      [
        "Uferbote - English edition",
        "",
        "Ferry with 40 people on board runs aground off Lindow pier",
        "",
        "From our correspondent Henrik Laue, Lindow",
      ],
      { outlet: "Uferbote", has: "author: Henrik Laue" },
    ],
    [
      [
        "Le Soir d’Arvan – English edition",
        "",
        "Ferry with 40 people on board runs aground off Lindow pier",
        "",
        "16.10.2025, 20:45 | Reading time: 3 min",
      ],
      { outlet: "Le Soir d’Arvan", has: "date: 16.10.2025" },
    ],
    [
      [
        "The Elmford Herald",
        "",
        "Ferry with 40 people on board runs aground off Lindow pier",
        "",
        "By Eirik Sandvoll, special envoy to Lindow",
      ],
      { outlet: "The Elmford Herald", has: "author: Eirik Sandvoll" },
    ],
  ])("names paper, day, language and author, and no place as a paper: %s", (head, { outlet, has }) => {
    const found = told(...head);
    expect(found.outlet).toBe(outlet);
    expect(found.stated).toContain(has);
    expect(found.stated.filter((one) => one.startsWith("outlet: "))).toHaveLength(1);
  });
});
