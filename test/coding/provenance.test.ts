import { describe, expect, it } from "vitest";
import { codeDataset, parseOptions } from "../../src/coding/index.js";
import { provenanceOf } from "../../src/coding/provenance.js";
import { furnitureStamps, stampsIn } from "../../src/coding/stamps.js";
import { parse } from "../../src/parser/index.js";
import { codebook, dataset, item } from "../support/coding.js";
import { witnessesOf, witnessLinks } from "../../src/coding/witnesses.js";

/** "kind: words" of what a line states. */
function stated(part: string, line: string): string[] {
  return stampsIn(line, { start: 0, end: line.length, part }).map(
    ({ kind, start, end }) => `${kind}: ${line.slice(start, end)}`,
  );
}

describe("a line beside the story states", () => {
  it.each([
    [
      "byline",
      "By Marta Quill, Elmford Herald, November 10",
      ["date: November 10", "author: Marta Quill", "outlet: Elmford Herald"],
    ],
    ["byline", "By Jo Pell", ["author: Jo Pell"]],
    ["byline", "By Jo Pell, Brussels correspondent", ["author: Jo Pell"]],
    ["byline", "By Lantern staff", ["outlet: Lantern"]],
    ["dek", "Elmford Courier, updated March 15", ["date: March 15", "outlet: Elmford Courier"]],
    ["dek", "Town of Elmford, press office, 12 March", ["date: 12 March", "outlet: Town of Elmford"]],
    [
      "dek",
      "Fjordposten English, translated from our Norwegian edition",
      ["translation: translated from our Norwegian edition", "outlet: Fjordposten English"],
    ],
    ["dek", "Open Road, the drivers’ blog", ["outlet: Open Road"]],
    ["dek", "Ann Lee and Tom Ode met for the first time since the vote of March 12 and spoke for an hour.", []],
    ["dateline", "ELMFORD, Nov. 9 (ABC) — ", ["date: Nov. 9"]],
    ["credits", "photo: the bridge on 19 May 2021 (Pool)", []],
    ["credits", "File picture: the harbour, 3 June 2020", []],
    ["credits", "Text: J. Reed, 3 June 2020", ["date: 3 June 2020", "author: J. Reed"]],
    ["headline", "ELMFORD PRESS OFFICE – 4 May 2021", ["date: 4 May 2021"]],
    ["headline", "Metal Workers, Elmford branch, 12 October", ["date: 12 October"]],
    ["headline", "Two killed in Elmford on 4 May 2021, police say", []],
    ["byline", "Published on September 9, 2025, at 6:30 am (Paris)", ["date: September 9, 2025"]],
    ["dek", "dpa/AFP, Lindow, 9 September 2025", ["date: 9 September 2025"]],
    ["byline", "Per Dale, security correspondent, with his colleagues in Oslo", ["author: Per Dale"]],
    ["byline", "Reporters", []],
    ["byline", "By our staff reporter", []],
    ["byline", "By Ann Holm | Elmford Times", ["author: Ann Holm", "outlet: Elmford Times"]],
    ["dek", "Ann Holm and Per Dale", ["author: Ann Holm and Per Dale"]],
    [
      "dek",
      "From our correspondent in Oslo | Nordlicht, 6.2.2025 | From the German by Tom Ash",
      ["date: 6.2.2025", "translation: From the German by Tom Ash", "outlet: Nordlicht"],
    ],
    ["credits", "(Reporting by Sam Fox; Editing by Lena Ross)", ["author: Sam Fox"]],
    ["credits", "Text: J. Reed. Photos: Tom Ode", ["author: J. Reed"]],
    ["credits", "– With reporting by AP", []],
    ["dek", "Mon 3 Mar 2025, updated 22.40", ["date: Mon 3 Mar 2025"]],
    ["dek", "A theft raises questions about museums. By Karl Vogt", ["author: Karl Vogt"]],
  ])("%s: %s", (part, line, expected) => {
    expect(stated(part, line)).toEqual(expected);
  });
});

