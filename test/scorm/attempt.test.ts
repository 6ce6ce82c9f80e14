import { describe, expect, it } from "vitest";
import type { Report, Session } from "../../src/exercises/scormApi.js";
import { readSuspendData } from "../../src/exercises/scormData.js";
import { allItems } from "../../src/exercises/scormWork.js";
import { openStore, type Entry } from "../../src/exercises/store.js";
import type { Answer, Exercise } from "../../src/exercises/types.js";
import { openAttempt } from "../../src/scorm/attempt.js";
import { scormStrings as words } from "../../src/strings/scorm.js";
import { ALL, choice, memoryStorage, report, setOf, short } from "../components/exercisesFixture.js";
import { solved } from "../support/solved.js";

const ITEMS = allItems(ALL);

/** A session that keeps what it was given last. */
function session(suspended = "", more: Partial<Session> = {}): Session & { last: Report | null } {
  const made = {
    last: null as Report | null,
    suspendData: suspended,
    isReadOnly: false,
    write(handed: Report) {
      made.last = handed;
      return true;
    },
    finish: () => undefined,
    ...more,
  };
  return made;
}

/** An attempt, and the notebook in it. */
function attempt(at: Session, own: Storage | null = memoryStorage(), key = "k1") {
  const said: string[] = [];
  const opened = openAttempt(
    setOf(),
    at,
    own,
    (text) => said.push(text),
    () => key,
  );
  const notebook = () => openStore("flood", opened.storage, { newKey: () => "other" });
  return { opened, said, notebook };
}

function entry({ id, hash }: Exercise, answer: Answer): Entry {
  return { id, hash, round: 1, answers: [answer], reason: "", hint: false, first: "", last: "" };
}
const long = { type: "report" as const, text: "word ".repeat(1_000), checked: [] };

describe("an attempt at a package", () => {
  it("tells the system after each answer, and goes on in another browser", () => {
    const first = session();
    const { said, notebook } = attempt(first);
    notebook().put(entry(choice, solved(choice)));
    expect(said).toEqual([words.kept(1, ALL.length)]);
    expect(first.last).toMatchObject({ isCompleted: false });
    const second = attempt(session(first.last!.suspendData), memoryStorage(), "k2");
    expect(second.notebook().entry({ ...choice, round: 1 })?.answers).toEqual([solved(choice)]);
    expect(second.notebook().student.key).toBe("k1");
  });

  it("begins anew where the system keeps something else", () => {
    for (const kept of ["null", "<script>", "1,k9", "x".repeat(100_000), "\u0000"]) {
      const at = session(kept);
      const { opened, notebook } = attempt(at);
      expect(opened.report(), kept).toBe(words.kept(0, ALL.length));
      expect(notebook().student.entries.size).toBe(0);
      expect(readSuspendData(at.last!.suspendData, ITEMS)?.key).toBe("k1");
    }
  });

  it("names an answer that is too long for the system, and keeps it in the browser", () => {
    const own = memoryStorage();
    const at = session();
    const { said, notebook } = attempt(at, own);
    notebook().put(entry(report, long));
    expect(said.at(-1)).toBe(`${words.kept(1, ALL.length)} ${words.left([report.title])}`);
    expect(at.last!.suspendData.length).toBeLessThanOrEqual(4_096);
    // The same browser has it next time; another one knows that it was given.
    expect(
      attempt(session(at.last!.suspendData), own)
        .notebook()
        .entry({ ...report, round: 1 })?.answers,
    ).toEqual([long]);
    const elsewhere = session(at.last!.suspendData);
    const other = attempt(elsewhere);
    other.notebook().put(entry(short, solved(short)));
    expect(other.said.at(-1)).toContain(words.kept(2, ALL.length));
    expect(readSuspendData(elsewhere.last!.suspendData, ITEMS)!.states.size).toBe(2);
  });

  it("keeps two attempts in one browser apart", () => {
    const own = memoryStorage();
    attempt(session(), own, "k1")
      .notebook()
      .put(entry(choice, solved(choice)));
    const second = attempt(session(), own, "k2");
    expect(second.notebook().student.entries.size).toBe(0);
    expect(openStore("flood", own).student.entries.size).toBe(0);
  });

  it("works where the browser keeps nothing, or has no room", () => {
    for (const own of [null, memoryStorage(0)]) {
      const at = session();
      const { notebook } = attempt(at, own);
      notebook().put(entry(choice, solved(choice)));
      expect(readSuspendData(at.last!.suspendData, ITEMS)!.entries.map(({ id }) => id)).toEqual([choice.id]);
    }
  });

  it("says that someone else's work goes nowhere, and that the system takes nothing", () => {
    const { said, notebook } = attempt(session());
    notebook().someoneElse();
    expect(said.at(-1)).toBe(words.other);
    expect(attempt(session("", { write: () => false })).opened.report()).toBe(words.notTaken);
    expect(attempt(session("", { isReadOnly: true })).opened.report()).toBe(words.readOnly);
  });

  it("forgets at the system, too, what the student deletes", () => {
    const at = session();
    const { notebook } = attempt(at);
    notebook().put(entry(choice, solved(choice)));
    notebook().forget(() => true);
    expect(readSuspendData(at.last!.suspendData, ITEMS)!.states.size).toBe(0);
  });
});

describe("what a student reads", () => {
  it("has plurals that are right", () => {
    expect(words.kept(0, 1)).toContain("0 of 1 exercise finished");
    expect(words.left(["One"])).toMatch(/^One answer is too long for it: One\. It stays /);
    expect(words.left(["One", "Two", "Three", "Four"])).toMatch(
      /^4 answers are too long .*: One; Two; Three; …\. They /,
    );
  });
});
