import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { Claim, CoverageRow } from "../../src/coding/types.js";
import { sharedAndDiffering } from "../../src/findings/home.js";
import type { Path, Stop } from "../../src/exercises/types.js";
import { home, shelf } from "../../src/components/home/home.js";
import type { HomeData } from "../../src/components/home/model.js";
import { eventPage } from "../../src/components/home/page.js";
import { paths } from "../../src/components/home/paths.js";
import { comparisonSentences } from "../../src/components/home/sentences.js";
import { wordsUsed } from "../../src/components/wordsUsed.js";
import { claim, DATA, page } from "./fixture.js";

const topic = (id: string, label: string, term: string) => ({ id, label, terms: [term], not: [] });
const DAY = { by: "time", kind: "date", reading: "" } as const;
type Facts = Parameters<typeof sharedAndDiffering>[0];
const CODEBOOK = {
  items: DATA.codebook.items.map((one) => ({ ...one, rule: DAY })),
  topics: [topic("harbour", "The harbour", "harbour"), topic("ada", "Ada", "Ada")],
  speakers: [],
} as unknown as Facts["codebook"];
const BOTH = ["north", "south"];

function day(report: "north" | "south", value: string, fields: Partial<Claim> = {}): Claim {
  const text = report === "north" ? "on Friday" : "on 3 May";
  return claim(report, "flood-day", text, { value, value_type: "date", ...fields });
}
function mentions(topic: string, report_id: string): CoverageRow {
  return { topic, report_id, found: true } as CoverageRow;
}
function facts(
  ids: string[],
  claims: Claim[],
  coverage: CoverageRow[] = [],
  links: Facts["provenance"]["links"] = [],
): Facts {
  const reports = DATA.reports.filter(({ report_id }) => ids.includes(report_id));
  return { reports, claims, coverage, codebook: CODEBOOK, silences: [], provenance: { links } };
}
function say(ids: string[], claims: Claim[], coverage: CoverageRow[] = []): string {
  return comparisonSentences(ids.length, sharedAndDiffering(facts(ids, claims, coverage))).join(" ");
}

