import { JSDOM } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { lessonOf, type Lesson, type LessonData } from "../../src/components/lesson/data.js";
import { evidencePlace, placeLink } from "../../src/components/lesson/evidence.js";
import { figure } from "../../src/components/lesson/figure.js";
import { noteCards } from "../../src/components/lesson/notes.js";
import { lessonPage, type Step } from "../../src/components/lesson/steps.js";
import type { Dimension } from "../../src/coding/types.js";
import { DATA, TEXTS } from "./fixture.js";

const CODEBOOK = { ...DATA.codebook, corrections: [], proposed: false } as unknown as LessonData["codebook"];

function lesson(hash = "", notes: LessonData["notes"] = {}, dimension: Dimension = "timing"): Lesson {
  const { window } = new JSDOM('<div id="observablehq-main"><h1>Timing</h1></div>', {
    url: `https://example.org/flood/timing${hash}`,
    pretendToBeVisual: true,
  });
  window.scrollTo = () => undefined;
  const data = { ...DATA, dataset: "flood", coverage: [], variants: [], codebook: CODEBOOK, notes };
  return lessonOf(data, dimension, window as unknown as Window);
}

function steps({ document }: Lesson, made: string[] = []): Step[] {
  return (["day", "length"] as const).map((id) => ({
    id,
    name: `The ${id}`,
    title: `Which ${id}?`,
    content: () => {
      made.push(id);
      const element = document.createElement("p");
      element.textContent = `About the ${id}.`;
      return element;
    },
  }));
}

function shown(one: Lesson, made: string[] = []): HTMLElement {
  const page = lessonPage(one, steps(one, made));
  one.document.querySelector("#observablehq-main")!.append(page);
  return page;
}

function go({ window }: Lesson, hash: string): void {
  window.location.hash = hash;
  // jsdom tells of a new fragment later; a page reads the address whenever it is told.
  window.dispatchEvent(new (window as Window & typeof globalThis).Event("hashchange"));
}

describe("a lesson's page", () => {
  it("shows one step at a time, makes it only then, and names it in the page's heading", () => {
    const one = lesson();
    const made: string[] = [];
    const page = shown(one, made);
    expect(made).toEqual(["day"]);
    expect(page.textContent).not.toContain("About the length.");
    expect(one.document.querySelector("h1")!.textContent).toBe("Which day?");
    go(one, "#step=length");
    expect(made).toEqual(["day", "length"]);
    expect(page.textContent).toContain("About the length.");
    expect(page.textContent).not.toContain("About the day.");
    expect(one.document.querySelector("h1")!.textContent).toBe("Which length?");
    expect(one.document.activeElement).toBe(one.document.querySelector("h1"));
    expect(page.querySelector("[aria-current=step]")!.textContent).toBe("The length");
    go(one, "#step=day");
    expect(made).toEqual(["day", "length"]);
  });

  it("opens the step that the address names, and the first where it names none that exists", () => {
    expect(shown(lesson("#step=length")).textContent).toContain("About the length.");
    expect(shown(lesson("#step=%3Cscript%3E")).textContent).toContain("About the day.");
  });

  it("leads on to the next step, and from the last one nowhere", () => {
    expect(shown(lesson()).querySelector<HTMLAnchorElement>(".next-step a")!.hash).toBe("#step=length");
    expect(shown(lesson("#step=length")).querySelector(".next-step")).toBeNull();
  });

  it("closes with what is for after all lessons, in the last one and below its last step only", () => {
    const ends = { introduction: [{ kind: "paragraph" as const, children: ["Three lines."] }], notes: [] };
    const last = (hash: string): string => shown(lesson(hash, { ends }, "provenance")).textContent;
    expect(last("#step=length")).toMatch(/Three lines\.$/);
    expect(last("")).not.toContain("Three lines.");
    expect(shown(lesson("#step=length", { ends })).textContent).not.toContain("Three lines.");
    expect(shown(lesson("#step=length", {}, "provenance")).querySelector(".lesson-ending")).toBeNull();
  });

  it("says so where the data hold nothing for it", () => {
    expect(lessonPage(lesson(), []).textContent).toContain("nothing for this lesson yet");
  });
});

