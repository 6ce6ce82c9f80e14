import { beforeAll, describe, expect, it } from "vitest";
import { buildTables, DATA, type BuiltDataset } from "../../loaders/buildTables.js";
import { datasetPath } from "../../loaders/readDataset.js";
import { MAKE_TABLE } from "../../src/coding/lessonTables.js";
import type { LessonData } from "../../src/components/lesson/data.js";
import { timingSteps } from "../../src/components/timing/steps.js";
import { lessonIn } from "./timingFixture.js";

/** Expectations were read in the five reports. */

let built: BuiltDataset;
beforeAll(() => {
  built = buildTables(datasetPath("reykjavik-2021", DATA));
});

/** The lesson's data, without some reports and without what the author wrote. */
function data(without: readonly string[] = [], topics: readonly string[] = []): LessonData {
  const { dataset, codebook, tables } = built;
  const keeps = ({ report_id }: { report_id: string }): boolean => !without.includes(report_id);
  return {
    dataset: dataset.name,
    claims: tables.claims.filter(keeps).filter(({ item }) => !topics.includes(item)),
    silences: tables.silences.filter(keeps).filter(({ item }) => !topics.includes(item)),
    reports: tables.reports.filter(keeps),
    sentences: tables.sentences.filter(keeps),
    coverage: [],
    variants: [],
    codebook: { ...codebook, items: codebook.items.filter(({ id }) => !topics.includes(id)) },
    notes: {},
  };
}

/** All steps, with a prediction of 2 h 40 locked in. */
function steps(given: LessonData): Map<string, HTMLElement> {
  const lesson = lessonIn(given, "#pin=160");
  const made = timingSteps(lesson, MAKE_TABLE.timing(built)).map(({ id, content }): [string, HTMLElement] => [
    id,
    content(),
  ]);
  lesson.document.body.append(...made.map(([, content]) => content));
  return new Map(made);
}

function findings(contents: Map<string, HTMLElement>): string[] {
  return [...contents.values()].flatMap((content) =>
    [...content.querySelectorAll(".finding")].map(({ textContent }) => textContent),
  );
}

describe("the five reports from Reykjavik", () => {
  it("lead to the lesson's four steps and their findings", () => {
    const contents = steps(data());
    expect([...contents.keys()]).toEqual(["day", "length", "order", "sure"]);
    expect(findings(contents)).toEqual([
      "Four reports print Wednesday, one of them with the date; one prints Thursday. Named as the source: in R, Reuters.",
      "Four reports give lengths, and all of them can be true. They differ by up to 20 minutes, and rounding can explain that.",
      "Three readings of the same words, from 1 h to more than 1 h 40.",
      "Two things are timed. A and R time the same one, and they are 1 hour 45 minutes apart. Named as the source: in R, Reuters.",
      "One thing is timed. Nothing in these words shows a contradiction.",
      "No report says it as a fact, two reports expect it, five reports leave it open and three reports say that it was not mentioned.",
    ]);
  });

  it("ask for a prediction with the one sentence that lost its comma", () => {
    const lesson = lessonIn(data());
    const content = timingSteps(lesson, MAKE_TABLE.timing(built))
      .find(({ id }) => id === "length")!
      .content();
    expect(content.querySelector(".predict .ask-words")!.textContent).toBe(
      "Lavrov described the conversation, which lasted an hour and 40 minutes longer than planned, as “useful and constructive”.",
    );
    expect(content.textContent).not.toMatch(/1 h 45|two-hour/);
  });

  it("show every timing claim, in words that stand in its report", () => {
    const given = data();
    const contents = [...steps(given).values()];
    const shown = new Set(
      contents.flatMap((content) =>
        [...content.querySelectorAll<HTMLElement>("[data-claim]")].map((mark) => mark.dataset["claim"]!),
      ),
    );
    const timing = given.claims.filter(({ dimension }) => dimension === "timing").map(({ claim_id }) => claim_id);
    expect([...shown].sort()).toEqual(timing.sort());
    for (const content of contents) {
      for (const element of content.querySelectorAll<HTMLElement>("[data-printed]")) {
        expect(built.texts.get(element.dataset["printed"]!)).toContain(element.textContent);
      }
    }
  });

  it("show one chart of the order; the other is folded, and a link to one of its sentences opens it", () => {
    const order = (hash: string): HTMLElement =>
      timingSteps(lessonIn(data(), hash), MAKE_TABLE.timing(built))
        .find(({ id }) => id === "order")!
        .content();
    const fold = order("").querySelector("details:has(figure)")!;
    expect(order("").querySelectorAll(":scope > figure")).toHaveLength(1);
    expect(fold.querySelector("summary")!.textContent).toContain("the US announces its decisions on sanctions");
    expect(fold.hasAttribute("open")).toBe(false);
    const claim = fold.querySelector<HTMLElement>("[data-claim]")!.dataset["claim"]!;
    const linked = order(`#open2=${claim}`).querySelector("details:has(figure)")!;
    expect(linked.hasAttribute("open")).toBe(true);
    expect(linked.querySelector(".evidence-place.is-open")).not.toBeNull();
  });

  it("take the ambiguous words apart as each reading does", () => {
    const phrases = [...steps(data()).get("length")!.querySelectorAll(".reading-phrases")];
    expect(phrases.map((one) => [...one.querySelectorAll(".is-one")].map(({ textContent }) => textContent))).toEqual([
      ["an hour and 40 minutes"],
      ["an hour", "40 minutes longer than planned"],
      ["an hour and 40 minutes longer than planned"],
    ]);
    // The comma is ours, so it is no part of what D prints.
    expect(phrases.map((one) => one.querySelector("ins")?.textContent ?? "")).toEqual([",", "", ""]);
    expect(phrases[0]!.nextElementSibling!.textContent).toBe("With a comma that is not printed: 1 h 40 in all.");
  });

  it("stay true without the report that is ambiguous", () => {
    expect(findings(steps(data(["dpa"])))).toEqual([
      "All four reports in which we found a day print Wednesday, one of them with the date. Named as the source: in R, Reuters.",
      "Three reports give lengths, and all of them can be true. They differ by up to 15 minutes, and rounding can explain that.",
      "Two things are timed. A and R time the same one, and they are 1 hour 45 minutes apart. Named as the source: in R, Reuters.",
      "One thing is timed. Nothing in these words shows a contradiction.",
      "No report says it as a fact, two reports expect it, four reports leave it open and three reports say that it was not mentioned.",
    ]);
  });

  it("stay true with two reports, and claim no gap that one of them leaves open", () => {
    expect(findings(steps(data(["anonymous", "dpa", "commonspace"])))).toEqual([
      "Both reports in which we found a day print Wednesday. Named as the source: in R, Reuters.",
      "Two reports give lengths, and all of them can be true. They differ by 15 minutes, and rounding can explain that.",
      "Two things are timed. Nothing in these words shows a contradiction. Named as the source: in R, Reuters.",
      "One thing is timed. We found it timed by this in R; others may name the same in other words.",
      "No report says it as a fact, one report expects it, two reports leave it open and two reports say that it was not mentioned.",
    ]);
  });

  it("stay true without the length: the talks are drawn as of unknown length, and no gap is computed", () => {
    const contents = steps(data([], ["talks-duration"]));
    expect(findings(contents)).not.toContain(
      "Four reports give lengths, and all of them can be true. They differ by up to 20 minutes, and rounding can explain that.",
    );
    expect(contents.get("order")!.querySelector(".sequence-gap")).toBeNull();
    expect(contents.get("order")!.querySelectorAll(".event-bar.is-unknown")).toHaveLength(4);
  });
});
