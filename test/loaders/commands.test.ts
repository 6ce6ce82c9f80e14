import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { fromCSV } from "arquero";
import { folder } from "../support/folder.js";

/** Each call starts Node and the TypeScript loader, which takes a second or two on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const scratch = mkdtempSync(join(tmpdir(), "same-story-"));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function run(command: string, args: string[], input = "") {
  const call = ["--import", "tsx", `loaders/cli/${command}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { input, encoding: "utf8" });
  return { status, stdout, stderr: stderr.trim() };
}

function file(name: string, content: string | Buffer): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

describe.each(["parse", "claims", "dataset", "evaluate"])("%s", (command) => {
  it("explains itself", () => {
    const { status, stdout } = run(command, ["--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`npm run (-s )?${command} -- `));
  });

  it("refuses a call without what it needs", () => {
    expect(run(command, []).status).toBe(1);
  });
});

it("an option that no command knows is refused", () => {
  const { status, stderr } = run("parse", ["--colour"]);
  expect([status, stderr.split("\n").length]).toEqual([1, 1]);
  expect(stderr).toContain("--colour");
});

describe("parse", () => {
  it("prints the parse of a file, with what the dataset knows of it", () => {
    const { stdout } = run("parse", ["data/reykjavik-2021/reports/dpa.txt", "--dataset", "reykjavik-2021"]);
    const parse = JSON.parse(stdout) as {
      id: string;
      text: string;
      quotations: { start: number; end: number; source: { id: string } }[];
    };
    expect(parse.id).toBe("dpa");
    const first = parse.quotations.find(({ start, end }) => parse.text.slice(start, end).startsWith("predictable"));
    expect(first?.source.id).toBe("blinken");
  });

  it("reads weekdays from the day that it is given", () => {
    const path = file("vote.txt", "Vote\n\nThe town voted on Wednesday.\n");
    const parse = JSON.parse(run("parse", [path, "--date", "2024-05-16"]).stdout) as { times: { value: string }[] };
    expect(parse.times.map(({ value }) => value)).toEqual(["2024-05-15"]);
  });

  it("answers each line of JSON Lines with a line", () => {
    const lines = [
      { id: "a", text: "Ann Lee said it rained." },
      { id: "b", text: "It rained on Wednesday.", date: "2024-05-16" },
    ];
    const { status, stdout } = run("parse", ["--jsonl"], lines.map((line) => JSON.stringify(line)).join("\n\n"));
    const parses = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; times: { value: string }[] });
    expect(status).toBe(0);
    expect(parses.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(parses[1]!.times[0]!.value).toBe("2024-05-15");
  });

  it.each([
    ['{"id": "a"', "standard input:1: broken JSON"],
    ['{"id": "a", "text": "x"}\n[1]', "standard input:2: not an object: [1]. Write one object a line."],
    ['{"id": "a"}', 'standard input:1: "text" must be text, not missing.'],
    ['{"id": "a", "text": "x", "date": "May"}', 'standard input:1: date "May" is no day. Write it as 2024-05-31.'],
  ])("says what is wrong with a line: %s", (input, message) => {
    const { status, stderr } = run("parse", ["--jsonl"], input);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });

  it("refuses a file that is missing, or not UTF-8", () => {
    expect(run("parse", ["nowhere.txt"])).toMatchObject({ status: 1, stderr: "nowhere.txt: there is no such file." });
    const path = file("latin.txt", Buffer.from("caf\xe9", "latin1"));
    expect(run("parse", [path]).stderr).toBe(
      `${path}: the text is not UTF-8. Open it in an editor and save it as UTF-8.`,
    );
  });
});

describe("claims", () => {
  it("prints a table as CSV, or as JSON", () => {
    const csv = fromCSV(run("claims", ["reykjavik-2021", "--table", "coverage"]).stdout);
    expect(csv.numRows()).toBe(110);
    const rows = JSON.parse(
      run("claims", ["reykjavik-2021", "--table", "reports", "--format", "json"]).stdout,
    ) as unknown[];
    expect(rows).toHaveLength(5);
  });

  it("refuses a table that is not there", () => {
    expect(run("claims", ["reykjavik-2021", "--table", "facts"])).toMatchObject({
      status: 1,
      stderr: '--table "facts" is unknown. Known: claims, reports, sentences, coverage, variants, silences.',
    });
  });
});

describe("dataset check", () => {
  it("says what a sound dataset holds", () => {
    const { status, stdout } = run("dataset", ["check", "reykjavik-2021"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^reykjavik-2021: 5 reports, \d+ claims/);
  });

  it("names a report in a language that it does not read", () => {
    const german =
      "Rat stimmt ab\n\nDer Rat der Stadt hat am Montag beschlossen, das alte Bad zu schließen. Die Bürgermeisterin sagte, dass die Kosten nicht mehr zu tragen sind und dass eine neue Halle gebaut werden soll.\n";
    const { status, stdout } = run("dataset", ["check", folder({ "reports/one.txt": german }).path]);
    expect(stdout).toMatch(/reports\/one\.txt: This text seems to be German\. The program reads English/);
    expect(stdout).not.toContain("two.txt");
    expect(status).toBe(0);
  });

  it("refuses a name that is kept for a page", () => {
    expect(run("dataset", ["check", "about"])).toMatchObject({
      status: 1,
      stderr:
        'data/about: the name "about" is kept for a page. Rename the folder. Kept: try, teach, data, about, privacy, accessibility, components, index, 404.',
    });
  });
});

describe("evaluate", () => {
  it("scores the parser against annotated documents", () => {
    const text = "“It is late,” said Ann Lee.";
    const quote = {
      start: 0,
      end: 13,
      type: "direct",
      quoted: [[0, 13]],
      speakerText: "Ann Lee",
      speakerStart: 19,
      speakerEnd: 26,
    };
    const path = file("gold.jsonl", JSON.stringify({ id: "one", text, quotes: [quote] }));
    const { stdout } = run("evaluate", [path]);
    expect(stdout).toContain("quoted: 1 documents, 1 annotated, 1 found");
    expect(stdout).toContain("exact      P 100.0  R 100.0  F1 100.0");
  });

  it("says which line is none", () => {
    const path = file("bad.jsonl", '{"id": "one", "text": "x", "quotes": [{"start": 0, "end": 9}]}');
    expect(run("evaluate", [path])).toMatchObject({
      status: 1,
      stderr: `${path}:1: quotes[0] is no {start, end, type} inside the text: {"start":0,"end":9}.`,
    });
  });
});

describe("what is no file, no day, no name or no port is refused at once, in one line", () => {
  const fifo = join(scratch, "pipe");
  if (process.platform !== "win32") spawnSync("mkfifo", [fifo]);
  const hasPipes = existsSync(fifo);
  const news = file("news.txt", "Vote\n\nThe town voted on May 15, 2024.\n");

  it.runIf(hasPipes).each<[string, string[], RegExp]>([
    ["dataset", ["new", "never-made", "--from", fifo], /this is a device or a pipe/],
    ["dataset", ["new", "never-made", "--from", "/dev/zero"], /this is a device or a pipe/],
    ["evaluate", [fifo], /this is no file/],
    ["evaluate", ["/dev/null"], /this is no file/],
    ["parse", [fifo], /this is no file/],
  ])("%s %j", (command, args, message) => {
    const { status, stderr } = run(command, args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
    expect(existsSync("data/never-made")).toBe(false);
  });

  it.each<[string, string[], RegExp]>([
    ["evaluate", ["test"], /this is no file/],
    ["dataset", ["new", "never-made", "--from", news, "--date", "2024-99-99"], /is no day/],
    ["dataset", ["new", "never-made", "--date", "2023-02-29"], /is no day/],
    ["dataset", ["new", "con", "--from", news], /kept by Windows/],
    ["dataset", ["new", "lpt1"], /kept by Windows/],
    ["../../scripts/dev", ["--port", "abc"], /"abc" is no port/],
    ["../../scripts/dev", ["--port", "0"], /"0" is no port/],
    ["../../scripts/dev", ["--colour"], /--colour.*--help/s],
  ])("%s %j", (command, args, message) => {
    const { status, stderr } = run(command, args);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
    expect(existsSync("data/never-made")).toBe(false);
  });

  it("npm start explains itself", () => {
    const { status, stdout } = run("../../scripts/dev", ["--help"]);
    expect([status, stdout]).toEqual([0, expect.stringContaining("--port NUMBER")]);
  });
});
