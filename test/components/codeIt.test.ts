import { describe, expect, it } from "vitest";
import {
  MOST_BYTES,
  readCodingFile,
  SCHEMA,
  type CodingFile,
  type Expected,
} from "../../src/components/codeIt/file.js";
import { questionsOf } from "../../src/components/codeIt/quiz.js";
import { codingSteps } from "../../src/components/codeIt/steps.js";
import { SENTENCES, unitsHash, unitsOf } from "../../src/components/codeIt/units.js";
import { memoryStore } from "../support/memoryStore.js";
import { BOOK, made, TEXTS } from "./provenanceFixture.js";

const EXPECTED: Expected = {
  dataset: "town",
  units: "abc",
  unitIds: ["a.0", "b.0"],
  categories: ["clash", "calm", "none"],
};
const file = (fields: Record<string, unknown> = {}): string =>
  JSON.stringify({
    schema: SCHEMA,
    dataset: "town",
    units: "abc",
    coder: "Kim",
    rounds: [{ answers: { "a.0": "clash" }, doubts: { "a.0": "Or calm?" } }],
    ...fields,
  });

describe("a file of answers", () => {
  it("is read as it was written", () => {
    expect(readCodingFile(file(), EXPECTED)).toEqual(JSON.parse(file()));
  });

  it.each([
    ["not-json", "{"],
    ["other-file", "[]"],
    ["other-file", '{"schema":"something"}'],
    ["newer", file({ schema: "same-story-coding/2" })],
    ["other-dataset", file({ dataset: "village" })],
    ["other-units", file({ units: "abd" })],
    ["damaged", file({ rounds: [] })],
    ["damaged", file({ rounds: [{}, {}, {}] })],
    ["damaged", file({ coder: 7 })],
    ["damaged", file({ rounds: [{ answers: { "a.0": "war" } }] })],
    ["damaged", file({ rounds: [{ answers: { "a.0": ["clash"] } }] })],
    ["empty", file({ rounds: [{ answers: {} }] })],
    ["too-large", `"${"x".repeat(MOST_BYTES)}"`],
  ])("%s: %.40s", (problem, text) => {
    expect(readCodingFile(text, EXPECTED)).toBe(problem);
  });

  it("brings in nothing but known units, a short name of one line, and short doubts", () => {
    const text = file({
      coder: `K\u202eim\n${"x".repeat(500)}`,
      rounds: [{ answers: { "a.0": "calm", "z.9": "calm" }, doubts: { "a.0": "y".repeat(999) } }],
    });
    const read = readCodingFile(text.replace('"z.9"', '"__proto__"'), EXPECTED) as CodingFile;
    expect(Object.keys(read.rounds[0]!.answers)).toEqual(["a.0"]);
    expect(read.coder).toMatch(/^K im x+$/);
    expect(read.coder.length).toBeLessThanOrEqual(60);
    expect(read.rounds[0]!.doubts["a.0"]).toHaveLength(300);
  });
});

describe("what is coded", () => {
  const { data } = made(TEXTS, { page: "code" }).lesson;

  it("is every headline, then sentences with framing words or quotations", () => {
    const units = unitsOf(data);
    expect(units.slice(0, 3).map(({ text }) => text)).toEqual([
      "Council votes on the crooked bridge",
      "An angry vote",
      "A quiet evening",
    ]);
    const sentences = units.slice(3).map(({ text }) => text);
    expect(sentences.filter((text) => text.includes("We cannot wait"))).toHaveLength(2);
    expect(sentences.filter((text) => text.includes("rained"))).toEqual([]);
  });

  it("is the same each time, spread over the reports, and at most a dozen sentences", () => {
    const sentence = "The angry people wanted to fight about the crooked wooden bridge.";
    const texts = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [
        `r${i}`,
        `A headline\n\n${Array(i === 0 ? 30 : 8)
          .fill(sentence)
          .join(" ")}`,
      ]),
    );
    const one = made(texts, { page: "code" }).lesson.data;
    const units = unitsOf(one);
    expect(units).toHaveLength(5 + SENTENCES);
    const counts = one.reports.map(({ report_id }) => units.filter((unit) => unit.report_id === report_id).length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(unitsOf(made(texts, { page: "code" }).lesson.data)).toEqual(units);
  });

  it("has another hash where a sentence or a frame is another", () => {
    const units = unitsOf(data);
    const hash = unitsHash(units, BOOK);
    expect(unitsHash(units.slice(1), BOOK)).not.toBe(hash);
    expect(unitsHash(units, { frames: BOOK.frames.slice(1) })).not.toBe(hash);
    expect(unitsHash([...units], BOOK)).toBe(hash);
  });
});

