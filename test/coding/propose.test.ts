import { describe, expect, it } from "vitest";
import { readDataset } from "../../loaders/readDataset.js";
import { codebookOf, codeDataset, parseOptions } from "../../src/coding/index.js";
import { wholeWords } from "../../src/coding/propose/words.js";
import { parse } from "../../src/parser/index.js";

/** What is proposed for reports without a codebook, against what reading them shows. */
function proposed(name: string) {
  const { dataset, texts } = readDataset(`data/${name}`);
  const bare = { ...dataset, codebook: null };
  const parses = bare.reports.map((report) => parse(texts.get(report.id)!, parseOptions(bare, report)));
  return { codebook: codebookOf(bare, parses), tables: codeDataset(bare, parses) };
}

describe("a first codebook", () => {
  const bridge = proposed("town-bridge-invented");
  const meeting = proposed("reykjavik-2021");

  it("names the people who speak, once each, however reports spell them", () => {
    const names = (of: typeof bridge) => of.codebook.speakers.map(({ name }) => name);
    expect(names(bridge)).toEqual(expect.arrayContaining(["Ines Calder", "Tomas Rook", "Della Marsh"]));
    expect(names(meeting)).toEqual(expect.arrayContaining(["Antony Blinken", "Sergey Lavrov", "Ned Price"]));
    const lavrov = meeting.codebook.speakers.filter(({ name, aliases }) => [name, ...aliases].includes("Lavrov"));
    expect(lavrov).toHaveLength(1);
  });

  it("finds the day of the event in each report that gives one", () => {
    const days = (of: typeof bridge) =>
      Object.fromEntries(
        of.tables.claims.filter(({ item }) => item === "event-day").map(({ report_id, value }) => [report_id, value]),
      );
    expect(days(meeting)).toEqual({
      anonymous: "2021-05-19",
      commonspace: "2021-05-19",
      // "on Thursday evening" is the first day in D.
      dpa: "2021-05-20",
      efe: "2021-05-19",
      retold: "2021-05-19",
    });
    // The local paper names the first day of the closure before the day of the decision.
    expect(days(bridge)).toMatchObject({
      wire: "2024-03-12",
      courier: "2024-03-12",
      openroad: "2024-03-12",
      town: "2024-03-12",
      strandposten: "2024-03-13",
    });
  });

  it("finds the length of the event in each report that gives one, in all its readings", () => {
    const lengths = (of: typeof bridge) =>
      of.tables.claims
        .filter(({ item, reading }) => item === "event-length" && reading !== "alternative")
        .map(({ report_id, value }) => `${report_id} ${value}`);
    expect(lengths(meeting)).toEqual(["anonymous PT1H45M", "dpa PT1H40M", "efe PT2H", "retold PT1H45M"]);
    expect(lengths(bridge)).toEqual([
      "wire PT2H20M",
      "courier PT2H30M",
      // "It took them barely two hours": of what, O says in other words than the rest.
      "strandposten PT1H20M",
      "courier-update PT2H20M",
    ]);
    const open = meeting.tables.claims.filter((row) => row.item === "event-length" && row.report_id === "dpa");
    expect(open.length).toBeGreaterThan(1);
  });

  it("groups the versions of a statement, and not other quotations", () => {
    const groups = bridge.codebook.wordings.map(({ id }) =>
      bridge.tables.variants.filter(({ group }) => group === id).map(({ report_id }) => report_id),
    );
    expect(groups).toEqual([
      ["wire", "courier", "town", "strandposten"],
      ["wire", "courier", "openroad", "town", "strandposten"],
      ["wire", "courier", "openroad", "strandposten"],
    ]);
  });

  it("has topics that all reports have, who meets, and topics that tell the reports apart", () => {
    const { topics } = meeting.codebook;
    const found = topics.map(({ id }) => meeting.tables.coverage.filter((row) => row.topic === id && row.found).length);
    const names = topics.map(({ label }) => label);
    expect(names).toEqual(expect.arrayContaining(["Sergey Lavrov", "Antony Blinken", "North Korea", "Nord Stream"]));
    expect(found.every((count) => count >= 2)).toBe(true);
    expect(names.some((name) => /day$/i.test(name))).toBe(false);
  });

  it("asks for what several reports count, where they tell the same of it", () => {
    const given = (id: string) => bridge.tables.claims.filter(({ item }) => item === id);
    const councillors = given("number-of-councillors").map(({ report_id, value }) => [report_id, value]);
    expect(councillors).toEqual([
      ["wire", "9"],
      ["openroad", "9"],
    ]);
    // W has 60 people who gathered an hour before, O hundreds who stood there half an hour after.
    expect(given("number-of-people")).toEqual([]);
  });

  it("is empty, and no error, for reports with nothing in them", () => {
    const { dataset } = readDataset("data/town-bridge-invented");
    const bare = { ...dataset, codebook: null, reports: dataset.reports.slice(0, 1) };
    const codebook = codebookOf(bare, [parse("Nothing.", parseOptions(bare, bare.reports[0]!))]);
    expect([codebook.speakers, codebook.topics, codebook.wordings]).toEqual([[], [], []]);
  });
});

