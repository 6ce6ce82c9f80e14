import { describe, expect, it } from "vitest";
import { classPage } from "../../src/components/classResults/page.js";
import type { NamedFile } from "../../src/exercises/classResultsFiles.js";
import type { Answer, Exercise } from "../../src/exercises/types.js";
import { choice, LESSON_DATA, lookup, number, setOf, short, sort, windowAt } from "./exercisesFixture.js";

function file(name: string, work: [Exercise, ...Answer[]][], extra: object = {}): NamedFile {
  const exercises = work.map(([{ id, hash }, ...answers]) => ({
    id,
    hash,
    round: 1,
    answers,
    reason: "So I read it.",
  }));
  const body = { format: "same-story-answers", version: 1, dataset: "flood", student: name, exercises, ...extra };
  return { name: `${name}.json`, size: 500, text: () => Promise.resolve(JSON.stringify(body)) };
}
const pick = (option: string): Answer => ({ type: "choice", option });

function page() {
  const saved: { name: string; text: string }[] = [];
  const window = windowAt("class");
  const made = classPage(LESSON_DATA, setOf(), window, { save: (name, text) => saved.push({ name, text }) });
  window.document.body.append(made.element);
  const press = (name: string): void => {
    [...made.element.querySelectorAll("button")].find(({ textContent }) => textContent === name)!.click();
  };
  return { ...made, saved, press };
}

