import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { buildTables } from "../loaders/buildTables.js";
import { newDataset } from "../loaders/newDataset/index.js";
import { readSource } from "../loaders/newDataset/readSource.js";
import { DatasetError, datasetPath, readDataset } from "../loaders/readDataset.js";
import { claimsExplorer } from "../src/components/claims/explorer.js";
import { classPage } from "../src/components/classResults/page.js";
import { downloadableCsv } from "../src/components/csv.js";
import { practicePage } from "../src/components/exercises/practice.js";
import { handoutPage } from "../src/components/handouts/page.js";
import { lessonOf, type LessonData } from "../src/components/lesson/data.js";
import { lessonPage } from "../src/components/lesson/steps.js";
import { readingRoom } from "../src/components/reading/room.js";
import { MAKE_TABLE } from "../src/coding/lessonTables.js";
import { timingSteps } from "../src/components/timing/steps.js";
import { LESSON_STEPS } from "../src/components/lessons.js";
import { VIEWS } from "../src/components/classView/address.js";
import { classView } from "../src/components/classView/view.js";
import { workbenchPage } from "../src/components/workbench/page.js";
import { CLASS_COLUMNS, classRows } from "../src/exercises/classResults.js";
import { takeIn, type NamedFile } from "../src/exercises/classResultsFiles.js";
import { storageKey } from "../src/exercises/store.js";
import { textOf, UnreadableSource } from "../src/sources/textOf.js";
import { COMPARISON } from "./support/comparison.js";
import { openPage } from "./support/openPage.js";
import { build, emptyWork, type Work } from "../src/workbench/work.js";
import { workFile } from "../src/workbench/file.js";
import { folderZip } from "../src/workbench/folder.js";
import { FileProblem, readWorkFile } from "../src/workbench/readFile.js";
import { classFragment, workOfFragment } from "../src/workbench/share.js";
import { ALL, choice, LESSON_DATA, report, setOf, short } from "./components/exercisesFixture.js";
import { ROOM } from "./components/readingFixture.js";
import { armed, pressAll } from "./support/armed.js";
import { folder } from "./support/folder.js";
import { FORMULA_TEXTS, HOSTILE_FRAGMENTS, HOSTILE_TEXTS } from "./support/hostile.js";
import { processorTime } from "./support/processorTime.js";

/** Files that others made, addresses that others send, and what stands in the browser's storage. */

const SET = setOf();
/** The page draws anew a little later. */
const drawn = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

/** A student's file with a text wherever a text can stand. */
function answersWith(text: string, i: number): string {
  const entry = (exercise: { id: string; hash: string }, ...answers: unknown[]) => {
    return { id: exercise.id, hash: exercise.hash, round: 1, answers, reason: text, first: text, last: text };
  };
  return JSON.stringify({
    format: "same-story-answers",
    version: 1,
    dataset: "flood",
    student: `${i}${text}`,
    name: text,
    made: text,
    exercises: [
      entry(choice, { type: "choice", option: i % 2 === 0 ? "one" : text }),
      entry(short, { type: "short", text, checked: [text] }),
      entry(report, { type: "report", text, checked: [] }),
      { ...entry(choice, { type: text }), id: text, title: text, hash: text },
    ],
  });
}
const fileOf = (name: string, text: string): NamedFile => ({
  name,
  size: text.length,
  text: () => Promise.resolve(text),
});