/** Three short reports of one event, made for this test. */
const FIRE: Record<string, string> = {
  wire: `Fire in Holt mill

HOLT, June 3 (ABC) - A fire broke out in the old mill in Holt at 4:10 a.m. on Monday and burned for three hours, the fire brigade said.

The mill reopens on Friday. "We lost everything but the wheel," Jana Brandt, owner of the mill, said.`,
  paper: `Holt mill burns

The old mill burned for three hours on Monday. The alarm came at 4:10 a.m., the fire brigade said.

At 6 p.m. the owner thanked the volunteers. The owner of the mill Jana Brandt declared that nothing was left. Experts said the wheel was safe.`,
  blog: `Mill gone

Flames rose over the old mill in Holt at 5:30 a.m. on Monday. It burned for two hours. On Friday there is a concert.`,
};

describe("a first codebook for three short reports", () => {
  const { dataset } = readDataset("data/town-bridge-invented");
  const reports = Object.keys(FIRE).map((id) => ({
    ...dataset.reports[0]!,
    id,
    outlet: id,
    agency: "",
    published: "",
  }));
  const bare = { ...dataset, date: "2024-06-03", codebook: null, reports };
  const parses = reports.map((report) => parse(FIRE[report.id]!, parseOptions(bare, report)));
  const codebook = codebookOf(bare, parses);
  const { claims } = codeDataset(bare, parses);
  const given = (item: string) =>
    claims.filter((claim) => claim.item === item).map(({ report_id, value }) => `${report_id} ${value}`);

  it("asks for the day, the time of day and the length of the event", () => {
    expect(given("event-day")).toEqual(["wire 2024-06-03", "paper 2024-06-03", "blog 2024-06-03"]);
    // Flames that rise at 5:30 need not be the fire that broke out: they stand beside it, and nobody says that they contradict.
    expect(given("event-time")).toEqual(["wire T04:10", "paper T04:10", "blog T05:30"]);
    expect(codebook.items.find(({ id }) => id === "event-time")!.loose).toBe(true);
    expect(given("event-length")).toEqual(["wire PT3H", "paper PT3H", "blog PT2H"]);
  });

  it("names persons by their names, their roles apart, and bodies that have none", () => {
    const { speakers } = codebook;
    expect(speakers.map(({ name }) => name).sort()).toEqual(["Jana Brandt", "fire brigade"]);
    expect(speakers.find(({ id }) => id === "brandt")?.role).toBe("owner of the mill");
  });

  it("asks for no amounts where no report has one", () => {
    expect(codebook.items.map(({ id }) => id)).not.toContain("amounts");
  });

  it("has two words that stand together as one topic", () => {
    const terms = codebook.topics.flatMap((topic) => topic.terms);
    expect(terms).not.toContain("brigade");
  });
});

describe("the words of a stem", () => {
  it.each([
    ["robb", ["The thieves robbed it.", "robbed on Sunday"], ["robbed"]],
    ["clos", ["The road is closed.", "They close it.", "before closing"], ["close", "closing"]],
    ["reopen", ["It will reopen.", "it reopened"], ["reopen"]],
    ["olden", ["Mayor Peter Olden says", "as Olden said"], ["Olden"]],
    ["siren", ["Sirens sounded.", "the siren"], ["siren"]],
    ["gone", ["Nothing of it."], ["gone"]],
  ])("%s are words that the texts print", (stem, texts, words) => {
    expect(wholeWords(stem, texts)).toEqual(words);
  });
});
