import { describe, expect, it } from "vitest";
import { creditsOf, originsOf } from "../../src/findings/provenance/origin.js";
import { item } from "../support/coding.js";
import { setOf, STORY, told } from "../support/told.js";

const TITLE = "Ferry with 40 people on board runs aground";

describe("who wrote a report", () => {
  it.each([
    [["By RUTH AMES and Argus staff"], ["author: RUTH AMES"]],
    [["By Ruth Ames and staff"], ["author: Ruth Ames"]],
    [["By Ruth Ames, with Argus reporters"], ["author: Ruth Ames"]],
    [["By Ruth Ames and our reporters"], ["author: Ruth Ames"]],
    [["Posted: Monday 18 May 2026 | Reading time 3 min | By Ruth Ames"], ["author: Ruth Ames"]],
    [["Ruth Ames  |  October 10, 2025, 16:30 UTC  |  5 min read"], ["author: Ruth Ames"]],
    [["15 March 2024 | by Ruth Ames, harbour editor | 3 min read"], ["author: Ruth Ames"]],
    [["Our correspondent Joost van Dale"], ["author: Joost van Dale"]],
    [["From our special correspondent Vesna Kolar, Lindow"], ["author: Vesna Kolar"]],
    [["Our reporter in Lindow, Ruth Ames"], ["author: Ruth Ames"]],
    [["By Ruth Ames, Lindow"], ["author: Ruth Ames"]],
    [["LINDOW, May 4 (MPA) – By Ruth Ames"], ["author: Ruth Ames"]],
  ])("is told, and nobody is taken for a paper: %s", (lines, authors) => {
    const { stated, notFound, outlet } = told("THE ELMFORD ARGUS", "News | Sport | Boats", "", TITLE, "", ...lines);
    expect(stated.filter((one) => one.startsWith("author"))).toEqual(authors);
    expect(stated.filter((one) => one.startsWith("outlet"))).toEqual(["outlet: THE ELMFORD ARGUS"]);
    expect(notFound).not.toContain("author");
    expect(outlet).toBe("The Elmford Argus");
  });

  it.each([
    "By Channel North reporters",
    "By Argus staff",
    "By our staff",
    "From our economics desk",
    "By agencies and staff",
  ])("is not told by a line that names nobody: %s", (line) => {
    expect(told(TITLE, "", line).notFound).toContain("author");
  });

  it("names both who wrote it, and nobody who helped, in a credit", () => {
    const text = `${TITLE}\n\n${STORY}\n\n(Reporting by Ruth Ames and Ben Oake; Additional reporting by Jan Petr; Editing by Grace Moll)`;
    const { tables, provenance, book } = setOf({ one: text });
    const [origin] = originsOf({ ...tables, codebook: book, provenance });
    expect(origin!.stated.find(({ what }) => what === "author")?.words.map((one) => one.text)).toEqual([
      "Ruth Ames and Ben Oake",
    ]);
  });

  it("says who wrote it once, where byline and credit do", () => {
    const text = `${TITLE}\n\nBy Ruth Ames and Ben Oake\n\n${STORY}\n\n(Reporting by Ruth Ames; Editing by Grace Moll)`;
    const { tables, provenance, book } = setOf({ one: text });
    const [origin] = originsOf({ ...tables, codebook: book, provenance });
    expect(origin!.stated.find(({ what }) => what === "author")?.words.map((one) => one.text)).toEqual([
      "Ruth Ames and Ben Oake",
    ]);
  });
});

describe("when a report was printed", () => {
  it.each([
    [
      "Published 9 October 2025, 15:20 | Updated 9 October 2025, 21:40",
      ["Published 9 October 2025, 15:20", "Updated 9 October 2025, 21:40"],
    ],
    [
      "Published: 18.05.2025 09:10 | Last modified: 18.05.2025 10:25",
      ["Published: 18.05.2025 09:10", "Last modified: 18.05.2025 10:25"],
    ],
    [
      "Published 14 May 2026, 16:20 GMT | Updated 14 May 2026, 20:05 GMT",
      ["Published 14 May 2026, 16:20 GMT", "Updated 14 May 2026, 20:05 GMT"],
    ],
    [
      "Sept 9, 2025 10:58 PM | Updated Sept 9, 2025 11:46 PM",
      ["Sept 9, 2025 10:58 PM", "Updated Sept 9, 2025 11:46 PM"],
    ],
  ])("tells apart what was published and what was updated: %s", (line, dates) => {
    const { stated } = told(TITLE, "", "By Ruth Ames", line);
    expect(stated.filter((one) => one.startsWith("date"))).toEqual(dates.map((one) => `date: ${one}`));
  });

  it("reads no day out of the hour of a sign-off", () => {
    const { tables, provenance, book } = setOf({
      one: `${TITLE}\n\nBy Ruth Ames\n\n${STORY}\n\nMPA ab/cd 131512 GMT MAR 24`,
    });
    const [origin] = originsOf({ ...tables, codebook: book, provenance });
    expect(origin!.notFound).toContain("date");
  });
});

