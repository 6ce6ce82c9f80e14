import { describe, expect, it } from "vitest";
import { compareReports, insideSentence } from "../../src/coding/comparison.js";
import type { Claim, CoverageRow } from "../../src/coding/types.js";
import { home, shelf, type HomeData } from "../../src/components/home/home.js";
import { comparisonSentences } from "../../src/components/home/sentences.js";
import { wordsUsed } from "../../src/components/wordsUsed.js";
import { claim, DATA, page } from "./fixture.js";

type Codebook = Parameters<typeof compareReports>[2];
const topic = (id: string, label: string, term: string) => ({ id, label, terms: [term], not: [] });
const ITEMS = DATA.codebook.items as unknown as Codebook["items"];
const CODEBOOK: Codebook = {
  items: ITEMS,
  topics: [topic("harbour", "The harbour", "harbour"), topic("ada", "Ada", "Ada")],
  speakers: [],
};
const BOTH = ["north", "south"];

function day(report: "north" | "south", value: string, fields: Partial<Claim> = {}): Claim {
  const text = report === "north" ? "on Friday" : "on 3 May";
  return claim(report, "flood-day", text, { value, value_type: "date", ...fields });
}
function mentions(topic: string, report_id: string): CoverageRow {
  return { topic, report_id, found: true } as CoverageRow;
}
function say(reports: string[], claims: Claim[], coverage: CoverageRow[] = []): string {
  return comparisonSentences(reports.length, compareReports(reports, { claims, coverage }, CODEBOOK)).join(" ");
}

describe("the sentences on the first page", () => {
  it("compare nothing where there is one report", () => {
    expect(say(["north"], [day("north", "2021-05-07")], [mentions("ada", "north")])).toBe(
      "There is one report so far, so there is nothing to compare it with.",
    );
  });

  it("open with what all reports share, then say what differs", () => {
    const coverage = BOTH.flatMap((report) => [mentions("harbour", report), mentions("ada", report)]);
    expect(say(BOTH, [day("north", "2021-05-07"), day("south", "2021-05-03")], coverage)).toBe(
      "Both mention the harbour and Ada. They differ on one point: day of the flood.",
    );
  });

  it("name an answer that all give", () => {
    expect(say(BOTH, [day("north", "2021-05-07"), day("south", "2021-05-07")])).toBe(
      "On day of the flood, both have an answer in common: 7 May 2021. " +
        "Where they answer the same question, their answers agree.",
    );
  });

  it("say so where nothing is shared", () => {
    expect(say(BOTH, [day("north", "2021-05-07"), day("south", "2021-05-03")], [mentions("ada", "north")])).toBe(
      "There is no topic and no answer that both reports share. They differ on one point: day of the flood.",
    );
  });

  it("take silence for no difference", () => {
    expect(
      say(
        BOTH,
        [day("north", "2021-05-07")],
        BOTH.map((report) => mentions("ada", report)),
      ),
    ).toBe("Both mention Ada. Where they answer the same question, their answers agree.");
  });

  it("do not say that reports differ which agree by one reading", () => {
    const claims = [
      day("north", "2021-05-07", { reading: "likeliest" }),
      day("north", "2021-05-03", { reading: "alternative" }),
      day("south", "2021-05-03"),
    ];
    expect(compareReports(BOTH, { claims, coverage: [] }, CODEBOOK).differing).toEqual([]);
  });

  it("count what they do not name", () => {
    const points = "abcdefgh"
      .split("")
      .map((label) => ({ item: label, label, inSentence: label, dimension: "timing" as const }));
    expect(comparisonSentences(3, { mentioned: points, shared: [], differing: points }).join(" ")).toBe(
      "All three mention a, b, c, d, e, f and two more. They differ on eight points: a, b, c and five more.",
    );
  });

  it("write names with their capital inside a sentence, and other words without", () => {
    const names = new Set(["Ukraine", "Ryabkov"]);
    expect(
      ["Ukraine", "Ryabkov’s remark", "US visas", "Day of the vote", "The summit"].map((one) =>
        insideSentence(one, names),
      ),
    ).toEqual(["Ukraine", "Ryabkov’s remark", "US visas", "day of the vote", "the summit"]);
  });
});

const EVENT: HomeData = {
  name: "flood",
  title: "The flood",
  summary: "Water came.",
  date: "2021-05-07",
  claims: 5,
  silences: 1,
  reports: [...DATA.reports],
  comparison: compareReports(BOTH, { claims: DATA.claims, coverage: [] }, CODEBOOK),
  lessons: ["timing", "wording"],
  context: [{ kind: "paragraph", children: ["From outside."] }],
  words: [],
};

describe("the first page", () => {
  it("leads only to the claims table of its event", () => {
    const element = home(EVENT, { document: page(), base: "./flood" });
    const links = [...element.querySelectorAll("a")].map((link) => link.getAttribute("href")!);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((href) => !/^\.\/flood\/claims(#|$)/.test(href))).toEqual([]);
  });

  it("has a card for a context, and none without", () => {
    const cards = (context: HomeData["context"]): number =>
      home({ ...EVENT, context }, { document: page(), base: "." }).querySelectorAll(".context-card").length;
    expect([cards(EVENT.context), cards(null)]).toEqual([1, 0]);
  });

  it("is a shelf where there are several events", () => {
    const element = shelf([EVENT, { ...EVENT, name: "fire", title: "The fire" }], { document: page() });
    expect([...element.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "./flood/",
      "./fire/",
    ]);
  });
});

describe("the words used", () => {
  it("can be linked one by one; the dataset's own meaning wins", () => {
    const mine = { id: "wire", term: "Wire", meaning: [{ kind: "paragraph" as const, children: ["Mine."] }] };
    const list = wordsUsed([mine], { document: page() });
    const term = list.querySelectorAll("#word-wire");
    expect(term).toHaveLength(1);
    expect(term[0]!.nextElementSibling!.textContent).toBe("Mine.");
  });
});