describe("a line of the page around the story states", () => {
  const furniture = (line: string): string[] =>
    furnitureStamps(line, { start: 0, end: line.length }).map(
      ({ kind, start, end }) => `${kind}: ${line.slice(start, end)}`,
    );

  it.each([
    ["He has been at the Free Press since October 2014.", ["author: He has been at the Free Press"]],
    ["She writes for the Elmford Herald.", ["author: She writes for the Elmford Herald"]],
    ["Published: 5 February 2025, 07:12", ["date: 5 February 2025"]],
    ["8 February 2025", ["date: 8 February 2025"]],
    ["This article appeared first in German in Kunstblatt.", ["translation: appeared first in German"]],
    ["Thirty-four countries signed a new convention on 12 May 2021 in the Hague, and ten more will follow soon.", []],
  ])("%s", (line, expected) => {
    expect(furniture(line)).toEqual(expected);
  });
});

describe("where a report comes from", () => {
  const told = (
    texts: Record<string, string>,
    outlets: Record<string, string> = {},
  ): ReturnType<typeof provenanceOf> => {
    const book = codebook({
      items: [
        {
          ...item({ by: "agency", names: ["NPA"] }, { parts: ["dateline", "byline", "body", "credits"] }),
          id: "agency",
        },
      ],
    });
    const set = dataset(Object.keys(texts), book);
    const reports = set.reports.map((report) => ({ ...report, outlet: outlets[report.id] ?? "" }));
    const parses = reports.map((report) => parse(texts[report.id]!, parseOptions(set, report)));
    return provenanceOf(reports, parses, codeDataset(set, parses), book);
  };

  it("has the outlet’s name in capitals and without its article, and a date in what looks like a headline", () => {
    const { printed } = told(
      {
        one: "Statement on the Astrid\n\nNORTHLINE PRESS OFFICE – 4 May 2021\n\nOur ferry touched ground. Nobody was hurt.",
      },
      { one: "The Northline Press Office" },
    );
    expect(printed.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "date: 4 May 2021",
      "outlet: NORTHLINE PRESS OFFICE",
    ]);
  });

  it("gives nothing to nobody, to the report itself or to who only shows something", () => {
    const { sources } = told({
      one:
        "A vote\n\nThe mayor Ann Lee said nothing at all about it. Rook showed photos of cracks in two supports. " +
        "An earlier version of this report said that the vote was on Monday. Insiders say he will leave. " +
        "A source close to the talks said it was over.",
    });
    expect(sources.map(({ source, source_type, text }) => `${source}, ${source_type}: ${text}`)).toEqual([
      "Insiders, unnamed-person: he will leave",
      "source close to the talks, unnamed-person: it was over",
    ]);
  });

  it("links a report to the paper that it names, and not to an office or a firm that acts in it", () => {
    const { links } = told(
      {
        paper: "A vote\n\nThe captain had left the bridge, a sailor told this newspaper.",
        retold: "The captain\n\nAfter information of the Torsund Times the captain had left the bridge.",
        firm: "Our ferry\n\nEverybody is well.",
      },
      { paper: "The Torsund Times", firm: "Northline Ferries" },
    );
    expect(links).toEqual([{ a: "retold", b: "paper", why: "credit", sentences: [{ paragraph: 1, sentence: 1 }] }]);
  });
});

describe("reports count as one witness", () => {
  const reports = ["a", "b", "c", "d"].map((id) => ({ id, outlet: id === "c" ? "b" : id, agency: "" }));
  const book = { items: [] };

  it("where one outlet printed both", () => {
    const links = witnessLinks(reports, [], book, []);
    expect(links).toEqual([{ a: "b", b: "c", why: "outlet" }]);
    expect(witnessesOf(["a", "b", "c", "d"], links)).toEqual([["a"], ["b", "c"], ["d"]]);
  });

  it("where links join them over a third", () => {
    const links = [
      { a: "a", b: "b", why: "copy" },
      { a: "d", b: "b", why: "credit" },
    ] as const;
    expect(witnessesOf(["a", "b", "c", "d"], links)).toEqual([["a", "b", "d"], ["c"]]);
  });
});
