import { writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { buildTables, type BuiltDataset } from "../loaders/buildTables.js";
import { assemble } from "../loaders/exercises/assemble.js";
import { deskOf } from "../loaders/exercises/desk.js";
import { cutFile } from "../loaders/exercises/format.js";
import { lessonNotes } from "../loaders/lessonNotes.js";
import { DatasetError, readDataset } from "../loaders/readDataset.js";
import { practicePage } from "../src/components/exercises/practice.js";
import { lessonOf, type LessonData } from "../src/components/lesson/data.js";
import { lessonPage } from "../src/components/lesson/steps.js";
import { prose } from "../src/components/prose.js";
import { questionPage } from "../src/components/questionForm/page.js";
import { MAKE_TABLE } from "../src/coding/lessonTables.js";
import { timingSteps } from "../src/components/timing/steps.js";
import { workbenchPage } from "../src/components/workbench/page.js";
import { Problems } from "../src/dataset/schemaReader.js";
import type { Exercise } from "../src/exercises/types.js";
import { readMarkdown } from "../src/prose/markdown.js";
import { textOf, UnreadableSource } from "../src/sources/textOf.js";
import { COMPARISON } from "./support/comparison.js";
import { openPage } from "./support/openPage.js";
import { armed, badIn, pressAll } from "./support/armed.js";
import { folder } from "./support/folder.js";
import { HOSTILE_TEXTS } from "./support/hostile.js";

/**
 * Every hostile text goes through every way in that takes text: files that are pasted and dropped, an author's Markdown
 * in lessons and exercises, the strings of a dataset and its codebook, the form for questions. Nothing of them runs, and
 * none leaves an element, an attribute or an address that the page has not made itself. (Files of answers, one-file
 * lessons and addresses: hostileFiles.test.ts.)
 */

it("there are at least two hundred of them", () => {
  expect(new Set(HOSTILE_TEXTS).size).toBeGreaterThanOrEqual(200);
});

/** Some at a time, where a page for each would take minutes. */
function batches(size: number, texts: readonly string[] = HOSTILE_TEXTS): string[][] {
  const count = Math.ceil(texts.length / size);
  return Array.from({ length: count }, (_, i) => texts.slice(i * size, (i + 1) * size));
}
const xml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const FILES: Record<string, (text: string) => Uint8Array> = {
  "a.txt": strToU8,
  "a.md": strToU8,
  "a.html": strToU8,
  "page.html": (text) => strToU8(`<article><h1>Town votes</h1><p title="${text}">Ann ${text} Lee.</p></article>`),
  "a.docx": (text) =>
    zipSync({ "word/document.xml": strToU8(`<w:document><w:p><w:r><w:t>${xml(text)}</w:t></w:r></w:p></w:document>`) }),
  "raw.docx": (text) => zipSync({ "word/document.xml": strToU8(`<w:p><w:t>${text}</w:t></w:p>`) }),
};

describe("a file that is dropped", () => {
  const { document } = new JSDOM("").window;

  it.each(Object.entries(FILES))("%s becomes plain text, or is refused in words", async (name, bytes) => {
    let read = 0;
    for (const text of HOSTILE_TEXTS) {
      try {
        const got = (await textOf(name, bytes(text), openPage)).text;
        // eslint-disable-next-line no-control-regex
        expect(got, JSON.stringify(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
        const shown = document.createElement("p");
        shown.textContent = got;
        expect(shown.children).toHaveLength(0);
        read++;
      } catch (error) {
        if (!(error instanceof UnreadableSource)) throw error;
        expect(error.message).toMatch(/^[\w.]+: .*\.$/s);
      }
    }
    expect(read).toBeGreaterThan(100);
  });

  it("brings no script's words into a report", async () => {
    for (const text of HOSTILE_TEXTS.filter((one) => /^<script[^>]*>alert\(1\)<\/script>$/i.test(one)))
      expect((await textOf("page.html", FILES["page.html"]!(text), openPage)).text).not.toContain("alert(1)<");
  });
});

describe("the workbench", () => {
  it("shows what is pasted as text, in every lesson and every question made of it", async () => {
    for (const texts of batches(24)) {
      const { window, alarms } = armed("/try");
      const page = workbenchPage(window, { comparison: COMPARISON });
      window.document.body.append(page);
      await paste(page, texts.slice(0, 12));
      await paste(page, texts.slice(12));
      for (const field of page.querySelectorAll<HTMLInputElement>("input[type=text]")) change(field, texts[0]!);
      await drawn();
      for (const button of page.querySelectorAll<HTMLElement>(".bench-compare button")) {
        button.click();
        await drawn();
        pressAll(page.querySelector(".bench-lesson")!, 12);
        expect(alarms(), texts.join("\n")).toEqual([]);
      }
      for (const details of page.querySelectorAll("details")) details.open = true;
      await drawn();
      expect(page.textContent).toContain("Ann Lee");
      expect(alarms(), texts.join("\n")).toEqual([]);
    }
  });
});

/** The page draws anew a little later. */
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

function change(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  for (const event of ["input", "change"])
    field.dispatchEvent(new field.ownerDocument.defaultView!.Event(event, { bubbles: true }));
}

/** A report of some texts, among words in which the parser finds something to mark. */
async function paste(page: HTMLElement, texts: readonly string[]): Promise<void> {
  page.querySelector<HTMLElement>(".bench-start .primary")!.click();
  await drawn();
  const said = texts.map((text) => `${text}\n\n“${text},” Mayor Ann Lee said on May 15, 2024. ${text}`);
  change(page.querySelector<HTMLTextAreaElement>(".bench-columns textarea")!, said.join("\n\n"));
  await drawn();
  page.querySelector<HTMLElement>(".bench-columns button.link")!.click();
  await drawn();
}

describe("an author's text", () => {
  const ALLOWED = "p,h2,h3,h4,h5,h6,ul,ol,li,a,em,strong,del,code,pre,blockquote,table,thead,tbody,tr,th,td,span,q";
  const { document } = new JSDOM("").window;
  let built: BuiltDataset;
  beforeAll(() => {
    built = buildTables(folder().path);
  });

  /** Those that are read at all; the others are refused in words. */
  const read = HOSTILE_TEXTS.filter((text) => {
    try {
      readMarkdown(text);
      return true;
    } catch (error) {
      if (error instanceof RangeError && /\. (?:Remove|At most) /.test(error.message)) return false;
      throw error;
    }
  });

  it("becomes none but the elements and attributes of the allow-list", () => {
    for (const text of read) {
      const root = document.createElement("div");
      root.append(...prose(readMarkdown(text), { document }));
      expect(root.querySelectorAll(`:not(${ALLOWED})`), text).toHaveLength(0);
      const attributes = [...root.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
      expect(
        attributes.filter((name) => !["href", "rel", "scope"].includes(name)),
        text,
      ).toEqual([]);
      expect(badIn(root), text).toEqual([]);
    }
  });

  it("does no harm before and after a reveal", () => {
    let shown = 0;
    for (const texts of batches(30, read)) {
      const { path } = folder();
      mkdirSync(join(path, "lessons"));
      const cards = texts.map((text) => `### ${text.replace(/\n/g, " ")}\n\n${text}`);
      const all = texts.join("\n\n");
      writeFileSync(join(path, "lessons", "timing.md"), `${all}\n\n## day\n\n${all}\n\n${cards.join("\n\n")}\n`);
      const { window, alarms } = armed("/town/timing");
      try {
        const { notes } = lessonNotes({ ...built, directory: path });
        const data: LessonData = { ...built.tables, dataset: "town", codebook: built.codebook, notes };
        const lesson = lessonOf(data, "timing", window);
        const page = lessonPage(lesson, timingSteps(lesson, MAKE_TABLE.timing(built)));
        window.document.body.append(page);
        pressAll(page);
        shown++;
      } catch (error) {
        // A file that is no plain text is refused whole.
        if (!(error instanceof DatasetError)) throw error;
        expect(error.message).toContain("timing.md");
      }
      expect(alarms(), texts.join("\n")).toEqual([]);
    }
    expect(read.length).toBeGreaterThan(HOSTILE_TEXTS.length - 5);
    expect(shown).toBeGreaterThanOrEqual(7);
  });

  it("does no harm anywhere in an exercise", () => {
    const desk = deskOf(built);
    const data: LessonData = { ...built.tables, dataset: "town", codebook: built.codebook, notes: {} };
    let asked = 0;
    for (const texts of batches(12)) {
      const made = texts.flatMap((text, i) => exercisesWith(desk, text, i));
      asked += made.length;
      const { window, alarms } = armed("/town/practice");
      const set = { dataset: "town", generated: false, exercises: made, paths: [], setAside: [] };
      const page = practicePage(data, set, window);
      window.document.body.append(page);
      for (const { id } of made) {
        window.location.hash = `exercise=${id}`;
        window.dispatchEvent(new window.HashChangeEvent("hashchange"));
        page.querySelector<HTMLElement>(".exercise-card input")?.click();
        page.querySelector<HTMLElement>(".card-actions .primary")?.click();
      }
      pressAll(page, 20);
      expect(alarms(), texts.join("\n")).toEqual([]);
    }
    expect(asked).toBeGreaterThanOrEqual(200);
  });
});

/** A question with a text wherever an author may write one; none where the reader refuses it. */
function exercisesWith(desk: ReturnType<typeof deskOf>, text: string, i: number): Exercise[] {
  const block = stringify({
    type: "choice",
    ends: "open",
    options: [
      { id: "a", text, right: true, feedback: text, misconception: text },
      { id: "b", text: `No ${text}`, feedback: text },
    ],
    after: text,
  });
  const line = text.replace(/\s+/g, " ");
  // A question of which nothing is shown is refused: it gets words of its own.
  const source = `---\nlesson: timing\n---\n\n## ${line} or {#q${i}}\n\n${text}\n\nSay when.\n\n> ${line}\n\n\`\`\`\`exercise\n${block}\`\`\`\`\n`;
  const problems = new Problems();
  const { front, sections } = cutFile(source, "new.md", problems);
  return sections.flatMap((section) => {
    const exercise = assemble(desk, "new.md", front, section);
    return "problems" in exercise ? [] : [exercise];
  });
}

describe("the strings of a dataset and its codebook", () => {
  it("are read as they are written, or refused with their file and line", () => {
    let read = 0;
    for (const text of HOSTILE_TEXTS) {
      const { path, shown } = folder(datasetWith(text));
      try {
        const { dataset } = readDataset(path);
        expect(dataset.title).toBe(text.trim());
        expect(dataset.codebook!.items[0]!.label).toBe(text.trim());
        read++;
      } catch (error) {
        if (!(error instanceof DatasetError)) throw error;
        for (const problem of error.problems) expect(problem, JSON.stringify(text)).toMatch(/\.yaml:\d+: /);
        expect(error.message).toContain(shown);
      }
    }
    expect(read).toBeGreaterThanOrEqual(200);
  });
});

function datasetWith(text: string): Record<string, string> {
  const report = (id: string, letter: string) => ({ id, letter, label: text, outlet: text, rights: text });
  return {
    "dataset.yaml": stringify({
      title: text,
      summary: text,
      event: { date: "2024-05-15", place: text },
      reports: [report("one", "A"), report("two", "B")],
    }),
    "codebook.yaml": stringify({
      speakers: [{ id: "lee", name: "Ann Lee", role: text }],
      items: [{ id: "day", label: text, dimension: "timing", question: text, find: { date: "any" }, said_by: ["lee"] }],
    }),
  };
}

describe("the form for questions", () => {
  it("keeps what is typed as text", () => {
    const built = buildTables(folder().path);
    const data: LessonData = { ...built.tables, dataset: "town", codebook: built.codebook, notes: {} };
    for (const texts of batches(8)) {
      const { window, alarms } = armed("/town/write");
      const page = questionPage(data, window);
      window.document.body.append(page);
      for (const text of texts) {
        const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[type=text], textarea");
        expect(fields.length).toBeGreaterThan(3);
        for (const field of fields) {
          if (field.readOnly) continue;
          change(field, text);
        }
      }
      expect(alarms(), texts.join("\n")).toEqual([]);
    }
  });
});
