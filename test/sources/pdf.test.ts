import { afterAll, describe, expect, it, vi } from "vitest";
import { textOf } from "../../src/sources/textOf.js";
import { openPage } from "../support/openPage.js";
import { bomb, pdf, set, type Line, type Page } from "../support/pdf.js";
import { oneThread } from "../support/pdfThread.js";

const { startPdf, close } = oneThread();
afterAll(close);

/** "·" is where a word may be broken at a line's end. */
const P1 =
  "The fer·ry Morn·ing Star ran onto a sand·bank off Port El·lin on Tues·day eve·ning with 212 pas·sen·gers on board, " +
  "and its crew of four·teen could do noth·ing but wait for high wa·ter.";
const P2 =
  "“No·body pan·icked, and the crew hand·ed out blan·kets,” said Nora Quist, a pas·sen·ger who was on her way home from " +
  "a long week of work on the main·land.";
const P3 =
  "Two tugs pulled the ship free at high tide, short·ly af·ter three in the morn·ing, the coast·guard said, and no·body " +
  "had been hurt.";
const P4 =
  "The own·ers, El·lin Lines, said that they would look in·to how the ship had left the marked chan·nel, and who had " +
  "been at the wheel.";
const plain = (text: string): string => text.replaceAll("·", "");
const STORY = [P1, P2, P3, P4].map(plain);
const TITLE = "Ferry stuck on sandbank for nine hours";
const title = (size = 22): Line => ({ text: TITLE, x: 60, y: 90, size });

const read = async (bytes: Uint8Array) => textOf("report.pdf", bytes, openPage, startPdf);
const paragraphs = async (...pages: Page[]): Promise<string[]> => (await read(pdf(pages))).text.trim().split(/\n\n/);