describe("the quiz", () => {
  it("asks where words belong, has one right answer each, and explains every option", () => {
    const questions = questionsOf(BOOK.frames);
    expect(questions).toHaveLength(3);
    for (const { options } of questions) {
      expect(options.filter(({ isRight }) => isRight)).toHaveLength(1);
      expect(options.every(({ why }) => why.length > 10)).toBe(true);
      expect(options).toHaveLength(3);
    }
    expect(questions[0]!.options.find(({ isRight }) => isRight)!.id).toBe("clash");
    expect(questions[1]!.options.find(({ isRight }) => isRight)!.id).toBe("calm");
    expect(questions[2]!.options.find(({ isRight }) => isRight)!.id).toBe("none");
  });

  it("asks nothing of frames without words", () => {
    expect(questionsOf(BOOK.frames.map((frame) => ({ ...frame, terms: [] })))).toEqual([]);
    expect(questionsOf(BOOK.frames.slice(0, 1))).toHaveLength(2);
  });
});

/** The page with its steps open one below the other. */
function shown(kept = "", texts = TEXTS) {
  const one = made(texts, { page: "code" });
  const { lesson } = one;
  const { store, written, aside, writeElsewhere } = memoryStore(kept);
  const saved: [string, string][] = [];
  const steps = codingSteps(lesson, {
    store,
    save: (name, text) => saved.push([name, text]),
  });
  const contents = Object.fromEntries(steps.map(({ id, content }) => [id, content()]));
  lesson.document.body.append(...Object.values(contents));
  const { units } = { units: unitsOf(lesson.data) };
  const hash = unitsHash(units, lesson.data.codebook);
  const event = (name: string) => new (lesson.window as Window & typeof globalThis).Event(name, { bubbles: true });
  const choose = (unit: number, category: string) => {
    const input = contents["code"]!.querySelectorAll(".unit")[unit]!.querySelector<HTMLInputElement>(
      `[value=${category}]`,
    )!;
    input.checked = true;
    input.dispatchEvent(event("change"));
  };
  const add = async (...files: { name: string; text: string }[]) => {
    const input = contents["compare"]!.querySelector<HTMLInputElement>("input[type=file]")!;
    const list = files.map(({ name, text }) => ({ name, size: text.length, text: () => Promise.resolve(text) }));
    Object.defineProperty(input, "files", { value: list, configurable: true });
    input.dispatchEvent(event("change"));
    for (let i = 0; i < 20; i++) await Promise.resolve();
  };
  const partner = (coder: string, ...categories: string[]) => ({
    name: `coding-${coder}.json`,
    text: JSON.stringify({
      schema: SCHEMA,
      dataset: "town",
      units: hash,
      coder,
      rounds: [{ answers: Object.fromEntries(categories.map((category, i) => [units[i]!.id, category])), doubts: {} }],
    }),
  });
  return { lesson, contents, units, hash, written, aside, writeElsewhere, saved, choose, add, partner, event };
}

