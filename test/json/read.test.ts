import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as json from "../../src/json/read.js";
import { Problem, type Reader } from "../../src/json/read.js";
import { HOSTILE_TEXTS } from "../support/hostile.js";

const { anything, anyText, bounded, flag, list, map, number, oneOf, optional, or, record, some, table, tableOf, text } =
  json;

/** A reader with every part, as a file of work has them. */
const REPORT = record({ id: text(10, { like: /^[a-z]+$/ }), title: anyText(5), tags: or(list(text(8), 3), []) });
const FILE = record({
  version: oneOf([1, 2]),
  date: optional(text(10), ""),
  reports: list(REPORT, 4),
  lengths: optional(table(number, 3), {}),
  isDone: or(flag, false),
});
const said = (reader: Reader<unknown>, given: unknown): string => {
  const read = reader(given);
  return read instanceof Problem ? String(read) : "no problem";
};

describe("a reader gives", () => {
  const report = { id: "north", title: "The bridge", tags: ["a", "b"], onload: "alert(1)" };

  it("what it was told to look for, and nothing beside it", () => {
    expect(FILE({ version: 2, reports: [report], isDone: true, more: 1 })).toEqual({
      version: 2,
      date: "",
      reports: [{ id: "north", title: "The b", tags: ["a", "b"] }],
      lengths: {},
      isDone: true,
    });
  });

  it.each<[string, unknown, string]>([
    ["a list for a file", [], "The file is [], not a record. Ask for the file again."],
    ["nothing", undefined, "The file is missing, not a record. Ask for the file again."],
    ["another version", { version: 3 }, "version is 3, not 1 or 2. Ask for the file again."],
    ["no reports", { version: 1 }, "reports is missing, not a list. Ask for the file again."],
    [
      "a number for an id",
      { version: 1, reports: [report, { id: 7 }] },
      "reports[1].id is 7, not text. Ask for the file again.",
    ],
    [
      "a record for an id",
      { version: 1, reports: [{ id: { a: 1 } }] },
      "reports[0].id is {…}, not text. Ask for the file again.",
    ],
    [
      "too long an id",
      { version: 1, reports: [{ id: "n".repeat(11) }] },
      "reports[0].id has 11 characters. At most 10 are read; shorten it.",
    ],
    [
      "too many reports",
      { version: 1, reports: Array(5).fill(report) },
      "reports has 5 entries. At most 4 are read; leave some out.",
    ],
    [
      "no number in a table",
      { version: 1, reports: [], lengths: { a: 1, b: "2" } },
      'lengths["b"] is "2", not a number. Ask for the file again.',
    ],
  ])("the place of %s, and the way out", (_, given, message) => {
    expect(said(FILE, given)).toBe(message);
  });

  it("nothing for an infinite number, which JSON can write as 1e999", () => {
    expect(json.readJson("1e999", number)).toBeNull();
  });

  it("null where null is one of the values", () => {
    expect(oneOf([null, 1])(null)).toBeNull();
    expect(said(oneOf([null, 1]), 2)).toBe("The file is 2, not null or 1. Ask for the file again.");
  });

  it("the entries that can be read, and counts the others", () => {
    expect(some(number, 3)([1, "2", 3, 4, 5])).toEqual({ read: [1, 3], left: 3 });
  });

  it("another empty list each time, so that nothing is shared", () => {
    const reader = record({ tags: or(list(text(8), 3), []), lengths: optional(table(number, 3), {}) });
    const [one, other] = [reader({}), reader({})] as { tags: string[]; lengths: object }[];
    expect(one!.tags).not.toBe(other!.tags);
    expect(one!.lengths).not.toBe(other!.lengths);
  });

  it("what is made of it, or the problem that came up then", () => {
    const even = map(number, (value, place) => (value % 2 === 0 ? value / 2 : new Problem(place, "is odd.")));
    expect(list(even, 5)([2, 4])).toEqual([1, 2]);
    expect(said(list(even, 5), [2, 3])).toBe("[1] is odd.");
  });

  it("nothing of a text that is no JSON", () => {
    expect(json.readJson('\ufeff{"a":1}', anything)).toEqual({ a: 1 });
    for (const raw of ["", "{", "undefined", "{'a':1}"]) expect(json.readJson(raw, anything)).toBeNull();
  });
});