describe("evidence in place", () => {
  const claim = DATA.claims.find(({ claim_id }) => claim_id === "north.flood-length.1")!;

  it("shows the whole sentence with the claim's words marked, and leads to the report and back", () => {
    const one = lesson("#step=length");
    const place = evidencePlace(one, "open");
    place.open(claim, one.document.body);
    const printed = place.element.querySelector<HTMLElement>(".printed")!;
    expect(printed.textContent).toBe("It took three hours to fall, the mayor said.");
    expect(printed.querySelector("mark")!.textContent).toBe("three hours to fall");
    expect(TEXTS.north).toContain(printed.textContent);
    const link = place.element.querySelector<HTMLAnchorElement>("a.place-link")!;
    expect(link.textContent).toBe("N ¶1");
    expect(link.getAttribute("href")).toBe(
      "./read/north.html#claim=north.flood-length.1&from=timing&back=step%3Dlength%26open%3Dnorth.flood-length.1",
    );
  });

  it("is kept in the address, opens from it, and closes with Escape, which gives the focus back", async () => {
    const one = lesson("#open=north.flood-length.1");
    const place = evidencePlace(one, "open");
    expect(place.element.querySelector("mark")!.textContent).toBe("three hours to fall");
    const button = one.document.createElement("button");
    one.document.body.append(button, place.element);
    place.open(claim, button);
    const escape = new (one.window as Window & typeof globalThis).KeyboardEvent("keydown", {
      key: "Escape",
      bubbles: true,
      cancelable: true,
    });
    place.element.querySelector("a")!.dispatchEvent(escape);
    expect(place.element.childElementCount).toBe(0);
    expect(one.document.activeElement).toBe(button);
    await vi.waitFor(() => {
      expect(one.window.location.hash).toBe("");
    });
  });

  it("names a place for ears too", () => {
    expect(placeLink(claim, lesson()).getAttribute("aria-label")).toBe("N ¶1, The north: open in the report");
  });
});

describe("a figure", () => {
  it("is named by its finding and has a table of what it shows", () => {
    const one = lesson();
    const chart = one.document.createElement("div");
    const table = { head: ["Report", "Length"], rows: [["N", "3 h"]] };
    const made = figure(
      { id: "lengths", finding: "One report gives a length.", caption: "Lengths.", chart, table },
      one,
    );
    expect(
      made.ownerDocument.querySelector(`#${made.getAttribute("aria-labelledby")!}`) ?? made.querySelector("h3"),
    ).not.toBeNull();
    expect(made.querySelector("h3")!.id).toBe(made.getAttribute("aria-labelledby"));
    expect([...made.querySelectorAll("th, td")].map(({ textContent }) => textContent)).toEqual([
      "Report",
      "Length",
      "N",
      "3 h",
    ]);
  });
});

describe("an author's cards", () => {
  const card = (title: string, isKnown: boolean) => ({
    title,
    isKnown,
    blocks: [{ kind: "paragraph" as const, children: [`${title}, in words.`] }],
  });
  const notesWith = (...cards: ReturnType<typeof card>[]) => ({
    timing: { introduction: [], notes: [{ id: "day", before: [], cards }] },
  });

  it("stand before what is known, which the author's words tell rather than the computed ones", () => {
    const cards = noteCards(lesson("", notesWith(card("So what is known?", true), card("Late", false))), "day", [
      "Computed.",
    ])!;
    expect([...cards.querySelectorAll("h3")].map(({ textContent }) => textContent)).toEqual([
      "Late",
      "So what is known?",
    ]);
    expect(cards.textContent).not.toContain("Computed.");
  });

  it("leave room for the computed words where the author wrote none, and are left out where there are none at all", () => {
    expect(noteCards(lesson(), "day", ["First.", "Second."])!.querySelector(".known p")!.textContent).toBe(
      "First. Second.",
    );
    expect(noteCards(lesson(), "day")).toBeNull();
  });
});