describe("coding", () => {
  it("shows a choice for each unit, keeps each answer, and counts", () => {
    const { contents, units, choose, written } = shown();
    const items = contents["code"]!.querySelectorAll(".unit");
    expect(items).toHaveLength(units.length);
    items.forEach((item, i) => {
      expect(item.querySelector(".printed")!.textContent).toBe(units[i]!.text);
      expect(item.querySelectorAll("input[type=radio]")).toHaveLength(3);
    });
    choose(0, "none");
    choose(1, "clash");
    expect(contents["code"]!.querySelector(".progress")!.textContent).toBe(`2 of ${units.length} coded`);
    const kept = JSON.parse(written.at(-1)!) as CodingFile;
    expect(kept.rounds[0]!.answers).toEqual({ [units[0]!.id]: "none", [units[1]!.id]: "clash" });
  });

  it("takes the number of a frame as a key", () => {
    const { lesson, contents } = shown();
    const group = contents["code"]!.querySelector("fieldset")!;
    const Key = (lesson.window as Window & typeof globalThis).KeyboardEvent;
    group.dispatchEvent(new Key("keydown", { key: "2", bubbles: true, cancelable: true }));
    expect(group.querySelector<HTMLInputElement>("[value=calm]")!.checked).toBe(true);
  });

  it("opens a second round once all is coded, with the first answers beside it and untouched", () => {
    const { contents, units, choose, written, saved } = shown();
    const again = () => [...contents["code"]!.querySelectorAll<HTMLElement>(".rounds button")];
    expect(again()).toEqual([]);
    units.forEach((_, i) => {
      choose(i, "calm");
    });
    again()[0]!.click();
    expect(contents["code"]!.querySelectorAll("input:checked")).toHaveLength(0);
    expect(contents["code"]!.textContent).toContain("First round: Calm");
    choose(0, "clash");
    const kept = JSON.parse(written.at(-1)!) as CodingFile;
    expect(kept.rounds.map(({ answers }) => answers[units[0]!.id])).toEqual(["calm", "clash"]);
    contents["code"]!.querySelector<HTMLElement>(".code-foot .primary")!.click();
    expect(saved).toEqual([["coding-town.json", expect.stringContaining(SCHEMA) as string]]);
  });

  it("starts with what was kept, and passes over what does not fit", () => {
    const first = shown();
    first.choose(0, "calm");
    const again = shown(first.written.at(-1));
    expect(again.contents["code"]!.querySelector<HTMLInputElement>("input:checked")!.value).toBe("calm");
    expect(shown("<html>").contents["code"]!.querySelectorAll("input:checked")).toHaveLength(0);
  });
});

describe("what was coded is never lost", () => {
  const checked = ({ contents }: ReturnType<typeof shown>): [string, string][] =>
    [...contents["code"]!.querySelectorAll<HTMLInputElement>("input:checked")].map((input) => [
      input.closest(".unit")!.querySelector(".printed")!.textContent,
      input.value,
    ]);
  /** All units coded in turns, and what was kept then. */
  function coded(texts = TEXTS) {
    const one = shown("", texts);
    one.units.forEach((_, i) => {
      one.choose(i, i % 2 === 0 ? "clash" : "calm");
    });
    return { ...one, kept: one.written.at(-1)!, answers: checked(one) };
  }

  it("when a line of a report is changed: all other answers are there, and the record of before is set aside", () => {
    const before = coded();
    const [id, text] = Object.entries(TEXTS)[0]!;
    const headline = text.split("\n")[0]!;
    const after = shown(before.kept, { ...TEXTS, [id]: text.replace(headline, `Correction: ${headline}`) });
    expect(checked(after)).toEqual(before.answers.filter(([words]) => words !== headline));
    expect(after.contents["code"]!.textContent).toContain("One answer belonged to a sentence");
    expect(after.aside).toEqual([]);
    after.choose(0, "none");
    expect(after.aside).toEqual([before.kept]);
    expect(checked(after)).toHaveLength(before.answers.length);
  });

  it("when a line is added that is not coded: every answer is there although each stands elsewhere", () => {
    const before = coded();
    const [id, text] = Object.entries(TEXTS)[0]!;
    const after = shown(before.kept, { ...TEXTS, [id]: text.replace("\n\n", "\n\nIt rained.\n\n") });
    expect(checked(after)).toEqual(before.answers);
    after.choose(0, "none");
    expect(after.aside).toEqual([]);
  });

  it.each([
    ["of a newer version", JSON.stringify({ schema: "same-story-coding/2", dataset: "town", answers: [1] })],
    ["of another event", file({ dataset: "village" })],
    ["without the words that it is about, as earlier pages kept it", file({ units: "old" })],
    ["that was cut off", file().slice(0, 60)],
    ["too deep", "[".repeat(9_000) + "]".repeat(9_000)],
  ])("when the record is one %s: it is set aside before anything is written", (_, kept) => {
    const page = shown(kept);
    expect([page.aside, page.written]).toEqual([[], []]);
    page.choose(0, "calm");
    expect(page.aside).toEqual([kept]);
    expect(checked(page)).toHaveLength(1);
  });

  it("when two tabs code: what the other has coded is there, whether this one was told of it or not", () => {
    for (const isTold of [true, false]) {
      const tab = shown();
      const other = shown();
      tab.choose(0, "calm");
      other.choose(1, "clash");
      other.choose(2, "none");
      // The other tab wrote over nothing: it had begun from what this one kept.
      const both = JSON.parse(other.written.at(-1)!) as CodingFile;
      both.rounds[0]!.answers[tab.units[0]!.id] = "calm";
      tab.writeElsewhere(JSON.stringify(both), isTold);
      if (isTold) expect(checked(tab).map(([, value]) => value)).toEqual(["calm", "clash", "none"]);
      tab.choose(3, "clash");
      const kept = JSON.parse(tab.written.at(-1)!) as CodingFile;
      expect(Object.values(kept.rounds[0]!.answers).sort()).toEqual(["calm", "clash", "clash", "none"]);
    }
  });

  it("when a newer page writes while this one is open: its record is set aside", () => {
    const tab = shown();
    tab.choose(0, "calm");
    const newer = JSON.stringify({ schema: "same-story-coding/2", dataset: "town", answers: ["much"] });
    tab.writeElsewhere(newer);
    tab.choose(1, "calm");
    expect(tab.aside).toEqual([newer]);
    expect(checked(tab)).toHaveLength(2);
  });

  it("when all is coded with long doubts in two rounds: what is downloaded can be read", () => {
    const page = shown();
    const doubts = Object.fromEntries(page.units.map(({ id }) => [id, '"'.repeat(300)]));
    const answers = Object.fromEntries(page.units.map(({ id }) => [id, "calm"]));
    const rounds = [
      { answers, doubts },
      { answers, doubts },
    ];
    const text = JSON.stringify({ schema: SCHEMA, dataset: "town", units: page.hash, coder: "K", rounds });
    expect((text.length / page.units.length) * (200 + SENTENCES)).toBeLessThan(MOST_BYTES);
  });
});