describe("answer files", () => {
  const files = HOSTILE_TEXTS.map((text, i) => fileOf(`${text.slice(0, 60)}.json`, answersWith(text, i)));

  it("do no harm on the class page", async () => {
    const { window, alarms } = armed("/flood/class");
    const page = classPage(LESSON_DATA, SET, window, { save: () => undefined });
    window.document.body.append(page.element);
    await page.take(files);
    expect(page.element.textContent).toContain(`${files.length} read.`);
    pressAll(page.element, 40);
    expect(alarms()).toEqual([]);
  });

  it("run no formula in the class's table", async () => {
    const { read, refused } = await takeIn(files, SET);
    expect(refused).toEqual([]);
    const csv = downloadableCsv(classRows(SET, read), CLASS_COLUMNS);
    expect(cellsOf(csv).filter((cell) => /^[\s\uFEFF]*[=+@＝]|^-(?![\d.]+$)/.test(cell))).toEqual([]);
  });

  it("that stand in the browser's storage do no harm on the practice page", () => {
    for (const [i, text] of HOSTILE_TEXTS.entries()) {
      if (i % 6 > 0 && !text.includes("proto")) continue;
      const { window, alarms } = armed("/flood/practice#exercise=own-words");
      const { exercises } = JSON.parse(answersWith(text, i)) as { exercises: object[] };
      const student = { key: "a1", name: text, changed: text, released: [text], entries: exercises };
      const kept = { version: 1, current: "a1", students: [student, { ...student, key: "b2" }] };
      window.localStorage.setItem(storageKey("flood"), JSON.stringify(kept));
      const page = practicePage(LESSON_DATA, SET, window);
      window.document.body.append(page);
      pressAll(page, 8);
      expect(alarms(), text).toEqual([]);
    }
  });

  it("and storage that holds anything at all", () => {
    for (const text of [...HOSTILE_TEXTS, "null", "[]", '{"students":[null]}', '{"__proto__":{"polluted":1}}']) {
      const { window, alarms } = armed("/flood/practice");
      window.localStorage.setItem(storageKey("flood"), text);
      window.document.body.append(practicePage(LESSON_DATA, setOf([choice]), window));
      expect(alarms(), text).toEqual([]);
      // What could not be read is not thrown away.
      const { localStorage } = window;
      const kept = Array.from({ length: localStorage.length }, (_, i) => localStorage.getItem(localStorage.key(i)!));
      expect(kept).toContain(text);
      window.close();
    }
  });
});

/** The cells of a CSV text (RFC 4180). */
function cellsOf(csv: string): string[] {
  return [...csv.replace(/^\uFEFF/, "").matchAll(/"((?:[^"]|"")*)"|([^,\r\n]+)/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare!,
  );
}