describe("the sentences on the first page", () => {
  it("compare nothing where there is one report", () => {
    expect(say(["north"], [day("north", "2021-05-07")], [mentions("ada", "north")])).toBe(
      "There is one report so far, so there is nothing to compare it with.",
    );
  });

  it("count the topics that all mention and name none: which they are, a question asks", () => {
    const coverage = BOTH.flatMap((report) => [mentions("harbour", report), mentions("ada", report)]);
    expect(say(BOTH, [day("north", "2021-05-07"), day("south", "2021-05-03")], coverage)).toBe(
      "We searched for words of two topics. Words of each stand in both reports. They differ on at least one point: day of the flood.",
    );
  });

  it("say on what all agree, and not the answer: a lesson asks for it", () => {
    const said = say(BOTH, [day("north", "2021-05-07"), day("south", "2021-05-07")]);
    expect(said).toBe("Here the answers of both can be true together: day of the flood.");
    expect(said).not.toContain("7 May");
  });

  it("say so where nothing is shared", () => {
    expect(say(BOTH, [day("north", "2021-05-07"), day("south", "2021-05-03")], [mentions("ada", "north")])).toBe(
      "By the words that we searched for, we found no topic and no answer that both reports share: they may tell it in other words. They differ on at least one point: day of the flood.",
    );
  });

  it("take what was not found for no difference", () => {
    expect(
      say(
        BOTH,
        [day("north", "2021-05-07")],
        BOTH.map((report) => mentions("ada", report)),
      ),
    ).toBe(
      "We searched for words of two topics. Words of one stand in both reports; of the others, a report may tell in other words.",
    );
  });

  it("do not say that reports differ which agree by one reading", () => {
    const claims = [
      day("north", "2021-05-07", { reading: "likeliest" }),
      day("north", "2021-05-03", { reading: "alternative" }),
      day("south", "2021-05-03"),
    ];
    expect(sharedAndDiffering(facts(BOTH, claims)).differing).toEqual([]);
  });

  it("tell words that reports chose apart from facts on which they differ", () => {
    const rule: Facts["codebook"]["items"][number]["rule"] = { by: "choice", choices: [] };
    const items = CODEBOOK.items.map((one) => ({ ...one, rule }));
    const claims = [
      day("north", "water", { value_type: "category" }),
      day("south", "flood", { value_type: "category" }),
    ];
    const found = sharedAndDiffering({ ...facts(BOTH, claims), codebook: { ...CODEBOOK, items } });
    expect([found.differing, found.worded.map(({ label }) => label)]).toEqual([[], ["Day of the flood"]]);
    expect(comparisonSentences(2, found).at(-1)).toBe("For one thing they choose different words: day of the flood.");
  });

  it("name reports that are no witnesses apart from each other", () => {
    const links = [{ a: "north", b: "south", why: "copy" } as const];
    expect(sharedAndDiffering(facts(BOTH, [], [], links)).together).toHaveLength(1);
    expect(sharedAndDiffering(facts(BOTH, [])).together).toEqual([]);
  });

  it("count what they do not name", () => {
    const points = "abcdefgh"
      .split("")
      .map((label) => ({ item: label, label, inSentence: label, claim: "", dimension: "timing" as const }));
    expect(
      comparisonSentences(3, {
        topics: 8,
        followed: 12,
        shared: [],
        differing: points,
        worded: [],
        asked: 4,
        together: [],
      }).join(" "),
    ).toBe(
      "We searched for words of twelve topics. Words of eight stand in all three reports; of the others, a report may tell in other words. They differ on at least eight points: a, b, c and five more.",
    );
  });

  it("write names with their capital inside a sentence, and other words without", () => {
    const topics = [topic("ukraine", "Ukraine", "Ukraine")];
    const speakers = [{ id: "ryabkov", name: "Ryabkov", aliases: [] }] as unknown as Facts["codebook"]["speakers"];
    const labels = ["Ukraine", "Ryabkov’s remark", "US visas", "Day of the vote", "The summit"];
    const items = labels.map((label) => ({ ...CODEBOOK.items[0]!, id: label, label }));
    const claims = labels.flatMap((item) => [
      day("north", "2021-05-07", { item, claim_id: `north.${item}` }),
      day("south", "2021-05-03", { item, claim_id: `south.${item}` }),
    ]);
    const found = sharedAndDiffering({ ...facts(BOTH, claims), codebook: { ...CODEBOOK, items, topics, speakers } });
    expect(found.differing.map(({ inSentence }) => inSentence)).toEqual([
      "Ukraine",
      "Ryabkov’s remark",
      "US visas",
      "day of the vote",
      "the summit",
    ]);
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
  comparison: sharedAndDiffering(facts(BOTH, [...DATA.claims])),
  lessons: ["timing", "wording"],
  context: [{ kind: "paragraph", children: ["From outside."] }],
  words: [],
  paths: [],
  predictions: [],
  pages: ["claims"],
};
const links = (element: Element): string[] =>
  [...element.querySelectorAll("a")].map((link) => link.getAttribute("href")!);

describe("the first page", () => {
  const made = (changed: Partial<HomeData> = {}): HTMLElement =>
    home({ ...EVENT, ...changed }, { document: page(), base: "./flood", root: "." });

  it("leads to pages that exist, and to nothing else", () => {
    const all = links(made());
    expect(all.length).toBeGreaterThan(4);
    expect(
      all.filter((href) => !/^(\.\/flood\/claims\.html(#|$)|\.\/flood\/#context$|\.\/flood\/#shared$)/.test(href)),
    ).toEqual([]);
    expect(made().querySelector(".actions a")!.textContent).toBe("Open the claims table");
  });

  it("gives away neither the day nor what the first lesson asks before that lesson was done, but on a click that says so", () => {
    const before = made();
    const folds = [...before.querySelectorAll<HTMLDetailsElement>("details.gives-away")];
    expect(folds.map(({ open }) => open)).toEqual([false]);
    expect(folds[0]!.querySelector("summary")!.textContent).toContain("it answers what the first lesson asks");
    for (const fold of folds) fold.remove();
    expect(before.textContent).not.toMatch(/both mention|They differ|7 May/);
    expect(before.querySelector(".event-title")!.textContent).toContain("May 2021");
    const after = home(EVENT, { document: page(), base: "./flood", root: ".", isOpen: true });
    expect(after.querySelector<HTMLDetailsElement>("details.gives-away")!.open).toBe(true);
    expect(after.querySelector(".event-title")!.textContent).toContain("7 May 2021");
  });

  it("says that nothing was found to differ, and that this is no proof; it leads to the sentences side by side", () => {
    const alike = [day("north", "2021-05-07"), day("south", "2021-05-07")];
    const comparison = sharedAndDiffering(facts(BOTH, alike));
    const lists = made({ comparison, pages: ["claims", "framing"] }).querySelector(".compared-lists")!;
    expect(lists.textContent).toContain(
      "We found one question that two reports answer, and no contradiction. Much was not asked",
    );
    expect(links(lists)).toContain("./flood/framing.html#step=side");
    expect(links(made({ comparison }))).not.toContain("./flood/framing.html#step=side");
    expect(made().querySelector(".compared-lists")!.textContent).not.toContain("no contradiction");
  });

  it("begins with a lesson and with the reports where they have pages", () => {
    const element = made({ pages: ["claims", "timing", "read"] });
    expect([...element.querySelectorAll(".actions a")].map((link) => link.textContent)).toEqual([
      "Start with timing",
      "Read the reports first",
    ]);
    expect(links(element.querySelector(".actions")!)).toEqual(["./flood/timing.html", "./flood/read/north.html"]);
    expect(links(element.querySelector(".headlines")!)).toEqual(["./flood/read/north.html", "./flood/read/south.html"]);
  });

  it("has a card for each lesson with claims; without a page of its own it leads to its claims", () => {
    const cards = made({ pages: ["claims", "wording"] }).querySelector(".lesson-cards")!;
    expect([...cards.querySelectorAll("h3")].map((title) => title.textContent)).toEqual(["Timing", "Wording"]);
    expect(links(cards)).toEqual(["./flood/claims.html#lesson=timing", "./flood/wording.html"]);
    expect(cards.querySelectorAll("svg.lesson-picture[aria-hidden=true]")).toHaveLength(2);
  });

  it("offers teachers only what is there", () => {
    expect(made().textContent).not.toContain("Teaching this?");
    const element = made({ pages: ["claims", "handouts", "/try"] });
    expect(links(element.querySelector(".promises")!)).toEqual(["./flood/handouts.html", "./try.html"]);
  });

  it("has a card for a context, and none without", () => {
    const cards = (context: HomeData["context"]): number => made({ context }).querySelectorAll(".context-card").length;
    expect([cards(EVENT.context), cards(null)]).toEqual([1, 0]);
  });

  it("is a shelf where there are several events", () => {
    const element = shelf([EVENT, { ...EVENT, name: "fire", title: "The fire" }], { document: page() });
    expect(links(element)).toEqual(["./flood/", "./fire/"]);
  });
});

describe("the paths", () => {
  const stop = (title: string, minutes: number, fields: Partial<Stop> = {}): Stop => ({
    title,
    what: "",
    minutes,
    page: "",
    step: "",
    exercises: [],
    ...fields,
  });
  const path = (id: string, stops: Stop[]): Path => {
    const minutes = stops.reduce((sum, one) => sum + one.minutes, 0);
    return { id, title: `Path ${id}`, about: "", minutes, stops };
  };
  const drawn = (all: Path[], pages: string[], changed: Partial<HomeData> = {}): HTMLElement =>
    paths({ data: { ...EVENT, ...changed, paths: all, pages }, base: "." }, page())!;

  it("are drawn to one scale: a path of half the minutes is half as wide", () => {
    const element = drawn([path("a", [stop("One", 10), stop("Two", 10)]), path("b", [stop("All", 40)])], []);
    const styles = [...element.querySelectorAll("ol")].map((list) => list.getAttribute("style")!);
    expect(styles.map((style) => /--share: ([\d.]+)/.exec(style)![1])).toEqual(["0.5", "1"]);
    expect(styles[0]).toContain("grid-template-columns: 10fr 10fr");
  });

  it("hang the words of a stop that is too narrow for them, the first one lowest", () => {
    const stops = [stop("Background", 2), stop("Introduction", 2), stop("Long", 36)];
    const items = [...drawn([path("a", stops)], []).querySelectorAll("li")];
    expect(items.map((item) => item.className)).toEqual(["hung", "hung", ""]);
    expect(items.map((item) => /--rows: (\d)/.exec(item.getAttribute("style")!)![1])).toEqual(["3", "2", "1"]);
  });

  it("lead to a step, an exercise, a part of this page, or nowhere", () => {
    const stops = [
      stop("Context", 2, { page: "context" }),
      stop("Share", 5, { page: "index" }),
      stop("Length", 8, { page: "timing", step: "length", exercises: ["rounding"] }),
      stop("Exit", 5, { page: "practice", exercises: ["exit", "other"] }),
      stop("Words", 5, { page: "wording", step: "collation" }),
      stop("Read", 5, { page: "read" }),
      stop("Nowhere", 5, { page: "nowhere" }),
    ];
    const element = drawn([path("a", stops)], ["claims", "timing", "practice", "read"]);
    const found = [...element.querySelectorAll("li")].map((item) => item.querySelector("a")?.getAttribute("href"));
    expect(found).toEqual([
      "./#context",
      "./#shared",
      "./timing.html#step=length",
      "./practice.html#exercise=exit",
      "./claims.html#lesson=wording",
      "./read/north.html",
      undefined,
    ]);
    expect(links(element.querySelector(".path-name")!)).toEqual(["./#context", "./practice.html#assigned=path:a"]);
  });

  it("are made of what there is where the author wrote none", () => {
    const element = drawn([], ["claims", "timing"]);
    expect(element.querySelector("h3")!.textContent).toBe("15 minutes");
    expect([...element.querySelectorAll("li")].map((item) => item.textContent)).toEqual([
      "2 min ContextWhat lies around it",
      "5 min What both shareAnd where they differ",
      "8 min TimingThe first lesson",
    ]);
    const alone = { ...EVENT, reports: EVENT.reports.slice(0, 1), context: null, pages: [] };
    expect(paths({ data: alone, base: "." }, page())).toBeNull();
  });
});

describe("the page of one event", () => {
  const { window } = new JSDOM("<main id=observablehq-main><h1>One event</h1></main>", {
    url: "https://x.test/flood/",
  });

  it("bears the event's title", () => {
    const element = eventPage([EVENT], "flood", window as unknown as Window);
    expect(window.document.querySelector("h1")!.textContent).toBe("The flood");
    expect(window.document.title).toBe("The flood | Same Story");
    expect(element.querySelector(".event-title b")).toBeNull();
  });

  it("answers an unknown event with those that there are", () => {
    const element = eventPage([EVENT], "fire", window as unknown as Window);
    expect(links(element)).toContain("../flood/claims.html");
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