describe("who printed a report", () => {
  it.each([
    ["DER LINDOWER KURIER", "Der Lindower Kurier"],
    ["LE COURRIER DU PORT", "Le Courrier du Port"],
    ["THE BAY TRIBUNE", "The Bay Tribune"],
    ["BBC NEWS", "BBC News"],
    ["EL CORREO DE LA COSTA", "El Correo de la Costa"],
    ["LA TIMES", "LA Times"],
  ])("is written as names are: %s", (printed, name) => {
    expect(told(printed, "English edition", "", TITLE, "", "By Ruth Ames").outlet).toBe(name);
  });

  it.each([
    ["AIR & COAST", "Air & Coast", "Nobody was hurt, Air & Coast has learned from the harbour office."],
    ["KVT WORLD", "KVT World", "Nobody was hurt, the harbour office told KVT World on Monday."],
    ["NOR MARINE", "NOR Marine", "Nobody was hurt, the harbour office told NOR Marine on Monday."],
  ])("is written as its own text writes it: %s", (printed, name, sentence) => {
    const text = `${printed}\nThe weekly for ports and pilots\n\n${TITLE}\n\nBy Ruth Ames\n\n${sentence}\n\n${STORY}`;
    expect(setOf({ one: text }).tables.reports[0]!.outlet).toBe(name);
  });

  it.each([
    [["Channel North", "News > Lindow"], "Channel North"],
    [["KTV News in English", "Politics"], "KTV News"],
    [["CPA – CONTINENTAL PRESS AGENCY", "", "FERRY-LINDOW-NORLAND (UPDATE 2)"], "Continental Press Agency"],
  ])("stands in the page’s first line: %s", (lines, name) => {
    const { outlet, stated } = told(...lines, "", TITLE, "", "By Ruth Ames");
    expect(outlet).toBe(name);
    expect(stated.filter((one) => one.startsWith("outlet"))).toHaveLength(1);
  });

  it.each([
    ["By FlashNews staff", "FlashNews"],
    ["By Channel North reporters", "Channel North"],
    ["By Crime Reporters", ""],
    ["By Ruth Ames and Argus staff", ""],
  ])("signs with its staff: %s", (line, name) => {
    expect(told(TITLE, "", line).outlet).toBe(name);
  });

  it("prints its day beside its edition", () => {
    const { stated } = told(
      "THE ELMFORD ARGUS",
      "English Edition | Sunday, 18 May 2025 | City",
      "",
      TITLE,
      "",
      "By Ruth Ames",
    );
    expect(stated).toContain("date: Sunday, 18 May 2025");
    expect(stated.filter((one) => one.startsWith("dateline"))).toEqual([]);
  });

  it("is the agency that signs the dateline with its name, where no other is named", () => {
    const text = `${TITLE}\n\nBy Ruth Ames\n\nLINDOW, Sept 9 (Meridian Press) - ${STORY}`;
    const { tables, provenance, book } = setOf({ one: text, other: `${TITLE}\n\n${STORY}` });
    expect(tables.reports[0]!.outlet).toBe("Meridian Press");
    const { own, credit } = creditsOf({ ...tables, codebook: book, provenance });
    expect([own, credit].flat().filter((id) => id !== "one")).toEqual([]);
    const paper = setOf({ one: `THE ELMFORD ARGUS\n\n${text}` });
    expect(paper.tables.reports[0]!.outlet).toBe("The Elmford Argus");
  });

  it("tells an agency’s sign in a dateline from a credit, and whose own report is here", () => {
    const parts = ["dateline", "byline", "body", "credits"] as const;
    const texts = {
      wire: `CONTINENTAL PRESS AGENCY\n\n${TITLE}\n\nBy Ruth Ames\n\nLINDOW, Sept 9 (CPA) - ${STORY}`,
      paper: `The Elmford Argus\n\n${TITLE}\n\nBy Ben Oake\n\n${STORY}\n\nWith material from CPA`,
      bare: `${TITLE}\n\nLINDOW, Sept 9 (CPA) - ${STORY}`,
    };
    const agency = {
      ...item({ by: "agency", names: ["CPA"] }, { parts: [...parts] }),
      dimension: "provenance" as const,
    };
    const { tables, provenance, book } = setOf(texts, { items: [agency] });
    const { own, credit, signed, credited } = creditsOf({ ...tables, codebook: book, provenance });
    expect({ own, credit, signed, credited }).toEqual({
      own: ["wire"],
      credit: ["paper", "bare"],
      signed: ["bare"],
      credited: ["wire"],
    });
  });
});