it("a spreadsheet runs nothing, whatever a cell begins with", () => {
  const cells = cellsOf(
    downloadableCsv(
      FORMULA_TEXTS.map((a) => ({ a })),
      ["a"],
    ),
  ).slice(1);
  expect(cells).toHaveLength(FORMULA_TEXTS.length);
  for (const [i, cell] of cells.entries()) {
    const text = FORMULA_TEXTS[i]!;
    expect(cell).toBe(/^["a]/.test(text) ? text : `'${text}`);
  }
});

/** Work with a text wherever a file may hold one. */
function workWith(text: string): Work {
  const reports = ["one", "two"].map((id, i) => ({
    id,
    letter: "AB"[i]!,
    label: text,
    published: "",
    translatedFrom: "",
    text: `${text}\n\nThe bridge closed on May 14, 2024. “${text},” Mayor Ann Lee said on May 15, 2024.\n`,
  }));
  const { codebook } = build({ ...emptyWork(), reports }).built;
  return {
    ...emptyWork(),
    title: text,
    summary: text,
    reports,
    codebook: {
      ...codebook,
      speakers: [{ ...codebook.speakers[0], id: "lee", name: text, role: text, aliases: [text] } as never],
      items: codebook.items.map((item) => ({ ...item, label: text, question: text })),
    },
    leftOut: [text],
  };
}

describe("a one-file lesson", () => {
  it("with a hostile text wherever one can stand is shown as text, or refused in words", async () => {
    let opened = 0;
    for (const [i, text] of HOSTILE_TEXTS.entries()) {
      const file = workFile(workWith(text));
      let work: Work | null = null;
      try {
        work = readWorkFile(file);
        expect(work.title).toBe(text);
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        expect(error.message).toMatch(/\.$/);
      }
      if (work === null) continue;
      opened++;
      const fragment = classFragment(work) ?? "";
      if (fragment !== "") expect(workOfFragment(fragment)?.work).toEqual(work);
      // Drawing is the slow part: a link for some of them, the browser's storage for others.
      if (i % 8 > 1) continue;
      const { window, alarms } = armed("/try");
      if (i % 8 === 1) window.localStorage.setItem("same-story/work", file);
      const page =
        i % 8 === 1
          ? workbenchPage(window, { comparison: COMPARISON })
          : await classView(work, window, {
              view: VIEWS[i % VIEWS.length]!,
              steps: LESSON_STEPS,
              edit: () => undefined,
            });
      window.document.body.append(page);
      await drawn();
      pressAll(page.querySelector(".bench-compare") ?? page, 4);
      await drawn();
      expect(alarms(), text).toEqual([]);
      window.close();
    }
    expect(opened).toBeGreaterThanOrEqual(200);
  });

  it("is refused where a text stands for something else, or where it is too much", () => {
    const sound = JSON.parse(workFile(workWith("x"))) as { work: Record<string, unknown> };
    const withWork = (changes: object): string => JSON.stringify({ ...sound, work: { ...sound.work, ...changes } });
    const paths = ["name", "reports", "codebook", "corrections", "leftOut", "language"];
    for (const text of HOSTILE_TEXTS) {
      const isId = /^[a-z][a-z0-9-]*$/.test(text);
      for (const path of isId ? paths.slice(1, 5) : paths)
        expect(() => readWorkFile(withWork({ [path]: text })), path).toThrow(FileProblem);
      expect(() => readWorkFile(text)).toThrow(FileProblem);
      if (isId) continue;
      const [one, two] = sound.work["reports"] as object[];
      expect(() => readWorkFile(withWork({ reports: [one, { ...two, id: text }] })), text).toThrow(FileProblem);
    }
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(() => readWorkFile(withWork({}).replace('"leftOut":["x"]', `"leftOut":${deep}`))).toThrow();
    expect(() => readWorkFile(withWork({ leftOut: Array(200_000).fill(1) }))).toThrow(FileProblem);
    expect(() => readWorkFile(withWork({ title: "x".repeat(1_000_000) }))).toThrow(FileProblem);
    const inherited = withWork({}).replace(
      '"work":{',
      '"__proto__":{"polluted":1},"work":{"__proto__":{"polluted":1},',
    );
    expect(readWorkFile(inherited)).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
  });

  it("takes names that objects have by birth for names like any other", async () => {
    const [one, two] = workWith("x").reports;
    const reports = [
      { ...one!, id: "constructor", label: "One" },
      // A sentence that both print alike would make no question.
      {
        ...two!,
        id: "then",
        label: "Two",
        text: two!.text.replace("The bridge closed on", "The old bridge was closed on"),
      },
    ];
    const { codebook: book, tables } = build({ ...emptyWork(), reports }).built;
    const asked = tables.claims.find(({ report_id }) => report_id === "constructor")!.item;
    const items = book.items.map((item) => (item.id === asked ? { ...item, id: "constructor" } : item));
    const work = readWorkFile(workFile({ ...emptyWork(), name: "constructor", reports, codebook: { ...book, items } }));
    expect(build(work).built.tables.claims.map(({ claim_id }) => claim_id)).toContain("constructor.constructor.1");
    const { window, alarms } = armed("/try");
    const page = workbenchPage(window, { comparison: COMPARISON, start: workOfFragment(classFragment(work)!)!.work });
    window.document.body.append(page);
    for (const button of page.querySelectorAll<HTMLElement>(".bench-compare button")) {
      button.click();
      await drawn();
      pressAll(page.querySelector(".bench-lesson")!, 12);
    }
    expect(page.querySelectorAll(".bench-tab")).toHaveLength(2);
    expect(alarms()).toEqual([]);
  });

  it("leaves a folder for data/ in which every file stands where it belongs", () => {
    for (const text of HOSTILE_TEXTS.slice(0, 60)) {
      const work = workWith(text.replaceAll("\0", ""));
      const names = Object.keys(unzipSync(folderZip(work, build(work).built)));
      expect(names.filter((name) => !/^my-reports\/(?:[a-z]+\.yaml|reports\/[a-z0-9-]+\.txt)$/.test(name))).toEqual([]);
    }
  });
});

describe("an address", () => {
  const built = buildTables(folder().path);
  const data: LessonData = { ...built.tables, dataset: "town", codebook: built.codebook, notes: {} };
  type View = (window: Window & typeof globalThis) => HTMLElement;
  const pages: Record<string, View> = {
    "the workbench": (window) => workbenchPage(window, { comparison: COMPARISON }),
    "the claims table": ({ document, location }) => claimsExplorer({ ...data }, { document, fragment: location.hash }),
    "a lesson": (window) => {
      const lesson = lessonOf(data, "timing", window);
      return lessonPage(lesson, timingSteps(lesson, MAKE_TABLE.timing(built)));
    },
    practice: (window) => practicePage(LESSON_DATA, SET, window),
    handouts: (window) => handoutPage(LESSON_DATA, SET, window),
    "the reading room": ({ document, location }) => {
      const room = readingRoom(ROOM, { document, address: "https://notebook.example/town/read/north" });
      document.body.append(room);
      room.go(location.hash);
      return room;
    },
  };

  it.each(Object.entries(pages))("with anything behind its # does no harm in %s", (_, view) => {
    for (const fragment of HOSTILE_FRAGMENTS) {
      const { window, alarms } = armed(`/town/page${fragment}`);
      const page = view(window);
      window.document.body.append(page);
      expect(page.textContent.length).toBeGreaterThan(20);
      // A page that is open already reads the next address too.
      window.dispatchEvent(new window.HashChangeEvent("hashchange"));
      expect(alarms(), fragment.slice(0, 200)).toEqual([]);
      const away = [...page.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(
        ({ origin, protocol }) => origin !== window.location.origin && protocol !== "blob:",
      );
      expect(
        away.map(({ href }) => href),
        fragment.slice(0, 200),
      ).toEqual([]);
      window.close();
    }
  });
});

describe("YAML and zips", () => {
  const laughs = Array.from({ length: 9 }, (_, i) => {
    const list = Array.from({ length: 9 }, () => (i === 0 ? "lol" : `*a${i - 1}`)).join(", ");
    return `a${i}: &a${i} [${list}]`;
  }).join("\n");

  it.each([
    ["billion laughs", `${laughs}\ntitle: *a8\n`],
    ["an anchor that holds itself", "title: &a [*a]\n"],
    ["an alias to nothing", "title: *nothing\n"],
    ["a merge of laughs", `x: &x { title: A }\n<<: [${Array(2000).fill("*x").join(", ")}]\n`],
    ["a function", "title: !!js/function 'function(){alert(1)}'\n"],
    ["binary", "title: !!binary AAAA\n"],
    ["__proto__ as a key", "__proto__: { polluted: 1 }\ntitle: A\n"],
    ["constructor as a key", "constructor: { prototype: { polluted: 1 } }\ntitle: A\n"],
    ["lists in lists in lists", `title: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`],
    ["maps in maps", `title: ${"{a: ".repeat(5_000)}1${"}".repeat(5_000)}\n`],
    ["a key a thousand times", "title: A\n".repeat(1_000)],
    ["another version", "%YAML 3.0\n---\ntitle: A\n"],
    ["several documents", "title: A\n---\ntitle: B\n---\n"],
    ["a report above the folder", "title: A\nreports: [{ id: ../../x, letter: A, label: A }]\n"],
    ["a file above the folder", "title: A\nreports: [{ id: one, letter: A, label: A, file: ../../../etc/passwd }]\n"],
    ["a file with a backslash", "title: A\nreports: [{ id: one, letter: A, label: A, file: '..\\\\x' }]\n"],
  ])("%s is refused with its file and line", (_, yaml) => {
    for (const file of ["dataset.yaml", "codebook.yaml"]) {
      const { path } = folder({ [file]: yaml });
      const time = processorTime(() => {
        expect(() => readDataset(path), file).toThrow(DatasetError);
        expect(() => readDataset(path), file).toThrow(file);
      });
      expect(time, file).toBeLessThan(5_000);
    }
    expect({}).not.toHaveProperty("polluted");
  });

  it("a bomb in a Word file is refused before it is unpacked", async () => {
    const bomb = zipSync({ "word/document.xml": [new Uint8Array(51_000_000), { level: 1 }] });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expect(textOf("bomb.docx", bomb, openPage)).rejects.toThrow(UnreadableSource);
    // It says that it is small, and is not.
    const lie = bomb.slice();
    const view = new DataView(lie.buffer, lie.byteOffset, lie.byteLength);
    for (let i = 0; i + 4 < lie.length; i++) {
      const signature = view.getUint32(i, true);
      if (signature === 0x04034b50) view.setUint32(i + 22, 10, true);
      if (signature === 0x02014b50) view.setUint32(i + 24, 10, true);
    }
    await expect(textOf("lie.docx", lie, openPage)).rejects.toThrow(UnreadableSource);
    await expect(textOf("cut.docx", bomb.subarray(0, 200), openPage)).rejects.toThrow(UnreadableSource);
  });

  it("a zip's names reach no folder", async () => {
    const document = strToU8("<w:p><w:t>Words.</w:t></w:p>");
    const names = ["../../evil.txt", "/etc/evil", "..\\evil", "C:\\evil", "word/../../evil", "a".repeat(5_000)];
    const zip = zipSync({
      "word/document.xml": document,
      ...Object.fromEntries(names.map((name) => [name, document])),
    });
    expect((await textOf("a.docx", zip, openPage)).text).toBe("Words.\n");
    await expect(textOf("b.docx", zipSync({ "../word/document.xml": document }), openPage)).rejects.toThrow(
      UnreadableSource,
    );
  });

  it("a new dataset stays in its folder, whatever files and names are given", async () => {
    const { path } = folder();
    const data = join(path, "data");
    mkdirSync(data);
    const names = [
      "..",
      "../x",
      "a/b",
      "a\\b",
      "/tmp/x",
      "__proto__",
      "con..",
      "-x",
      "x\0y",
      " ",
      "try",
      "a".repeat(300),
    ];
    for (const name of names) expect(() => datasetPath(name, data), name).toThrow(DatasetError);
    expect(readdirSync(data)).toEqual([]);
    const sources = ["__proto__.txt", "-rf.txt", "=1+1.txt", "..txt", "con.txt", "<img src=x onerror=alert(1)>.txt"];
    for (const name of sources) writeFileSync(join(path, name), "Vote\n\nThe town voted, Ann Lee said.\n");
    newDataset(
      join(data, "town-new"),
      await Promise.all(sources.map((name) => readSource(join(path, name)))),
      "2024-05-15",
    );
    expect(readdirSync(data)).toEqual(["town-new"]);
    const reports = readdirSync(join(data, "town-new", "reports"));
    expect(reports).toHaveLength(sources.length);
    expect(reports.filter((name) => !/^[a-z0-9-]+\.txt$/.test(name))).toEqual([]);
    expect(readDataset(join(data, "town-new")).dataset.reports).toHaveLength(sources.length);
    expect(existsSync(join(path, "evil.txt"))).toBe(false);
  });
});

it("covers every type of exercise", () => {
  expect(SET.exercises).toHaveLength(ALL.length);
});