describe("the text of a PDF", () => {
  it("is read down one column and then the next, below a headline over both", async () => {
    const left = set([P1, P2], { x: 60, y: 140, width: 225, indent: 12, isFull: true });
    const right = set([P3, P4], { x: 310, y: 140, width: 225, indent: 12, isFull: true });
    expect(await paragraphs({ lines: [title(), ...left.lines, ...right.lines] })).toEqual([TITLE, ...STORY]);
  });

  it("follows columns whose lines do not stand at one height, and a line that the file names late", async () => {
    const columns = [P1, P2, P3].map((text, i) =>
      set([text], { x: 60 + i * 165, y: 140 + i * 4, width: 150, size: 9, leading: 11, isFull: true }),
    );
    const lines = columns.flatMap((column) => column.lines).reverse();
    expect(await paragraphs({ lines: [...lines, title()] })).toEqual([TITLE, ...STORY.slice(0, 3)]);
  });

  it("joins a sentence that goes on in the next column and on the next page", async () => {
    const all = set([P1, P2, P3, P4], { x: 60, y: 140, width: 225, indent: 12, isFull: true }).lines;
    const at = (some: readonly Line[], x: number): Line[] =>
      some.map((line, i) => ({ ...line, x: x + line.x - 60, y: 140 + i * 12 }));
    const third = Math.ceil(all.length / 3);
    const pages = [
      { lines: [title(), ...at(all.slice(0, third), 60), ...at(all.slice(third, 2 * third), 310)] },
      { lines: at(all.slice(2 * third), 60) },
    ];
    expect(await paragraphs(...pages)).toEqual([TITLE, ...STORY]);
  });

  it("keeps what stands over the columns in the middle of a page where it stands", async () => {
    const above = [set([P1], { x: 60, y: 140, width: 225 }), set([P2], { x: 310, y: 140, width: 225 })];
    const below = [set([P3], { x: 60, y: 300, width: 225 }), set([P4], { x: 310, y: 300, width: 225 })];
    const crosshead = {
      text: "What the coastguard and the owners of the ship said on Wednesday",
      x: 60,
      y: 260,
      size: 14,
    };
    const lines = [...above, ...below].flatMap((column) => column.lines);
    expect(await paragraphs({ lines: [...lines, crosshead] })).toEqual([
      ...STORY.slice(0, 2),
      crosshead.text,
      ...STORY.slice(2),
    ]);
  });

  it("has a paragraph for each, by space between them, by what stands in, by lines that end early", async () => {
    const spaced = set([P1, P2, P3, P4], { x: 60, y: 140, width: 450, space: 8 });
    const inset = set([P1, P2, P3, P4], { x: 60, y: 140, width: 450, indent: 14 });
    const bare = set([P1, P2, P3, P4], { x: 60, y: 140, width: 450 });
    for (const { lines } of [spaced, inset, bare]) {
      expect(await paragraphs({ lines: [title(), ...lines] })).toEqual([TITLE, ...STORY]);
    }
  });

  it("puts a headline of two lines together, and keeps it from what follows in smaller letters", async () => {
    const lines = set([TITLE], { x: 60, y: 80, width: 300, size: 26 }).lines;
    const story = set([P1], { x: 60, y: 150, width: 450 }).lines;
    expect(lines).toHaveLength(2);
    expect(await paragraphs({ lines: [...lines, ...story] })).toEqual([TITLE, STORY[0]]);
  });

  it("takes a hyphen away that only breaks a word, and leaves one that belongs to it", async () => {
    const broken = [
      ["The coast-", "guard sent a heli-", "copter.", "The coastguard sent a helicopter."],
      ["Pupils of the eight-", "year class waited.", "", "Pupils of the eight-year class waited."],
      ["A 20-", "minute delay became hours.", "", "A 20-minute delay became hours."],
      ["The pro-", "Ellin party asked why.", "", "The pro-Ellin party asked why."],
      ["Seven-", "teen of them shiv-", "ered.", "Seventeen of them shivered."],
      ["A well-known pilot was a well-", "known man.", "", "A well-known pilot was a well-known man."],
      [
        "The ferry is of the line Ellin–",
        "Sundvik, they –",
        "it is said – own.",
        "The ferry is of the line Ellin–Sundvik, they – it is said – own.",
      ],
    ];
    for (const [one = "", two = "", three = "", whole] of broken) {
      const lines = [one, two, three].filter(Boolean).map((text, i) => ({ text, x: 60, y: 140 + 12 * i }));
      expect(await paragraphs({ lines })).toEqual([whole]);
    }
  });

  it("spells ligatures out, and keeps marks and dashes", async () => {
    const text = "“The ﬁrst of ﬁve ﬂares was seen” – at six, he said.";
    expect(await paragraphs({ lines: [{ text, x: 60, y: 140 }] })).toEqual([
      "“The first of five flares was seen” – at six, he said.",
    ]);
  });

  it("keeps the cells of a table apart, a line a row", async () => {
    const cells = [
      ["Year", "Passengers", "Crew"],
      ["2021", "18,004", "14"],
      ["2022", "21,230", "15"],
      ["2023", "22,876", "9"],
    ];
    const lines = cells.flatMap((row, i) => row.map((text, j) => ({ text, x: 60 + j * 120, y: 200 + i * 16 })));
    const story = set([P1], { x: 60, y: 140, width: 450 }).lines;
    expect(await paragraphs({ lines: [...story, ...lines] })).toEqual([
      STORY[0],
      ...cells.map((row) => row.join(" | ")),
    ]);
  });

  it("does not take the wide blanks of a filled line for cells or columns", async () => {
    const text = "Nevertheless everybody throughout Westmorland disembarked immediately afterwards, unexpectedly.";
    const { lines } = set([text, text], { x: 60, y: 140, width: 150, isFull: true });
    expect(lines.some(({ stretch }) => stretch! > 10)).toBe(true);
    expect(await paragraphs({ lines })).toEqual([text, text]);
  });

  it("begins with the large first letter of a story", async () => {
    const initial = { text: "T", x: 60, y: 160, size: 34 };
    const lines = [
      { text: "he ferry Morning Star ran onto", x: 84, y: 140 },
      { text: "a sandbank off Port Ellin on", x: 84, y: 152 },
      { text: "Tuesday evening with 212 aboard.", x: 60, y: 164 },
    ];
    expect(await paragraphs({ lines: [initial, ...lines] })).toEqual([
      "The ferry Morning Star ran onto a sandbank off Port Ellin on Tuesday evening with 212 aboard.",
    ]);
  });

  it.each([
    ["is turned when it is shown", 90, 90],
    ["is turned the other way", 270, -90],
    ["is set across a page that is not turned", 0, 90],
  ])("is the same on a page that %s", async (_, rotate, turned) => {
    const { lines } = set([P1, P2], { x: 60, y: 140, width: 450, space: 8 });
    // What is set along the page's width, along its height.
    const along = lines.map(({ text, x, y }) =>
      turned === 90 ? { text, x: y, y: 842 - x, turned } : { text, x: 595 - y, y: x, turned },
    );
    expect(await paragraphs({ lines: along, rotate })).toEqual(STORY.slice(0, 2));
  });

  it("leaves out heads, feet and numbers of pages, and names them", async () => {
    const pages = [P1, P2, P3].map((text, i) => ({
      lines: [
        { text: `The Ellin Courier, 8 March 2023`, x: 60, y: 40, size: 8 },
        { text: `Page ${i + 1} of 3`, x: 480, y: 815, size: 8 },
        ...set([text], { x: 60, y: 140, width: 450 }).lines,
      ],
    }));
    const { text, leftOut } = await read(pdf(pages));
    expect(text.trim().split("\n\n")).toEqual(STORY.slice(0, 3));
    expect(leftOut).toEqual([
      { kind: "head", text: "The Ellin Courier, 8 March 2023", after: "" },
      { kind: "number", text: "Page 1 of 3", after: STORY[2] },
    ]);
  });

  it("leaves out what a browser prints around a page, a single one too", async () => {
    const lines = [
      { text: "3/8/23, 6:02 PM", x: 24, y: 22, size: 8 },
      { text: `${TITLE} - Ellin Courier`, x: 250, y: 22, size: 8 },
      { text: "https://courier.example/2023/ferry", x: 24, y: 830, size: 8 },
      { text: "1/1", x: 560, y: 830, size: 8 },
      title(),
      ...set([P1], { x: 60, y: 140, width: 450 }).lines,
    ];
    const { text, leftOut } = await read(pdf([{ lines }]));
    expect(text).toBe(`${TITLE}\n\n${STORY[0]!}\n`);
    expect(leftOut).toHaveLength(2);
  });

  it("keeps a year, and a sentence in the margin", async () => {
    const lines = [
      ...set([P1], { x: 60, y: 60, width: 450 }).lines,
      { text: "In 1974", x: 60, y: 800 },
      { text: "he left for Sundvik.", x: 60, y: 812 },
    ];
    expect((await read(pdf([{ lines }]))).text).toContain("In 1974 he left for Sundvik.");
  });

  it("leaves out a word that is printed across the page, and names it", async () => {
    const lines = [
      ...set([P1], { x: 60, y: 140, width: 450 }).lines,
      { text: "SAMPLE COPY", x: 150, y: 600, size: 60, turned: 45 },
    ];
    const { text, leftOut } = await read(pdf([{ lines }]));
    expect(text).toBe(`${STORY[0]!}\n`);
    expect(leftOut).toEqual([{ kind: "across", text: "SAMPLE COPY", after: STORY[0] }]);
  });

  it("is read where a PDF is locked against changes only", async () => {
    const { lines } = set([P1], { x: 60, y: 140, width: 450 });
    expect((await read(pdf([{ lines }], { password: "" }))).text).toBe(`${STORY[0]!}\n`);
  });

  it("says which pages have no letters", async () => {
    const { lines } = set([P1], { x: 60, y: 140, width: 450 });
    const { doubt } = await read(pdf([{ lines }, { lines: [] }]));
    expect(doubt).toBe("page 2 has no letters, most likely a picture. What it says is missing.");
  });
});

