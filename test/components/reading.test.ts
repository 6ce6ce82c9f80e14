import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingRoom, type ReadingRoom, type RoomOptions } from "../../src/components/reading/room.js";
import { missingReport } from "../../src/components/reading/missing.js";
import type { Reading } from "../../src/components/reading/model.js";
import { parse } from "../../src/parser/index.js";
import { page } from "./fixture.js";
import { claim, READING, ROOM, TEXT } from "./readingFixture.js";

function open(changes: Partial<Reading> = {}, options: RoomOptions = {}): ReadingRoom {
  const document = page();
  const room = readingRoom({ ...ROOM, reading: { ...READING, ...changes } }, { document, ...options });
  document.body.append(room);
  // jsdom has no layout.
  document.defaultView!.Element.prototype.scrollIntoView = () => undefined;
  return room;
}
const textOf = (root: ParentNode, selector: string): string =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent).join("");
const bare = (text: string): string => text.replace(/\s/g, "");
const mark = (room: ParentNode, label: string): HTMLButtonElement =>
  [...room.querySelectorAll<HTMLButtonElement>(".claim-mark")].find((one) =>
    one.getAttribute("aria-label")?.includes(label),
  )!;

describe("the text", () => {
  it("shows every character of the report, each from its own offset", () => {
    const segments = [...open().querySelectorAll<HTMLElement>(".seg")];
    expect(bare(segments.map(({ textContent }) => textContent).join(""))).toBe(bare(TEXT));
    for (const { dataset, textContent } of segments) {
      const start = Number(dataset.start);
      expect(TEXT.slice(start, start + textContent.length)).toBe(textContent);
    }
  });

  it("shows what no part holds, too", () => {
    const room = open({ parts: READING.parts.slice(0, 3), sentences: [], quotations: [], times: [], claims: [] });
    expect(bare(textOf(room, ".seg"))).toBe(bare(TEXT));
  });

  it("does so for any text at all", () => {
    const words = fc.constantFrom(
      "\n",
      "\n\n",
      " ",
      "“",
      "”",
      "Oslo (abc) – ",
      "She said. ",
      "on Friday ",
      "Share",
      "<b>",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join("")),
        ),
        (text) => {
          const { parts, sentences, quotations, times } = parse(text);
          const room = open({ text, parts, sentences, quotations, times, claims: [], shared: [] });
          expect(bare(textOf(room, ".seg"))).toBe(bare(text));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("numbers paragraphs as the claims table does, headline and dateline without a number of their own", () => {
    const room = open();
    expect([...room.querySelectorAll(".row-number [aria-hidden]")].map(({ textContent }) => textContent)).toEqual([
      "¶1",
      "¶2",
      "¶3",
    ]);
    expect(textOf(room.querySelector(".row-body")!, ".seg")).toMatch(/^OSLO \(abc\) – The water/);
    expect(textOf(room.querySelector("h2.row-text")!, ".seg")).toBe("Harbour floods | The North");
  });

  it("says who speaks before a quotation, and where it ends", () => {
    const labels = [...open().querySelectorAll(".speaker")].map(({ textContent }) => textContent.trim());
    expect(labels).toContain("Quotation, Ada Mayor:");
    expect(labels.filter((label) => label === "End of quotation.")).toHaveLength(3);
  });

  it("takes a misplaced mark as part of its quotation", () => {
    const text = "“It rained, ”she said.";
    const span = { start: 1, end: 11 };
    const room = open({
      text,
      parts: [{ part: "body", start: 0, end: text.length }],
      sentences: [{ start: 0, end: text.length, paragraph: 1 }],
      quotations: [{ ...READING.quotations[0]!, ...span, broken: "misplaced-mark" }],
      times: [],
      claims: [],
      shared: [],
    });
    expect(textOf(room, ".in-quotations")).toBe("“It rained, ”");
    expect(textOf(room, ".note-text")).toContain("the space is in the copy");
  });

  it("labels the page's furniture with its kind", () => {
    const labels = [...open().querySelectorAll(".furniture-label")].map(({ textContent }) => textContent);
    expect(labels).toEqual(["menu trail", "from the page’s title", "rest of the page"]);
  });

  it("keeps markup in a report as text", () => {
    const hostile = "<img src=x onerror=alert(1)>";
    const text = `${hostile} and more`;
    const room = open({
      text,
      parts: [{ part: "body", start: 0, end: text.length }],
      sentences: [{ start: 0, end: text.length, paragraph: 1 }],
      quotations: [],
      times: [],
      shared: [],
      items: READING.items.map((item) => ({ ...item, label: hostile, question: hostile })),
      claims: [claim("south", "day", hostile, {}), { ...claim("south", "day", hostile, {}), report_id: "north" }],
      report: { ...READING.report, outlet: hostile, rights: hostile, url: "javascript:alert(1)" },
    });
    room.querySelector<HTMLButtonElement>(".claim-mark")!.click();
    expect(room.querySelector("img")).toBeNull();
    expect(room.querySelector("a[href^=javascript]")).toBeNull();
    expect(textOf(room, ".row-body .seg")).toBe(text);
  });
});

describe("the layers", () => {
  const boxes = (room: ParentNode): HTMLInputElement[] => [...room.querySelectorAll<HTMLInputElement>("[name=layer]")];

  it("are checkboxes with counts, only for what the report has", () => {
    const chips = [...open().querySelectorAll(".layer-bar .chip")].map(({ textContent }) => textContent);
    expect(chips).toEqual(["Quotations 3", "Time expressions 2", "Framing words 1", "Rest of the page 3"]);
    const items = READING.items.map((item) => (item.id === "mood" ? { ...item, about: "trace" as const } : item));
    expect(textOf(open({ items }), ".layer-bar")).toContain("Translation traces 1");
  });

  it("show quotations and times at first, and what was chosen after that", () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const room = open({}, { storage });
    expect(boxes(room).map(({ checked }) => checked)).toEqual([true, true, false, false]);
    boxes(room)[0]!.click();
    boxes(room)[3]!.click();
    const again = open({}, { storage });
    expect(boxes(again).map(({ checked }) => checked)).toEqual([false, true, false, true]);
    expect(again.classList.contains("show-furniture")).toBe(true);
    expect(again.classList.contains("show-quotations")).toBe(false);
  });

  it("work where the browser blocks storage", () => {
    const blocked = (): never => {
      throw new Error("blocked");
    };
    const room = open({}, { storage: { getItem: blocked, setItem: blocked } });
    boxes(room)[2]!.click();
    expect(room.classList.contains("show-framing")).toBe(true);
  });
});

describe("the notes", () => {
  const notes = (room: ParentNode): string[] =>
    [...room.querySelectorAll(".margin-note .note-text")].map(({ textContent }) => textContent);

  it("tell of a value that all others give otherwise", () => {
    expect(notes(open())[0]).toBe(
      "The other answers that we found fit each other, and not this one: S on Saturday, W on 8 May; here: on Friday. Compare the reports",
    );
  });

  it("tell of words that can be read in several ways, the likeliest first", () => {
    expect(notes(open()).join("\n")).toContain(
      "These words can be read in two ways. Likeliest: Length, 1 h. Also possible: Over the plan, 1 h.",
    );
  });

  it("tell of a mark that never closes, of the longest quotation and of a source without a name", () => {
    const all = notes(open()).join("\n");
    expect(all).toContain("The mark opens and never closes.");
    expect(all).toContain("The longest quotation in this report.");
    expect(all).toContain("A neighbour: one quotation, 1 word.");
  });

  it("tell of a sentence that another report prints too, with the way there", () => {
    const room = open();
    expect(notes(room).join("\n")).toContain("S prints it too, word for word.");
    expect(room.querySelector(".margin-note a")!.getAttribute("href")).toBe("./south.html#at=40-56");
  });

  it("offer no comparison of a trace, which is a report's own", () => {
    const items = READING.items.map((item) => (item.id === "mood" ? { ...item, about: "trace" as const } : item));
    const claims = READING.claims.map((one) => (one.item === "mood" ? { ...one, note: "Compare another word." } : one));
    expect(notes(open({ items, claims }))).toContain("Compare another word.");
  });

  it("are numbered in the order of the text, each number standing in the text once", () => {
    const room = open();
    const numbers = [...room.querySelectorAll<HTMLElement>(".margin-note")].map((note) => note.dataset.note);
    expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
    const inText = [...room.querySelectorAll<HTMLElement>("[data-ref]")].flatMap((ref) => ref.dataset.ref!.split(" "));
    expect(inText).toEqual(numbers);
  });
});

describe("where the text comes from", () => {
  const facts = (room: ParentNode): string[] =>
    [...room.querySelectorAll(".provenance-card dl > *")].map(({ textContent }) => textContent);

  it("keeps what is stated apart from what is inferred", () => {
    expect(facts(open())).toEqual([
      "Agency",
      "Stated: abc: (abc) the dateline",
      "Outlet",
      "Stated: The North the rest of the page",
      "Dateline",
      "Stated: OSLO (abc) – the dateline",
      "Author",
      "Stated: Ada Byron the byline",
      "Not found",
      "We looked: a date of publication",
      "Language",
      "Our inference: Written in Norwegian Bokmål first, then translated. The data set says so; it lists no words that point to it.",
    ]);
  });
});

describe("the other reports' words", () => {
  it("open below the paragraph, each a link to its place, silence told apart", () => {
    const room = open();
    const button = mark(room, "Day of the flood");
    button.click();
    const panel = room.querySelector(".row-body .neighbours")!;
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(textOf(panel, ".neighbours-question")).toContain("When did it flood?");
    const lines = [...panel.querySelectorAll("li")].map(({ textContent }) => textContent.slice(1));
    expect(lines).toEqual([
      "on Friday7 May 2021N ¶1, this report",
      "on Saturday8 May 2021S ¶4",
      "on 8 May8 May 2021W ¶1",
    ]);
    expect(panel.querySelector("li a")!.getAttribute("href")).toBe("./south.html#claim=south.day.1");
    mark(room, "Length").click();
    expect(room.querySelectorAll(".neighbours")).toHaveLength(1);
    expect(textOf(room, ".neighbours .silence")).toContain(
      "not found. We searched for a length of time, in one sentence with “closed” or “bridge”. Other words may say it.",
    );
  });

  it("open by a click on the words, and close by Escape", () => {
    const room = open();
    const word = [...room.querySelectorAll<HTMLElement>(".seg")].find(({ textContent }) => textContent === "bad")!;
    word.click();
    expect(textOf(room, ".neighbours-question")).toContain("How bad was it?");
    room.escape();
    expect(room.querySelector(".neighbours")).toBeNull();
    expect(mark(room, "Mood").getAttribute("aria-expanded")).toBe("false");
  });
});

describe("arriving from a link", () => {
  it("marks the exact words and their sentence, says what for, and moves the keyboard there", () => {
    const room = open();
    room.go("#claim=north.length.1&back=lesson%3Dtiming");
    expect(textOf(room, ".arrived-words")).toBe("an hour longer than planned");
    expect(textOf(room, ".chunk.arrived .seg")).toBe("The bridge stayed closed for an hour longer than planned.");
    expect(textOf(room, ".arrival")).toContain("Evidence for How long was it closed?");
    expect(room.ownerDocument.activeElement?.classList.contains("arrived")).toBe(true);
    expect(room.querySelector(".way-back")!.getAttribute("href")).toBe("../claims.html#lesson=timing");
  });

  it("goes back to the claim where the address keeps nothing else, and to a question where one came from there", () => {
    const room = open();
    room.go("#claim=north.day.1");
    expect(room.querySelector(".way-back")!.getAttribute("href")).toBe("../claims.html#claim=north.day.1");
    room.go("#claim=north.day.1&from=timing&back=q2");
    expect(room.querySelector(".way-back")!.getAttribute("href")).toBe("../timing.html#q2");
    expect(textOf(room, ".way-back")).toBe("Back to the question");
  });

  it("leads nowhere but to the data set's own pages", () => {
    const room = open();
    for (const from of ["//evil.example", "javascript:alert(1)", "../../x", "https://evil.example"]) {
      room.go(`#claim=north.day.1&from=${encodeURIComponent(from)}&back=x`);
      expect(room.querySelector(".way-back")!.getAttribute("href")).toBe("../claims.html#x");
    }
  });

  it("marks any stretch, and takes the mark away again", () => {
    const room = open();
    const start = TEXT.indexOf("came on");
    room.go(`#at=${start}-${start + 7}`);
    expect(textOf(room, ".arrived-words")).toBe("came on");
    room.escape();
    expect(room.querySelector(".arrived, .arrival")).toBeNull();
    expect(room.ownerDocument.activeElement?.textContent).toContain("The water came on");
  });

  it.each(["#claim=north.gone.1", "#at=5-999999", `#at=${TEXT.indexOf("\n\n")}-${TEXT.indexOf("\n\n") + 2}`])(
    "says so where the words are gone: %s",
    (fragment) => {
      const room = open();
      room.go(fragment);
      expect(textOf(room, ".arrival [role=status]")).toContain("not in this report");
      expect(room.querySelector(".arrived")).toBeNull();
    },
  );

  it.each(["", "#", "#at=9-3", "#at=x-y", "#at=-1-4", "#other"])(
    "does nothing for an address without words: %j",
    (fragment) => {
      const room = open();
      room.go(fragment);
      expect(room.querySelector(".arrival, .arrived")).toBeNull();
    },
  );
});

describe("pages that help", () => {
  it("name the reports that there are where one asks for another", () => {
    const node = missingReport({ ...ROOM, asked: "<b>nope</b>", reading: null }, page());
    expect(node.textContent).toContain("There is no report “<b>nope</b>” here.");
    const links = [...node.querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual(["./north.html", "./south.html", "./west.html", "../claims.html"]);
  });

  it("explain a file that holds no article, and show what it holds", () => {
    const text = "Most read";
    const parts = [{ part: "boilerplate", start: 0, end: text.length }] as const;
    const nothing = { sentences: [], quotations: [], times: [], claims: [], items: [], shared: [] };
    const room = open({ text, parts, ...nothing });
    expect(textOf(room, ".no-article")).toContain("Nothing in this file looks like an article.");
    expect(textOf(room, ".seg")).toBe("Most read");
    expect(room.classList.contains("show-furniture")).toBe(true);
    expect(textOf(open({ text: "", parts: [], ...nothing }), ".no-article")).not.toBe("");
  });

  it("show one sign for sentences that may not be shown, and keep the paragraphs' numbers", () => {
    const start = TEXT.indexOf("The water");
    const end = TEXT.indexOf("A neighbour");
    const text = TEXT.slice(0, start) + TEXT.slice(start, end).replace(/[^\n]/g, " ") + TEXT.slice(end);
    const room = open({ text, quotations: [], times: [], claims: [], shared: [] });
    expect([...room.querySelectorAll(".left-out")].map(({ textContent }) => textContent)).toEqual(["[…]", "[…]"]);

    expect(textOf(room, ".row-number [aria-hidden]")).toBe("¶1¶2¶3");
  });
});
