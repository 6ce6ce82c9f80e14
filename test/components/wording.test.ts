import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { collate } from "../../src/coding/collation/index.js";
import { placesOf } from "../../src/coding/collation/places.js";
import { idleVerdicts } from "../../src/coding/collation/statement.js";
import type { WordingGroup } from "../../src/coding/types.js";
import { finding, known, tableRows } from "../../src/components/wording/collationStep.js";
import { activeVerdicts, quoted } from "../../src/components/wording/model.js";
import { shiftsOf } from "../../src/findings/wording/shifts.js";
import { statementFinding, statementsIn, type StatementFinding } from "../../src/findings/wording/statement.js";
import { wordingSteps } from "../../src/components/wording/steps.js";
import { lessonOf, type Lesson, type LessonData } from "../../src/components/lesson/data.js";
import { code, codebook, wording } from "../support/coding.js";

/** Invented reports of a mayor's sentence about a bridge. */
const TEXTS: Record<string, string> = {
  one: "Bridge\n\nThe mayor wants it open. “The bridge will stay closed until May,” Mayor Ann Lee said on Monday.",
  two: "Bridge news\n\nMayor Ann Lee said: “The bridge remained shut until May.” Nobody was hurt.",
  three: "Closed\n\nIt rained. Mayor Ann Lee said that the bridge “will stay closed” until May.",
  four: "Shut\n\n“The bridge will stay closed until May,” baker Tom Ode said.",
  six: "A ferry\n\n“The ferry will run on Sundays,” Mayor Ann Lee said.",
  seven: "Ferry\n\nMayor Ann Lee said: “The ferry will run on Sundays.”",
  five: "A bridge\n\nMayor Ann Lee said, “The bridge will stay closed until May. People wondered about it.",
};

function group(verdicts: WordingGroup["verdicts"] = []): WordingGroup {
  return wording({
    id: "bridge",
    label: "closed until May",
    any: ["bridge will", "bridge remained", "stay closed"],
    verdicts,
  });
}

function lesson(ids: string[], groups: WordingGroup[] = [group()], hash = ""): Lesson {
  const book = codebook({ wordings: groups });
  const texts = Object.fromEntries(ids.map((id) => [id, TEXTS[id]!]));
  const { tables } = code(texts, book);
  const { window } = new JSDOM('<div id="observablehq-main"><h1>Wording</h1></div>', {
    url: `https://example.org/town/wording${hash}`,
    pretendToBeVisual: true,
  });
  window.scrollTo = () => undefined;
  const data: LessonData = { ...tables, dataset: "town", codebook: book, notes: {} };
  return lessonOf(data, "wording", window as unknown as Window);
}

const statements = ({ data }: Lesson) => statementsIn(data);

/** What comparing the first statement comes to. */
function found(one: Lesson): StatementFinding {
  return statementFinding(statements(one)[0]!, one.data);
}

/** The statements with each kind of shift, by kind. */
function shifts(one: Lesson): Record<string, readonly string[]> {
  return Object.fromEntries(shiftsOf(statements(one), one.data).map(({ shift, groups }) => [shift, groups]));
}