describe("a PDF that gives no text", () => {
  const story = set([P1], { x: 60, y: 140, width: 450 });
  const whole = pdf([{ lines: story.lines }]);
  it.each([
    [
      "locked",
      pdf([{ lines: story.lines }], { password: "secret" }),
      "locked with a password. Open it with the password",
    ],
    ["without letters", pdf([{ lines: [] }]), "a picture of a page: there are no letters in it."],
    ["cut off", whole.slice(0, 700), "damaged, or its end is missing. Download it again"],
    ["nothing but a name", new TextEncoder().encode("%PDF-1.7\nhello"), "damaged, or its end is missing."],
    ["of 61 pages", pdf(Array.from({ length: 61 }, () => ({ lines: story.lines }))), "more than 60 pages."],
    ["that unpacks to 500 MB", bomb(500_000_000), "unpacks to more than can be read."],
  ])("%s says so in one message with a way out", async (_, bytes, message) => {
    const problem = await read(bytes).then(
      ({ text }) => text,
      (error: unknown) => (error as Error).message,
    );
    expect(problem).toContain("report.pdf: This PDF ");
    expect(problem).toContain(message);
    expect(problem).not.toContain("cannot be read as");
  });

  it("is refused where it is larger than 20 MB, before it is read", async () => {
    await expect(read(new Uint8Array(20_000_001))).rejects.toThrow("At most 20000000 are read.");
  });

  it("ends a thread that has not told its last page after 30 seconds, whatever it told before", async () => {
    const { readPdf } = await import("../../src/sources/pdf/index.js");
    vi.useFakeTimers();
    try {
      let ends = 0;
      let tell: (told: unknown) => void = () => undefined;
      const endless = readPdf(whole, () => ({
        send: () => undefined,
        onTold: (listener) => {
          tell = listener;
        },
        onStop: () => undefined,
        end: () => {
          ends++;
        },
      }));
      const refused = expect(endless).rejects.toThrow("takes longer than 30 seconds");
      for (let second = 0; second < 29; second++) {
        await vi.advanceTimersByTimeAsync(1_000);
        tell({ pdf: "page", page: { width: 1, height: 1, runs: [] } });
      }
      expect(ends).toBe(0);
      await vi.advanceTimersByTimeAsync(1_000);
      await refused;
      expect(ends).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it("ends a thread that stops by itself", async () => {
    const { readPdf } = await import("../../src/sources/pdf/index.js");
    let ends = 0;
    const stops = readPdf(whole, () => ({
      send: () => undefined,
      onTold: () => undefined,
      onStop: (listener) => {
        listener();
      },
      end: () => {
        ends++;
      },
    }));
    await expect(stops).rejects.toThrow("unpacks to more than can be read");
    expect(ends).toBe(1);
  });
});