describe("a text that nests deeper than anything of ours", () => {
  it.each([
    ["lists", "[", "]"],
    ["records", '{"a":', "}", "1"],
    ["lists in records", '{"version":1,"students":[', "]}"],
  ])("is no file, so that writing it again overflows nothing: %s", (_, open, close, inside = "") => {
    expect(json.parseJson(open.repeat(20) + inside + close.repeat(20))).not.toBeNull();
    expect(json.parseJson(open.repeat(50_000) + inside + close.repeat(50_000))).toBeNull();
  });
});

describe("whatever somebody writes", () => {
  // Keys that objects have by birth come up more often than chance would have them.
  const born = fc.constantFrom("__proto__", "constructor", "toString", "version", "reports", "id", "tags", "lengths");
  const key = fc.oneof(born, fc.string());
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.jsonValue(),
      fc.constantFrom(...HOSTILE_TEXTS, 1, 2, null, true),
      fc.array(tie("value"), { maxLength: 6 }),
      fc.array(fc.tuple(key, tie("value")), { maxLength: 6 }).map((entries): unknown => Object.fromEntries(entries)),
    ),
  }));

  it("is what was wanted or a problem in words, and never an error", () => {
    const readers = [FILE, REPORT, list(FILE, 3), some(FILE, 3), table(list(anything, 2), 2), tableOf(["a"], number)];
    fc.assert(
      fc.property(value, fc.constantFrom<Reader<unknown>[]>(...readers), (given, reader) => {
        const read = reader(JSON.parse(JSON.stringify(given)) as unknown);
        if (read instanceof Problem) expect(String(read)).toMatch(/^\S.* (?:is|has) [^]*\.$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is read again as it was, once it was read", () => {
    const sound = fc.record({
      version: fc.constantFrom(1, 2),
      date: fc.string({ maxLength: 10 }),
      reports: fc.array(
        fc.record({
          id: fc.stringMatching(/^[a-z]{1,10}$/),
          title: fc.string({ maxLength: 5 }),
          tags: fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
        }),
        { maxLength: 4 },
      ),
      lengths: fc.dictionary(key, fc.integer(), { maxKeys: 3 }),
      isDone: fc.boolean(),
    });
    fc.assert(
      fc.property(sound, (given) => {
        expect(json.readJson(JSON.stringify(given), FILE)).toEqual(JSON.parse(JSON.stringify(given)));
      }),
    );
  });

  it("as text is read or refused", () => {
    const begun = fc.string().map((end) => `{"version":1,${end}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), begun, fc.constantFrom(...HOSTILE_TEXTS)), (raw) => {
        expect(json.readJson(raw, FILE)).toBeNull();
      }),
    );
  });

  it("passes nothing on to what all objects inherit, and takes nothing from there", () => {
    const hostile = JSON.parse(
      '{"__proto__":{"id":"evil","polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ) as unknown;
    expect(said(REPORT, hostile)).toBe("id is missing, not text. Ask for the file again.");
    const read = table(anything, 9)(hostile) as object;
    expect(Object.keys(read)).toEqual(["__proto__", "constructor"]);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(tableOf(["toString", "valueOf"], anything)({})).toEqual({});
    expect({}).not.toHaveProperty("polluted");
  });

  it.each<[string, string, string]>([
    ["lists in lists", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "is nested more than 9 deep"],
    ["records in records", `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`, "is nested more than 9 deep"],
    ["a list without end", `[${"0,".repeat(300_000)}0]`, "has more than 1000 values"],
    ["a record without end", `{${Array.from({ length: 2_000 }, (_, i) => `"${i}":0`).join()}}`, "has more than 1000"],
  ])("%s is refused before a reader sees it", (_, raw, message) => {
    const given = JSON.parse(raw) as unknown;
    const seen: unknown[] = [];
    const reader = bounded(
      map(anything, (one) => seen.push(one)),
      { values: 1_000, depth: 9 },
    );
    expect(said(reader, given)).toContain(message);
    expect(seen).toEqual([]);
    // Without bounds, too, a reader goes no deeper than what it looks for, and shows no more than that.
    expect(said(FILE, given)).toMatch(/^The file is \[…\], not a record|^version is missing/);
    expect(said(list(text(3), 9), given)).toMatch(/^(?:\[0\] is \[…\]|The file (?:is \{…\}|has 300001 entries))/);
  });
});