describe("comparing", () => {
  it("shows Cohen's κ with a partner, the confusion table, and the units that divide", async () => {
    const { contents, choose, add, partner, units } = shown();
    // You: clash clash calm calm; partner: clash calm calm calm. Observed 3/4; chance 1/2 × 1/4 + 1/2 × 3/4 = 1/2; κ = 1/2.
    ["clash", "clash", "calm", "calm"].forEach((category, i) => {
      choose(i, category);
    });
    await add(partner("Kim", "clash", "calm", "calm", "calm"));
    const compare = contents["compare"]!;
    expect(compare.querySelector(".kappa-value")!.textContent).toBe("Cohen’s κ (kappa): 0.50");
    expect(compare.querySelector(".finding")!.textContent).toBe("You agree on 75 % of four units.");
    const cells = [...compare.querySelectorAll(".confusion tbody td")].map(({ textContent }) => Number(textContent));
    expect(cells).toEqual([1, 1, 0, 0, 2, 0, 0, 0, 0]);
    expect([...compare.querySelectorAll<HTMLElement>(".disputed .unit")].map(({ dataset }) => dataset["unit"])).toEqual(
      [units[1]!.id],
    );
    expect(compare.querySelector(".disputed .votes")!.textContent).toBe("Clash: YouCalm: Kim");
    expect(compare.querySelectorAll(".chart-table tbody tr")).toHaveLength(units.length);
  });

  it("is no dead end alone: it compares with the codebook’s words, and later with a second coding", () => {
    const texts = { a: "A fight for the crooked bridge\n\nA calm day, they said.", b: "A quiet evening\n\nIt rained." };
    const { contents, choose, units, written } = shown("", texts);
    const compare = contents["compare"]!;
    const finding = (): string => compare.querySelector(".finding")!.textContent;
    expect(units).toHaveLength(2);
    // What the words say stands in the codebook of the fixture: each headline has words of one frame only.
    const byWords = (text: string): string => {
      const counts = BOOK.frames.map(({ terms }) => terms.filter((term) => text.toLowerCase().includes(term)).length);
      return Math.max(...counts) === 0 ? "none" : BOOK.frames[counts.indexOf(Math.max(...counts))]!.id;
    };
    units.forEach(({ text }, i) => {
      choose(i, i === 0 ? byWords(text) : byWords(text) === "clash" ? "calm" : "clash");
    });
    expect(finding()).toBe("The codebook’s words alone would choose as you did in 50 % of two units.");
    expect(compare.querySelector(".disputed .votes")!.textContent).toContain("The codebook’s words");
    const other = compare.querySelector<HTMLSelectElement>("#compare-other")!;
    const against = (value: string): void => {
      other.value = value;
      other.dispatchEvent(new compare.ownerDocument.defaultView!.Event("change"));
    };
    against("self");
    expect(compare.textContent).toContain("You have coded once so far.");
    const unseen = [...contents["code"]!.querySelectorAll("button")].find(({ textContent }) =>
      textContent.includes("without seeing"),
    )!;
    unseen.click();
    expect(contents["code"]!.textContent).not.toContain("First round:");
    units.forEach((_, i) => {
      choose(i, "none");
    });
    expect(finding()).toBe("Both times you chose the same in 0 % of two units.");
    expect(compare.querySelector(".disputed .votes")!.textContent).toMatch(/You, second time \(.+\)/);
    const kept = JSON.parse(written.at(-1)!) as CodingFile;
    expect(kept.rounds.map(({ unseen }) => unseen)).toEqual([undefined, true]);
    expect(kept.rounds.every(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day ?? ""))).toBe(true);
    expect(shown(written.at(-1), texts).contents["code"]!.textContent).not.toContain("First round:");
  });

  it("shows Fleiss' κ for more, and lets one take a coding away again", async () => {
    const { contents, add, partner } = shown();
    await add(partner("Kim", "clash", "calm"), partner("Kim", "clash", "calm"), partner("", "clash", "clash"));
    const compare = contents["compare"]!;
    expect([...compare.querySelectorAll(".coders li")].map(({ firstChild }) => firstChild!.textContent)).toEqual([
      "Kim",
      "Kim (2)",
      "Coder 3",
    ]);
    // Pairs: 3 of 3 and 1 of 3: 2/3. Shares 4/6 and 2/6: 20/36. κ = (2/3 − 5/9) ÷ (4/9) = 1/4.
    expect(compare.querySelector(".kappa-value")!.textContent).toBe("Fleiss’ κ (kappa): 0.25");
    compare.querySelectorAll<HTMLElement>(".coders button")[2]!.click();
    expect(compare.querySelector(".kappa-value")!.textContent).toBe("Cohen’s κ (kappa): 1.00");
  });

  it("says in words that κ has no value where all answers are one frame", async () => {
    const { contents, add, partner } = shown();
    await add(partner("Kim", "calm", "calm"), partner("Bo", "calm", "calm"));
    expect(contents["compare"]!.querySelector(".kappa-value")!.textContent).toBe("Cohen’s κ (kappa): no value");
    expect(contents["compare"]!.textContent).toContain("0 divided by 0");
    expect(contents["compare"]!.textContent).toContain("κ does not say who is right");
  });

  it("names a file that does not fit, and carries on with the rest", async () => {
    const { contents, add, partner } = shown();
    const wrong = partner("Kim", "calm");
    await add(
      { name: "holiday.json", text: "{" },
      { ...wrong, text: wrong.text.replace("town", "village") },
      partner("Bo", "calm"),
    );
    const problems = [...contents["compare"]!.querySelectorAll(".file-problems li")].map(
      ({ textContent }) => textContent,
    );
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^“holiday.json” is no file of answers/);
    expect(problems[1]).toContain("belongs to another event");
    expect(contents["compare"]!.querySelectorAll(".coders li")).toHaveLength(1);
  });
});

describe("with other data", () => {
  it("without frames the page says what to add", () => {
    const { lesson } = made(TEXTS, { book: { ...BOOK, frames: [] }, page: "code" });
    const steps = codingSteps(lesson, { save: () => undefined });
    expect(steps).toHaveLength(1);
    expect(steps[0]!.content().textContent).toContain("frames");
    expect(codingSteps(made({}, { page: "code" }).lesson, { save: () => undefined })).toHaveLength(1);
  });

  it.each([1, 2, 5, 12])("%i reports: every step has content", (n) => {
    const texts = Object.fromEntries(Array.from({ length: n }, (_, i) => [`r${i}`, Object.values(TEXTS)[i % 3]!]));
    const { contents, units } = shown("", texts);
    expect(units.length).toBeGreaterThanOrEqual(n);
    for (const content of Object.values(contents)) {
      expect(content.textContent).not.toMatch(/undefined|NaN|null|\[object/);
      for (const printed of content.querySelectorAll<HTMLElement>("[data-printed]")) {
        expect(texts[printed.dataset["printed"]!]).toContain(printed.textContent);
      }
    }
  });
});
