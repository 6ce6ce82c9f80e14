import { describe, expect, it } from "vitest";
import { fileOf, writer } from "../../src/components/provenance/writer.js";
import { readDraft } from "../../src/components/provenance/writerModel.js";
import { BOOK, made, TEXTS } from "./provenanceFixture.js";
import { memoryStore } from "../support/memoryStore.js";
import { processorTime } from "../support/processorTime.js";

const CLAIMS = [
  { claim_id: "wire.length.1", report_id: "wire" },
  { claim_id: "copy.length.1", report_id: "copy" },
];
const read = (text: string) => readDraft(text, CLAIMS, BOOK.frames);

describe("a report of one's own", () => {
  it("counts words without citations", () => {
    expect(read("It took two hours [wire.length.1].").words).toBe(4);
    expect(read("").words).toBe(0);
  });

  it("gives a citation to its sentence, before the full stop or after it", () => {
    const { sentences } = read(
      "It took two hours [wire.length.1]. It rained. [copy.length.1] Nobody came! “Why?” they asked.",
    );
    expect(sentences.map(({ text, cited }) => [text, cited.join()])).toEqual([
      ["It took two hours.", "wire.length.1"],
      ["It rained.", "copy.length.1"],
      ["Nobody came!", ""],
      ["“Why?”", ""],
      ["they asked.", ""],
    ]);
  });

  it("tells claims that exist from others, and which reports they come from", () => {
    const { known, unknown, reports } = read("A [wire.length.1] [wire.length.1] b [copy.length.9] c [x].");
    expect([known, unknown, reports]).toEqual([["wire.length.1"], ["copy.length.9", "x"], ["wire"]]);
  });

  it("finds the codebook's framing words, but not inside citations or its exceptions", () => {
    expect(read("An angry fight. Quiet please [angry.angry.1].").loaded).toEqual([
      { text: "angry", frame: "Clash" },
      { text: "fight", frame: "Clash" },
    ]);
  });

  it("is read in no time, whatever is pasted", () => {
    const time = processorTime(() => {
      for (const piece of ["[", "[a", ". ", " ", "\n", "a.", "[a.b.1]", "’"]) read(piece.repeat(60_000));
    });
    expect(time).toBeLessThan(3000);
  });
});

describe("the text area", () => {
  function shown(kept = "") {
    const { lesson } = made(TEXTS);
    const { store, written: writes } = memoryStore(kept);
    const saved: [string, string][] = [];
    const element = writer(lesson, {
      store,
      save: (name, text) => saved.push([name, text]),
    });
    lesson.document.body.append(element);
    return { lesson, element, writes, saved, area: element.querySelector("textarea")! };
  }

  it("starts with what was kept, and puts a citation where the caret stands", () => {
    const { element, writes, area } = shown("It took two hours");
    expect(area.value).toBe("It took two hours");
    area.setSelectionRange(7, 7);
    const button = element.querySelector<HTMLElement>(".citable button")!;
    button.click();
    const id = /\[(.+)\]/.exec(button.textContent)![1]!;
    expect(area.value).toBe(`It took [${id}] two hours`);
    expect(writes.at(-1)).toBe(area.value);
    expect(element.querySelector(".is-done")!.textContent).toContain("Your sentence has a claim");
  });

  it("lists sentences without a claim", () => {
    const { element } = shown("It rained. Nobody came.");
    expect([...element.querySelectorAll(".own-words")].map(({ textContent }) => textContent)).toEqual([
      "It rained.",
      "Nobody came.",
    ]);
  });

  it("saves the text with the claims that it cites", () => {
    const { lesson, element, saved } = shown("It took two hours [copy.length.1].");
    element.querySelector<HTMLElement>(".writer-foot button")!.click();
    expect(saved).toEqual([["my-report.txt", fileOf(lesson, "It took two hours [copy.length.1].")]]);
    expect(saved[0]![1]).toBe(
      "My report\n\nIt took two hours [copy.length.1].\n\nClaims\n[copy.length.1] B ¶1: “two hours”\n",
    );
  });
});