function text(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

function shown(id: string, one: Lesson): HTMLElement {
  return wordingSteps(one)
    .find((step) => step.id === id)!
    .content();
}

describe("the collation of a statement", () => {
  it("shows every version's words once, in its own order, as its report prints them", () => {
    const one = lesson(["one", "two", "three"]);
    const [statement] = statements(one);
    const step = shown("collation", one);
    const marks = [...step.querySelectorAll<HTMLElement>(".collation .segment")];
    // The marks are the rows of the chart's table.
    expect(marks).toHaveLength(tableRows(one, statement!).length);
    statement!.versions.forEach(({ row, text: passage }, version) => {
      const own = marks.filter(({ dataset }) => dataset["version"] === String(version));
      const printed = own.flatMap((mark) => [...mark.querySelectorAll("q")].map((q) => q.textContent));
      for (const words of printed) expect(TEXTS[row.report_id]).toContain(words);
      const bare = (words: string): string => words.replace(/[^\p{L}]/gu, "");
      expect(bare(printed.join(""))).toBe(bare(passage));
    });
  });

  it("draws one line for every pair of words that stand in one place of neighbouring versions", () => {
    const one = lesson(["one", "two", "three"]);
    const step = shown("collation", one);
    const lines = [...step.querySelectorAll<SVGElement>(".connector")].map(({ dataset }) =>
      dataset["units"]!.split(" "),
    );
    const words = (version: number, unit: string): string => {
      const mark = step.querySelector(`.collation .segment[data-version="${version}"][data-unit="${unit}"] q`);
      return mark!.textContent.replace(/[“”,.]/g, "");
    };
    // The lines stand in the order of the versions, and each version's in the order of its words.
    const joined = lines.map(([above, below], i) => [
      words(Math.floor(i / 3), above!),
      words(Math.floor(i / 3) + 1, below!),
    ]);
    // “will” has no counterpart in “The bridge remained shut until May.”
    expect(joined).toEqual([
      ["The bridge", "The bridge"],
      ["stay closed", "remained shut"],
      ["until May", "until May"],
      ["The bridge", "the bridge"],
      ["remained shut", "stay closed"],
      ["until May", "until May"],
    ]);
  });

  it("leaves open what no rule and no verdict decides, and says so", () => {
    const one = lesson(["one", "two"]);
    const [statement] = statements(one);
    const closed = statement!.comparison.segments[0]!.find((_, i) => {
      const { from, to } = statement!.comparison.segments[0]![i]!;
      return statement!.comparison.collation.tokens[0]!.slice(from, to).some((token) => token.text === "closed");
    });
    expect(closed!.kinship).toBe("undecided");
    expect(finding(found(one))).toBe("Two versions: some have other or more words.");
  });

  it("takes the codebook's verdict, and tells its reason once both wordings are there", () => {
    const decided = group([
      { words: ["will stay closed", "remained shut"], verdict: "meaning", note: "A plan is no past." },
      { words: ["nowhere"], verdict: "noise", note: "Never shown." },
    ]);
    const one = lesson(["one", "two"], [decided]);
    const [statement] = statements(one);
    expect(found(one).counts.meaning).toBe(1);
    expect(activeVerdicts(statement!).map(({ verdict }) => verdict)).toEqual([0]);
    expect(known(one, found(one))[1]).toBe(
      "One difference changes the meaning; the reports alone do not say which wording is right.",
    );
    const step = text(shown("collation", lesson(["one", "two"], [decided])));
    expect(step).toContain("A plan is no past.");
    expect(step).not.toContain("Never shown.");
    // With one wording only there is nothing to decide.
    const [alone] = statements(lesson(["one", "three"], [decided]));
    expect(activeVerdicts(alone!)).toEqual([]);
    expect(found(lesson(["one", "three"], [decided])).counts.meaning).toBe(0);
  });

  it("names words of a verdict that stand in no version", () => {
    const decided = group([{ words: ["will stay closed", "nowhere"], verdict: "noise", note: "" }]);
    const { data } = lesson(["one", "two"], [decided]);
    expect(idleVerdicts([decided], data.variants, data.sentences)).toEqual([{ group: "bridge", words: "nowhere" }]);
  });

  it("keeps other words of another speaker apart, without a sign", () => {
    TEXTS["other"] =
      "Shut\n\n“It was the bridge: we will be closed for good,” baker Tom Ode said. The bridge will rest.";
    const one = lesson(["one", "two", "other"], [wording({ id: "bridge", any: ["bridge"] })]);
    const [statement] = statements(one);
    expect(statement!.versions.map(({ row }) => row.report_id)).toEqual(["one", "two"]);
    expect(statement!.apart.map(({ row }) => row.report_id)).toEqual(["other"]);
    const apart = shown("collation", one).querySelector(".apart")!;
    expect(text(apart)).toContain("Given to Tom Ode.");
    expect(apart.querySelector(".segment, .connector")).toBeNull();
  });

  it("compares what is retold of the speaker and somebody else together, too", () => {
    TEXTS["both"] = "Bridge\n\nMayor Ann Lee and baker Tom Ode said that the bridge will stay closed until May.";
    const one = lesson(["one", "both"]);
    const [statement] = statements(one);
    expect(statement!.versions.map(({ row }) => [row.report_id, row.source])).toEqual([
      ["one", "lee"],
      ["both", "lee+ode"],
    ]);
    expect(statement!.apart).toEqual([]);
  });

  it("compares the same words in another mouth, and asks who said them", () => {
    const one = lesson(["one", "two", "four"]);
    const [statement] = statements(one);
    expect(statement!.versions.map(({ row }) => row.report_id)).toEqual(["one", "two", "four"]);
    expect(statement!.apart).toEqual([]);
    expect(text(shown("collation", one))).toContain("Who said it? A and B name Ann Lee and C names Tom Ode.");
  });

  it("switches layers, and keeps what is switched off in the address", () => {
    const one = lesson(["one", "two"]);
    const step = shown("collation", one);
    // A browser tells of a change only in a page.
    one.document.body.append(step);
    const box = step.querySelector<HTMLInputElement>("input[value=noise]")!;
    box.click();
    expect(step.querySelector(".collation")!.classList.contains("hide-noise")).toBe(true);
    expect(one.state.get("hide")).toBe("noise");
    const again = lesson(["one", "two"], [group()], "#hide=noise");
    expect(shown("collation", again).querySelector<HTMLInputElement>("input[value=noise]")!.checked).toBe(false);
  });

  it("is walked with the arrow keys: along a version, and down to the same place in the next", () => {
    const one = lesson(["one", "two"]);
    const step = shown("collation", one);
    one.document.body.append(step);
    const rows = [...step.querySelectorAll(".version")].map((row) => [
      ...row.querySelectorAll<HTMLElement>(".segment"),
    ]);
    const press = (key: string): void => {
      const { KeyboardEvent } = one.window as Window & typeof globalThis;
      one.document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    };
    rows[0]![0]!.focus();
    press("ArrowRight");
    expect(one.document.activeElement).toBe(rows[0]![1]);
    press("ArrowDown");
    expect((one.document.activeElement as HTMLElement).closest(".version")).toBe(rows[1]![0]!.closest(".version"));
    expect(rows.every((row) => row.filter(({ tabIndex }) => tabIndex === 0).length === 1)).toBe(true);
  });

  it("opens the sentence of the words that are chosen", () => {
    const one = lesson(["one", "two"]);
    const step = shown("collation", one);
    one.document.body.append(step);
    [...step.querySelectorAll<HTMLElement>(".segment")].at(-1)!.click();
    const evidence = step.querySelector(".evidence-place")!;
    expect(TEXTS["two"]).toContain(evidence.querySelector("p.printed")!.textContent);
    expect(evidence.querySelector("mark")!.textContent.length).toBeGreaterThan(0);
  });
});

describe("quotation marks of a version", () => {
  it("are missing where a quotation never closes, and not where it goes on", () => {
    const one = lesson(["one", "two", "five"]);
    const [statement] = statements(one);
    const missing = statement!.versions.map((_, version) => quoted(one, statement!, version).missing);
    expect(missing).toEqual([null, null, "closes"]);
    const step = shown("collation", one);
    expect(step.querySelectorAll(".collation .mark-missing")).toHaveLength(1);
    expect(text(step)).toContain("opens the quotation and never closes it");
  });
});

describe("small shifts", () => {
  it("finds marks that differ, and words that another speaker is given", () => {
    const one = lesson(["one", "three", "four"]);
    expect(shifts(one)["marks"]).toEqual(["bridge"]);
    expect(shifts(one)["mouths"]).toEqual(["bridge"]);
    const step = shown("shifts", one);
    for (const shown of step.querySelectorAll("figure")) {
      const versions = shown.querySelectorAll(".shift-version").length;
      expect(versions).toBe(shown.querySelectorAll("tbody tr").length);
    }
  });

  it("calls versions the same only where all their words are", () => {
    TEXTS["copy"] = TEXTS["one"]!;
    const one = lesson(["one", "copy"]);
    expect(shifts(one)).toEqual({ same: ["bridge"] });
    expect(finding(found(one))).toBe("Both versions print the same words in the same order.");
  });
});

describe("the attribution ladder", () => {
  it("says what a rung means where it is named first", () => {
    expect(text(shown("ladder", lesson(["one", "three"])).querySelector(".finding"))).toBe(
      "One version with a whole clause between marks (“Direct”) and one version with only some words between marks (“Partial”).",
    );
  });

  it("begins with a statement that stands on several rungs, where the first stands on one", () => {
    const ferry = wording({ id: "ferry", label: "a ferry on Sundays", any: ["ferry will run"] });
    const of = (hash = ""): Lesson => lesson(["one", "three", "six", "seven"], [ferry, group()], hash);
    const chosen = (step: string, one: Lesson): string => text(shown(step, one).querySelector("[aria-pressed=true]"));
    expect(chosen("collation", of())).toContain("a ferry on Sundays");
    expect(chosen("ladder", of())).toContain("closed until May");
    expect(chosen("ladder", of("#group=ferry"))).toContain("a ferry on Sundays");
  });

  it("sets every version on its rung, those of other speakers too", () => {
    const one = lesson(["one", "two", "three", "four"]);
    const step = shown("ladder", one);
    const rungs = Object.fromEntries(
      [...step.querySelectorAll(".rung")].map((rung) => [
        rung.className,
        rung.querySelectorAll(".rung-version").length,
      ]),
    );
    const count = (kind: string): number => one.data.variants.filter(({ attribution }) => attribution === kind).length;
    expect(rungs).toEqual({
      "rung rung-direct": count("direct"),
      "rung rung-partial": count("partial"),
      "rung rung-indirect": count("indirect"),
      "rung rung-none": count("none"),
    });
    expect(step.querySelectorAll("tbody tr")).toHaveLength(one.data.variants.length);
    expect(text(step)).toContain("The versions name these sources: Ann Lee and Tom Ode.");
  });
});

describe("the lesson on wording with other data", () => {
  it("has no step without a wording group, or without a version", () => {
    expect(wordingSteps(lesson(["one"], []))).toEqual([]);
    expect(wordingSteps(lesson(["one"], [wording({ id: "none", any: ["nowhere at all"] })]))).toEqual([]);
  });

  it("says of one report that there is nothing to compare it with", () => {
    const one = lesson(["one"]);
    expect(wordingSteps(one).map(({ id }) => id)).toEqual(["collation", "ladder"]);
    const step = shown("collation", one);
    expect(step.querySelector(".finding")!.textContent).toContain("nothing to compare it with");
    expect(step.querySelector(".layers, .differences, .known")).toBeNull();
  });

  it("holds for two and for twelve reports, each sentence with its numbers", () => {
    const ids = Array.from({ length: 12 }, (_, i) => `r${i}`);
    for (const [i, id] of ids.entries()) TEXTS[id] = TEXTS[i % 2 === 0 ? "one" : "two"]!;
    const twelve = lesson(ids);
    const [statement] = statements(twelve);
    expect(statement!.versions).toHaveLength(12);
    expect(finding(found(twelve))).toMatch(/^Twelve versions: /);
    expect(known(twelve, found(twelve))[0]).toMatch(/^All twelve versions have \w+ words? in common/);
    for (const step of wordingSteps(twelve)) expect(text(step.content())).not.toMatch(/undefined|NaN|\bnull\b/);
    const two = lesson(["one", "two"]);
    expect(known(two, found(two))[0]).toMatch(/^Both versions have/);
  });

  it("takes text from data as text", () => {
    TEXTS["bad"] =
      "<b>x</b>\n\n“The bridge will stay closed <img src=x onerror=alert(1)> until May,” Mayor Ann Lee said.";
    const one = lesson(["one", "bad"]);
    for (const step of wordingSteps(one)) expect(step.content().querySelector("img, b > b")).toBeNull();
  });
});

describe("places of a comparison", () => {
  it("keep every version's words in their order", () => {
    const [statement] = statements(lesson(["one", "two", "three", "five"]));
    const places = placesOf(statement!.comparison);
    statement!.comparison.segments.forEach((own, version) => {
      const order = places.flatMap(({ members }) => members.get(version) ?? []);
      expect(order).toEqual([...own.keys()]);
    });
    expect(collate([]).columns).toEqual([]);
  });
});