describe("the class results page", () => {
  it("shows each exercise with a square a student, what they may be thinking, and what to ask", async () => {
    const { element, take } = page();
    await take([
      file("a", [[choice, pick("one")]]),
      file("b", [[choice, pick("one")]]),
      file("c", [[choice, pick("three")]]),
    ]);
    expect(element.querySelector(".class-status")!.textContent).toContain("3 read.");
    const result = element.querySelector("#result-how-long")!;
    const rows = [...result.querySelectorAll("tbody tr")].map((row): [string, [number, string | undefined]] => [
      row.querySelector("th")!.textContent.replace("✓ ", ""),
      [row.querySelectorAll(".square").length, row.querySelector("b")?.textContent],
    ]);
    expect(Object.fromEntries(rows)).toEqual({
      "Three hours": [1, "1"],
      "One hour": [2, "2"],
      "Nobody says": [0, "0"],
    });
    expect(result.querySelector("tr.is-right th")!.textContent).toContain("Three hours");
    expect(result.textContent).toContain("What the two may be thinking");
    expect(result.textContent).toContain("The bridge and the water are one thing.");
    expect(result.textContent).toContain("Which words settle it?");
    expect(result.textContent).toContain("Right at first: 1 of 3.");
  });

  it("names what is wrong with a file, and goes on", async () => {
    const { element, take } = page();
    const huge = { name: "huge.json", size: 50_000_000, text: () => Promise.reject(new Error("must not be read")) };
    const cut = { name: "cut.json", size: 40, text: () => Promise.resolve('{"format":"same-story-answers","ver') };
    await take([huge, cut, file("good", [[choice, pick("three")]], { name: "<img src=x>" })]);
    const status = element.querySelector(".class-status")!.textContent;
    expect(status).toContain("1 read.");
    expect(status).toContain("huge.json has 50 MB.");
    expect(status).toContain("cut.json was cut off. Ask for it again.");
    expect(element.querySelector("img")).toBeNull();
    expect(element.querySelector("#result-how-long")!.textContent).toContain("<img src=x>, Three hours: So I read it.");
  });

  it("adds files that come later, and clears all", async () => {
    const { element, take, press } = page();
    await take([file("a", [[choice, pick("one")]])]);
    await take([file("b", [[choice, pick("one")]])]);
    expect(element.querySelector("#result-how-long")!.textContent).toContain("first tries, 2 answers");
    press("Clear all");
    expect(element.querySelectorAll(".class-result")).toHaveLength(0);
  });

  it("shows tables, lines and texts, and κ for coding", async () => {
    const { element, take } = page();
    const coded = (long: string): Answer => ({ type: "sort", pairs: { fall: "water", closed: "bridge", long } });
    const work = (long: string, value: number): [Exercise, ...Answer[]][] => [
      [sort, coded(long)],
      [number, { type: "number", value }],
      [short, { type: "short", text: "=1+1", checked: [] }],
    ];
    await take([file("a", work("water", 60)), file("b", work("bridge", 180))]);
    const table = element.querySelector("#result-sort-words")!;
    expect(table.textContent).toContain("κ: 0.33");
    expect(table.textContent).toContain("? undecided, both count");
    expect(element.querySelectorAll("#result-minutes .class-dot")).toHaveLength(2);
    expect(element.querySelector("#result-minutes")!.textContent).toContain("predictions, not marked, 2 answers");
    expect(element.querySelector("#result-own-words")!.textContent).toContain("student 1: =1+1");
  });

  it("lists what was found elsewhere, a page a row, and makes no link of what is no address of the web", async () => {
    const { element, take } = page();
    const find = (address: string, outlet: string, date = ""): [Exercise, ...Answer[]][] => [
      [lookup, { type: "lookup", address, outlet, date, text: `${outlet} says so.`, checked: [] }],
    ];
    await take([
      file("a", find("https://www.example.org/flood/", "Example", "2024-05-04")),
      file("b", find("https://example.org/flood#top", "The Example")),
      file("c", find("javascript:alert(1)", "<b>Bold</b>", "2024-05-03")),
      file("d", find("https://bank.example@evil.example/", "Bank")),
      file("e", find("", "nothing")),
    ]);
    const finds = element.querySelector("#result-find-more .class-finds")!;
    expect(finds.textContent).toContain("Five students searched and brought back three pages.");
    const rows = [...finds.querySelectorAll("tbody tr")];
    // By the day that stands on them; then without a day; who found nothing last.
    expect(rows.map((one) => one.querySelector("th")!.textContent)).toEqual([
      "<b>Bold</b>",
      "Example",
      "Bank",
      "nothing",
    ]);
    expect(rows[1]!.textContent).toContain("student 2: The Example says so.");
    const links = [...finds.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://www.example.org/flood/"]);
    expect(links[0]!.rel).toContain("noopener noreferrer");
  });

  it("saves the class as a table in which no formula runs", async () => {
    const { take, press, saved } = page();
    await take([file("a", [[short, { type: "short", text: "=1+1", checked: [] }]], { name: "@SUM" })]);
    press("Download the class (CSV)");
    expect(saved[0]!.name).toBe("class-flood.csv");
    const lines = saved[0]!.text.split("\r\n");
    expect(lines[0]).toContain("student,file,exercise");
    expect(lines[1]).toContain("'@SUM,a.json,own-words");
    expect(lines[1]).toContain("'=1+1");
  });

  it("counts hands where there are no files", () => {
    const { element } = page();
    element.querySelector<HTMLElement>('input[value="hands"]')!.click();
    const { Event } = element.ownerDocument.defaultView!;
    const hands = { "Three hours": "9", "One hour": "13", "Nobody says": "-4" };
    for (const [answer, n] of Object.entries(hands)) {
      const field = element.querySelector<HTMLInputElement>(`[aria-label="Hands for: ${answer}"]`)!;
      field.value = n;
      field.dispatchEvent(new Event("input"));
    }
    const result = element.querySelector(".hands-result")!;
    const rows = [...result.querySelectorAll("tbody tr")];
    const counted = rows.map(
      (row) => `${row.querySelector(".squares")!.childElementCount} ${row.querySelector("th")!.textContent}`,
    );
    expect(new Set(counted)).toEqual(new Set(["9 ✓ Three hours", "13 One hour", "0 Nobody says"]));
    expect(result.textContent).toContain("show of hands, 22 students");
  });
});
